# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Everything long that is at work, waits or has ended lately: one list for the whole window.

Whoever does such work puts a `Job` here whenever it has something to tell, under a key of its own;
the work itself stays where it is. So a queue, a scan and a single load need the same few lines.
"""

import enum
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.sizes import percent_done
from pannier.ui.tasks import Task

MAX_ENDED = 30
Telling = Callable[[Any], tuple[float | None, str]]
"""What a task yields to how far it is, 0 to 1, and how it goes."""

_numbers = itertools.count()


class JobState(enum.Enum):
    """What a job is doing."""

    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it by itself."""
        return self in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of long work as it is now.

    Attributes:
        key: tells it from all others: what does it, a dot, and which of them it is.
        title: what is done, to what.
        state: what it is doing.
        detail: how it goes, or how it ended.
        share: how far it is, 0 to 1; None where nobody can tell.
        seconds_left: how long it will take yet; None where nobody can tell.
        cancel: ends it; None where that cannot be done.
        pauses: whether `cancel` only pauses it: what is done is kept, and it can go on.
        show: goes to where there is more about it; None where there is nothing more.
    """

    key: str
    title: str
    state: JobState = JobState.RUNNING
    detail: str = ""
    share: float | None = None
    seconds_left: float | None = None
    cancel: Callable[[], None] | None = None
    pauses: bool = False
    show: Callable[[], None] | None = None


class Jobs(QObject):
    """The list of the window.

    Signals:
        changed: a job has come, gone, or is in another state.
        progressed: the key of a job that has told something else.
    """

    changed = Signal()
    progressed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[str, Job] = {}
        self._ends: dict[str, datetime] = {}

    @property
    def going(self) -> Sequence[Job]:
        """Jobs that are not over: those at work, those that wait, those that the user paused."""
        order = [JobState.RUNNING, JobState.WAITING, JobState.PAUSED]
        return [job for state in order for job in self._jobs.values() if job.state is state]

    @property
    def running(self) -> Sequence[Job]:
        """Jobs at work."""
        return [job for job in self._jobs.values() if job.state is JobState.RUNNING]

    @property
    def ended(self) -> Sequence[Job]:
        """Jobs that have ended since the start of the program, the latest first."""
        return [self._jobs[key] for key in reversed(self._ends)]

    def find(self, key: str) -> Job | None:
        """The job of that key, if there is one."""
        return self._jobs.get(key)

    def ended_at(self, key: str) -> datetime | None:
        """When a job has ended, by the clock on the wall; None while it has not."""
        return self._ends.get(key)

    def put(self, job: Job) -> None:
        """Take up what a job is like now; one that is over before anybody saw it is left out."""
        known = self._jobs.get(job.key)
        if known is None and job.state.is_over:
            return
        self._jobs[job.key] = job
        if known is not None and known.state is job.state:
            self.progressed.emit(job.key)
            return
        self._ends.pop(job.key, None)
        if job.state.is_over:
            self._ends[job.key] = datetime.now(tz=UTC).astimezone()
            for oldest in list(self._ends)[:-MAX_ENDED]:
                self._remove(oldest)
        self.changed.emit()

    def drop(self, key: str) -> None:
        """Forget a job; nobody needs to know about it any more."""
        if key in self._jobs:
            self._remove(key)
            self.changed.emit()

    def follow(self, source: str, jobs: Iterable[Job]) -> None:
        """Take up all jobs of a source, whose keys begin with its name and a dot.

        Jobs of it that were going and are not among them any more are forgotten.
        """
        there = set()
        for job in jobs:
            there.add(job.key)
            self.put(job)
        for job in self.going:
            if job.key.startswith(f"{source}.") and job.key not in there:
                self.drop(job.key)

    def clear_ended(self) -> None:
        """Forget what has ended."""
        for key in list(self._ends):
            self._remove(key)
        self.changed.emit()

    def summary(self) -> tuple[str, str]:
        """How much there is to do, in a few words; and what, where it is one thing."""
        going = [job for job in self.going if job.state is not JobState.PAUSED]
        if not going:
            return tr("Jobs"), ""
        count = tr("%Ln job(s)", "", len(going))
        shares = [job.share for job in self.running if job.share is not None]
        if shares:
            share = percent_done(sum(shares) / len(shares))
            count = tr("{jobs}, {share}").format(jobs=count, share=share)
        return count, going[0].title if len(going) == 1 else ""

    def _remove(self, key: str) -> None:
        del self._jobs[key]
        self._ends.pop(key, None)


def follow_task(
    jobs: Jobs,
    task: Task,
    title: str,
    tell: Telling | None = None,
    show: Callable[[], None] | None = None,
) -> None:
    """Tell of a background job from now to its end, whichever that is."""
    job = Job(f"task.{next(_numbers)}", title, cancel=task.cancel, show=show)

    def end(state: JobState, detail: str = "") -> None:
        jobs.put(replace(job, state=state, detail=detail, cancel=None))

    def progress(step: object) -> None:
        if tell is not None:
            share, detail = tell(step)
            jobs.put(replace(job, share=share, detail=detail))

    def fail(error: UserError) -> None:
        end(JobState.FAILED, error.message)

    def finish() -> None:
        left = jobs.find(job.key)
        if left is not None and not left.state.is_over:  # a bug has ended it, which is told
            end(JobState.FAILED)

    jobs.put(job)
    task.progressed.connect(progress)
    task.succeeded.connect(lambda _result: end(JobState.DONE))
    task.cancelled.connect(lambda: end(JobState.CANCELLED))
    task.failed.connect(fail)
    task.finished.connect(finish)
