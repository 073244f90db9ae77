# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the user writes: a box that grows with its text, Enter sends, Shift+Enter breaks."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QToolButton, QWidget

from pannier.ui.theme import MEDIUM, SMALL, Theme, ThemedIcon

MAX_LINES = 8


class InputText(QPlainTextEdit):
    """The text itself.

    Signals:
        submitted: Enter was pressed.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._hint = ""
        self.setObjectName("chat.input")
        self.setAccessibleName(self.tr("Your message"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        # A file that is dropped here is meant for the window.
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        theme.changed.connect(self._fit_height)

    def show_hint(self, text: str) -> None:
        """Show a placeholder, shortened to one line: a second one would be cut off."""
        self._hint = text
        metrics = self.fontMetrics()
        room = self.viewport().width() - 2 * metrics.averageCharWidth()
        self.setPlaceholderText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends; with Shift it breaks the line."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other line breaks."""
        super().resizeEvent(event)
        self.show_hint(self._hint)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as its lines; QPlainTextEdit measures its document in lines."""
        lines = max(1, int(self.document().size().height()))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MAX_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        spacing = self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(lines, MAX_LINES) * spacing + 6)


class InputBox(QFrame):
    """The text with its one button: Send, or Stop while an answer is written.

    Signals:
        submitted: the user wants to send.
    """

    submitted = Signal()

    def __init__(
        self, theme: Theme, send: QAction, stop: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "input")
        self.text = InputText(theme, self)
        self.text.submitted.connect(self.submitted)
        self.text.installEventFilter(self)
        self._send = self._button("chat.send", send, theme, "arrow-up")
        self._stop = self._button("chat.stop", stop, theme, "square", filled=True)
        self._stop.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._send, alignment=Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.text)

    def show_state(self, *, answering: bool, placeholder: str) -> None:
        """Show Send or Stop, and say in the empty box what can be done."""
        had_focus = self._send.hasFocus() or self._stop.hasFocus()
        self._send.setVisible(not answering)
        self._stop.setVisible(answering)
        self.text.show_hint(placeholder)
        if had_focus:
            self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame of the box in the accent colour while the text has the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    def _button(
        self, name: str, action: QAction, theme: Theme, icon: str, *, filled: bool = False
    ) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.setProperty("kind", "send")
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        ThemedIcon(button, theme, icon, "on_accent", filled=filled)
        return button
