# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All chats and folders as the window lists them, and what can be done with them as a whole."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pannier.core.chat.records import Conversation, Folder, SearchResult
from pannier.core.language import tr
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.notifications import Action, Notifier

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore

MAX_HITS = 200
Listed = tuple[list[Conversation], list[Conversation], list[Folder]]


class Chats(QObject):
    """The list of chats.

    Attributes:
        conversations: outside the trash; pinned ones first, then the last changed.
        trashed: in the trash.
        folders: all folders, by name.

    Signals:
        listed: the attributes are different.
        changed: a `Conversation` was changed from the list.
        removed: the ids of conversations that went into the trash.
    """

    listed = Signal()
    changed = Signal(object)
    removed = Signal(list)

    def __init__(self, archive: ChatArchive, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._notifier = notifier
        self.conversations: list[Conversation] = []
        self.trashed: list[Conversation] = []
        self.folders: list[Folder] = []
        # Many changes that come together are listed once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._list)
        archive.opened.connect(self.refresh)
        archive.saving_changed.connect(self.listed)

    @property
    def unsaved_since(self) -> float | None:
        """Chats that were changed later are in memory only; None when all are saved."""
        return self._archive.unsaved_since

    def refresh(self) -> None:
        """Read the list anew, in a moment."""
        self._soon.start()

    def search(self, text: str, then: Callable[[SearchResult], None]) -> None:
        """Find a text in all chats."""
        self._archive.read(lambda store: store.search(text, limit=MAX_HITS), then)

    def rename(self, conversation: int, title: str) -> None:
        """Give a chat a title."""
        self._change(lambda store: store.conversations.rename(conversation, title))

    def pin(self, conversation: int, *, pinned: bool) -> None:
        """Keep a chat at the head of the list, or not."""
        self._change(lambda store: store.conversations.pin(conversation, pinned=pinned))

    def move(self, conversations: Sequence[int], folder: int | None) -> None:
        """Put chats into a folder, or out of all folders."""
        self._do(lambda store: store.conversations.move(conversations, folder))

    def duplicate(self, conversation: int, then: Callable[[Conversation], None]) -> None:
        """Copy a chat with all its messages."""
        self._archive.run(lambda store: store.conversations.duplicate(conversation), then)
        self._do(lambda _store: None)

    def trash(self, conversations: Sequence[Conversation]) -> None:
        """Put chats into the trash, and offer to undo that."""
        ids = [one.id for one in conversations]
        self._do(lambda store: store.conversations.trash(ids))
        self.removed.emit(ids)
        text = (
            tr("“{title}” is in the trash.").format(title=conversations[0].title)
            if len(ids) == 1
            else tr("%Ln chat(s) are in the trash.", "", len(ids))
        )
        undo = Action(tr("Undo"), lambda: self.restore(ids))
        kept = tr("The trash keeps it for a while; the settings say how long.")
        self._notifier.info(text, kept, undo)

    def restore(self, conversations: Sequence[int]) -> None:
        """Take chats out of the trash."""
        self._do(lambda store: store.conversations.restore(conversations))

    def delete(self, conversations: Sequence[int]) -> None:
        """Delete chats in the trash for good."""
        self._do(lambda store: store.conversations.delete(conversations))

    def create_folder(self, name: str, conversations: Sequence[int] = ()) -> None:
        """Make a folder, with these chats in it."""

        def job(store: "ChatStore") -> None:
            folder = store.folders.create(name)
            store.conversations.move(conversations, folder.id)

        self._do(job)

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name."""
        self._do(lambda store: store.folders.rename(folder, name))

    def remove_folder(self, folder: int) -> None:
        """Remove a folder; its chats stay."""
        self._do(lambda store: store.folders.remove(folder))

    def _change(self, job: Callable[["ChatStore"], Conversation]) -> None:
        self._archive.run(job, self._on_changed)

    def _do(self, job: Callable[["ChatStore"], object]) -> None:
        self._archive.run(job, lambda _none: self.refresh())

    def _list(self) -> None:
        self._archive.read(_listed, self._on_listed)

    def _on_changed(self, conversation: Conversation) -> None:
        self.changed.emit(conversation)
        self.refresh()

    def _on_listed(self, listed: Listed) -> None:
        if listed != (self.conversations, self.trashed, self.folders):
            self.conversations, self.trashed, self.folders = listed
            self.listed.emit()


def _listed(store: "ChatStore") -> Listed:
    """Background job."""
    conversations = store.conversations
    return conversations.all(), conversations.all(trashed=True), store.folders.all()
