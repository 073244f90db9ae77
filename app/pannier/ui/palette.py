# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The command palette: every action, model and chat, found by typing a part of its name."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from pannier.core.language import tr
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.table import Table

SIZE = (620, 440)
_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: what it is called, where it belongs, its keys, and what it does."""

    title: str
    place: str
    keys: str
    run: Callable[[], object]


class Palette(Dialog):
    """A search field over a list. The focus stays in the field; arrow keys go through the list.

    Signals:
        chosen: the `Entry` to run; the palette is closed by then.
    """

    chosen = Signal(object)

    def __init__(self, entries: Iterable[Entry], theme: Theme, parent: QWidget) -> None:
        super().__init__("palette", tr("Go to anything"), parent)
        self.resize(*SIZE)
        self._numbers = itertools.count()
        self._entries: list[tuple[int, Entry]] = []
        self._search = SearchField("palette.search", tr("Action, model or chat"), theme, self)
        self._search.searched.connect(self._on_search_searched)
        self._search.installEventFilter(self)
        self._items = Records(self._columns(), lambda row: row[0], self)
        self._table = Table("palette.list", tr("What there is"), self._items, theme, self)
        self._table.setHeaderHidden(True)
        self._table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self._table.set_placeholder(tr("Nothing has that name."))
        self._table.opened.connect(self._choose)
        self._search.set_list(self._table)
        self.content.addWidget(self._search)
        self.content.addWidget(self._table, 1)
        self.add_cancel()
        self.add_button("choose", tr("Go"), "primary").clicked.connect(self._choose)
        self.add(entries)
        self._search.setFocus()

    def add(self, entries: Iterable[Entry]) -> None:
        """Add entries below the others; used for those that take a moment to be found."""
        self._entries.extend((next(self._numbers), entry) for entry in entries)
        self._items.set_records(self._entries)
        self._select_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand keys that move through a list on to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self._table.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _columns(self) -> list[Column[tuple[int, Entry]]]:
        return [
            Column("title", tr("Name"), lambda row: row[1].title, lambda row: row[0]),
            Column("place", tr("Where"), lambda row: row[1].place, letters=14),
            Column("keys", tr("Keys"), lambda row: row[1].keys or " ", is_number=True, letters=14),
        ]

    def _on_search_searched(self, text: str) -> None:
        self._items.set_filter(text)
        self._select_first()

    def _select_first(self) -> None:
        if self._items.shown:
            self._table.select(self._items.shown[0][0])

    def _choose(self) -> None:
        row = self._table.current
        if row is not None:
            self.accept()
            self.chosen.emit(row[1])


def menu_entries(bar: QMenuBar, without: QAction) -> Iterator[Entry]:
    """The actions of all menus that can be used now but one, in the order of the menus."""
    for action in bar.actions():
        menu = action.menu()
        if action.isVisible() and isinstance(menu, QMenu):
            yield from _entries_of(menu, plain_title(action), without)


def menu_actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Every action of every menu with the title of its menu, those of hidden menus included."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from ((plain_title(top), action) for action in _actions_of(menu))


def plain_title(action: QAction) -> str:
    """The text of an action without the mark of its letter, and without dots at its end."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys_of(action: QAction) -> str:
    """The first shortcut of an action as the system writes it; empty without one."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _actions_of(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions_of(below)
        elif not action.isSeparator():
            yield action


def _entries_of(menu: QMenu, place: str, without: QAction) -> Iterator[Entry]:
    for action in _actions_of(menu):
        if action.isEnabled() and action.isVisible() and action is not without:
            yield Entry(plain_title(action), place, keys_of(action), action.trigger)
