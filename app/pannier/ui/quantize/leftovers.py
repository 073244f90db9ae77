# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Looks for what interrupted quantizing has left behind, and deletes it when the user says so."""

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.core.library import (
    Leftover,
    LeftoverKind,
    Library,
    find_leftovers,
    remove_leftovers,
)
from pannier.core.paths import models_folder
from pannier.ui.tasks import Task, TaskRunner

_KINDS = {LeftoverKind.QUANTIZE, LeftoverKind.IMATRIX}


class LeftoverWatch(QObject):
    """Looks when it is told to.

    Attributes:
        found: what was found at the last look.

    Signals:
        changed: something else was found.
        removed: bytes that are free again.
        failed: the `UserError` for which something could not be deleted.
    """

    changed = Signal()
    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._looking: Task | None = None
        self.found: Sequence[Leftover] = ()

    def look(self) -> None:
        """Look into all folders of the library."""
        if self._looking is None:
            self._looking = task = self._tasks.start(_look, self._on_found)
            task.finished.connect(self._on_look_finished)

    def remove(self, leftovers: Sequence[Leftover]) -> None:
        """Delete these for good, unless somebody is at work on them by now."""
        task = self._tasks.start(lambda: remove_leftovers(leftovers))
        task.succeeded.connect(self.removed)
        task.failed.connect(self.failed)
        task.finished.connect(self.look)

    def _on_found(self, found: Sequence[Leftover]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _on_look_finished(self) -> None:
        self._looking = None


def _look() -> Generator[Path, None, Sequence[Leftover]]:
    """Background job."""
    folders = [
        folder.path
        for folder in Library().folders()
        if not folder.origin.read_only and folder.available and folder.path.is_dir()
    ]
    every = dict.fromkeys([*folders, models_folder()])
    found = yield from find_leftovers([folder for folder in every if folder.is_dir()])
    return [leftover for leftover in found if leftover.kind in _KINDS]
