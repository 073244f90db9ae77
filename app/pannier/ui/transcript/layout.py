# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A piece of text on the screen: its leaves below each other, with bullets and bars of quotes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from pannier.ui.transcript.blocks import CodeBlock, FormulaBlock, RuleBlock
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.highlight import Token
from pannier.ui.transcript.leaves import (
    CodeLeaf,
    FormulaLeaf,
    Leaf,
    Level,
    RuleLeaf,
    TableLeaf,
    TextLeaf,
)
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.table_block import TableBlock
from pannier.ui.transcript.text_block import Block, Setting, Span, TextBlock, is_right_to_left

QUOTE_BAR = 3.0
LEAST_WIDTH = 80.0
MOST_LEVELS = 8

Tokens = Callable[[CodeLeaf], Sequence[Token]]
"""The tokens of a piece of code."""
Spans = Callable[[int], Sequence[Span]]
"""What is drawn in another format of the leaf with this number."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A leaf, what draws it, and where."""

    leaf: Leaf
    block: Block
    x: float
    y: float


class PieceLayout:
    """Lays the leaves of a piece out.

    Attributes:
        placed: the leaves, from top to bottom.
        height: of all, with the gap above the first.
        natural_width: of the widest text.
    """

    def __init__(
        self,
        leaves: Sequence[Leaf],
        gap: float,
        width: float,
        look: Look,
        formulas: Formulas,
        tokens: Tokens,
        *,
        is_muted: bool = False,
    ) -> None:
        self._look = look
        self._formulas = formulas
        self._width = width
        self._tokens = tokens
        self._is_muted = is_muted
        self.placed: list[Placed] = []
        self.natural_width = 0.0
        y = gap
        for leaf in leaves:
            y += self._gap(leaf) if self.placed else 0
            self._place(leaf, y)
            y += self.placed[-1].block.height
        self.height = y

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF, spans: Spans) -> None:
        """Draw what lies within `clip`."""
        above = self.placed[0].y if self.placed else 0.0
        for number, one in enumerate(self.placed):
            bottom = one.y + one.block.height
            if y + bottom >= clip.top() and y + above <= clip.bottom():
                self._draw_levels(painter, x, y, one, above)
                one.block.draw(painter, x + one.x, y + one.y, spans(number))
            above = bottom

    def same_as(self, old: "PieceLayout") -> float:
        """From its top, how much of it looks like an older layout of a text that has grown."""
        above = 0.0
        for was, now in zip(old.placed, self.placed, strict=False):
            if (was.x, was.y, was.leaf) != (now.x, now.y, now.leaf):
                one, other, mine, its = now.block, was.block, now.leaf, was.leaf
                is_like = (mine.levels, mine.marker, now.y) == (its.levels, its.marker, was.y)
                if is_like and isinstance(one, TextBlock) and isinstance(other, TextBlock):
                    return now.y + one.same_as(other) if now.x == was.x else above
                return above
            above = now.y + now.block.height
        return above

    def leaf_at(self, y: float) -> int:
        """The number of the leaf at `y`, or of the nearest above."""
        found = 0
        for number, one in enumerate(self.placed):
            if one.y <= y:
                found = number
        return found

    def _place(self, leaf: Leaf, y: float) -> None:
        indent = 0.0
        for level in leaf.levels[:MOST_LEVELS]:
            indent += self._look.indent if level is Level.ITEM else self._look.em
        indent = min(indent, max(0.0, self._width - LEAST_WIDTH))
        width = self._width - indent
        block = self._block(leaf, width)
        x = 0.0 if is_right_to_left(leaf.text) and isinstance(leaf, TextLeaf) else indent
        if isinstance(block, TextBlock):
            self.natural_width = max(self.natural_width, indent + block.natural_width)
        else:
            self.natural_width = self._width
        self.placed.append(Placed(leaf, block, x, y))

    def _block(self, leaf: Leaf, width: float) -> Block:
        look, formulas = self._look, self._formulas
        match leaf:
            case CodeLeaf():
                return CodeBlock(leaf, self._tokens(leaf), width, look, formulas)
            case TableLeaf():
                return TableBlock(leaf, width, look, formulas)
            case FormulaLeaf():
                return FormulaBlock(leaf, width, look, formulas)
            case RuleLeaf():
                return RuleBlock(width, look)
            case TextLeaf():
                is_muted = self._is_muted or Level.QUOTE in leaf.levels
                colour: Literal["muted", "text"] = "muted" if is_muted else "text"
                setting = Setting(look.heading(leaf.heading), colour=colour)
                return TextBlock(leaf.content, setting, width, look, formulas)
            case _:
                raise TypeError(type(leaf))

    def _gap(self, leaf: Leaf) -> float:
        if isinstance(leaf, TextLeaf) and leaf.heading:
            return self._look.paragraph_gap * 1.5
        return self._look.item_gap if leaf.is_close else self._look.paragraph_gap

    def _draw_levels(
        self, painter: QPainter, x: float, y: float, one: Placed, above: float
    ) -> None:
        """Bars of quotes, which go on from the leaf above, and the marker of an item."""
        mirrored = one.x == 0.0 and bool(one.leaf.levels)
        at = 0.0
        for level in one.leaf.levels[:MOST_LEVELS]:
            if level is Level.QUOTE:
                left = self._width - at - QUOTE_BAR if mirrored else at
                area = QRectF(x + left, y + above, QUOTE_BAR, one.y + one.block.height - above)
                painter.fillRect(area, QColor(self._look.colours.strong_border))
            at += self._look.indent if level is Level.ITEM else self._look.em
        if one.leaf.marker:
            right = self._width - at + self._look.indent if mirrored else min(at, one.x or at)
            self._draw_marker(painter, x + right, y + one.y, one, mirrored=mirrored)

    def _draw_marker(
        self, painter: QPainter, x: float, y: float, one: Placed, *, mirrored: bool
    ) -> None:
        """Right before the text, on its baseline."""
        font = self._look.reading
        metrics = QFontMetricsF(font)
        baseline = one.block.baseline() or metrics.ascent()
        gap = self._look.em * 0.45
        width = metrics.horizontalAdvance(one.leaf.marker)
        painter.setFont(font)
        painter.setPen(QColor(self._look.colours.muted))
        left = x - self._look.indent + gap if mirrored else x - gap - width
        painter.drawText(QPointF(left, y + baseline), one.leaf.marker)
