# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds words in all messages, as they are read, and the way from one place to the next."""

import bisect
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from pannier.ui.transcript.body import Body
from pannier.ui.transcript.column import Anchor, Column
from pannier.ui.transcript.highlights import Highlights, MarkedPlace
from pannier.ui.transcript.message import Part

PLACE_IN_VIEW = 0.3
FIRST_SECONDS = 0.03
SLICE_SECONDS = 0.005
SLICE_CHARACTERS = 15_000
WINDOW_CHARACTERS = 100_000
OVERLAP_CHARACTERS = 2000


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """Where the words stand: the message, which of its texts, the piece, which place in that."""

    message: int
    part: Part
    piece: int
    ordinal: int

    @property
    def marked(self) -> MarkedPlace:
        """The same, as it is drawn."""
        return self.message, self.part, self.piece, self.ordinal


class Finder(QObject):
    """The places of the words that were searched last: in questions, answers and thinking.

    What takes long goes on bit by bit, when the event loop has had its turn.

    Signals:
        changed: more places are known, or all of them.
    """

    changed = Signal()

    def __init__(self, column: Column, highlights: Highlights, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._highlights = highlights
        self._hits: list[Hit] = []
        self._current: Hit | None = None
        self._looking: Iterator[None] | None = None
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._on_slice_timeout)

    @property
    def count(self) -> int:
        """How many places are known."""
        return len(self._hits)

    @property
    def position(self) -> int:
        """Which of them is the current one, from 1; 0 if there is none."""
        if self._current is None:
            return 0
        return bisect.bisect_left(self._hits, self._current) + 1

    def search(self, text: str, first: int = 0) -> int:
        """Look for all places, from a message on; returns how many are known at once."""
        self._highlights.set_words(text)
        self._hits = []
        self._current = None
        self._slice.stop()
        self._looking = self._look(first) if self._highlights.has_words else None
        self._go_on(FIRST_SECONDS)
        return len(self._hits)

    def go_near(self, first: int) -> bool:
        """Go to the first place in a message or below, or else to the first of all."""
        if not self._hits:
            return False
        at = bisect.bisect_left(self._hits, Hit(first, Part.THINKING, 0, 0))
        self._current = self._hits[at if at < len(self._hits) else 0]
        return True

    def go_to_message(self, number: int) -> bool:
        """Go to the first place in a message; returns whether one is known."""
        at = bisect.bisect_left(self._hits, Hit(number, Part.THINKING, 0, 0))
        if at == len(self._hits) or self._hits[at].message != number:
            return False
        self._current = self._hits[at]
        return True

    def step(self, count: int) -> bool:
        """Go on or back, round at the ends; returns whether there is anything."""
        if not self._hits:
            return False
        self._current = self._hits[(self.position - 1 + count) % len(self._hits)]
        return True

    def anchor(self, page: float) -> Anchor | None:
        """The current place, somewhat below the top of the view; thinking is unfolded for it."""
        hit = self._current
        if hit is None:
            return None
        message = self._column.messages[hit.message]
        if hit.part is Part.THINKING and not message.is_unfolded:
            message.fold()
            self._column.measure(hit.message)
        body = message.bodies[hit.part]
        message.set_width(self._column.width)
        message.area(hit.part)  # gives the text its width
        piece = min(hit.piece, body.count - 1)
        self._highlights.current = hit.marked
        layout = body.layout(piece)
        within = 0.0
        found = self._highlights.place_in(layout.placed, hit.ordinal)
        if found is not None:
            leaf, start, end = found
            placed = layout.placed[leaf]
            areas = placed.block.areas(start, end)
            within = placed.y + (areas[0].y() if areas else 0.0)
        message.changed()
        return Anchor(hit.message, hit.part, piece, page * PLACE_IN_VIEW - within)

    def _go_on(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._looking is not None and time.monotonic() < deadline:
            if next(self._looking, self) is self:
                self._looking = None
        if self._looking is not None:
            self._slice.start()

    def _on_slice_timeout(self) -> None:
        known = len(self._hits)
        self._go_on(SLICE_SECONDS)
        if self._looking is None or len(self._hits) > known:
            self.changed.emit()

    def _look(self, first: int) -> Iterator[None]:
        """Find the places, beginning with a message; each `yield` is a moment to pause."""
        count = len(self._column.messages)
        first = min(max(0, first), max(0, count - 1))
        for number in (*range(first, count), *range(first)):
            message = self._column.messages[number]
            for part, body in zip(Part, message.bodies, strict=True):
                yield from self._look_at(number, part, body)

    def _look_at(self, number: int, part: Part, body: Body) -> Iterator[None]:
        # Cutting and parsing take long: most texts do not have the words in them.
        step = WINDOW_CHARACTERS
        for at in range(0, body.length, step):
            if self._highlights.may_have(body.text, at, at + step + OVERLAP_CHARACTERS):
                break
            yield
        else:
            return
        body.split()
        piece = 0
        while True:
            while piece >= body.count - 1 and not body.is_done:
                body.work(SLICE_CHARACTERS, SLICE_SECONDS)
                self._column.messages[number].changed()
                yield
            if piece >= body.count:
                return
            if self._highlights.may_have(body.piece(piece).text):
                places = self._highlights.count(body.texts(piece))
                for ordinal in range(places):
                    bisect.insort(self._hits, Hit(number, part, piece, ordinal))
                yield
            elif piece % 100 == 0:
                yield
            piece += 1
