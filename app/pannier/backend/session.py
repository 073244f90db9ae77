# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A worker used step by step, waiting for each answer: for the command line, benchmarks, tests."""

import queue
from collections.abc import Callable, Generator, Mapping, Sequence
from types import TracebackType
from typing import Literal, Self, TypeVar

from pannier.backend.client import HELLO_SECONDS, ClientEvent, WorkerClient
from pannier.backend.death import DeathReason, WorkerDied
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import (
    Benchmarked,
    Counted,
    Devices,
    Dropped,
    Failed,
    Finished,
    Hello,
    Loaded,
    LoadProgress,
    Planned,
    ProjectorPlanned,
    PromptProgress,
    PromptWritten,
    Rendered,
    TextCut,
    Tokens,
    VocabularyLoaded,
)
from pannier.backend.quantize_messages import TypesPlanned
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.errors import UserError
from pannier.core.hardware import Device, HostMemory
from pannier.core.memory import Budget, LoadOptions, LoadReport, MemoryPlan, StepDown

EventType = TypeVar("EventType")
AnswerEvent = PromptWritten | PromptProgress | Dropped | Tokens | Finished


class EngineError(UserError):
    """The worker refused a job, or died over it.

    Attributes:
        kind: the failure's kind, or "worker_died".
        log_tail: the last lines of a worker that died.
        died_over: the job that it died over; None when it had none.
        reason: why it died, as far as that can be told; empty for a refusal.
        step_downs: when memory is short, load options that take less.
        short: the devices that cannot hold their part, where that was planned.
    """

    kind = "engine"
    log_tail: Sequence[str] = ()
    died_over: int | None = None
    reason: DeathReason | Literal[""] = ""
    step_downs: Sequence[StepDown] = ()
    short: Sequence[Budget] = ()

    @classmethod
    def from_event(cls, event: Failed | WorkerDied) -> Self:
        """Word a failure for the user."""
        if isinstance(event, Failed):
            kind = event.kind
        else:
            kind = "cancelled" if event.reason == "cancelled" else "worker_died"
        error = cls(event.message, remedy=event.remedy, kind=kind)
        error.step_downs = event.step_downs
        if isinstance(event, WorkerDied):
            error.log_tail = event.log_tail
            error.died_over = event.job
            error.reason = event.reason
        else:
            error.short = event.short
        return error


class EngineSession:
    """One worker process as a context manager; leaving it ends the process.

    Every method raises `EngineError` when the worker refuses, dies, or has not even said hello
    within `hello_seconds` of its start.
    """

    def __init__(
        self, command: Sequence[str] | None = None, *, hello_seconds: float = HELLO_SECONDS
    ) -> None:
        self._events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
        self.client = WorkerClient(self._events.put, command, hello_seconds=hello_seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.client.close()

    def hello(self) -> Hello:
        """Wait for the worker's greeting; call it once, before anything else."""
        return self._wait_for(Hello, None)

    def load(
        self,
        path: str,
        options: LoadOptions,
        on_progress: Callable[[float], None] | None = None,
    ) -> LoadReport:
        """Load a model; `on_progress` hears the share that is read, 0 to 1."""
        return self.load_chat(path, options, on_progress).report

    def load_chat(
        self,
        path: str,
        options: LoadOptions,
        on_progress: Callable[[float], None] | None = None,
    ) -> Loaded:
        """Load a model, and learn what chats with it can be like, too."""
        job = self.client.load(path, options)
        while not isinstance(event := self._next(job), Loaded):
            if isinstance(event, LoadProgress) and on_progress is not None:
                on_progress(event.fraction)
        return event

    def plan(
        self,
        path: str,
        options: LoadOptions,
        returning: Mapping[str, int] | None = None,
        *,
        devices: Sequence[Device] = (),
        host: HostMemory | None = None,
    ) -> MemoryPlan:
        """What a load would hold on every device, without loading.

        `returning` is what will be free by then beyond what is free now, and `devices` and `host`
        are planned for instead of what there is; `protocol.Plan` says how.
        """
        return self.wait_for_plan(
            self.client.plan(path, options, returning, devices=devices, host=host)
        )

    def wait_for_plan(self, job: int) -> MemoryPlan:
        """The plan that was asked for by `client.plan`."""
        return self._wait_for(Planned, job).plan

    def wait_for_types(self, job: int) -> dict[str, str]:
        """The types that were asked for by `client.plan_types`."""
        return self._wait_for(TypesPlanned, job).types

    def wait_for_projector(self, job: int) -> dict[str, int]:
        """The bytes by device that were asked for by `client.plan_projector`."""
        return self._wait_for(ProjectorPlanned, job).sizes

    def load_vocabulary(self, path: str) -> VocabularyLoaded:
        """Load only the vocabulary of a model, to count tokens."""
        return self._wait_for(VocabularyLoaded, self.client.load_vocabulary(path))

    def count_text(self, text: str) -> int:
        """Number of tokens of a text."""
        return self._wait_for(Counted, self.client.count_text(text)).tokens

    def count_chat(
        self, messages: Sequence[ChatMessage], template: TemplateOptions | None = None
    ) -> int:
        """Number of tokens of a chat as its template writes it, ready for an answer."""
        return self._wait_for(Counted, self.client.count_chat(messages, template)).tokens

    def cut_text(self, text: str, tokens: int, keep: Literal["head", "tail"] = "head") -> TextCut:
        """The beginning or the end of a text, of so many tokens at most."""
        return self._wait_for(TextCut, self.client.cut_text(text, tokens, keep))

    def render_template(
        self,
        path: str,
        messages: Sequence[ChatMessage],
        template: TemplateOptions | None = None,
    ) -> Rendered:
        """A chat as the chat template of the file at `path` writes it; nothing is loaded."""
        return self._wait_for(Rendered, self.client.render_template(path, messages, template))

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: SamplingOptions,
        *,
        context_policy: ContextPolicy = "stop",
        top_log_probabilities: int | None = None,
        template: TemplateOptions | None = None,
    ) -> Generator[AnswerEvent, None, None]:
        """Answer a chat, or continue its last answer; the last event is `Finished`.

        Closing the iterator stops the answer.
        """
        job = self.client.generate(
            messages,
            sampling,
            context_policy=context_policy,
            top_log_probabilities=top_log_probabilities,
            template=template,
        )
        try:
            event: ClientEvent | None = None
            while not isinstance(event, Finished):
                event = self._next(job)
                if isinstance(event, AnswerEvent):
                    yield event
        finally:
            self.client.stop(job)  # a job that is over ignores it

    def benchmark(
        self, *, prompt_tokens: int, generate_tokens: int, repetitions: int
    ) -> Benchmarked:
        """Measure the loaded model."""
        job = self.client.benchmark(
            prompt_tokens=prompt_tokens, generate_tokens=generate_tokens, repetitions=repetitions
        )
        return self._wait_for(Benchmarked, job)

    def devices(self, rpc_servers: Sequence[str] = ()) -> list[Device]:
        """Every device of the engine, and those of other machines ("host:port")."""
        return self._wait_for(Devices, self.client.list_devices(rpc_servers)).devices

    def _wait_for(self, kind: type[EventType], job: int | None) -> EventType:
        while not isinstance(event := self._next(job), kind):
            pass
        return event

    def _next(self, job: int | None) -> ClientEvent:
        """The next event, those of other jobs left out; a failure or a death is raised."""
        while True:
            event = self._events.get()
            if isinstance(event, WorkerDied):
                self._events.put(event)  # the last event there is: later calls must not wait
                raise EngineError.from_event(event)
            if isinstance(event, JobEvent) and event.job != job:
                continue
            if isinstance(event, Failed):
                raise EngineError.from_event(event)
            return event
