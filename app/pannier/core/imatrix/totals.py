# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Adds up sums over all chunks of a text."""

import numpy as np
from numpy.typing import NDArray

from pannier.core.imatrix.matrix import Entry, Imatrix, Values


class Totals:
    """Sums of squares and counts by name of the tensor.

    They are kept in double precision: a file of single precision is enough for the result, but not
    for adding thousands of small numbers to a large one.
    """

    def __init__(self, begun: Imatrix | None = None) -> None:
        """Begin with nothing, or with what an earlier run has summed up."""
        entries = {} if begun is None else begun.entries
        self._sums = {name: entry.sums.astype(np.float64) for name, entry in entries.items()}
        self._counts = {name: entry.counts.copy() for name, entry in entries.items()}

    def add(self, name: str, squares: Values, counts: NDArray[np.int64]) -> None:
        """Add the sums of one tensor: a row for each count, a column for each of the tensor's."""
        if name not in self._sums:
            self._sums[name] = squares.astype(np.float64)
            self._counts[name] = counts.copy()
        else:
            self._sums[name] += squares
            self._counts[name] += counts

    def entries(self) -> dict[str, Entry]:
        """What was summed up, as it is written to a file."""
        return {
            name: Entry(sums.astype(np.float32), self._counts[name])
            for name, sums in self._sums.items()
        }
