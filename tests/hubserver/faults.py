# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What may go wrong on the stand-in hub, switched on for a file or for all answers."""

import random
import threading
from dataclasses import dataclass, field


@dataclass
class Faults:
    """Faults of one file. Positions and lengths are in bytes of a body unless said otherwise.

    Attributes:
        times: how many answers are faulty; None for all. Only `status`, `close_after`,
            `close_between`, `reset_after`, `stall_after`, `wrong_length`, `wrong_range` and
            `flip_at` count, and only when they really happened.
        status: answer with this status instead of the content.
        status_on_hub: answer with this status when the Hub is asked where the file lies.
        close_after: close the connection in mid-body.
        close_between: as `close_after`, at a random place between the two.
        reset_after: reset the connection (RST) in mid-body.
        stall_after: send nothing more, and leave the connection open.
        bytes_per_second: speed limit of each connection.
        ignore_range: answer 200 with all of the file.
        wrong_length: what Content-Length says beyond the truth.
        wrong_range: send the bytes of another range than was asked for.
        flip_at: position in the file of a byte that arrives with its lowest bit flipped.
        change_after: replace the file upstream by `change_to` after so many bytes were served.
        change_to: its new content.
        url_seconds: life of signed addresses; None for an hour.
    """

    times: int | None = None
    status: int | None = None
    status_on_hub: int | None = None
    close_after: int | None = None
    close_between: tuple[int, int] | None = None
    reset_after: int | None = None
    stall_after: int | None = None
    bytes_per_second: int | None = None
    ignore_range: bool = False
    wrong_length: int = 0
    wrong_range: bool = False
    flip_at: int | None = None
    change_after: int | None = None
    change_to: bytes = b""
    url_seconds: float | None = None
    _random: random.Random = field(
        default_factory=lambda: random.Random(7),  # noqa: S311 - the same places in every run
        repr=False,
        compare=False,
    )
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def happen(self) -> bool:
        """Count one faulty answer; returns whether it still is to be one."""
        with self._lock:
            if self.times is None:
                return True
            self.times -= 1
            return self.times >= 0

    def closing_place(self) -> int | None:
        """Where the next body is cut."""
        if self.close_between is not None:
            return self._random.randint(*self.close_between)
        return self.close_after


@dataclass
class Trouble:
    """Faults of all answers of the Hub itself (not of the content host).

    Attributes:
        times: how many answers are troubled; None for all.
        status: answer with this status.
        wait_seconds: answer 429, and ask to wait so long.
        stall: do not answer at all.
        portal: answer as a network does that wants a login: `page` with a web page in the Hub's
            name, `redirect` with a redirect to the page of another host.
        body: answer 200 with this instead of the document.
    """

    times: int | None = None
    status: int | None = None
    wait_seconds: int | None = None
    stall: bool = False
    portal: str = ""
    body: bytes | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def happens(self) -> bool:
        """Whether this answer is troubled; counts it."""
        named = self.status or self.wait_seconds is not None or self.stall or self.portal
        if not named and self.body is None:
            return False
        with self._lock:
            if self.times is None:
                return True
            self.times -= 1
            return self.times >= 0
