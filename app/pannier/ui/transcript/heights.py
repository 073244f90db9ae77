# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Heights of many things that stand below each other, changed and summed up in logarithmic time."""

from collections.abc import Iterable


class Heights:
    """A Fenwick tree of heights in pixels."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights: list[float] = []
        self._sums: list[float] = [0.0]
        for height in heights:
            self.append(height)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    @property
    def total(self) -> float:
        """The sum of all."""
        return self.top(len(self._heights))

    def append(self, height: float) -> None:
        """Add one at the end."""
        self._heights.append(height)
        at = len(self._heights)
        total = height
        step = 1
        while at & step == 0:
            total += self._sums[at - step]
            step <<= 1
        self._sums.append(total)

    def set(self, index: int, height: float) -> None:
        """Change one."""
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        at = index + 1
        while at < len(self._sums):
            self._sums[at] += change
            at += at & -at

    def truncate(self, count: int) -> None:
        """Leave only the first `count`."""
        del self._heights[count:]
        del self._sums[count + 1 :]

    def top(self, index: int) -> float:
        """The sum of the first `index`: where the next one begins."""
        total = 0.0
        while index:
            total += self._sums[index]
            index &= index - 1
        return total

    def at(self, y: float) -> int:
        """Which one lies at `y`; the first or the last one when none does."""
        index = 0
        step = 1 << len(self._heights).bit_length()
        while step:
            if index + step < len(self._sums) and self._sums[index + step] <= y:
                index += step
                y -= self._sums[index]
            step >>= 1
        return max(0, min(index, len(self._heights) - 1))
