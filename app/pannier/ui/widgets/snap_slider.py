# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A slider with an uneven scale: it holds at labelled stops, and shows where one stands now."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from pannier.ui.theme import SMALL, TINY, Theme

GROOVE = 6.0
HANDLE = 8.0
SIDE = 12
TICK = 5
MARKER = 6.0
SNAP_PIXELS = 6.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A value that the slider holds at, and its label."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the scale: up to `end`, each `step` is as wide as any other step."""

    end: int
    step: int


class SnapSlider(QSlider):
    """Arrow keys go by the steps of the scale, Page Up and Page Down from stop to stop.

    Signals:
        moved: the value that somebody has chosen, by whatever means; not that of `show_value`.
    """

    moved = Signal(int)

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._title = title
        self._stops: list[Stop] = []
        self._stretches: list[Stretch] = []
        self._now: int | None = None
        self._is_shown = False
        self._labels: dict[int, tuple[QPointF, str]] = {}
        self._picture = QPixmap()
        self._picture_key: tuple[object, ...] | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_self_value_changed)
        theme.changed.connect(self.updateGeometry)

    def set_scale(self, stretches: Sequence[Stretch], stops: Sequence[Stop]) -> None:
        """Set the scale from 0 on, and where it holds; the value stays as far as it is on it."""
        if list(stretches) == self._stretches and list(stops) == self._stops:
            return
        self._stretches = list(stretches)
        self._stops = list(stops)
        self._picture_key = None
        self._is_shown = True
        self.setRange(0, stretches[-1].end)
        self._is_shown = False
        self.update()

    def set_now(self, value: int | None) -> None:
        """Mark where one stands; the slider holds there as well."""
        if value != self._now:
            self._now = value
            self.update()

    def show_value(self, value: int, text: str) -> None:
        """Show a value, and what it is in words for who cannot see it. Does not tell `moved`."""
        self._is_shown = True
        self.setValue(value)
        self._is_shown = False
        said = f"{self._title}: {text}"
        if said != self.accessibleName():
            self.setAccessibleName(said)
            self.setToolTip(said)

    def place_of(self, value: int) -> float:
        """Where a value stands, 0 at the left end and 1 at the right."""
        return self._steps(value) / max(self._steps(self.maximum()), 1.0)

    def value_at(self, x: float) -> int:
        """The value at a place of the widget, held at a stop or at the mark when near."""
        near = [value for value in self._holds() if abs(self._x(value) - x) <= SNAP_PIXELS]
        if near:
            return min(near, key=lambda value: abs(self._x(value) - x))
        width = max(self.width() - 2 * SIDE, 1)
        share = min(1.0, max(0.0, (x - SIDE) / width))
        return self._at(share * self._steps(self.maximum()))

    def sizeHint(self) -> QSize:
        """Room for the handle and the labels."""
        height = round(MARKER + 2 * HANDLE + TINY) + self._label_metrics().height()
        return QSize(320, height)

    def minimumSizeHint(self) -> QSize:
        """Still to be handled."""
        return QSize(140, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(self.value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self._move_to(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay there."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page below, which is being scrolled."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by steps or by stops."""
        right, left = self.maximum(), self.minimum()
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._move_to(self._stepped(1))
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._move_to(self._stepped(-1))
            case Qt.Key.Key_PageUp:
                later = self._holds()[bisect_right(self._holds(), self.value()) :]
                self._move_to(later[0] if later else right)
            case Qt.Key.Key_PageDown:
                earlier = self._holds()[: bisect_left(self._holds(), self.value())]
                self._move_to(earlier[-1] if earlier else left)
            case Qt.Key.Key_Home:
                self._move_to(left)
            case Qt.Key.Key_End:
                self._move_to(right)
            case _:
                event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw groove, stops, mark and handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        middle = MARKER + HANDLE
        groove = QRectF(SIDE, middle - GROOVE / 2, self.width() - 2 * SIDE, GROOVE)
        painter.drawPixmap(0, 0, self._scale_picture(groove))
        painter.setPen(Qt.PenStyle.NoPen)
        x = self._x(self.value())
        is_on = self.isEnabled()
        painter.setBrush(QColor(colours.accent if is_on else colours.strong_border))
        painter.drawRoundedRect(
            QRectF(groove.left(), groove.top(), x - groove.left(), GROOVE), GROOVE / 2, GROOVE / 2
        )
        if self.value() in self._labels:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(QColor(colours.text))
            painter.drawText(*self._labels[self.value()])
        self._paint_now(painter, middle)
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QColor(colours.accent if is_on else colours.strong_border))
        handle = painter.pen()
        handle.setWidthF(3.5 if self.hasFocus() else 2)
        painter.setPen(handle)
        painter.drawEllipse(QPointF(x, middle), HANDLE - 2, HANDLE - 2)
        painter.end()

    def _scale_picture(self, groove: QRectF) -> QPixmap:
        """Groove and stops, which look alike wherever the handle is."""
        ratio = self.devicePixelRatioF()
        key = self.size(), ratio, self._theme.colours, self._theme.font("caption")
        if key != self._picture_key:
            self._picture_key = key
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.hover))
            painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
            self._paint_stops(painter, groove.center().y())
            painter.end()
        return self._picture

    def _paint_stops(self, painter: QPainter, middle: float) -> None:
        """Ticks at all stops, labels where there is room for them."""
        colours = self._theme.colours
        painter.setFont(self._theme.font("caption"))
        metrics = self._label_metrics()
        baseline = middle + HANDLE + TINY + metrics.ascent()
        free_from = 0.0
        self._labels.clear()
        for stop in self._stops:
            x = self._x(stop.value)
            painter.setPen(QColor(colours.strong_border))
            painter.drawLine(QPointF(x, middle + TICK), QPointF(x, middle + HANDLE + 1))
            width = metrics.horizontalAdvance(stop.label)
            left = min(max(x - width / 2, 0.0), self.width() - width)
            if left >= free_from:
                place = QPointF(left, baseline)
                self._labels[stop.value] = place, stop.label
                painter.setPen(QColor(colours.muted))
                painter.drawText(place, stop.label)
                free_from = left + width + SMALL

    def _paint_now(self, painter: QPainter, middle: float) -> None:
        """A triangle above the groove."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self._now is None:
            return
        x = self._x(min(self._now, self.maximum()))
        top = middle - GROOVE / 2 - MARKER - 1
        painter.setBrush(QColor(self._theme.colours.text))
        corners = ((x - MARKER / 1.4, top), (x + MARKER / 1.4, top), (x, top + MARKER))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _move_to(self, value: int) -> None:
        self.setValue(min(max(value, self.minimum()), self.maximum()))

    def _holds(self) -> list[int]:
        """Values that it holds at, from left to right."""
        values = {stop.value for stop in self._stops}
        if self._now is not None:
            values.add(min(self._now, self.maximum()))
        return sorted(values)

    def _stepped(self, direction: int) -> int:
        """The next value on the grid of steps."""
        steps = self._steps(self.value())
        whole = round(steps)
        if abs(steps - whole) < 1e-6:
            return self._at(whole + direction)
        return self._at(int(steps) + (direction > 0))

    def _steps(self, value: int) -> float:
        """Steps from the left end to a value."""
        steps, begin = 0.0, 0
        for stretch in self._stretches:
            steps += (min(value, stretch.end) - begin) / stretch.step
            if value <= stretch.end:
                break
            begin = stretch.end
        return steps

    def _at(self, steps: float) -> int:
        """The value after so many steps, on the grid."""
        begin = 0
        left = max(0, round(steps))
        for stretch in self._stretches:
            count = (stretch.end - begin) // stretch.step
            if left <= count:
                return begin + left * stretch.step
            left -= count
            begin = stretch.end
        return self.maximum()

    def _on_self_value_changed(self, value: int) -> None:
        if not self._is_shown:
            self.moved.emit(value)

    def _x(self, value: int) -> float:
        return SIDE + self.place_of(value) * (self.width() - 2 * SIDE)

    def _label_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("caption"))
