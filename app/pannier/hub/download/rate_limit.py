# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A limit on bytes a second that all downloads share."""

import threading
import time

BURST_SECONDS = 0.1
LARGEST_PIECE = 512 * 1024
SMALLEST_PIECE = 8 * 1024


class RateLimit:
    """A token bucket: lets through so many bytes a second on average, all threads together."""

    def __init__(self, bytes_per_second: int = 0) -> None:
        """Begin with a limit; 0 is none."""
        self._bytes_per_second = bytes_per_second
        self._paid_until = 0.0
        self._lock = threading.Lock()

    @property
    def bytes_per_second(self) -> int:
        """The limit; 0 is none. May be changed at any time."""
        return self._bytes_per_second

    @bytes_per_second.setter
    def bytes_per_second(self, value: int) -> None:
        with self._lock:
            self._bytes_per_second = max(0, value)
            self._paid_until = 0.0

    @property
    def piece(self) -> int:
        """How many bytes to read at once, so that a limit does not make them come in jerks."""
        if not self._bytes_per_second:
            return LARGEST_PIECE
        return min(max(self._bytes_per_second // 20, SMALLEST_PIECE), LARGEST_PIECE)

    def take(self, count: int, stopped: threading.Event) -> None:
        """Account for `count` bytes; waits until they are due, or `stopped` is set."""
        with self._lock:
            if not self._bytes_per_second:
                return
            now = time.monotonic()
            self._paid_until = max(self._paid_until, now - BURST_SECONDS)
            self._paid_until += count / self._bytes_per_second
            wait = self._paid_until - now
        if wait > 0:
            stopped.wait(wait)
