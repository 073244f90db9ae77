# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Weights from nothing but their number: the usual table, and the file types of GGUF beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import number, tr
from pannier.core.memory.fit.plain_sizes import (
    BILLION,
    CARD_LINES,
    GGUF_FORMATS,
    KNOWN_SIZES,
    PLAIN_FORMATS,
    WeightFormat,
)
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.records import Column, Index, Records
from pannier.ui.widgets.snap_slider import SnapSlider, Stop, Stretch
from pannier.ui.widgets.steady_text import SteadyText
from pannier.ui.widgets.table import Table
from pannier.ui.widgets.while_seen import WhileSeen

TENTH = BILLION // 10
_GIGABYTE = 10**9
_SCALE = (Stretch(100, 1), Stretch(1000, 10), Stretch(7000, 50))
_STOPS = (1, 3, 7, 8, 13, 32, 70, 120, 175, 405, 671)
_FIRST = 80
_ROW = 20
_BAR = 12
_TICK = 12
# Bars that are longer are cut: the lines of the cards matter more than the end of an FP32 bar.
_LONGEST_GB = 104.0
_SELDOM = {"IQ4_XS", "IQ1_S", "IQ2_XXS"}


@dataclass(frozen=True, slots=True)
class _SizeRow:
    """A row of the table: so many weights, in tenths of a billion; the chosen number or a usual."""

    tenths: int
    is_chosen: bool


class ParametersTab(QWidget):
    """A slider for the number of weights, bars with the lines of usual cards, and the table."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        title = QLabel(tr("Parameters"), self)
        title.setProperty("text_role", "strong")
        self.slider = SnapSlider("fit.parameters", tr("Parameters"), theme, self)
        self.slider.set_scale(_SCALE, [Stop(size * 10, f"{number(size)}B") for size in _STOPS])
        self.slider.moved.connect(self._on_slider_moved)
        self._value = SteadyText(self, parameters_text(6999))
        self._value.setObjectName("fit.parameters.value")
        self.chart = SizeChart(theme, self)
        self._rows: Records[_SizeRow] = Records(
            _columns(budget), lambda row: "chosen" if row.is_chosen else row.tenths, self
        )
        self.table = Table("fit.sizes", tr("Size of the weights"), self._rows, theme, self)
        cells = _SizeCells(self._rows, budget, theme, self.table)
        for form in (*PLAIN_FORMATS, *GGUF_FORMATS):
            self.table.set_cells(form.name, cells)
        note = QLabel(
            tr(
                "Weights alone, in GB: parameters times bits, divided by 8. The context takes more "
                "on top. GGUF types store scales beside the weights, so that 4-bit types cost 4.5 "
                "to 4.9 bits each; the bits here are those of an 8B model. Cells with a tick "
                "fit into the memory of your cards."
            ),
            self,
        )
        note.setProperty("text_role", "caption")
        note.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(title)
        line.addWidget(self.slider, 1)
        line.addWidget(self._value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MEDIUM, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(line)
        layout.addWidget(self.chart)
        layout.addWidget(self.table, 1)
        layout.addWidget(note)
        self.table.setMinimumHeight(190)
        self.setFocusProxy(self.slider)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._show(_FIRST)

    def _show(self, tenths: int) -> None:
        text = parameters_text(tenths)
        self.slider.show_value(tenths, text)
        self._value.set_text(text)
        self.chart.show_size(tenths * TENTH, _card_bytes(self._budget))
        usual = [_SizeRow(size * 10, is_chosen=False) for size in KNOWN_SIZES]
        self._rows.set_records([_SizeRow(tenths, is_chosen=True), *usual])

    def _on_slider_moved(self, tenths: int) -> None:
        self._show(max(1, tenths))

    def _on_budget_changed(self) -> None:
        self.chart.show_size(self.slider.value() * TENTH, _card_bytes(self._budget))
        self.table.viewport().update()


class SizeChart(QWidget):
    """A bar for each format, with a line for each usual card and one for the user's own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parameters = 0
        self._budget = 0
        self._formats: Sequence[WeightFormat] = (*PLAIN_FORMATS[1:], *GGUF_FORMATS[:8])
        self.setObjectName("fit.sizeChart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_size(self, parameters: int, budget: int) -> None:
        """Show so many weights beside so many bytes of memory."""
        self._parameters, self._budget = parameters, budget
        said = "; ".join(f"{form.name}: {self._said(form)}" for form in self._formats)
        self.setAccessibleName(f"{parameters_text(parameters // TENTH)}: {said}")
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each format, and two for the lines' labels."""
        return QSize(480, (len(self._formats) + 2) * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("small")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        names = max(metrics.horizontalAdvance(form.name) for form in self._formats) + SMALL
        values = metrics.horizontalAdvance(gigabytes(1340 * _GIGABYTE)) + SMALL
        area = QRectF(names, 0, self.width() - names - values, self.height())
        ends = [
            self._paint_bar(painter, metrics, area, place, form)
            for place, form in enumerate(self._formats)
        ]
        self._paint_lines(painter, metrics, area)
        for place, (form, end) in enumerate(zip(self._formats, ends, strict=True)):
            self._paint_value(painter, metrics, QPointF(end, (place + 1) * _ROW), form)
        painter.end()

    def _said(self, form: WeightFormat) -> str:
        """A bar in words, with what the line of the own cards says to who sees it."""
        size = form.size(self._parameters)
        if not self._budget:
            return gigabytes(size)
        text = tr("{size}, fits") if size <= self._budget else tr("{size}, does not fit")
        return text.format(size=gigabytes(size))

    def _paint_bar(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        area: QRectF,
        place: int,
        form: WeightFormat,
    ) -> float:
        """Draw a bar and its name; returns where it ends."""
        colours = self._theme.colours
        top = (place + 1) * _ROW
        size = form.size(self._parameters)
        share = min(1.0, size / _GIGABYTE / _LONGEST_GB)
        bar = QRectF(area.left(), top + (_ROW - _BAR) / 2, area.width() * share, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        series = colours.series[0] if form.is_file_type else colours.series[2]
        fits = size <= self._budget
        if fits or not self._budget:
            painter.setBrush(QColor(series))
        else:
            painter.setPen(QColor(colours.strong_border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bar = bar.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(bar, 3, 3)
        baseline = top + (_ROW + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(0, baseline), form.name)
        return bar.right()

    def _paint_value(
        self, painter: QPainter, metrics: QFontMetrics, place: QPointF, form: WeightFormat
    ) -> None:
        """Write a size behind its bar, on a ground of its own: no line goes through a number."""
        colours = self._theme.colours
        size = form.size(self._parameters)
        text = gigabytes(size) + (" ▸" if size / _GIGABYTE >= _LONGEST_GB else "")
        width = metrics.horizontalAdvance(text)
        ground = QRectF(place.x() + TINY / 2, place.y(), width + TINY, _ROW)
        painter.fillRect(ground, QColor(colours.window))
        painter.setPen(QColor(colours.muted))
        baseline = place.y() + (_ROW + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(place.x() + TINY, baseline), text)

    def _paint_lines(self, painter: QPainter, metrics: QFontMetrics, area: QRectF) -> None:
        """The usual cards with their labels at the top, the user's own with its label below."""
        colours = self._theme.colours
        top, bottom = float(_ROW), self.height() - float(_ROW)
        for size in CARD_LINES:
            x = area.left() + area.width() * size / _LONGEST_GB
            _paint_line(painter, QPointF(x, top), bottom, colours.strong_border)
            painter.setPen(QColor(colours.muted))
            label = gigabytes(size * _GIGABYTE)
            left = x - metrics.horizontalAdvance(label) / 2
            painter.drawText(QPointF(left, float(metrics.ascent())), label)
        own = self._budget / _GIGABYTE
        if 0 < own < _LONGEST_GB:
            x = area.left() + area.width() * own / _LONGEST_GB
            _paint_line(painter, QPointF(x, top), bottom, colours.accent)
            painter.setPen(QColor(colours.accent))
            label = tr("your cards: {size}").format(size=gigabytes(self._budget))
            width = metrics.horizontalAdvance(label)
            left = min(max(x - width / 2, area.left()), self.width() - width)
            painter.drawText(QPointF(left, bottom + metrics.ascent() + 1), label)


class _SizeCells(QStyledItemDelegate):
    """Sizes with a tick, on a coloured ground, where they fit into the cards."""

    def __init__(
        self, rows: Records[_SizeRow], budget: SharedBudget, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._budget = budget
        self._theme = theme
        self._formats = (*PLAIN_FORMATS, *GGUF_FORMATS)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row = self._rows.record(index)
        if row is None:
            return
        colours = self._theme.colours
        size = self._formats[index.column() - 1].size(row.tenths * TENTH)
        area: QRect = option.rect
        room = _card_bytes(self._budget)
        if room and size <= room:
            painter.fillRect(area.adjusted(1, 1, -1, -1), QColor(colours.accent_soft))
            top = area.center().y() - _TICK // 2
            self._tick.paint(painter, QRect(area.left() + TINY, top, _TICK, _TICK))
            painter.setPen(QColor(colours.accent))
        else:
            painter.setPen(QColor(colours.text if row.is_chosen else colours.muted))
        painter.setFont(self._theme.font("body"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(0, 0, -SMALL, 0), flags, gigabytes(size))

    def _on_theme_changed(self) -> None:
        self._tick = self._theme.icon("check", "accent")


def _paint_line(painter: QPainter, top: QPointF, bottom: float, colour: str) -> None:
    pen = QPen(QColor(colour))
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(top, QPointF(top.x(), bottom))


def parameters_text(tenths: int) -> str:
    """A number of weights in tenths of a billion: "7 billion"."""
    return tr("{n} billion").format(n=_billions(tenths))


def gigabytes(size: int) -> str:
    """Bytes in GB, to three digits: 3.5 GB, 28 GB, 1,340 GB."""
    value = size / _GIGABYTE
    digits = next((digits for digits in (0, 1) if f"{value:.3g}" == f"{value:.{digits}f}"), 2)
    return tr("{n} GB").format(n=number(value, digits if value < 1000 else 0))


def _billions(tenths: int) -> str:
    """A number of weights in billions, as model names have it: "0.5", "7"."""
    return number(tenths / 10, 0 if tenths % 10 == 0 else 1)


def _columns(budget: SharedBudget) -> list[Column[_SizeRow]]:
    columns: list[Column[_SizeRow]] = [
        Column(
            "parameters",
            tr("Model"),
            lambda row: f"{_billions(row.tenths)}B" + (" ◂" if row.is_chosen else ""),
            order=lambda row: row.tenths,
            letters=7,
        )
    ]
    columns += [_size_column(form, budget) for form in (*PLAIN_FORMATS, *GGUF_FORMATS)]
    return columns


def _size_column(form: WeightFormat, budget: SharedBudget) -> Column[_SizeRow]:
    def tip(row: _SizeRow) -> str:
        text = tr("{bits} bits per weight").format(bits=number(form.bits, 2))
        room = _card_bytes(budget)
        if room and form.size(row.tenths * TENTH) <= room:
            text += "\n" + tr("Fits into the memory of your cards")
        return text

    return Column(
        form.name,
        form.name,
        lambda row: gigabytes(form.size(row.tenths * TENTH)),
        order=lambda row: form.size(row.tenths * TENTH),
        is_number=True,
        letters=8,
        tip=tip,
        is_shown=form.name not in _SELDOM,
    )


def _card_bytes(budget: SharedBudget) -> int:
    """Memory of all cards together."""
    return sum(budget.card_bytes(number) for number in range(budget.card_count))
