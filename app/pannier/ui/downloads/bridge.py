# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the threads of the download queue meet Qt: snapshots become a signal on the GUI thread."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from pannier.core.errors import UserError
from pannier.core.settings.declared import Settings
from pannier.hub.download.disk import DiskPlan
from pannier.hub.download.download_queue import DownloadQueue
from pannier.hub.download.jobs import JobSnapshot, JobSpec, JobState, LogLine, QueueSnapshot
from pannier.hub.download.preferences import speed_limit, transfer_options
from pannier.hub.download.queue_file import queue_file
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import TaskRunner

_Wish = tuple[Callable[[DownloadQueue], Any], Callable[[Any], None] | None]
_EMPTY = QueueSnapshot((), paused=False, error=None)


class DownloadBridge(QObject):
    """The queue of the window. All its work is done in the background, in the order asked for.

    Attributes:
        access: how the Hub is reached.
        snapshot: all jobs as they were a tenth of a second ago.
        plans: what the disks have to take; looked at whenever a job comes, goes or changes state.
        error: why there is no queue; None when there is one.

    Signals:
        changed: `snapshot`, `plans` or `error` is different; at most ten times a second.
        finished: the `JobSnapshot` of a job that has just arrived.
        failed: the `UserError` that kept something from being done.
        noticed: a `UserError` that the user should know about; the queue works all the same.
    """

    changed = Signal()
    finished = Signal(object)
    failed = Signal(object)
    noticed = Signal(object)
    # Emitted on the queue's thread.
    _arrived = Signal(object)

    def __init__(self, access: HubAccess, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self.access = access
        self.snapshot = _EMPTY
        self.plans: Sequence[DiskPlan] = ()
        self.error: UserError | None = None
        self._tasks = tasks
        self._queue: DownloadQueue | None = None
        self._is_busy = True
        self._is_closed = False
        self._waiting: deque[_Wish] = deque()
        self._states: dict[str, JobState] = {}
        self._arrived.connect(self._on_self_arrived, Qt.ConnectionType.QueuedConnection)
        tasks.start(self._open, self._on_opened).failed.connect(self._on_open_failed)

    @property
    def running(self) -> list[JobSnapshot]:
        """The jobs that are being downloaded."""
        return [job for job in self.snapshot.jobs if job.state is JobState.RUNNING]

    @property
    def unfinished(self) -> list[JobSnapshot]:
        """The jobs that are not done, in the order in which they are begun."""
        return [job for job in self.snapshot.jobs if job.state is not JobState.DONE]

    def add(self, spec: JobSpec) -> None:
        """Queue a job; `failed` tells why it cannot be.

        Its first file is what it is for. Others that another job brings already are left out.
        """
        self._do(lambda queue: queue.add(_without_others(queue, spec)))

    def pause(self, job: str) -> None:
        """Pause a job."""
        self._do(lambda queue: queue.pause(job))

    def resume(self, job: str) -> None:
        """Let a job go on, or try at once."""
        self._do(lambda queue: queue.resume(job))

    def pause_all(self) -> None:
        """Pause every job."""
        for job in self.unfinished:
            self.pause(job.spec.id)

    def resume_all(self) -> None:
        """Let every job go on."""
        for job in self.unfinished:
            self.resume(job.spec.id)

    def start_over(self, job: str) -> None:
        """Begin a job anew with the files that are on the Hub now."""
        self._do(lambda queue: queue.start_over(job))

    def step(self, job: str, step: int) -> None:
        """Put a job before the unfinished one above it (-1) or behind the one below it (1)."""
        self._do(lambda queue: _step(queue, job, step))

    def remove(self, job: str, *, delete_unfinished: bool) -> None:
        """Take a job out of the list; files that have arrived stay."""
        self._do(lambda queue: queue.remove(job, delete_unfinished=delete_unfinished))

    def take_settings(self, settings: Settings) -> None:
        """Go by these settings from now on; jobs keep their folders."""
        self.access.refresh(settings)
        self._do(self._apply_settings)

    def look_at_disks(self) -> None:
        """Look again at what is free."""
        self._do(lambda queue: queue.plan(), self._on_planned)

    def read_log(self, job: str, on_read: Callable[[Sequence[LogLine] | None], None]) -> None:
        """Hand over what happened to a job; nothing when it is gone."""
        queue = self._queue
        if queue is not None:
            self._tasks.start(lambda: _unless_gone(lambda queue: queue.log(job), queue), on_read)

    def shut_down(self) -> None:
        """Stop everything; it goes on at the next start."""
        self._is_closed = True
        self._waiting.clear()
        queue, self._queue = self._queue, None
        if queue is not None:
            queue.close()

    def _apply_settings(self, queue: DownloadQueue) -> None:
        """Background job."""
        settings = self.access.settings().downloads
        queue.options = transfer_options(settings)
        queue.bytes_per_second = speed_limit(settings)
        queue.simultaneous = settings.at_once

    def _open(self) -> tuple[DownloadQueue, UserError | None]:
        """Background job: load the queue; its jobs go on."""
        settings = self.access.settings().downloads
        queue = DownloadQueue(
            queue_file(),
            self.access.hub_settings,
            folders=[self.access.models_folder()],
            options=transfer_options(settings),
            simultaneous=settings.at_once,
            on_change=self._arrived.emit,
        )
        queue.bytes_per_second = speed_limit(settings)
        notice = queue.start()
        if self._is_closed:
            queue.close()
        return queue, notice

    def _do(
        self,
        work: Callable[[DownloadQueue], Any],
        on_success: Callable[[Any], None] | None = None,
    ) -> None:
        """Do something with the queue, once everything asked for before is done."""
        if self.error is not None:
            self.failed.emit(self.error)
            return
        self._waiting.append((work, on_success))
        self._do_next()

    def _do_next(self) -> None:
        queue = self._queue
        if self._is_busy or queue is None or not self._waiting:
            return
        work, on_success = self._waiting.popleft()
        self._is_busy = True
        task = self._tasks.start(lambda: _unless_gone(work, queue), on_success)
        task.failed.connect(self.failed)
        task.finished.connect(self._on_done)

    def _on_opened(self, opened: tuple[DownloadQueue, UserError | None]) -> None:
        self._queue, notice = opened
        self._is_busy = False
        if notice is not None:
            self.noticed.emit(notice)
        snapshot = self._queue.snapshot()
        self._states = {job.spec.id: job.state for job in snapshot.jobs}
        self._take(snapshot)
        self.look_at_disks()
        self._do_next()

    def _on_open_failed(self, error: UserError) -> None:
        self.error = error
        self._is_busy = False
        for _ in range(len(self._waiting)):
            self.failed.emit(error)
        self._waiting.clear()
        self.changed.emit()

    def _on_done(self) -> None:
        self._is_busy = False
        self._do_next()

    def _on_self_arrived(self, snapshot: QueueSnapshot) -> None:
        if self._queue is not None:
            self._take(snapshot)

    def _take(self, snapshot: QueueSnapshot) -> None:
        """Show a snapshot, tell of what has arrived, and look at the disks when it matters."""
        before, self._states = self._states, {job.spec.id: job.state for job in snapshot.jobs}
        self.snapshot = snapshot
        self.changed.emit()
        for job in snapshot.jobs:
            if job.state is JobState.DONE and before.get(job.spec.id) is not JobState.DONE:
                self.finished.emit(job)
        if before != self._states:
            self.look_at_disks()

    def _on_planned(self, plans: Sequence[DiskPlan]) -> None:
        self.plans = plans
        self.changed.emit()


def _without_others(queue: DownloadQueue, spec: JobSpec) -> JobSpec:
    """Background job: the job without files that other jobs bring."""
    first, *rest = spec.files
    claimed = {
        file.target
        for job in queue.snapshot().jobs
        if job.state is not JobState.DONE
        for file in job.files
    }
    files = (first, *(file for file in rest if spec.target(file) not in claimed))
    return msgspec.structs.replace(spec, files=files)


def _step(queue: DownloadQueue, job: str, step: int) -> None:
    """Background job: change places with the next unfinished job, above or below."""
    jobs = queue.snapshot().jobs
    order = [index for index, each in enumerate(jobs) if each.state is not JobState.DONE]
    here = next((place for place, index in enumerate(order) if jobs[index].spec.id == job), None)
    if here is not None and 0 <= here + step < len(order):
        queue.move(job, order[here + step])


def _unless_gone(work: Callable[[DownloadQueue], Any], queue: DownloadQueue) -> Any:  # noqa: ANN401
    """Background job. A job may be gone when the click that meant it is answered."""
    try:
        return work(queue)
    except KeyError:
        return None
