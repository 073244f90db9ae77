# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of chats itself: chosen by a click or Enter, renamed by F2, thrown away by Delete."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pannier.ui.chat.list_delegate import RowDelegate
from pannier.ui.chat.list_drops import dragged_chats, dragged_export, folder_at
from pannier.ui.chat.list_rows import ListRow, RowKind, RowModel
from pannier.ui.theme import SMALL, Theme

FRAME = 1.5
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ChatListView(QListView):
    """Rows of chats, folders and found messages.

    Attributes:
        open_key: the key of the chat that is open.

    Signals:
        opened: the `ListRow` that the user wants to see.
        renamed: the key of a chat or a folder, and its new title.
        unwanted: the `ListRow`s that are to be thrown away.
        menu_wanted: a `ListRow`, or None for the empty room, and the place on the screen.
        moved: ids of chats, and that of the folder they were dropped on; None for out of folders.
        export_dropped: the path of a file that chats may be in.
    """

    opened = Signal(object)
    renamed = Signal(str, str)
    unwanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal(list, object)
    export_dropped = Signal(str)

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items = RowModel(self)
        self._target: QRect | None = None
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
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

    @property
    def selected_rows(self) -> list[ListRow]:
        """All rows that are chosen, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._items.rows[place] for place in places]

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the chat that is open stays marked."""
        bar = self.verticalScrollBar()
        place = bar.value()
        chosen = [(row.kind, row.key) for row in self.selected_rows]
        self._items.set_rows(rows)
        self.mark(self.open_key)
        if len(chosen) > 1:  # they were not chosen by being opened
            for number, row in enumerate(self.rows):
                if (row.kind, row.key) in chosen:
                    index = self._items.index(number)
                    self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
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
            self.unwanted.emit(self.selected_rows or [row])
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Chats can be put into folders; a file with chats in it can be imported."""
        self._look_at(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the folder that is meant."""
        super().dragMoveEvent(event)  # scrolls near the edges
        self._look_at(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        super().dragLeaveEvent(event)
        self._mark_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped where; nothing is changed here."""
        chats, file = dragged_chats(event.mimeData()), dragged_export(event.mimeData())
        place = self._folder_at(event)
        self._mark_target(None)
        self.setState(QAbstractItemView.State.NoState)
        if chats:
            event.acceptProposedAction()
            self.moved.emit(chats, None if place is None else int(self.rows[place].key))
        elif file:
            event.acceptProposedAction()
            self.export_dropped.emit(file)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around what a drop would go into."""
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), FRAME))
            painter.drawRoundedRect(QRectF(self._target).adjusted(2, 2, -2, -2), SMALL, SMALL)
            painter.end()

    def _look_at(self, event: QDragMoveEvent) -> None:
        if dragged_chats(event.mimeData()):
            place = self._folder_at(event)
            out = self.viewport().rect()
            self._mark_target(out if place is None else self.visualRect(self._items.index(place)))
            event.acceptProposedAction()
        elif dragged_export(event.mimeData()):
            self._mark_target(self.viewport().rect())
            event.acceptProposedAction()
        else:
            event.ignore()

    def _folder_at(self, event: QDropEvent) -> int | None:
        index = self.indexAt(event.position().toPoint())
        return folder_at(self.rows, index.row() if index.isValid() else -1)

    def _mark_target(self, target: QRect | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _on_self_clicked(self, index: QModelIndex) -> None:
        row = self._items.rows[index.row()]
        # With a modifier, rows are chosen to do something with all of them.
        has_modifier = QGuiApplication.keyboardModifiers() & _CHOOSING
        if row.kind is not RowKind.HEADING and not has_modifier:
            self.opened.emit(row)
