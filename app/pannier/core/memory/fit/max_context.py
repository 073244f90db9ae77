# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The largest context with which all layers of a model are on the GPUs."""

from collections.abc import Sequence

from pannier.core.memory.forecast.cache_sums import CELL_BLOCK
from pannier.core.memory.forecast.costs import LoadCost, Split, context_terms
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions

SHORTEST = 1024
"""A context of fewer tokens is not counted as fitting."""

DEFAULT_LONGEST = 131_072
"""Where the file does not say for how many tokens the model was trained."""


def largest_context(
    model: ModelSummary,
    machine: Machine,
    options: LoadOptions,
    shares: tuple[float, ...],
    limits: Sequence[int],
) -> int:
    """Tokens of context at most, with everything on the GPUs; 0 when `SHORTEST` is too many.

    What a context takes grows ever faster, if at all: a straight line between two contexts lies
    above it. So what is found between two rungs of the ladder certainly fits.
    """
    split = Split(model.shape.blocks + 1)

    def excess(length: int) -> int:
        """Bytes too many on the device that has the fewest to spare."""
        cost = LoadCost(
            model, context_terms(options, length), machine.devices, shares, maps_file=True
        )
        parts = cost.device_parts(split)
        return max(part.total - limit for part, limit in zip(parts, limits, strict=True))

    rungs = _rungs(model.shape.context_length or DEFAULT_LONGEST)
    low, high = 0, len(rungs) - 1
    over = excess(rungs[high])
    if over <= 0:
        return rungs[high]
    under = excess(rungs[low])
    if under > 0:
        return 0
    while high - low > 1:
        middle = (low + high) // 2
        found = excess(rungs[middle])
        if found > 0:
            high, over = middle, found
        else:
            low, under = middle, found
    width = rungs[high] - rungs[low]
    inside = width * -under // max(over - under, 1)
    return max(rungs[low], (rungs[low] + inside) // CELL_BLOCK * CELL_BLOCK)


def _rungs(longest: int) -> list[int]:
    """Contexts to look at: doubling, up to the longest."""
    rungs = [min(SHORTEST, longest)]
    while rungs[-1] < longest:
        rungs.append(min(rungs[-1] * 2, longest))
    return rungs
