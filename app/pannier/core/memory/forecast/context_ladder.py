# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How long a context may be: what it takes at a few lengths, looked up for any room there is."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from pannier.core.memory.forecast.cache_sums import CELL_BLOCK

SHORTEST = 1024
"""A context of fewer tokens is not counted as fitting."""

DEFAULT_LONGEST = 131_072
"""Where the file does not say for how many tokens the model was trained."""


class ContextLadder:
    """What contexts of doubling lengths take on each device, weights left out.

    What a context takes grows ever faster, if at all: a straight line between two rungs lies above
    it. So what is found between them certainly fits.
    """

    def __init__(self, longest: int, needs: Callable[[int], Sequence[int]]) -> None:
        """Ask `needs` for the bytes on each device, for lengths up to `longest`."""
        self._rungs = [min(SHORTEST, longest)]
        while self._rungs[-1] < longest:
            self._rungs.append(min(self._rungs[-1] * 2, longest))
        self._needs = list(zip(*(needs(rung) for rung in self._rungs), strict=True))

    def longest(self, room: Sequence[int]) -> int:
        """Tokens that fit into `room`, bytes on each device; 0 when not even the shortest does."""
        lengths = (self._on_one(needs, size) for needs, size in zip(self._needs, room, strict=True))
        return min(lengths, default=0)

    def _on_one(self, needs: Sequence[int], room: int) -> int:
        rung = bisect_right(needs, room) - 1
        if rung < 0:
            return 0
        length = self._rungs[rung]
        if rung + 1 == len(needs):
            return length
        width = self._rungs[rung + 1] - length
        inside = width * (room - needs[rung]) // (needs[rung + 1] - needs[rung])
        return max(length, (length + inside) // CELL_BLOCK * CELL_BLOCK)
