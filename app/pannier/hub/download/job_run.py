# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A job at work: its files one after the other, in a thread of its own."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from pannier.core.errors import UserError
from pannier.hub.download.fetching import TransferOptions
from pannier.hub.download.jobs import (
    FileProgress,
    FinishedFile,
    JobSpec,
    LogLine,
    fault_of_ours,
)
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.download.speed import Speedometer
from pannier.hub.download.transfer import FileTransfer, TransferEvents
from pannier.hub.errors import CancelledError
from pannier.hub.repo_files import RepoFile
from pannier.hub.settings import HubSettings

LOG_LINES = 500


@dataclass(frozen=True)
class RunEvents:
    """What a run tells while it goes on; called from its thread.

    Attributes:
        begun: a file has its journal: path and commit.
        finished: a file has arrived.
        ended: the run is over; an error, or None when everything has arrived.
    """

    begun: Callable[[str, str], None]
    finished: Callable[[str, FinishedFile], None]
    ended: Callable[[UserError | None], None]


class JobRun:
    """Downloads the files of a job that are still missing."""

    def __init__(
        self,
        spec: JobSpec,
        missing: list[RepoFile],
        settings: HubSettings,
        events: RunEvents,
        *,
        options: TransferOptions,
        limit: RateLimit,
        log: deque[LogLine],
        start_over: frozenset[str],
    ) -> None:
        self._spec = spec
        self._missing = missing
        self._settings = settings
        self._events = events
        self._options = options
        self._limit = limit
        self._log = log
        self._start_over = start_over
        self._speed = Speedometer()
        self._lock = threading.Lock()
        self._stopped = False
        self._current: tuple[RepoFile, FileTransfer] | None = None
        self._thread = threading.Thread(target=self._run, name=f"job {spec.title}", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Stop at once and keep what has arrived; does not wait."""
        with self._lock:
            self._stopped = True
            current = self._current
        if current is not None:
            current[1].stop()

    def join(self, seconds: float) -> None:
        """Wait for the end."""
        self._thread.join(seconds)

    def try_now(self) -> None:
        """Do not wait any longer with the next try."""
        current = self._current
        if current is not None:
            current[1].try_now()

    def progress(self) -> tuple[str, FileProgress] | None:
        """Path of the file at work and how far it is; None when none is."""
        current = self._current
        return (current[0].path, current[1].progress()) if current is not None else None

    def bytes_per_second(self) -> float:
        """The smoothed speed."""
        return self._speed.bytes_per_second()

    def _run(self) -> None:
        error: UserError | None = fault_of_ours()
        try:
            for file in self._missing:
                self._download(file)
            error = None
        except UserError as caught:
            error = caught
        finally:
            if error is not None and not isinstance(error, CancelledError):
                self._note("", str(error))
            self._events.ended(error)

    def _download(self, file: RepoFile) -> None:
        transfer = FileTransfer(
            self._spec,
            file,
            self._settings,
            options=self._options,
            limit=self._limit,
            events=TransferEvents(
                bytes_came=self._speed.add,
                begun=lambda commit: self._begun(file, commit),
                log=lambda line: self._note(file.path, line),
            ),
            start_over=file.path in self._start_over,
        )
        with self._lock:
            if self._stopped:
                raise CancelledError
            self._current = file, transfer
        self._events.finished(file.path, transfer.run())

    def _begun(self, file: RepoFile, commit: str) -> None:
        if not self._spec.commit:  # so that all files are of the same commit
            self._spec = msgspec.structs.replace(self._spec, commit=commit)
        self._events.begun(file.path, commit)

    def _note(self, file: str, line: str) -> None:
        self._log.append(LogLine(time.time(), file, line))
