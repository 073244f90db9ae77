# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The machine that a forecast is for: this one, or one that the user thinks of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pannier.core.hardware import Device, DeviceKind, HostMemory
from pannier.core.memory.load_options import MIB, LoadOptions
from pannier.core.memory.load_report import OverheadOrigin

HOST_MARGIN = 256 * MIB
"""Bytes of main memory that stay free for Python, threads and whatever else runs."""


@dataclass(frozen=True, slots=True)
class Overhead:
    """What a device takes beyond llama.cpp's own buffers: its driver's context and pools.

    Attributes:
        size: bytes.
        origin: whether it was learned on this machine or is a guess.
    """

    size: int
    origin: OverheadOrigin = "prior"


_NONE = Overhead(0)


@dataclass(frozen=True)
class Machine:
    """Devices that take layers, and main memory.

    Attributes:
        devices: GPUs in the order in which llama.cpp uses them; none for the CPU alone.
        host: main memory.
        overheads: by device id; none is 0.
    """

    devices: tuple[Device, ...]
    host: HostMemory
    overheads: Mapping[str, Overhead] = field(default_factory=dict)

    def limits(self, options: LoadOptions) -> list[int]:
        """Bytes that a load may take on each device: what is free, less the margin."""
        limits = []
        for device in self.devices:
            limit = max(0, device.free_bytes - options.memory_margin)
            if options.gpu_memory_limit is not None:
                limit = min(limit, options.gpu_memory_limit)
            limits.append(limit)
        return limits

    @property
    def host_limit(self) -> int:
        """Bytes of main memory that a load may take."""
        return max(0, self.host.available_bytes - HOST_MARGIN)

    @property
    def shares_memory(self) -> bool:
        """Whether devices and programs share one memory, as on Apple silicon."""
        return any(device.kind == "integrated gpu" for device in self.devices)

    def overhead(self, device_id: str) -> Overhead:
        """The overhead of a device."""
        return self.overheads.get(device_id, _NONE)


def imagined(
    sizes: Sequence[int],
    host: HostMemory,
    *,
    backend: str = "CUDA",
    kind: DeviceKind = "gpu",
) -> Machine:
    """A machine with empty GPUs of these sizes in bytes, named GPU0, GPU1, ...."""
    devices = tuple(
        Device(
            id=f"GPU{index}",
            name="imagined",
            kind=kind,
            backend=backend,
            total_bytes=size,
            free_bytes=size,
        )
        for index, size in enumerate(sizes)
    )
    return Machine(devices, host)
