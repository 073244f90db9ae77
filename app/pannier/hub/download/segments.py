# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Divides what is missing of a file among connections, so that none is idle before the end."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pannier.hub.download.ranges import ByteRange, ByteRanges

SMALLEST_SPLIT = 1024 * 1024


@dataclass(eq=False)
class Lease:
    """A range that one connection is fetching; only the plan changes it.

    Attributes:
        position: offset of the next byte.
        end: offset after the last byte; it moves down when another connection takes a part over.
    """

    position: int
    end: int


class SegmentPlan:
    """Which bytes are there, and who fetches which of the others. Thread-safe.

    Bytes count as there when they have been written to the file, whether or not they have reached
    the disk.
    """

    def __init__(
        self, size: int, done: Sequence[ByteRange] = (), *, smallest_split: int = SMALLEST_SPLIT
    ) -> None:
        """Plan a file of `size` bytes of which `done` is there."""
        self.size = size
        self._done = ByteRanges((max(start, 0), min(end, size)) for start, end in done)
        self._leases: list[Lease] = []
        self._smallest_split = smallest_split
        self._changed = threading.Condition()
        self._awaited = 0

    @property
    def done_bytes(self) -> int:
        """Number of bytes that are there."""
        with self._changed:
            return self._done.total

    @property
    def complete(self) -> bool:
        """Whether every byte is there."""
        return self.done_bytes == self.size

    @property
    def prefix(self) -> int:
        """Number of bytes that are there without a gap from the first on."""
        with self._changed:
            return self._done.prefix

    def done(self) -> list[ByteRange]:
        """The ranges that are there."""
        with self._changed:
            return list(self._done)

    def take(self, wanted: int) -> Lease | None:
        """Lease the first free range of at most `wanted` bytes.

        When all is leased, the upper half of the largest lease is taken over, so that one slow
        connection does not keep the whole file waiting. None when nothing is worth that.
        """
        with self._changed:
            taken = ByteRanges([*self._done, *((each.position, each.end) for each in self._leases)])
            for start, end in taken.gaps(self.size):
                return self._lease(start, min(end, start + wanted))
            largest = max(self._leases, key=lambda each: each.end - each.position, default=None)
            if largest is None or largest.end - largest.position < 2 * self._smallest_split:
                return None
            middle = (largest.position + largest.end) // 2
            end, largest.end = largest.end, middle
            return self._lease(middle, end)

    def advance(self, lease: Lease, count: int) -> int:
        """Note that the next `count` bytes of a lease are there; returns how many are to come.

        More bytes than the lease still holds may have been written: another connection has taken
        them over and writes the same.
        """
        with self._changed:
            start = lease.position
            lease.position = min(start + count, lease.end)
            self._done.add(start, lease.position)
            if self._done.prefix >= self._awaited:  # a wake-up for every piece would cost much
                self._changed.notify_all()
            return lease.end - lease.position

    def note(self, start: int, end: int) -> None:
        """Note that a range is there which nobody had leased."""
        with self._changed:
            self._done.add(start, end)
            self._changed.notify_all()

    def missing(self, lease: Lease) -> int:
        """Number of bytes that a lease still has to fetch."""
        with self._changed:
            return lease.end - lease.position

    def give_back(self, lease: Lease) -> None:
        """End a lease; what it has not fetched is free again."""
        with self._changed:
            self._leases.remove(lease)

    def forget(self, start: int, end: int) -> None:
        """Take bytes as missing that were there: they turned out to be damaged."""
        with self._changed:
            self._done.remove(start, end)

    def wait_for_prefix(self, length: int, is_over: Callable[[], bool]) -> None:
        """Wait until the prefix has that many bytes; `wake` makes it ask `is_over`."""
        with self._changed:
            self._awaited = length
            self._changed.wait_for(lambda: self._done.prefix >= length or is_over())

    def wake(self) -> None:
        """Make whoever waits for the prefix look whether that is over."""
        with self._changed:
            self._changed.notify_all()

    def _lease(self, start: int, end: int) -> Lease:
        lease = Lease(start, end)
        self._leases.append(lease)
        return lease
