# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How well loads were forecast: what was expected of every device, and what came of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from pannier.core.memory.load_history import DeviceRecord, LoadRecord
from pannier.core.memory.memory_plan import MemoryPlan

TOLERANCE = 0.01
"""A forecast that is off by a larger share is told in the log."""


@dataclass(frozen=True, slots=True)
class DeviceLoad:
    """One device in one load.

    Attributes:
        load: the load.
        device: what was expected of the device, and what it took.
    """

    load: LoadRecord
    device: DeviceRecord

    @property
    def forecast_bytes(self) -> int | None:
        """What was forecast: from the header, else by llama.cpp's own plan."""
        analytic = self.device.analytic_bytes
        return self.device.planned_bytes if analytic is None else analytic

    @property
    def error(self) -> float | None:
        """By how much the forecast was too high, as a share of what was allocated."""
        forecast, allocated = self.forecast_bytes, self.device.allocated_bytes
        return None if forecast is None or not allocated else forecast / allocated - 1

    @property
    def is_as_planned(self) -> bool | None:
        """Whether llama.cpp allocated what it had planned, to the byte; None without a plan."""
        planned = self.device.planned_bytes
        return None if planned is None else planned == self.device.allocated_bytes


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How well all these were forecast.

    Attributes:
        loads: number of loads.
        median_error: of the forecasts, as a share of what was allocated, without its sign; None
            without any.
        worst_error: the largest of them.
        planned: devices for which there was a plan of llama.cpp's own.
        as_planned: how many of these took that to the byte.
    """

    loads: int
    median_error: float | None
    worst_error: float | None
    planned: int
    as_planned: int


def far_off(forecast: MemoryPlan, plan: MemoryPlan) -> dict[str, float]:
    """By which share the forecast of the same load is above llama.cpp's own plan, by device id.

    Only where it is more than `TOLERANCE`: that is how a new engine with other rules is noticed.
    """
    planned = {row.id: row.total_bytes for row in (*plan.devices, plan.host)}
    errors = {
        row.id: row.total_bytes / planned[row.id] - 1
        for row in (*forecast.devices, forecast.host)
        if planned.get(row.id)
    }
    return {name: error for name, error in errors.items() if abs(error) > TOLERANCE}


def device_loads(loads: Iterable[LoadRecord]) -> list[DeviceLoad]:
    """Every device of every load that took anything there."""
    return [
        DeviceLoad(load, device)
        for load in loads
        for device in load.devices
        if device.allocated_bytes
    ]


def accuracy_of(rows: Sequence[DeviceLoad]) -> Accuracy:
    """How well they were forecast."""
    errors = [abs(row.error) for row in rows if row.error is not None]
    plans = [row.is_as_planned for row in rows if row.is_as_planned is not None]
    return Accuracy(
        loads=len({id(row.load) for row in rows}),
        median_error=median(errors) if errors else None,
        worst_error=max(errors, default=None),
        planned=len(plans),
        as_planned=sum(plans),
    )
