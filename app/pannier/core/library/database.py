# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Opens the library's SQLite files for one piece of work each, whatever has become of them."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr

# Another Pannier (the window, the command line) may be writing.
_BUSY_SECONDS = 5.0


@contextlib.contextmanager
def opened(file: Path, schema: str, version: int) -> Iterator[sqlite3.Connection]:
    """Open a database, made by `schema` when it is new, in one transaction.

    Raises:
        sqlite3.DatabaseError: it is damaged, locked, unwritable, or of a later version.
        OSError: its folder cannot be made.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(file, timeout=_BUSY_SECONDS)) as connection:
        connection.text_factory = _text
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found > version:
            raise sqlite3.OperationalError(tr("it was written by a later version of Pannier"))
        if found < version:
            connection.executescript(
                f"BEGIN IMMEDIATE; {schema}; PRAGMA user_version = {version}; COMMIT;"
            )
        with connection:
            yield connection


def _text(content: bytes) -> str:
    """Read text as far as it is text: one flipped bit shall not hide everything else."""
    return content.decode("utf-8", "replace")


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether an error means that the file itself is of no use, not that it is busy or full."""
    return not isinstance(error, sqlite3.OperationalError) or "malformed" in str(error)


def unwritable(error: sqlite3.DatabaseError | OSError) -> UserError:
    """Return what a failure to write one of the library's files means to the user."""
    return UserError(
        tr("The library's own file could not be written ({reason}).").format(reason=error),
        remedy=tr(
            "Check that the disk is not full and that you may write to Pannier's data folder."
        ),
        kind="library_unwritable",
    )
