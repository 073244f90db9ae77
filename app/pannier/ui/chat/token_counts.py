# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How many tokens the chat and the draft have, as far as the model has been asked."""

from PySide6.QtCore import QObject, QTimer, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.protocol import Counted
from pannier.core.chat.prompt import StoredPrompt, stored_prompt
from pannier.core.chat.records import Message
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.chat.answering import LiveAnswer
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.context_gauge import ContextUse
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.switches import template_options

TYPING_MILLISECONDS = 200


class TokenCounts(QObject):
    """Counts while the model is idle; while it answers, the answer itself tells.

    Signals:
        changed: `use` is different.
    """

    changed = Signal()

    def __init__(
        self,
        engine: EngineBridge,
        controller: ChatController,
        archive: ChatArchive,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._controller = controller
        self._archive = archive
        self._draft_text = ""
        self._draft = self._files = self._chat = self._cached = 0
        self._draft_job = self._chat_job = NO_JOB
        self._cached_chat: int | None = None
        self._is_stale = True
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self._count_draft)
        engine.event_received.connect(self._on_engine_event_received)
        controller.shown.connect(self._on_controller_shown)
        controller.state_changed.connect(self._on_controller_state_changed)
        controller.answering.progressed.connect(self._on_answering_moved)
        controller.answering.grown.connect(self._on_answering_moved)
        controller.answering.ended.connect(self._on_answering_ended)
        controller.loader.started.connect(self._on_loader_started)

    @property
    def use(self) -> ContextUse:
        """How the context is used."""
        report = self._controller.loader.report
        if report is None:
            return ContextUse()
        draft = self._draft + self._files
        return ContextUse(report.context_length, self._chat, self._cached, draft)

    def set_files(self, tokens: int) -> None:
        """The files of the draft have so many tokens."""
        if tokens != self._files:
            self._files = tokens
            self.changed.emit()

    def set_draft(self, text: str) -> None:
        """The draft is this."""
        if text != self._draft_text:
            self._draft_text = text
            if not text:
                self._draft = 0
                self.changed.emit()
            self._soon.start()

    def _count_draft(self) -> None:
        if self._draft_text and self._controller.state is State.READY:
            text = self._draft_text
            self._draft_job = self._engine.ask(lambda client: client.count_text(text))

    def _count_chat(self) -> None:
        controller = self._controller
        if controller.state is not State.READY or not self._is_stale:
            return
        self._is_stale = False
        path, resolved = list(controller.path), controller.resolved()
        template = template_options(resolved.chat)
        prompt = resolved.chat.system_prompt
        if not path:
            self._chat = 0
            self.changed.emit()
            return

        def count(stored: StoredPrompt) -> None:
            if self._controller.state is State.READY:
                self._chat_job = self._engine.ask(
                    lambda client: client.count_chat(stored.messages, template)
                )

        self._archive.read(lambda store: stored_prompt(store.messages, path, prompt), count)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        """A count that fails leaves the last one; the answer will say why it fails."""
        if not isinstance(event, Counted):
            return
        if event.job == self._draft_job:
            self._draft = event.tokens if self._draft_text else 0
        elif event.job == self._chat_job:
            self._chat = event.tokens
        else:
            return
        self.changed.emit()

    def _on_controller_shown(self) -> None:
        conversation = self._controller.conversation
        is_cached = conversation is not None and conversation.id == self._cached_chat
        self._cached = self._cached if is_cached else 0
        self._is_stale = True
        self._count_chat()

    def _on_controller_state_changed(self) -> None:
        self._count_chat()
        if self._draft_text and not self._draft:
            self._soon.start()
        self.changed.emit()

    def _on_answering_moved(self, live: LiveAnswer) -> None:
        if self._controller.live is live and live.prompt_tokens:
            self._chat = live.prompt_tokens + live.tokens
            self._cached = live.cached_tokens if not live.is_writing else self._chat
            self.changed.emit()

    def _on_answering_ended(self, message: Message) -> None:
        """What was read and written is in the KV cache now, and nothing else is."""
        self._cached_chat = message.conversation
        generation = message.generation
        if generation is not None and generation.prompt_tokens:
            self._is_stale = False
            if self._controller.path and self._controller.path[-1].id == message.id:
                self._chat = self._cached = generation.prompt_tokens + generation.tokens
        self.changed.emit()

    def _on_loader_started(self) -> None:
        self._cached, self._cached_chat = 0, None
        self._is_stale = True
