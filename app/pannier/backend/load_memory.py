# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Notes what a load took, with what the driver says, so that the next forecast knows better."""

from collections.abc import Sequence

import psutil

from pannier.core.hardware import Device, NvidiaGpu, nvidia_gpus
from pannier.core.memory import LoadReport
from pannier.core.memory.fit.wish import MemoryUser
from pannier.core.memory.load_history import LoadHistory, record_of

_CUDA = "CUDA"


def remember_load(report: LoadReport, pid: int, history: LoadHistory | None = None) -> None:
    """Note a load that a worker with this process id has just done; takes some milliseconds.

    Raises:
        UserError: (`history_unwritable`) it cannot be written; the load is none the worse.
    """
    names = {each.id: each.name for each in report.forecasts if each.backend == _CUDA}
    gpus = _gpus_of(names) if names else {}
    drivers = {name: gpu.driver for name, gpu in gpus.items()}
    held = {
        name: process.used_bytes
        for name, gpu in gpus.items()
        for process in gpu.processes
        if process.pid == pid and process.used_bytes is not None
    }
    (history or LoadHistory()).add(record_of(report, drivers, held))


def device_drivers(devices: Sequence[Device]) -> dict[str, str]:
    """Versions of the drivers by device id, where they are known."""
    names = {device.id: device.name for device in devices if device.backend == _CUDA}
    return {name: gpu.driver for name, gpu in (_gpus_of(names) if names else {}).items()}


def device_users(devices: Sequence[Device]) -> dict[str, tuple[MemoryUser, ...]]:
    """Who holds memory of the devices, by device id, where the driver tells; the largest first.

    Our own processes are left out: what they hold returns before the next load.
    """
    names = {device.id: device.name for device in devices if device.backend == _CUDA}
    own = _own_processes()
    found = {}
    for name, gpu in (_gpus_of(names) if names else {}).items():
        users = [
            MemoryUser(process.name or str(process.pid), process.used_bytes)
            for process in gpu.processes
            if process.used_bytes and process.pid not in own
        ]
        found[name] = tuple(sorted(users, key=lambda user: -user.size))
    return found


def _own_processes() -> set[int]:
    this = psutil.Process()
    return {this.pid, *(child.pid for child in this.children(recursive=True))}


def _gpus_of(names: dict[str, str]) -> dict[str, NvidiaGpu]:
    """The driver's view of each device: the GPU of that name, the n-th of several."""
    left = list(nvidia_gpus().gpus)
    found = {}
    for device_id, name in names.items():
        gpu = next((gpu for gpu in left if gpu.name == name), None)
        if gpu is not None:
            left.remove(gpu)
            found[device_id] = gpu
    return found
