# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GPU engines: which build of llama.cpp runs, which would be faster, and a button that gets it."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from pannier.backend.engine_install import (
    EngineKind,
    InstallStep,
    engine_kinds,
    install_kind,
    install_wheel,
)
from pannier.backend.engine_trial import EngineTrial, try_engine
from pannier.core.engine_store import BUILT_IN, EngineStore, InstalledEngine
from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import SMALL
from pannier.ui.widgets.chip import Chip
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.progress_strip import ProgressStrip
from pannier.ui.widgets.trouble_box import TroubleBox

SIZE = (680, 420)
OnClick = Callable[[str], None]
"""What a button of a row does with the name of the row's engine."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the dialog shows; looked up in the background."""

    chosen: str
    installed: list[InstalledEngine]
    kinds: list[EngineKind]


class EnginesDialog(Dialog):
    """The engines that there are and could be.

    Signals:
        engine_changed: another engine is used from the next load on.
    """

    engine_changed = Signal()

    def __init__(self, tasks: TaskRunner, notifier: Notifier, parent: QWidget) -> None:
        super().__init__("engines", tr("GPU engines"), parent)
        self.resize(*SIZE)
        self._tasks = tasks
        self._notifier = notifier
        self._store = EngineStore()
        self._job: Task | None = None
        self.add_text(
            tr(
                "An engine is a build of llama.cpp. A new one is tried with the bundled model "
                "before it is used; when it does not work, nothing changes."
            ),
            "small",
        )
        self._trouble = TroubleBox("engines.trouble", self)
        self._progress = ProgressStrip("engines.progress", self)
        self._progress.cancelled.connect(self._on_progress_cancelled)
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, SMALL, 0, SMALL)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        for widget in (self._rows, self._progress, self._trouble):
            self.content.addWidget(widget)
        self.content.addStretch()
        self.add_side_button("fromFile", tr("Install from a file…")).clicked.connect(
            self._on_from_file_clicked
        )
        self.add_button("close", tr("Close")).clicked.connect(self.close)
        self.finished.connect(self._on_progress_cancelled)
        self._look()

    def _look(self) -> None:
        self._tasks.start(
            lambda: Survey(self._store.state().chosen, self._store.installed(), engine_kinds()),
            self._show,
        )

    def _show(self, survey: Survey) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        use = tr("Use")
        own: list[tuple[str, str, OnClick]] = []
        if survey.chosen != BUILT_IN:
            own.append((use, "use", self._use))
        self._add_row(BUILT_IN, tr("Comes with Pannier."), survey.chosen, own)
        for engine in survey.installed:
            buttons: list[tuple[str, str, OnClick]] = [(tr("Remove"), "remove", self._remove)]
            if survey.chosen != engine.name:
                buttons.insert(0, (use, "use", self._use))
            version = tr("llama-cpp-python {version}").format(version=engine.version)
            self._add_row(engine.name, engine.trouble or version, survey.chosen, buttons)
        known = {engine.name for engine in survey.installed}
        for kind in (kind for kind in survey.kinds if kind.name not in known):
            lacks = tr("To compile it, install: {tools}.").format(tools=", ".join(kind.missing))
            text = f"{kind.reason} {lacks if kind.missing else ''}".strip()
            install = functools.partial(self._install, kind)
            self._add_row(kind.name, text, survey.chosen, [(tr("Install"), "install", install)])
        if not survey.kinds and not survey.installed:
            text = tr("No driver of a GPU was found on this machine: nothing else would help.")
            row = self._grid.rowCount()
            label = QLabel(text, self._rows, wordWrap=True)
            label.setProperty("text_role", "small")
            self._grid.addWidget(label, row, 0, 1, 4)

    def _add_row(
        self, name: str, text: str, chosen: str, buttons: list[tuple[str, str, OnClick]]
    ) -> None:
        row = self._grid.rowCount()
        is_used = name == chosen
        self._grid.addWidget(QLabel(name, self._rows), row, 0)
        label = QLabel(text, self._rows, wordWrap=True)
        label.setProperty("text_role", "small")
        self._grid.addWidget(label, row, 1)
        if is_used:
            self._grid.addWidget(Chip(self._rows, tr("in use"), "good"), row, 2)
        for column, (title, end, on_click) in enumerate(buttons, start=2 + is_used):
            button = QPushButton(title, self._rows)
            button.setObjectName(f"engines.{end}.{name}")
            button.setAccessibleName(f"{title}: {name}")
            button.setEnabled(self._job is None)
            button.clicked.connect(functools.partial(on_click, name))
            self._grid.addWidget(button, row, column)

    def _use(self, name: str) -> None:
        def work() -> EngineTrial | None:
            trial = None if name == BUILT_IN else try_engine(self._store.find(name).folder)
            self._store.choose(name)
            return trial

        self._start(tr("Trying {name}").format(name=name), self._tasks.start(work))

    def _remove(self, name: str) -> None:
        def work() -> None:
            self._store.remove(name)

        self._start(tr("Removing {name}").format(name=name), self._tasks.start(work))

    def _install(self, kind: EngineKind, name: str) -> None:
        title = tr("Installing {name}").format(name=name)
        self._start(title, self._tasks.start(lambda: install_kind(kind, self._store)))

    def _on_from_file_clicked(self) -> None:
        title = tr("Install an engine from a wheel")
        dialog = QFileDialog(self, title, str(Path.home()), tr("Wheels (*.whl)"))
        dialog.setObjectName("engines.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.install_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def install_file(self, path: str) -> None:
        """Install the engine in a wheel."""
        file = Path(path)
        title = tr("Installing {name}").format(name=file.name)
        self._start(title, self._tasks.start(lambda: install_wheel(file, "from-file", self._store)))

    def _start(self, title: str, task: Task) -> None:
        self._job = task
        self._trouble.hide()
        self._progress.begin(title)
        self._rows.setEnabled(False)
        task.progressed.connect(self._on_job_progressed)
        task.succeeded.connect(self._on_job_succeeded)
        task.failed.connect(self._on_job_failed)
        task.finished.connect(self._on_job_finished)

    def _on_job_progressed(self, step: InstallStep) -> None:
        if step.share is not None:
            self._progress.show_count(round(step.share * 100), 100)

    def _on_job_succeeded(self, trial: EngineTrial | None) -> None:
        if isinstance(trial, EngineTrial):
            self._tell(trial)
        self.engine_changed.emit()

    def _tell(self, trial: EngineTrial) -> None:
        speed = number(trial.tokens_per_second)
        if any("gpu" in device.kind for device in trial.devices):
            names = ", ".join(device.name for device in trial.devices if "gpu" in device.kind)
            self._notifier.info(
                tr("The engine works: {names}, {speed} tokens/s with the small model.").format(
                    names=names, speed=speed
                ),
                tr("It is used from the next load on."),
            )
        else:
            self._notifier.warning(
                tr("The engine works, but it finds no GPU on this machine."),
                tr("Check the driver of the GPU, or use the built-in engine."),
            )

    def _on_job_failed(self, error: UserError) -> None:
        self._trouble.show_trouble(error.message, error.remedy)

    def _on_job_finished(self) -> None:
        self._job = None
        self._progress.end()
        self._rows.setEnabled(True)
        self._look()

    def _on_progress_cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()
