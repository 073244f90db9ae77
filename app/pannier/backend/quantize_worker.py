# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The worker process that plans and does the quantizing."""

import contextlib
import queue
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from types import TracebackType
from typing import Self, TypeVar

from pannier.backend.client import ClientEvent, WorkerClient, worker_command
from pannier.backend.death import WorkerDied
from pannier.backend.messages import Command, JobEvent
from pannier.backend.protocol import Failed
from pannier.backend.session import EngineError
from pannier.core.errors import UserError
from pannier.core.language import tr

TICK_SECONDS = 0.1
"""How often `follow` yields, so that closing it takes effect at once."""

EventType = TypeVar("EventType", bound=JobEvent)


class QuantizeWorker:
    """A worker process, as a context manager; leaving it ends the process."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Start the process; raises UserError (`not_started`)."""
        self._events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
        try:
            self._client = WorkerClient(
                self._events.put, command or worker_command(), huge_pages=False
            )
        except OSError as error:
            raise UserError(
                tr("The engine could not be started: {reason}.").format(
                    reason=error.strerror or error
                ),
                remedy=tr("Run `pannier doctor`; it shows what is missing."),
                kind="not_started",
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def killed_on_error(self) -> Iterator[None]:
        """End the process before anything else is done about an error, or the user's wish."""
        finished = False
        try:
            yield
            finished = True
        finally:
            if not finished:
                self._client.kill()
                self.close()

    def kill(self) -> None:
        """End the process at once, from any thread; what waits for it is told that it died."""
        self._client.kill()

    def close(self) -> None:
        """End the process and wait until it is gone."""
        self._client.close()

    def do(self, make: Callable[[int], Command], last: type[EventType]) -> EventType:
        """Send the command that `make` gives for a job number, and wait for its `last` event.

        Raises:
            UserError: the job failed, or the worker died.
        """
        following = self.follow(make, last, lambda _event: None)
        while True:
            try:
                next(following)
            except StopIteration as end:
                ended: EventType = end.value
                return ended

    def follow(
        self,
        make: Callable[[int], Command],
        last: type[EventType],
        hear: Callable[[JobEvent], None],
    ) -> Generator[None, None, EventType]:
        """As `do`, but yields every `TICK_SECONDS`; `hear` is given the events before the last."""
        job = self._client.ask(make)
        tick = time.monotonic()
        while True:
            if time.monotonic() >= tick:
                tick = time.monotonic() + TICK_SECONDS
                yield
            try:
                event = self._events.get(timeout=max(0.0, tick - time.monotonic()))
            except queue.Empty:
                continue
            if isinstance(event, WorkerDied):
                self._events.put(event)  # later calls must not wait
                raise _death(event)
            if not isinstance(event, JobEvent) or event.job != job:
                continue
            if isinstance(event, Failed):
                raise EngineError.from_event(event)
            if isinstance(event, last):
                return event
            hear(event)


def _death(event: WorkerDied) -> UserError:
    """Word the death of a worker that was quantizing."""
    if event.signal == "SIGBUS":
        return UserError(
            tr(
                "The source cannot be read any more: it was cut short, or its drive is gone. "
                "Nothing is left of the unfinished file."
            ),
            remedy=tr("Check the source and its drive, then start again."),
            kind="source_changed",
        )
    error = EngineError.from_event(event)
    error.remedy = tr(
        "Nothing is left of the unfinished file. Start again; if it happens again, close other "
        "programs, use fewer threads, or limit the memory that a tensor may take."
    )
    return error
