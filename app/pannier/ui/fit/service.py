# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What all pages share that show what fits: the budget, the planner, what local files are."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.backend.machine import measure_machine
from pannier.backend.session import EngineSession
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import FileFit
from pannier.core.memory.fit.wish import MeasuredMachine
from pannier.core.settings import Remembered
from pannier.ui.fit.bridge import PlannerBridge
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.local_facts import LocalFacts
from pannier.ui.tasks import TaskRunner


class FitService(QObject):
    """Made when a page first needs it.

    Attributes:
        budget: the user's budget.
        planner: llama.cpp's own plans.
        local: summaries of local models.

    Signals:
        load_noted: a load of this window stands in the history by now.
    """

    load_noted = Signal()

    def __init__(
        self,
        returning: Callable[[], Mapping[str, int]],
        tasks: TaskRunner,
        remembered: Remembered,
        save_soon: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`returning` is what the next load will find free beyond what is free now, in bytes."""
        super().__init__(parent)
        self._returning = returning
        self._looking: EngineSession | None = None
        self._is_ending = False
        self.budget = SharedBudget(self._look, tasks, remembered, save_soon, self)
        self.planner = PlannerBridge(parent=self)
        self.local = LocalFacts(tasks, self)

    def note_load(self) -> None:
        """A load has been noted: the next verdicts go by what was learned from it."""
        self.load_noted.emit()
        self.budget.look()

    def shut_down(self) -> None:
        """End the planner, and a look at the machine that is under way."""
        self._is_ending = True
        if self._looking is not None:
            self._looking.client.kill()
        self.planner.shut_down()

    def _look(self) -> MeasuredMachine:
        """Background job."""
        try:
            return measure_machine(self._returning(), self._on_look_begun)
        finally:
            self._looking = None

    def _on_look_begun(self, session: EngineSession) -> None:
        """Called by the job."""
        self._looking = session
        if self._is_ending:
            session.client.kill()


def chosen_options(fit: FileFit, *, is_measured: bool) -> LoadOptions:
    """What to load a file with: what was wished for, and where it goes as the machine really is.

    How many layers the GPUs take is found out anew at the load, which knows what is free by then.
    """
    options = fit.options
    kept = options.cpu_moe_layers if is_measured else 0
    return msgspec.structs.replace(options, gpu_layers="auto", cpu_moe_layers=kept, tensor_split=())
