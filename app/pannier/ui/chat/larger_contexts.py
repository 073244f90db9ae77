# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Longer contexts for the loaded model: which there are, and what each of them would cost."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.memory import MemoryPlan
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.context_gauge import LargerContext
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.load.model_facts import ModelFacts, read_facts
from pannier.ui.load.planner import Planner, PlanRequest
from pannier.ui.tasks import TaskRunner

MAX_OFFERS = 3


class LargerContexts(QObject):
    """Asks llama.cpp's own dry run, in a process that is there for a moment only.

    Attributes:
        offers: the contexts, the smallest first.

    Signals:
        changed: `offers` is different.
    """

    changed = Signal()

    def __init__(
        self,
        make_engine: Callable[[], EngineBridge],
        loader: ModelLoader,
        tasks: TaskRunner,
        returning: Callable[[], Mapping[str, int]],
        parent: QObject,
    ) -> None:
        """`returning` is what the next load will find free beyond what is free now, in bytes."""
        super().__init__(parent)
        self._make_engine = make_engine
        self._loader = loader
        self._tasks = tasks
        self._returning = returning
        self._planner: Planner | None = None
        self._left: list[int] = []
        self._now_bytes = 0
        self._path = ""
        self.offers: list[LargerContext] = []
        loader.started.connect(self.forget)
        loader.unloaded.connect(self.forget)

    def look(self) -> None:
        """Find out about the model that is loaded, unless that was done already."""
        report = self._loader.report
        if report is not None and self._path != report.path:
            self._path = report.path
            self._tasks.start(lambda: read_facts(report.path), self._on_facts_read)

    def forget(self) -> None:
        """The model is another one."""
        self._path = ""
        self._left = []
        self.offers = []
        if self._planner is not None:
            self._planner.end()
        self.changed.emit()

    def _on_facts_read(self, facts: ModelFacts) -> None:
        report = self._loader.report
        if report is None or facts.path != self._path:
            return
        contexts = larger_contexts(report.context_length, facts.context_length)
        self.offers = [LargerContext(context) for context in contexts]
        self.changed.emit()
        if contexts:
            self._left = [report.context_length, *contexts]
            self._plan_next()

    def _plan_next(self) -> None:
        if self._planner is None:
            self._planner = Planner(self._make_engine(), self)
            self._planner.planned.connect(self._on_planner_planned)
            self._planner.refused.connect(self._on_planner_refused)
        if not self._left:
            self._planner.end()
            return
        options = msgspec.structs.replace(self._loader.options, context_length=self._left[0])
        self._planner.plan(PlanRequest(self._path, options, self._returning()))

    def _on_planner_planned(self, request: PlanRequest, plan: MemoryPlan) -> None:
        context = request.options.context_length
        if request.path != self._path or not self._left or self._left[0] != context:
            return
        self._left.pop(0)
        held = plan.host.total_bytes + sum(device.total_bytes for device in plan.devices)
        if context == (self._loader.report.context_length if self._loader.report else None):
            self._now_bytes = held
        else:
            offer = LargerContext(context, held - self._now_bytes, plan.fits)
            self.offers = [offer if one.context == context else one for one in self.offers]
            self.changed.emit()
        self._plan_next()

    def _on_planner_refused(self, _request: PlanRequest, _error: UserError) -> None:
        """The contexts stay on offer; what they cost is told by the load itself."""
        self._left = []
        self._plan_next()


def larger_contexts(now: int, trained: int | None) -> list[int]:
    """Twice as much, and so on, up to what the model was trained for."""
    most = trained or 0
    found: list[int] = []
    context = now * 2
    while context < most and len(found) < MAX_OFFERS - 1:
        found.append(context)
        context *= 2
    if most > now:
        found.append(min(most, context))
    return sorted(set(found))
