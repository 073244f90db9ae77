# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Bytes of the KV caches and recurrent states, as running sums over the layers."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from pannier.core.gguf import ggml_type_named
from pannier.core.memory.forecast.caches import COMPRESSION, Cells
from pannier.core.memory.forecast.compute import ComputeSettings
from pannier.core.memory.forecast.device_rules import DeviceRules, padded
from pannier.core.memory.forecast.shape import ModelShape

CELL_BLOCK = 256
"""llama.cpp rounds the cells of every cache up to whole blocks of this many."""

_F32_BYTES = 4


@dataclass(frozen=True, slots=True)
class CellCounts:
    """How many cells the caches have: one for each token of the context, and what follows from it.

    Attributes:
        context: cells of a cache of the whole context.
        window: cells of a cache behind a sliding window.
    """

    context: int
    window: int

    def of(self, kind: Cells) -> int:
        """Cells of a cache of that kind."""
        if kind == "context":
            return self.context
        if kind == "window":
            return self.window
        return padded(max(1, -(-self.context // COMPRESSION[kind])), CELL_BLOCK)


def count_cells(context_length: int, window: int, ubatch: int) -> CellCounts:
    """The cells for a context of that many tokens, `ubatch` of them evaluated at once."""
    context = padded(max(context_length, 1), CELL_BLOCK)
    ubatch = min(ubatch, max(context_length, 1))
    return CellCounts(context, padded(min(context, window + ubatch), CELL_BLOCK))


class CacheSums:
    """The caches of a model for one choice of types on one kind of device.

    A whole block of cells is a multiple of every alignment, so that sizes are exactly linear.
    """

    def __init__(self, shape: ModelShape, rules: DeviceRules, settings: ComputeSettings) -> None:
        self._per_cell: dict[Cells, tuple[int, ...]] = {}
        count = shape.blocks
        constant = [0] * count
        per_cell: dict[Cells, list[int]] = {}
        for row in shape.caches:
            values = row.values if settings.flash_attention else row.padded_values
            sizes = per_cell.setdefault(row.cells, [0] * count)
            for elements, name in ((row.keys, settings.key_type), (values, settings.value_type)):
                kind = ggml_type_named(name)
                if not elements or kind is None:
                    continue
                sizes[row.layer] += -(-elements // kind.block_weights) * kind.block_bytes
                constant[row.layer] += padded(rules.row_bytes(elements, kind.id), rules.alignment)
        for cells, sizes in per_cell.items():
            self._per_cell[cells] = _running(sizes)
        self._constant = _running(constant)
        states = [0] * count
        for state in shape.states:
            states[state.layer] += sum(
                padded(_F32_BYTES * elements, rules.alignment) for elements in state.elements
            )
        self._states = _running(states)

    def caches(self, cells: CellCounts, chats: int) -> tuple[int, ...]:
        """Running sum of the KV caches over the layers, for as many chats with such cells each."""
        total = self._constant
        for kind, sums in self._per_cell.items():
            count = cells.of(kind) * chats
            total = tuple(before + size * count for before, size in zip(total, sums, strict=True))
        return total

    def states(self, chats: int) -> tuple[int, ...]:
        """Running sum of the recurrent states over the layers, for as many chats."""
        return tuple(size * chats for size in self._states)


def _running(sizes: Iterable[int]) -> tuple[int, ...]:
    return (0, *accumulate(sizes))
