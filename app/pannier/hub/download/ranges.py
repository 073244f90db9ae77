# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sets of byte ranges: which parts of a file are there."""

from collections.abc import Iterable, Iterator

ByteRange = tuple[int, int]
"""Offsets of the first byte and of the byte after the last."""


class ByteRanges:
    """Sorted, disjoint, half-open ranges of bytes. Not thread-safe."""

    def __init__(self, ranges: Iterable[ByteRange] = ()) -> None:
        self._ranges: list[ByteRange] = []
        for start, end in ranges:
            self.add(start, end)

    def __iter__(self) -> Iterator[ByteRange]:
        return iter(self._ranges)

    def __len__(self) -> int:
        return len(self._ranges)

    @property
    def total(self) -> int:
        """Number of bytes in all ranges."""
        return sum(end - start for start, end in self._ranges)

    @property
    def prefix(self) -> int:
        """Number of bytes that are there without a gap from the first byte of the file on."""
        if self._ranges and self._ranges[0][0] == 0:
            return self._ranges[0][1]
        return 0

    def add(self, start: int, end: int) -> None:
        """Add a range; what touches it becomes one with it."""
        if start >= end:
            return
        before = [each for each in self._ranges if each[1] < start]
        after = [each for each in self._ranges if each[0] > end]
        touching = self._ranges[len(before) : len(self._ranges) - len(after)]
        if touching:
            start = min(start, touching[0][0])
            end = max(end, touching[-1][1])
        self._ranges = [*before, (start, end), *after]

    def remove(self, start: int, end: int) -> None:
        """Take a range out."""
        if start >= end:
            return
        left = [(first, min(last, start)) for first, last in self._ranges if first < start]
        right = [(max(first, end), last) for first, last in self._ranges if last > end]
        self._ranges = [*left, *right]

    def gaps(self, size: int) -> Iterator[ByteRange]:
        """The ranges that are missing in a file of `size` bytes."""
        at = 0
        for start, end in self._ranges:
            if at < min(start, size):
                yield at, min(start, size)
            at = max(at, end)
        if at < size:
            yield at, size
