# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whole conversations, out of the tables and into them."""

import sqlite3

import msgspec

from pannier.core.chat.records import Attachment, Conversation, Generation, Message
from pannier.core.chat.store import index, titling, tree
from pannier.core.chat.store.attachments import contents, keep
from pannier.core.chat.store.database import storable
from pannier.core.chat.store.rows import CONVERSATION_COLUMNS, as_json, conversation_of, missing
from pannier.core.chat.whole import WholeChat


def conversation(connection: sqlite3.Connection, number: int) -> Conversation:
    """Read a conversation.

    Raises:
        UserError: (`chat_missing`) there is none.
    """
    row = connection.execute(
        f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE id = ?",  # noqa: S608
        (number,),
    ).fetchone()
    if row is None:
        raise missing("chat")
    return conversation_of(row)


def insert_conversation(connection: sqlite3.Connection, made: Conversation) -> int:
    """Add a conversation without messages; returns its number."""
    check_folder(connection, made.folder)
    added = connection.execute(
        "INSERT INTO conversation (uid, folder, pinned, created, changed, has_own_title, title, "
        "model, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            made.uid,
            made.folder,
            made.pinned,
            made.created,
            made.changed,
            made.has_own_title,
            made.title,
            as_json(made.model),
            as_json(made.settings),
        ),
    )
    number = int(added.lastrowid or 0)
    index.add_title(connection, number, made.title)
    return number


def check_folder(connection: sqlite3.Connection, folder: int | None) -> None:
    """Check that there is such a folder; None is the top.

    Raises:
        UserError: (`folder_missing`) there is none.
    """
    found = connection.execute("SELECT 1 FROM folder WHERE id = ?", (folder,)).fetchone()
    if folder is not None and found is None:
        raise missing("folder")


def read(connection: sqlite3.Connection, number: int) -> WholeChat:
    """Read a conversation with everything.

    Raises:
        UserError: (`chat_missing`) there is none.
    """
    found = conversation(connection, number)
    skeleton = tree.skeleton(connection, number)
    messages = tree.load(connection, list(skeleton.parents), skeleton)
    chosen = {
        message: child
        for message, child in skeleton.chosen.items()
        if message is not None and child in skeleton.parents
    }
    attached = {each.content for message in messages for each in message.attachments}
    return WholeChat(
        conversation=found,
        messages=messages,
        path=skeleton.path(),
        chosen=chosen,
        contents=contents(connection, attached),
        folders=_folder_names(connection, found.folder),
    )


def insert(connection: sqlite3.Connection, chat: WholeChat, folder: int | None) -> int:
    """Add a conversation with everything, into a folder; returns its number."""
    made = msgspec.structs.replace(
        chat.conversation, folder=folder, title=storable(chat.conversation.title)
    )
    number = insert_conversation(connection, made)
    digests = {old: keep(connection, content) for old, content in chat.contents.items()}
    numbers: dict[int, int] = {}
    for message in chat.messages:
        moved = _moved(message, number, numbers, digests)
        numbers[message.id] = tree.insert(connection, moved)
        index.add_message(connection, numbers[message.id], moved.text)
    _choose(connection, number, chat, numbers)
    if not made.title:
        title = titling.first_title(connection, number)
        titling.set_title(connection, number, title, is_own=False)
    return number


def _moved(
    message: Message, conversation: int, numbers: dict[int, int], digests: dict[str, str]
) -> Message:
    """A message as it is to be added, with the numbers of the store."""
    generation = message.generation
    if generation is not None and generation.dropped:
        dropped = tuple(numbers[old] for old in generation.dropped if old in numbers)
        generation = msgspec.structs.replace(generation, dropped=dropped)
    attachments: tuple[Attachment, ...] = tuple(
        msgspec.structs.replace(each, content=digests.get(each.content, each.content))
        for each in message.attachments
    )
    ended: Generation | None = generation
    return msgspec.structs.replace(
        message,
        conversation=conversation,
        parent=None if message.parent is None else numbers.get(message.parent),
        text=storable(message.text),
        thinking=storable(message.thinking),
        is_growing=False,
        generation=ended,
        attachments=attachments,
    )


def _choose(
    connection: sqlite3.Connection, conversation: int, chat: WholeChat, numbers: dict[int, int]
) -> None:
    connection.executemany(
        "UPDATE message SET chosen = ? WHERE id = ?",
        [
            (numbers[child], numbers[message])
            for message, child in chat.chosen.items()
            if child in numbers and message in numbers
        ],
    )
    if chat.path:
        connection.execute(
            "UPDATE conversation SET chosen = ? WHERE id = ?",
            (numbers[chat.path[0]], conversation),
        )


def _folder_names(connection: sqlite3.Connection, folder: int | None) -> tuple[str, ...]:
    rows = connection.execute(
        "WITH RECURSIVE up (id, name, parent, depth) AS ("
        " SELECT id, name, parent, 0 FROM folder WHERE id = ?"
        " UNION ALL"
        " SELECT folder.id, folder.name, folder.parent, depth + 1"
        " FROM up JOIN folder ON folder.id = up.parent WHERE depth < 100"
        ") SELECT name FROM up ORDER BY depth DESC",
        (folder,),
    )
    return tuple(row[0] for row in rows)
