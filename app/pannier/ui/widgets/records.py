# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The item model behind a table: records in columns, sorted, filtered and grouped in Python.

QSortFilterProxyModel would call Python once for every row and comparison; here a filter is one pass
over ready-made texts, so that a list of thousands follows every key.
"""

import enum
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pannier.core.language import tr

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
UNKNOWN = "—"
# As numbers: PySide makes a new object for every `|`.
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
        is_number: whether it stands at the right, in figures of one width.
        tip: the tooltip of a cell; without it, the text.
        letters: its width at first.
        is_shown: whether it is shown at first.
        is_searched: whether the filter looks into it.
        total: what it says for a group of records.
        is_live: whether its text depends on more than the record, and is asked for anew whenever it
            is painted. The filter does not look into it. `Records.follow` tells of another text.
        state: what a live cell looks like beyond its text; equal when it looks the same.
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
    is_live: bool = False
    state: Callable[[T], object] | None = None


class Look(enum.IntEnum):
    """How a cell is written: as any text, in figures of one width, or in bold letters."""

    TEXT = 0
    NUMBER = 1
    GROUP = 2


class Cell(NamedTuple):
    """What a cell looks like: its text, how it is written, and where it stands."""

    text: str
    look: Look
    alignment: int
    is_faint: bool


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    record: T
    texts: tuple[str, ...]
    searched: str
    is_faint: bool


@dataclass(slots=True)
class _Group(Generic[T]):
    label: str
    title: str = ""
    entries: list[_Entry[T]] = field(default_factory=list)


class Records(QAbstractItemModel, Generic[T]):
    """Records as rows, or as groups of rows.

    What is not known is shown as a dash and sorted behind everything else, in either order.

    Signals:
        followed: the texts of live columns are different, the rows stand as they did.
    """

    followed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[T]],
        identity: Callable[[T], Hashable],
        parent: QObject | None = None,
        *,
        is_faint: Callable[[T], bool] = lambda _record: False,
    ) -> None:
        """Make an empty list.

        Args:
            columns: what to show of a record.
            identity: tells a record from all others, also in the next list of records.
            parent: owner of this object.
            is_faint: which records are shown in a fainter colour.
        """
        super().__init__(parent)
        self.columns = list(columns)
        self.identity = identity
        self._column_count = len(self.columns)
        self._top_count = 0
        self._alignments = [_RIGHT if column.is_number else _LEFT for column in self.columns]
        self._group: Callable[[T], str] | None = None
        self._group_title: Callable[[Sequence[T]], str] | None = None
        self._is_faint = is_faint
        self._sort = (0, Qt.SortOrder.AscendingOrder)
        self._words: list[str] = []
        self._entries: list[_Entry[T]] = []
        self._shown: list[_Entry[T]] = []
        self._groups: list[_Group[T]] = []
        self._places: dict[Hashable, tuple[int, int]] | None = None

    @property
    def count(self) -> int:
        """Number of all records, whether they are shown or not."""
        return len(self._entries)

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
        # Most of a list that is replaced is as it was: texts are made of what is new alone.
        old = {self.identity(entry.record): entry for entry in self._entries}
        self._entries = [self._entry(record, old) for record in records]
        self._sort_entries()
        self._arrange()
        self.endResetModel()

    def follow(self) -> None:
        """The texts of live columns are different: paint them anew, and sort if it is by them."""
        live = [number for number, column in enumerate(self.columns) if column.is_live]
        if self._sort[0] in live:
            before = self._entries
            self._sort_entries()
            if any(old is not new for old, new in zip(before, self._entries, strict=True)):
                self.beginResetModel()
                self._arrange()
                self.endResetModel()
                return
        self.followed.emit()

    def set_filter(self, text: str) -> None:
        """Show only the records that have all words of `text` in them, in any column and case."""
        words = text.casefold().split()
        self._words = words
        if self._filtered() != self._shown:
            self.beginResetModel()
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

    def cell(self, index: Index) -> Cell:
        """All that is painted of a cell, at once."""
        entry, number = self._entry_at(index), index.column()
        if entry is None:
            text = self._group_text(self._groups[index.row()], number)
            return Cell(text, Look.GROUP, self._alignments[number], is_faint=False)
        text = self._text(entry, number)
        look = Look.NUMBER if self.columns[number].is_number else Look.TEXT
        is_faint = entry.is_faint or not text
        return Cell(text or UNKNOWN, look, self._alignments[number], is_faint)

    def live_state(self, index: Index, columns: Iterable[Column[T]]) -> tuple[object, ...]:
        """What the cells of live columns in a row look like; equal when they look the same."""
        entry = self._entry_at(index)
        if entry is None:
            return ()
        record = entry.record
        return tuple([(column.state or column.text)(record) for column in columns])

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
        if not parent.isValid():
            # Asked for every row of a list when it changes.
            fits = 0 <= row < self._top_count and 0 <= column < self._column_count
            return self.createIndex(row, column, _TOP) if fits else QModelIndex()
        fits = 0 <= row < self.rowCount(parent) and 0 <= column < self._column_count
        return self.createIndex(row, column, parent.row() + 1) if fits else QModelIndex()

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
            return self._top_count
        if self.is_grouped and parent.internalId() == _TOP and parent.column() == 0:
            return len(self._groups[parent.row()].entries)
        return 0

    def columnCount(self, _parent: Index = _NO_INDEX) -> int:
        """Number of columns."""
        return self._column_count

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
                return self._alignments[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; its looks are in `cell`, as Qt would ask for them one by one."""
        entry = self._entry_at(index)
        if entry is None:
            return self._group_data(index, role)
        number = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, number) or UNKNOWN
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignments[number]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                tip = self.columns[number].tip
                # What a cell says need not be said once more.
                rest = self._text(entry, number) if role == Qt.ItemDataRole.ToolTipRole else ""
                return rest if tip is None else tip(entry.record)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._text(entry, number) or tr("unknown")
        return None

    def _text(self, entry: _Entry[T], number: int) -> str:
        column = self.columns[number]
        return column.text(entry.record) if column.is_live else entry.texts[number]

    def _group_data(self, index: Index, role: int) -> str | None:
        is_text = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if not (is_text and index.isValid()):
            return None
        return self._group_text(self._groups[index.row()], index.column())

    def _group_text(self, group: _Group[T], number: int) -> str:
        total = self.columns[number].total
        if number == 0:
            return f"{group.title} ({len(group.entries)})"
        return "" if total is None else total([entry.record for entry in group.entries])

    def _entry_at(self, index: Index) -> _Entry[T] | None:
        if not index.isValid():
            return None
        if not self.is_grouped:
            return self._shown[index.row()]
        if index.internalId() == _TOP:
            return None
        return self._groups[index.internalId() - 1].entries[index.row()]

    def _entry(self, record: T, old: Mapping[Hashable, _Entry[T]]) -> _Entry[T]:
        known = old.get(self.identity(record))
        if known is not None and known.record == record:
            return known
        texts = tuple("" if column.is_live else column.text(record) for column in self.columns)
        searched = (
            text for text, column in zip(texts, self.columns, strict=True) if column.is_searched
        )
        return _Entry(record, texts, "\n".join(searched).casefold(), self._is_faint(record))

    def _sort_entries(self) -> None:
        number, order = self._sort
        column = self.columns[number]
        keys: list[tuple[Any, _Entry[T]]] = [
            (
                column.order(entry.record) if column.order else _natural(self._text(entry, number)),
                entry,
            )
            for entry in self._entries
        ]
        known = [pair for pair in keys if pair[0] is not None]
        unknown = [entry for key, entry in keys if key is None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        self._entries = [*(entry for _, entry in known), *unknown]

    def _filtered(self) -> list[_Entry[T]]:
        shown = self._entries
        for word in self._words:
            shown = [entry for entry in shown if word in entry.searched]
        return shown

    def _arrange(self) -> None:
        self._places = None
        self._shown = self._filtered()
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
        self._top_count = len(self._shown if self._group is None else self._groups)

    def _find_places(self) -> Iterator[tuple[Hashable, tuple[int, int]]]:
        """Identity of every record that is shown, with its row and internal id."""
        lists = [group.entries for group in self._groups] if self.is_grouped else [self._shown]
        for internal_id, entries in enumerate(lists, start=1 if self.is_grouped else _TOP):
            for row, entry in enumerate(entries):
                yield self.identity(entry.record), (row, internal_id)


def _natural(text: str) -> list[tuple[str, int]] | None:
    """Order of texts with numbers in them: letters without their case, then the number behind."""
    if not text:
        return None
    return [(letters, int(digits or 0)) for letters, digits in _PIECES.findall(text.casefold())]
