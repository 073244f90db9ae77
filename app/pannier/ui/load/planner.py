# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Plans loads while the user is still choosing, in a worker process of its own.

So no forecast waits for an answer, and no answer is lost when a plan ends its worker.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Devices, Failed, Planned
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from pannier.ui.bridge import NO_JOB, EngineBridge


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A load to be planned.

    Attributes:
        returning: bytes by device id that will be free by then beyond what is free now.
    """

    path: str
    options: LoadOptions
    returning: Mapping[str, int]


class Planner(QObject):
    """Plans one load at a time; a newer request takes the place of the older ones.

    Signals:
        planned: the `PlanRequest`, and its `MemoryPlan`.
        refused: the `PlanRequest`, and the `UserError` that says why there is no plan.
        devices_listed: what the engine can use, as `Device`s.
        devices_refused: there is no list; a plan with the same servers says why.
    """

    planned = Signal(object, object)
    refused = Signal(object, object)
    devices_listed = Signal(object)
    devices_refused = Signal()

    def __init__(self, engine: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job = NO_JOB
        self._devices_job = NO_JOB
        self._running: PlanRequest | None = None
        self._next: PlanRequest | None = None
        engine.event_received.connect(self._on_engine_event_received)

    def plan(self, request: PlanRequest) -> None:
        """Plan a load; what was asked for before is not answered any more."""
        self._next = request
        if self._running is None:
            self._begin()
        else:
            self._engine.stop(self._job)

    def list_devices(self, rpc_servers: tuple[str, ...]) -> None:
        """Ask for the devices, other machines' included."""
        self._devices_job = self._engine.list_devices(rpc_servers)

    def end(self) -> None:
        """End the worker process; the next request starts another one."""
        self._running = self._next = None
        self._job = self._devices_job = NO_JOB
        self._engine.unload()

    def _begin(self) -> None:
        """Send the newest request. An engine that cannot start tells it by an event."""
        request, self._next = self._next, None
        self._running = request
        if request is not None:
            self._job = self._engine.plan(request.path, request.options, request.returning)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        match event:
            case Planned(job=job) if job == self._job:
                self._answer(event)
            case Failed(job=job) if job == self._job:
                self._answer(UserError(event.message, remedy=event.remedy, kind=event.kind))
            case Devices(job=job, devices=devices) if job == self._devices_job:
                self.devices_listed.emit(devices)
            case Failed(job=job) if job == self._devices_job:
                self.devices_refused.emit()
            case WorkerDied(reason=reason):
                kind = reason if reason == "out_of_memory" else "worker_died"
                self._answer(UserError(event.message, remedy=event.remedy, kind=kind))

    def _answer(self, outcome: Planned | UserError) -> None:
        """Tell the outcome, unless a newer request has made it worthless."""
        request, self._running = self._running, None
        if self._next is not None:
            self._begin()
        elif request is not None and isinstance(outcome, Planned):
            self.planned.emit(request, outcome.plan)
        elif request is not None:
            self.refused.emit(request, outcome)
