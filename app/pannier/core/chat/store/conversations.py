# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Conversations as a whole: list, title, pin, folder, settings, copy, trash."""

import sqlite3
from collections.abc import Iterable, Sequence

from pannier.core.chat.records import Conversation, ModelIdentity, new_uid, now
from pannier.core.chat.store import index, titling, tree, whole
from pannier.core.chat.store.attachments import drop_unused
from pannier.core.chat.store.database import Database, storable
from pannier.core.chat.store.rows import CONVERSATION_COLUMNS, as_json, conversation_of, missing
from pannier.core.chat.whole import WholeChat
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer

TRASH_DAYS = 30.0
"""How long the trash keeps what is in it."""

_DAY_SECONDS = 86400.0


class Conversations:
    """All conversations.

    Every method may raise `UserError`: `chats_unwritable` or `chats_full` when it writes and
    cannot, `chat_missing` when there is no such conversation.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, *, trashed: bool = False) -> list[Conversation]:
        """Conversations outside the trash, or in it; pinned ones first, then the last changed."""
        condition = "trashed IS NOT NULL" if trashed else "trashed IS NULL"
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE {condition} "  # noqa: S608
                "ORDER BY pinned DESC, changed DESC, id DESC"
            )
            return [conversation_of(row) for row in rows]

    def get(self, conversation: int) -> Conversation:
        """One of them, also from the trash."""
        with self._database.reading() as connection:
            return whole.conversation(connection, conversation)

    def create(
        self,
        *,
        title: str = "",
        folder: int | None = None,
        model: ModelIdentity | None = None,
        settings: SettingsLayer = NOTHING_SET,
    ) -> Conversation:
        """Begin one. Without a title it gets one from the first question."""
        moment = now()
        made = Conversation(
            id=0,
            uid=new_uid(),
            title=storable(title.strip()),
            has_own_title=bool(title.strip()),
            folder=folder,
            created=moment,
            changed=moment,
            model=model,
            settings=settings,
        )
        with self._database.writing() as connection:
            number = whole.insert_conversation(connection, made)
            return whole.conversation(connection, number)

    def rename(self, conversation: int, title: str) -> Conversation:
        """Give it a title; an empty one goes back to the one from the first question."""
        own = storable(title.strip())
        with self._database.writing() as connection:
            whole.conversation(connection, conversation)
            given = own or titling.first_title(connection, conversation)
            titling.set_title(connection, conversation, given, is_own=bool(own))
            return whole.conversation(connection, conversation)

    def pin(self, conversation: int, *, pinned: bool) -> Conversation:
        """Keep it at the head of the list, or not."""
        return self._set(conversation, "pinned", pinned)

    def move(self, conversations: Sequence[int], folder: int | None) -> None:
        """Put conversations into a folder, or to the top."""
        with self._database.writing() as connection:
            whole.check_folder(connection, folder)
            self._set_all(connection, conversations, "folder", folder)

    def set_model(self, conversation: int, model: ModelIdentity | None) -> Conversation:
        """Set the model it is held with."""
        return self._set(conversation, "model", as_json(model))

    def set_settings(self, conversation: int, settings: SettingsLayer) -> Conversation:
        """Set what holds for it alone."""
        return self._set(conversation, "settings", as_json(settings))

    def read_whole(self, conversation: int) -> WholeChat:
        """A conversation with all its messages and attached files; for a copy or an export."""
        with self._database.reading() as connection:
            return whole.read(connection, conversation)

    def insert_whole(self, chat: WholeChat, *, folder: int | None = None) -> Conversation | None:
        """Add a conversation that was read elsewhere, into a folder.

        None when there is one of that uid already, be it in the trash: nothing is overwritten.
        """
        with self._database.writing() as connection:
            known = connection.execute(
                "SELECT 1 FROM conversation WHERE uid = ?", (chat.conversation.uid,)
            ).fetchone()
            if known:
                return None
            whole.check_folder(connection, folder)
            number = whole.insert(connection, chat, folder)
            return whole.conversation(connection, number)

    def duplicate(self, conversation: int, *, up_to: int | None = None) -> Conversation:
        """Copy it whole, or only the path that leads to the message `up_to` (branch)."""
        with self._database.writing() as connection:
            original = whole.read(connection, conversation)
            if up_to is not None:
                line = tree.ancestors(connection, up_to)
                if tree.conversation_of_message(connection, up_to) != conversation:
                    raise missing("message")
                original = original.only(line)
            number = whole.insert(connection, original.copied(now()), original.conversation.folder)
            return whole.conversation(connection, number)

    def trash(self, conversations: Sequence[int]) -> None:
        """Put conversations into the trash, from where `restore` takes them back."""
        with self._database.writing() as connection:
            self._set_all(connection, conversations, "trashed", now())

    def restore(self, conversations: Sequence[int]) -> None:
        """Take conversations out of the trash, into the folder they were in."""
        with self._database.writing() as connection:
            self._set_all(connection, conversations, "trashed", None)

    def delete(self, conversations: Sequence[int]) -> None:
        """Delete conversations in the trash for good; others are left alone."""
        with self._database.writing() as connection:
            trashed = [
                number
                for number in conversations
                if connection.execute(
                    "SELECT 1 FROM conversation WHERE id = ? AND trashed IS NOT NULL", (number,)
                ).fetchone()
            ]
            _delete(connection, trashed)

    def purge(self, *, older_than_days: float = TRASH_DAYS) -> int:
        """Delete for good what was put into the trash so long ago; returns how many things.

        Messages that were removed from a conversation count, too.
        """
        limit = now() - older_than_days * _DAY_SECONDS
        with self._database.writing() as connection:
            old = connection.execute("SELECT id FROM conversation WHERE trashed <= ?", (limit,))
            conversations = [row[0] for row in old]
            _delete(connection, conversations)
            rows = connection.execute(
                "SELECT id, text FROM message WHERE trashed <= ? AND NOT growing", (limit,)
            ).fetchall()
            for number, text in rows:
                index.remove_message(connection, number, text)
            tree.delete_messages(connection, [number for number, _ in rows])
            drop_unused(connection)
            return len(conversations) + len(rows)

    def _set(self, conversation: int, column: str, value: object) -> Conversation:
        with self._database.writing() as connection:
            self._set_all(connection, [conversation], column, value)
            return whole.conversation(connection, conversation)

    def _set_all(
        self,
        connection: sqlite3.Connection,
        conversations: Iterable[int],
        column: str,
        value: object,
    ) -> None:
        for number in conversations:
            changed = connection.execute(
                f"UPDATE conversation SET {column} = ? WHERE id = ?",  # noqa: S608 - our own names
                (value, number),
            )
            if not changed.rowcount:
                raise missing("chat")


def _delete(connection: sqlite3.Connection, conversations: Iterable[int]) -> None:
    for number in conversations:
        rows = connection.execute(
            "SELECT id, text FROM message WHERE conversation = ? AND NOT growing", (number,)
        )
        for message, text in rows.fetchall():
            index.remove_message(connection, message, text)
        (title,) = connection.execute(
            "SELECT title FROM conversation WHERE id = ?", (number,)
        ).fetchone()
        index.remove_title(connection, number, title)
        connection.execute("DELETE FROM draft WHERE conversation = ?", (number,))
        connection.execute("DELETE FROM conversation WHERE id = ?", (number,))
