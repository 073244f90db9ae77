# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Engines are tried, installed and removed in the background, with their dialog open or not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from pannier.backend.engine_install import EngineKind, InstallStep, install_kind, install_wheel
from pannier.backend.engine_trial import EngineTrial, try_engine
from pannier.core.engine_store import BUILT_IN, EngineStore
from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.ui.jobs import Jobs, follow_task
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import Task, TaskRunner


class EngineWork(QObject):
    """One thing at a time.

    Attributes:
        store: the engines that there are.
        title: what is being done; empty when nothing is.
        step: what it told last; None before that.
        is_watched: whether a dialog shows how it fails; else the user is told.

    Signals:
        changed: `title` or `step` is different.
        ended: nothing is being done any more.
        failed: the `UserError` that ended it.
        engine_changed: another engine is used from the next load on.
    """

    changed = Signal()
    ended = Signal()
    failed = Signal(object)
    engine_changed = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        notifier: Notifier,
        jobs: Jobs,
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`show` opens the dialog."""
        super().__init__(parent)
        self._tasks = tasks
        self._notifier = notifier
        self._jobs = jobs
        self._show = show
        self._task: Task | None = None
        self.store = EngineStore()
        self.title = ""
        self.step: InstallStep | None = None
        self.is_watched = False

    def use(self, name: str) -> None:
        """Try an engine, and use it from the next load on."""
        store = self.store

        def work() -> EngineTrial | None:
            trial = None if name == BUILT_IN else try_engine(store.find(name).folder)
            store.choose(name)
            return trial

        self._start(tr("Trying the engine {name}").format(name=name), work)

    def remove(self, name: str) -> None:
        """Delete an engine."""
        store = self.store
        title = tr("Removing the engine {name}").format(name=name)
        self._start(title, lambda: store.remove(name))

    def install(self, kind: EngineKind) -> None:
        """Fetch or compile an engine, try it, and use it from the next load on."""
        store = self.store
        title = tr("Installing the engine {name}").format(name=kind.name)
        self._start(title, lambda: install_kind(kind, store))

    def install_file(self, path: str) -> None:
        """Install the engine in a wheel."""
        file, store = Path(path), self.store
        title = tr("Installing the engine in {name}").format(name=file.name)
        self._start(title, lambda: install_wheel(file, "from-file", store))

    def cancel(self) -> None:
        """End what is being done; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, title: str, work: Callable[[], Any]) -> None:
        if self._task is not None:
            return
        self.title, self.step = title, None
        self._task = task = self._tasks.start(work)
        follow_task(self._jobs, task, title, _tell, self._show)
        task.progressed.connect(self._on_task_progressed)
        task.succeeded.connect(self._on_task_succeeded)
        task.failed.connect(self._on_task_failed)
        task.finished.connect(self._on_task_finished)
        self.changed.emit()

    def _on_task_progressed(self, step: InstallStep) -> None:
        self.step = step
        self.changed.emit()

    def _on_task_succeeded(self, trial: EngineTrial | None) -> None:
        if isinstance(trial, EngineTrial):
            self._tell_trial(trial)
        self.engine_changed.emit()

    def _tell_trial(self, trial: EngineTrial) -> None:
        gpus = [device.name for device in trial.devices if "gpu" in device.kind]
        if gpus:
            text = tr("The engine works: {names}, {speed} tokens/s with the small model.")
            self._notifier.info(
                text.format(names=", ".join(gpus), speed=number(trial.tokens_per_second)),
                tr("It is used from the next load on."),
            )
        else:
            self._notifier.warning(
                tr("The engine works, but it finds no GPU on this machine."),
                tr("Check the driver of the GPU, or use the built-in engine."),
            )

    def _on_task_failed(self, error: UserError) -> None:
        if self.is_watched:
            self.failed.emit(error)
        else:
            first, _, rest = error.message.partition("\n")
            self._notifier.error(first, error.remedy, details=rest)

    def _on_task_finished(self) -> None:
        self._task = None
        self.title, self.step = "", None
        self.changed.emit()
        self.ended.emit()


def _tell(step: InstallStep) -> tuple[float | None, str]:
    return step.share, step.text
