# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What loads took is remembered, and overheads are learned from it."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.hardware import Device
from pannier.core.memory import DeviceForecast, DeviceFree, DeviceMemory, LoadReport
from pannier.core.memory.load_history import (
    MAX_LOADS,
    DeviceRecord,
    LoadHistory,
    LoadRecord,
    record_of,
)
from pannier.core.memory.overhead import learn, overhead_of, prior_bytes

MIB = 1024**2
GIB = 1024 * MIB
CARD = Device("CUDA0", "GeForce", "gpu", "CUDA", 8 * GIB, 7 * GIB)


def load(number: int = 0, counted: int | None = 1000, process: int | None = 1400) -> LoadRecord:
    card = DeviceRecord(
        id="CUDA0",
        name="GeForce",
        backend="CUDA",
        driver="600.1",
        analytic_bytes=899 * MIB,
        planned_bytes=900 * MIB,
        allocated_bytes=900 * MIB,
        counted_bytes=None if counted is None else counted * MIB,
        process_bytes=None if process is None else process * MIB,
    )
    return LoadRecord(float(number), f"model {number}", "/m.gguf", 8192, 33, 33, [card])


@pytest.fixture
def history(tmp_path: Path) -> LoadHistory:
    return LoadHistory(tmp_path / "new" / "loads.jsonl")


def test_loads_come_back_the_latest_first(history: LoadHistory) -> None:
    assert history.loads() == []
    for number in range(3):
        history.add(load(number))
    assert history.loads() == [load(2), load(1), load(0)]
    history.clear()
    history.clear()
    assert history.loads() == []


def test_the_oldest_are_forgotten(history: LoadHistory) -> None:
    for number in range(MAX_LOADS + 20):
        history.add(load(number))
    loads = history.loads()
    assert len(loads) == MAX_LOADS
    assert loads[0].model == f"model {MAX_LOADS + 19}"


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "loads.jsonl"
    history = LoadHistory(file)
    history.add(load())
    file.write_bytes(file.read_bytes() * 8000)
    history.add(load(1))
    assert file.stat().st_size < 2 * MIB
    assert history.loads()[0] == load(1)


def test_damaged_lines_hide_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "loads.jsonl"
    history = LoadHistory(file)
    history.add(load(1))
    with file.open("ab") as stream:
        stream.write(b'{"half a line\n\xff\xfe\n[]\n\n')
    history.add(load(2))
    with file.open("ab") as stream:
        stream.write(b'{"time": 3')  # the power went off
    history.add(load(4))
    assert [each.time for each in history.loads()] == [4.0, 2.0, 1.0]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    history = LoadHistory(tmp_path / "file" / "loads.jsonl")
    with pytest.raises(UserError) as caught:
        history.add(load())
    assert caught.value.kind == "history_unwritable"
    assert history.loads() == []


def test_the_record_of_a_load() -> None:
    report = LoadReport(
        path="/m.gguf",
        name="Model",
        architecture="llama",
        description="",
        parameters=1,
        context_length=512,
        layers=3,
        gpu_layers=2,
        gpu_reason="",
        devices=[DeviceMemory("CUDA0", weights_bytes=70, kv_bytes=7)],
        host=DeviceMemory("host", weights_bytes=5),
        options=[],
        seconds=1.0,
        free=[DeviceFree("CUDA0", 1000, 900, 790), DeviceFree("host", 1000, 900, 100)],
        forecasts=[DeviceForecast("CUDA0", "GeForce", "CUDA", 76, 77)],
    )
    record = record_of(report, {"CUDA0": "600.1"}, {"CUDA0": 500})
    card, host = record.devices
    assert (record.model, record.context_length, record.gpu_layers) == ("Model", 512, 2)
    assert card == DeviceRecord(
        "CUDA0", "GeForce", "CUDA", "600.1", 76, 77, 77, counted_bytes=110, process_bytes=500
    )
    assert (host.allocated_bytes, host.counted_bytes, host.planned_bytes) == (5, None, None)


def test_an_overhead_is_the_median_of_what_was_seen() -> None:
    odd = (load(0, counted=5000), load(1, counted=-800), load(2, process=None))
    (known,) = learn([*odd, load(3), load(4), load(5, counted=1020)])
    assert (known.name, known.backend, known.driver, known.loads) == (
        "GeForce",
        "CUDA",
        "600.1",
        6,
    )
    assert known.in_use == 100 * MIB
    assert known.whole == 500 * MIB
    expected = overhead_of(CARD, "600.1", [known], is_imagined=False)
    assert (expected.size, expected.origin) == (100 * MIB, "learned")
    assert overhead_of(CARD, "600.1", [known], is_imagined=True).size == 500 * MIB


def test_other_cards_and_drivers_teach_nothing() -> None:
    known = learn([load(), load(1, counted=None)])
    new = overhead_of(CARD, "601.0", known, is_imagined=True)
    assert (new.size, new.origin) == (prior_bytes(CARD), "prior")
    assert overhead_of(CARD, "601.0", known, is_imagined=False).size == 0
    assert overhead_of(CARD, "600.1", learn([]), is_imagined=False).size == 0
    (untold,) = learn([load(process=None)])
    assert overhead_of(CARD, "600.1", [untold], is_imagined=True).origin == "prior"


def test_main_memory_of_others_teaches_nothing() -> None:
    record = load()
    for backend in ("RPC", "CPU"):
        device = record.devices[0]
        changed = DeviceRecord(
            device.id, device.name, backend, "", 1, 1, 1, counted_bytes=9, process_bytes=9
        )
        assert learn([LoadRecord(0, "", "", 1, 1, 1, [changed])]) == []
