# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Copies of the chats: one a day for a week, as far as they fit, and one before every upgrade."""

import contextlib
import errno
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

KEPT_DAYS = 7
MAX_BYTES = 2 * 1024**3
"""Of the daily backups together; the last two are kept whatever they take."""

_ALWAYS_KEPT = 2
_DAILY = re.compile(r"-\d{4}-\d\d-\d\d$")


def backup_folder(file: Path) -> Path:
    """The folder of the backups of a file."""
    return file.with_name("backups")


def backups(file: Path) -> list[Path]:
    """The backups of a file, newest first."""
    try:
        found = [path for path in backup_folder(file).iterdir() if _is_backup(path, file)]
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []


def back_up_today(file: Path) -> Path | None:
    """Make today's backup, over an earlier one of today; None when nothing has changed since.

    Raises:
        sqlite3.DatabaseError: the disk is full, or the file cannot be read.
        OSError: the folder cannot be written.
    """
    daily = [path for path in backups(file) if _DAILY.search(path.stem)]
    if daily and daily[0].stat().st_mtime >= _last_change(file):
        return None
    today = time.strftime("%Y-%m-%d")
    made = copy(file, backup_folder(file) / f"{file.stem}-{today}{file.suffix}")
    kept_bytes = 0
    for number, path in enumerate([made, *(each for each in daily if each != made)]):
        kept_bytes += path.stat().st_size
        if number >= KEPT_DAYS or (number >= _ALWAYS_KEPT and kept_bytes > MAX_BYTES):
            path.unlink(missing_ok=True)
    return made


def back_up_version(file: Path, version: int) -> None:
    """Keep the file as it is before it is upgraded; errors are those of `back_up_today`."""
    copy(file, backup_folder(file) / f"{file.stem}-version-{version}{file.suffix}")


def copy(source: Path, target: Path) -> Path:
    """Copy a database that others may be using; what is at `target` is replaced in the end.

    Raises:
        sqlite3.DatabaseError: the disk is full, or the file cannot be read.
        OSError: the folder cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.new")
    draft.unlink(missing_ok=True)
    if shutil.disk_usage(target.parent).free < 2 * source.stat().st_size:
        # A backup that fills the disk does more harm than good.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    try:
        with _connected(source, "ro") as old, _connected(draft, "rwc") as new:
            old.backup(new)
            # A single file, without a log beside it.
            new.execute("PRAGMA journal_mode = DELETE")
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return target


def is_sound(file: Path) -> bool:
    """Whether a backup can be used."""
    try:
        with _connected(file, "ro") as connection:
            (verdict,) = connection.execute("PRAGMA quick_check (1)").fetchone()
            stray = connection.execute("PRAGMA foreign_key_check").fetchone()
            return bool(verdict == "ok" and stray is None)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False


@contextlib.contextmanager
def _connected(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    address = f"{file.absolute().as_uri()}?mode={mode}"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
        yield connection


def _is_backup(path: Path, file: Path) -> bool:
    return path.name.startswith(f"{file.stem}-") and path.suffix == file.suffix


def _last_change(file: Path) -> float:
    log = file.with_name(f"{file.name}-wal")
    return max(path.stat().st_mtime for path in (file, log) if path.exists())
