# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of chats itself: chosen by a click or Enter, renamed by F2, thrown away by Delete."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pannier.ui.chat.list_delegate import RowDelegate
from pannier.ui.chat.list_rows import ListRow, RowKind, RowModel
from pannier.ui.theme import Theme


class ChatListView(QListView):
    """Rows of chats, folders and found messages.

    Attributes:
        open_key: the key of the chat that is open.

    Signals:
        opened: the `ListRow` that the user wants to see.
        renamed: the key of a chat or a folder, and its new title.
        unwanted: the `ListRow` that is to be thrown away.
        menu_wanted: a `ListRow`, or None for the empty room, and the place on the screen.
    """

    opened = Signal(object)
    renamed = Signal(str, str)
    unwanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = RowModel(self)
        self.open_key = ""
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("part", "results")
        self.setModel(self._items)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self._items.renamed.connect(self.renamed)
        self.clicked.connect(self._on_self_clicked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def rows(self) -> Sequence[ListRow]:
        """What is shown."""
        return self._items.rows

    @property
    def current_row(self) -> ListRow | None:
        """The row that the keyboard is on."""
        index = self.currentIndex()
        return self._items.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the chat that is open stays marked."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._items.set_rows(rows)
        self.mark(self.open_key)
        bar.setValue(place)

    def mark(self, key: str) -> None:
        """Mark the chat that is open."""
        self.open_key = key
        place = self._items.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self._items.index(place))
        else:
            self.selectionModel().clear()

    def rename(self, key: str) -> None:
        """Let the user type a title into the row of a chat."""
        place = self._items.place_of(key)
        for number, row in enumerate(self._items.rows):
            if row.kind is RowKind.FOLDER and row.key == key:
                place = number
        if place >= 0:
            self.edit(self._items.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete throws away."""
        # What the line of a title does not want for itself comes here, too.
        is_editing = self.state() == QAbstractItemView.State.EditingState
        row = None if is_editing else self.current_row
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if row is not None and is_enter:
            self.opened.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button chooses; the right one asks for the menu."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        row = self._items.rows[index.row()] if index.isValid() else None
        self.menu_wanted.emit(row, place)

    def _on_self_clicked(self, index: QModelIndex) -> None:
        row = self._items.rows[index.row()]
        if row.kind is not RowKind.HEADING:
            self.opened.emit(row)
