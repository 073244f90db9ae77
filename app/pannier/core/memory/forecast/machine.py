# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The machine that a forecast is for: this one, or one that the user thinks of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from pannier.core.errors import UserError
from pannier.core.hardware import Device, DeviceKind, HostMemory
from pannier.core.language import tr
from pannier.core.memory.load_options import MIB, NO_DEVICES, LoadOptions
from pannier.core.memory.load_report import HOST, OverheadOrigin

_OTHER_MACHINES = "RPC"
_GIB = 1024 * MIB
_SMALL_UNIFIED = 36 * _GIB

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


@dataclass(frozen=True, slots=True)
class Companions:
    """What is loaded beside a model, in bytes on one device.

    Attributes:
        projector: the model that turns images or sound into tokens.
        draft: the smaller model that guesses ahead.
    """

    projector: int = 0
    draft: int = 0

    @property
    def size(self) -> int:
        """Both together."""
        return self.projector + self.draft


_NO_OVERHEAD = Overhead(0)
_ALONE = Companions()


@dataclass(frozen=True)
class Machine:
    """Devices that take layers, and main memory.

    Attributes:
        devices: GPUs in the order in which llama.cpp uses them; none for the CPU alone.
        host: main memory.
        overheads: by device id; none is 0.
        companions: what is loaded beside the model, by device id, "host" included.
    """

    devices: tuple[Device, ...]
    host: HostMemory
    overheads: Mapping[str, Overhead] = field(default_factory=dict)
    companions: Mapping[str, Companions] = field(default_factory=dict)

    def room(self, options: LoadOptions) -> list[int]:
        """Bytes that the buffers of a load may take on each device.

        That is what is free, less the overhead, what is loaded beside, and the margin.
        """
        rooms = []
        for device in self.devices:
            free = device.free_bytes - self.set_aside(device.id)
            room = max(0, free - options.memory_margin)
            if options.gpu_memory_limit is not None:
                room = min(room, options.gpu_memory_limit)
            rooms.append(room)
        return rooms

    def limits(self, options: LoadOptions) -> list[int]:
        """The same with the overhead and what is loaded beside."""
        return [
            room + self.set_aside(device.id)
            if room
            else max(0, device.free_bytes - options.memory_margin)
            for device, room in zip(self.devices, self.room(options), strict=True)
        ]

    @property
    def for_one_model(self) -> "Machine":
        """The machine for those who know of nothing but the model: less is free."""
        devices = tuple(
            msgspec.structs.replace(
                device, free_bytes=max(0, device.free_bytes - self.set_aside(device.id))
            )
            for device in self.devices
        )
        available = max(0, self.host.available_bytes - self.companion(HOST).size)
        return Machine(devices, HostMemory(self.host.total_bytes, available))

    @property
    def host_limit(self) -> int:
        """Bytes of main memory that a load may take."""
        return max(0, self.host.available_bytes - HOST_MARGIN)

    @property
    def host_room(self) -> int:
        """The same without what is loaded beside the model."""
        return max(0, self.host_limit - self.companion(HOST).size)

    @property
    def shares_memory(self) -> bool:
        """Whether devices and programs share one memory, as on Apple silicon."""
        return any(device.kind == "integrated gpu" for device in self.devices)

    def overhead(self, device_id: str) -> Overhead:
        """The overhead of a device."""
        return self.overheads.get(device_id, _NO_OVERHEAD)

    def companion(self, device_id: str) -> Companions:
        """What is loaded beside the model on a device."""
        return self.companions.get(device_id, _ALONE)

    def set_aside(self, device_id: str) -> int:
        """Bytes of a device that are not for the model's buffers: both of these together."""
        return self.overhead(device_id).size + self.companion(device_id).size


def load_devices(devices: Sequence[Device], options: LoadOptions) -> tuple[Device, ...]:
    """The devices that a load uses, of all that the engine has.

    Those that are named, else llama.cpp's choice: other machines first, then GPUs, and integrated
    GPUs only where there is no other of this machine. Split mode "none" takes one.

    Raises:
        UserError: (`unknown_device`) one that is named is not there.
    """
    if options.devices == NO_DEVICES:
        return ()
    usable = [device for device in devices if "gpu" in device.kind]
    by_id = {device.id: device for device in usable}
    named = (*options.devices, *([options.main_device] if options.main_device else ()))
    unknown = [name for name in named if name not in by_id]
    if unknown:
        raise UserError(
            tr("The engine has no device {names} that takes layers.").format(
                names=", ".join(unknown)
            ),
            remedy=tr("`pannier devices` lists what there is."),
            kind="unknown_device",
        )
    chosen = [by_id[name] for name in options.devices]
    if not chosen:
        servers = [device for device in usable if device.backend == _OTHER_MACHINES]
        local = [device for device in usable if device.backend != _OTHER_MACHINES]
        chosen = [*servers, *([device for device in local if device.kind == "gpu"] or local)]
    if options.split_mode == "none" and chosen:
        return (by_id.get(options.main_device or "", chosen[0]),)
    return tuple(chosen)


def with_sizes(
    own: Sequence[Device], sizes: Sequence[int], *, backend: str = "CUDA"
) -> tuple[Device, ...]:
    """Devices of these sizes in bytes: a machine's own as if they were empty, and imagined ones."""
    return tuple(
        msgspec.structs.replace(own[index], total_bytes=size, free_bytes=size)
        if index < len(own)
        else _imagined(index, size, backend, "gpu")
        for index, size in enumerate(sizes)
    )


def _imagined(index: int, size: int, backend: str, kind: DeviceKind) -> Device:
    return Device(
        id=f"GPU{index}",
        name="imagined",
        kind=kind,
        backend=backend,
        total_bytes=size,
        free_bytes=size,
    )


def imagined(
    sizes: Sequence[int],
    host: HostMemory,
    *,
    backend: str = "CUDA",
    kind: DeviceKind = "gpu",
) -> Machine:
    """A machine with empty GPUs of these sizes in bytes, named GPU0, GPU1, ...."""
    devices = tuple(_imagined(index, size, backend, kind) for index, size in enumerate(sizes))
    return Machine(devices, host)


def unified(size: int) -> Machine:
    """A machine whose GPU and programs share a memory of this size in bytes: Apple silicon.

    macOS lets the GPU hold two thirds of up to 36 GiB and three quarters of more
    (`recommendedMaxWorkingSetSize`).
    """
    share = size * 2 // 3 if size <= _SMALL_UNIFIED else size * 3 // 4
    device = _imagined(0, share, "MTL", "integrated gpu")
    return Machine((device,), HostMemory(size, size))
