# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where a model was found to lie, kept by the room on its device: a slider asks again and again."""

import math
from bisect import bisect_right
from typing import TYPE_CHECKING

import msgspec

from pannier.core.memory.forecast.context_ladder import ContextLadder

if TYPE_CHECKING:
    from pannier.core.memory.forecast.costs import Part, Split

NO_BOUND = math.inf
_MAX_PLACES = 512


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a model lies for any room from `low` to below `high`, in bytes on each device.

    Attributes:
        variant: number of the variant of the wish with which it lies there; 0 is the wish itself.
        split: how many layers go where.
        parts: what lies on each device.
        weights: of what was asked for, on each device; to find the longest context beside them.
        ladder: what contexts take with all layers on the devices; None where not all are there.
        fits: whether there is room for it, or it was asked for like that.
    """

    variant: int
    split: "Split"
    parts: "tuple[Part, ...]"
    weights: tuple[int, ...]
    ladder: ContextLadder | None
    fits: bool
    low: float
    high: float


class Places:
    """Places of one load, by the room on its only device."""

    def __init__(self) -> None:
        self._lows: list[float] = []
        self._places: list[Place] = []

    def at(self, room: int) -> Place | None:
        """The place for so much room; None when it has not been looked for yet."""
        number = bisect_right(self._lows, room) - 1
        if number < 0:
            return None
        place = self._places[number]
        return place if room < place.high else None

    def keep(self, place: Place) -> None:
        """Remember a place that `at` did not know."""
        # There is one for every number of layers, unless more layers take less room somewhere.
        if len(self._places) >= _MAX_PLACES:
            self._lows.clear()
            self._places.clear()
        number = bisect_right(self._lows, place.low)
        self._lows.insert(number, place.low)
        self._places.insert(number, place)
