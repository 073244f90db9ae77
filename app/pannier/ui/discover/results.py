# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of models that a search has found: its item model, and how a row is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pannier.core.language import number, tr
from pannier.core.memory.fit.judge import SizeHint, by_parameters
from pannier.hub.found_repo import FoundRepo
from pannier.ui.discover.wording import age_text, count_text, parameters_text
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.verdict_chip import ChipPainter, ShownVerdict
from pannier.ui.theme import ICON_SIZE, MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.while_seen import WhileSeen

Index = QModelIndex | QPersistentModelIndex
RADIUS = 8
FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
_NO_INDEX = QModelIndex()


class ResultItems(QAbstractListModel):
    """Found models in the order of the Hub; more are added at the end as one scrolls."""

    def __init__(self, budget: SharedBudget, parent: QObject) -> None:
        super().__init__(parent)
        self._budget = budget
        self.found: list[FoundRepo] = []

    def show_found(self, found: Sequence[FoundRepo]) -> None:
        """Show these. When only some came to the end, the rest stays in its place."""
        old = self.found
        if old and list(found[: len(old)]) == old:
            if len(found) > len(old):
                self.beginInsertRows(_NO_INDEX, len(old), len(found) - 1)
                self.found = list(found)
                self.endInsertRows()
            return
        self.beginResetModel()
        self.found = list(found)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of models."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A model, and what is read aloud of it."""
        if not index.isValid():
            return None
        found = self.found[index.row()]
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.id
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(found)
        return None

    def _spoken(self, found: FoundRepo) -> str:
        parts = [
            found.id,
            tr("gated: needs an account with access") if found.is_gated else "",
            tr("{n} parameters").format(n=number(found.parameters)) if found.parameters else "",
            tr("architecture {name}").format(name=found.architecture) if found.architecture else "",
            self._hint(found),
            tr("%Ln download(s) last month", "", found.downloads),
            tr("%Ln like(s)", "", found.likes),
            tr("changed {time}").format(time=age_text(found.updated)) if found.updated else "",
        ]
        return "\n".join(part for part in parts if part)

    def _hint(self, found: FoundRepo) -> str:
        """How it would fit, and what that is worth."""
        if not found.parameters:
            return ""
        hint = by_parameters(found.parameters, self._budget.machine)
        return tr("{hint} (judged by the number of parameters alone)").format(hint=hint.marked)


@dataclass(frozen=True, slots=True)
class _Fonts:
    """Fonts and metrics of a row; made once for each look."""

    name: QFont
    small: QFont

    @property
    def heights(self) -> tuple[int, int]:
        return QFontMetrics(self.name).height(), QFontMetrics(self.small).height()


class ResultPainter(QStyledItemDelegate):
    """Paints a model in three lines: its name, its author and how it would fit, its figures."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._budget = budget
        self._theme = theme
        self._chips = ChipPainter(theme)
        self._painted: dict[str, SizeHint] = {}
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines, and air."""
        name, small = self._fonts.heights
        middle = max(small, self._chips.height)
        return QSize(option.rect.width(), name + middle + small + 2 * TINY + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        found = index.data(FOUND_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        name_height, small_height = self._fonts.heights
        self._paint_name(painter, QRect(area.topLeft(), QSize(area.width(), name_height)), found)
        painter.setFont(self._fonts.small)
        top = area.top() + name_height + TINY
        middle = QRect(area.left(), top, area.width(), max(small_height, self._chips.height))
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        room = self._paint_fit(painter, middle, found, is_selected=is_selected)
        self._paint_text(painter, room, found.author, self._theme.colours.muted)
        line = QRect(area.left(), middle.bottom() + 1 + TINY, area.width(), small_height)
        self._paint_figures(painter, line, found)
        painter.restore()

    def is_outdated(self, found: FoundRepo) -> bool:
        """Whether a model would fit otherwise than it was painted last."""
        if not found.parameters:
            return False
        return by_parameters(found.parameters, self._budget.machine) != self._painted.get(found.id)

    def _paint_fit(
        self, painter: QPainter, line: QRect, found: FoundRepo, *, is_selected: bool
    ) -> QRect:
        """How it would fit, at the right; returns the room that is left."""
        if not found.parameters:
            return line
        hint = self._painted[found.id] = by_parameters(found.parameters, self._budget.machine)
        shown = ShownVerdict(hint.verdict, hint.marked)
        width = min(self._chips.width([shown.text], with_star=False), line.width() * 3 // 4)
        area = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._chips.paint(painter, area, shown, is_selected=is_selected)
        painter.setFont(self._fonts.small)
        return line.adjusted(0, 0, -width - SMALL, 0)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        state = option.state
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = colours.accent_soft
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = colours.hover
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_name(self, painter: QPainter, line: QRect, found: FoundRepo) -> None:
        painter.setFont(self._fonts.name)
        room = line
        if found.is_gated:
            size = min(ICON_SIZE - 4, line.height())
            place = QRect(line.right() - size, line.top(), size, line.height())
            self._lock.paint(painter, place, Qt.AlignmentFlag.AlignCenter)
            room = line.adjusted(0, 0, -size - TINY, 0)
        self._paint_text(painter, room, found.name, self._theme.colours.text)

    def _paint_figures(self, painter: QPainter, line: QRect, found: FoundRepo) -> None:
        """Parameters and architecture at the left; popularity and age as far as there is room."""
        colours = self._theme.colours
        metrics = QFontMetrics(self._fonts.small)
        what = "  ".join(
            text for text in (parameters_text(found.parameters), found.architecture) if text
        )
        popularity = [f"↓ {count_text(found.downloads)}", f"♥ {count_text(found.likes)}"]
        if found.updated is not None:
            popularity.append(age_text(found.updated))
        room = line.width() - metrics.horizontalAdvance(what) - MEDIUM
        while popularity and metrics.horizontalAdvance("   ".join(popularity)) > room:
            popularity.pop()
        right = "   ".join(popularity)
        painter.setPen(QColor(colours.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        taken = metrics.horizontalAdvance(right) + (MEDIUM if right else 0)
        self._paint_text(painter, line.adjusted(0, 0, -taken, 0), what, colours.text)

    @staticmethod
    def _paint_text(painter: QPainter, line: QRect, text: str, colour: str) -> None:
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags | Qt.TextFlag.TextSingleLine, elided)

    def _on_theme_changed(self) -> None:
        self._chips.refresh()
        name = self._theme.font("body")
        name.setWeight(QFont.Weight.DemiBold)
        small = self._theme.font("small")
        small.setFeature(QFont.Tag("tnum"), 1)
        self._fonts = _Fonts(name, small)
        self._lock = self._theme.icon("lock", "warning")


class ResultList(QListView):
    """The found models.

    Signals:
        picked: a `FoundRepo` is to be looked at.
        end_near: the last rows are in sight, so more would be good.
    """

    picked = Signal(object)
    end_near = Signal()

    def __init__(
        self, items: ResultItems, budget: SharedBudget, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.items = items
        self._painter = ResultPainter(budget, theme, self)
        self.setObjectName("discover.results")
        self.setAccessibleName(tr("Models found"))
        self.setProperty("part", "results")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(items)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self._tell_end)
        self.verticalScrollBar().rangeChanged.connect(self._tell_end)
        self.clicked.connect(lambda index: self.picked.emit(index.data(FOUND_ROLE)))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)

    def select(self, repo: str) -> None:
        """Mark the row of a repository, if it is there."""
        for row, found in enumerate(self.items.found):
            if found.id == repo:
                self.setCurrentIndex(self.items.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks at the current model."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().data(FOUND_ROLE))
        else:
            super().keyPressEvent(event)

    def _on_budget_changed(self) -> None:
        """Paint the models in view that would fit otherwise; the others look as they did."""
        index, bottom = self.indexAt(QPoint(0, 0)), self.viewport().height()
        row = max(0, index.row())
        while row < len(self.items.found):
            area = self.visualRect(self.items.index(row))
            if area.top() > bottom:
                break
            if self._painter.is_outdated(self.items.found[row]):
                self.viewport().update(area)
            row += 1

    def _tell_end(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= self.viewport().height():
            self.end_near.emit()
