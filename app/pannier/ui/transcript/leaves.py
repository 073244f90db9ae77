# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a text consists of once it has been parsed: paragraphs, code, tables, formulas, lines.

Places in a text are counted as Qt counts them, in UTF-16 units.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest

FORMULA_CHARACTER = "\ufffc"
"""Stands in a text for a formula that is drawn."""


class Style(enum.IntFlag):
    """How a run of characters looks."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4
    STRIKE = 8
    LINK = 16
    FORMULA = 32


class Level(enum.Enum):
    """What a leaf lies in, from the outside in."""

    QUOTE = "quote"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text that looks otherwise.

    Attributes:
        start: its first unit.
        length: how many units it has.
        style: how it looks.
        target: the address of a link, or the source of a formula.
    """

    start: int
    length: int
    style: Style
    target: str = ""


@dataclass(frozen=True, slots=True)
class RichText:
    """A text and its runs."""

    text: str
    runs: tuple[Run, ...] = ()

    @property
    def units(self) -> int:
        """Its length as Qt counts."""
        return units(self.text)

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """A part of it for the clipboard: formulas are written in LaTeX."""
        part = cut(self.text, start, end)
        for run in reversed(self.runs):
            inside = start <= run.start and (end is None or run.start < end)
            if run.style & Style.FORMULA and inside:
                at = len(cut(self.text, start, run.start))
                part = part[:at] + run.target + part[at + 1 :]
        return part


@dataclass
class Leaf:
    """What is laid out as one.

    Attributes:
        levels: the quotes and list items that it lies in.
        marker: bullet, number or box of the list item that it begins.
        is_close: whether it stands close below the leaf before it.
    """

    levels: tuple[Level, ...] = ()
    marker: str = ""
    is_close: bool = False

    @property
    def text(self) -> str:
        """Its text as one string, in which places are counted."""
        return ""

    def plain(self, _start: int = 0, _end: int | None = None) -> str:
        """A part of it for the clipboard."""
        return ""


@dataclass
class TextLeaf(Leaf):
    """A paragraph or a heading; `heading` is its level, 0 for a paragraph."""

    content: RichText = field(default_factory=lambda: RichText(""))
    heading: int = 0

    @property
    def text(self) -> str:
        """The paragraph."""
        return self.content.text

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """With its marker, if it is copied from its beginning."""
        marker = f"{self.marker} " if self.marker and start == 0 else ""
        return marker + self.content.plain(start, end)


@dataclass
class CodeLeaf(Leaf):
    """Lines of code; a long block consists of several leaves."""

    code: str = ""
    language: str = ""
    is_first: bool = True
    is_last: bool = True

    @property
    def text(self) -> str:
        """The code."""
        return self.code

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """The code as it is."""
        return cut(self.code, start, end)


@dataclass
class Columns:
    """What the leaves of a table that was cut have in common.

    Attributes:
        natural: how wide each column would like to be, in pixels, as far as has been seen.
        shift: how many pixels at the left are scrolled out of view.
    """

    natural: list[float] = field(default_factory=list)
    shift: float = 0.0

    def widen(self, natural: Sequence[float]) -> None:
        """Make room for the widest of more rows."""
        self.natural = [max(pair) for pair in zip_longest(self.natural, natural, fillvalue=0.0)]


@dataclass
class TableLeaf(Leaf):
    """A table, or a part of one that was cut; its first row is the head, but not that of a rest.

    Attributes:
        rows: the cells.
        alignments: left, right or center for each column.
        columns: is the same for all leaves of a table.
        is_first: whether it begins the table.
        is_last: whether it ends the table.
    """

    rows: list[list[RichText]] = field(default_factory=list)
    alignments: list[str] = field(default_factory=list)
    columns: Columns = field(default_factory=Columns)
    is_first: bool = True
    is_last: bool = True

    @cached_property
    def starts(self) -> list[list[int]]:
        """Where every cell begins in `text`."""
        starts: list[list[int]] = []
        at = 0
        for row in self.rows:
            starts.append([])
            for cell in row:
                starts[-1].append(at)
                at += cell.units + 1
        return starts

    @property
    def text(self) -> str:
        """Cells with tabs between them, rows with line breaks."""
        return "\n".join("\t".join(cell.text for cell in row) for row in self.rows)

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """The same, formulas in LaTeX."""
        stop = units(self.text) if end is None else end
        lines = []
        for row, starts in zip(self.rows, self.starts, strict=True):
            cells = [
                cell.plain(max(0, start - at), min(cell.units, stop - at))
                for cell, at in zip(row, starts, strict=True)
                if at <= stop and at + cell.units >= start
            ]
            if cells:
                lines.append("\t".join(cells))
        return "\n".join(lines)


@dataclass
class FormulaLeaf(Leaf):
    """A formula on lines of its own, with its source."""

    source: str = ""

    @property
    def text(self) -> str:
        """One character for all of it."""
        return FORMULA_CHARACTER

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """Its source, if any of it is copied."""
        return self.source if end is None or end > start else ""


@dataclass
class RuleLeaf(Leaf):
    """A line across the page."""


def units(text: str) -> int:
    """Length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, start: int, end: int | None) -> str:
    """A part of a text, from and to units as Qt counts them."""
    if text.isascii() or max(text) < "\U00010000":
        return text[start:end]
    coded = text.encode("utf-16-le", "surrogatepass")
    part = coded[2 * start : None if end is None else 2 * end]
    return part.decode("utf-16-le", "replace")
