# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speed and time left, smoothed so that a person can read them."""

import math
import threading
import time
from collections.abc import Callable

SMOOTHING_SECONDS = 5.0
MIN_INTERVAL_SECONDS = 0.2


class Speedometer:
    """Mean of the speed in which the past fades away (EWMA over about five seconds). Thread-safe.

    The mean over the first seconds is that of all seconds so far, not one dragged down by a zero
    before the beginning.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since = clock()
        self._pending = 0
        self._mean = 0.0
        self._weight = 0.0

    def add(self, count: int) -> None:
        """Note that bytes have arrived."""
        with self._lock:
            self._pending += count

    def bytes_per_second(self) -> float:
        """The smoothed speed; to be asked a few times a second."""
        with self._lock:
            seconds = self._clock() - self._since
            if seconds >= MIN_INTERVAL_SECONDS:
                fade = math.exp(-seconds / SMOOTHING_SECONDS)
                self._mean = self._mean * fade + self._pending / seconds * (1 - fade)
                self._weight = self._weight * fade + (1 - fade)
                self._since += seconds
                self._pending = 0
            return self._mean / self._weight if self._weight else 0.0

    def restart(self) -> None:
        """Forget what was: the work has paused."""
        with self._lock:
            self._since = self._clock()
            self._pending = 0
            self._mean = self._weight = 0.0


def seconds_left(missing_bytes: int, bytes_per_second: float) -> float | None:
    """Time that the rest takes at this speed; None when nobody can tell."""
    if not missing_bytes:
        return 0.0
    return missing_bytes / bytes_per_second if bytes_per_second >= 1 else None
