# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The rows of the list of chats, and the item model that Qt's view shows them by."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
CHATS_TYPE = "application/x-pannier-chats"
"""MIME type of chats that are dragged: their ids, with spaces between them."""

ROW_ROLE = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


class RowKind(enum.Enum):
    """What a row stands for."""

    HEADING = "heading"
    FOLDER = "folder"
    CHAT = "chat"
    HIT = "hit"  # a message that a search has found


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row.

    Attributes:
        kind: what it stands for.
        key: the id of the folder or the chat; empty for a heading.
        title: its first line.
        snippet: what a search has found, as pieces that are marked or not.
        detail: a few words at the right, such as a day.
        message: the id of the message that was found.
        is_pinned: whether the chat is pinned.
        is_folded: whether the folder's chats are hidden.
        is_inside: whether the chat stands below its folder.
        is_busy: whether something is being written into the chat.
    """

    kind: RowKind
    key: str = ""
    title: str = ""
    snippet: tuple[tuple[str, bool], ...] = ()
    detail: str = ""
    message: str = ""
    is_pinned: bool = False
    is_folded: bool = False
    is_inside: bool = False
    is_busy: bool = False

    @property
    def spoken(self) -> str:
        """The whole row for those who cannot see it."""
        found = "".join(text for text, _ in self.snippet)
        return ", ".join(part for part in (self.title, found, self.detail) if part)


class RowModel(QAbstractListModel):
    """All rows of the list.

    Signals:
        renamed: the key of a chat or a folder, and the title that the user gave it.
    """

    renamed = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ListRow] = ()

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [CHATS_TYPE]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The chats of these rows."""
        ids = dict.fromkeys(self.rows[index.row()].key for index in indexes)
        data = QMimeData()
        data.setData(CHATS_TYPE, " ".join(ids).encode())
        return data

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows. Those that stay in their places are not touched."""
        rows = tuple(rows)
        same_keys = [(r.kind, r.key, r.message) for r in rows] == [
            (r.kind, r.key, r.message) for r in self.rows
        ]
        if not same_keys:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        old, self.rows = self.rows, rows
        for number, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def place_of(self, key: str, message: str = "") -> int:
        """The number of a chat's row; -1 when it is not shown."""
        for number, row in enumerate(self.rows):
            is_chat = row.kind in {RowKind.CHAT, RowKind.HIT} and row.key == key
            if is_chat and (not message or row.message == message):
                return number
        return -1

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view asks for."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.title if row.kind in {RowKind.CHAT, RowKind.HIT} else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == ROW_ROLE:
                return row
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a title that was typed into the list; whoever keeps titles shows it."""
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title or title == self.rows[index.row()].title:
            return False
        self.renamed.emit(self.rows[index.row()].key, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; titles of chats and folders can be edited."""
        match self.rows[index.row()].kind:
            case RowKind.HEADING:
                return Qt.ItemFlag.NoItemFlags
            case RowKind.HIT:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            case kind:
                usual = (
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsEditable
                )
                return usual | Qt.ItemFlag.ItemIsDragEnabled if kind is RowKind.CHAT else usual
