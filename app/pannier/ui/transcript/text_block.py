# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A text that is laid out within a width: its lines, its formulas, where its characters are."""

import operator
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from pannier.ui.transcript.formulas import FormulaPicture, Formulas
from pannier.ui.transcript.leaves import RichText, Run, Style, units
from pannier.ui.transcript.look import LINE_SPACING, Look

NO_WIDTH = 1_000_000.0
TAB_LETTERS = 4
_STRONG_LEFT = {"L"}
_STRONG_RIGHT = {"R", "AL"}
_DIRECTION_CHARACTERS = 500


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that are drawn in another format: what is selected, what was found."""

    start: int
    end: int
    format: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set."""

    font: QFont
    spacing: float = LINE_SPACING
    colour: Literal["text", "muted", "danger"] = "text"
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


class Block:
    """What a leaf is on the screen. All places are relative to its top left corner.

    Attributes:
        height: how high it is.
    """

    height = 0.0

    def draw(self, painter: QPainter, x: float, y: float, spans: Sequence[Span] = ()) -> None:
        """Draw it with its top left corner there, `spans` in their formats."""

    def position_at(self, _x: float, _y: float) -> int:
        """The place between two characters that is nearest."""
        return 0

    def run_at(self, _x: float, _y: float) -> Run | None:
        """The link under a point."""
        return None

    def areas(self, _start: int, _end: int) -> list[QRectF]:
        """Where characters stand, a rectangle for each line."""
        return []

    def word_at(self, position: int) -> tuple[int, int]:
        """From where to where the word at a place goes."""
        return position, position + 1

    def tool_at(self, _x: float, _y: float) -> str:
        """The name of the button under a point."""
        return ""

    def baseline(self) -> float:
        """Of the first line."""
        return 0.0


class TextBlock(Block):
    """Lays a text out.

    Attributes:
        content: the text and its runs.
        setting: how it is set.
        natural_width: of the longest line.
    """

    def __init__(
        self,
        content: RichText,
        setting: Setting,
        width: float,
        look: Look,
        formulas: Formulas,
        colours: Sequence[Span] = (),
    ) -> None:
        super().__init__()
        self.content = content
        self.setting = setting
        self._formulas = formulas
        self._em = look.em
        self._pictures: dict[int, FormulaPicture] = {}
        colour = str(getattr(look.colours, setting.colour))
        self._colour = QColor(colour)
        for run in content.runs:
            if run.style & Style.FORMULA:
                self._pictures[run.start] = formulas.picture(run.target, look.em, colour)
        self._layout = QTextLayout(content.text.replace("\n", "\u2028"), setting.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(self._option(setting, look))
        self._layout.setFormats(self._formats(look, colours))
        self.natural_width = 0.0
        self.height = self._lay_out(width, setting.spacing)

    def same_as(self, old: "TextBlock") -> float:
        """From its top, how much of it looks like an older layout of a text that has grown."""
        was, now = old.content, self.content
        if self.setting != old.setting:
            return 0.0
        same = _common(was.text, now.text)
        for before, after in zip_longest(was.runs, now.runs):
            if before != after:
                starts = [run.start for run in (before, after) if run is not None]
                same = min(same, *starts)
                break
        # A word that gets longer may leave its line.
        line = self._layout.lineForTextPosition(units(now.text[:same])).lineNumber() - 2
        return float(self._layout.lineAt(line).rect().bottom()) if line >= 0 else 0.0

    def draw(self, painter: QPainter, x: float, y: float, spans: Sequence[Span] = ()) -> None:
        """Draw the lines, and the formulas in their places."""
        painter.setPen(self._colour)
        ranges = [_range(span.start, span.end - span.start, span.format) for span in spans]
        # Qt leaves out the lines that are not to be painted only if it is told.
        self._layout.draw(painter, QPointF(x, y), ranges, painter.clipBoundingRect())
        for run in self.content.runs:
            line = self._layout.lineForTextPosition(run.start)
            if run.style & Style.FORMULA and line.isValid():
                left = min(_x(line, run.start), _x(line, run.start + 1))
                baseline = y + line.y() + line.ascent()
                self._picture(run, spans).draw(painter, x + left, baseline)

    def position_at(self, x: float, y: float) -> int:
        """In the line at `y`."""
        count = self._layout.lineCount()
        for number in range(count):
            line = self._layout.lineAt(number)
            if y < line.y() + line.height() or number == count - 1:
                return int(line.xToCursor(x))
        return 0

    def run_at(self, x: float, y: float) -> Run | None:
        """The link under a point."""
        for run in self.content.runs:
            if run.style & Style.LINK and any(
                area.contains(x, y) for area in self.areas(run.start, run.start + run.length)
            ):
                return run
        return None

    def areas(self, start: int, end: int) -> list[QRectF]:
        """Where characters stand, a rectangle for each line."""
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                found.append(QRectF(left, line.y(), right - left, line.height()))
        return found

    def word_at(self, position: int) -> tuple[int, int]:
        """As Qt finds words."""
        mode = QTextLayout.CursorMode.SkipWords
        end = self._layout.nextCursorPosition(position, mode)
        start = self._layout.previousCursorPosition(end, mode)
        return min(start, position), end

    def baseline(self) -> float:
        """Where the marker of a list item stands, too."""
        line = self._layout.lineAt(0)
        return float(line.y() + line.ascent()) if line.isValid() else 0.0

    def _picture(self, run: Run, spans: Sequence[Span]) -> FormulaPicture:
        """A formula in the colour of the text around it."""
        for span in spans:
            if span.start <= run.start < span.end:
                colour = span.format.foreground().color().name()
                return self._formulas.picture(run.target, self._em, colour)
        return self._pictures[run.start]

    def _option(self, setting: Setting, look: Look) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(TAB_LETTERS * look.letter * 1.2)
        alignment = setting.alignment
        if is_right_to_left(self.content.text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            if alignment is Qt.AlignmentFlag.AlignLeft:
                alignment = Qt.AlignmentFlag.AlignRight
        option.setAlignment(alignment)
        return option

    def _formats(self, look: Look, colours: Sequence[Span]) -> list[QTextLayout.FormatRange]:
        ranges = [_range(span.start, span.end - span.start, span.format) for span in colours]
        for run in self.content.runs:
            picture = self._pictures.get(run.start) if run.style & Style.FORMULA else None
            if picture is None:
                made = look.format(run.style)
            else:
                # The character itself has no width: this is the room that its picture takes.
                made = QTextCharFormat()
                made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                made.setFontLetterSpacing(picture.width)
            ranges.append(_range(run.start, run.length, made))
        return ranges

    def _lay_out(self, width: float, spacing: float) -> float:
        """Place the lines; one with a tall formula gets the room it needs."""
        y = 0.0
        waiting = sorted(self._pictures.items(), key=operator.itemgetter(0), reverse=True)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            extra = line.height() * (spacing - 1)
            above, below = extra / 2, extra / 2
            end = line.textStart() + line.textLength()
            while waiting and waiting[-1][0] < end:
                _, picture = waiting.pop()
                above = max(above, picture.ascent - line.ascent() + 1)
                below = max(below, picture.descent - line.descent() + 1)
            line.setPosition(QPointF(0, y + above))
            y += above + line.height() + below
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
        self._layout.endLayout()
        return y


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    if text.isascii():
        return False
    for character in text[:_DIRECTION_CHARACTERS]:
        direction = unicodedata.bidirectional(character)
        if direction in _STRONG_LEFT:
            return False
        if direction in _STRONG_RIGHT:
            return True
    return False


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = made
    return found


def _x(line: QTextLine, position: int) -> float:
    """Where a character begins; PySide tells the place and the position it settled on."""
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else 0.0
