# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Keeps the list of local models up to date: remembered first, then scanned, then watched."""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.library import Library, LibraryModel, Scan, ScanProgress
from pannier.ui.library.watch import FolderWatch
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import Task, TaskRunner

_EMPTY = Scan((), (), (), ())


class LibraryScanner(QObject):
    """The library as the window knows it; all disk work is done in the background.

    Attributes:
        library: the library itself; its methods are for background jobs.
        scan: what the last scan found.
        models: all models as far as they are known; during a scan ahead of `scan`.
        scan_count: how many scans are over, finished or not.

    Signals:
        models_changed: `models` is different.
        scan_started: a scan runs.
        scan_progressed: its `ScanProgress`.
        scan_ended: it is over, finished or not.
    """

    models_changed = Signal()
    scan_started = Signal()
    scan_progressed = Signal(object)
    scan_ended = Signal()

    def __init__(
        self, library: Library, tasks: TaskRunner, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.scan = _EMPTY
        self.models: tuple[LibraryModel, ...] = ()
        self.scan_count = 0
        self._began = 0.0
        self._tasks = tasks
        self._notifier = notifier
        self._task: Task | None = None
        self._again = False
        self._is_outdated = False
        self._watch = FolderWatch(tasks, self)
        self._watch.changed.connect(self.rescan)

    @property
    def is_scanning(self) -> bool:
        """Whether a scan is running."""
        return self._task is not None

    @property
    def watched(self) -> list[str]:
        """The folders and files whose changes are seen at once."""
        return self._watch.watched

    def start(self) -> None:
        """Show what is remembered, then look at the folders."""
        task = self._tasks.start(self.library.remembered, self._on_remembered)
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self.rescan)

    def rescan(self) -> None:
        """Look at all folders; while a scan runs, do it once more afterwards."""
        if self._task is not None:
            self._again = True
            return
        self._again = False
        self._began = time.time()
        self._task = task = self._tasks.start(self._scan, self._on_scanned)
        task.progressed.connect(self._on_progressed)
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self._on_finished)
        self.scan_started.emit()

    def cancel(self) -> None:
        """End the scan; what it has found so far stays."""
        if self._task is not None:
            self._again = False
            self._task.cancel()

    def change(self, work: Callable[[], Any]) -> None:
        """Change folders or files in the background, tell a failure, and look at them again."""
        task = self._tasks.start(work)
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self.rescan)

    def note(self, work: Callable[[], Any]) -> None:
        """Change what the user says of a model, which no folder needs to be looked at for."""
        task = self._tasks.start(work)
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self.refresh)

    def refresh(self) -> None:
        """Take up what is remembered by now; a scan that runs began with what was before."""
        if self._task is not None:
            self._is_outdated = True
            return
        self._is_outdated = False
        task = self._tasks.start(self.library.remembered, self._on_remembered)
        task.failed.connect(self._notifier.user_error)

    def _scan(self) -> Generator[ScanProgress, None, tuple[Scan, UserError | None]]:
        """Background job: a scan, and what went wrong with the library's own files."""
        scan = yield from self.library.scan()
        return scan, self.library.take_warning()

    def _on_remembered(self, scan: Scan) -> None:
        """Take the models alone: what a scan found beside them still holds."""
        if self._task is None:
            self._take(scan.models)

    def _on_progressed(self, progress: ScanProgress) -> None:
        if progress.models is not None:
            self._take(progress.models)
        self.scan_progressed.emit(progress)

    def _on_scanned(self, result: tuple[Scan, UserError | None]) -> None:
        scan, warning = result
        self.scan = scan
        self._take(scan.models)
        if warning is not None:
            self._notifier.warning(warning.message, warning.remedy)
        self._watch.watch([*scan.watch, *_growing_files(scan)], self._began)

    def _on_finished(self) -> None:
        self._task = None
        self.scan_count += 1
        self.scan_ended.emit()
        if self._again:
            self.rescan()
        elif self._is_outdated:
            self.refresh()

    def _take(self, models: tuple[LibraryModel, ...]) -> None:
        if models != self.models:
            self.models = models
            self.models_changed.emit()


def _growing_files(scan: Scan) -> list[Path]:
    """Files that were incomplete: somebody may be writing them, and a folder does not tell that."""
    return [problem.path for problem in scan.problems if problem.kind == "file_incomplete"]
