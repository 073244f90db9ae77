# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Help, What happened: every notice of this session, and what the log tells of earlier ones."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QWidget

from pannier.core.diagnosis import LogEntry, log_entries, scrubbed
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import log_folder
from pannier.ui.formats import clock
from pannier.ui.notifications import Notice, Told
from pannier.ui.pages import PageContext
from pannier.ui.theme import SMALL
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.level import Level
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.table import Table

SIZE = (820, 560)
LIST_HEIGHT, DETAILS_HEIGHT = 330, 150
_GRAVITY: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the list.

    Attributes:
        number: tells it from the others; the later, the larger.
        time: when it was told or logged.
        notice: what was told; made of an entry of the log for what an earlier session logged.
    """

    number: int
    time: datetime
    notice: Notice


class Happened(Dialog):
    """A list that is searched and filtered, and below it all that is known of the chosen line."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__("happened", tr("What happened"), parent)
        self.resize(*SIZE)
        self._notifier = context.notifier
        self._numbers = itertools.count(1)
        self._known: list[Happening] = []
        theme = context.theme
        self._search = SearchField("happened.search", tr("Search what happened"), theme, self)
        self._level = ChoiceBox("happened.level", tr("How grave"), theme, self)
        for level, text in (
            ("info", tr("Everything")),
            ("warning", tr("Warnings and errors")),
            ("error", tr("Errors only")),
        ):
            self._level.addItem(text, level)
        self._items = Records(self._columns(), lambda one: one.number, self)
        self._table = Table("happened.list", tr("What happened"), self._items, theme, self)
        self._table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self._table.set_placeholder(tr("Nothing of the kind has happened."))
        self._details = QPlainTextEdit(self)
        self._details.setObjectName("happened.details")
        self._details.setAccessibleName(tr("Details"))
        self._details.setProperty("part", "log")
        self._details.setReadOnly(True)
        self._search.set_list(self._table)
        self._lay_out()
        self._search.searched.connect(self._on_search_searched)
        self._level.currentIndexChanged.connect(self._show)
        self._table.picked.connect(self._show_details)
        self._notifier.posted.connect(self._on_notifier_posted)
        self._notifier.acted.connect(self._show_details)
        self._take(self._notifier.history)
        task = context.tasks.start(_read_log, self._on_log_read)
        task.failed.connect(context.notifier.user_error)

    def _columns(self) -> list[Column[Happening]]:
        return [
            Column(
                "time", tr("Time"), lambda one: clock(one.time), lambda one: -one.number, letters=18
            ),
            Column("level", tr("Kind"), _level_text, _gravity, letters=12),
            Column("message", tr("What"), lambda one: one.notice.message, letters=40),
        ]

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._search, 1)
        line.addWidget(self._level)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setObjectName("happened.split")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._table)
        split.addWidget(self._details)
        split.setStretchFactor(0, 1)
        split.setSizes([LIST_HEIGHT, DETAILS_HEIGHT])
        self.content.addLayout(line)
        self.content.addWidget(split, 1)
        copy = self.add_side_button("copy", tr("Copy as text"))
        copy.setToolTip(tr("All lines of the list, without your name, your home folder and tokens"))
        copy.clicked.connect(self._on_copy_clicked)
        self._act = self.add_side_button("act", tr("Do it"))
        self._act.clicked.connect(self._on_act_clicked)
        self._act.hide()
        self.add_button("close", tr("Close")).clicked.connect(self.close)

    def _take(self, told: Sequence[Told]) -> None:
        self._known += [Happening(next(self._numbers), one.time, one.notice) for one in told]
        self._show()

    def _show(self) -> None:
        least = _GRAVITY[self._level.currentData()]
        self._items.set_records([one for one in self._known if _gravity(one) >= least])
        self._show_details()

    def _on_search_searched(self, text: str) -> None:
        self._items.set_filter(text)
        self._show_details()

    def _on_notifier_posted(self, _notice: Notice) -> None:
        self._take(self._notifier.history[-1:])

    def _on_log_read(self, entries: Sequence[LogEntry]) -> None:
        """Put what earlier sessions have logged before everything; this one's is there already."""
        old = [entry for entry in entries if entry.time < self._notifier.started]
        notices = [
            Happening(number, entry.time, _logged(entry))
            for number, entry in enumerate(old, start=-len(old))
        ]
        self._known = [*notices, *self._known]
        self._show()

    def _show_details(self) -> None:
        one = self._table.current
        self._details.setPlainText("" if one is None else _details_text(one.notice))
        action = None if one is None else one.notice.action
        can_act = one is not None and self._notifier.can_act(one.notice)
        self._act.setVisible(can_act)
        if action is not None:
            self._act.setText(action.text)
            self._act.setAccessibleName(action.text)

    def _on_act_clicked(self) -> None:
        one = self._table.current
        if one is not None:
            self._notifier.act(one.notice)

    def _on_copy_clicked(self) -> None:
        texts = (_plain_text(one) for one in sorted(self._items.shown, key=lambda one: one.number))
        QGuiApplication.clipboard().setText(scrubbed("\n".join(texts)))


def _read_log() -> list[LogEntry]:
    """Background job."""
    try:
        return log_entries()
    except OSError as error:
        raise UserError(
            tr("The log could not be read: {reason}.").format(reason=error.strerror or error),
            remedy=tr("Check the permissions of {folder}.").format(folder=log_folder()),
            kind="log_unreadable",
        ) from error


def _logged(entry: LogEntry) -> Notice:
    """What a session logged: it was a bug, told with the last line of its trace."""
    last = entry.text.rstrip().rpartition("\n")[2]
    message = tr("In an earlier session: {text}").format(text=last)
    return Notice("error", message, details=entry.text)


def _gravity(one: Happening) -> int:
    return _GRAVITY[one.notice.level]


def _level_text(one: Happening) -> str:
    texts = {"info": tr("notice"), "warning": tr("warning"), "error": tr("error")}
    return texts[one.notice.level]


def _time_text(one: Happening) -> str:
    return clock(one.time)


def _details_text(notice: Notice) -> str:
    head = f"{notice.message} {notice.remedy}".strip()
    return f"{head}\n\n{notice.details}" if notice.details else head


def _plain_text(one: Happening) -> str:
    text = _details_text(one.notice).replace("\n\n", "\n").replace("\n", "\n    ")
    return f"{one.time:%Y-%m-%d %H:%M:%S}  {one.notice.level}: {text}"
