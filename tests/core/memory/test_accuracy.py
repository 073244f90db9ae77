# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How well loads were forecast, in numbers."""

import pytest

from pannier.core.memory import DeviceMemory, LoadOptions, MemoryPlan
from pannier.core.memory.accuracy import accuracy_of, device_loads, far_off
from pannier.core.memory.load_history import DeviceRecord, LoadRecord


def record(number: int, forecast: int | None, allocated: int) -> LoadRecord:
    card = DeviceRecord("CUDA0", "Card", "CUDA", "1.0", forecast, allocated, allocated)
    return LoadRecord(float(number), f"Model {number}", f"/{number}.gguf", 8192, 33, 33, [card])


def test_a_forecast_that_is_far_off_is_noticed() -> None:
    def plan(gpu: int) -> MemoryPlan:
        rows = [DeviceMemory(id="GPU0", weights_bytes=gpu)]
        host = DeviceMemory(id="host", weights_bytes=100)
        return MemoryPlan(LoadOptions(), 2, 2, rows, host, [])

    assert far_off(plan(1005), plan(1000)) == {}
    assert far_off(plan(980), plan(1000)) == {"GPU0": pytest.approx(-0.02)}


def test_how_well_loads_were_forecast() -> None:
    loads = [record(1, 110, 100), record(2, 95, 100), record(3, None, 100)]
    found = accuracy_of(device_loads(loads))
    assert found.loads == found.planned == found.as_planned == 3
    assert found.median_error == pytest.approx(0.05)
    assert found.worst_error == pytest.approx(0.1)
    assert accuracy_of([]).median_error is None
