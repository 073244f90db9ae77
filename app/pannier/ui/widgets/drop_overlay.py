# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Laid over the window while files are dragged across it: what a drop would do, and where."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pannier.ui.theme import HUGE, LARGE, MEDIUM, Theme

VEIL_OPACITY = 235
# Where there are several areas: no narrower than this side by side.
LEAST_WIDTH = 320


class DropOverlay(QWidget):
    """A veil with an area for each thing that a drop can do, one sentence in each."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self._texts: list[tuple[str, str]] = []
        self._chosen = 0
        self.setObjectName("drop.overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_texts(self, title: str, text: str) -> None:
        """Cover the parent and say what a drop does, wherever it is."""
        self.show_choices([(title, text)])

    def show_choices(self, texts: Sequence[tuple[str, str]]) -> None:
        """Cover the parent and say what a drop does in each area: titles, and a sentence each."""
        self._texts = list(texts)
        self._chosen = 0
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    def choose_at(self, place: QPoint) -> int:
        """Mark the area at a place of the parent, the nearest one; returns its number."""
        areas = self._areas()
        distances = [(area.center() - place).manhattanLength() for area in areas]
        inside = [number for number, area in enumerate(areas) if area.contains(place)]
        self._chosen = inside[0] if inside else distances.index(min(distances))
        self.update()
        return self._chosen

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw veil, frames and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.colours.window)
        veil.setAlpha(VEIL_OPACITY)
        painter.fillRect(self.rect(), veil)
        for number, area in enumerate(self._areas()):
            self._paint_area(painter, number, QRectF(area))
        painter.end()

    def _areas(self) -> list[QRect]:
        """Side by side, or below each other where that would be narrow."""
        room = self.rect().adjusted(LARGE, LARGE, -LARGE, -LARGE)
        count = len(self._texts)
        if room.width() >= count * LEAST_WIDTH:
            width = (room.width() - (count - 1) * MEDIUM) // count
            lefts = (room.left() + number * (width + MEDIUM) for number in range(count))
            return [QRect(left, room.top(), width, room.height()) for left in lefts]
        height = (room.height() - (count - 1) * MEDIUM) // count
        tops = (room.top() + number * (height + MEDIUM) for number in range(count))
        return [QRect(room.left(), top, room.width(), height) for top in tops]

    def _paint_area(self, painter: QPainter, number: int, frame: QRectF) -> None:
        colours = self._theme.colours
        title, text = self._texts[number]
        is_chosen = number == self._chosen
        line = colours.accent if is_chosen else colours.strong_border
        style = Qt.PenStyle.DashLine
        if is_chosen and len(self._texts) > 1:
            style = Qt.PenStyle.SolidLine
            painter.setBrush(QColor(colours.accent_soft))
        painter.setPen(QPen(QColor(line), 2, style))
        painter.drawRoundedRect(frame, LARGE, LARGE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = frame.adjusted(HUGE, 0, -HUGE, 0)
        font = self._theme.font("display")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        upper = QRectF(middle.left(), middle.top(), middle.width(), middle.height() / 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(upper, flags | Qt.AlignmentFlag.AlignBottom, title)
        painter.setFont(self._theme.font("reading"))
        painter.setPen(QColor(colours.muted))
        lower = QRectF(middle.left(), middle.center().y() + 8, middle.width(), middle.height() / 2)
        painter.drawText(lower, flags | Qt.AlignmentFlag.AlignTop, text)
