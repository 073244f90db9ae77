# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Help, Diagnostics: the checks of `pannier doctor` in a window, to be copied into a report."""

from collections.abc import Generator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pannier.backend.doctor import run_checks
from pannier.core.diagnosis import Check
from pannier.core.language import tr, translatable
from pannier.hub.reachability import hub_check
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.fact_sheet import Facts, FactSheet

SIZE = (720, 560)
# The checks' names are keys of `pannier doctor --json`; these are what people read.
_TITLES = {
    "pannier": translatable("Pannier"),
    "system": translatable("System"),
    "python": translatable("Python"),
    "packages": translatable("Packages"),
    "window libraries": translatable("Window libraries"),
    "bundled model file": translatable("Bundled model, file"),
    "bundled model answer": translatable("Bundled model, answer"),
    "engine": translatable("Engine"),
    "devices": translatable("Devices"),
    "gpu": translatable("GPU"),
    "folders": translatable("Folders"),
    "disk": translatable("Disk"),
    "memory": translatable("Memory"),
    "bugs": translatable("Bugs"),
    "hub": translatable("Hub"),
}


class Diagnostics(Dialog):
    """Runs the checks in the background and shows each as it is done."""

    def __init__(self, tasks: TaskRunner, theme: Theme, parent: QWidget) -> None:
        super().__init__("diagnostics", tr("Diagnostics"), parent)
        self.resize(*SIZE)
        self._checks: list[Check] = []
        self._state = self.add_text("")
        self._state.setObjectName("diagnostics.state")
        self._sheet = FactSheet("diagnostics.checks", tr("Checks"), theme, self)
        self._sheet.setProperty("part", "sheet")
        self.content.addWidget(self._sheet, 1)
        copy = self.add_side_button("copy", tr("Copy as text"))
        copy.setToolTip(tr("The text holds no name, no path of yours and no chat."))
        copy.clicked.connect(self._on_copy_clicked)
        self.add_button("close", tr("Close")).clicked.connect(self.close)
        self._state.setText(tr("Checking the installation…"))
        self._task: Task = tasks.start(_all_checks, self._on_task_succeeded)
        self._task.progressed.connect(self._on_task_progressed)
        self.finished.connect(self._task.cancel)

    def _on_task_progressed(self, check: Check) -> None:
        self._checks.append(check)
        rows = [(self._named(check), check.detail) for check in self._checks]
        self._sheet.show_facts([Facts("", rows)])

    def _on_task_succeeded(self, _result: object) -> None:
        self.finished.disconnect(self._task.cancel)
        wrong = [_title(check) for check in self._checks if not check.ok]
        if wrong:
            text = tr("Something is wrong: {names}.").format(names=", ".join(wrong))
        else:
            text = tr("Everything works.")
        self._state.setText(text)

    def _on_copy_clicked(self) -> None:
        lines = (
            f"{'ok  ' if check.ok else 'FAIL'}  {check.name}: {check.detail}"
            for check in self._checks
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _named(self, check: Check) -> str:
        return _title(check) if check.ok else f"✗ {_title(check)}"


def _title(check: Check) -> str:
    return tr(_TITLES.get(check.name, check.name))


def _all_checks() -> Generator[Check, None, None]:
    """Do all checks; called on a thread of the task runner."""
    yield from run_checks()
    yield hub_check(lambda: HubAccess().session("diagnostics"))
