# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Devices as ggml sees them."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass

from pannier.backend.worker import ggml
from pannier.core.hardware import Device, DeviceKind

RPC_BACKEND = "RPC"

_KINDS: dict[int, DeviceKind] = {
    ggml.TYPE_CPU: "cpu",
    ggml.TYPE_GPU: "gpu",
    ggml.TYPE_INTEGRATED: "integrated gpu",
    ggml.TYPE_ACCELERATOR: "accelerator",
}


@dataclass(frozen=True, slots=True)
class EngineDevice:
    """A device of ggml.

    Attributes:
        handle: ggml's pointer to it.
        id: llama.cpp's short name, such as "CUDA0".
        backend: name of the backend that drives it.
        server: "host:port" of the machine it belongs to; empty for this machine.
        assumed: free and total bytes that it shall be taken to have; None asks the device.
    """

    handle: int
    id: str
    kind: DeviceKind
    backend: str
    server: str
    assumed: tuple[int, int] | None = None

    @property
    def takes_layers(self) -> bool:
        """Whether layers can be offloaded to it."""
        return "gpu" in self.kind

    def memory(self) -> tuple[int, int]:
        """Free and total bytes now; asks the other machine for an RPC device."""
        if self.assumed is not None:
            return self.assumed
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        ggml.device_memory(self.handle, ctypes.byref(free), ctypes.byref(total))
        return free.value, total.value

    def describe(self) -> Device:
        """What the client gets to know."""
        free, total = self.memory()
        return Device(
            id=self.id,
            name=ggml.text(ggml.device_description(self.handle)),
            kind=self.kind,
            backend=self.backend,
            total_bytes=total,
            free_bytes=free,
        )


def engine_devices(rpc_servers: Sequence[str] = ()) -> list[EngineDevice]:
    """Every device of this machine and of these RPC servers, in ggml's order.

    The servers must be in use (`rpc.in_use`). One that was used before and is not named here stays
    in ggml's registry, and asking a device of a server that is gone would abort the process.
    """
    found = [_wrap(ggml.device_get(index)) for index in range(ggml.device_count())]
    return [device for device in found if not device.server or device.server in rpc_servers]


def list_devices(rpc_servers: Sequence[str] = ()) -> list[Device]:
    """The same with their memory now, for the client."""
    return [device.describe() for device in engine_devices(rpc_servers)]


def offload_devices(rpc_servers: Sequence[str] = ()) -> list[EngineDevice]:
    """The devices that a load uses when none are named, in llama.cpp's own order.

    RPC servers first, then GPUs, and integrated GPUs only where there is no other local GPU
    (`llama_prepare_model_devices` in llama.cpp).
    """
    every = [device for device in engine_devices(rpc_servers) if device.takes_layers]
    servers = [device for device in every if device.server]
    local = [device for device in every if not device.server]
    discrete = [device for device in local if device.kind == "gpu"]
    return [*servers, *(discrete or local)]


def _wrap(handle: int) -> EngineDevice:
    backend = ggml.text(ggml.registry_name(ggml.device_registry(handle)))
    # An RPC device describes itself by the address of its server.
    server = ggml.text(ggml.device_description(handle)) if backend == RPC_BACKEND else ""
    return EngineDevice(
        handle=handle,
        id=ggml.text(ggml.device_name(handle)),
        kind=_KINDS.get(ggml.device_type(handle), "accelerator"),
        backend=backend,
        server=server,
    )
