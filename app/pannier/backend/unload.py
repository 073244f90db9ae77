# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""After a model was unloaded: is its device memory free again?

Ending the worker gives all memory back, but a driver may take its time, and a hung one keeps it.
Only somebody else can see that: a fresh worker asks every device, whatever backend drives it.
"""

import time
from collections.abc import Iterator, Sequence

import msgspec

from pannier.backend.session import EngineSession
from pannier.core.language import tr
from pannier.core.memory import DeviceFree, LoadReport
from pannier.core.sizes import memory_size

WAIT_SECONDS = 5.0
_POLL_SECONDS = 0.25
# Other programs move a device's memory meanwhile, a desktop more than others.
_TOLERANCE_BYTES = 64 * 1024 * 1024
_TOLERANCE_SHARE = 0.05


class MemoryNotBack(msgspec.Struct, frozen=True):
    """A device that has less free memory than before the load, in bytes."""

    id: str
    free_before_bytes: int
    free_now_bytes: int

    def __str__(self) -> str:
        missing = memory_size(self.free_before_bytes - self.free_now_bytes)
        return tr(
            "{device} has {size} less free memory than before the model was loaded; another "
            "program may have taken it."
        ).format(device=self.id, size=missing)


def watch_memory(
    report: LoadReport,
    *,
    seconds: float = WAIT_SECONDS,
    command: Sequence[str] | None = None,
) -> Iterator[list[MemoryNotBack]]:
    """Look at the devices of an unloaded model until they are free again, or `seconds` are over.

    Yields the devices that are not free yet, look by look; the last is the outcome. Nothing is
    yielded, and no process started, for a model that was on no device.

    To be called after the worker has ended; takes a moment, so not on the GUI thread.

    Raises:
        EngineError: the devices cannot be asked.
    """
    before = {
        memory.id: memory
        for memory in report.free
        if any(device.id == memory.id and device.total_bytes for device in report.devices)
    }
    if not before:
        return
    deadline = time.monotonic() + seconds
    with EngineSession(command) as session:
        while True:
            free = {device.id: device.free_bytes for device in session.devices(report.rpc_servers)}
            missing = [
                MemoryNotBack(name, memory.free_before_bytes, free.get(name, 0))
                for name, memory in before.items()
                if free.get(name, 0) < memory.free_before_bytes - _tolerance(memory)
            ]
            yield missing
            if not missing or time.monotonic() >= deadline:
                return
            time.sleep(_POLL_SECONDS)


def _tolerance(memory: DeviceFree) -> int:
    used = memory.free_before_bytes - memory.free_after_bytes
    return max(_TOLERANCE_BYTES, round(used * _TOLERANCE_SHARE))
