# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""After a worker died of memory: what each way to load with less would save, by dry runs."""

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.protocol import Failed, Planned
from pannier.core.memory import MemoryPlan, StepDown
from pannier.ui.bridge import EngineBridge
from pannier.ui.load.shortage import Shortage


class StepGains(QObject):
    """Asks a fresh worker, since the dead one can measure nothing any more.

    Signals:
        measured: the `StepDown`s of the shortage, with their gains as far as they could be planned.
    """

    measured = Signal(object)

    def __init__(self, engine: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._steps: tuple[StepDown, ...] = ()
        self._jobs: list[int] = []
        self._needs: dict[int, int | None] = {}
        engine.event_received.connect(self._on_engine_event_received)

    @property
    def is_measuring(self) -> bool:
        """Whether answers are awaited."""
        return bool(self._jobs)

    def measure(self, shortage: Shortage) -> None:
        """Plan what was tried, and all that could be tried instead."""
        if shortage.decided is None:
            return
        self._steps = shortage.steps
        options = [shortage.decided, *(step.options for step in shortage.steps)]
        self._needs = {}
        self._jobs = [self._engine.plan(shortage.path, one, {}) for one in options]

    def forget(self) -> None:
        """Nobody wants to know any more."""
        for job in self._jobs:
            self._engine.stop(job)
        self._jobs = []

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if not isinstance(event, Planned | Failed) or event.job not in self._jobs:
            return
        self._needs[event.job] = _needed(event.plan) if isinstance(event, Planned) else None
        if len(self._needs) == len(self._jobs):
            before, *after = (self._needs[job] for job in self._jobs)
            self._jobs = []
            self.measured.emit(
                tuple(
                    step
                    if before is None or need is None
                    else msgspec.structs.replace(step, gain_bytes=before - need)
                    for step, need in zip(self._steps, after, strict=True)
                )
            )


def _needed(plan: MemoryPlan) -> int:
    """Bytes on the GPUs where there are any: it is there that memory runs out first."""
    if plan.gpu_layers:
        return sum(device.total_bytes for device in plan.devices)
    return sum(budget.needed_bytes for budget in plan.budgets)
