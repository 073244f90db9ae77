# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Changes a message. The old one stays: the new one stands beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pannier.core.chat.records import Message
from pannier.core.language import tr
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen

SIZE = (720, 420)


class EditDialog(Dialog):
    """The text of a message, and what happens with it.

    Signals:
        edited: the new text, and what follows: "answer", "resume", or nothing.
    """

    edited = Signal(str, str)

    def __init__(self, message: Message, theme: Theme, parent: QWidget) -> None:
        is_mine = message.role == "user"
        title = tr("Edit your message") if is_mine else tr("Edit the answer")
        super().__init__("chatEdit", title, parent)
        self._text = QPlainTextEdit(message.text, self)
        self._text.setObjectName("chatEdit.text")
        self._text.setAccessibleName(tr("Text of the message"))
        self._text.setProperty("part", "form")
        self._text.setFont(theme.font("reading"))
        self._text.setTabChangesFocus(True)
        self.content.addWidget(self._text, 1)
        self.add_text(
            tr("The old text stays beside the new one: the arrows below it switch between them."),
            "small",
        )
        self.add_cancel()
        if is_mine:
            self._main = "answer"
            keep = self.add_button("keep", tr("Keep without asking"))
            go_on = self.add_button("answer", tr("Ask again from here"), "primary")
        else:
            self._main = ""
            go_on = self.add_button("continue", tr("Keep and continue"))
            keep = self.add_button("keep", tr("Keep"), "primary")
        keep.clicked.connect(lambda: self._tell(""))
        go_on.clicked.connect(lambda: self._tell("answer" if is_mine else "resume"))
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self._text.setFocus()
        resize_within_screen(self, *SIZE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does what the main button does."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tell(self._main)
        else:
            super().keyPressEvent(event)

    def _tell(self, then: str) -> None:
        text = self._text.toPlainText().replace("\0", "�")
        if text.strip():
            self.edited.emit(text, then)
        self.accept()
