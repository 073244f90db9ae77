# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A bar of parts side by side with a legend: what a whole consists of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pannier.ui.theme import LARGE, SMALL, TINY, Theme

BAR_HEIGHT = 14
BAR_RADIUS = 4
SWATCH = 9
GAP = 1
# What tells parts apart for who does not see their colours; the first one is plain.
_PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.Dense3Pattern,
)
_PATTERN_OPACITY = 110
# A part that is there is seen, however small it is.
MIN_PART_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar.

    Attributes:
        label: what it is.
        value: how much of it there is, in the unit of all parts.
        text: the value for people, such as "4.92 GB".
        colour: number of its colour in the theme's series; None for the number of the part.
        look: "hatched" for what is taken by others, "empty" for what is free.
        tip: more about it, for the tooltip.
    """

    label: str
    value: float
    text: str
    colour: int | None = None
    look: Literal["solid", "hatched", "empty"] = "solid"
    tip: str = ""


class StackedBar(QWidget):
    """Shows parts; the legend below wraps, and the accessible text says the same in words."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._parts: list[Part] = []
        self._widths: list[int] = []
        self._whole: float | None = None
        # The largest height at this width: a bar that follows a slider keeps its room.
        self._kept = (0, 0)
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        theme.changed.connect(self._on_theme_changed)

    def set_title(self, title: str) -> None:
        """Say what it is a bar of; it takes effect with the next parts."""
        self._title = title

    def show_parts(self, parts: Sequence[Part], whole: float | None = None) -> None:
        """Show these parts; the rest of `whole`, if given, stays empty."""
        if list(parts) == self._parts and whole == self._whole:
            return
        self._parts = list(parts)
        self._measure()
        self._whole = whole
        said = "; ".join(f"{part.label}: {part.text}" for part in parts)
        self.setAccessibleName(f"{self._title}: {said}")
        # Laying out the page takes longer than painting it, and a bar may follow a slider.
        width, height = self._kept
        needed = self._needed_height(self.width())
        if width != self.width() or needed > height:
            self._kept = self.width(), needed
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A narrow legend is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the bar and of all rows of the legend; no less than it had at this width."""
        kept, height = self._kept
        return max(self._needed_height(width), height if kept == width else 0)

    def _needed_height(self, width: int) -> int:
        places = self._legend_places(width)
        if not places:
            return BAR_HEIGHT
        return round(places[-1].y() + self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest entry of the legend."""
        return QSize(round(max(self._widths, default=0)), BAR_HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Tell what the part under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(QPointF(event.pos()))
            text = f"{part.label}: {part.text}" if part else ""
            text += f"\n{part.tip}" if part and part.tip else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def part_at(self, point: QPointF) -> Part | None:
        """The part at a point of the widget, in the bar or in the legend."""
        for part, area in zip(self._parts, self._areas(), strict=True):
            if area.contains(point):
                return part
        height = self.fontMetrics().lineSpacing()
        places = self._legend_places(self.width())
        for part, place, width in zip(self._parts, places, self._widths, strict=True):
            if QRectF(place.x(), place.y(), width, height).contains(point):
                return part
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, self.width(), BAR_HEIGHT), BAR_RADIUS, BAR_RADIUS)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(outline.boundingRect(), QColor(self._theme.colours.hover))
        for number, area in enumerate(self._areas()):
            painter.fillRect(area, self._brush(number))
            painter.fillRect(area, self._pattern(number))
        painter.restore()
        metrics = self.fontMetrics()
        for number, place in enumerate(self._legend_places(self.width())):
            part = self._parts[number]
            middle = place.y() + metrics.lineSpacing() / 2
            swatch = QRectF(place.x(), middle - SWATCH / 2, SWATCH, SWATCH)
            painter.setPen(self._outline(number))
            painter.setBrush(self._brush(number))
            painter.drawRoundedRect(swatch, 2, 2)
            painter.fillRect(swatch, self._pattern(number))
            baseline = place.y() + metrics.ascent()
            left = place.x() + SWATCH + SMALL
            painter.setPen(QColor(self._theme.colours.text))
            painter.drawText(QPointF(left, baseline), part.label)
            left += metrics.horizontalAdvance(part.label) + SMALL
            painter.setPen(QColor(self._theme.colours.muted))
            painter.drawText(QPointF(left, baseline), part.text)
        painter.end()

    def _on_theme_changed(self) -> None:
        self._measure()
        self.updateGeometry()

    def _areas(self) -> list[QRectF]:
        """Where the parts lie in the bar, each at least visible."""
        whole = max(self._whole or 0.0, sum(part.value for part in self._parts))
        if whole <= 0:
            return [QRectF() for _ in self._parts]
        widths = [
            max(MIN_PART_WIDTH, part.value / whole * self.width()) if part.value > 0 else 0.0
            for part in self._parts
        ]
        shrink = min(1.0, self.width() / max(1.0, sum(widths)))
        areas, left = [], 0.0
        for width in widths:
            areas.append(QRectF(left, 0, max(0.0, width * shrink - GAP), BAR_HEIGHT))
            left += width * shrink
        return areas

    def _legend_places(self, width: int) -> list[QPointF]:
        places: list[QPointF] = []
        x, y = 0.0, float(BAR_HEIGHT + SMALL)
        for needed in self._widths:
            if x and x + needed > width:
                x, y = 0.0, y + self.fontMetrics().lineSpacing() + TINY
            places.append(QPointF(x, y))
            x += needed + LARGE
        return places

    def _measure(self) -> None:
        """Widths of the entries of the legend: layouts ask for them again and again."""
        metrics = self.fontMetrics()
        self._widths = [
            SWATCH
            + SMALL
            + SMALL
            + metrics.horizontalAdvance(part.label)
            + metrics.horizontalAdvance(part.text)
            for part in self._parts
        ]

    def _brush(self, number: int) -> QBrush:
        part, colours = self._parts[number], self._theme.colours
        if part.look == "empty":
            return QBrush(QColor(colours.hover))
        if part.look == "hatched":
            return QBrush(QColor(colours.faint), Qt.BrushStyle.BDiagPattern)
        return QBrush(self._colour(number))

    def _pattern(self, number: int) -> QBrush:
        """What lies over the colour of a part."""
        if self._parts[number].look != "solid":
            return QBrush()
        shade = QColor(self._theme.colours.surface)
        shade.setAlpha(_PATTERN_OPACITY)
        return QBrush(shade, _PATTERNS[self._series(number) % len(_PATTERNS)])

    def _outline(self, number: int) -> QPen:
        is_solid = self._parts[number].look == "solid"
        return QPen(self._colour(number) if is_solid else QColor(self._theme.colours.faint))

    def _colour(self, number: int) -> QColor:
        series = self._theme.colours.series
        return QColor(series[self._series(number) % len(series)])

    def _series(self, number: int) -> int:
        chosen = self._parts[number].colour
        return number if chosen is None else chosen
