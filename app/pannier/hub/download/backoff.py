# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""When connections that broke try again, and what a person reads about it."""

import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from pannier.core.language import tr

DELAYS_SECONDS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""The last of them again and again: it is tried as long as the user wants the file."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Why nothing comes, and when it is tried again.

    Attributes:
        number: how many times it has failed since the last byte.
        reason: what went wrong, a short sentence without a full stop.
        due: time of the next try, on the clock of `time.monotonic`.
    """

    number: int
    reason: str
    due: float

    def log_line(self, now: float) -> str:
        """What a job's log says of it; `now` is on the same clock."""
        return tr("{reason}; retry {n} in {seconds} s").format(
            reason=self.reason, n=self.number, seconds=round(self.due - now)
        )


class Backoff:
    """Counts the failures of each connection of one file. Thread-safe.

    Connections are named by whatever identifies them. Each waits longer from failure to failure;
    a byte resets it. One that gets through again ends the waiting of all: the network is back.
    """

    def __init__(
        self,
        delays: tuple[float, ...] = DELAYS_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._delays = delays
        self._clock = clock
        self._changed = threading.Condition()
        self._failing: dict[Hashable, Retry] = {}
        self._flowing: set[Hashable] = set()

    @property
    def retry(self) -> Retry | None:
        """Why nothing comes at all; None while any connection brings bytes."""
        with self._changed:
            if self._flowing or not self._failing:
                return None
            worst = max(self._failing.values(), key=lambda each: each.number)
            due = min(each.due for each in self._failing.values())
            return Retry(worst.number, worst.reason, due)

    def progressed(self, connection: Hashable) -> None:
        """Note that bytes came."""
        if connection in self._flowing:
            return
        with self._changed:
            self._flowing.add(connection)
            if self._failing.pop(connection, None) is not None:
                self._wake()

    def failed(self, connection: Hashable, reason: str, *, at_least: float = 0.0) -> Retry:
        """Note a failure; the server may ask to wait some seconds `at_least`."""
        with self._changed:
            self._flowing.discard(connection)
            last = self._failing.get(connection)
            number = last.number + 1 if last else 1
            delay = self._delays[min(number, len(self._delays)) - 1]
            retry = Retry(number, reason, self._clock() + max(delay, at_least))
            self._failing[connection] = retry
            return retry

    def wait(self, connection: Hashable, is_over: Callable[[], bool]) -> None:
        """Wait until the next try of this connection is due; `try_now` and `is_over` end it."""
        with self._changed:
            while not is_over() and connection in self._failing:
                left = self._failing[connection].due - self._clock()
                if left <= 0:
                    return
                self._changed.wait(left)

    def ended(self, connection: Hashable) -> None:
        """Forget a connection that has no more to do."""
        with self._changed:
            self._flowing.discard(connection)
            self._failing.pop(connection, None)

    def try_now(self) -> None:
        """Make all tries due at once; also to be called when the waiting is over."""
        with self._changed:
            self._wake()

    def _wake(self) -> None:
        now = self._clock()
        for connection, retry in self._failing.items():
            if retry.due > now:
                self._failing[connection] = Retry(retry.number, retry.reason, now)
        self._changed.notify_all()
