# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a device takes beyond llama.cpp's buffers: the driver's context, its pools, its libraries.

No plan knows it. It is learned from loads on this machine, for each GPU, driver and backend; before
the first one it is a guess from what others have measured.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import median_low

import msgspec

from pannier.core.hardware import Device
from pannier.core.memory.forecast.machine import Overhead
from pannier.core.memory.load_history import DeviceRecord, LoadRecord
from pannier.core.memory.load_options import MIB

_PRIORS = {
    "CUDA": 400 * MIB,
    "ROCm": 450 * MIB,
    "Vulkan": 150 * MIB,
    "MTL": 150 * MIB,
    "Metal": 150 * MIB,
}
"""A context of the driver as others have measured it: CUDA 330 to 750 MiB, HIP 0.4 GiB."""

_SHARE_OF_DEVICE = {"Vulkan": 0.02, "MTL": 0.02, "Metal": 0.02}
_LATEST = 20
"""So many loads count: a driver's pools change with what it is used for."""

_ANOTHER_MEMORY = frozenset({"RPC", "CPU"})
"""Backends whose counters are main memory, which everybody uses."""


class LearnedOverhead(msgspec.Struct, frozen=True):
    """What loads on one kind of device took beyond llama.cpp's buffers, in bytes.

    Attributes:
        name: the product's name.
        backend: the ggml backend.
        driver: version of its driver; empty where it is not known.
        loads: how many loads it is learned from.
        in_use: what a load takes when the engine has the device in use already.
        whole: the same with what the engine took before any load; None where the driver does not
            tell.
    """

    name: str
    backend: str
    driver: str
    loads: int
    in_use: int
    whole: int | None


def learn(records: Iterable[LoadRecord]) -> list[LearnedOverhead]:
    """What the loads tell, of which the latest come first.

    Medians, so that one odd load or another program's coming and going changes nothing.
    """
    found: dict[tuple[str, str, str], list[DeviceRecord]] = defaultdict(list)
    for record in records:
        for device in record.devices:
            if device.counted_bytes is None or device.backend in _ANOTHER_MEMORY:
                continue
            if device.allocated_bytes:
                found[device.name, device.backend, device.driver].append(device)
    return [_learned(devices[:_LATEST]) for devices in found.values()]


def _learned(devices: Sequence[DeviceRecord]) -> LearnedOverhead:
    first = devices[0]
    in_use = [(device.counted_bytes or 0) - device.allocated_bytes for device in devices]
    whole = [
        device.process_bytes - device.allocated_bytes
        for device in devices
        if device.process_bytes is not None
    ]
    return LearnedOverhead(
        name=first.name,
        backend=first.backend,
        driver=first.driver,
        loads=len(devices),
        in_use=max(0, median_low(in_use)),
        whole=max(0, median_low(whole)) if whole else None,
    )


def overhead_of(
    device: Device, driver: str, learned: Iterable[LearnedOverhead], *, is_imagined: bool
) -> Overhead:
    """What to expect on a device.

    A device of this machine has been in use by the engine when its free memory was asked for. What
    the engine takes before any load must be added where the memory is imagined.
    """
    for known in learned:
        if (known.name, known.backend, known.driver) == (device.name, device.backend, driver):
            if not is_imagined:
                return Overhead(known.in_use, "learned")
            if known.whole is not None:
                return Overhead(known.whole, "learned")
    return Overhead(prior_bytes(device) if is_imagined else 0)


def prior_bytes(device: Device) -> int:
    """A guess at what the engine takes of a device before any load."""
    share = _SHARE_OF_DEVICE.get(device.backend, 0.0)
    return _PRIORS.get(device.backend, 0) + int(device.total_bytes * share)
