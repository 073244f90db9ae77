# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Code, formulas and lines across the page, as they are on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from pannier.core.language import tr
from pannier.ui.theme import ICON_SIZE
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.highlight import Token
from pannier.ui.transcript.leaves import CodeLeaf, FormulaLeaf, RichText, units
from pannier.ui.transcript.look import CODE_SPACING, Look
from pannier.ui.transcript.text_block import Block, Setting, Span, TextBlock

RADIUS = 8.0
COPY_CODE = "copyCode"
SAVE_CODE = "saveCode"
_TOOLS = ((SAVE_CODE, "file-down"), (COPY_CODE, "copy"))
_TOOL_SIZE = ICON_SIZE + 10


class CodeBlock(Block):
    """Lines of code on a ground of their own; above the first ones, the language and buttons."""

    def __init__(
        self, leaf: CodeLeaf, tokens: Sequence[Token], width: float, look: Look, formulas: Formulas
    ) -> None:
        self._leaf = leaf
        self._look = look
        self._width = width
        self._padding = look.padding
        self._header = max(look.code_line, _TOOL_SIZE + 4.0) if leaf.is_first else 0.0
        self._bottom = look.padding if leaf.is_last else 0.0
        self._text = TextBlock(
            RichText(leaf.code),
            Setting(look.code, CODE_SPACING),
            width - 2 * look.padding,
            look,
            formulas,
            _colours(leaf.code, tokens, look),
        )
        self.height = self._header + self._text.height + self._bottom

    def draw(self, painter: QPainter, x: float, y: float, spans: Sequence[Span] = ()) -> None:
        """Draw the ground, the header and the code."""
        self._draw_ground(painter, x, y)
        if self._leaf.is_first:
            painter.setFont(self._look.caption)
            painter.setPen(QColor(self._look.colours.muted))
            room = self._width - 2 * self._padding - len(_TOOLS) * _TOOL_SIZE
            metrics = QFontMetricsF(self._look.caption)
            name = self._leaf.language or tr("Code")
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            area = QRectF(x + self._padding, y, room, self._header)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, label)
            for tool, icon in _TOOLS:
                self._look.icon(icon).paint(
                    painter, self._tool_area(tool).translated(int(x), int(y))
                )
        self._text.draw(painter, x + self._padding, y + self._header, spans)

    def position_at(self, x: float, y: float) -> int:
        """In the code."""
        return self._text.position_at(x - self._padding, y - self._header)

    def areas(self, start: int, end: int) -> list[QRectF]:
        """In the code."""
        found = self._text.areas(start, end)
        return [area.translated(self._padding, self._header) for area in found]

    def word_at(self, position: int) -> tuple[int, int]:
        """In the code."""
        return self._text.word_at(position)

    def tool_at(self, x: float, y: float) -> str:
        """Copy or save."""
        if self._leaf.is_first:
            for tool, _ in _TOOLS:
                if self._tool_area(tool).adjusted(-5, -5, 5, 5).contains(int(x), int(y)):
                    return tool
        return ""

    def _tool_area(self, tool: str) -> QRect:
        number = [name for name, _ in _TOOLS].index(tool)
        left = self._width - self._padding / 2 - (len(_TOOLS) - number) * _TOOL_SIZE
        return QRect(int(left) + 5, int(self._header - ICON_SIZE) // 2, ICON_SIZE, ICON_SIZE)

    def _draw_ground(self, painter: QPainter, x: float, y: float) -> None:
        """Rounded where the code begins and ends, straight where it was cut."""
        over = RADIUS + 2
        top = y if self._leaf.is_first else y - over
        bottom = y + self.height + (0 if self._leaf.is_last else over)
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(x + 0.5, top + 0.5, self._width - 1, bottom - top - 1), RADIUS, RADIUS
        )
        painter.save()
        painter.setClipRect(QRectF(x, y, self._width, self.height), Qt.ClipOperation.IntersectClip)
        painter.setPen(QColor(self._look.colours.border))
        painter.setBrush(QColor(self._look.colours.code))
        painter.drawPath(path)
        painter.restore()


class FormulaBlock(Block):
    """A formula in the middle of its line; one that is too wide is made smaller."""

    def __init__(self, leaf: FormulaLeaf, width: float, look: Look, formulas: Formulas) -> None:
        self._source = leaf.source
        self._formulas = formulas
        self._em = look.em
        picture = formulas.picture(leaf.source, self._em, look.colours.text)
        if picture.width > width:
            self._em *= max(0.3, width / picture.width)
            picture = formulas.picture(leaf.source, self._em, look.colours.text)
        self._picture = picture
        self._left = max(0.0, (width - picture.width) / 2)
        self._above = look.item_gap
        self.height = picture.ascent + picture.descent + 2 * self._above

    def draw(self, painter: QPainter, x: float, y: float, spans: Sequence[Span] = ()) -> None:
        """Draw it, on another ground when it is selected."""
        picture = self._picture
        for span in spans:
            painter.fillRect(self.areas(0, 1)[0].translated(x, y), span.format.background())
            colour = span.format.foreground().color().name()
            picture = self._formulas.picture(self._source, self._em, colour)
        picture.draw(painter, x + self._left, y + self._above + picture.ascent)

    def position_at(self, x: float, _y: float) -> int:
        """Before or behind it."""
        return int(x > self._left + self._picture.width / 2)

    def areas(self, start: int, end: int) -> list[QRectF]:
        """All of it."""
        area = QRectF(self._left, 0, self._picture.width, self.height)
        return [area] if start < end else []


class RuleBlock(Block):
    """A line across the page."""

    def __init__(self, width: float, look: Look) -> None:
        self._width = width
        self._look = look
        self.height = look.em

    def draw(self, painter: QPainter, x: float, y: float, _spans: Sequence[Span] = ()) -> None:
        """Draw it in the middle of its height."""
        painter.setPen(QPen(QColor(self._look.colours.strong_border), 1))
        middle = round(y + self.height / 2) + 0.5
        painter.drawLine(QPointF(x, middle), QPointF(x + self._width, middle))


def _colours(code: str, tokens: Sequence[Token], look: Look) -> list[Span]:
    """Tokens count characters, Qt counts UTF-16 units."""
    if code.isascii() or max(code, default="") < "\U00010000":
        return [Span(token.start, token.end, look.token(token.kind)) for token in tokens]
    found, at, place = [], 0, 0
    for token in tokens:
        place += units(code[at : token.start])
        length = units(code[token.start : token.end])
        found.append(Span(place, place + length, look.token(token.kind)))
        place += length
        at = token.end
    return found
