# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Summaries of headers by path, size and time, and what each folder held when it was last there."""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from pannier.core.library.database import is_damage, opened
from pannier.core.library.summary import FileSummary
from pannier.core.library.walk import FoundFile

# To be raised whenever `FileSummary` or `FoundFile` changes its meaning: all is read anew then.
VERSION = 1
_SCHEMA = """
DROP TABLE IF EXISTS summaries;
DROP TABLE IF EXISTS folders;
CREATE TABLE summaries (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, summary BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE folders (path BLOB PRIMARY KEY, files BLOB NOT NULL) WITHOUT ROWID;
"""


class FolderContents(msgspec.Struct, frozen=True):
    """What one of the library's folders held when it was last there.

    Attributes:
        files: its files.
        mounted: whether it was the root of a drive. Its empty mount point stays while it is away.
    """

    files: tuple[FoundFile, ...]
    mounted: bool = False


Key = tuple[bytes, int, int]
_contents = msgspec.msgpack.Decoder(FolderContents)
_summary = msgspec.msgpack.Decoder(FileSummary)
_encoder = msgspec.msgpack.Encoder()


class HeaderCache:
    """The cache file. It can always be made anew, so errors are kept to itself.

    What cannot be read counts as not cached; a damaged file is deleted; a disk that is full or
    read-only costs only time.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def summaries(self) -> dict[Key, FileSummary]:
        """Return everything that is cached, by real path, size and time."""
        rows = self._rows("SELECT path, size, mtime_ns, summary FROM summaries")
        cached: dict[Key, FileSummary] = {}
        for path, size, mtime_ns, content in rows:
            with contextlib.suppress(msgspec.MsgspecError, TypeError):
                cached[path, size, mtime_ns] = _summary.decode(content)
        return cached

    def folders(self) -> dict[Path, FolderContents]:
        """Return what every folder held when it was last there."""
        held: dict[Path, FolderContents] = {}
        for path, content in self._rows("SELECT path, files FROM folders"):
            with contextlib.suppress(msgspec.MsgspecError, TypeError):
                held[Path(os.fsdecode(path))] = _contents.decode(content)
        return held

    def store(
        self,
        summaries: Mapping[Key, FileSummary],
        folders: Mapping[Path, FolderContents],
        gone: Iterable[bytes],
    ) -> None:
        """Add summaries, replace what these folders held, forget files that are gone."""
        # Problems are worded in the language of the day, so such files are read anew.
        sound = ((key, each) for key, each in summaries.items() if each.problem is None)
        summary_rows = [(*key, _encoder.encode(each)) for key, each in sound]
        folder_rows = [(os.fsencode(path), _encoder.encode(held)) for path, held in folders.items()]
        gone_rows = [(path,) for path in gone]
        if not (summary_rows or folder_rows or gone_rows):
            return
        with self._kept_to_itself(), opened(self._file, _SCHEMA, VERSION) as database:
            database.executemany("DELETE FROM summaries WHERE path = ?", gone_rows)
            database.executemany(
                "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?)", summary_rows
            )
            database.executemany("INSERT OR REPLACE INTO folders VALUES (?, ?)", folder_rows)

    def forget_folder(self, path: Path) -> None:
        """Forget what a folder held, because the user removed it."""
        with self._kept_to_itself(), opened(self._file, _SCHEMA, VERSION) as database:
            database.execute("DELETE FROM folders WHERE path = ?", (os.fsencode(path),))

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        if self._file.exists():
            with self._kept_to_itself(), opened(self._file, _SCHEMA, VERSION) as database:
                rows = database.execute(query).fetchall()
        return rows

    @contextlib.contextmanager
    def _kept_to_itself(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.DatabaseError, OSError, ValueError) as error:
            if isinstance(error, sqlite3.DatabaseError) and is_damage(error):
                with contextlib.suppress(OSError):
                    self._file.unlink()
