# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the Chat page does: what is asked, what is being answered, what went wrong."""

import enum

from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.death import WorkerDied
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import Failed, Finished, PromptProgress, Tokens
from pannier.core.chat import SamplingOptions
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.chat.conversation import Conversation, Phase, Turn
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.notifications import Notifier

# The bundled guide is small: it knows its subject when it takes the likeliest token every time.
GUIDE_SAMPLING = SamplingOptions(temperature=0.0)


class State(enum.Enum):
    """What the page can do at the moment."""

    NO_MODEL = "no model"
    LOADING = "loading"
    READY = "ready"
    ANSWERING = "answering"


class ChatController(QObject):
    """Drives the engine for one chat.

    Attributes:
        loader: the model that answers.
        conversation: what was asked and answered.

    Signals:
        state_changed: `state` or the loader's is different.
        turn_added: a new `Turn`, at the end.
        turn_changed: a `Turn` has more text or another phase.
        turn_removed: a `Turn` was taken back.
        cleared: the conversation is empty.
        text_returned: the text of a question that goes back to the input.
    """

    state_changed = Signal()
    turn_added = Signal(object)
    turn_changed = Signal(object)
    turn_removed = Signal(object)
    cleared = Signal()
    text_returned = Signal(str)

    def __init__(
        self,
        engine: EngineBridge,
        loader: ModelLoader,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._notifier = notifier
        self._job = NO_JOB
        self._answering: Turn | None = None
        self.loader = loader
        self.conversation = Conversation()
        engine.event_received.connect(self._on_engine_event_received)
        loader.changed.connect(self.state_changed)
        loader.started.connect(self._on_loader_started)
        loader.succeeded.connect(self._on_loader_succeeded)
        loader.refused.connect(self._on_loader_refused)
        loader.died.connect(self._on_loader_died)
        loader.unloaded.connect(self._on_loader_unloaded)
        loader.given_up.connect(self._fail_queued)

    @property
    def state(self) -> State:
        """What can be done now."""
        if self.loader.is_loading:
            return State.LOADING
        if self.loader.report is None:
            return State.NO_MODEL
        return State.READY if self._answering is None else State.ANSWERING

    @property
    def queued(self) -> Turn | None:
        """The question that waits for the model."""
        turns = [turn for turn in self.conversation.turns if turn.phase is Phase.QUEUED]
        return turns[0] if turns else None

    @property
    def can_send(self) -> bool:
        """Whether a question would be taken now."""
        loading = self.state is State.LOADING and self.queued is None
        return loading or self.state is State.READY

    def send(self, text: str) -> bool:
        """Ask; while a model loads, the question waits for it. Returns whether it was taken."""
        question = text.strip()
        if not question or not self.can_send:
            return False
        turn = Turn(question, author=self.loader.name)
        self.conversation.turns.append(turn)
        self.turn_added.emit(turn)
        if self.state is State.READY:
            self._answer(turn)
        return True

    def stop(self) -> None:
        """End the answer early; what is there stays."""
        if self.state is State.ANSWERING:
            self._engine.stop(self._job)

    def new_chat(self) -> None:
        """Begin with an empty conversation; the model stays."""
        if self.state is State.ANSWERING:
            self._engine.stop(self._job)
            self._answer_over()
        self.conversation = Conversation()
        self.cleared.emit()

    def retry(self, turn: Turn) -> None:
        """Ask the same question once more, loading the model first if it is gone."""
        if self.state is State.ANSWERING or self.queued is not None:
            return
        turn.restart()
        turn.author = self.loader.name or turn.author
        self.turn_changed.emit(turn)
        if self.state is State.READY:
            self._answer(turn)
        elif self.state is State.NO_MODEL and self.loader.path:
            self.loader.load_again()

    def take_back(self, turn: Turn) -> None:
        """Remove a turn that was not answered and hand its text back for a change."""
        if turn in self.conversation.turns and turn.phase.is_over:
            self.conversation.turns.remove(turn)
            self.turn_removed.emit(turn)
            self.text_returned.emit(turn.question)

    def _answer(self, turn: Turn) -> None:
        turn.phase = Phase.READING
        turn.author = self.loader.name
        self._answering = turn
        sampling = GUIDE_SAMPLING if self.loader.has_guide else SamplingOptions()
        self._job = self._engine.generate(self.conversation.messages_for(turn), sampling)
        self.state_changed.emit()
        self.turn_changed.emit(turn)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if isinstance(event, JobEvent) and event.job == self._job and self._answering is not None:
            self._take_answer_event(event, self._answering)

    def _take_answer_event(self, event: JobEvent, turn: Turn) -> None:
        match event:
            case PromptProgress(done=done, total=total):
                turn.prompt_done = done / total if total else 1.0
            case Tokens(text=text, count=count, seconds=seconds):
                turn.answer += text
                turn.tokens += count
                turn.seconds = seconds
                turn.phase = Phase.WRITING
            case Finished():
                turn.finished = event
                turn.phase = Phase.DONE
                self._answer_over()
            case Failed():
                cancelled = event.kind == "cancelled"
                turn.trouble = self.tr("Stopped before the answer.") if cancelled else event.message
                turn.phase = Phase.FAILED
                self._answer_over()
                if not cancelled:
                    self._notifier.error(event.message, event.remedy)
        self.turn_changed.emit(turn)

    def _on_loader_started(self, _path: str) -> None:
        self._break_off(self.tr("Another model was loaded."))

    def _on_loader_succeeded(self, _path: str) -> None:
        if self.queued is not None:
            self._answer(self.queued)

    def _on_loader_refused(self, event: Failed) -> None:
        """A question waits on while the user can still choose to load with less memory."""
        if self.loader.shortage is None:
            self._fail_queued(event.message)

    def _on_loader_died(self, _event: WorkerDied) -> None:
        """The worker is gone, and with it the model. What was received stays."""
        self._break_off(self.tr("The answer broke off: the worker process ended."))
        if self.loader.shortage is None:
            self._fail_queued(self.tr("Not answered: the worker process ended."))

    def _on_loader_unloaded(self, why: str) -> None:
        self._break_off(why)
        self._fail_queued(why)

    def _break_off(self, why: str) -> None:
        """End an answer because the model goes away."""
        turn, self._answering = self._answering, None
        self._job = NO_JOB
        if turn is not None:
            turn.phase = Phase.FAILED
            turn.trouble = why
            self.turn_changed.emit(turn)

    def _fail_queued(self, why: str) -> None:
        turn = self.queued
        if turn is not None:
            turn.phase = Phase.FAILED
            turn.trouble = why
            self.turn_changed.emit(turn)

    def _answer_over(self) -> None:
        self._answering = None
        self._job = NO_JOB
        self.state_changed.emit()
