# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The queue of downloads: which job runs, which waits, and what outlives the program."""

import contextlib
import copy
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import filelock

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.download.disk import DiskPlan, disk_error, disk_plans
from pannier.hub.download.fetching import TransferOptions
from pannier.hub.download.job_run import JobRun, RunEvents
from pannier.hub.download.jobs import (
    DownloadError,
    FinishedFile,
    JobSpec,
    JobState,
    LogLine,
    QueueSnapshot,
)
from pannier.hub.download.queue_entry import QueueEntry
from pannier.hub.download.queue_file import SavedJob, SavedQueue, load_queue, save_queue
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.settings import HubSettings

DEFAULT_SIMULTANEOUS = 2
TELL_SECONDS = 0.1
CLOSE_SECONDS = 1.5
REMOVE_SECONDS = 15.0


class DownloadQueue:
    """Runs jobs, some at once, in their order, and remembers all of them.

    Methods may be called from any thread. `start`, `plan`, `add` and `remove` look at disks, and
    `close` waits for connections to end: they may take a while.

    Attributes:
        options: how to fetch; a change holds for jobs that begin after it.
    """

    def __init__(
        self,
        file: Path,
        settings: Callable[[], HubSettings],
        *,
        folders: Sequence[Path] = (),
        options: TransferOptions | None = None,
        simultaneous: int = DEFAULT_SIMULTANEOUS,
        on_change: Callable[[QueueSnapshot], None] | None = None,
    ) -> None:
        """Prepare; nothing happens before `start`.

        Args:
            file: where the queue is kept.
            settings: asked for every job that begins, how the Hub is reached then.
            folders: where unfinished files are looked for when the file is damaged.
            options: how to fetch.
            simultaneous: how many jobs run at once.
            on_change: hears of changes, at most ten times a second, from the queue's own thread.
        """
        self._file = file
        self._settings = settings
        self._folders = folders
        self.options = options or TransferOptions()
        self._simultaneous = simultaneous
        self._on_change = on_change
        self._limit = RateLimit()
        self._changed = threading.Condition()
        self._entries: list[QueueEntry] = []
        self._paused = False
        self._closing = False
        self._closed = False
        self._unsaved = False
        self._untold = False
        self._save_error: UserError | None = None
        self._thread = threading.Thread(target=self._run, name="download queue", daemon=True)
        self._lock = filelock.FileLock(
            file.with_name(file.name + ".lock"), blocking=False, thread_local=False
        )

    def start(self) -> UserError | None:
        """Load the queue and begin; returns what the user should know about it.

        Raises:
            UserError: (`queue_locked`) another Pannier runs this queue, or its folder cannot be
                used.
        """
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except filelock.Timeout as error:
            raise DownloadError(
                tr("Another window of Pannier is downloading."),
                remedy=tr("Use that window for downloads, or close it and start this one again."),
                kind="queue_locked",
            ) from error
        except OSError as error:
            raise disk_error(error, self._file) from error
        saved, notice = load_queue(self._file, self._folders)
        self._entries = [QueueEntry(job) for job in saved.jobs]
        self._paused = saved.paused
        self._unsaved = notice is not None
        self._thread.start()
        return notice

    def close(self) -> None:
        """Stop everything and keep what has arrived; the jobs go on after the next start."""
        with self._changed:
            self._closing = True
            runs = [entry.run for entry in self._entries if entry.run is not None]
            for run in runs:
                run.stop()
            self._changed.notify_all()
        deadline = time.monotonic() + CLOSE_SECONDS
        for run in runs:
            run.join(max(0.0, deadline - time.monotonic()))
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(max(0.1, deadline - time.monotonic()))
        self._lock.release()

    @property
    def bytes_per_second(self) -> int:
        """Limit on the speed of all jobs together; 0 is none."""
        return self._limit.bytes_per_second

    @bytes_per_second.setter
    def bytes_per_second(self, value: int) -> None:
        self._limit.bytes_per_second = value

    @property
    def simultaneous(self) -> int:
        """How many jobs run at once; those that run already go on."""
        return self._simultaneous

    @simultaneous.setter
    def simultaneous(self, value: int) -> None:
        with self._changing():
            self._simultaneous = max(1, value)

    def snapshot(self) -> QueueSnapshot:
        """All jobs as they are now."""
        with self._changed:
            return QueueSnapshot(
                jobs=tuple(entry.snapshot() for entry in self._entries),
                paused=self._paused,
                error=self._save_error,
            )

    def log(self, job: str) -> tuple[LogLine, ...]:
        """What happened to a job since the program was started."""
        with self._changed:
            return tuple(self._entry(job).log)

    def plan(self, *specs: JobSpec) -> list[DiskPlan]:
        """What the disks will have to take: these jobs and all that are queued or run.

        Raises:
            UserError: (`folder_gone`) a disk does not answer.
        """
        with self._changed:
            waiting = [entry for entry in self._entries if entry.is_to_be_done]
            missing = [each for entry in waiting for each in entry.missing_bytes()]
        for spec in specs:
            missing += QueueEntry(SavedJob(spec=spec)).missing_bytes()
        return disk_plans(missing, self.options.floor_bytes)

    def add(self, spec: JobSpec) -> None:
        """Put a job at the end of the queue.

        Raises:
            UserError: (`disk_space`) there is no room for all that is queued, or
                (`already_queued`) one of its files belongs to another job, or the folder cannot be
                written.
        """
        entry = QueueEntry(SavedJob(spec=spec))
        with self._changed:
            self._check_unclaimed(entry)
        for plan in self.plan(spec):
            plan.check()
        entry.claim()
        with self._changing():
            self._check_unclaimed(entry)
            targets = entry.targets()
            self._entries = [each for each in self._entries if not targets & each.targets()]
            self._entries.append(entry)

    def pause(self, job: str) -> None:
        """Pause a job; what has arrived is kept."""
        with self._changing():
            self._entry(job).pause()

    def resume(self, job: str) -> None:
        """Let a job go on that was paused or failed; one that waits for its next try does not."""
        with self._changing():
            self._entry(job).resume()

    def pause_all(self) -> None:
        """Pause everything."""
        with self._changing():
            self._paused = True
            for entry in self._entries:
                entry.interrupt()

    def resume_all(self) -> None:
        """End `pause_all`; jobs that were paused one by one stay so."""
        with self._changing():
            self._paused = False

    def move(self, job: str, position: int) -> None:
        """Put a job at another place of the order; 0 is the first."""
        with self._changing():
            entry = self._entry(job)
            self._entries.remove(entry)
            self._entries.insert(position, entry)

    def start_over(self, job: str) -> None:
        """Begin a job anew, by consent: with the files that the repository holds now.

        Files that have arrived and are still the same are kept, others are replaced.
        """
        with self._changing():
            self._entry(job).start_over()

    def remove(self, job: str, *, delete_unfinished: bool = False) -> None:
        """Take a job out of the list; what has arrived is kept, and used when it is added again.

        Raises:
            UserError: an unfinished file could not be deleted.
        """
        with self._changing():
            entry = self._entry(job)
            self._entries.remove(entry)
            entry.interrupt()
            run = entry.run
        if run is not None:
            run.join(REMOVE_SECONDS)
        entry.let_go(delete=delete_unfinished)

    def _check_unclaimed(self, new: QueueEntry) -> None:
        """Make sure that no other job downloads one of these files."""
        for entry in self._entries:
            if entry.saved.state is not JobState.DONE and new.targets() & entry.targets():
                raise DownloadError(
                    tr("{title} is in the list of downloads already.").format(
                        title=entry.spec.title
                    ),
                    remedy=tr("Resume it there, or remove it first."),
                    kind="already_queued",
                )

    def _entry(self, job: str) -> QueueEntry:
        for entry in self._entries:
            if entry.spec.id == job:
                return entry
        raise KeyError(job)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """Hold the lock for a change that is to be saved and told."""
        with self._changed:
            yield
            self._unsaved = self._untold = True
            self._changed.notify_all()

    def _run(self) -> None:
        """Start jobs, save and tell; the queue's own thread."""
        told = 0.0
        while True:
            while (entry := self._next_to_start()) is not None:
                self._start_job(entry)
            self._save_if_needed()
            with self._changed:
                busy = any(entry.run is not None for entry in self._entries)
                if self._closed and not self._unsaved:
                    return
                due = self._untold or busy
            if due and time.monotonic() - told >= TELL_SECONDS:
                told = time.monotonic()
                self._tell()
            self._await_change()

    def _await_change(self) -> None:
        """Wait until there is something to do; while something runs or is to be told, not long."""
        with self._changed:
            busy = self._untold or any(entry.run is not None for entry in self._entries)
            if not (self._unsaved or self._closed):
                self._changed.wait(TELL_SECONDS if busy else None)

    def _next_to_start(self) -> QueueEntry | None:
        with self._changed:
            running = sum(entry.run is not None for entry in self._entries)
            if self._closing or self._paused or running >= self._simultaneous:
                return None
            return next((entry for entry in self._entries if entry.is_startable), None)

    def _start_job(self, entry: QueueEntry) -> None:
        """Start a job, or pause it when it cannot start now."""
        try:
            self._check_room(entry)
            settings = self._settings()
        except UserError as error:
            with self._changing():
                entry.pause(error)
            return
        with self._changing():
            gone = entry not in self._entries  # removed meanwhile
            if gone or not entry.is_startable or self._closing or self._paused:
                return
            run = JobRun(
                entry.spec,
                entry.missing(),
                settings,
                self._events(entry),
                options=self.options,
                limit=self._limit,
                log=entry.log,
                start_over=frozenset(entry.saved.start_over),
            )
            entry.begin(run)
            run.start()  # before anybody else can see it, and wait for its end

    def _check_room(self, entry: QueueEntry) -> None:
        """Make sure that what runs already and this job fit on their disks."""
        with self._changed:
            running = [each for each in self._entries if each.run is not None]
            missing = [each for one in [entry, *running] for each in one.missing_bytes()]
        for plan in disk_plans(missing, self.options.floor_bytes):
            plan.check()

    def _events(self, entry: QueueEntry) -> RunEvents:
        def begun(path: str, commit: str) -> None:
            with self._changing():
                entry.on_begun(path, commit)

        def finished(path: str, file: FinishedFile) -> None:
            with self._changing():
                entry.on_finished(path, file)

        def ended(error: UserError | None) -> None:
            with self._changing():
                entry.on_ended(error)

        return RunEvents(begun, finished, ended)

    def _save_if_needed(self) -> None:
        with self._changed:
            if not self._unsaved:
                return
            self._unsaved = False
            saved = copy.deepcopy(
                SavedQueue(jobs=[each.saved for each in self._entries], paused=self._paused)
            )
        try:
            save_queue(self._file, saved)
        except OSError as error:
            self._save_error = UserError(
                tr("The list of downloads could not be saved ({reason}).").format(
                    reason=error.strerror or error
                ),
                remedy=tr("Make sure that {folder} can be written to and has room.").format(
                    folder=self._file.parent
                ),
                kind="queue_unsaved",
            )
        else:
            self._save_error = None

    def _tell(self) -> None:
        with self._changed:
            self._untold = False
        if self._on_change is not None:
            self._on_change(self.snapshot())
