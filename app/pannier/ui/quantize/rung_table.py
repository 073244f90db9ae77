# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The ladder of file types as a table with a box to tick in every row."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from pannier.core.language import number, tr
from pannier.core.memory.fit.quality import SOURCE, rank
from pannier.core.quantize.ladder import Rung
from pannier.core.sizes import file_size, percent
from pannier.ui.fit.verdict_chip import VerdictCells
from pannier.ui.quantize.rung_fits import RungFits
from pannier.ui.theme import SMALL, TINY, Theme
from pannier.ui.widgets.records import Column, Index, Records
from pannier.ui.widgets.table import Table

BOX = 16


class RungRecords(Records[Rung]):
    """File types, of which some are ticked."""

    def __init__(self, columns: Sequence[Column[Rung]], parent: QWidget) -> None:
        super().__init__(
            columns, lambda rung: rung.name, parent, is_faint=lambda rung: bool(rung.lock)
        )
        self.ticked: frozenset[str] = frozenset()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell whether a row is ticked, too."""
        rung = self.record(index)
        if rung is not None and index.column() == 0 and role == Qt.ItemDataRole.CheckStateRole:
            if rung.lock:
                return None
            is_ticked = rung.name in self.ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)


class RungTable(Table[Rung]):
    """A click on the box, or the space bar, ticks a file type.

    Signals:
        ticked: the names of the file types that are ticked now, as a list.
    """

    ticked = Signal(object)
    filling = 5
    elision = Qt.TextElideMode.ElideRight  # of the notes: their beginnings say most

    def __init__(self, fits: RungFits, theme: Theme, parent: QWidget) -> None:
        self._records = RungRecords(_columns(fits), parent)
        super().__init__("quantize.ladder", tr("File types"), self._records, theme, parent)
        self._boxes = _BoxCells(self._records, theme, self)
        self.set_cells("type", self._boxes)
        self.set_cells("fit", VerdictCells(self._records, fits.shown, theme, self))
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.opened.connect(self._toggle_current)
        fits.changed.connect(self._records.follow)

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Show other file types."""
        self._records.set_records(rungs)

    def show_ticked(self, names: Sequence[str]) -> None:
        """Show which are ticked."""
        self._records.ticked = frozenset(names)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick what is clicked in the first column."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.columnAt(place.x()) == 0:
            self._toggle(self._records.record(self.indexAt(place)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two is one more, not something else."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle_current()
        else:
            super().keyPressEvent(event)

    def _toggle_current(self) -> None:
        self._toggle(self.current)

    def _toggle(self, rung: Rung | None) -> None:
        if rung is not None and not rung.lock:
            self.ticked.emit(sorted(self._records.ticked ^ {rung.name}))


class _BoxCells(QStyledItemDelegate):
    """Paints the box and the name of a file type."""

    def __init__(self, items: RungRecords, theme: Theme, table: RungTable) -> None:
        super().__init__(table)
        self._items = items
        self._theme = theme
        # The style sheet knows boxes by their widget; this one is never shown.
        self._box = QCheckBox(table)
        self._box.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for a line of text."""
        return QSize(0, BOX + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; the row has its ground already."""
        rung = self._items.record(index)
        if rung is None:
            return
        painter.save()
        area = option.rect.adjusted(SMALL, 0, -TINY, 0)
        if rung.lock:
            self._lock.paint(painter, area.left(), _top(area), BOX, BOX)
        else:
            self._paint_box(painter, area, is_ticked=rung.name in self._items.ticked)
        colours = self._theme.colours
        painter.setPen(QColor(colours.faint if rung.lock else colours.text))
        painter.setFont(self._font)
        text = area.adjusted(BOX + SMALL, 0, 0, 0)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, where, rung.name)
        painter.restore()

    def _paint_box(self, painter: QPainter, area: QRect, *, is_ticked: bool) -> None:
        button = QStyleOptionButton()
        button.rect = QRect(area.left(), _top(area), BOX, BOX)
        button.state = QStyle.StateFlag.State_Enabled
        button.state |= QStyle.StateFlag.State_On if is_ticked else QStyle.StateFlag.State_Off
        element = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self._box.style().drawPrimitive(element, button, painter, self._box)

    def _on_theme_changed(self) -> None:
        self._lock = self._theme.icon("lock", "faint")
        self._font = self._theme.font("body")
        self._font.setWeight(QFont.Weight.DemiBold)


def _top(area: QRect) -> int:
    return area.top() + (area.height() - BOX) // 2


def _columns(fits: RungFits) -> list[Column[Rung]]:
    return [
        Column(
            "type",
            tr("File type"),
            lambda rung: rung.name,
            order=lambda rung: rank(rung.name),
            letters=13,
            tip=_type_tip,
        ),
        Column(
            "size",
            tr("Size"),
            lambda rung: file_size(rung.size_bytes) if rung.size_bytes else "",
            order=lambda rung: rung.size_bytes or None,
            is_number=True,
            letters=8,
            tip=lambda rung: tr("{n} bytes").format(n=number(rung.size_bytes)),
        ),
        Column(
            "bits",
            tr("Bits/weight"),
            lambda rung: number(rung.bits_per_weight, 2) if rung.bits_per_weight else "",
            order=lambda rung: rung.bits_per_weight or None,
            is_number=True,
            letters=8,
            tip=lambda _rung: tr("Bits that a weight costs on average, scales included"),
        ),
        Column(
            "fit", tr("Fit"), fits.text, order=fits.order, letters=18, tip=fits.tip, is_live=True
        ),
        Column(
            "quality",
            tr("Quality"),
            _prior_text,
            order=lambda rung: -rank(rung.name),
            is_number=True,
            letters=8,
            tip=lambda _rung: tr(
                "How often it finds the same token likeliest as the unquantized model. Not "
                "measured on this one: {source}"
            ).format(source=tr(SOURCE)),
        ),
        Column("note", tr("Note"), note_text, letters=11, tip=_type_tip),
    ]


def note_text(rung: Rung) -> str:
    """What is to be known of a file type of this model, in short."""
    if rung.lock_kind == "imatrix":
        return tr("needs an importance matrix")
    if rung.lock:
        return tr("cannot be made of this model")
    if rung.fallbacks:
        count = sum(fallback.tensors for fallback in rung.fallbacks)
        kinds = ", ".join(dict.fromkeys(fallback.got for fallback in rung.fallbacks))
        return tr("%Ln tensor(s) in {types} instead", "", count).format(types=kinds)
    # The rest stands in the tooltip. A sign within a number, as in "2.7 bits", ends nothing.
    return re.split(r"[,;.](?=\s|$)|[\uff0c\uff1b\u3002]", tr(rung.file_type.purpose))[0]


def _prior_text(rung: Rung) -> str:
    return "" if rung.prior is None else percent(rung.prior.same_top_token, 1)


def _type_tip(rung: Rung) -> str:
    lines = [rung.lock, tr(rung.file_type.purpose), *map(str, rung.fallbacks)]
    return "\n".join(line for line in lines if line)
