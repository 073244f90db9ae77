# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Summaries of local models, read one after the other in the background and kept."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.library import LibraryModel
from pannier.core.memory.forecast import ModelSummary, summarize
from pannier.ui.tasks import Task, TaskRunner

Found = ModelSummary | UserError
TELL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A model as it is on the disk; another size or time is another model."""

    path: Path
    size_bytes: int
    modified: float

    @classmethod
    def of(cls, model: LibraryModel) -> "LocalFile":
        """The file to load of a model of the library."""
        return cls(model.path, model.size_bytes, model.modified)


class LocalFacts(QObject):
    """What forecasts need of local models.

    Signals:
        read: some that were wanted are there.
    """

    read = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._found: dict[LocalFile, Found] = {}
        self._wanted: dict[LocalFile, None] = {}  # in their order
        self._task: Task | None = None

    def get(self, file: LocalFile) -> ModelSummary | None:
        """The summary of a file; None while it has not been read, or when it cannot be."""
        found = self._found.get(file)
        return found if isinstance(found, ModelSummary) else None

    def want(self, files: Sequence[LocalFile]) -> None:
        """Read these, in this order, and no others any more."""
        self._wanted = dict.fromkeys(file for file in files if file not in self._found)
        if self._task is None and self._wanted:
            self._begin()

    def _begin(self) -> None:
        wanted = tuple(self._wanted)
        self._task = task = self._tasks.start(lambda: _read_all(wanted))
        task.progressed.connect(self._on_task_progressed)
        task.finished.connect(self._on_task_finished)

    def _on_task_progressed(self, found: dict[LocalFile, Found]) -> None:
        self._found.update(found)
        self.read.emit()
        if self._task is not None and not any(file in self._wanted for file in found):
            self._task.cancel()  # others are wanted by now

    def _on_task_finished(self) -> None:
        self._task = None
        self.want(tuple(self._wanted))


def _read_all(files: Sequence[LocalFile]) -> Generator[dict[LocalFile, Found], None, None]:
    """Background job: one model after the other, told several times a second."""
    found: dict[LocalFile, Found] = {}
    told = 0.0
    for file in files:
        try:
            found[file] = summarize(read_model(file.path))
        except UserError as error:
            found[file] = error
        if time.monotonic() - told >= TELL_SECONDS:
            yield found
            found, told = {}, time.monotonic()
    if found:
        yield found
