# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""After an unload: tells the user when a device's memory is not free again."""

from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QObject

from pannier.backend.session import EngineError
from pannier.backend.unload import MemoryNotBack, watch_memory
from pannier.core.language import tr
from pannier.core.memory import LoadReport
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import Task, TaskRunner

Watch = Callable[[LoadReport], Iterator[list[MemoryNotBack]]]


class MemoryReturn(QObject):
    """Looks at the devices when the user has unloaded a model, unless the next one is coming."""

    def __init__(
        self,
        loader: ModelLoader,
        tasks: TaskRunner,
        notifier: Notifier,
        watch: Watch = watch_memory,
    ) -> None:
        super().__init__(loader)
        self._loader = loader
        self._tasks = tasks
        self._notifier = notifier
        self._watch = watch
        self._report: LoadReport | None = None
        self._task: Task | None = None
        loader.started.connect(self._on_loader_started)
        loader.succeeded.connect(self._on_loader_succeeded)
        loader.unloaded.connect(self._on_loader_unloaded)

    def _on_loader_started(self, _path: str) -> None:
        self._report = None
        if self._task is not None:
            self._task.cancel()

    def _on_loader_succeeded(self, _path: str) -> None:
        self._report = self._loader.report

    def _on_loader_unloaded(self, _why: str) -> None:
        report, self._report = self._report, None
        if report is None or self._task is not None:
            return
        self._task = self._tasks.start(lambda: self._look(report), self._on_task_succeeded)
        self._task.finished.connect(self._on_task_finished)

    def _look(
        self, report: LoadReport
    ) -> Generator[list[MemoryNotBack], None, list[MemoryNotBack]]:
        """Wait for the memory; called on a thread of the task runner."""
        missing: list[MemoryNotBack] = []
        try:
            for missing in self._watch(report):
                yield missing
        except EngineError:
            return []  # devices that cannot be asked are told of where they are shown
        return missing

    def _on_task_succeeded(self, missing: list[MemoryNotBack]) -> None:
        for device in missing:
            self._notifier.warning(
                tr("Not all memory is free again: {0}").format(device),
                tr("If it stays so, end that program or restart the computer."),
            )

    def _on_task_finished(self) -> None:
        self._task = None
