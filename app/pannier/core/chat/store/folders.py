# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Folders of conversations; they may lie in each other."""

import sqlite3
from collections.abc import Sequence

from pannier.core.chat.records import Folder
from pannier.core.chat.store.database import Database, storable
from pannier.core.chat.store.rows import folder_of, missing
from pannier.core.chat.store.whole import check_folder
from pannier.core.errors import UserError
from pannier.core.language import tr

_BELOW = """
WITH RECURSIVE below (id) AS (
    VALUES (?) UNION SELECT folder.id FROM below JOIN folder ON folder.parent = below.id
) SELECT id FROM below
"""


class Folders:
    """All folders.

    Errors are those of `Conversations`, and `folder_missing` and `folder_in_itself`.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Folder]:
        """Every folder, by name."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT id, name, parent FROM folder")
            return sorted(map(folder_of, rows), key=lambda folder: folder.name.casefold())

    def create(self, name: str, *, parent: int | None = None) -> Folder:
        """Make a folder."""
        with self._database.writing() as connection:
            check_folder(connection, parent)
            return _create(connection, name, parent)

    def along(self, names: Sequence[str], *, below: int | None = None) -> int | None:
        """The folder that these folders lead to, made where it is missing; None is the top."""
        parent = below
        with self._database.writing() as connection:
            for name in names:
                found = connection.execute(
                    "SELECT id FROM folder WHERE name = ? AND parent IS ?", (storable(name), parent)
                ).fetchone()
                parent = found[0] if found else _create(connection, name, parent).id
        return parent

    def rename(self, folder: int, name: str) -> Folder:
        """Give it another name."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE folder SET name = ? WHERE id = ?", (storable(name.strip()), folder)
            )
            return _one(connection, folder)

    def move(self, folder: int, parent: int | None) -> Folder:
        """Put it into another folder, or to the top."""
        with self._database.writing() as connection:
            check_folder(connection, parent)
            within = [row[0] for row in connection.execute(_BELOW, (folder,))]
            if parent in within:
                raise UserError(
                    tr("A folder cannot be moved into itself."),
                    remedy=tr("Choose a folder outside of it."),
                    kind="folder_in_itself",
                )
            connection.execute("UPDATE folder SET parent = ? WHERE id = ?", (parent, folder))
            return _one(connection, folder)

    def remove(self, folder: int) -> None:
        """Remove it; conversations and folders in it move to the folder it lay in."""
        with self._database.writing() as connection:
            parent = _one(connection, folder).parent
            connection.execute("UPDATE folder SET parent = ? WHERE parent = ?", (parent, folder))
            connection.execute(
                "UPDATE conversation SET folder = ? WHERE folder = ?", (parent, folder)
            )
            connection.execute("DELETE FROM folder WHERE id = ?", (folder,))


def _create(connection: sqlite3.Connection, name: str, parent: int | None) -> Folder:
    added = connection.execute(
        "INSERT INTO folder (name, parent) VALUES (?, ?)", (storable(name.strip()), parent)
    )
    return _one(connection, int(added.lastrowid or 0))


def _one(connection: sqlite3.Connection, folder: int) -> Folder:
    row = connection.execute(
        "SELECT id, name, parent FROM folder WHERE id = ?", (folder,)
    ).fetchone()
    if row is None:
        raise missing("folder")
    return folder_of(row)
