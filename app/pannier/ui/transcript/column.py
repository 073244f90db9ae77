# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All messages below each other: which of them lies where, and which place is under a point."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pannier.ui.theme import HUGE
from pannier.ui.transcript.body import Body, Place
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.heights import Heights
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.message import Message, Part
from pannier.ui.transcript.records import MessageId, MessageRecord, Role

MARGIN = float(HUGE)


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a chat: the message, which of its texts, and where in that."""

    message: int
    part: Part
    place: Place


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something that stays where it is on the screen while heights around it change.

    Attributes:
        message: the number of a message.
        part: which of its texts, if that has been laid out.
        piece: which piece of that.
        y: how far it is below the top of the view.
    """

    message: int
    part: Part | None
    piece: int
    y: float


class Column:
    """The messages of a chat, oldest first.

    Attributes:
        messages: all of them.
        width: how wide they are, in pixels.
    """

    def __init__(self, look: Look, formulas: Formulas, prefix: str) -> None:
        """`prefix` begins the names of the messages' widgets."""
        self._prefix = prefix
        self._look = look
        self._formulas = formulas
        self._heights = Heights()
        self._seen: set[int] = set()
        self._numbers: dict[MessageId, int] = {}
        self.messages: list[Message] = []
        self.width = 1.0

    @property
    def height(self) -> float:
        """Of everything, with margins; estimated for what has not been seen."""
        return self._heights.total + 2 * MARGIN

    def set_records(self, records: Iterable[MessageRecord]) -> None:
        """Hold other messages; what was laid out of those that stay is kept."""
        known = {
            message.record.id: (message, number in self._seen)
            for number, message in enumerate(self.messages)
        }
        self.messages = []
        self._numbers = {}
        self._seen = set()
        self._heights = Heights()
        counts: dict[Role, int] = {}
        for record in records:
            old, was_seen = known.get(record.id, (None, False))
            if was_seen:
                self._seen.add(len(self.messages))
            self._add(record, counts, old)

    def append(self, record: MessageRecord) -> None:
        """Add one at the end; it has no height until it is measured."""
        counts: dict[Role, int] = {}
        for message in reversed(self.messages):
            counts.setdefault(message.record.role, message.ordinal + 1)
            if len(counts) == len(Role):
                break
        self._add(record, counts)
        self._heights.set(len(self.messages) - 1, 0.0)

    def remove(self, number: int) -> None:
        """Take one away; those below it get other numbers."""
        heights = [self._heights[n] for n in range(len(self.messages)) if n != number]
        del self.messages[number]
        self._numbers = {message.record.id: n for n, message in enumerate(self.messages)}
        self._seen = {n - (n > number) for n in self._seen if n != number}
        self._heights = Heights(heights)
        counts: dict[Role, int] = {}
        for message in self.messages:
            message.ordinal = counts.get(message.record.role, 0)
            message.version += 1
            counts[message.record.role] = message.ordinal + 1

    def number(self, message: MessageId) -> int | None:
        """The number of the message with an id."""
        return self._numbers.get(message)

    def restyle(self, look: Look) -> None:
        """Take other fonts and colours."""
        self._look = look
        for message in self.messages:
            message.restyle(look)
        self._measure_again()

    def set_width(self, width: float) -> bool:
        """Take another width; returns whether it is another."""
        if width == self.width:
            return False
        self.width = width
        self._measure_again()
        return True

    def top(self, number: int) -> float:
        """Where a message begins."""
        return MARGIN + self._heights.top(number)

    def message_height(self, number: int) -> float:
        """How high a message is, as far as is known."""
        return self._heights[number]

    def between(self, top: float, bottom: float) -> range:
        """The numbers of the messages that lie between two heights."""
        if not self.messages:
            return range(0)
        first = self._heights.at(top - MARGIN)
        return range(first, self._heights.at(bottom - MARGIN) + 1)

    def lay_out(self, number: int, top: float, bottom: float, deadline: float) -> float | None:
        """Lay out what of a message lies between two heights.

        At the `deadline` of the monotonic clock it stops. Returns from where on, below the top of
        the message, it looks otherwise now; None if nothing is new.
        """
        message = self.messages[number]
        self._seen.add(number)
        message.set_width(self.width)
        y = self.top(number)
        fresh: float | None = None
        for part, body in zip(Part, message.bodies, strict=True):
            if body.is_empty or (part is Part.THINKING and not message.is_unfolded):
                continue
            if body.split():
                message.changed()
            area = message.area(part)
            if y + area.bottom() >= top and y + area.top() <= bottom:
                begin = y + area.top()
                found = body.lay_out(top - begin, bottom - begin, deadline)
                if found is not None:
                    message.changed()
                    fresh = area.top() + found if fresh is None else fresh
        height = message.height
        if fresh is None and height != self._heights[number]:
            fresh = 0.0
        self._heights.set(number, height)
        return fresh

    def measure(self, number: int) -> None:
        """Take note that a message has another text."""
        message = self.messages[number]
        if number in self._seen:
            self._heights.set(number, message.height)
        else:
            self._heights.set(number, message.estimated_height(self.width))

    def undone(self, numbers: Iterable[int]) -> Sequence[Body]:
        """The texts of messages whose ends have not been looked at yet."""
        return [
            body for number in numbers for body in self.messages[number].bodies if not body.is_done
        ]

    def anchor(self, top: float, bottom: float) -> Anchor | None:
        """The uppermost thing in the view whose height is known for certain."""
        for number in self.between(top, bottom):
            message = self.messages[number]
            if number not in self._seen:
                continue
            for part, body in zip(Part, message.bodies, strict=True):
                area = message.area(part)
                begin = self.top(number) + area.top()
                if not area.height() or not body.count:
                    continue
                piece = body.heights.at(top - begin)
                while piece < body.count and begin + body.heights.top(piece) < bottom:
                    if body.is_laid_out(piece):
                        y = begin + body.heights.top(piece) - top
                        return Anchor(number, part, piece, y)
                    piece += 1
        for number in self.between(top, bottom):
            return Anchor(number, None, 0, self.top(number) - top)
        return None

    def ids(self) -> list[MessageId]:
        """The ids of all messages, oldest first."""
        return [message.record.id for message in self.messages]

    def same(self, anchor: Anchor, ids: Sequence[MessageId], top: float) -> Anchor | None:
        """An anchor of before, when the messages had these `ids`, among those of now.

        If its message is gone, the one that stands in its place is taken, behind the one above.
        """
        number = self.number(ids[anchor.message])
        if number is not None:
            return dataclasses.replace(anchor, message=number)
        for above in reversed(ids[: anchor.message]):
            number = self.number(above)
            if number is not None:
                return Anchor(min(number + 1, len(self.messages) - 1), None, 0, top)
        return None

    def anchored(self, anchor: Anchor) -> float:
        """Where the view has to begin for an anchor to be where it was."""
        y = self.top(anchor.message)
        if anchor.part is not None:
            message = self.messages[anchor.message]
            body = message.bodies[anchor.part]
            piece = min(anchor.piece, body.count)
            y += message.area(anchor.part).top() + body.heights.top(piece)
        return y - anchor.y

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The place that is nearest to a point."""
        if not self.messages:
            return None
        number = self._heights.at(y - MARGIN)
        message = self.messages[number]
        local = y - self.top(number)
        part = Part.TEXT
        thinking = message.area(Part.THINKING)
        if thinking.height() and local < thinking.bottom():
            part = Part.THINKING
        body, area = message.bodies[part], message.area(part)
        if not body.count or body.is_empty:
            return Spot(number, part, Place(0))
        return Spot(number, part, body.place_at(x - area.x(), local - area.y()))

    def _add(
        self, record: MessageRecord, counts: dict[Role, int], old: Message | None = None
    ) -> None:
        ordinal = counts.get(record.role, 0)
        counts[record.role] = ordinal + 1
        if old is None:
            message = Message(record, ordinal, self._look, self._formulas, self._prefix)
        else:
            message = old
            message.ordinal = ordinal
            message.replace(record)
        number = self._numbers[record.id] = len(self.messages)
        self.messages.append(message)
        is_seen = number in self._seen
        self._heights.append(message.height if is_seen else message.estimated_height(self.width))

    def _measure_again(self) -> None:
        """Guess all heights: nothing has been laid out like this."""
        seen, self._seen = self._seen, set()
        for number, message in enumerate(self.messages):
            message.set_width(self.width)
            if number in seen:
                self._seen.add(number)
                self._heights.set(number, message.height)
            else:
                self._heights.set(number, message.estimated_height(self.width))
