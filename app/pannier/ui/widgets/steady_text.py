# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text that changes often: it keeps its room, so that another text lays nothing out."""

from PySide6.QtCore import Property, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

_NO_LIMIT = 16_777_215


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

    def event(self, event: QEvent) -> bool:
        """Measure again when the font is another one."""
        done = super().event(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.Show}:
            self._fix_size()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        metrics = QFontMetrics(self.font())
        y = float(metrics.ascent())
        for line in self._broken(metrics):
            spare = self.width() - metrics.horizontalAdvance(line)
            x = float(max(0, spare)) if self._alignment & Qt.AlignmentFlag.AlignRight else 0.0
            painter.drawText(QPointF(x, y), line)
            y += metrics.lineSpacing()
        painter.end()

    def _broken(self, metrics: QFontMetrics) -> list[str]:
        """The lines; the last one holds the rest, shortened."""
        elide = Qt.TextElideMode.ElideRight
        if metrics.horizontalAdvance(self._text) <= self.width() or self._lines == 1:
            return [metrics.elidedText(self._text, elide, self.width())]
        layout = QTextLayout(self._text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        found: list[str] = []
        start = 0
        while len(found) < self._lines - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            found.append(self._text[start : line.textStart() + line.textLength()])
            start = line.textStart() + line.textLength()
        layout.endLayout()
        if start < len(self._text):
            found.append(metrics.elidedText(self._text[start:], elide, self.width()))
        return found

    def _fix_size(self) -> None:
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(text) for text in self._widest), default=0)
        height = metrics.height() + (self._lines - 1) * metrics.lineSpacing()
        size = QSize(width + 2, height) if width else QSize(0, height)
        if size != self.minimumSize():
            self.setMinimumSize(size)
            self.setMaximumSize(size if width else QSize(_NO_LIMIT, height))
