# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is drawn in other colours: what is selected, and the words that are searched."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pannier.ui.transcript.body import (
    END,
    MOST_PLAIN_CHARACTERS,
    START,
    Body,
    BodySpans,
    Place,
)
from pannier.ui.transcript.column import Column, Spot
from pannier.ui.transcript.layout import Placed, Spans
from pannier.ui.transcript.leaves import units
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.message import Part
from pannier.ui.transcript.text_block import Span

# What Markdown may put between two letters: marks of emphasis and code, the ends of a link.
_MARKS = r"(?:[*_`~\\\[]|\]\([^()\n]{0,500}\)){0,12}"
# What it may put between two words: a line break, and what a line of a quote or list begins with.
_BETWEEN = r"(?:[*_`~\\\[\s>]|<br\s*/?>|\]\([^()\n]{0,500}\)){1,40}"
_ENTITY = re.compile(r"&(?:#|\w+;)")

MarkedPlace = tuple[int, Part, int, int]
"""A message, which of its texts, a piece of that, and which of the places in it."""


def nothing(_number: int, _placed: Sequence[Placed]) -> Spans:
    """Everything as it is."""
    return lambda _leaf: ()


@dataclass(slots=True)
class Selection:
    """From where to where the user has selected: `anchor` is where that began."""

    anchor: Spot | None = None
    head: Spot | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor is None or self.head is None or self.anchor == self.head

    def ordered(self) -> tuple[Spot, Spot] | None:
        """Beginning and end."""
        if self.anchor is None or self.head is None or self.anchor == self.head:
            return None
        return min(self.anchor, self.head), max(self.anchor, self.head)

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = self.head = None

    def within(self, message: int, part: Part) -> tuple[Place, Place | None] | None:
        """What of a text is selected; without an end it is all that follows."""
        found = self.ordered()
        if found is None:
            return None
        start, end = found
        here = (message, part)
        if not (start.message, start.part) <= here <= (end.message, end.part):
            return None
        first = start.place if (start.message, start.part) == here else START
        last = end.place if (end.message, end.part) == here else None
        return first, last


class Highlights:
    """The selection and the words of a search.

    Attributes:
        selection: what is selected.
        current: the place that the search is at.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self.selection = Selection()
        self._words: re.Pattern[str] | None = None
        self._written: re.Pattern[str] | None = None
        self.current: MarkedPlace | None = None

    def set_words(self, text: str) -> None:
        """Mark these words everywhere; none marks nothing."""
        words = [re.escape(word) for word in text.split()]
        written = [_MARKS.join(map(re.escape, word)) for word in text.split()]
        self._words = re.compile(r"\s+".join(words), re.IGNORECASE) if words else None
        self._written = re.compile(_BETWEEN.join(written), re.IGNORECASE) if words else None
        self.current = None

    @property
    def has_words(self) -> bool:
        """Whether any are to be marked."""
        return self._words is not None

    def may_have(self, written: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether the words may stand in a part of a text as it was written; never a wrong no."""
        if self._written is None:
            return False
        is_there = self._written.search(written, start, end) is not None
        return is_there or _ENTITY.search(written, start, end) is not None

    def count(self, texts: Iterable[str]) -> int:
        """How often the words stand in texts as they are read."""
        if self._words is None:
            return 0
        return sum(len(self._words.findall(text)) for text in texts)

    def spans(self, message: int, part: Part) -> BodySpans:
        """What to mark in a text."""
        selected = self.selection.within(message, part)
        if selected is None and self._words is None:
            return nothing

        def of_piece(number: int, placed: Sequence[Placed]) -> Spans:
            return lambda leaf: [
                *self._found((message, part, number), leaf, placed),
                *self._selected(selected, number, leaf, placed[leaf]),
            ]

        return of_piece

    def place_in(self, placed: Sequence[Placed], ordinal: int) -> tuple[int, int, int] | None:
        """The leaf in which the words stand for this time, and from where to where, as Qt counts.

        If there are fewer places, it is the last one.
        """
        found = None
        for number, one in enumerate(placed):
            for start, end in self._places(one.leaf.text):
                found = number, start, end
                if not ordinal:
                    return found
                ordinal -= 1
        return found

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        if self._words is not None:
            for found in self._words.finditer(text):
                start = units(text[: found.start()])
                yield start, start + units(found[0])

    def _found(
        self, where: tuple[int, Part, int], leaf: int, placed: Sequence[Placed]
    ) -> list[Span]:
        if self._words is None:
            return []
        current = None
        if self.current is not None and self.current[:3] == where:
            current = self.place_in(placed, self.current[3])
        return [
            Span(
                start,
                end,
                self.look.current if current == (leaf, start, end) else self.look.marked,
            )
            for start, end in self._places(placed[leaf].leaf.text)
        ]

    def _selected(
        self, selected: tuple[Place, Place | None] | None, number: int, leaf: int, placed: Placed
    ) -> list[Span]:
        if selected is None:
            return []
        first, last = selected
        here = (number, leaf)
        if here < (first.piece, first.leaf) or (last and here > (last.piece, last.leaf)):
            return []
        start = first.unit if here == (first.piece, first.leaf) else 0
        end = units(placed.leaf.text)
        if last is not None and here == (last.piece, last.leaf):
            end = min(end, last.unit)
        return [Span(start, end, self.look.selected)] if start < end else []


def selected_text(column: Column, selection: Selection) -> str:
    """What is selected, without Markdown; what is very much is given as it was written."""
    parts: list[str] = []
    left = MOST_PLAIN_CHARACTERS
    for body, start, end in _selected_bodies(column, selection):
        body.split()
        parts.append(body.plain(start, end, left))
        left -= len(parts[-1])
    return "\n\n".join(part for part in parts if part)


def markdown_of(column: Column, selection: Selection) -> str:
    """The Markdown that is selected: whole pieces, but a part of one only as plain text."""
    found = selection.ordered()
    if found is None:
        return ""
    first, last = found
    if (first.message, first.part, first.place.piece) == (
        last.message,
        last.part,
        last.place.piece,
    ):
        return selected_text(column, selection)
    parts = []
    for body, start, end in _selected_bodies(column, selection):
        parts.append(body.markdown(start.piece, end.piece))
    return "\n\n".join(part for part in parts if part)


def _selected_bodies(column: Column, selection: Selection) -> Iterator[tuple[Body, Place, Place]]:
    """The texts that are shown and selected, and from where to where."""
    found = selection.ordered()
    if found is None:
        return
    for number in range(found[0].message, found[1].message + 1):
        message = column.messages[number]
        for part, body in zip(Part, message.bodies, strict=True):
            within = selection.within(number, part)
            is_shown = part is Part.TEXT or message.is_unfolded
            if within is not None and is_shown and not body.is_empty:
                yield body, within[0], END if within[1] is None else within[1]
