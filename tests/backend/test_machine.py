# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is made of the engine's line about itself, and why there is no GPU."""

from pannier.backend.machine import engine_info, no_gpu_reason
from pannier.backend.protocol import PROTOCOL_VERSION, Hello
from pannier.core.hardware import Device, NvidiaGpu, NvidiaReport

CPU = Device("CPU", "Some CPU", "cpu", "CPU", 2, 1)
GPU = Device("CUDA0", "GeForce", "gpu", "CUDA", 2, 1)
NO_DRIVER = NvidiaReport(gpus=[], reason="Library not found")


def hello(system_info: str) -> Hello:
    return Hello(
        protocol=PROTOCOL_VERSION,
        pannier="0",
        llama_cpp_python="0.3",
        system_info=system_info,
    )


def test_features_stand_under_their_backend() -> None:
    line = "CUDA : ARCHS = 890,900 | USE_GRAPHS = 1 | CPU : SSE3 = 1 | AVX512 = 0 | REPACK = 1 | "
    assert engine_info(hello(line)).features == {
        "CUDA": ["ARCHS=890,900", "USE_GRAPHS"],
        "CPU": ["SSE3", "REPACK"],
    }


def test_an_empty_or_strange_line_is_no_error() -> None:
    assert engine_info(hello("")).features == {}
    assert engine_info(hello("nothing we know | ")).features == {}


def test_a_gpu_needs_no_reason() -> None:
    assert no_gpu_reason([CPU, GPU], NO_DRIVER) == ""


def test_a_gpu_that_only_the_driver_knows_is_named() -> None:
    report = NvidiaReport(gpus=[NvidiaGpu("GeForce", "580", 2, 1, [])], reason="")
    assert "GeForce" in no_gpu_reason([CPU], report)
    assert "Library not found" in no_gpu_reason([CPU], NO_DRIVER)
