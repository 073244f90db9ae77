# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a user has, or thinks of having, and wants: cards, main memory, context, KV cache."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from pannier.core.hardware import Device, HostMemory
from pannier.core.memory.forecast.machine import Machine, unified, with_sizes
from pannier.core.memory.load_options import (
    DEFAULT_CONTEXT_LENGTH,
    KvType,
    LoadOptions,
    ParallelChats,
)
from pannier.core.memory.overhead import LearnedOverhead, overhead_of

GIB = 1024**3
COMMON_CARDS = tuple(size * GIB for size in (4, 6, 8, 10, 12, 16, 20, 24, 32, 48, 80))
"""Memory of cards that people have or buy, in bytes."""

COMMON_MEMORY = tuple(size * GIB for size in (8, 16, 32, 64, 96, 128, 192, 256))
"""Main memory that people have or buy, in bytes."""

MAX_CARDS = 8
MAX_CARD_BYTES = 192 * GIB
MAX_HOST_BYTES = 4096 * GIB
MAX_CONTEXT = 16 * 1024**2
"""More tokens than any model was trained for; each model takes what it was trained for."""

CardBytes = Annotated[int, msgspec.Meta(ge=0, le=MAX_CARD_BYTES)]
HostBytes = Annotated[int, msgspec.Meta(ge=0, le=MAX_HOST_BYTES)]
WishedContext = Annotated[int, msgspec.Meta(ge=256, le=MAX_CONTEXT)]


@dataclass(frozen=True, slots=True)
class MemoryUser:
    """A program that holds memory of a device, in bytes."""

    name: str
    size: int


@dataclass(frozen=True)
class MeasuredMachine:
    """This machine as it is now.

    Attributes:
        devices: the GPUs that a load would use, with what is free on them.
        host: main memory.
        drivers: versions of their drivers by device id, where they are known.
        learned: what earlier loads took beyond llama.cpp's buffers.
        users: who else holds memory, by device id; the largest first.
    """

    devices: tuple[Device, ...]
    host: HostMemory
    drivers: Mapping[str, str] = field(default_factory=dict)
    learned: Sequence[LearnedOverhead] = ()
    users: Mapping[str, tuple[MemoryUser, ...]] = field(default_factory=dict)


class FitWish(msgspec.Struct, frozen=True):
    """What the files are measured against. It is kept between two starts.

    Attributes:
        cards: memory of each card in bytes, None for what is free on this machine's own; an empty
            list is this machine as it is. 0 is no card.
        is_unified: whether the first card's memory is all that there is, shared by GPU and
            programs, as on Apple silicon.
        host_bytes: main memory that may be used; None for what is available now.
        context_length: tokens of prompt and answer together.
        parallel_chats: for how many chats side by side, each with that context.
        kv_type: type of the KV cache.
        sensitive: whether small errors matter (code, mathematics).
    """

    cards: tuple[CardBytes | None, ...] = ()
    is_unified: bool = False
    host_bytes: HostBytes | None = None
    context_length: WishedContext = DEFAULT_CONTEXT_LENGTH
    parallel_chats: ParallelChats = 1
    kv_type: KvType = "f16"
    sensitive: bool = False

    @property
    def options(self) -> LoadOptions:
        """The load options that stand for it."""
        return LoadOptions(
            context_length=self.context_length,
            parallel_chats=self.parallel_chats,
            kv_type_k=self.kv_type,
            kv_type_v=self.kv_type,
        )

    @property
    def is_measured(self) -> bool:
        """Whether it is this machine as it is."""
        own = self.host_bytes is None and not self.is_unified
        return own and all(card is None for card in self.cards)

    def machine(self, measured: MeasuredMachine) -> Machine:
        """The machine to plan for: the measured one with what is imagined in its place."""
        if self.is_unified:
            size = card_bytes(self, 0)
            return unified_machine(measured.host.total_bytes if size is None else size)
        count = card_count(self, measured)
        sizes = [card_bytes(self, number) for number in range(count)]
        # A machine's own cards keep their names and rules, whatever size they are imagined to be.
        imagined = with_sizes(measured.devices, [size or 0 for size in sizes])
        devices, overheads = [], {}
        for number, size in enumerate(sizes):
            device = measured.devices[number] if size is None else imagined[number]
            if size != 0:
                devices.append(device)
                overheads[device.id] = overhead_of(
                    device,
                    measured.drivers.get(device.id, ""),
                    measured.learned,
                    is_imagined=size is not None,
                )
        host = measured.host
        if self.host_bytes is not None:
            host = HostMemory(self.host_bytes, self.host_bytes)
        return Machine(tuple(devices), host, overheads)

    def to_text(self) -> str:
        """The text to remember it by."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_text(cls, text: str) -> "FitWish":
        """Read it; a damaged text is the default."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError:
            return cls()


def unified_machine(size: int) -> Machine:
    """An imagined machine with one memory for GPU and programs, of so many bytes."""
    machine = unified(size)
    overheads = {
        device.id: overhead_of(device, "", (), is_imagined=True) for device in machine.devices
    }
    return dataclasses.replace(machine, overheads=overheads)


def card_count(wish: FitWish, measured: MeasuredMachine) -> int:
    """Cards to show: those that are there and those that are imagined beside them."""
    if wish.is_unified:
        return 1
    return max(len(wish.cards), len(measured.devices))


def card_bytes(wish: FitWish, number: int) -> int | None:
    """What is imagined of a card; None when it is taken as it is."""
    return wish.cards[number] if number < len(wish.cards) else None


def with_card(wish: FitWish, number: int, size: int | None) -> FitWish:
    """The wish with another size of a card; None takes it as it is."""
    cards = [*wish.cards, *[None] * (number + 1 - len(wish.cards))]
    cards[number] = size
    while cards and cards[-1] is None:
        cards.pop()
    return msgspec.structs.replace(wish, cards=tuple(cards))
