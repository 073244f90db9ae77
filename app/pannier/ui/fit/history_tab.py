# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What loads were expected to take and took: a table, a chart, and what was learned from them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.memory.accuracy import DeviceLoad, accuracy_of, device_loads
from pannier.core.memory.load_history import LoadHistory, LoadRecord
from pannier.core.memory.load_report import HOST
from pannier.core.memory.overhead import LearnedOverhead, learn
from pannier.core.sizes import memory_size, percent
from pannier.ui.fit.history_chart import HistoryChart, row_tip
from pannier.ui.fit.service import FitService
from pannier.ui.fit.wish_boxes import context_text
from pannier.ui.formats import moment
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext
from pannier.ui.theme import SMALL, TINY
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table

BESIDE_WIDTH = 900
TABLE_WIDTH = 620


class HistoryTab(QWidget):
    """Follows the loads of this machine, whichever program did them.

    Attributes:
        table: every device of every load.
        chart: the same as points.
    """

    def __init__(self, context: PageContext, service: FitService, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._service = service
        self._history = LoadHistory()
        theme = context.theme
        self._items: Records[DeviceLoad] = Records(
            _columns(), lambda row: (row.load.time, row.load.path, row.device.id), self
        )
        self.table = Table("fit.history", tr("Loads"), self._items, theme, self)
        self.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        context.keep_layout(self.table)
        self.chart = HistoryChart(theme, self)
        self._summary = self._label("fit.history.summary", "")
        self._learned = self._label("fit.history.learned", "caption")
        self._clear = QPushButton(tr("Clear history"), self)
        self._clear.setObjectName("fit.history.clear")
        self._clear.setAccessibleName(self._clear.text())
        self._clear.setToolTip(
            tr("Forget all loads and what was learned from them; it can be undone")
        )
        self._clear.clicked.connect(self.clear)
        self._nothing = EmptyState(theme, "lucide/scroll-text", self)
        self._nothing.setObjectName("fit.history.nothing")
        self._nothing.set_texts(
            tr("No loads yet"),
            tr(
                "Every model that is loaded is noted here: what was forecast, what llama.cpp "
                "planned, what it allocated and what the device counted. What a GPU's driver "
                "takes beyond that is learned, and forecast the next time."
            ),
        )
        self._lay_out()
        self._show([])
        service.load_noted.connect(self.look_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Another program may have loaded something meanwhile."""
        super().showEvent(event)
        self.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Table and chart stand beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= BESIDE_WIDTH
        side = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if side != self._split.orientation():
            self._split.setOrientation(side)
            width = self._table_width
            self._split.setSizes([width, self.width() - width] if is_wide else [1, 1])

    def look_again(self) -> None:
        """Read the loads, in the background."""
        if self.isVisible():
            self._context.tasks.start(self._history.loads, self._show)

    def clear(self) -> None:
        """Forget all loads, and offer to bring them back."""
        task = self._context.tasks.start(self._history.clear, self._on_cleared)
        task.failed.connect(self._context.notifier.user_error)

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("text_role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._summary, 1)
        head.addWidget(self._clear, alignment=Qt.AlignmentFlag.AlignTop)
        self._split = QSplitter(self)
        self._split.setObjectName("fit.history.split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.table)
        self._split.addWidget(self.chart)
        self._table_width = self._context.keep_split(self._split, TABLE_WIDTH)
        self._split.setStretchFactor(0, 1)
        self.table.setMinimumHeight(170)
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(head)
        column.addWidget(self._learned)
        column.addWidget(self._split, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)
        layout.addWidget(self._nothing)

    def _show(self, loads: Sequence[LoadRecord]) -> None:
        rows = device_loads(loads)
        self._content.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._items.set_records(rows)
        self.chart.show_loads(rows)
        self._summary.setText(_summary(rows))
        learned = [_learned_text(each) for each in learn(loads)]
        self._learned.setText("\n".join(learned))
        self._learned.setVisible(bool(learned))

    def _on_cleared(self, forgotten: list[LoadRecord]) -> None:
        self._on_history_changed()
        self._context.notifier.info(
            tr("Forgotten: %Ln load(s), and what was learned from them.", "", len(forgotten)),
            action=Action(tr("Undo"), lambda: self._restore(forgotten)),
        )

    def _restore(self, forgotten: list[LoadRecord]) -> None:
        task = self._context.tasks.start(
            lambda: self._history.restore(forgotten), lambda _: self._on_history_changed()
        )
        task.failed.connect(self._context.notifier.user_error)

    def _on_history_changed(self) -> None:
        """What was learned is another by now."""
        self.look_again()
        self._service.budget.look()


def _summary(rows: Sequence[DeviceLoad]) -> str:
    """How well the loads were forecast, in a sentence or two."""
    found = accuracy_of(rows)
    parts = [tr("%Ln load(s).", "", found.loads)]
    if found.median_error is not None and found.worst_error is not None:
        parts.append(
            tr("The forecast was off by {median} (median), {worst} at worst.").format(
                median=percent(found.median_error, 1), worst=percent(found.worst_error, 1)
            )
        )
    if found.planned:
        parts.append(
            tr("llama.cpp's own plan came true to the byte {n} of {all} times.").format(
                n=found.as_planned, all=found.planned
            )
        )
    return " ".join(parts)


def _learned_text(learned: LearnedOverhead) -> str:
    text = tr("Learned: {name} ({backend}) takes {size} beyond llama.cpp's buffers (loads: {n})")
    if learned.driver:
        text = tr(
            "Learned: {name} ({backend}, driver {driver}) takes {size} beyond llama.cpp's buffers "
            "(loads: {n})"
        )
    return text.format(
        name=learned.name,
        backend=learned.backend,
        driver=learned.driver,
        size=memory_size(learned.in_use),
        n=learned.loads,
    )


def _columns() -> list[Column[DeviceLoad]]:
    return [*_what_columns(), *_size_columns()]


def _what_columns() -> list[Column[DeviceLoad]]:
    return [
        Column("model", tr("Model"), lambda row: row.load.model, letters=14, tip=row_tip),
        Column(
            "time",
            tr("When"),
            _time_text,
            order=lambda row: row.load.time,
            letters=14,
        ),
        Column("device", tr("Device"), _device_name, letters=13, tip=lambda row: row.device.name),
        Column(
            "layers",
            tr("GPU layers"),
            lambda row: f"{row.load.gpu_layers}/{row.load.layers}",
            order=lambda row: row.load.gpu_layers,
            is_number=True,
            letters=8,
            is_shown=False,
        ),
        Column(
            "context",
            tr("Context"),
            lambda row: context_text(row.load.context_length),
            order=lambda row: row.load.context_length,
            is_number=True,
            letters=7,
            is_shown=False,
        ),
    ]


def _size_columns() -> list[Column[DeviceLoad]]:
    sizes: list[tuple[str, str, str, bool]] = [
        ("analytic", tr("≈ Forecast"), tr("Calculated from the header"), True),
        ("planned", tr("= Plan"), tr("llama.cpp's own plan before the load"), False),
        ("allocated", tr("Allocated"), tr("What llama.cpp allocated"), True),
        ("counted", tr("Counted"), tr("By how much the device's free memory fell"), False),
        ("process", tr("Process"), tr("What the driver says the engine holds"), False),
    ]
    columns = [_size_column(*each) for each in sizes]
    columns.insert(
        3,
        Column(
            "error",
            tr("Error"),
            _error_text,
            order=lambda row: None if row.error is None else abs(row.error),
            is_number=True,
            letters=7,
            tip=lambda _row: tr("Of the forecast, as a share of what was allocated"),
        ),
    )
    return columns


def _size_column(key: str, title: str, tip: str, is_shown: bool) -> Column[DeviceLoad]:  # noqa: FBT001 - a row of a table
    def size(row: DeviceLoad) -> int | None:
        found: int | None = getattr(row.device, f"{key}_bytes")
        return found

    def text(row: DeviceLoad) -> str:
        found = size(row)
        return "" if found is None else memory_size(found)

    return Column(
        key,
        title,
        text,
        order=size,
        is_number=True,
        letters=9,
        tip=lambda _row: tip,
        is_shown=is_shown,
    )


def _time_text(row: DeviceLoad) -> str:
    return moment(row.load.time)


def _device_name(row: DeviceLoad) -> str:
    if row.device.id == HOST:
        return tr("Main memory")
    return row.device.name.removeprefix("NVIDIA ").removeprefix("GeForce ") or row.device.id


def _error_text(row: DeviceLoad) -> str:
    if row.error is None:
        return ""
    if not row.error:
        return percent(0.0, 0)
    sign = "+" if row.error > 0 else "\N{MINUS SIGN}"
    return sign + percent(abs(row.error), 1)
