# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads from a damaged file what is newer than the backup that took its place."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from pannier.core.chat.records import new_uid, now
from pannier.core.chat.store import index
from pannier.core.chat.store.rows import Row

# In this order, as rows refer to those of tables before.
_FOLDER = ("id", "parent", "name")
_CONVERSATION = (
    "id", "uid", "folder", "pinned", "created", "changed", "trashed", "chosen", "has_own_title",
    "title", "model", "settings",
)  # fmt: skip
_MESSAGE = (
    "id", "conversation", "parent", "chosen", "role", "created", "edited", "growing", "trashed",
    "model", "attachments", "generation", "thinking", "text",
)  # fmt: skip
_OTHERS = {
    "piece": ("id", "message", "thinking", "text"),
    "content": ("hash", "added", "bytes"),
    "draft": ("conversation", "attachments", "text"),
    "prompt": ("id", "text"),
}


def salvage(damaged: Path, connection: sqlite3.Connection) -> int:
    """Add what can be read and is not there yet; returns how many messages.

    A page of the file that cannot be read costs what stands on it. Nothing that is there is
    changed.
    """
    address = f"{damaged.absolute().as_uri()}?mode=ro"
    messages = 0
    with contextlib.closing(sqlite3.connect(address, uri=True)) as source:
        source.text_factory = lambda content: content.decode("utf-8", "replace")
        _salvage_folders(source, connection)
        _salvage_conversations(source, connection)
        for row in _readable(source, "message", _MESSAGE):
            messages += _add_message(connection, dict(zip(_MESSAGE, row, strict=True)))
        for table, columns in _OTHERS.items():
            for row in _readable(source, table, columns):
                # A piece may belong to a message that could not be read.
                with contextlib.suppress(sqlite3.IntegrityError):
                    _add(connection, table, dict(zip(columns, row, strict=True)))
    return messages


def _salvage_folders(source: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    for row in _readable(source, "folder", _FOLDER):
        folder = dict(zip(_FOLDER, row, strict=True))
        folder["parent"] = _known(connection, "folder", folder["parent"])
        _add(connection, "folder", folder)


def _salvage_conversations(source: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    for row in _readable(source, "conversation", _CONVERSATION):
        conversation = dict(zip(_CONVERSATION, row, strict=True))
        conversation["folder"] = _known(connection, "folder", conversation["folder"])
        if _add(connection, "conversation", conversation):
            index.add_title(connection, conversation["id"], conversation["title"])


def _add_message(connection: sqlite3.Connection, message: dict[str, object]) -> bool:
    number, conversation = message["id"], message["conversation"]
    if _known(connection, "conversation", conversation) is None:
        # The message is worth more than what was known of its conversation.
        moment = now()
        made = {"id": conversation, "uid": new_uid(), "created": moment, "changed": moment}
        _add(connection, "conversation", made)
    message["parent"] = _known(connection, "message", message["parent"])
    added = _add(connection, "message", message)
    if added and not message["growing"] and isinstance(number, int):
        index.add_message(connection, number, str(message["text"]))
    return added


def _known(connection: sqlite3.Connection, table: str, number: object) -> object:
    """`number`, if there is a row of that number."""
    query = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608 - our own names
    return number if connection.execute(query, (number,)).fetchone() else None


def _add(connection: sqlite3.Connection, table: str, values: dict[str, object]) -> bool:
    """Add a row unless there is one of its number; returns whether it was added."""
    places = ", ".join("?" * len(values))
    added = connection.execute(
        f"INSERT OR IGNORE INTO {table} ({', '.join(values)}) VALUES ({places})",  # noqa: S608
        tuple(values.values()),
    )
    return added.rowcount > 0


def _readable(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """Yield the rows that can be read: from the beginning to the damage, and from the end."""
    seen: set[int] = set()
    for order in ("ASC", "DESC"):
        try:
            rows = source.execute(
                f"SELECT rowid, {', '.join(columns)} FROM {table} ORDER BY rowid {order}"  # noqa: S608
            )
            for number, *row in rows:
                if number in seen:
                    return
                seen.add(number)
                yield tuple(row)
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            continue
        return
