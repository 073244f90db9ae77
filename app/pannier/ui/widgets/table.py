# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A table of records: sorted by a click, columns chosen by the header's menu, all of it remembered.

It is a tree view, since records can be put into groups; without groups it looks like a list.
"""

import json
from collections.abc import Hashable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from pannier.core.language import tr
from pannier.ui.theme import HUGE, Theme
from pannier.ui.widgets.records import Index, Look, Records

T = TypeVar("T")
MIN_LETTERS, MAX_LETTERS = 3.0, 400.0
CELL_PADDING = 22
TEXT_PADDING = 10
ROW_PADDING = 6
INDENT = 14
MAX_TEXTS = 4096
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class _Cells(QStyledItemDelegate):
    """Paints cells: some 200 a picture, which takes Qt's own way three times as long.

    Attributes:
        dirty: what is to be painted; Qt asks for whole rows, whatever of them is.
        sections: number, left and width of the columns in view, and what paints their cells.
    """

    def __init__(
        self, items: Records[Any], theme: Theme, elision: Qt.TextElideMode, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._theme = theme
        self._elision = elision
        self.dirty = QRegion()
        self.sections: list[tuple[int, int, int, QStyledItemDelegate]] = []
        self._texts: dict[tuple[str, Look, int], tuple[QStaticText, int]] = {}
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Size of a cell; asked once, as all rows are of one height."""
        size = super().sizeHint(option, index)
        size.setHeight(size.height() + 2 * ROW_PADDING)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the text; the row has its ground already."""
        area: QRect = option.rect
        if not self.dirty.intersects(area):
            return
        cell = self._items.cell(index)
        area.adjust(TEXT_PADDING, 0, -TEXT_PADDING, 0)
        font, metrics = self._looks[cell.look]
        text, width = self._laid_out(cell.text, cell.look, area.width())
        x = area.right() + 1 - width if cell.alignment & _RIGHT else area.left()
        painter.setFont(font)
        painter.setPen(self._faint if cell.is_faint else self._plain)
        painter.drawStaticText(x, area.top() + (area.height() - metrics.height()) // 2, text)

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Index, *, is_selected: bool
    ) -> None:
        """Draw those cells of a row that are to be painted; its ground is there already.

        Qt's own way asks the style sheet about every cell, which takes longer than the painting.
        """
        top, height = option.rect.top(), option.rect.height()
        if is_selected:
            option.state |= QStyle.StateFlag.State_Selected
        for number, left, width, cells in self.sections:
            area = QRect(left, top, width, height)
            if self.dirty.intersects(area):
                option.rect = area
                cells.paint(painter, option, row.sibling(row.row(), number))

    def _laid_out(self, text: str, look: Look, room: int) -> tuple[QStaticText, int]:
        """The glyphs of a text, shortened to the room there is, and its width."""
        key = text, look, room
        found = self._texts.get(key)
        if found is None:
            font, metrics = self._looks[look]
            shown = metrics.elidedText(text, self._elision, room)
            static = QStaticText(shown)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(font=font)
            if len(self._texts) >= MAX_TEXTS:
                self._texts.clear()
            found = self._texts[key] = static, metrics.horizontalAdvance(shown)
        return found

    def _on_theme_changed(self) -> None:
        theme = self._theme
        self._texts.clear()
        self._plain, self._faint = QColor(theme.colours.text), QColor(theme.colours.faint)
        text, figures, group = theme.font("body"), theme.font("body"), theme.font("body")
        # Numbers below each other align.
        figures.setFeature(QFont.Tag("tnum"), 1)
        group.setWeight(QFont.Weight.DemiBold)
        fonts = {Look.TEXT: text, Look.NUMBER: figures, Look.GROUP: group}
        self._looks = [(fonts[look], QFontMetrics(fonts[look])) for look in Look]


class Table(QTreeView, Generic[T]):
    """Shows `Records`. The first column is always there; it takes the room that is left.

    Attributes:
        items: the records.
        columns_menu: switches columns on and off; also for a menu of the page, as the header
            cannot be reached by keys.

    Attributes:
        filling: number of the column that takes what the others leave of the width.
        elision: where a text is cut off that has not enough room.

    Signals:
        picked: another record is current, or others are selected, or theirs have changed.
        opened: a record was double-clicked, or Return was pressed on it.
        layout_changed: `layout_text` is different.
    """

    filling = 0
    elision = Qt.TextElideMode.ElideMiddle

    picked = Signal()
    opened = Signal()
    layout_changed = Signal()

    def __init__(
        self, name: str, title: str, items: Records[T], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.items = items
        self._theme = theme
        self._placeholder = ""
        self._letters = [float(column.letters) for column in items.columns]
        self._is_chosen = False
        self._kept: tuple[Hashable, list[Hashable]] = (None, [])
        self._collapsed: set[str] = set()
        self._is_quiet = False
        self._own_cells: dict[int, QStyledItemDelegate] = {}
        # What the live cells in view looked like when they changed last, by row.
        self._live_states: dict[tuple[int, int], tuple[object, ...]] = {}
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("part", "table")
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(self.elision)
        self._cells = _Cells(items, theme, self.elision, self)
        self.setItemDelegate(self._cells)
        self.setModel(items)
        self.columns_menu = QMenu(tr("&Columns"), self)
        self.columns_menu.setObjectName(f"{name}.columns")
        self._on_theme_changed()
        self._set_up_header(self.header())
        items.modelAboutToBeReset.connect(self._on_items_about_to_be_reset)
        items.modelReset.connect(self._on_items_reset)
        items.followed.connect(self._on_items_followed)
        self.expanded.connect(self._on_self_expanded)
        self.collapsed.connect(lambda index: self._collapsed.add(items.group_at(index)))
        theme.changed.connect(self._on_theme_changed)

    @property
    def current(self) -> T | None:
        """The record of the current row, if it is selected."""
        index = self.currentIndex()
        return self.items.record(index) if self.selectionModel().isSelected(index) else None

    @property
    def selected(self) -> list[T]:
        """The selected records from top to bottom; a group stands for all of its records."""
        rows = self.selectionModel().selectedRows()
        rows.sort(key=lambda index: (index.parent().row(), index.row()))
        found: dict[Hashable, T] = {}
        for index in rows:
            for record in self.items.records_at(index):
                found.setdefault(self.items.identity(record), record)
        return list(found.values())

    def select(self, identity: Hashable) -> bool:
        """Go to a record; returns whether it is shown."""
        index = self.items.index_of(identity)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def set_cells(self, key: str, cells: QStyledItemDelegate) -> None:
        """Let another delegate paint the cells of a column."""
        number = [column.key for column in self.items.columns].index(key)
        self._own_cells[number] = cells
        self.setItemDelegateForColumn(number, cells)

    def set_placeholder(self, text: str) -> None:
        """Say why nothing is shown, when nothing is."""
        self._placeholder = text
        self.viewport().update()

    def layout_text(self) -> str:
        """Order, width and choice of columns and the sorting, as a text to be remembered."""
        header = self.header()
        keys = [column.key for column in self.items.columns]
        order = sorted(range(len(keys)), key=header.visualIndex)
        return json.dumps(
            {
                "columns": [
                    [keys[n], round(self._letters[n], 1), not self.isColumnHidden(n)] for n in order
                ],
                "sort": keys[header.sortIndicatorSection()],
                "descending": header.sortIndicatorOrder() == _DESCENDING,
            }
        )

    def restore_layout(self, text: str) -> None:
        """Take up a remembered layout; what is not understood of it takes the default."""
        try:
            layout = json.loads(text)
            columns = [
                (str(key), float(letters), bool(on)) for key, letters, on in layout["columns"]
            ]
            sort, descending = str(layout["sort"]), bool(layout["descending"])
        except (ValueError, KeyError, TypeError):
            return
        keys = [column.key for column in self.items.columns]
        header = self.header()
        self._is_chosen = True
        self._is_quiet = True
        for place, (key, letters, on) in enumerate(entry for entry in columns if entry[0] in keys):
            number = keys.index(key)
            header.moveSection(header.visualIndex(number), place)
            self._letters[number] = max(MIN_LETTERS, min(MAX_LETTERS, letters))
            self.setColumnHidden(number, not on and number != 0)
        if sort in keys:
            self.sortByColumn(keys.index(sort), _DESCENDING if descending else _ASCENDING)
        self._is_quiet = False
        self._show_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column the room that is left."""
        super().resizeEvent(event)
        self._fill_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or why there are none."""
        self._cells.dirty = event.region()
        self._cells.sections = [
            (number, left, width, self._own_cells.get(number, self._cells))
            for number, left, width in self._sections(range(len(self.items.columns)))
        ]
        super().paintEvent(event)
        if self._placeholder and not self.items.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.colours.muted))
            painter.setFont(self._theme.font("reading"))
            area = self.viewport().rect().adjusted(HUGE, HUGE, -HUGE, -HUGE)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self._placeholder)
            painter.end()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of a row, then the row."""
        is_selected = self.selectionModel().isSelected(index)
        if is_selected:
            painter.fillRect(option.rect, self._selected_ground)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._hover_ground)
        if self.items.is_grouped:
            super().drawRow(painter, option, index)
        else:
            self._cells.paint_row(painter, option, index, is_selected=is_selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click: never a single one, as some desktops have it."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell it."""
        super().selectionChanged(selected, deselected)
        self._tell_pick()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell it."""
        super().currentChanged(current, previous)
        self._tell_pick()

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit()

    def _tell_pick(self) -> None:
        if not self._is_quiet:
            self.picked.emit()

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setObjectName(f"{self.objectName()}.header")
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        header.sectionResized.connect(self._on_header_section_resized)
        header.sectionMoved.connect(self._on_header_changed)
        header.sortIndicatorChanged.connect(self._on_header_changed)
        for number, column in enumerate(self.items.columns):
            self.setColumnHidden(number, not column.is_shown)
        for number, column in list(enumerate(self.items.columns))[1:]:
            action = self.columns_menu.addAction(column.title)
            action.setCheckable(True)
            action.triggered.connect(
                lambda checked, number=number: self._choose_column(number, shown=checked)
            )
        self.columns_menu.aboutToShow.connect(self._on_columns_menu_about_to_show)
        self.setSortingEnabled(True)
        self.sortByColumn(0, _ASCENDING)
        self._show_widths()

    def _choose_column(self, number: int, *, shown: bool) -> None:
        self.setColumnHidden(number, not shown)
        self._show_widths()
        self._on_header_changed()

    def _show_widths(self) -> None:
        """Bring the columns to their widths, which are kept in letters."""
        self._is_quiet = True
        for number in self._fixed:
            self.setColumnWidth(number, self._pixels(self._letters[number]))
        self._is_quiet = False
        self._fill_width()

    def _fill_width(self) -> None:
        others = sum(self.columnWidth(number) for number in self._fixed)
        least = self._pixels(self.items.columns[self.filling].letters)
        if self.items.is_grouped:
            least += 2 * INDENT
        was_quiet, self._is_quiet = self._is_quiet, True
        self.setColumnWidth(self.filling, max(least, self.viewport().width() - others))
        self._is_quiet = was_quiet

    @property
    def _fixed(self) -> list[int]:
        """The columns that have a width of their own."""
        return [number for number in range(len(self._letters)) if number != self.filling]

    def _pixels(self, letters: float) -> int:
        return round(self._letter * letters) + CELL_PADDING

    def _on_header_section_resized(self, number: int, _old: int, new: int) -> None:
        if self._is_quiet or new == 0:
            return
        self._is_chosen = True
        self._letters[number] = max(MIN_LETTERS, (new - CELL_PADDING) / self._letter)
        if number != self.filling:
            self._fill_width()
        self._on_header_changed()

    def _on_header_changed(self) -> None:
        if not self._is_quiet:
            self.layout_changed.emit()

    def _on_header_menu_requested(self, place: QPoint) -> None:
        self.columns_menu.popup(self.header().mapToGlobal(place))

    def _on_columns_menu_about_to_show(self) -> None:
        for number, action in enumerate(self.columns_menu.actions(), start=1):
            action.setChecked(not self.isColumnHidden(number))

    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._selected_ground = QColor(colours.accent_soft)
        self._hover_ground = QColor(colours.hover)
        # Not the view's own font, which is not settled before it is shown.
        metrics = QFontMetrics(self._theme.font("body"))
        self._letter = metrics.horizontalAdvance("0")
        if not self._is_chosen:  # in some languages the titles are longer than what is below them
            self._letters = [
                max(float(column.letters), metrics.horizontalAdvance(column.title) / self._letter)
                for column in self.items.columns
            ]
        self._show_widths()

    def _on_self_expanded(self, index: QModelIndex) -> None:
        if not self._is_quiet:
            self._collapsed.discard(self.items.group_at(index))

    def _on_items_about_to_be_reset(self) -> None:
        identity = self.items.identity
        current = self.items.record(self.currentIndex())
        kept = None if current is None else identity(current)
        self._kept = kept, [identity(record) for record in self.selected]

    def _on_items_followed(self) -> None:
        """Paint the live cells that look different by now; nothing is laid out."""
        columns = self.items.columns
        places = self._sections(number for number, each in enumerate(columns) if each.is_live)
        live = [columns[number] for number, _, _ in places]
        viewport, before = self.viewport(), self._live_states
        states: dict[tuple[int, int], tuple[object, ...]] = {}
        for index, top, height in self._rows_in_view():
            row = index.internalId(), index.row()
            states[row] = state = self.items.live_state(index, live)
            old = before.get(row, ())
            if state == old:
                continue
            for number, (_, left, width) in enumerate(places):
                if number >= len(old) or state[number] != old[number]:
                    viewport.update(left, top, width, height)
        # Rows out of sight are painted when they come into it, whatever they were.
        self._live_states = states

    def _sections(self, numbers: Iterable[int]) -> list[tuple[int, int, int]]:
        """Number, left and width of those of these columns that are shown."""
        return [
            (number, self.columnViewportPosition(number), self.columnWidth(number))
            for number in numbers
            if not self.isColumnHidden(number)
        ]

    def _rows_in_view(self) -> Iterator[tuple[QModelIndex, int, int]]:
        """Index, top and height of every row that can be seen; all are of one height."""
        index, bottom = self.indexAt(QPoint(0, 0)), self.viewport().height()
        area = self.visualRect(index)
        top, height = area.top(), area.height()
        while index.isValid() and top <= bottom:
            yield index, top, height
            top += height
            if self.items.is_grouped:
                index = self.indexBelow(index)
            else:
                index = self.items.index(index.row() + 1, 0)

    def _on_items_reset(self) -> None:
        """Select again what was selected, as far as it is shown."""
        self._live_states = {}
        current, selected = self._kept
        self.setRootIsDecorated(self.items.is_grouped)
        self._fill_width()
        # Else the layout would be done within the next paint, and be followed by another.
        self.executeDelayedItemsLayout()
        self._is_quiet = True
        if self.items.is_grouped:
            self._expand_groups()
        index = QModelIndex() if current is None else self.items.index_of(current)
        if index.isValid():
            # Scrolling to it would open its group.
            self.setAutoScroll(False)
            none = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, none)
            self.setAutoScroll(True)
        self.selectionModel().select(
            self._selection(selected),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._is_quiet = False
        if selected or current is not None:
            self.picked.emit()

    def _selection(self, identities: list[Hashable]) -> QItemSelection:
        """The rows of these records as far as they are shown, neighbours as one range."""
        rows = sorted(
            (index.internalId(), index.row(), index)
            for identity in identities
            if (index := self.items.index_of(identity)).isValid()
        )
        selection = QItemSelection()
        first = 0
        for number in range(1, len(rows) + 1):
            if number == len(rows) or rows[number][:2] != (
                rows[number - 1][0],
                rows[number - 1][1] + 1,
            ):
                selection.append(QItemSelectionRange(rows[first][2], rows[number - 1][2]))
                first = number
        return selection

    def _expand_groups(self) -> None:
        self.expandAll()
        for row in range(self.items.rowCount()):
            index = self.items.index(row, 0)
            if self.items.group_at(index) in self._collapsed:
                self.collapse(index)
