# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The box below the conversation: what is attached, the text, and everything about sending it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pannier.core.language import number, tr
from pannier.ui.chat.attachment_chips import AttachmentChips
from pannier.ui.chat.context_gauge import ContextGauge
from pannier.ui.chat.input import InputText
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.plain import beside_icon


class Composer(QFrame):
    """The text with its one large button: Send, or Stop while an answer is written.

    Attributes:
        text: where one writes.
        chips: what is sent along.
        gauge: how full the context is.
        thinking: whether the model is to think before it answers; hidden where it has no switch.
        both: whether a chat beside this one gets the message, too; hidden without one.

    Signals:
        submitted: the user wants to send.
    """

    submitted = Signal()

    def __init__(
        self,
        prefix: str,
        theme: Theme,
        send: QAction,
        stop: QAction,
        attach: QAction,
        parent: QWidget,
    ) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(parent)
        self._theme = theme
        self._prefix = prefix
        self.setProperty("part", "input")
        self.text = InputText(f"{prefix}.input", theme, self)
        self.text.submitted.connect(self.submitted)
        self.text.installEventFilter(self)
        self.chips = AttachmentChips(prefix, theme, self)
        self.gauge = ContextGauge(f"{prefix}.context", theme, self)
        self.thinking = self._toggle(
            "thinking",
            "lightbulb",
            tr("Think"),
            tr("Let the model think before it answers"),
        )
        self.both = self._toggle(
            "both",
            "columns-2",
            tr("Both"),
            tr("Send the message to both chats"),
        )
        self._tokens = QLabel(self)
        self._tokens.setObjectName(f"{prefix}.draftTokens")
        self._tokens.setProperty("text_role", "caption")
        self._attach = self._button("attach", attach, "paperclip", "icon")
        self._send = self._button("send", send, "arrow-up", "send")
        self._stop = self._button("stop", stop, "square", "send", filled=True)
        self._stop.hide()
        self._lay_out()
        self.setFocusProxy(self.text)

    def show_state(self, *, answering: bool, placeholder: str) -> None:
        """Show Send or Stop, and say in the empty box what can be done."""
        had_focus = self._send.hasFocus() or self._stop.hasFocus()
        self._send.setVisible(not answering)
        self._stop.setVisible(answering)
        self.text.show_hint(placeholder)
        if had_focus:
            self.text.setFocus()

    def show_tokens(self, tokens: int) -> None:
        """Say how many tokens the draft has; 0 says nothing."""
        self._tokens.setText(tr("{n} tokens").format(n=number(tokens)) if tokens else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame of the box in the accent colour while the text has the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(TINY)
        tools.addWidget(self._attach)
        tools.addWidget(self.thinking)
        tools.addWidget(self.both)
        tools.addStretch()
        tools.addWidget(self._tokens)
        tools.addWidget(self.gauge)
        tools.addSpacing(TINY)
        tools.addWidget(self._send)
        tools.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(TINY)
        layout.addWidget(self.chips)
        layout.addWidget(self.text)
        layout.addLayout(tools)

    def _toggle(self, name: str, icon: str, text: str, tip: str) -> QToolButton:
        switch = QToolButton(self)
        switch.setObjectName(f"{self._prefix}.{name}")
        switch.setText(beside_icon(text))
        switch.setAccessibleName(tip)
        switch.setToolTip(tip)
        switch.setProperty("kind", "toggle")
        switch.setCheckable(True)
        switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ThemedIcon(switch, self._theme, icon)
        switch.hide()
        return switch

    def _button(
        self, name: str, action: QAction, icon: str, kind: str, *, filled: bool = False
    ) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self._prefix}.{name}")
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.setProperty("kind", kind)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        ThemedIcon(
            button, self._theme, icon, "on_accent" if kind == "send" else "muted", filled=filled
        )
        return button
