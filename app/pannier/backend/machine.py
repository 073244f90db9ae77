# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What this machine offers the engine: its devices, its memory and the engine's own features."""

from collections.abc import Sequence

import msgspec

from pannier.backend.protocol import Hello
from pannier.backend.session import EngineSession
from pannier.core.hardware import (
    Device,
    HostMemory,
    NvidiaGpu,
    NvidiaReport,
    host_memory,
    nvidia_gpus,
)
from pannier.core.memory.fit.wish import MeasuredMachine, MemoryUser
from pannier.core.memory.forecast import Machine

_NVIDIA_BACKENDS = {"CUDA", "Vulkan"}


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


def measure_machine(command: Sequence[str] | None = None, own_pid: int = 0) -> MeasuredMachine:
    """Look at what a load could use now, through a worker of its own.

    What the process `own_pid` holds counts as free: a load takes its model's place.

    Raises:
        UserError: the worker ends.
        OSError: it cannot be started.
    """
    with EngineSession(command) as session:
        devices = session.devices()
    # The worker is gone by now, and with it what its own driver's context took.
    return measured_machine(devices, host_memory(), nvidia_gpus(), own_pid)


def measured_machine(
    devices: Sequence[Device], host: HostMemory, nvidia: NvidiaReport, own_pid: int = 0
) -> MeasuredMachine:
    """Put together what the engine, the system and the NVIDIA driver say."""
    local = [device for device in devices if "gpu" in device.kind]
    used = [device for device in local if device.kind == "gpu"] or local
    left = list(nvidia.gpus)
    found, users = [], {}
    for device in used:
        gpu = _taken(left, device)
        free = device.free_bytes
        if gpu is not None:
            own = sum(each.used_bytes or 0 for each in gpu.processes if each.pid == own_pid)
            free = gpu.free_bytes + own
            users[device.id] = _users(gpu, own_pid)
        found.append(msgspec.structs.replace(device, free_bytes=free))
    return MeasuredMachine(Machine(tuple(found), host), users)


def _taken(gpus: list[NvidiaGpu], device: Device) -> NvidiaGpu | None:
    """Take the driver's GPU that a device is out of the list: the first with its name."""
    if device.backend not in _NVIDIA_BACKENDS:
        return None
    for gpu in gpus:
        if gpu.total_bytes and gpu.name == device.name:
            gpus.remove(gpu)
            return gpu
    return None


def _users(gpu: NvidiaGpu, own_pid: int) -> tuple[MemoryUser, ...]:
    users = [
        MemoryUser(process.name or str(process.pid), process.used_bytes)
        for process in gpu.processes
        if process.used_bytes and process.pid != own_pid
    ]
    return tuple(sorted(users, key=lambda user: -user.size))


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
