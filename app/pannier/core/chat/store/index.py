# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The index of all words in messages and titles, below the search."""

import contextlib
import sqlite3
from pathlib import Path

from pannier.core.chat.store.words import folded

# The text itself is not kept a second time. `ascii` takes everything between spaces for a word
# that `words.folded` has left in it. Beginnings of two and three letters have indexes of their own:
# too many words begin with them to be put together when they are asked for.
_MAKE = (
    "CREATE VIRTUAL TABLE words USING fts5("
    "body, content='', tokenize='ascii', prefix='2 3', columnsize=0)"
)


def fill_index(connection: sqlite3.Connection) -> None:
    """Make the index anew from everything there is."""
    connection.execute("DROP TABLE IF EXISTS words")
    connection.execute(_MAKE)
    for conversation, title in connection.execute("SELECT id, title FROM conversation"):
        add_title(connection, conversation, title)
    for message, text in connection.execute("SELECT id, text FROM message WHERE NOT growing"):
        add_message(connection, message, text)


def add_message(connection: sqlite3.Connection, message: int, text: str) -> None:
    """Let a message be found."""
    _add(connection, message, text)


def remove_message(connection: sqlite3.Connection, message: int, text: str) -> None:
    """Let a message no longer be found; `text` is the one that it was added with."""
    _remove(connection, message, text)


def add_title(connection: sqlite3.Connection, conversation: int, title: str) -> None:
    """Let a title be found. It stands in the index with a negative number."""
    _add(connection, -conversation, title)


def remove_title(connection: sqlite3.Connection, conversation: int, title: str) -> None:
    """Let a title no longer be found; it is the one that was added."""
    _remove(connection, -conversation, title)


def index_is_sound(backup: Path) -> bool:
    """Check the index in a backup: it takes seconds, in which the file itself can be written."""
    address = f"{backup.absolute().as_uri()}?mode=rw"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
        try:
            connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT
        connection.rollback()
    return True


def tidy_index(connection: sqlite3.Connection) -> None:
    """Put some parts of the index together, which many small changes have made."""
    _change(connection, "INSERT INTO words (words, rank) VALUES ('merge', 500)", ())


def _add(connection: sqlite3.Connection, row: int, text: str) -> None:
    words = folded(text)
    if words:
        _change(connection, "INSERT INTO words (rowid, body) VALUES (?, ?)", (row, words))


def _remove(connection: sqlite3.Connection, row: int, text: str) -> None:
    words = folded(text)
    if words:
        _change(
            connection,
            "INSERT INTO words (words, rowid, body) VALUES ('delete', ?, ?)",
            (row, words),
        )


def _change(connection: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> None:
    """Change the index. A damaged one is made anew: no message may be lost because of it."""
    try:
        connection.execute(statement, values)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CORRUPT_VTAB:
            raise
        fill_index(connection)
