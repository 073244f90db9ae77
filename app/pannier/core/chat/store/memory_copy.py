# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""While the file cannot be written: a copy of all chats in memory, and the way back to the file."""

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

from pannier.core.chat.records import now
from pannier.core.chat.store.database import Database, in_words
from pannier.core.chat.store.opening import Writability
from pannier.core.errors import UserError
from pannier.core.language import tr

MAX_COPY_BYTES = 1024**3
"""Chats that take more than this are not copied into memory."""


class _State(NamedTuple):
    """What tells whether somebody has written into the file."""

    messages: int
    last_message: int
    changed: float
    conversations: int


class MemoryCopy:
    """Keeps what the user goes on with until the file can be written again.

    Attributes:
        since: when the copy was made, in seconds since 1970: what is newer is not in the file.
    """

    def __init__(self, database: Database) -> None:
        """Have `database` go on in memory.

        Raises:
            UserError: (`chats_too_large`, `chats_damaged`) there are too many, or they cannot be
                read.
        """
        self._database = database
        self.since = now()
        with database.raw() as connection:
            self._state = _state(connection)
            _refuse_large(connection)
            copy = Database(database.file, in_memory=True)
            try:
                with copy.raw() as target:
                    connection.backup(target)
            except sqlite3.DatabaseError as error:
                copy.close()
                raise in_words(error, database.file)[1] from error
            copy.note(database.writability, database.problem)
            # Before anybody else can write.
            database.take_over(copy, is_copy=True)

    def put_back(self, open_file: Callable[[], Database]) -> bool:
        """Write everything into the file again; returns whether that was possible.

        Raises:
            UserError: (`chats_changed`) somebody else has written into the file meanwhile.
        """
        file = open_file()
        if file.writability is not Writability.WRITABLE:
            file.close()
            return False
        try:
            with self._database.raw() as connection, file.raw() as target:
                if _state(target) != self._state:
                    raise _changed()
                connection.backup(target)
                self._database.take_over(file, is_copy=False)
        except sqlite3.DatabaseError:
            file.close()
            return False
        except UserError:
            file.close()
            raise
        return True


def _state(connection: sqlite3.Connection) -> _State:
    row = connection.execute(
        "SELECT (SELECT count(*) FROM message), (SELECT coalesce(max(id), 0) FROM message), "
        "(SELECT coalesce(max(changed), 0) FROM conversation), (SELECT count(*) FROM conversation)"
    ).fetchone()
    return _State(*row)


def _refuse_large(connection: sqlite3.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    if pages * size > MAX_COPY_BYTES:
        raise UserError(
            tr("The chats are too large to go on with them in memory."),
            remedy=tr("Make room on the disk, then try again."),
            kind="chats_too_large",
        )


def _changed() -> UserError:
    return UserError(
        tr("The file with the chats has been changed by somebody else meanwhile."),
        remedy=tr(
            "Export the chats that are not saved, start Pannier again, and import them there."
        ),
        kind="chats_changed",
    )
