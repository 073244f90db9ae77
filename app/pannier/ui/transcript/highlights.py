# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is drawn in other colours: what is selected, and the words that are searched."""

import re
from collections.abc import Iterator, Sequence
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

# What Markdown may put between two words: the end of one emphasis, the beginning of another.
_BETWEEN = r"[*_`~]{0,3}\s+[*_`~]{0,3}"


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
        current: the message, text and piece of the place that the search is at.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self.selection = Selection()
        self._words: re.Pattern[str] | None = None
        self._written: re.Pattern[str] | None = None
        self.current: tuple[int, Part, int] | None = None

    def set_words(self, text: str) -> None:
        """Mark these words everywhere; none marks nothing."""
        words = [re.escape(word) for word in text.split()]
        self._words = re.compile(r"\s+".join(words), re.IGNORECASE) if words else None
        self._written = re.compile(_BETWEEN.join(words), re.IGNORECASE) if words else None
        self.current = None

    def finds(self, written: str) -> list[int]:
        """Where the words begin in a text as it was written, in characters."""
        if self._written is None:
            return []
        return [found.start() for found in self._written.finditer(written)]

    def spans(self, message: int, part: Part) -> BodySpans:
        """What to mark in a text."""
        selected = self.selection.within(message, part)
        if selected is None and self._words is None:
            return nothing

        def of_piece(number: int, placed: Sequence[Placed]) -> Spans:
            return lambda leaf: [
                *self._found((message, part, number), placed[leaf]),
                *self._selected(selected, number, leaf, placed[leaf]),
            ]

        return of_piece

    def first_found(self, placed: Sequence[Placed]) -> int | None:
        """The first leaf that has the words in it."""
        for number, one in enumerate(placed):
            if self._words is not None and self._words.search(one.leaf.text):
                return number
        return None

    def found_in(self, text: str) -> tuple[int, int] | None:
        """From where to where the words first stand in a leaf, as Qt counts."""
        found = self._words.search(text) if self._words is not None else None
        if found is None:
            return None
        start = units(text[: found.start()])
        return start, start + units(found[0])

    def _found(self, where: tuple[int, Part, int], placed: Placed) -> list[Span]:
        if self._words is None:
            return []
        text = placed.leaf.text
        made = self.look.current if where == self.current else self.look.marked
        spans = []
        for found in self._words.finditer(text):
            start = units(text[: found.start()])
            spans.append(Span(start, start + units(found[0]), made))
        return spans

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
        begin = body.piece(start.piece).start if start.piece < body.count else 0
        stop = body.piece(end.piece).end if end.piece < body.count else None
        parts.append(body.written(begin, stop).strip("\n"))
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
