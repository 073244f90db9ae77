# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings page: every declared setting, by section, with a search over all of them."""

import itertools

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.settings.declared import Declaration, declarations
from pannier.ui.pages import RailPage
from pannier.ui.settings.rows import SettingRow
from pannier.ui.settings.store import SettingsStore
from pannier.ui.theme import HUGE, LARGE, MEDIUM, READING_WIDTH, SMALL, Theme
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.search_field import SearchField


class SettingsPage(RailPage):
    """Shows the settings once their file has been read, and keeps every change at once."""

    def __init__(self, store: SettingsStore, theme: Theme, parent: QWidget) -> None:
        super().__init__("settings", tr("&Settings"), parent)
        self._store = store
        self._rows: list[SettingRow] = []
        self._search = SearchField("settings.search", tr("Search the settings"), theme, self)
        self._nothing = QLabel(tr("No setting has these words in it."), self)
        self._nothing.setProperty("text_role", "reading")
        self._nothing.hide()
        self._sections = [self._make_section(name, theme) for name in _sections()]
        self._lay_out()
        self.setFocusProxy(self._search)
        find = self.make_action(
            "action.settings.search",
            tr("&Search the settings"),
            QKeySequence(QKeySequence.StandardKey.Find).toString(),
            tr("Go to the search field"),
        )
        find.triggered.connect(self._search.begin)
        self.menu_groups = [[find]]
        self._search.searched.connect(self._on_search_searched)
        self.setEnabled(False)
        store.changed.connect(self._show_values)
        store.when_read(self._on_store_read)

    def _lay_out(self) -> None:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HUGE)
        layout.addWidget(self._search)
        for section in self._sections:
            layout.addWidget(section)
        layout.addWidget(self._nothing)
        layout.addStretch()
        page = QWidget(self)
        page.setProperty("part", "column")
        page.setLayout(centred(column, READING_WIDTH, side=LARGE, top=LARGE, bottom=LARGE))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _make_section(self, name: str, theme: Theme) -> QWidget:
        section = QWidget(self)
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        heading = QLabel(self._title(name), section)
        heading.setProperty("text_role", "title")
        layout.addWidget(heading)
        for declaration in declarations():
            if declaration.section == name:
                layout.addWidget(self._make_row(declaration, theme, section))
        layout.addSpacing(MEDIUM)
        return section

    def _make_row(self, declaration: Declaration, theme: Theme, section: QWidget) -> SettingRow:
        row = SettingRow(declaration, theme, section)
        row.edited.connect(
            lambda value: self._store.change(declaration.section, declaration.name, value)
        )
        self._rows.append(row)
        return row

    def _title(self, section: str) -> str:
        return {
            "hub": tr("Hugging Face Hub"),
            "downloads": tr("Downloads"),
        }[section]

    def _on_store_read(self) -> None:
        self.setEnabled(True)
        self._show_values()

    def _show_values(self) -> None:
        for row in self._rows:
            section = getattr(self._store.settings, row.declaration.section)
            row.show_value(getattr(section, row.declaration.name))

    def _on_search_searched(self, words: str) -> None:
        shown = 0
        for row in self._rows:
            row.setVisible(row.matches(words))
            shown += row.matches(words)
        for section in self._sections:
            rows = section.findChildren(SettingRow)
            section.setVisible(any(row.matches(words) for row in rows))
        self._nothing.setVisible(shown == 0)


def _sections() -> list[str]:
    """Names of the sections in the order of their declaration."""
    return [name for name, _ in itertools.groupby(declarations(), key=lambda d: d.section)]
