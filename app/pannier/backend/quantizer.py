# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing through a worker process: file after file, checked before it gets its name."""

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
from pannier.backend.quantize_messages import (
    CheckProgress,
    CheckQuantized,
    Quantize,
    Quantized,
    QuantizedChecked,
    QuantizeStep,
)
from pannier.backend.session import EngineError
from pannier.core.errors import UserError
from pannier.core.quantize.clock import TensorClock
from pannier.core.quantize.draft import Draft
from pannier.core.quantize.plan import PlannedFile, QuantizePlan
from pannier.core.quantize.progress import (
    Checking,
    CheckReport,
    QuantizedFile,
    QuantizeEvent,
    TargetFinished,
    TargetStarted,
)

TICK_SECONDS = 0.1
"""How often `quantize` yields at least, so that closing it takes effect at once."""

EventType = TypeVar("EventType", bound=JobEvent)


def quantize(
    plan: QuantizePlan,
    *,
    overwrite: bool = False,
    check: bool = True,
    command: Sequence[str] | None = None,
) -> Generator[QuantizeEvent, None, tuple[QuantizedFile, ...]]:
    """Do what is planned; yields progress at least every `TICK_SECONDS`, returns what was made.

    Every file is made under a temporary name in its own folder, checked, and only then given its
    name. Closing the generator cancels: the worker is killed, and nothing of the file at work is
    left behind. Files that were finished before stay.

    Args:
        plan: what to do.
        overwrite: replace files that are there already.
        check: read every file back, load it, let it write a few words and compare it with its
            source.
        command: how the worker is started, for tests.

    Raises:
        UserError: one of the plan's problems, or one of these; nothing is left of the file at work:
            `disk_full`, `file_too_large`, `folder_read_only`, `folder_gone`, `target_exists`,
            `target_busy`, `source_changed`, `source_invalid`, `imatrix_missing`, `out_of_memory`,
            `quantize_failed`, `check_failed`, `worker_died`, and those of a load.
    """
    plan.check(overwrite=overwrite)
    done = []
    with _OneShot(command or worker_command()) as worker:
        for index, file in enumerate(plan.files):
            yield TargetStarted(index, len(plan.files), file.rung.name, file.paths[0])
            made = yield from _make(worker, plan, file, overwrite=overwrite, check=check)
            done.append(made)
            yield TargetFinished(index, len(plan.files), made)
    return tuple(done)


def _make(
    worker: "_OneShot", plan: QuantizePlan, file: PlannedFile, *, overwrite: bool, check: bool
) -> Generator[QuantizeEvent, None, QuantizedFile]:
    """Make one file."""
    with Draft(file.paths) as draft, worker.killed_on_error():
        seconds = yield from _write(worker, plan, file, draft)
        report = (yield from _check(worker, plan, draft)) if check else None
        size = sum(path.stat().st_size for path in draft.paths)
        draft.publish(overwrite=overwrite)
    return QuantizedFile(
        paths=file.paths,
        file_type=file.rung.name,
        size_bytes=size,
        planned_bytes=file.size_bytes,
        bits_per_weight=file.rung.bits_per_weight,
        seconds=seconds,
        check=report,
    )


def _write(
    worker: "_OneShot", plan: QuantizePlan, file: PlannedFile, draft: Draft
) -> Generator[QuantizeEvent, None, float]:
    """Have the draft written; returns the seconds that took."""
    clock = TensorClock(plan.source, file)

    def hear(event: JobEvent) -> None:
        if isinstance(event, QuantizeStep):
            clock.begin(event.index, event.count, event.name)

    job = worker.ask(
        lambda job: Quantize(
            job=job,
            path=str(plan.source.paths[0]),
            output=str(draft.output),
            file_type=file.rung.name,
            recipe=plan.recipe,
            metadata=dict(file.metadata),
        )
    )
    ended = yield from worker.follow(job, Quantized, hear, clock.progress)
    yield clock.finished()
    return ended.seconds


def _check(
    worker: "_OneShot", plan: QuantizePlan, draft: Draft
) -> Generator[QuantizeEvent, None, CheckReport]:
    """Have the draft checked."""
    now = Checking("reading", 0.0)

    def hear(event: JobEvent) -> None:
        nonlocal now
        if isinstance(event, CheckProgress):
            now = Checking(event.step, event.fraction)

    job = worker.ask(
        lambda job: CheckQuantized(
            job=job,
            path=str(draft.paths[0]),
            source=str(plan.source.paths[0]),
            threads=plan.recipe.threads,
        )
    )
    ended = yield from worker.follow(job, QuantizedChecked, hear, lambda: now)
    return ended.report


class _OneShot:
    """A worker process for one run."""

    def __init__(self, command: Sequence[str]) -> None:
        self._events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
        try:
            self._client = WorkerClient(self._events.put, command)
        except OSError as error:
            raise UserError(
                f"The engine could not be started: {error.strerror or error}.",
                remedy="Run `pannier doctor`; it shows what is missing.",
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
        self._client.close()

    @contextlib.contextmanager
    def killed_on_error(self) -> Iterator[None]:
        """End the process before anything else is done about an error, or about the user's wish.

        It may be in the middle of a tensor, and must not write on.
        """
        finished = False
        try:
            yield
            finished = True
        finally:
            if not finished:
                self._client.kill()
                self._client.close()

    def ask(self, make: Callable[[int], Command]) -> int:
        """Send a command; returns the job number."""
        return self._client.ask(make)

    def follow(
        self,
        job: int,
        last: type[EventType],
        hear: Callable[[JobEvent], None],
        progress: Callable[[], QuantizeEvent],
    ) -> Generator[QuantizeEvent, None, EventType]:
        """Hear all events of a job up to the `last`, yielding `progress` every `TICK_SECONDS`.

        Raises:
            UserError: the job failed, or the worker died.
        """
        tick = time.monotonic()
        while True:
            if time.monotonic() >= tick:
                tick = time.monotonic() + TICK_SECONDS
                yield progress()
            try:
                event = self._events.get(timeout=max(0.0, tick - time.monotonic()))
            except queue.Empty:
                continue
            if isinstance(event, WorkerDied):
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
            "The source cannot be read any more: it was cut short, or its drive is gone. Nothing "
            "is left of the unfinished file.",
            remedy="Check the source and its drive, then start again.",
            kind="source_changed",
        )
    error = EngineError.from_event(event)
    error.remedy = (
        "Nothing is left of the unfinished file. Start again; if it happens again, close other "
        "programs, use fewer threads, or limit the memory that a tensor may take."
    )
    return error
