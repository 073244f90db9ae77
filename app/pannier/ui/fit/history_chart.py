# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Forecast against measured as points: what lies on the line was forecast to the byte."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pannier.core.language import tr
from pannier.core.memory.accuracy import DeviceLoad
from pannier.core.memory.load_report import HOST
from pannier.core.sizes import memory_size
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme

MIB = 1024 * 1024
_WIDEST = 256 * MIB
POINT = 3.5
REACH = 8.0
SIDE = 260
_STEP = 16  # between two marks of an axis: 1 MiB, 16 MiB, 256 MiB, 4 GiB, 64 GiB


class HistoryChart(QWidget):
    """Forecast to the right, allocated upwards, both logarithmic; GPUs and main memory apart."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[DeviceLoad] = ()
        self._low, self._high = MIB, 16 * MIB
        self.setObjectName("fit.historyChart")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SIDE, SIDE)
        theme.changed.connect(self.update)

    def show_loads(self, rows: Sequence[DeviceLoad]) -> None:
        """Show these devices of loads."""
        self._rows = [row for row in rows if row.forecast_bytes]
        sizes = [size for row in self._rows for size in _sizes(row)]
        low, high = min(sizes, default=MIB), max(sizes, default=16 * MIB)
        self._low = max(1, low // 2)
        self._high = max(high * 2, self._low * _STEP)
        self.setAccessibleName(
            tr("Forecast against allocated memory, {n} points").format(n=len(self._rows))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE + 80, SIDE + 40)

    def event(self, event: QEvent) -> bool:
        """Tell what the point under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if row is None else row_tip(row), self)
            return True
        return super().event(event)

    def row_at(self, place: QPointF) -> DeviceLoad | None:
        """The device of a load whose point is nearest to a place; None when none is near."""
        area = self._area()
        near = [
            (math.hypot(point.x() - place.x(), point.y() - place.y()), number)
            for number, row in enumerate(self._rows)
            for point in (self._point(row, area),)
        ]
        distance, number = min(near, default=(REACH + 1, 0))
        return self._rows[number] if distance <= REACH else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the axes and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        area, colours = self._area(), self._theme.colours
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(area)
        self._paint_axes(painter, area)
        line = QPen(QColor(colours.strong_border))
        line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(line)
        painter.drawLine(area.bottomLeft(), area.topRight())
        painter.setPen(QPen(QColor(colours.surface), 0.5))
        for row in reversed(self._rows):  # the latest on top
            self._paint_point(painter, self._point(row, area), is_host=row.device.id == HOST)
        painter.end()

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        """Marks with their sizes, and what the axes are."""
        colours, metrics = self._theme.colours, QFontMetrics(self._theme.font("caption"))
        free_from = area.left()
        for size in self._marks():
            share = self._share(size)
            x, y = area.left() + share * area.width(), area.bottom() - share * area.height()
            painter.setPen(QColor(colours.border))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.muted))
            text = memory_size(size)
            width = metrics.horizontalAdvance(text)
            left = x - width / 2
            if left >= free_from and left + width <= self.width():
                painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + TINY), text)
                free_from = left + width + SMALL
            painter.drawText(QPointF(area.left() - width - TINY, y + metrics.ascent() / 2), text)
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(area.left(), float(metrics.ascent())), tr("Allocated"))
        title = tr("Forecast")
        left = area.right() - metrics.horizontalAdvance(title)
        baseline = area.bottom() + metrics.lineSpacing() + metrics.ascent() + TINY
        painter.drawText(QPointF(left, baseline), title)
        self._paint_legend(painter, metrics, QPointF(area.left(), baseline))

    def _paint_legend(self, painter: QPainter, metrics: QFontMetrics, place: QPointF) -> None:
        colours = self._theme.colours
        x = place.x()
        for text, is_host in ((tr("GPU"), False), (tr("main memory"), True)):
            painter.setPen(Qt.PenStyle.NoPen)
            middle = place.y() - metrics.ascent() / 2 + 1
            self._paint_point(painter, QPointF(x + POINT, middle), is_host=is_host)
            painter.setPen(QColor(colours.muted))
            x += 2 * POINT + TINY
            painter.drawText(QPointF(x, place.y()), text)
            x += metrics.horizontalAdvance(text) + MEDIUM
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_point(self, painter: QPainter, middle: QPointF, *, is_host: bool) -> None:
        """A disc for a GPU, a square for main memory."""
        painter.setBrush(QColor(self._theme.colours.series[2 if is_host else 0]))
        if is_host:
            half = QPointF(POINT, POINT) * 0.9
            painter.drawRect(QRectF(middle - half, middle + half))
        else:
            painter.drawEllipse(middle, POINT, POINT)

    def _marks(self) -> Iterator[int]:
        size = 1
        while size < self._low:
            size *= _STEP
        while size <= self._high:
            yield size
            size *= _STEP

    def _area(self) -> QRectF:
        """The square of the points."""
        metrics = QFontMetrics(self._theme.font("caption"))
        left = metrics.horizontalAdvance(memory_size(_WIDEST)) + SMALL
        top, below = metrics.lineSpacing() + TINY, 2 * metrics.lineSpacing() + SMALL
        side = max(1, min(self.width() - left - SMALL, self.height() - top - below))
        return QRectF(left, top, side, side)

    def _point(self, row: DeviceLoad, area: QRectF) -> QPointF:
        forecast, allocated = _sizes(row)
        return QPointF(
            area.left() + self._share(forecast) * area.width(),
            area.bottom() - self._share(allocated) * area.height(),
        )

    def _share(self, size: int) -> float:
        """Where a size stands on an axis, 0 to 1."""
        return math.log(max(size, 1) / self._low) / math.log(self._high / self._low)


def row_tip(row: DeviceLoad) -> str:
    """A device of a load in a few lines."""
    forecast, allocated = _sizes(row)
    name = tr("main memory") if row.device.id == HOST else row.device.name or row.device.id
    return tr("{model}, {device}\nforecast {forecast}, allocated {allocated}").format(
        model=row.load.model,
        device=name,
        forecast=memory_size(forecast),
        allocated=memory_size(allocated),
    )


def _sizes(row: DeviceLoad) -> tuple[int, int]:
    return row.forecast_bytes or 0, row.device.allocated_bytes
