# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing through a worker process: file after file, checked before it gets its name."""

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from pannier.backend.messages import JobEvent
from pannier.backend.quantize_messages import (
    CheckProgress,
    CheckQuantized,
    Quantize,
    Quantized,
    QuantizedChecked,
    QuantizeStep,
)
from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantize_worker import QuantizeWorker
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

T = TypeVar("T")


def quantize(
    plan: QuantizePlan,
    *,
    overwrite: bool = False,
    check: bool = True,
    preview: QuantizePreview | None = None,
    command: Sequence[str] | None = None,
) -> Generator[QuantizeEvent, None, tuple[QuantizedFile, ...]]:
    """Do what is planned; yields progress ten times a second, returns what was made.

    Every file is made under a temporary name in its own folder, checked, and only then given its
    name. Closing the generator cancels: the worker is killed, and nothing of the file at work is
    left behind. Files that were finished before stay.

    Args:
        plan: what to do.
        overwrite: replace files that are there already.
        check: read every file back, load it, let it write a few words and compare it with its
            source.
        preview: what has made the ladder; its worker process does the work, which saves the moment
            that another takes to start.
        command: how that is started, for tests.

    Raises:
        UserError: one of the plan's problems, or one of these; nothing is left of the file at work:
            `disk_full`, `file_too_large`, `folder_read_only`, `folder_gone`, `target_exists`,
            `target_busy`, `source_changed`, `source_invalid`, `imatrix_missing`, `out_of_memory`,
            `quantize_failed`, `check_failed`, `worker_died`, and those of a load.
    """
    done = []
    plan.check(overwrite=overwrite)
    given = preview.hand_over() if preview is not None else None
    with given or QuantizeWorker(command) as worker:
        for index, file in enumerate(plan.files):
            plan.source.check_unchanged()
            yield TargetStarted(index, len(plan.files), file.rung.name, file.paths[0])
            made = yield from _make(worker, plan, file, overwrite=overwrite, check=check)
            done.append(made)
            yield TargetFinished(index, len(plan.files), made)
    return tuple(done)


def _make(
    worker: QuantizeWorker, plan: QuantizePlan, file: PlannedFile, *, overwrite: bool, check: bool
) -> Generator[QuantizeEvent, None, QuantizedFile]:
    """Make one file."""
    # The worker is killed before the draft is deleted: it must not write on.
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
    worker: QuantizeWorker, plan: QuantizePlan, file: PlannedFile, draft: Draft
) -> Generator[QuantizeEvent, None, float]:
    """Have the draft written; returns the seconds that took."""
    clock = TensorClock(plan.source, file)

    def hear(event: JobEvent) -> None:
        if isinstance(event, QuantizeStep):
            clock.begin(event.index, event.count, event.name)

    following = worker.follow(
        lambda job: Quantize(
            job=job,
            path=str(plan.source.paths[0]),
            output=str(draft.output),
            file_type=file.rung.name,
            recipe=plan.recipe,
            metadata=dict(file.metadata),
        ),
        Quantized,
        hear,
    )
    ended = yield from _reporting(following, clock.progress)
    yield clock.finished()
    return ended.seconds


def _check(
    worker: QuantizeWorker, plan: QuantizePlan, draft: Draft
) -> Generator[QuantizeEvent, None, CheckReport]:
    """Have the draft checked."""
    now = Checking("reading", 0.0)

    def hear(event: JobEvent) -> None:
        nonlocal now
        if isinstance(event, CheckProgress):
            now = Checking(event.step, event.fraction)

    following = worker.follow(
        lambda job: CheckQuantized(
            job=job,
            path=str(draft.paths[0]),
            source=str(plan.source.paths[0]),
            source_states=plan.source.states,
            threads=plan.recipe.threads,
        ),
        QuantizedChecked,
        hear,
    )
    ended = yield from _reporting(following, lambda: now)
    return ended.report


def _reporting(
    following: Generator[None, None, T], progress: Callable[[], QuantizeEvent]
) -> Generator[QuantizeEvent, None, T]:
    """Yield how far it is whenever there is time for that."""
    while True:
        try:
            next(following)
        except StopIteration as end:
            ended: T = end.value
            return ended
        yield progress()
