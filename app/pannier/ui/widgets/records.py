# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The item model behind a table: records in columns, sorted, filtered and grouped in Python.

QSortFilterProxyModel would call Python once for every row and comparison; here a filter is one pass
over ready-made texts, so that a list of thousands follows every key.
"""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont

from pannier.ui.theme import Theme

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
UNKNOWN = "—"
# Digits beyond what any name means as a number are letters like others.
_PIECES = re.compile(r"(\D*)([0-9]{1,18})?")
_NO_INDEX = QModelIndex()
# Internal id of an entry that belongs to no group; those of group n have n + 1.
_TOP = 0


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column of a table. Texts are what people read, so a filter finds what is seen.

    Attributes:
        key: its name in what is remembered; never shown.
        title: its heading.
        text: what a cell says; empty for what is not known.
        order: what it is sorted by, None for what is not known; without it, by the text, in which
            2 comes before 10.
        is_number: whether it stands at the right with figures of one width.
        tip: the tooltip of a cell; without it, the text.
        letters: its width at first.
        is_shown: whether it is shown at first.
        is_searched: whether the filter looks into it.
        total: what it says for a group of records.
    """

    key: str
    title: str
    text: Callable[[T], str]
    order: Callable[[T], Any] | None = None
    is_number: bool = False
    tip: Callable[[T], str] | None = None
    letters: int = 12
    is_shown: bool = True
    is_searched: bool = True
    total: Callable[[Sequence[T]], str] | None = None


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    record: T
    texts: tuple[str, ...]
    searched: str


@dataclass(slots=True)
class _Group(Generic[T]):
    label: str
    title: str = ""
    entries: list[_Entry[T]] = field(default_factory=list)


class Records(QAbstractItemModel, Generic[T]):
    """Records as rows, or as groups of rows.

    What is not known is shown as a dash and sorted behind everything else, in either order.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        identity: Callable[[T], Hashable],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        """`identity` tells a record from all others, also in the next list of records."""
        super().__init__(parent)
        self.columns = list(columns)
        self.identity = identity
        self._theme = theme
        self._group: Callable[[T], str] | None = None
        self._group_title: Callable[[Sequence[T]], str] | None = None
        self._is_faint: Callable[[T], bool] = lambda _record: False
        self._sort = (0, Qt.SortOrder.AscendingOrder)
        self._words: list[str] = []
        self._entries: list[_Entry[T]] = []
        self._shown: list[_Entry[T]] = []
        self._groups: list[_Group[T]] = []
        self._places: dict[Hashable, tuple[int, int]] | None = None
        # By plain numbers: this is asked some thousand times for one picture.
        self._readers: dict[int, Callable[[_Entry[T], int], object]] = {
            int(Qt.ItemDataRole.DisplayRole): self._text,
            int(Qt.ItemDataRole.TextAlignmentRole): self._alignment,
            int(Qt.ItemDataRole.ForegroundRole): self._foreground,
            int(Qt.ItemDataRole.FontRole): self._font,
            int(Qt.ItemDataRole.ToolTipRole): self._tip,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
        }
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def records(self) -> list[T]:
        """All records, whether they are shown or not."""
        return [entry.record for entry in self._entries]

    @property
    def shown(self) -> list[T]:
        """The records that pass the filter, in their order."""
        return [entry.record for entry in self._shown]

    @property
    def is_grouped(self) -> bool:
        """Whether the rows at the top are groups."""
        return self._group is not None

    def set_records(self, records: Sequence[T]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._entries = [self._entry(record) for record in records]
        self._sort_entries()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only the records that have all words of `text` in them, in any column and case."""
        words = text.casefold().split()
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._arrange()
            self.endResetModel()

    def set_group(
        self,
        label: Callable[[T], str] | None,
        title: Callable[[Sequence[T]], str] | None = None,
    ) -> None:
        """Put records with the same label together; None shows them all in one list.

        `title` says what is shown for a group; without it, the label.
        """
        self.beginResetModel()
        self._group, self._group_title = label, title
        self._arrange()
        self.endResetModel()

    def set_faint(self, is_faint: Callable[[T], bool]) -> None:
        """Show some records in a fainter colour."""
        self._is_faint = is_faint

    def record(self, index: Index) -> T | None:
        """The record at an index; None for a group and for nowhere."""
        entry = self._entry_at(index)
        return None if entry is None else entry.record

    def group_at(self, index: Index) -> str:
        """The label of the group that an index stands for; empty for a record."""
        is_group = index.isValid() and self.is_grouped and index.internalId() == _TOP
        return self._groups[index.row()].label if is_group else ""

    def records_at(self, index: Index) -> list[T]:
        """The records that an index stands for: its own, or those of its group."""
        record = self.record(index)
        if record is None and index.isValid():
            return [entry.record for entry in self._groups[index.row()].entries]
        return [] if record is None else [record]

    def index_of(self, identity: Hashable) -> QModelIndex:
        """Where the record with this identity stands; an invalid index when it is not shown."""
        if self._places is None:
            self._places = dict(self._find_places())
        place = self._places.get(identity)
        return QModelIndex() if place is None else self.createIndex(place[0], 0, place[1])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        if not 0 <= column < len(self.columns) or (column, order) == self._sort:
            return
        self.beginResetModel()
        self._sort = (column, order)
        self._sort_entries()
        self._arrange()
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """A place; an invalid index when there is none."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        """The group of a row; without one, the owner of this object."""
        if child is None:
            return super().parent()
        if not child.isValid() or child.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of rows, of a group or at the top."""
        if not parent.isValid():
            return len(self._groups) if self.is_grouped else len(self._shown)
        if self.is_grouped and parent.internalId() == _TOP and parent.column() == 0:
            return len(self._groups[parent.row()].entries)
        return 0

    def columnCount(self, _parent: Index = _NO_INDEX) -> int:
        """Number of columns."""
        return len(self.columns)

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's heading."""
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        read = self._readers.get(role)
        if read is None:
            return None
        entry = self._entry_at(index)
        return self._group_data(index, role) if entry is None else read(entry, index.column())

    def _group_data(self, index: Index, role: int) -> object:
        if not index.isValid():
            return None
        group, column = self._groups[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == 0:
                return f"{group.title} ({len(group.entries)})"
            case Qt.ItemDataRole.DisplayRole if column.total is not None:
                return column.total([entry.record for entry in group.entries])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.FontRole:
                return self._bold
        return None

    def _text(self, entry: _Entry[T], number: int) -> str:
        return entry.texts[number] or UNKNOWN

    def _spoken(self, entry: _Entry[T], number: int) -> str:
        return entry.texts[number] or self.tr("unknown")

    def _tip(self, entry: _Entry[T], number: int) -> str:
        tip = self.columns[number].tip
        return entry.texts[number] if tip is None else tip(entry.record)

    def _alignment(self, _entry: _Entry[T], number: int) -> Qt.AlignmentFlag:
        return _alignment(self.columns[number])

    def _font(self, _entry: _Entry[T], number: int) -> QFont | None:
        return self._figures if self.columns[number].is_number else None

    def _foreground(self, entry: _Entry[T], number: int) -> QBrush | None:
        if not entry.texts[number] or self._is_faint(entry.record):
            return self._faint
        return None

    def _entry_at(self, index: Index) -> _Entry[T] | None:
        if not index.isValid():
            return None
        if not self.is_grouped:
            return self._shown[index.row()]
        if index.internalId() == _TOP:
            return None
        return self._groups[index.internalId() - 1].entries[index.row()]

    def _entry(self, record: T) -> _Entry[T]:
        texts = tuple(column.text(record) for column in self.columns)
        searched = (
            text for text, column in zip(texts, self.columns, strict=True) if column.is_searched
        )
        return _Entry(record, texts, "\n".join(searched).casefold())

    def _sort_entries(self) -> None:
        number, order = self._sort
        column = self.columns[number]
        keys: list[tuple[Any, _Entry[T]]] = [
            (column.order(entry.record) if column.order else _natural(entry.texts[number]), entry)
            for entry in self._entries
        ]
        known = [pair for pair in keys if pair[0] is not None]
        unknown = [entry for key, entry in keys if key is None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        self._entries = [*(entry for _, entry in known), *unknown]

    def _arrange(self) -> None:
        words = self._words
        self._places = None
        self._shown = [
            entry for entry in self._entries if all(word in entry.searched for word in words)
        ]
        self._groups = []
        if self._group is not None:
            groups: dict[str, _Group[T]] = {}
            for entry in self._shown:
                label = self._group(entry.record)
                groups.setdefault(label, _Group(label)).entries.append(entry)
            self._groups = list(groups.values())
            for group in self._groups:
                group.title = group.label
                if self._group_title is not None:
                    group.title = self._group_title([entry.record for entry in group.entries])

    def _find_places(self) -> Iterator[tuple[Hashable, tuple[int, int]]]:
        """Identity of every record that is shown, with its row and internal id."""
        lists = [group.entries for group in self._groups] if self.is_grouped else [self._shown]
        for internal_id, entries in enumerate(lists, start=1 if self.is_grouped else _TOP):
            for row, entry in enumerate(entries):
                yield self.identity(entry.record), (row, internal_id)

    def _on_theme_changed(self) -> None:
        self._faint = QBrush(QColor(self._theme.colours.faint))
        self._figures = self._theme.font("body")
        self._figures.setFeature(QFont.Tag("tnum"), 1)
        self._bold = self._theme.font("body")
        self._bold.setWeight(QFont.Weight.DemiBold)


def _natural(text: str) -> list[tuple[str, int]] | None:
    """Order of texts with numbers in them: letters without their case, then the number behind."""
    if not text:
        return None
    return [(letters, int(digits or 0)) for letters, digits in _PIECES.findall(text.casefold())]


def _alignment(column: Column[T]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
