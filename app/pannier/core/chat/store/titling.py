# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Titles of conversations in the table and in the index."""

import sqlite3

from pannier.core.chat.records import Message
from pannier.core.chat.store import index
from pannier.core.chat.titles import title_from


def give_title(connection: sqlite3.Connection, message: Message) -> None:
    """Give a conversation without a title one from this message, if that is a question."""
    if message.role != "user":
        return
    names = [attachment.name for attachment in message.attachments]
    title = title_from(message.text) or title_from(" ".join(names))
    untitled = connection.execute(
        "SELECT 1 FROM conversation WHERE id = ? AND title = ''", (message.conversation,)
    ).fetchone()
    if title and untitled:
        set_title(connection, message.conversation, title, is_own=False)


def first_title(connection: sqlite3.Connection, conversation: int) -> str:
    """The title from the oldest question that says something."""
    rows = connection.execute(
        "SELECT text FROM message WHERE conversation = ? AND trashed IS NULL AND role = 'user' "
        "ORDER BY id",
        (conversation,),
    )
    return next((title for (text,) in rows if (title := title_from(text))), "")


def set_title(
    connection: sqlite3.Connection, conversation: int, title: str, *, is_own: bool
) -> None:
    """Give a conversation a title, and let it be found by it."""
    (old,) = connection.execute(
        "SELECT title FROM conversation WHERE id = ?", (conversation,)
    ).fetchone()
    index.remove_title(connection, conversation, old)
    connection.execute(
        "UPDATE conversation SET title = ?, has_own_title = ? WHERE id = ?",
        (title, is_own, conversation),
    )
    index.add_title(connection, conversation, title)
