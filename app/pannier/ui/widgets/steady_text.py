# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text that changes often: it keeps its room, so that another text lays nothing out."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import Property, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_NO_LIMIT = 16_777_215
_MAX_WORDS = 512


class SteadyText(QWidget):
    """Some lines as wide as there is room; what is too long is shortened, the tooltip has it all.

    With `widest` it is one line of the width of the widest of these texts. Text role and colour
    come from the style sheet, as for a label.
    """

    def __init__(
        self,
        parent: QWidget,
        *widest: str,
        role: str = "",
        lines: int = 1,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._widest = widest
        self._lines = lines
        self._alignment = alignment
        self._advances: dict[str, int] = {}
        self.setProperty("part", "text")
        self.setProperty("text_role", role)
        if widest:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fix_size()

    def get_text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setToolTip("" if self._widest else text)
            self.update()

    text = Property(str, get_text, set_text)

    def set_widest(self, *widest: str) -> None:
        """Have room for the widest of these texts, in one line."""
        if widest != self._widest:
            self._widest = widest
            self._fix_size()

    def set_role(self, role: str) -> None:
        """Look otherwise."""
        if self.property("text_role") != role:
            self.setProperty("text_role", role)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def sizeHint(self) -> QSize:
        """Its room, whatever it says."""
        return self.minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font is another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fix_size()

    def showEvent(self, event: QShowEvent) -> None:
        """The same when it becomes visible: only then is the style sheet's font there."""
        super().showEvent(event)
        self._fix_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        metrics = painter.fontMetrics()
        lines = self._broken(metrics)
        y = float(metrics.ascent())
        if self._alignment & Qt.AlignmentFlag.AlignVCenter:
            y += (self._lines - len(lines)) * metrics.lineSpacing() / 2
        for line in lines:
            x = 0.0
            if self._alignment & Qt.AlignmentFlag.AlignRight:
                x = float(max(0, self.width() - metrics.horizontalAdvance(line)))
            painter.drawText(QPointF(x, y), line)
            y += metrics.lineSpacing()
        painter.end()

    def _broken(self, metrics: QFontMetrics) -> list[str]:
        """The lines, broken between words; the last one holds the rest, shortened.

        QTextLayout does the same in ten times the time, which a slider has not got.
        """
        room, words, found = self.width(), self._text.split(" "), list[str]()
        ends = [0, *accumulate(self._advance(word, metrics) for word in words)]
        room += self._advance("", metrics)  # behind the last word of a line
        first = 0
        while len(found) < self._lines - 1 and ends[-1] - ends[first] > room:
            # The most words that fit; a word that is too long for a line goes on it all the same.
            end = max(first + 1, bisect_right(ends, ends[first] + room) - 1)
            found.append(" ".join(words[first:end]))
            first = end
        rest = " ".join(words[first:])
        if ends[-1] - ends[first] > room:
            rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        return [*found, rest]

    def _advance(self, word: str, metrics: QFontMetrics) -> int:
        """Width of a word with the space behind it: the same words come again and again."""
        found = self._advances.get(word)
        if found is None:
            if len(self._advances) >= _MAX_WORDS:
                self._advances.clear()
            found = self._advances[word] = metrics.horizontalAdvance(f"{word} ")
        return found

    def _fix_size(self) -> None:
        self._advances.clear()
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(text) for text in self._widest), default=0)
        height = metrics.height() + (self._lines - 1) * metrics.lineSpacing()
        size = QSize(width + 2, height) if width else QSize(0, height)
        if size != self.minimumSize():
            self.setMinimumSize(size)
            self.setMaximumSize(size if width else QSize(_NO_LIMIT, height))
