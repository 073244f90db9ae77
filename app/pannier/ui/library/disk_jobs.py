# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Long work on files, one after the other: two at once would only make a disk slower."""

from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from pannier.core.language import tr
from pannier.core.library import CopyProgress
from pannier.core.sizes import file_size
from pannier.ui.jobs import Jobs, follow_task
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.widgets.progress_strip import ProgressStrip

CopyWork = Callable[[], Generator[CopyProgress, None, Any]]


@dataclass(frozen=True, slots=True)
class _Job:
    title: str
    work: CopyWork
    on_success: Callable[[Any], None]


class DiskJobs(QObject):
    """Shows the job at work in a strip, with speed, time left and Cancel."""

    def __init__(
        self,
        strip: ProgressStrip,
        tasks: TaskRunner,
        notifier: Notifier,
        jobs: Jobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tasks = tasks
        self._notifier = notifier
        self._jobs = jobs
        self._waiting: deque[_Job] = deque()
        self._task: Task | None = None
        strip.cancelled.connect(self._on_strip_cancelled)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._task is not None

    def start(self, title: str, work: CopyWork, on_success: Callable[[Any], None]) -> None:
        """Do `work` when those before it are done; its failure is told, a cancelled one is not."""
        self._waiting.append(_Job(title, work, on_success))
        if self._task is None:
            self._begin_next()

    def _begin_next(self) -> None:
        if not self._waiting:
            self._task = None
            self._strip.end()
            return
        job = self._waiting.popleft()
        self._strip.begin(job.title)
        self._task = task = self._tasks.start(job.work, job.on_success)
        task.progressed.connect(self._on_task_progressed)
        task.failed.connect(self._notifier.user_error)
        follow_task(self._jobs, task, job.title, _tell)
        task.finished.connect(self._begin_next)

    def _on_task_progressed(self, progress: CopyProgress) -> None:
        self._strip.show_bytes(progress.done_bytes, progress.total_bytes)

    def _on_strip_cancelled(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _tell(progress: CopyProgress) -> tuple[float | None, str]:
    done, total = progress.done_bytes, progress.total_bytes
    text = tr("{done} of {size}").format(done=file_size(done), size=file_size(total))
    return (done / total if total else None), text
