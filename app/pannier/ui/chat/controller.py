# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the Chat page does: which model is loaded, what is being answered, what went wrong."""

import enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.death import WorkerDied
from pannier.backend.protocol import (
    Failed,
    Finished,
    JobEvent,
    Loaded,
    LoadProgress,
    PromptProgress,
    Tokens,
)
from pannier.core.chat import SamplingOptions
from pannier.core.memory import LoadOptions, LoadReport
from pannier.core.paths import BUNDLED_MODEL
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.chat.conversation import Conversation, Phase, Turn
from pannier.ui.notifications import Action, Notifier

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

    Signals:
        state_changed: `state`, `path` or `report` is different.
        load_progressed: share of the model that is read, 0 to 1.
        turn_added: a new `Turn`, at the end.
        turn_changed: a `Turn` has more text or another phase.
        turn_removed: a `Turn` was taken back.
        cleared: the conversation is empty.
        text_returned: the text of a question that goes back to the input.
        load_started: the path of the model.
        load_succeeded: the path of the model.
    """

    state_changed = Signal()
    load_progressed = Signal(float)
    turn_added = Signal(object)
    turn_changed = Signal(object)
    turn_removed = Signal(object)
    cleared = Signal()
    text_returned = Signal(str)
    load_started = Signal(str)
    load_succeeded = Signal(str)

    def __init__(
        self, engine: EngineBridge, notifier: Notifier, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._notifier = notifier
        self._job = NO_JOB
        self._answering: Turn | None = None
        self.state = State.NO_MODEL
        self.path = ""
        self.report: LoadReport | None = None
        self.conversation = Conversation()
        engine.event_received.connect(self._on_engine_event_received)

    @property
    def model_name(self) -> str:
        """Name of the model that is loaded or being loaded, else empty."""
        if self.report is not None:
            return self.report.name
        return Path(self.path).stem if self.state is State.LOADING else ""

    @property
    def has_guide(self) -> bool:
        """Whether the loaded model is the one that comes with the program."""
        return self.report is not None and Path(self.path).name == Path(BUNDLED_MODEL).name

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

    def load(self, path: str) -> None:
        """Load a model, whatever else is going on."""
        self._interrupt(self.tr("Another model was loaded."))
        self.path = path
        self.report = None
        self.load_started.emit(path)
        self._job = self._engine.load(path, LoadOptions())
        self._set_state(State.LOADING)

    def unload(self) -> None:
        """Give back all memory of the model, or end its load."""
        loading = self.state is State.LOADING
        why = self.tr("Loading was cancelled.") if loading else self.tr("The model was unloaded.")
        self._interrupt(why)
        self._fail_queued(why)
        self._engine.unload()
        self._forget_model()
        self._engine.start()

    def send(self, text: str) -> bool:
        """Ask; while a model loads, the question waits for it. Returns whether it was taken."""
        question = text.strip()
        if not question or not self.can_send:
            return False
        turn = Turn(question, author=self.model_name)
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
            self._job = NO_JOB
            self._answering = None
            self._set_state(State.READY)
        self.conversation = Conversation()
        self.cleared.emit()

    def retry(self, turn: Turn) -> None:
        """Ask the same question once more, loading the model first if it is gone."""
        if self.state is State.ANSWERING or self.queued is not None:
            return
        turn.restart()
        turn.author = self.model_name or turn.author
        self.turn_changed.emit(turn)
        if self.state is State.READY:
            self._answer(turn)
        elif self.state is State.NO_MODEL and self.path:
            self.load(self.path)

    def take_back(self, turn: Turn) -> None:
        """Remove a turn that was not answered and hand its text back for a change."""
        if turn in self.conversation.turns and turn.phase.is_over:
            self.conversation.turns.remove(turn)
            self.turn_removed.emit(turn)
            self.text_returned.emit(turn.question)

    def _answer(self, turn: Turn) -> None:
        turn.phase = Phase.READING
        turn.author = self.model_name
        self._answering = turn
        sampling = GUIDE_SAMPLING if self.has_guide else SamplingOptions()
        self._job = self._engine.generate(self.conversation.messages_for(turn), sampling)
        self._set_state(State.ANSWERING)
        self.turn_changed.emit(turn)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if isinstance(event, WorkerDied):
            self._take_death(event)
        elif isinstance(event, JobEvent) and event.job == self._job != NO_JOB:
            if self.state is State.LOADING:
                self._take_load_event(event)
            elif self._answering is not None:
                self._take_answer_event(event, self._answering)

    def _take_load_event(self, event: JobEvent) -> None:
        match event:
            case LoadProgress(fraction=fraction):
                self.load_progressed.emit(fraction)
            case Loaded(report=report):
                self.report = report
                self._job = NO_JOB
                self._set_state(State.READY)
                self.load_succeeded.emit(self.path)
                self._tell_changed_options(report)
                if self.queued is not None:
                    self._answer(self.queued)
            case Failed():
                self._job = NO_JOB
                self._fail_queued(event.message)
                self._forget_model()
                self._tell(event, again=False)

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
                self._tell(event, again=False)
        self.turn_changed.emit(turn)

    def _take_death(self, event: WorkerDied) -> None:
        """The worker is gone, and with it the model. What was received stays."""
        turn = self._answering
        had_work = self.state is not State.NO_MODEL
        if turn is not None:
            turn.phase = Phase.FAILED
            turn.trouble = self.tr("The answer broke off: the worker process ended.")
            self._answering = None
            self.turn_changed.emit(turn)
        self._fail_queued(self.tr("Not answered: the worker process ended."))
        self._forget_model()
        self._tell(event, again=had_work)

    def _interrupt(self, why: str) -> None:
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
        self._set_state(State.READY)

    def _forget_model(self) -> None:
        self.report = None
        self._job = NO_JOB
        self._set_state(State.NO_MODEL)

    def _set_state(self, state: State) -> None:
        self.state = state
        self.state_changed.emit()

    def _tell(self, event: Failed | WorkerDied, *, again: bool) -> None:
        if isinstance(event, Failed) and event.kind == "cancelled":
            return
        path = self.path
        action = Action(self.tr("Load again"), lambda: self.load(path)) if again else None
        details = "\n".join(event.log_tail) if isinstance(event, WorkerDied) else ""
        self._notifier.error(event.message, event.remedy, details, action)

    def _tell_changed_options(self, report: LoadReport) -> None:
        """Options that came out differently matter; where the layers lie is in the status bar."""
        for change in report.options:
            if change.name != "gpu_layers":
                self._notifier.info(
                    self.tr("{name} is {got} instead of {asked}.").format(
                        name=change.name, got=change.got, asked=change.asked
                    ),
                    change.reason,
                )
