# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""NVIDIA's library in all its moods; none of them is an error for the user."""

import os
from types import SimpleNamespace

import pynvml
import pytest

from pannier.core import hardware

GIB = 1024**3


class Driver:
    """Stands in for the driver behind pynvml; a test overrides what shall go wrong."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, gpus: int = 1) -> None:
        self._monkeypatch = monkeypatch
        process = SimpleNamespace(pid=os.getpid(), usedGpuMemory=2 * GIB)
        secret = SimpleNamespace(pid=2**22 + 1, usedGpuMemory=None)
        answers = {
            "nvmlInit": None,
            "nvmlShutdown": None,
            "nvmlSystemGetDriverVersion": "580.1",
            "nvmlDeviceGetCount": gpus,
            "nvmlDeviceGetHandleByIndex": object(),
            "nvmlDeviceGetName": "GeForce",
            "nvmlDeviceGetMemoryInfo": SimpleNamespace(total=8 * GIB, free=6 * GIB, used=2 * GIB),
            "nvmlDeviceGetPciInfo": SimpleNamespace(busId="00000000:01:00.0"),
            "nvmlDeviceGetComputeRunningProcesses": [process],
            "nvmlDeviceGetGraphicsRunningProcesses": [secret],
        }
        for name, answer in answers.items():
            monkeypatch.setattr(pynvml, name, lambda *_, answer=answer: answer)

    def fail(self, name: str) -> None:
        def raise_error(*_: object) -> None:
            raise pynvml.NVMLError(pynvml.NVML_ERROR_NOT_SUPPORTED)

        self._monkeypatch.setattr(pynvml, name, raise_error)


def test_a_gpu_with_those_who_use_it(monkeypatch: pytest.MonkeyPatch) -> None:
    Driver(monkeypatch)
    report = hardware.nvidia_gpus()
    (gpu,) = report.gpus
    assert report.reason == ""
    assert (gpu.name, gpu.driver, gpu.pci_id) == ("GeForce", "580.1", "00000000:01:00.0")
    assert (gpu.total_bytes, gpu.free_bytes) == (8 * GIB, 6 * GIB)
    mine, secret = gpu.processes
    assert mine.name
    assert mine.share == 0.25
    assert (secret.name, secret.used_bytes, secret.share) == ("", None, None)


def test_a_driver_without_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    Driver(monkeypatch, gpus=0)
    report = hardware.nvidia_gpus()
    assert report.gpus == []
    assert report.reason == "the NVIDIA driver found no GPU"


@pytest.mark.parametrize(
    "name", ["nvmlInit", "nvmlSystemGetDriverVersion", "nvmlDeviceGetHandleByIndex"]
)
def test_a_failing_library_is_a_reason(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    Driver(monkeypatch).fail(name)
    report = hardware.nvidia_gpus()
    assert report.gpus == []
    assert report.reason


def test_a_gpu_that_shares_main_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver(monkeypatch)
    for name in (
        "nvmlDeviceGetMemoryInfo",
        "nvmlDeviceGetPciInfo",
        "nvmlDeviceGetGraphicsRunningProcesses",
    ):
        driver.fail(name)
    (gpu,) = hardware.nvidia_gpus().gpus
    assert (gpu.total_bytes, gpu.free_bytes, gpu.pci_id) == (0, 0, "")
    assert gpu.processes == []


def test_this_machine() -> None:
    memory = hardware.host_memory()
    assert 0 < memory.available_bytes <= memory.total_bytes
    assert hardware.physical_cores() >= 1
    assert hardware.nvidia_gpus().gpus or hardware.nvidia_gpus().reason
