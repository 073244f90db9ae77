# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The queue of orders: one is worked on, the others wait, what is done stays in the list."""

import dataclasses
import enum
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from pannier.core.errors import UserError
from pannier.core.imatrix.made import MadeImatrix
from pannier.core.quantize.progress import QuantizedFile, TargetFinished, TargetStarted
from pannier.hub.download.jobs import JobSnapshot, JobSpec
from pannier.hub.download.jobs import JobState as DownloadState
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.downloads.bridge import DownloadBridge
from pannier.ui.quantize.order import QuantizeOrder, Step, run_order
from pannier.ui.tasks import Task, TaskRunner

TELL_MILLISECONDS = 100


class JobState(enum.Enum):
    """What a job is doing."""

    DOWNLOADING = "downloading"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    HELD = "held"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it by itself."""
        return self in {JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.HELD}

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: one that an earlier run of the program has left, too."""
        return not self.is_over or self is JobState.HELD


class QuantizeJob:
    """An order on its way.

    Attributes:
        number: tells it from the others.
        order: what is made.
        state: what it is doing.
        step: what it told last; None before that.
        target: the file at work; None before the first.
        files: those that are made.
        imatrix: the importance matrix that was made for it; None when none was.
        download: how far its download is; None where there is none.
        error: why it failed; None when it did not.
        started: time when work on it began, as `time.monotonic` has it.
        seconds: how long it took, when it is over.
    """

    def __init__(self, number: int, order: QuantizeOrder) -> None:
        self.number = number
        self.order = order
        self.download: JobSnapshot | None = None
        self.state = self._first_state
        self.step: Step | None = None
        self.target: TargetStarted | None = None
        self.files: list[QuantizedFile] = []
        self.imatrix: MadeImatrix | None = None
        self.error: UserError | None = None
        self.started = 0.0
        self.seconds = 0.0

    @property
    def waits_for_download(self) -> bool:
        """Whether its source is still to come."""
        if self.order.download is None:
            return False
        return self.download is None or self.download.state is not DownloadState.DONE

    @property
    def _first_state(self) -> JobState:
        return JobState.DOWNLOADING if self.waits_for_download else JobState.WAITING

    @property
    def left(self) -> QuantizeOrder:
        """The order without the files that are made."""
        made = {file.file_type for file in self.files}
        types = tuple(name for name in self.order.file_types if name not in made)
        return dataclasses.replace(self.order, file_types=types)

    def take(self, step: Step) -> None:
        """Take up what it tells."""
        if isinstance(step, TargetStarted):
            self.target = step
        elif isinstance(step, TargetFinished):
            self.files.append(step.file)
        elif isinstance(step, MadeImatrix):
            self.imatrix = step
        self.step = step

    def begin_again(self) -> None:
        """Forget how it ended; files that were made are not made again."""
        self.order = self.left
        self.state = self._first_state
        self.step = self.target = self.error = None


class QuantizeQueue(QObject):
    """Works on one order after the other.

    Attributes:
        jobs: all jobs, the oldest first.

    Signals:
        changed: a job has come, gone, or changes its state.
        progressed: the running job has told something; at most ten times a second.
        file_made: a `QuantizeJob`, and the `QuantizedFile` that has its name now.
        ended: the `QuantizeJob` that is over, in whichever way.
    """

    changed = Signal()
    progressed = Signal()
    file_made = Signal(object, object)
    ended = Signal(object)

    def __init__(
        self,
        downloads: Callable[[], DownloadBridge],
        archive: ChatArchive,
        tasks: TaskRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._archive = archive
        self._bridge: DownloadBridge | None = None
        self._tasks = tasks
        self._task: Task | None = None
        self._count = 0
        self.jobs: list[QuantizeJob] = []
        self._tell = QTimer(self, singleShot=True, interval=TELL_MILLISECONDS)
        self._tell.timeout.connect(self.progressed)

    @property
    def running(self) -> QuantizeJob | None:
        """The job at work."""
        return next((job for job in self.jobs if job.state is JobState.RUNNING), None)

    @property
    def going(self) -> Sequence[QuantizeJob]:
        """Jobs that are not over."""
        return [job for job in self.jobs if not job.state.is_over]

    @property
    def open_orders(self) -> Sequence[QuantizeOrder]:
        """What is still to be done."""
        return [job.left for job in self.jobs if job.state.is_open]

    @property
    def held(self) -> Sequence[QuantizeJob]:
        """What an earlier run of the program has left."""
        return [job for job in self.jobs if job.state is JobState.HELD]

    def add(self, order: QuantizeOrder) -> QuantizeJob:
        """Queue an order; with a download, when that has arrived."""
        job = self._new_job(order)
        if order.download is not None:
            self._follow_downloads().add(order.download)
        self.changed.emit()
        self._begin_next()
        return job

    def hold(self, orders: Sequence[QuantizeOrder]) -> None:
        """List orders of an earlier run; `retry` begins them, nothing else does."""
        for order in orders:
            self._new_job(order).state = JobState.HELD
            if order.download is not None:
                self._follow_downloads()
        self.changed.emit()

    def cancel(self, job: QuantizeJob) -> None:
        """End a job; nothing is left of the file at work. A download goes on by itself."""
        if job.state is JobState.RUNNING and self._task is not None:
            self._task.cancel()
        elif job.state.is_open:
            self._end(job, JobState.CANCELLED)

    def retry(self, job: QuantizeJob, *, overwrite: bool = False) -> None:
        """Queue a job again that failed or was cancelled; it may overwrite files from now on."""
        if job.state.is_over:
            if job.state is JobState.HELD and job.order.download is not None:
                self._fetch_again(job, job.order.download)
            job.order = dataclasses.replace(job.order, overwrite=overwrite or job.order.overwrite)
            job.begin_again()
            self.changed.emit()
            self._begin_next()

    def remove(self, job: QuantizeJob) -> None:
        """Take a job that is over out of the list; the files stay."""
        if job.state.is_over:
            self.jobs.remove(job)
            self.changed.emit()

    def shut_down(self) -> None:
        """End everything; the file at work is deleted by its own job."""
        self._tell.stop()
        if self._task is not None:
            self._task.cancel()

    def _new_job(self, order: QuantizeOrder) -> QuantizeJob:
        job = QuantizeJob(self._count, order)
        self._count += 1
        self.jobs.append(job)
        return job

    def _fetch_again(self, job: QuantizeJob, download: JobSpec) -> None:
        """Wait for a download of an earlier run; begin it anew where it is in the list no more."""
        bridge = self._follow_downloads()
        known = {each.spec.id: each for each in bridge.snapshot.jobs}
        job.download = known.get(download.id)
        if job.download is None:
            bridge.add(download)

    def _follow_downloads(self) -> DownloadBridge:
        if self._bridge is None:
            self._bridge = self._downloads()
            self._bridge.changed.connect(self._on_bridge_changed)
        return self._bridge

    def _begin_next(self) -> None:
        if self._task is not None:
            return
        job = next((job for job in self.jobs if job.state is JobState.WAITING), None)
        if job is None:
            return
        job.state = JobState.RUNNING
        job.started = time.monotonic()
        order, store = job.order, self._archive.store
        self._task = task = self._tasks.start(lambda: run_order(order, store))
        task.progressed.connect(lambda step: self._on_task_progressed(job, step))
        task.succeeded.connect(lambda _files: self._end(job, JobState.DONE))
        task.cancelled.connect(lambda: self._end(job, JobState.CANCELLED))
        task.failed.connect(lambda error: self._on_task_failed(job, error))
        task.finished.connect(self._on_task_finished)
        self.changed.emit()

    def _end(self, job: QuantizeJob, state: JobState) -> None:
        job.state = state
        job.seconds = time.monotonic() - job.started if job.started else 0.0
        self.changed.emit()
        self.ended.emit(job)

    def _on_task_progressed(self, job: QuantizeJob, step: Step) -> None:
        job.take(step)
        if isinstance(step, TargetFinished):
            self.file_made.emit(job, step.file)
        if not self._tell.isActive():
            self._tell.start()

    def _on_task_failed(self, job: QuantizeJob, error: UserError) -> None:
        job.error = error
        self._end(job, JobState.FAILED)

    def _on_task_finished(self) -> None:
        self._task = None
        running = self.running
        if running is not None:  # a bug has ended it, which was told already
            self._end(running, JobState.FAILED)
        self._begin_next()

    def _on_bridge_changed(self) -> None:
        """Follow the downloads that jobs wait for."""
        bridge = self._bridge
        waiting = [job for job in self.jobs if job.state is JobState.DOWNLOADING]
        if bridge is None or not waiting:
            return
        known = {each.spec.id: each for each in bridge.snapshot.jobs}
        for job in waiting:
            spec = job.order.download
            found = None if spec is None else known.get(spec.id)
            if found is None and job.download is not None:
                self._end(job, JobState.CANCELLED)  # taken out of the downloads
            elif found is not None:
                job.download = found
                if found.state is DownloadState.DONE:
                    job.state = JobState.WAITING
                    self.changed.emit()
        self.progressed.emit()
        self._begin_next()
