# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What this machine offers the engine: its devices, its memory and the engine's own features."""

from collections.abc import Sequence

import msgspec

from pannier.backend.protocol import Hello
from pannier.backend.session import EngineSession
from pannier.core.hardware import Device, HostMemory, NvidiaReport, host_memory, nvidia_gpus


class EngineInfo(msgspec.Struct, frozen=True):
    """The engine that answered.

    Attributes:
        version: version of llama-cpp-python.
        features: what it was compiled for, by backend: `{"CPU": ["AVX2", "FMA", ...]}`.
    """

    version: str
    features: dict[str, list[str]]


class MachineSurvey(msgspec.Struct, frozen=True):
    """One look at the machine.

    Attributes:
        devices: what the engine can use, as it reports it.
        host: main memory.
        nvidia: the NVIDIA driver's own view, with the processes that hold memory.
        no_gpu_reason: why the engine has no GPU; empty when it has one.
    """

    devices: list[Device]
    host: HostMemory
    backend: EngineInfo
    nvidia: NvidiaReport
    no_gpu_reason: str


def survey(session: EngineSession, rpc_servers: Sequence[str] = ()) -> MachineSurvey:
    """Look at the machine, and at other ones, through a worker that was just started."""
    hello = session.hello()
    devices = session.devices(rpc_servers)
    nvidia = nvidia_gpus()
    return MachineSurvey(
        devices=devices,
        host=host_memory(),
        backend=engine_info(hello),
        nvidia=nvidia,
        no_gpu_reason=no_gpu_reason(devices, nvidia),
    )


def engine_info(hello: Hello) -> EngineInfo:
    """Read llama.cpp's line about itself: `CPU : SSE3 = 1 | AVX2 = 1 | CUDA : ARCHS = 890 | `."""
    features: dict[str, list[str]] = {}
    names: list[str] = []
    for part in hello.system_info.split("|"):
        backend, colon, setting = part.rpartition(" : ")
        if colon:
            names = features.setdefault(backend.strip(), [])
        name, _, value = (word.strip() for word in setting.partition("="))
        if name and value != "0":
            names.append(name if value in {"", "1"} else f"{name}={value}")
    return EngineInfo(version=hello.llama_cpp_python, features=features)


def no_gpu_reason(devices: list[Device], nvidia: NvidiaReport) -> str:
    """Say why the engine has no GPU; empty when it has one."""
    if any("gpu" in device.kind for device in devices):
        return ""
    if nvidia.gpus:
        return (
            f"The NVIDIA driver knows {nvidia.gpus[0].name}, but this engine was built "
            "without CUDA."
        )
    return f"The engine found no GPU that it can use: {nvidia.reason}."
