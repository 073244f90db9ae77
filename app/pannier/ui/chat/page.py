# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Chat page: model chooser, conversation, input."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from pannier.ui.actions import WindowActions
from pannier.ui.chat.chooser import ModelChooser
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.conversation import Turn
from pannier.ui.chat.input import InputBox
from pannier.ui.chat.load_strip import LoadStrip
from pannier.ui.chat.turn_feed import TurnFeed, TurnId
from pannier.ui.chat.welcome import Welcome
from pannier.ui.load.shortage import Shortage
from pannier.ui.notifications import Action, Notifier
from pannier.ui.theme import LARGE, MEDIUM, READING_WIDTH, SMALL, Theme, ThemedIcon
from pannier.ui.transcript.records import MessageAction
from pannier.ui.transcript.view import Transcript
from pannier.ui.widgets.centred import centred

SAFE_LINKS = {"http", "https", "mailto"}


class ChatPage(QWidget):
    """Shows what the controller does, and tells it what the user wants."""

    def __init__(
        self,
        controller: ChatController,
        actions: WindowActions,
        theme: Theme,
        notifier: Notifier,
        recent_models: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._actions = actions
        self._notifier = notifier
        self._theme = theme
        self._shortage: Shortage | None = None
        self._memory: QWidget | None = None
        self.chooser = ModelChooser(theme, actions, recent_models, self)
        self.transcript = Transcript(theme, self)
        self._feed = TurnFeed(self.transcript)
        self._welcome = Welcome(controller, theme, actions.open_guide, actions.open_model, self)
        self._strip = LoadStrip(actions.unload, self)
        self.input = InputBox(theme, actions.send, actions.stop, self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._welcome)
        self._middle.addWidget(self.transcript)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header(theme))
        layout.addWidget(self._middle, 1)
        layout.addLayout(self._foot())
        self.setFocusProxy(self.input)
        self._connect()
        self._on_controller_state_changed()

    def _header(self, theme: Theme) -> QHBoxLayout:
        new_chat = QToolButton(self)
        new_chat.setObjectName("chat.new")
        new_chat.setProperty("kind", "icon")
        new_chat.setAccessibleName(self.tr("New chat"))
        new_chat.setToolTip(self._actions.new_chat.toolTip())
        new_chat.clicked.connect(self._actions.new_chat.trigger)
        ThemedIcon(new_chat, theme, "square-pen", "text")
        header = QHBoxLayout()
        header.setContentsMargins(SMALL, SMALL, MEDIUM, SMALL)
        header.addWidget(self.chooser)
        header.addStretch()
        header.addWidget(new_chat)
        return header

    def _foot(self) -> QHBoxLayout:
        column = QWidget(self)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SMALL)
        inner.addWidget(self._strip)
        inner.addWidget(self.input)
        self._foot_column = inner
        return centred(column, READING_WIDTH, side=LARGE, top=SMALL, bottom=LARGE)

    def _connect(self) -> None:
        controller = self._controller
        controller.state_changed.connect(self._on_controller_state_changed)
        controller.loader.progressed.connect(self._strip.show_fraction)
        controller.turn_added.connect(self._on_controller_turn_added)
        controller.turn_changed.connect(self._on_controller_turn_changed)
        controller.turn_removed.connect(self._on_controller_turn_removed)
        controller.cleared.connect(self._on_controller_cleared)
        controller.text_returned.connect(self._on_controller_text_returned)
        self.chooser.chosen.connect(controller.loader.load)
        self._welcome.suggestion_chosen.connect(controller.send)
        self.transcript.action_requested.connect(self._on_transcript_action_requested)
        self.transcript.link_activated.connect(self._on_transcript_link_activated)
        self.input.submitted.connect(self._on_input_submitted)
        self.input.text.textChanged.connect(self._update_actions)
        self._actions.send.triggered.connect(self._on_input_submitted)
        self._actions.stop.triggered.connect(controller.stop)
        self._actions.new_chat.triggered.connect(self._on_new_chat_triggered)
        self._actions.copy_answer.triggered.connect(self._on_copy_answer_triggered)

    def _on_controller_state_changed(self) -> None:
        controller = self._controller
        self.chooser.show_model(controller.loader.name)
        loading = controller.state is State.LOADING
        if loading and self._strip.isHidden():
            self._strip.begin(controller.loader.name)
        self._strip.setVisible(loading)
        self._show_shortage(controller.loader.shortage)
        self.input.show_state(
            answering=controller.state is State.ANSWERING, placeholder=self._placeholder()
        )
        self._update_actions()

    def _show_shortage(self, shortage: Shortage | None) -> None:
        """Put a panel above the input while the user can choose to load with less memory."""
        if shortage is self._shortage:
            return
        self._shortage = shortage
        if self._memory is not None:
            self._memory.setParent(None)
            self._memory.deleteLater()
            self._memory = None
        if shortage is not None:
            self._memory = self._memory_panel(shortage)
            self._foot_column.insertWidget(0, self._memory)

    def _memory_panel(self, shortage: Shortage) -> QWidget:
        from pannier.ui.load.memory_panel import MemoryPanel  # noqa: PLC0415 - rarely needed

        loader = self._controller.loader
        panel = MemoryPanel(shortage, self._theme, self)
        panel.step_chosen.connect(loader.load_with_less)
        panel.anyway_chosen.connect(loader.load_anyway)
        panel.options_wanted.connect(self._actions.open_with_options.trigger)
        panel.dismissed.connect(loader.give_up)
        return panel

    def _placeholder(self) -> str:
        controller = self._controller
        match controller.state:
            case State.NO_MODEL:
                return self.tr("Choose a model first; then write here")
            case State.LOADING if controller.queued is not None:
                return self.tr("Your message is sent when the model is ready")
            case State.LOADING:
                return self.tr("Write already: it is sent when the model is ready")
            case State.ANSWERING:
                return self.tr("Answering… Esc stops")
            case State.READY:
                return self.tr("Message {name}").format(name=controller.loader.name)

    def _update_actions(self) -> None:
        controller = self._controller
        has_text = bool(self.input.text.toPlainText().strip())
        self._actions.send.setEnabled(controller.can_send and has_text)
        self._actions.stop.setEnabled(controller.state is State.ANSWERING)
        self._actions.unload.setEnabled(controller.state is not State.NO_MODEL)
        self._actions.unload.setText(
            self.tr("Cancel loading")
            if controller.state is State.LOADING
            else self.tr("&Unload model")
        )
        self._actions.load_report.setEnabled(controller.loader.report is not None)
        self._actions.copy_answer.setEnabled(bool(self._last_answer()))

    def _last_answer(self) -> str:
        turns = self._controller.conversation.turns
        return turns[-1].answer if turns else ""

    def _on_controller_turn_added(self, turn: Turn) -> None:
        self._feed.add(turn)
        self._middle.setCurrentWidget(self.transcript)
        self._on_controller_state_changed()

    def _on_controller_turn_changed(self, turn: Turn) -> None:
        self._feed.update(turn)
        if turn.phase.is_over:
            self._update_actions()

    def _on_controller_turn_removed(self, turn: Turn) -> None:
        self._feed.remove(turn)
        if not self._controller.conversation.turns:
            self._middle.setCurrentWidget(self._welcome)

    def _on_controller_cleared(self) -> None:
        self._feed.clear()
        self._middle.setCurrentWidget(self._welcome)
        self._update_actions()

    def _on_controller_text_returned(self, text: str) -> None:
        self.input.text.setPlainText(text)
        self.setFocus()

    def _on_input_submitted(self) -> None:
        """Empty the box only when the text was taken: a refused text stays."""
        if self._controller.send(self.input.text.toPlainText()):
            self.input.text.clear()

    def _on_new_chat_triggered(self) -> None:
        self._controller.new_chat()
        self.setFocus()

    def _on_copy_answer_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self._last_answer())

    def _on_transcript_action_requested(self, action: MessageAction, message: TurnId) -> None:
        turn, _ = message
        if action is MessageAction.RETRY:
            self._controller.retry(turn)
        elif action is MessageAction.EDIT:
            self._controller.take_back(turn)

    def _on_transcript_link_activated(self, address: str) -> None:
        """Ask first: the address was written by a model."""
        url = QUrl(address)
        if url.scheme().lower() not in SAFE_LINKS:
            self._notifier.warning(
                self.tr("This link is not opened: {address}").format(address=address),
                self.tr("Only web and mail addresses can be opened from a chat."),
            )
            return
        self._notifier.info(
            self.tr("Open this link in your browser?"),
            address,
            Action(self.tr("Open"), lambda: _open(url)),
        )


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
