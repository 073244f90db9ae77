# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Asks which of the user's own chats an importance matrix may be made from."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pannier.core.chat.records import Conversation
from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.formats import moment
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table


class ChatsDialog(Dialog):
    """Nothing is chosen in it but what was chosen for this very importance matrix before.

    Signals:
        taken: numbers of the conversations, as a tuple.
    """

    taken = Signal(object)

    def __init__(
        self, chosen: Collection[int], archive: ChatArchive, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__("quantize.chats", tr("Text from your chats"), parent)
        self._chosen = frozenset(chosen)
        self._is_over = False
        self.add_text(
            tr(
                "What you talk about with models is the best text for them. The chats are read on "
                "this computer only. The file that is made holds sums of numbers, not your words. "
                "You are asked anew each time."
            ),
            "small",
        )
        self._items = Records(_columns(), lambda chat: chat.id, self)
        self.table = Table("quantize.chats.table", tr("Chats"), self._items, theme, self)
        self.table.set_placeholder(tr("Reading…"))
        self.content.addWidget(self.table, 1)
        self._sum = self.add_text("", "small")
        self._sum.setObjectName("quantize.chats.sum")
        every = self.add_side_button("all", tr("Select all"))
        every.clicked.connect(self.table.selectAll)
        self.add_cancel()
        self._take = self.add_button("take", tr("Use these chats"), "primary")
        self._take.clicked.connect(self._on_take_clicked)
        self.table.picked.connect(self._on_table_picked)
        self._on_table_picked()
        resize_within_screen(self, 640, 460)
        archive.read(lambda store: store.conversations.all(), self._show_chats, self._show_error)

    def done(self, result: int) -> None:
        """What is still being read is not shown any more."""
        self._is_over = True
        super().done(result)

    def _show_chats(self, chats: Sequence[Conversation]) -> None:
        if self._is_over:
            return
        self.table.set_placeholder(tr("There are no chats yet."))
        self._items.set_records([chat for chat in chats if chat.messages])
        selection = self.table.selectionModel()
        row = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for chat in self._chosen:
            selection.select(self._items.index_of(chat), row)
        self._on_table_picked()

    def _show_error(self, error: UserError) -> None:
        if not self._is_over:
            self.table.set_placeholder(str(error))

    def _on_table_picked(self) -> None:
        chosen = self.table.selected
        self._sum.setText(tr("%Ln chat(s) chosen", "", len(chosen)))
        self._take.setEnabled(bool(chosen))

    def _on_take_clicked(self) -> None:
        self.taken.emit(tuple(chat.id for chat in self.table.selected))
        self.accept()


def _columns() -> list[Column[Conversation]]:
    return [
        Column("title", tr("Title"), lambda chat: shown(chat.title) or tr("New chat"), letters=34),
        Column(
            "messages",
            tr("Messages"),
            lambda chat: number(chat.messages),
            order=lambda chat: chat.messages,
            is_number=True,
            letters=9,
        ),
        Column(
            "changed",
            tr("Last change"),
            lambda chat: moment(chat.changed),
            order=lambda chat: chat.changed,
            letters=16,
        ),
    ]
