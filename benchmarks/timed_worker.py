# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A worker behind Pannier's client, with the moment at which every event was received."""

import queue
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.backend.client import ClientEvent, WorkerClient  # noqa: E402 - after the path is set
from pannier.backend.death import WorkerDied  # noqa: E402
from pannier.backend.messages import JobEvent  # noqa: E402
from pannier.backend.protocol import (  # noqa: E402
    Failed,
    Finished,
    Loaded,
    PromptProgress,
    Tokens,
)
from pannier.core.chat import ChatMessage, SamplingOptions  # noqa: E402
from pannier.core.memory import LoadOptions, LoadReport  # noqa: E402

SILENCE_SECONDS = 600.0
"""A worker that says nothing for longer than this has failed."""


class WorkerError(Exception):
    """The worker refused, died or fell silent."""


@dataclass(frozen=True)
class Reply:
    """An answer and when its parts were received, in seconds since it was asked for.

    Attributes:
        text: all of it.
        finished: the last event.
        prompt_at: when the prompt had been evaluated; None if it never was.
        first_at: when the first tokens were received; None if there were none.
        last_at: when the last ones were.
        first_tokens: how many came first.
        finished_at: when the answer was over.
        stopped_at: when the client said stop; None if it did not.
    """

    text: str
    finished: Finished
    prompt_at: float | None
    first_at: float | None
    last_at: float | None
    first_tokens: int
    finished_at: float
    stopped_at: float | None

    @property
    def steps(self) -> int:
        """Tokens that were generated after the first ones, and the end where it is one."""
        ending = 1 if self.finished.stop_reason == "end" else 0
        return self.finished.tokens - self.first_tokens + ending

    @property
    def seconds(self) -> float:
        """Time they took."""
        if self.first_at is None or self.last_at is None or self.steps < 1:
            raise WorkerError(f"the answer is too short to be timed: {self.finished}")
        return self.last_at - self.first_at

    @property
    def tokens_per_second(self) -> float:
        """Generation speed as received; the first token is the prompt's, as in llama-server."""
        return self.steps / self.seconds

    @property
    def evaluated(self) -> int:
        """Prompt tokens that were not in the KV cache."""
        return self.finished.prompt_tokens - self.finished.cached_tokens

    @property
    def prompt_seconds(self) -> float:
        """Time from asking until the prompt had been evaluated."""
        if self.prompt_at is None:
            raise WorkerError(f"the prompt was not evaluated: {self.finished}")
        return self.prompt_at

    @property
    def first_token_seconds(self) -> float:
        """Time from asking until the first token was received."""
        if self.first_at is None:
            raise WorkerError(f"there is no first token: {self.finished}")
        return self.first_at

    @property
    def stop_seconds(self) -> float | None:
        """Time from saying stop until the answer was over; None if it was over before."""
        if self.stopped_at is None or self.finished.stop_reason != "stopped":
            return None
        return self.finished_at - self.stopped_at


class TimedWorker:
    """A worker process as a context manager; leaving it ends the process."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[tuple[float, ClientEvent]] = queue.SimpleQueue()
        self._client = WorkerClient(
            lambda event: self._events.put((time.perf_counter(), event))  # on the reader's thread
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def load(self, model: Path, options: LoadOptions) -> LoadReport:
        """Load a model."""
        job = self._client.load(str(model), options)
        while True:
            _, event = self._next(job, None)
            if isinstance(event, Loaded):
                return event.report

    def ask(self, question: str, sampling: SamplingOptions) -> Reply:
        """Let it answer one question, without a chat before it."""
        return self.answer([ChatMessage("user", question)], sampling)

    def answer(
        self,
        messages: Sequence[ChatMessage],
        sampling: SamplingOptions,
        *,
        stop_after: float | None = None,
    ) -> Reply:
        """Let it answer a chat; `stop_after` seconds from asking it is told to stop."""
        texts: list[str] = []
        prompt_at: float | None = None
        first_at: float | None = None
        last_at: float | None = None
        stopped_at: float | None = None
        first_tokens = 0
        asked = time.perf_counter()
        job = self._client.generate(messages, sampling)
        while True:
            wait = None
            if stop_after is not None and stopped_at is None:
                wait = max(0.0, asked + stop_after - time.perf_counter())
            received, event = self._next(job, wait)
            at = received - asked
            match event:
                case None:
                    self._client.stop(job)
                    stopped_at = at
                case PromptProgress(done=done, total=total) if done == total:
                    prompt_at = at
                case Tokens(text=text, count=count):
                    texts.append(text)
                    if first_at is None:
                        first_at, first_tokens = at, count
                    if count:
                        last_at = at
                case Finished():
                    return Reply(
                        text="".join(texts),
                        finished=event,
                        prompt_at=prompt_at,
                        first_at=first_at,
                        last_at=last_at,
                        first_tokens=first_tokens,
                        finished_at=at,
                        stopped_at=stopped_at,
                    )

    def _next(self, job: int, wait: float | None) -> tuple[float, ClientEvent | None]:
        """The next event of the job and when it was received; None after `wait` without one."""
        while True:
            try:
                at, event = self._events.get(timeout=SILENCE_SECONDS if wait is None else wait)
            except queue.Empty:
                if wait is None:
                    raise WorkerError(f"silent for {SILENCE_SECONDS:.0f} seconds") from None
                return time.perf_counter(), None
            if isinstance(event, WorkerDied | Failed):
                raise WorkerError(f"{event.message} {event.remedy}")
            if isinstance(event, JobEvent) and event.job == job:
                return at, event
