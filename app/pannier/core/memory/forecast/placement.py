# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which layers go to which device, as `llama_model_base::load_tensors` of llama.cpp decides it."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_FLOAT = struct.Struct("f")


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive layers of one device.

    Attributes:
        first: index of the first of them.
        end: index behind the last of them.
        has_output: whether the output layer follows them there.
    """

    first: int
    end: int
    has_output: bool

    @property
    def layers(self) -> int:
        """How many layers that are, the output layer included."""
        return self.end - self.first + self.has_output


@dataclass(frozen=True, slots=True)
class Placement:
    """Where every layer lies.

    Attributes:
        host: those in main memory; always the first ones.
        devices: those of each device, in the order of the devices.
    """

    host: Run
    devices: tuple[Run, ...]


@lru_cache(maxsize=4096)
def place_layers(blocks: int, gpu_layers: int, shares: tuple[float, ...]) -> Placement:
    """Divide `blocks` layers and the output layer: the last `gpu_layers` go to devices.

    `shares` are the devices' parts; without any, everything stays in main memory. llama.cpp
    divides in single precision, and so must this, or a layer may end up beside its place.
    """
    total = blocks + 1
    taken = min(max(gpu_layers, 0), total) if shares else 0
    first = total - taken
    runs = []
    start = first
    for limit in _limits(shares):
        end = first + _count_below(limit, taken)
        runs.append(Run(min(start, blocks), min(end, blocks), has_output=start < end == total))
        start = end
    return Placement(Run(0, min(first, blocks), has_output=not taken), tuple(runs))


def _limits(shares: Sequence[float]) -> list[float]:
    """Running sums of the shares, as parts of their total."""
    sums = []
    total = 0.0
    for share in shares:
        total = _single(total + _single(share))
        sums.append(total)
    if not total:
        return [(index + 1) / len(shares) for index in range(len(shares))]
    return [_single(part / total) for part in sums]


def _count_below(limit: float, count: int) -> int:
    """How many of the layers 0 to `count` lie below `limit` as a part of all."""
    if limit >= 1.0:
        return count
    guess = min(max(int(limit * count), 0), count)
    while guess < count and _single(guess / count) < limit:
        guess += 1
    while guess > 0 and _single((guess - 1) / count) >= limit:
        guess -= 1
    return guess


def _single(value: float) -> float:
    packed: float = _FLOAT.unpack(_FLOAT.pack(value))[0]
    return packed
