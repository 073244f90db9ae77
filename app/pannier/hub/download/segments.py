# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Divides what is missing of a file among connections, so that none is idle before the end."""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pannier.hub.download.ranges import ByteRange, ByteRanges

SMALLEST_SPLIT = 512 * 1024
TAKEOVER_SECONDS = 3.0
_LOOK_SECONDS = 0.25


@dataclass(eq=False)
class Lease:
    """A range that one connection is fetching; only the plan changes it.

    Attributes:
        start: offset of the first byte.
        position: offset of the next byte.
        end: offset after the last byte; it moves down when another connection takes a part over.
        began: when it was taken.
        last: when the last bytes of it came.
    """

    start: int
    position: int
    end: int
    began: float
    last: float


class SegmentPlan:
    """Which bytes are there, and who fetches which of the others. Thread-safe.

    Bytes count as there when they have been written to the file, whether or not they have reached
    the disk.
    """

    def __init__(
        self,
        size: int,
        done: Iterable[ByteRange] = (),
        *,
        smallest_split: int = SMALLEST_SPLIT,
        takeover_seconds: float = TAKEOVER_SECONDS,
    ) -> None:
        """Plan a file.

        Args:
            size: its size in bytes.
            done: what of it is there.
            smallest_split: a range below twice this is not divided.
            takeover_seconds: what would take a connection longer than this is taken over by
                others that have nothing to do.
        """
        self.size = size
        self._done = ByteRanges((max(start, 0), min(end, size)) for start, end in done)
        self._leases: list[Lease] = []
        self._smallest_split = smallest_split
        self._takeover_seconds = takeover_seconds
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

    def gaps(self) -> list[ByteRange]:
        """The ranges that are missing."""
        with self._changed:
            return list(self._done.gaps(self.size))

    def done(self) -> list[ByteRange]:
        """The ranges that are there."""
        with self._changed:
            return list(self._done)

    def take(self, wanted: int, is_over: Callable[[], bool] = lambda: False) -> Lease | None:
        """Lease the first free range of at most `wanted` bytes.

        When all is leased, wait: one slow connection must not keep the whole file waiting, so what
        it still has to do is taken over. None when the file is complete, or `is_over` says so.
        """
        with self._changed:
            while not is_over() and self._done.total < self.size:
                taken = ByteRanges(self._done)
                for each in self._leases:
                    taken.add(each.position, each.end)
                for start, end in taken.gaps(self.size):
                    return self._lease(start, min(end, start + wanted))
                for each in self._leases:
                    start, end = self._to_take_over(each), each.end
                    if start < end:
                        each.end = start
                        return self._lease(start, end)
                self._changed.wait(_LOOK_SECONDS)
            return None

    def advance(self, lease: Lease, count: int) -> int:
        """Note that the next `count` bytes of a lease are there; returns how many are to come.

        More bytes than the lease still holds may have been written: another connection has taken
        them over and writes the same.
        """
        with self._changed:
            start = lease.position
            lease.position = min(start + count, lease.end)
            lease.last = time.monotonic()
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
            self._changed.notify_all()

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
        """Make whoever waits look whether that is over."""
        with self._changed:
            self._changed.notify_all()

    def _lease(self, start: int, end: int) -> Lease:
        now = time.monotonic()
        lease = Lease(start, start, end, began=now, last=now)
        self._leases.append(lease)
        return lease

    def _to_take_over(self, lease: Lease) -> int:
        """Where the part of a lease begins that another connection should fetch."""
        now = time.monotonic()
        if now - lease.last >= self._takeover_seconds:
            return lease.position
        missing, elapsed = lease.end - lease.position, now - lease.began
        seconds_left = missing * elapsed / max(lease.position - lease.start, 1)
        if (
            missing < 2 * self._smallest_split
            or min(elapsed, seconds_left) < self._takeover_seconds
        ):
            return lease.end
        return lease.end - missing // 2
