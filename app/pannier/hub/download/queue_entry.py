# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A job in the queue: what is kept of it, and its run while it has one. Not thread-safe."""

import contextlib
from collections import deque
from pathlib import Path

import msgspec

from pannier.core.errors import UserError
from pannier.hub.download.disk import disk_error
from pannier.hub.download.job_run import LOG_LINES, JobRun
from pannier.hub.download.jobs import (
    FileProgress,
    FileSnapshot,
    FinishedFile,
    JobSnapshot,
    JobSpec,
    JobState,
    LogLine,
)
from pannier.hub.download.journal import Journal, journal_file, read_journal, write_journal
from pannier.hub.download.part_file import PartFile
from pannier.hub.download.queue_file import SavedError, SavedJob
from pannier.hub.download.speed import seconds_left
from pannier.hub.errors import CancelledError
from pannier.hub.repo_files import RepoFile

_PAUSING_KINDS = {"disk_full", "disk_floor", "disk_space", "folder_gone", "hub_offline"}
"""Errors that pause a job: it has not failed, and goes on as soon as the user did something."""


class QueueEntry:
    """A job, and its run if it has one.

    Attributes:
        saved: what is kept of the job.
        run: its run; also one that has been stopped and has not ended yet.
        log: what happened to it since the program was started.
    """

    def __init__(self, saved: SavedJob) -> None:
        self.saved = saved
        self.run: JobRun | None = None
        self.log: deque[LogLine] = deque(maxlen=LOG_LINES)
        self._stale = False
        self._done = {
            file.path: done_bytes(saved.spec.target(file))
            for file in saved.spec.files
            if file.path not in saved.finished
        }

    @property
    def spec(self) -> JobSpec:
        """The job."""
        return self.saved.spec

    @property
    def is_startable(self) -> bool:
        """Whether it waits for its turn."""
        return self.saved.state is JobState.QUEUED and self.run is None

    @property
    def is_to_be_done(self) -> bool:
        """Whether it runs or waits for its turn."""
        return self.saved.state in {JobState.QUEUED, JobState.RUNNING}

    def missing(self) -> list[RepoFile]:
        """Files that have not arrived, or are not there any more."""
        finished = self.saved.finished
        return [
            file
            for file in self.spec.files
            if file.path not in finished or not finished[file.path].path.exists()
        ]

    def missing_bytes(self) -> list[tuple[Path, int]]:
        """Folder and number of bytes still to be written, for each file that has not arrived."""
        progress = self._progress()
        return [
            (
                self.spec.target(file).parent,
                max(0, self._size(file, progress) - self._done_bytes(file, progress)),
            )
            for file in self.spec.files
            if file.path not in self.saved.finished
        ]

    def targets(self) -> set[Path]:
        """Where its files lie or will lie."""
        return {self.spec.target(file) for file in self.spec.files}

    def begin(self, run: JobRun) -> None:
        """Give it a run."""
        self.run = run
        self.saved.state = JobState.RUNNING
        self.saved.error = None
        self._stale = False

    def pause(self, error: UserError | None = None) -> None:
        """Pause it, by the user's wish or because of an error."""
        if self.saved.state is not JobState.DONE:
            self.saved.state = JobState.PAUSED
            self.saved.error = SavedError.of(error) if error else None
            self.interrupt()

    def interrupt(self) -> None:
        """Stop its run, if it has one."""
        if self.run is not None:
            self.run.stop()

    def resume(self) -> None:
        """Queue it again, or end its waiting for the next try."""
        if self.saved.state is JobState.RUNNING and self.run is not None:
            self.run.try_now()
        elif self.saved.state in {JobState.PAUSED, JobState.FAILED}:
            self.saved.state = JobState.QUEUED
            self.saved.error = None

    def start_over(self) -> None:
        """Queue it with whatever the repository holds now."""
        self.interrupt()
        self._stale = True
        files = tuple(RepoFile(file.path, file.size_bytes) for file in self.spec.files)
        self.saved.spec = msgspec.structs.replace(self.spec, commit="", files=files)
        self.saved.start_over = [file.path for file in files]
        self.saved.finished = {}
        self.saved.state = JobState.QUEUED
        self.saved.error = None
        self._done = {}

    def on_begun(self, path: str, commit: str) -> None:
        """Note that a file has its journal."""
        if self._stale:
            return
        if not self.spec.commit:
            self.saved.spec = msgspec.structs.replace(self.spec, commit=commit)
        if path in self.saved.start_over:
            self.saved.start_over.remove(path)

    def on_finished(self, path: str, finished: FinishedFile) -> None:
        """Note that a file has arrived."""
        if self._stale:
            return
        self.saved.finished[path] = finished
        self.saved.start_over = [each for each in self.saved.start_over if each != path]

    def on_ended(self, error: UserError | None) -> None:
        """Note that the run is over."""
        for path, progress in self._progress().items():
            self._done[path] = progress.done_bytes
        self.run = None
        if self._stale:
            self._done = {}
        elif error is None:
            self.saved.state = JobState.DONE
        elif isinstance(error, CancelledError):
            if self.saved.state is JobState.RUNNING:
                self.saved.state = JobState.QUEUED
        else:
            pauses = error.kind in _PAUSING_KINDS
            self.saved.state = JobState.PAUSED if pauses else JobState.FAILED
            self.saved.error = SavedError.of(error)

    def snapshot(self) -> JobSnapshot:
        """How far it is."""
        running = self.saved.state is JobState.RUNNING and self.run is not None
        progress = self._progress()
        at_work = next(iter(progress.values()), None) if running else None
        speed = self.run.bytes_per_second() if running and self.run is not None else 0.0
        files = tuple(self._file_snapshot(file, progress) for file in self.spec.files)
        missing = sum(file.size_bytes - file.done_bytes for file in files)
        return JobSnapshot(
            spec=self.spec,
            state=self.saved.state,
            phase=at_work.phase if at_work else None,
            files=files,
            checked_bytes=at_work.checked_bytes if at_work else 0,
            retry=at_work.retry if at_work else None,
            bytes_per_second=speed,
            seconds_left=seconds_left(missing, speed),
            error=self.saved.error.error() if self.saved.error else None,
        )

    def claim(self) -> None:
        """Write the journal of the first file, so that the job can be found again without the list.

        Raises:
            UserError: the folder cannot be written.
        """
        for file in self.missing()[:1]:
            target = self.spec.target(file)
            try:
                if not journal_file(target).exists():
                    write_journal(target, Journal(job=self.spec, path=file.path))
            except OSError as error:
                raise disk_error(error, target) from error

    def let_go(self, *, delete: bool) -> None:
        """Give up the unfinished files: delete them, or keep them without coming back to them.

        Raises:
            UserError: they cannot be deleted.
        """
        for file in self.spec.files:
            target = self.spec.target(file)
            part = PartFile(target)
            if not (part.part.exists() or journal_file(target).exists()):
                continue
            with part:
                if delete:
                    part.discard()
                else:
                    _unwant(target)
            with contextlib.suppress(OSError):  # unless something else is in it
                target.parent.rmdir()

    def _progress(self) -> dict[str, FileProgress]:
        """How far the file at work is, by its path."""
        at_work = self.run.progress() if self.run is not None else None
        return {at_work[0]: at_work[1]} if at_work else {}

    def _file_snapshot(self, file: RepoFile, progress: dict[str, FileProgress]) -> FileSnapshot:
        size = self._size(file, progress)
        return FileSnapshot(
            path=file.path,
            target=self.spec.target(file),
            size_bytes=size,
            done_bytes=min(self._done_bytes(file, progress), size),
            finished=self.saved.finished.get(file.path),
        )

    def _size(self, file: RepoFile, progress: dict[str, FileProgress]) -> int:
        finished = self.saved.finished.get(file.path)
        if finished is not None:
            return finished.size_bytes
        at_work = progress.get(file.path)
        known = at_work.size_bytes if at_work else None
        return file.size_bytes if known is None else known

    def _done_bytes(self, file: RepoFile, progress: dict[str, FileProgress]) -> int:
        finished = self.saved.finished.get(file.path)
        if finished is not None:
            return finished.size_bytes
        at_work = progress.get(file.path)
        if at_work is not None and at_work.size_bytes is not None:
            return at_work.done_bytes
        return self._done.get(file.path, 0)


def done_bytes(target: Path) -> int:
    """Bytes of an unfinished file that are there."""
    journal = read_journal(target)
    return sum(end - start for start, end in journal.done) if journal else 0


def _unwant(target: Path) -> None:
    """Note in the journal that nobody wants the file any more."""
    journal = read_journal(target)
    if journal is not None:
        journal.wanted = False
        with contextlib.suppress(OSError):  # then it may come back, paused
            write_journal(target, journal)
