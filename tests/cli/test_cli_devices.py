# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier devices`: what the engine can use, with and without a GPU."""

import pytest

from pannier.backend.machine import EngineInfo, MachineSurvey
from pannier.cli import devices
from pannier.core.hardware import Device, GpuProcess, HostMemory, NvidiaGpu, NvidiaReport
from tests.cli.program_run import Program

GIB = 1024**3


def test_this_machine(program: Program) -> None:
    done = program("devices", "--json")
    document = done.json()
    assert done.code == 0
    cpu = next(device for device in document["devices"] if device["kind"] == "cpu")
    assert set(cpu) >= {"id", "name", "kind", "total_bytes", "free_bytes"}
    assert 0 < document["host"]["available_bytes"] <= document["host"]["total_bytes"]
    assert document["backend"]["version"]
    assert document["backend"]["features"]["CPU"]
    has_gpu = any("gpu" in device["kind"] for device in document["devices"])
    assert bool(document["no_gpu_reason"]) != has_gpu


def test_people_read_a_table(program: Program) -> None:
    done = program("devices")
    assert done.code == 0
    assert done.out.startswith("Device")
    assert "GiB available of" in done.out


def test_a_gpu_and_who_uses_it(capsys: pytest.CaptureFixture[str]) -> None:
    gpu = NvidiaGpu(
        name="GeForce",
        driver="580.1",
        total_bytes=8 * GIB,
        free_bytes=6 * GIB,
        processes=[
            GpuProcess(pid=4711, name="browser", used_bytes=GIB),
            GpuProcess(pid=4712, name="", used_bytes=None),
        ],
    )
    devices.print_machine(
        MachineSurvey(
            devices=[Device("CUDA0", "GeForce", "gpu", "CUDA", 8 * GIB, 6 * GIB)],
            host=HostMemory(total_bytes=32 * GIB, available_bytes=16 * GIB),
            backend=EngineInfo(
                name="cuda", version="1.0", features={"CUDA": ["ARCHS=890"], "CPU": ["AVX2"]}
            ),
            nvidia=NvidiaReport(gpus=[gpu], reason=""),
            no_gpu_reason="",
        )
    )
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["CUDA0", "gpu", "GeForce", "6.00", "GiB", "8.00", "GiB"]
    assert "GeForce (NVIDIA driver 580.1): 6.00 GiB free of 8.00 GiB" in lines
    assert lines[-2].split() == ["browser", "4711", "1.00", "GiB"]
    assert lines[-1].split() == ["unknown", "4712", "unknown"]
    assert not [line for line in lines if "No GPU" in line]
