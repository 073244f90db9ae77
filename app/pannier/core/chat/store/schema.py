# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tables of the chats, and how a file of an earlier version becomes one of this version."""

import contextlib
import sqlite3
from collections.abc import Callable, Sequence

from pannier.core.chat.store.index import fill_index

APPLICATION_ID = 0x50414E43
"""Marks the file as ours in its header: "PANC"."""

# Large columns come last, so that the small ones are read without them.
_TABLES = (
    "CREATE TABLE file (one INTEGER PRIMARY KEY CHECK (one = 1), opened REAL NOT NULL)",
    "INSERT INTO file VALUES (1, 0)",
    """CREATE TABLE folder (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        parent INTEGER REFERENCES folder (id),
        name TEXT NOT NULL
    )""",
    # `chosen` is the message that the path goes on with, here and in `message`.
    """CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        folder INTEGER REFERENCES folder (id),
        pinned INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        changed REAL NOT NULL,
        trashed REAL,
        chosen INTEGER,
        has_own_title INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL DEFAULT '',
        model TEXT NOT NULL DEFAULT '',
        settings TEXT NOT NULL DEFAULT ''
    )""",
    # Ids are never used twice: an undo, a draft or a search may still hold one.
    """CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
        parent INTEGER REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
        chosen INTEGER,
        role TEXT NOT NULL,
        created REAL NOT NULL,
        edited INTEGER NOT NULL DEFAULT 0,
        growing INTEGER NOT NULL DEFAULT 0,
        trashed REAL,
        model TEXT NOT NULL DEFAULT '',
        attachments TEXT NOT NULL DEFAULT '',
        generation TEXT NOT NULL DEFAULT '',
        thinking TEXT NOT NULL DEFAULT '',
        text TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX message_tree ON message (conversation, trashed, id, parent, chosen)",
    "CREATE INDEX message_parent ON message (parent, conversation)",
    "CREATE INDEX message_growing ON message (id) WHERE growing",
    "CREATE INDEX message_attachments ON message (id) WHERE attachments != ''",
    # What streamed in of answers under way, so that the whole text is not written each time.
    """CREATE TABLE piece (
        id INTEGER PRIMARY KEY,
        message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        thinking TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE INDEX piece_message ON piece (message)",
    "CREATE TABLE content (hash TEXT PRIMARY KEY, added REAL NOT NULL, bytes BLOB NOT NULL)",
    """CREATE TABLE draft (
        conversation INTEGER PRIMARY KEY,
        attachments TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE TABLE prompt (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL UNIQUE)",
)

Migration = Callable[[sqlite3.Connection], None]


def _make_tables(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


MIGRATIONS: Sequence[Migration] = (_make_tables, fill_index)
"""Step n makes a file of version n + 1 of one of version n. Steps are added, never changed."""


def tables_of(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Names and definitions of the tables and indexes of a file."""
    rows = connection.execute("SELECT name, coalesce(sql, '') FROM sqlite_schema")
    return {(name, sql) for name, sql in rows if name != "sqlite_stat1"}


def expected_tables(version: int) -> set[tuple[str, str]]:
    """Those that a file of a version must have."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for migration in MIGRATIONS[:version]:
            migration(connection)
        return tables_of(connection)


def upgrade(connection: sqlite3.Connection, found: int) -> None:
    """Bring a file of version `found` up to date within the transaction that is open.

    Raises:
        sqlite3.DatabaseError: the disk is full, or the file is damaged.
    """
    for number in range(found, len(MIGRATIONS)):
        MIGRATIONS[number](connection)
        connection.execute(f"PRAGMA user_version = {number + 1}")
