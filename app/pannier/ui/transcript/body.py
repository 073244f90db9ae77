# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One text of a message, of any length: parsed and laid out only where it is looked at."""

import functools
import math
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pannier.ui.transcript import highlight
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.heights import Heights
from pannier.ui.transcript.layout import PieceLayout, Placed, Spans
from pannier.ui.transcript.leaves import CodeLeaf, Columns, Leaf, TableLeaf, units
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.pieces import NO_TABLE, Piece, PieceKind, Splitter
from pannier.ui.transcript.rich_line import written_text

FIRST_CHARACTERS = 20_000
"""How much of a text is looked at as soon as it is seen; the rest follows in the background."""
FIRST_SECONDS = 0.004
MOST_LAID_OUT = 250
MOST_DROPPED = 4
FENCE = "```"
MOST_PIECES_BACK = 6
MOST_DEFINITIONS = 100
MOST_PLAIN_CHARACTERS = 200_000
"""More than that is copied as it was written: parsing all of it would take seconds."""


BodySpans = Callable[[int, Sequence[Placed]], Spans]
"""For the number of a piece and its leaves: what of them is drawn in another format."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a text: the piece, the leaf in it, the unit in that."""

    piece: int
    leaf: int = 0
    unit: int = 0


START, END = Place(0), Place(1 << 60)
"""Before the first character of a text, and behind the last one, however many come."""


class Body:
    """The pieces of one text.

    `is_written` shows it as it was written: only code blocks and addresses are more than text.

    Attributes:
        length: how many characters it has.
        heights: of its pieces, estimated for those that have not been laid out.
    """

    def __init__(
        self, look: Look, formulas: Formulas, *, is_written: bool = False, is_muted: bool = False
    ) -> None:
        self._look = look
        self._formulas = formulas
        self._is_written = is_written
        self._is_muted = is_muted
        self._parts: list[str] = []
        self.length = 0
        self._splitter = Splitter()
        self._is_split = False
        self._closed = 0
        self._tail: Piece | None = None
        self._width = 0.0
        self._leaves: dict[int, list[Leaf]] = {}
        self._layouts: dict[int, PieceLayout] = {}
        self._inside: dict[int, highlight.Block | None] = {}
        self._columns: dict[int, Columns] = {}
        self._undrawn: dict[int, set[str]] = {}
        self._painted: tuple[int, PieceLayout] | None = None
        self.heights = Heights()

    @property
    def text(self) -> str:
        """All of it, as it was given."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    def written(self, start: int, end: int | None) -> str:
        """What stands between two characters, line breaks as pieces count them."""
        return _clean(self.text)[start:end]

    @property
    def is_empty(self) -> bool:
        """Whether there is no text."""
        return not self.length

    @property
    def count(self) -> int:
        """How many pieces there are by now."""
        return self._closed + (self._tail is not None)

    @property
    def height(self) -> float:
        """How high all of it is, as far as is known."""
        if not self._is_split:
            return self._estimate(self.text) if self.length else 0.0
        rest = self._splitter.waiting if self._tail is None else 0
        return self.heights.total + self._estimate_length(rest)

    @property
    def is_done(self) -> bool:
        """Whether it has been looked at to its end, or not at all yet."""
        return not self._is_split or self._tail is not None or not self._splitter.waiting

    def append(self, text: str) -> None:
        """Add to the end."""
        self._parts.append(text)
        self.length += len(text)
        if self._is_split:
            self._splitter.feed(_clean(text))
            self.work(FIRST_CHARACTERS, FIRST_SECONDS)

    def split(self) -> bool:
        """Look at its beginning: it is about to be seen; returns whether that is new."""
        if self._is_split:
            return False
        self._is_split = True
        self._splitter.feed(_clean(self.text))
        self.work(FIRST_CHARACTERS, FIRST_SECONDS)
        return True

    def work(self, characters: int, seconds: float = math.inf) -> bool:
        """Look at so many characters more, for so long; returns whether that was the rest."""
        done = self._splitter.work(characters, time.monotonic() + seconds)
        before = self._closed
        closed = self._splitter.closed
        old = self.heights[before] if before < len(self.heights) else 0.0
        if len(closed) > before or self._tail is not None:
            if before in self._layouts:
                self._painted = before, self._layouts[before]
            self._forget(before)
        self.heights.truncate(before)
        for number in range(before, len(closed)):
            self.heights.append(old or self._estimate_piece(closed[number]))
            old = 0.0
        self._closed = len(closed)
        self._tail = self._splitter.tail() if done else None
        if self._tail is not None:
            self.heights.append(old or self._estimate_piece(self._tail))
        return done

    def restyle(self, look: Look) -> None:
        """Forget all that depends on fonts and colours."""
        self._look = look
        self._width = 0.0
        self._painted = None
        for columns in self._columns.values():
            columns.natural.clear()

    def set_width(self, width: float) -> None:
        """Lay out for another width, when it is seen again."""
        if width == self._width:
            return
        ratio = self._width / width if self._width else 0.0
        self._width = width
        self._layouts.clear()
        self._painted = None
        self.heights = Heights(
            self.heights[number] * ratio or self._estimate_piece(self.piece(number))
            for number in range(len(self.heights))
        )

    def lay_out(self, top: float, bottom: float, deadline: float = math.inf) -> float | None:
        """Lay out what lies between these heights; returns from where on it looks otherwise now.

        It ends at the `deadline` of the monotonic clock, but not before something has been done.
        """
        if not self.count:
            return None
        number = self.heights.at(top)
        y = self.heights.top(number)
        fresh: float | None = None
        while number < self.count and y <= bottom:
            if number not in self._layouts:
                self._make_room(number)
                made = self.layout(number)
                if fresh is None:
                    fresh = y + self._same_as_painted(number, made)
                if time.monotonic() > deadline:
                    break
            y += self.heights[number]
            number += 1
        return fresh

    def _same_as_painted(self, number: int, made: PieceLayout) -> float:
        """How much of a piece that has grown looks as it did before."""
        painted, self._painted = self._painted, None
        if painted is None or painted[0] != number:
            return 0.0
        return made.same_as(painted[1])

    def is_laid_out(self, number: int) -> bool:
        """Whether the height of a piece is exact."""
        return number in self._layouts

    def piece(self, number: int) -> Piece:
        """A piece by its number."""
        if number == self._closed and self._tail is not None:
            return self._tail
        return self._splitter.closed[number]

    def leaves(self, number: int) -> list[Leaf]:
        """What a piece consists of."""
        if number not in self._leaves:
            self._leaves[number] = self._parsed(number)
        return self._leaves[number]

    def texts(self, number: int) -> list[str]:
        """What a piece says, leaf by leaf; nothing is kept, and no formula is asked for."""
        return [leaf.text for leaf in self._passing_leaves(number)]

    def beginning(self, most: int) -> str:
        """The first pieces as they can be read aloud, until there are `most` characters."""
        self.split()
        parts: list[str] = []
        size = 0
        for number in range(self.count):
            parts += [leaf.plain() for leaf in self._passing_leaves(number)]
            size += len(self.piece(number).text)
            if size >= most:
                break
        return "\n".join(parts).replace("\u2028", "\n")[:most]

    def _passing_leaves(self, number: int) -> list[Leaf]:
        found = self._leaves.get(number)
        if found is not None:
            return found
        is_known = functools.partial(self._formulas.is_known, ask=False)
        return self._read(self.piece(number), is_known)

    def layout(self, number: int) -> PieceLayout:
        """A piece, laid out; from now on its height is exact."""
        if number not in self._layouts:
            columns = self._columns_of(number)
            natural = columns.natural if columns is not None else []
            made = self._layouts[number] = PieceLayout(
                self.leaves(number),
                self._gap(number),
                self._width,
                self._look,
                self._formulas,
                lambda leaf: self._tokens(number, leaf),
                is_muted=self._is_muted,
            )
            self.heights.set(number, made.height)
            if columns is not None and columns.natural != natural:
                self._forget_columns(number, columns)
        return self._layouts[number]

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF, spans: BodySpans) -> None:
        """Draw what lies within `clip` and has been laid out; `spans` is asked for each piece."""
        if not self.count:
            return
        number = self.heights.at(clip.top() - y)
        at = y + self.heights.top(number)
        while number < self.count and at < clip.bottom():
            layout = self._layouts.get(number)
            if layout is not None:
                layout.draw(painter, x, at, clip, spans(number, layout.placed))
            at += self.heights[number]
            number += 1

    def place_at(self, x: float, y: float) -> Place:
        """The place that is nearest to a point."""
        if not self.count:
            return Place(0)
        number = self.heights.at(y)
        layout = self.layout(number)
        if not layout.placed:
            return Place(number)
        local = y - self.heights.top(number)
        leaf = layout.leaf_at(local)
        one = layout.placed[leaf]
        if local > layout.height and number == self.count - 1:
            return Place(number, leaf, units(one.leaf.text))
        return Place(number, leaf, one.block.position_at(x - one.x, local - one.y))

    def leaf_at(self, x: float, y: float) -> tuple[int, Placed, float, float] | None:
        """The piece and leaf under a point that has been laid out, and the point within it."""
        if not self.count or not 0 <= y < self.heights.total:
            return None
        number = self.heights.at(y)
        layout = self._layouts.get(number)
        if layout is None or not layout.placed:
            return None
        local = y - self.heights.top(number)
        one = layout.placed[layout.leaf_at(local)]
        return number, one, x - one.x, local - one.y

    def code_of(self, number: int, leaf: Leaf) -> tuple[str, str]:
        """A code block with all pieces that it was cut into, and its language."""
        if not isinstance(leaf, CodeLeaf) or self.piece(number).kind is not PieceKind.CODE:
            return (leaf.text, leaf.language) if isinstance(leaf, CodeLeaf) else ("", "")
        parts = [self.piece(number).text]
        while not self.piece(number).is_last and number + 1 < self.count:
            number += 1
            parts.append(self.piece(number).text)
        return "\n".join(parts), leaf.language

    def forget_formulas(self, drawn: AbstractSet[str]) -> None:
        """Read the pieces again that have formulas of which there are pictures now."""
        for number in [n for n, missing in self._undrawn.items() if missing & drawn]:
            self._forget(number)

    def plain(self, start: Place, end: Place, most: int) -> str:
        """The text between two places, without Markdown.

        If that is more than `most` characters, it is given as it was written.
        """
        stop = self.piece(end.piece).end if end.piece < self.count else self.length
        begin = self.piece(start.piece).start if start.piece < self.count else stop
        if stop - begin > most or not self.is_done:
            return self.written(begin, stop)
        found: list[str] = []
        for number in range(start.piece, min(end.piece, self.count - 1) + 1):
            for count, leaf in enumerate(self.leaves(number)):
                here = (number, count)
                first = start.unit if here == (start.piece, start.leaf) else 0
                last = end.unit if here == (end.piece, end.leaf) else None
                if (start.piece, start.leaf) <= here <= (end.piece, end.leaf):
                    separator = "\n" if leaf.is_close or not self.piece(number).is_first else "\n\n"
                    found += [separator if found else "", leaf.plain(first, last)]
        return "".join(found).replace("\u2028", "\n")

    def markdown(self, first: int, last: int) -> str:
        """The Markdown of some pieces; a code block or a table that is cut is made whole again."""
        begins = self.piece(first) if first < self.count else None
        ends = self.piece(last) if last < self.count else None
        start, end = begins.start if begins else 0, ends.end if ends else None
        text = self.written(start, end).strip("\n")
        if begins is not None and begins.table != NO_TABLE:
            head = begins.text.split("\n", 2)[:2]
            text = "\n".join([*head, text])
        if begins is not None and begins.kind is PieceKind.CODE and not begins.is_first:
            text = f"{FENCE}{begins.language}\n{text}"
        if ends is not None and ends.kind is PieceKind.CODE and not ends.is_last:
            text = f"{text}\n{FENCE}"
        return text

    def _tokens(self, number: int, leaf: CodeLeaf) -> Sequence[highlight.Token]:
        language = highlight.language(leaf.language) if leaf.language else None
        if language is None:
            return []
        if self.piece(number).kind is not PieceKind.CODE:
            return language.tokens(leaf.code, None)[0]
        first = number
        while not self.piece(first).is_first and first not in self._inside:
            if number - first > MOST_PIECES_BACK:
                break
            first -= 1
        for earlier in range(first, number):
            code = self.piece(earlier).text
            found = language.tokens(code + "\n", self._inside.get(earlier))
            self._inside[earlier + 1] = found[1]
        return language.tokens(leaf.code, self._inside.get(number))[0]

    def _parsed(self, number: int) -> list[Leaf]:
        undrawn: set[str] = set()

        def is_known(written: str) -> bool:
            is_drawn = self._formulas.is_known(written)
            if not is_drawn:
                undrawn.add(written)
            return is_drawn

        found = self._read(self.piece(number), is_known)
        self._undrawn.pop(number, None)
        if undrawn:
            self._undrawn[number] = undrawn
        return found

    def _read(self, piece: Piece, is_known: Callable[[str], bool]) -> list[Leaf]:
        if piece.kind is PieceKind.CODE:
            return [
                CodeLeaf(
                    code=piece.text,
                    language=piece.language,
                    is_first=piece.is_first,
                    is_last=piece.is_last,
                )
            ]
        if self._is_written:
            return written_text(piece.text)
        from pannier.ui.transcript.markdown import leaves  # noqa: PLC0415 - slow to import

        definitions = "\n".join(self._splitter.definitions[:MOST_DEFINITIONS])
        found = leaves(piece.text, definitions, is_known)
        self._join_table(piece, found)
        return found

    def _join_table(self, piece: Piece, found: Sequence[Leaf]) -> None:
        """Give the parts of a table that was cut their columns; the head stands above the first."""
        if not found or (piece.table == NO_TABLE and piece.is_last):
            return
        is_first = piece.table == NO_TABLE
        leaf = found[-1 if is_first else 0]
        if isinstance(leaf, TableLeaf):
            if not is_first:
                del leaf.rows[0]
            leaf.is_first, leaf.is_last = is_first, piece.is_last
            leaf.columns = self._columns.setdefault(
                piece.start if is_first else piece.table, Columns()
            )

    def _columns_of(self, number: int) -> Columns | None:
        """Those of the table that goes on in a piece or behind it."""
        piece = self.piece(number)
        self.leaves(number)
        return self._columns.get(piece.start if piece.table == NO_TABLE else piece.table)

    def _forget_columns(self, number: int, columns: Columns) -> None:
        """Lay the other parts of a table out again: one has needed more room."""
        for other in list(self._layouts):
            if other != number and self._columns_of(other) is columns:
                del self._layouts[other]
                self._painted = None

    def _gap(self, number: int) -> float:
        """Above a piece: none above the first, and none within a code block that was cut."""
        found = self.leaves(number)
        if number == 0 or not found:
            return 0.0
        if not self.piece(number).is_first:
            goes_on = self.piece(number).kind is PieceKind.CODE or isinstance(found[0], TableLeaf)
            return 0.0 if goes_on else self._look.item_gap
        heading = getattr(found[0], "heading", 0)
        return self._look.paragraph_gap * (1.6 if heading else 1.0)

    def _forget(self, number: int) -> None:
        self._layouts.pop(number, None)
        self._leaves.pop(number, None)
        self._undrawn.pop(number, None)
        self._inside.pop(number + 1, None)

    def _make_room(self, near: int) -> None:
        """Drop layouts that are far away when there are too many."""
        if len(self._layouts) > MOST_LAID_OUT:
            far = sorted(self._layouts, key=lambda number: abs(number - near))
            for number in far[-MOST_DROPPED:]:
                self._forget(number)

    def _estimate(self, text: str) -> float:
        breaks = text.count("\n")
        return self._estimate_length(len(text)) + breaks * self._look.line * 0.55

    def _estimate_piece(self, piece: Piece) -> float:
        if piece.kind is PieceKind.CODE:
            lines = piece.text.count("\n") + 1 + len(piece.text) * self._look.letter / 1500
            return lines * self._look.code_line + (2 * self._look.line if piece.is_first else 0)
        return self._estimate(piece.text) if piece.text.strip() else 0.0

    def _estimate_length(self, characters: int) -> float:
        if not characters:
            return 0.0
        lines = characters * self._look.letter / max(self._width, 100.0)
        return (lines + 0.6) * self._look.line


def _clean(text: str) -> str:
    """One kind of line break, nothing that ends a text for others."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
