# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds words in all messages, and the way from one place to the next."""

import bisect
from dataclasses import dataclass

from pannier.ui.transcript.column import Anchor, Column
from pannier.ui.transcript.highlights import Highlights
from pannier.ui.transcript.message import Part

PLACE_IN_VIEW = 0.3


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """Where the words stand: the message, and the character of its text."""

    message: int
    offset: int


class Finder:
    """The places of the words that were searched last, in the answers and questions as written.

    Attributes:
        position: which of them is the current one, from 1; 0 if there is none.
    """

    def __init__(self, column: Column, highlights: Highlights) -> None:
        self._column = column
        self._highlights = highlights
        self._hits: list[Hit] = []
        self.position = 0

    def search(self, text: str) -> int:
        """Find all places; returns how many there are."""
        self._highlights.set_words(text)
        self._hits = [
            Hit(number, offset)
            for number, message in enumerate(self._column.messages)
            for offset in self._highlights.finds(message.text.text)
        ]
        self.position = 0
        return len(self._hits)

    def go_near(self, shown: range) -> None:
        """Go to the first place in the messages in view, or below, or else to the first of all."""
        first = shown.start if len(shown) else 0
        at = bisect.bisect_left(self._hits, Hit(first, 0))
        self.position = (at if at < len(self._hits) else 0) + 1

    def go_to_message(self, number: int) -> bool:
        """Go to the first place in a message; returns whether there is one."""
        at = bisect.bisect_left(self._hits, Hit(number, 0))
        if at == len(self._hits) or self._hits[at].message != number:
            return False
        self.position = at + 1
        return True

    def step(self, count: int) -> bool:
        """Go on or back, round at the ends; returns whether there is anything."""
        if not self._hits:
            return False
        self.position = (self.position - 1 + count) % len(self._hits) + 1
        return True

    def anchor(self, page: float) -> Anchor | None:
        """The current place, somewhat below the top of the view."""
        if not self.position:
            return None
        hit = self._hits[self.position - 1]
        message = self._column.messages[hit.message]
        body = message.text
        message.set_width(self._column.width)
        body.reach(hit.offset)
        message.changed()
        message.area(Part.TEXT)  # gives the text its width
        piece = body.piece_from(hit.offset)
        self._highlights.current = (hit.message, Part.TEXT, piece)
        layout = body.layout(piece)
        within = 0.0
        leaf = self._highlights.first_found(layout.placed)
        if leaf is not None:
            placed = layout.placed[leaf]
            found = self._highlights.found_in(placed.leaf.text)
            areas = placed.block.areas(*found) if found is not None else []
            within = placed.y + (areas[0].y() if areas else 0.0)
        body.lay_out(body.heights.top(piece), body.heights.top(piece))
        return Anchor(hit.message, Part.TEXT, piece, page * PLACE_IN_VIEW - within)
