# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What this machine offers the engine: its devices, its memory and the engine's own features."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from pannier.backend.load_memory import device_drivers, device_users
from pannier.backend.protocol import Hello
from pannier.backend.session import EngineSession
from pannier.core.engine_store import BUILT_IN
from pannier.core.errors import UserError
from pannier.core.hardware import Device, HostMemory, NvidiaReport, host_memory, nvidia_gpus
from pannier.core.language import tr
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit.wish import MeasuredMachine
from pannier.core.memory.forecast.machine import load_devices
from pannier.core.memory.load_history import LoadHistory
from pannier.core.memory.load_report import HOST
from pannier.core.memory.overhead import learn


class EngineInfo(msgspec.Struct, frozen=True):
    """The engine that answered.

    Attributes:
        name: name of the build of llama.cpp, of those that are installed.
        version: version of llama-cpp-python.
        features: what it was compiled for, by backend: `{"CPU": ["AVX2", "FMA", ...]}`.
    """

    name: str
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


def measure_machine(
    returning: Mapping[str, int], on_start: Callable[[EngineSession], None]
) -> MeasuredMachine:
    """Look at what a load could use now, through a worker of its own; takes a second.

    `returning` is what will be free by then beyond what is free now, in bytes by device id, "host"
    included: the model that is loaded makes room for the next one. `on_start` gets the worker, to
    kill it when nobody waits for the answer any more.

    Raises:
        UserError: (`not_started`) the worker cannot be started; `EngineError`: it ends.
    """
    try:
        session = EngineSession()
    except OSError as error:
        raise UserError(
            tr("The engine could not be started: {reason}.").format(reason=error.strerror or error),
            remedy=tr("Run `pannier doctor`; it shows what is missing."),
            kind="not_started",
        ) from error
    try:
        on_start(session)
        devices = load_devices(session.devices(), LoadOptions())
    finally:
        session.client.end()
    host = host_memory()
    return MeasuredMachine(
        devices=tuple(_with_more(device, returning.get(device.id, 0)) for device in devices),
        host=HostMemory(
            host.total_bytes, min(host.total_bytes, host.available_bytes + returning.get(HOST, 0))
        ),
        drivers=device_drivers(devices),
        learned=learn(LoadHistory().loads()),
        users=device_users(devices),
    )


def _with_more(device: Device, size: int) -> Device:
    free = min(device.total_bytes, device.free_bytes + size)
    return msgspec.structs.replace(device, free_bytes=free)


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
    return EngineInfo(hello.engine or BUILT_IN, hello.llama_cpp_python, features)


def no_gpu_reason(devices: list[Device], nvidia: NvidiaReport) -> str:
    """Say why the engine has no GPU; empty when it has one."""
    if any("gpu" in device.kind for device in devices):
        return ""
    if nvidia.gpus:
        return tr("The NVIDIA driver knows {name}, but this engine was built without CUDA.").format(
            name=nvidia.gpus[0].name
        )
    return tr("The engine found no GPU that it can use: {reason}.").format(reason=nvidia.reason)
