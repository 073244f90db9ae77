# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A table on the screen: columns share the width; one with too many of them is scrolled."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.leaves import RichText, Run, TableLeaf
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.text_block import NO_WIDTH, Block, Setting, Span, TextBlock

LEAST_LETTERS = 7
SPACING = 1.1
BAR_HEIGHT = 4.0
_ALIGNMENTS = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell's text, where it stands in the table, and where its characters begin."""

    text: TextBlock
    area: QRectF
    start: int
    units: int


class TableBlock(Block):
    """Cells in rows; the first row is the head."""

    def __init__(self, leaf: TableLeaf, width: float, look: Look, formulas: Formulas) -> None:
        self._leaf = leaf
        self._look = look
        self._formulas = formulas
        self._padding = look.padding * 0.7
        self._room = width
        font = QFont(look.reading)
        font.setPointSizeF(font.pointSizeF() * 0.95)
        head = QFont(font)
        head.setWeight(QFont.Weight.DemiBold)
        self._fonts = (font, head)
        self._metrics = (QFontMetricsF(font), QFontMetricsF(head))
        self._columns = leaf.columns
        self._columns.widen([min(width, one) for one in self._natural_widths()])
        self._widths = self._column_widths(width)
        self._lefts = [0.0, *accumulate(self._widths)]
        # A rest begins with the line that ends what stands above it.
        self._tops: list[float] = [0.0 if leaf.is_first else -1.0]
        self._cells = list(self._placed_cells())
        self._bar = BAR_HEIGHT + 4 if self.most_shift and leaf.is_last else 0.0
        self.height = self._tops[-1] + 1 + self._bar

    @property
    def shift(self) -> float:
        """How many pixels at the left are scrolled out of view."""
        return self._columns.shift

    @property
    def most_shift(self) -> float:
        """How far it can be scrolled."""
        return max(0.0, self._lefts[-1] + 1 - self._room)

    @property
    def bar_ratio(self) -> float:
        """How many pixels the table moves for one of its bar."""
        return self._lefts[-1] / self._room

    def is_on_bar(self, y: float) -> bool:
        """Whether a height is that of the bar."""
        return bool(self._bar) and y > self.height - self._bar

    def scroll(self, pixels: float) -> bool:
        """Scroll it sideways; returns whether it moved."""
        before = self._columns.shift
        self._columns.shift = min(self.most_shift, max(0.0, before + pixels))
        return self._columns.shift != before

    def draw(self, painter: QPainter, x: float, y: float, spans: Sequence[Span] = ()) -> None:
        """Draw head, lines, cells, and a bar when there is more at the sides."""
        painter.save()
        top = y + self._tops[0]
        area = QRectF(x, top, self._room, y + self.height - top)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        self._draw_grid(painter, x - self._columns.shift, y)
        clip = painter.clipBoundingRect()
        for cell in self._cells:
            area = cell.area.translated(x - self._columns.shift, y)
            if area.intersects(clip):
                inside = [
                    Span(max(0, span.start - cell.start), span.end - cell.start, span.format)
                    for span in spans
                    if span.start < cell.start + cell.units and span.end > cell.start
                ]
                cell.text.draw(painter, area.x(), area.y(), inside)
        if self._bar:
            length = self._room * self._room / self._lefts[-1]
            left = x + (self._room - length) * self._columns.shift / self.most_shift
            bar = QRectF(left, y + self.height - BAR_HEIGHT, length, BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.colours.strong_border))
            painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.restore()

    def position_at(self, x: float, y: float) -> int:
        """In the nearest cell."""
        found = 0
        for cell in self._cells:
            if cell.area.top() - self._padding <= y:
                local = x + self._columns.shift - cell.area.left()
                if local >= -self._padding:
                    inside = cell.text.position_at(local, y - cell.area.top())
                    found = cell.start + inside
        return found

    def run_at(self, x: float, y: float) -> Run | None:
        """In the cell under the point."""
        for cell in self._cells:
            if cell.area.contains(x + self._columns.shift, y):
                return cell.text.run_at(
                    x + self._columns.shift - cell.area.left(), y - cell.area.top()
                )
        return None

    def areas(self, start: int, end: int) -> list[QRectF]:
        """In all cells."""
        return [
            area.translated(cell.area.left() - self._columns.shift, cell.area.top())
            for cell in self._cells
            for area in cell.text.areas(start - cell.start, end - cell.start)
        ]

    def word_at(self, position: int) -> tuple[int, int]:
        """In its cell."""
        for cell in self._cells:
            if cell.start <= position <= cell.start + cell.units:
                start, end = cell.text.word_at(position - cell.start)
                return cell.start + start, cell.start + end
        return super().word_at(position)

    def _setting(self, row: int, column: int) -> Setting:
        name = self._leaf.alignments[column] if column < len(self._leaf.alignments) else ""
        alignment = _ALIGNMENTS.get(name, Qt.AlignmentFlag.AlignLeft)
        return Setting(self._fonts[self._is_head(row)], SPACING, alignment=alignment)

    def _made(self, content: RichText, row: int, column: int, width: float) -> TextBlock:
        return TextBlock(content, self._setting(row, column), width, self._look, self._formulas)

    def _is_head(self, row: int) -> bool:
        return row == 0 and self._leaf.is_first

    def _natural_widths(self) -> list[float]:
        """As wide as their texts."""
        natural = [0.0] * max((len(row) for row in self._leaf.rows), default=0)
        for number, row in enumerate(self._leaf.rows):
            for column, cell in enumerate(row):
                width = self._natural_width(cell, number, column)
                natural[column] = max(natural[column], width + 2 * self._padding + 2)
        return natural

    def _column_widths(self, room: float) -> list[float]:
        """What they would like; if that is too much, the wide ones share what is left."""
        natural = self._columns.natural
        count = len(natural)
        least = LEAST_LETTERS * self._look.letter + 2 * self._padding
        left, widths = room - 1, [0.0] * count
        by_width = sorted(range(count), key=lambda column: natural[column])
        for number, column in enumerate(by_width):
            share = left / (count - number)
            widths[column] = min(natural[column], max(share, least))
            left -= widths[column]
        return widths

    def _natural_width(self, cell: RichText, row: int, column: int) -> float:
        """Without line breaks; a text in one format is measured without laying it out."""
        if cell.runs or "\u2028" in cell.text:
            return self._made(cell, row, column, NO_WIDTH).natural_width
        return self._metrics[self._is_head(row)].horizontalAdvance(cell.text)

    def _placed_cells(self) -> Iterator[_Cell]:
        for number, (row, starts) in enumerate(
            zip(self._leaf.rows, self._leaf.starts, strict=True)
        ):
            top = self._tops[-1] + self._padding
            height = self._look.line * 0.5
            for column, (content, start) in enumerate(zip(row, starts, strict=True)):
                width = self._widths[column] - 2 * self._padding
                text = self._made(content, number, column, width)
                height = max(height, text.height)
                area = QRectF(self._lefts[column] + self._padding, top, width, text.height)
                yield _Cell(text, area, start, content.units)
            self._tops.append(top + height + self._padding)

    def _draw_grid(self, painter: QPainter, x: float, y: float) -> None:
        right = x + self._lefts[-1]
        if len(self._tops) > 1 and self._leaf.is_first:
            head = QRectF(x, y, self._lefts[-1], self._tops[1])
            painter.fillRect(head, QColor(self._look.colours.code))
        painter.setPen(QPen(QColor(self._look.colours.border), 1))
        tops = [round(y + top) + 0.5 for top in self._tops]
        lefts = [round(x + left) + 0.5 for left in self._lefts]
        painter.drawLines(
            [QLineF(x, top, right, top) for top in tops]
            + [QLineF(left, tops[0], left, tops[-1]) for left in lefts]
        )
