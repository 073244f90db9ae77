# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The left side of the Chat page: search, the list of chats, and the trash."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from pannier.core.chat.records import Conversation, SearchResult
from pannier.core.language import tr
from pannier.core.settings import Remembered
from pannier.ui.chat.chats import Chats
from pannier.ui.chat.list_content import chat_rows, hit_rows, trash_rows
from pannier.ui.chat.list_rows import ListRow, RowKind
from pannier.ui.chat.list_view import ChatListView
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.plain import beside_icon, named_button, text_label
from pannier.ui.widgets.search_field import SearchField

TYPING_MILLISECONDS = 120
FOLDED = "chat.folded"


class ChatSidebar(QFrame):
    """Lists all chats, or what a search has found in them, or the trash.

    Signals:
        opened: the ids of a chat and of a message in it, or 0; and the words that were searched.
        folder_wanted: the user wants a new folder for these chats, a list of ids.
        new_wanted: the user wants a new chat in this folder.
        beside_wanted: the id of a chat that is to be shown beside the other one.
        export_wanted: the user wants to export these `Conversation`s.
        import_wanted: the path of a file that chats may be in, which was dropped on the list.
    """

    opened = Signal(int, int, str)
    folder_wanted = Signal(list)
    new_wanted = Signal(object)
    beside_wanted = Signal(int)
    export_wanted = Signal(list)
    import_wanted = Signal(str)

    def __init__(
        self,
        chats: Chats,
        new_chat: QAction,
        theme: Theme,
        remembered: Remembered,
        save_soon: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._theme = theme
        self._remembered = remembered
        self._save_soon = save_soon
        self._is_trash = False
        self._hits: SearchResult | None = None
        self._busy: int | None = None
        self.setProperty("part", "sidebar")
        self.setObjectName("chat.sidebar")
        self.search = SearchField("chat.search", tr("Search all chats"), theme, self)
        self.list = ChatListView("chat.list", tr("Chats"), theme, self)
        self.search.set_list(self.list)
        self._new = self._icon_button("chat.new", "square-pen", tr("New chat"))
        self._new.setToolTip(new_chat.toolTip())
        self._new.clicked.connect(new_chat.trigger)
        self._state = text_label("", "small", self)
        self._empty = named_button(tr("Empty the trash"), "chat.emptyTrash", self)
        self._empty.clicked.connect(self._on_empty_clicked)
        self._trash = self._trash_button()
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self._search)
        self._lay_out()
        self._connect()
        self._show()

    def show_busy(self, conversation: int | None) -> None:
        """Mark the chat in which something is being written."""
        if conversation != self._busy:
            self._busy = conversation
            self._show()

    def mark(self, conversation: int | None) -> None:
        """Mark the chat that is shown."""
        self.list.mark("" if conversation is None else str(conversation))

    def rename(self, conversation: int) -> None:
        """Let the user type a title into the list."""
        self.search.clear()
        self._hits = None
        self._show_trash(shown=False)
        self.list.setFocus()
        self.list.rename(str(conversation))

    def neighbour(self, step: int) -> int | None:
        """The id of the chat above or below the one that is shown; None at the ends."""
        chats = [row.key for row in self.list.rows if row.kind is RowKind.CHAT]
        place = chats.index(self.list.open_key) + step if self.list.open_key in chats else 0
        return int(chats[place]) if 0 <= place < len(chats) and not self._is_trash else None

    def begin_search(self) -> None:
        """Let the user type what to search for."""
        self._show_trash(shown=False)
        self.search.begin()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TINY)
        head.addWidget(self.search, 1)
        head.addWidget(self._new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, 0, SMALL)
        layout.setSpacing(SMALL)
        head.setContentsMargins(0, 0, SMALL, 0)
        layout.addLayout(head)
        self.setTabOrder(self.search, self._new)
        layout.addWidget(self._state)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._trash)
        self._state.setContentsMargins(SMALL, 0, MEDIUM, 0)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_search_searched)
        self.list.opened.connect(self._on_list_opened)
        self.list.renamed.connect(self._on_list_renamed)
        self.list.unwanted.connect(self._on_list_unwanted)
        self.list.menu_wanted.connect(self._on_list_menu_wanted)
        self.list.moved.connect(self._on_list_moved)
        self.list.export_dropped.connect(self.import_wanted)
        self._chats.listed.connect(self._on_chats_listed)

    def _trash_button(self) -> QToolButton:
        button = self._icon_button("chat.trash", "trash-2", tr("Trash"))
        button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setToolTip(tr("Chats that were thrown away; the trash keeps them for a while"))
        button.toggled.connect(lambda on: self._show_trash(shown=on))
        return button

    def _icon_button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "icon")
        button.setAccessibleName(text)
        button.setToolTip(text)
        ThemedIcon(button, self._theme, icon, "text")
        return button

    def _show_trash(self, *, shown: bool) -> None:
        self._is_trash = shown
        self._trash.setChecked(shown)
        self._show()

    def _show(self) -> None:
        """Fill the list."""
        today = datetime.now().astimezone().date()
        if self._is_trash:
            rows = trash_rows(self._chats.trashed, today)
            words = "" if rows else tr("The trash is empty.")
        elif self._hits is not None:
            rows = hit_rows(self._hits.hits, today)
            words = "" if rows else tr("Nothing was found.")
        else:
            rows = chat_rows(
                self._chats.conversations,
                self._chats.folders,
                folded=self._folded,
                busy=self._busy,
                today=today,
                unsaved_since=self._chats.unsaved_since,
            )
            words = "" if rows else tr("Your chats will be listed here.")
        self.list.show_rows(rows)
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self._empty.setVisible(self._is_trash and bool(rows))
        count = len(self._chats.trashed)
        title = tr("Trash ({n})").format(n=count) if count else tr("Trash")
        self._trash.setText(beside_icon(title))

    @property
    def _folded(self) -> set[int]:
        """Ids of the folders whose chats are hidden."""
        texts = self._remembered.views.get(FOLDED, "").split(",")
        return {int(text) for text in texts if text.isdecimal()}

    def _fold(self, folder: int) -> None:
        folded = self._folded ^ {folder}
        self._remembered.views[FOLDED] = ",".join(map(str, sorted(folded)))
        self._save_soon()
        self._show()

    def _search(self) -> None:
        words = self.search.text().strip()
        if words:
            self._chats.search(words, self._on_found)

    def _conversation(self, row: ListRow) -> Conversation | None:
        if row.kind is RowKind.FOLDER:
            return None
        both = (*self._chats.conversations, *self._chats.trashed)
        return next((one for one in both if one.id == int(row.key)), None)

    def _conversations(self, rows: Sequence[ListRow]) -> list[Conversation]:
        found = {one.id: one for row in rows if (one := self._conversation(row)) is not None}
        return list(found.values())

    def _on_chats_listed(self) -> None:
        self._show()
        if self._hits is not None:
            self._soon.start()

    def _on_search_searched(self, text: str) -> None:
        if text.strip():
            self._soon.start()
        else:
            self._hits = None
            self._show()

    def _on_found(self, result: SearchResult) -> None:
        if self.search.text().strip():
            self._hits = result
            self._show()

    def _on_list_opened(self, row: ListRow) -> None:
        if row.kind is RowKind.FOLDER:
            self._fold(int(row.key))
        elif self._is_trash:
            self._chats.restore([int(row.key)])
        else:
            words = self.search.text().strip() if row.kind is RowKind.HIT else ""
            self.opened.emit(int(row.key), int(row.message or 0), words)

    def _on_list_renamed(self, key: str, title: str) -> None:
        row = self.list.current_row
        if row is not None and row.kind is RowKind.FOLDER:
            self._chats.rename_folder(int(key), title)
        else:
            self._chats.rename(int(key), title)

    def _on_list_moved(self, conversations: list[int], folder: int | None) -> None:
        if not self._is_trash:
            self._chats.move(conversations, folder)

    def _on_list_unwanted(self, rows: list[ListRow]) -> None:
        chats = self._conversations(rows)
        for row in rows:
            if row.kind is RowKind.FOLDER:
                self._chats.remove_folder(int(row.key))
        if chats and self._is_trash:
            self._chats.delete([one.id for one in chats])
        elif chats:
            self._chats.trash(chats)

    def _on_empty_clicked(self) -> None:
        self._chats.delete([one.id for one in self._chats.trashed])

    def _on_list_menu_wanted(self, row: ListRow | None, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("chat.listMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        conversation = self._conversation(row) if row is not None and row.key else None
        selected = self.list.selected_rows
        if len(selected) > 1 and row in selected:
            self._fill_several_menu(menu, self._conversations(selected))
        elif self._is_trash and conversation is not None:
            self._fill_trash_menu(menu, conversation)
        elif conversation is not None:
            self.fill_chat_menu(menu, conversation)
        elif row is not None and row.kind is RowKind.FOLDER:
            self._fill_folder_menu(menu, row)
        else:
            menu.addAction(tr("New folder…"), lambda: self.folder_wanted.emit([]))
        menu.popup(place)

    def _fill_trash_menu(self, menu: QMenu, one: Conversation) -> None:
        menu.addAction(tr("Restore"), lambda: self._chats.restore([one.id]))
        menu.addAction(tr("Delete for good"), lambda: self._chats.delete([one.id]))

    def _fill_several_menu(self, menu: QMenu, several: list[Conversation]) -> None:
        """Offer what can be done with all chats that are chosen."""
        chats, ids = self._chats, [one.id for one in several]
        if self._is_trash:
            menu.addAction(tr("Restore"), lambda: chats.restore(ids))
            menu.addAction(tr("Delete for good"), lambda: chats.delete(ids))
            return
        folders = menu.addMenu(tr("Move to"))
        for folder in chats.folders:
            name = folder.name.replace("&", "&&")
            folders.addAction(name, partial(chats.move, ids, folder.id))
        folders.addAction(tr("New folder…"), lambda: self.folder_wanted.emit(ids))
        folders.addSeparator()
        folders.addAction(tr("Out of the folder"), lambda: chats.move(ids, None))
        menu.addAction(tr("Export…"), lambda: self.export_wanted.emit(several))
        menu.addSeparator()
        menu.addAction(tr("Move to the trash"), lambda: chats.trash(several))

    def _fill_folder_menu(self, menu: QMenu, row: ListRow) -> None:
        number = int(row.key)
        menu.addAction(tr("New chat here"), lambda: self.new_wanted.emit(number))
        menu.addAction(tr("Rename"), lambda: self.list.rename(row.key))
        menu.addAction(
            tr("Remove the folder, keep its chats"),
            lambda: self._chats.remove_folder(number),
        )

    def fill_chat_menu(self, menu: QMenu, one: Conversation) -> None:
        """Offer what can be done with a chat as a whole."""
        chats = self._chats
        pin = tr("Unpin") if one.pinned else tr("Pin")
        menu.addAction(tr("Rename"), lambda: self.list.rename(str(one.id)))
        menu.addAction(pin, lambda: chats.pin(one.id, pinned=not one.pinned))
        folders = menu.addMenu(tr("Move to"))
        for folder in chats.folders:
            if folder.id != one.folder:
                name = folder.name.replace("&", "&&")
                folders.addAction(name, partial(chats.move, [one.id], folder.id))
        folders.addAction(tr("New folder…"), lambda: self.folder_wanted.emit([one.id]))
        if one.folder is not None:
            folders.addSeparator()
            folders.addAction(tr("Out of the folder"), lambda: chats.move([one.id], None))
        menu.addAction(
            tr("Duplicate"),
            lambda: chats.duplicate(one.id, lambda copy: self.opened.emit(copy.id, 0, "")),
        )
        menu.addAction(tr("Open beside"), lambda: self.beside_wanted.emit(one.id))
        menu.addAction(tr("Export…"), lambda: self.export_wanted.emit([one]))
        menu.addSeparator()
        menu.addAction(tr("Move to the trash"), lambda: chats.trash([one]))
