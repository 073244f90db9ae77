# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The contents of attached files, each kept once."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable

from pannier.core.chat.records import now
from pannier.core.chat.store.rows import attachments_of

# A file may be attached to a draft long before it is sent, and a chat may be in an undo.
KEPT_SECONDS = 7 * 86400.0


def keep(connection: sqlite3.Connection, content: bytes) -> str:
    """Keep a content; returns its SHA-256."""
    digest = hashlib.sha256(content).hexdigest()
    connection.execute(
        "INSERT INTO content (hash, added, bytes) VALUES (?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET added = excluded.added",
        (digest, now(), content),
    )
    return digest


def contents(connection: sqlite3.Connection, digests: Iterable[str]) -> dict[str, bytes]:
    """Read contents; those that are not there are left out."""
    return dict(
        connection.execute(
            "SELECT hash, bytes FROM content WHERE hash IN (SELECT value FROM json_each(?))",
            (json.dumps(list(digests)),),
        )
    )


def drop_unused(connection: sqlite3.Connection) -> None:
    """Remove contents that nothing holds any more."""
    held = {
        attachment.content
        for table in ("message", "draft")
        for (column,) in connection.execute(
            f"SELECT attachments FROM {table} WHERE attachments != ''"  # noqa: S608
        )
        for attachment in attachments_of(column)
    }
    old = connection.execute("SELECT hash FROM content WHERE added < ?", (now() - KEPT_SECONDS,))
    unused = [(digest,) for (digest,) in old if digest not in held]
    connection.executemany("DELETE FROM content WHERE hash = ?", unused)
