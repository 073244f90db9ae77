# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a load would take, whether it fits, and what would make it fit."""

import msgspec

from pannier.core.memory.load_options import LoadOptions
from pannier.core.memory.load_report import DeviceMemory, OptionChange, Origin


class Budget(msgspec.Struct, frozen=True):
    """What a device must hold and what it may, in bytes.

    Attributes:
        id: the device's id, or "host".
        needed_bytes: what the load takes there; a mapped file does not count, since the system can
            drop it.
        free_bytes: what is free now.
        limit_bytes: what the load may take: the free memory less the margin, or less when the
            user said so.
    """

    id: str
    needed_bytes: int
    free_bytes: int
    limit_bytes: int

    @property
    def missing_bytes(self) -> int:
        """How much does not fit; 0 when all does."""
        return max(0, self.needed_bytes - self.limit_bytes)

    @property
    def fits_free(self) -> bool:
        """Whether it fits when nothing is kept free, neither out of caution nor by a limit."""
        return self.needed_bytes <= self.free_bytes


class StepDown(msgspec.Struct, frozen=True):
    """A change of the load options that takes less memory.

    Attributes:
        change: the change for the user to read: "KV cache in q8_0 instead of f16".
        names: the load options that it changes.
        options: the load options with the change; loading with them is all there is to do.
        gain_bytes: how much less the devices need on which memory is short; None when it was not
            measured.
    """

    change: str
    names: tuple[str, ...]
    options: LoadOptions
    gain_bytes: int | None = None


class MemoryPlan(msgspec.Struct, frozen=True):
    """The memory of a load, device by device, before it is done.

    Attributes:
        options: the load options it belongs to, with everything decided that was left open
            ("auto", None).
        layers: all layers that can be offloaded, the output layer included.
        gpu_layers: how many of them would lie on a GPU.
        devices: every GPU-like device that would be used.
        host: main memory.
        budgets: what each of these, "host" included, must hold and may hold.
        changes: options that come out otherwise than asked.
        step_downs: what would make it fit; empty when it fits, or when nothing helps.
        origin: how the numbers were obtained.
    """

    options: LoadOptions
    layers: int
    gpu_layers: int
    devices: list[DeviceMemory]
    host: DeviceMemory
    budgets: list[Budget]
    changes: list[OptionChange] = []
    step_downs: list[StepDown] = []
    origin: Origin = "dry run"

    @property
    def fits(self) -> bool:
        """Whether every device can hold its part."""
        return not self.short

    @property
    def short(self) -> list[Budget]:
        """The devices that cannot hold their part."""
        return [budget for budget in self.budgets if budget.missing_bytes]
