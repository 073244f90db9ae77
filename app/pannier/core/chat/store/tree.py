# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tree of a conversation's messages: which are shown, and what hangs below what.

Every message, and the conversation for its first one, remembers with `chosen` the child that the
path last went on with. So switching to a sibling and back leads to the same leaf.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from pannier.core.chat.records import Message
from pannier.core.chat.store.rows import MESSAGE_COLUMNS, as_json, message_of, missing

# A parent is always older than its children. Relying on it, no damage can lead in circles.
_ANCESTORS = """
WITH RECURSIVE up (id, parent, chosen, depth) AS (
    SELECT id, parent, chosen, 0 FROM message WHERE id = ?
    UNION ALL
    SELECT message.id, message.parent, message.chosen, depth + 1
    FROM up JOIN message ON message.id = up.parent AND message.id < up.id
)
SELECT id, chosen FROM up ORDER BY depth DESC
"""
_BELOW = """
WITH RECURSIVE below (id) AS (
    VALUES (?)
    UNION ALL
    SELECT message.id FROM below JOIN message ON message.parent = below.id AND message.id > below.id
)
SELECT id FROM below
"""


@dataclass(frozen=True)
class Skeleton:
    """A conversation's messages without what they say; removed ones are left out.

    Attributes:
        parents: the parent of each, or None.
        children: the children of each, oldest first; those of None are first messages.
        chosen: the child that the path last went on with.
    """

    parents: dict[int, int | None]
    children: dict[int | None, list[int]]
    chosen: dict[int | None, int | None]

    def path(self) -> list[int]:
        """What is shown: from a first message to a leaf."""
        return self.path_from(None)

    def path_from(self, message: int | None) -> list[int]:
        """What is shown below a message. Where nothing was chosen, the latest is taken."""
        path: list[int] = []
        while children := self.children.get(message):
            chosen = self.chosen.get(message)
            message = chosen if chosen in children else children[-1]
            path.append(message)
        return path

    def siblings(self, message: int) -> tuple[int, ...]:
        """The children of its parent, itself included."""
        return tuple(self.children[self.parents[message]])


def skeleton(connection: sqlite3.Connection, conversation: int) -> Skeleton:
    """Read the tree of a conversation.

    Raises:
        UserError: (`chat_missing`) there is none.
    """
    found = connection.execute(
        "SELECT chosen FROM conversation WHERE id = ?", (conversation,)
    ).fetchone()
    if found is None:
        raise missing("chat")
    parents: dict[int, int | None] = {}
    children: dict[int | None, list[int]] = {}
    chosen: dict[int | None, int | None] = {None: found[0]}
    rows = connection.execute(
        "SELECT id, parent, chosen FROM message WHERE conversation = ? AND trashed IS NULL "
        "AND (parent IS NULL OR parent < id) ORDER BY id",
        (conversation,),
    )
    for number, parent, child in rows:
        parents[number] = parent
        children.setdefault(parent, []).append(number)
        chosen[number] = child
    return Skeleton(parents, children, chosen)


def check_parent(connection: sqlite3.Connection, conversation: int, parent: int | None) -> None:
    """Check that there is a place for a message.

    Raises:
        UserError: (`chat_missing`, `message_missing`) the conversation has no such message.
    """
    found = connection.execute(
        "SELECT ? IS NULL OR EXISTS (SELECT 1 FROM message WHERE id = ? AND conversation = ?) "
        "FROM conversation WHERE id = ?",
        (parent, parent, conversation, conversation),
    ).fetchone()
    if found is None:
        raise missing("chat")
    if not found[0]:
        raise missing("message")


def insert(connection: sqlite3.Connection, message: Message) -> int:
    """Add a message below its parent; returns its number. It is not in the index yet."""
    added = connection.execute(
        "INSERT INTO message (conversation, parent, role, created, edited, growing, model, "
        "attachments, generation, thinking, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            message.conversation,
            message.parent,
            message.role,
            message.created,
            message.edited,
            message.is_growing,
            as_json(message.model),
            as_json(message.attachments),
            as_json(message.generation),
            message.thinking,
            message.text,
        ),
    )
    return int(added.lastrowid or 0)


def conversation_of_message(connection: sqlite3.Connection, message: int) -> int:
    """The conversation that a message belongs to.

    Raises:
        UserError: (`message_missing`) there is no such message.
    """
    found = connection.execute(
        "SELECT conversation FROM message WHERE id = ?", (message,)
    ).fetchone()
    if found is None:
        raise missing("message")
    return int(found[0])


def load(
    connection: sqlite3.Connection, numbers: Sequence[int], tree: Skeleton | None = None
) -> list[Message]:
    """Read messages, in the order of their numbers given. Without a tree siblings are looked up."""
    rows = connection.execute(
        f"SELECT {MESSAGE_COLUMNS} FROM message WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
        (json.dumps(list(numbers)),),
    )
    by_number = {
        row[0]: message_of(
            row, tree.siblings(row[0]) if tree else _siblings(connection, row[1], row[2])
        )
        for row in rows
    }
    found = [by_number[number] for number in numbers if number in by_number]
    return [_with_pieces(connection, each) if each.is_growing else each for each in found]


def one(connection: sqlite3.Connection, message: int) -> Message:
    """Read a message.

    Raises:
        UserError: (`message_missing`) there is no such message.
    """
    for found in load(connection, [message]):
        return found
    raise missing("message")


def ancestors(connection: sqlite3.Connection, message: int) -> list[int]:
    """The messages from the first one to this one, itself included."""
    rows = connection.execute(_ANCESTORS, (message,))
    return [row[0] for row in rows]


def below(connection: sqlite3.Connection, message: int) -> list[int]:
    """The message and everything below it."""
    return [row[0] for row in connection.execute(_BELOW, (message,))]


def lead_through(connection: sqlite3.Connection, message: int) -> None:
    """Let the path lead through a message."""
    conversation = conversation_of_message(connection, message)
    line = connection.execute(_ANCESTORS, (message,)).fetchall()
    connection.execute(
        "UPDATE conversation SET chosen = ? WHERE id = ? AND chosen IS NOT ?",
        (line[0][0], conversation, line[0][0]),
    )
    connection.executemany(
        "UPDATE message SET chosen = ? WHERE id = ?",
        [(child, parent) for (parent, chosen), (child, _) in pairwise(line) if chosen != child],
    )


def touch(connection: sqlite3.Connection, conversation: int, moment: float) -> None:
    """Remember when a conversation was last changed."""
    connection.execute("UPDATE conversation SET changed = ? WHERE id = ?", (moment, conversation))


def delete_messages(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Delete messages that are no longer in the index; all below them must be among them."""
    connection.executemany("DELETE FROM message WHERE id = ?", [(number,) for number in numbers])


def _with_pieces(connection: sqlite3.Connection, message: Message) -> Message:
    """An answer under way, with what has streamed in so far."""
    pieces = connection.execute(
        "SELECT text, thinking FROM piece WHERE message = ? ORDER BY id", (message.id,)
    ).fetchall()
    return msgspec.structs.replace(
        message,
        text=message.text + "".join(text for text, _ in pieces),
        thinking=message.thinking + "".join(thinking for _, thinking in pieces),
    )


def _siblings(
    connection: sqlite3.Connection, conversation: int, parent: int | None
) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT id FROM message WHERE conversation = ? AND parent IS ? AND trashed IS NULL "
        "ORDER BY id",
        (conversation, parent),
    )
    return tuple(row[0] for row in rows)
