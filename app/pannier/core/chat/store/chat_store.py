# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The store of all chats, and how it is opened and closed."""

import contextlib
import sqlite3
from pathlib import Path

from pannier.core.chat.records import SearchResult
from pannier.core.chat.store.answers import Answers
from pannier.core.chat.store.backups import back_up_today
from pannier.core.chat.store.conversations import TRASH_DAYS, Conversations
from pannier.core.chat.store.database import Database
from pannier.core.chat.store.drafts import Drafts
from pannier.core.chat.store.folders import Folders
from pannier.core.chat.store.index import fill_index, index_is_sound, tidy_index
from pannier.core.chat.store.memory_copy import MemoryCopy
from pannier.core.chat.store.messages import Messages
from pannier.core.chat.store.opener import Keeper, open_database
from pannier.core.chat.store.opening import Opening, Writability
from pannier.core.chat.store.search import search
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import data_folder


class ChatStore:
    """All chats, in one SQLite file. Made by `open_chats`; `close` it in the end.

    Every method does disk work and belongs on a thread of the task runner, except
    `Answers.append`, `Answers.so_far` and the attributes. Any thread may call any method at any
    time: writing is done one after another, reading beside it.

    Attributes:
        opening: how it was opened.
        conversations: conversations as a whole.
        folders: folders of conversations.
        messages: their trees of messages.
        answers: answers while they grow.
        drafts: what is typed and not sent yet, and the prompts that were sent.
    """

    def __init__(self, database: Database, opening: Opening, keeper: Keeper) -> None:
        self._database = database
        self._keeper = keeper
        self._copy: MemoryCopy | None = None
        self.opening = opening
        self.conversations = Conversations(database)
        self.folders = Folders(database)
        self.answers = Answers(database)
        self.messages = Messages(database, self.answers)
        self.drafts = Drafts(database)

    @property
    def writability(self) -> Writability:
        """Whether chats can be saved, as the last attempt showed."""
        return self._database.writability

    @property
    def problem(self) -> UserError | None:
        """Why they cannot be saved, for the user; None when they can."""
        return self._database.problem

    @property
    def unsaved_since(self) -> float | None:
        """What is newer is in memory alone, in seconds since 1970; None when all is saved."""
        return None if self._copy is None else self._copy.since

    def go_on_in_memory(self) -> None:
        """Keep what comes in memory, as the file cannot be written; `retry_writing` saves it.

        Raises:
            UserError: there is no room for the chats in memory, or they cannot be read.
        """
        if self._copy is None:
            self._copy = MemoryCopy(self._database)

    def retry_writing(self) -> Writability:
        """Try again whether chats can be saved, after the user has made room.

        Raises:
            UserError: (`chats_changed`) somebody else has written into the file meanwhile.
        """
        if self._copy is not None:
            if self._copy.put_back(self._open_again):
                self._copy = None
        elif self._database.probe() is not Writability.WRITABLE:
            with contextlib.suppress(UserError):
                again, _ = open_database(self._database.file, is_keeper=self._keeper.is_keeper)
                if again.writability is Writability.WRITABLE:
                    self._database.take_over(again)
                else:
                    again.close()
        return self.writability

    def _open_again(self) -> Database:
        return open_database(self._database.file, is_keeper=self._keeper.is_keeper)[0]

    def maintain(self, trash_days: float = TRASH_DAYS) -> None:
        """Make today's backup and empty what is old in the trash; for once after the start.

        `trash_days` says how long the trash keeps what is in it.

        Raises:
            UserError: (`chats_backup_failed`) the backup could not be made.
        """
        if not self._keeper.is_keeper or self.writability is not Writability.WRITABLE:
            return
        try:
            backup = back_up_today(self._database.file)
            is_sound = backup is None or index_is_sound(backup)
        except (OSError, sqlite3.DatabaseError) as error:
            raise UserError(
                tr("The backup of the chats could not be made ({reason}).").format(reason=error),
                remedy=tr("Make room on the disk of {path}.").format(
                    path=self._database.file.parent
                ),
                kind="chats_backup_failed",
            ) from error
        self.conversations.purge(older_than_days=trash_days)
        with self._database.writing() as connection:
            if is_sound:
                tidy_index(connection)
            else:
                fill_index(connection)

    def search(
        self, text: str, *, conversation: int | None = None, limit: int = 50
    ) -> SearchResult:
        """Find all words of `text` in messages and titles, the last one also as a beginning.

        Upper case, accents and vowel points make no difference; "in quotes" is found word after
        word. The trash is not searched, nor an answer before it is finished.
        """
        try:
            with self._database.reading() as connection:
                return search(connection, text, conversation, limit)
        except UserError as error:
            if error.kind != "chats_damaged":
                raise
        # The index can be made anew; when it is the messages themselves, that is told now.
        with self._database.writing() as connection:
            fill_index(connection)
        with self._database.reading() as connection:
            return search(connection, text, conversation, limit)

    def close(self) -> None:
        """Commit what is pending and close the file; a second call does nothing."""
        self.answers.close()
        self._database.close()
        self._keeper.release()


def chats_file() -> Path:
    """The file that holds them."""
    return data_folder() / "chats" / "chats.sqlite"


def open_chats(file: Path) -> ChatStore:
    """Open the chats, making, checking, upgrading and repairing the file as needed.

    A full disk or a folder that cannot be written is no error: see `ChatStore.writability`.

    Raises:
        UserError: `chats_newer` when a later version of Pannier wrote the file, which is not
            touched; `chats_unreadable` when it can be neither read nor put aside.
    """
    with contextlib.suppress(OSError):  # told when the file cannot be opened
        file.parent.mkdir(parents=True, exist_ok=True)
    keeper = Keeper(file)
    try:
        database, opening = open_database(file, is_keeper=keeper.is_keeper)
    except UserError:
        keeper.release()
        raise
    return ChatStore(database, opening, keeper)
