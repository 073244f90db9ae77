# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Opens the file of the chats, whatever has become of it: new, old, newer, damaged, no room."""

import contextlib
import sqlite3
import struct
import time
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from pannier.core.chat.store.answers import end_interrupted
from pannier.core.chat.store.backups import back_up_version, backups, copy, is_sound
from pannier.core.chat.store.database import DamagedError, Database, in_words, is_damage
from pannier.core.chat.store.opening import Opening, OpeningKind, Writability
from pannier.core.chat.store.salvage import salvage
from pannier.core.chat.store.schema import (
    APPLICATION_ID,
    MIGRATIONS,
    expected_tables,
    tables_of,
    upgrade,
)
from pannier.core.errors import UserError
from pannier.core.language import tr

# SQLite's header: its magic, and the numbers that `PRAGMA user_version` and `application_id` set.
_HEADER = struct.Struct(">16s44xI4xI")
_MAGIC = b"SQLite format 3\0"
_LOG = "-wal"


class Keeper:
    """The right to repair the file: of several Panniers that use it, one has it.

    Attributes:
        is_keeper: whether it is this one.
    """

    def __init__(self, file: Path) -> None:
        self._lock = FileLock(file.with_name(f"{file.name}.lock"), thread_local=False)
        self.is_keeper = False
        with contextlib.suppress(OSError, Timeout):
            self._lock.acquire(timeout=0)
            self.is_keeper = True

    def release(self) -> None:
        """Give the right up."""
        self._lock.release()


def open_database(file: Path, *, is_keeper: bool) -> tuple[Database, Opening]:
    """Open the file, making, checking, upgrading and repairing it as needed.

    Raises:
        UserError: see `open_chats`.
    """
    existed = file.exists()
    kind = OpeningKind.OPENED if existed else OpeningKind.CREATED
    try:
        if existed:
            _refuse_newer(file)
        return _open_writable(file, Opening(kind), is_keeper=is_keeper)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            return _open_read_only(file, error)
        if not is_keeper:
            raise in_words(error, file)[1] from error
        return _restore(file, error)


def _refuse_newer(file: Path) -> None:
    """Read the version without writing anything.

    Raises:
        UserError: (`chats_newer`, `chats_unreadable`) the file is of a later version, or cannot be
            read at all.
        sqlite3.DatabaseError: it is damaged.
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEADER.size)
    except OSError as error:
        raise _unreadable(file, str(error.strerror)) from error
    if not head and backups(file):
        raise DamagedError(tr("it is empty"))
    magic, version, owner = _HEADER.unpack(head.ljust(_HEADER.size, b"\0"))
    if (magic, owner) != (_MAGIC, APPLICATION_ID):
        version = 0  # damaged, or nothing of ours: SQLite will tell
    if file.with_name(f"{file.name}{_LOG}").exists():
        # An upgrade may still be in the log alone.
        with contextlib.suppress(sqlite3.DatabaseError):
            database = Database(file, read_only=True)
            with contextlib.closing(database), database.raw() as connection:
                version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise UserError(
            tr("The chats were written by a newer version of Pannier."),
            remedy=tr("Update Pannier. {path} was not touched.").format(path=file),
            kind="chats_newer",
        )


def _open_writable(file: Path, opening: Opening, *, is_keeper: bool) -> tuple[Database, Opening]:
    """Open the file for reading and writing.

    Raises:
        sqlite3.DatabaseError: it is damaged, or it cannot be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_open(error) from error
    database = Database(file)
    try:
        with database.raw() as connection:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            if is_keeper:
                _check(connection, found)
            connection.execute("PRAGMA journal_mode = WAL")
        if 0 < found < len(MIGRATIONS):
            _prepare_upgrade(file, found, is_keeper=is_keeper)
            opening = replace(opening, upgraded_from=found)
        with database.raw() as connection:
            connection.execute("BEGIN IMMEDIATE")
            # Another Pannier may have been faster.
            upgrade(connection, connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute("UPDATE file SET opened = julianday()")
            interrupted = end_interrupted(connection) if is_keeper else []
            connection.execute("COMMIT")
    except OSError as error:
        database.close()
        raise _cannot_open(error) from error
    except BaseException:
        database.close()
        raise
    return database, replace(opening, interrupted=tuple(interrupted))


def _prepare_upgrade(file: Path, version: int, *, is_keeper: bool) -> None:
    """Keep the file as it is, unless another Pannier uses it and would not know the new one."""
    if not is_keeper:
        raise UserError(
            tr("An earlier version of Pannier is open and uses the chats."),
            remedy=tr("Close it, then try again: {name} is to be upgraded.").format(name=file.name),
            kind="chats_busy",
        )
    back_up_version(file, version)


def _check(connection: sqlite3.Connection, version: int) -> None:
    """Check the whole file; raises sqlite3.DatabaseError when it is damaged."""
    (verdict,) = connection.execute("PRAGMA quick_check (1)").fetchone()
    if verdict != "ok":
        raise DamagedError(str(verdict).splitlines()[-1])
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedError(tr("it holds messages of chats that are not there"))
    if tables_of(connection) != expected_tables(version):
        raise DamagedError(tr("its tables are not those of the chats"))


def _open_read_only(file: Path, error: sqlite3.DatabaseError) -> tuple[Database, Opening]:
    """Open a file that cannot be written; one that is not there is taken for empty."""
    writability, problem = in_words(error, file)
    if writability is Writability.WRITABLE:
        raise problem from error
    if not file.exists():
        database = Database.empty(file, upgrade)
        database.note(writability, problem)
        return database, Opening(OpeningKind.CREATED, notices=(problem,))
    for immutable in (False, True):
        with contextlib.suppress(sqlite3.DatabaseError):
            database = Database(file, read_only=True, immutable=immutable)
            try:
                with database.raw() as connection:
                    found = connection.execute("PRAGMA user_version").fetchone()[0]
            except BaseException:
                database.close()
                raise
            if found == len(MIGRATIONS):
                database.note(writability, problem)
                return database, Opening(OpeningKind.OPENED, notices=(problem,))
            database.close()
    raise _unreadable(file, str(error)) from error


def _restore(file: Path, damage: sqlite3.DatabaseError) -> tuple[Database, Opening]:
    """Put the damaged file aside and the newest sound backup in its place."""
    aside = file.with_name(f"{file.stem}.damaged-{time.strftime('%Y-%m-%d-%H%M%S')}{file.suffix}")
    try:
        _rename(file, aside)
    except OSError as error:
        raise _unreadable(file, f"it is damaged: {damage}; {error.strerror}") from error
    backup = next((each for each in backups(file) if is_sound(each)), None)
    try:
        if backup is not None:
            copy(backup, file)
        kind = OpeningKind.STARTED_ANEW if backup is None else OpeningKind.RESTORED
        database, opening = _open_writable(file, Opening(kind, set_aside=aside), is_keeper=True)
    except (OSError, sqlite3.DatabaseError) as error:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
            _rename(aside, file)
        raise _unreadable(file, f"it is damaged: {damage}; {error}") from error
    salvaged = 0
    with contextlib.suppress(UserError, sqlite3.DatabaseError), database.writing() as connection:
        salvaged = salvage(aside, connection)
        end_interrupted(connection)
    moment = backup.stat().st_mtime if backup else None
    told = _told(aside, moment, salvaged)
    return database, replace(
        opening, backup=backup, backup_time=moment, salvaged=salvaged, notices=(told,)
    )


def _rename(file: Path, target: Path) -> None:
    """Rename a file with its log, which belongs to it."""
    for ending in (_LOG, ""):
        part = file.with_name(f"{file.name}{ending}")
        if part.exists():
            part.replace(target.with_name(f"{target.name}{ending}"))
    file.with_name(f"{file.name}-shm").unlink(missing_ok=True)


def _told(aside: Path, backup_time: float | None, salvaged: int) -> UserError:
    if backup_time is None:
        message = tr("The file with the chats was damaged. There is no backup yet.")
    else:
        moment = time.strftime("%Y-%m-%d %H:%M", time.localtime(backup_time))
        message = tr(
            "The file with the chats was damaged. The backup of {time} was put in its place."
        ).format(time=moment)
    kept = tr("The damaged file is kept as {path}.").format(path=aside)
    read = tr("%Ln newer message(s) could be read from the damaged file.", "", salvaged)
    return UserError(
        f"{message} {read}" if salvaged else message,
        remedy=kept,
        kind="chats_restored" if backup_time is not None else "chats_damaged",
    )


def _unreadable(file: Path, reason: str) -> UserError:
    return UserError(
        tr("The chats cannot be read ({reason}).").format(reason=reason),
        remedy=tr(
            "Check {path} and make room on its disk, or move the file away and start anew. "
            "Backups are in {backups}."
        ).format(path=file, backups=file.with_name("backups")),
        kind="chats_unreadable",
    )


def _cannot_open(error: OSError) -> sqlite3.OperationalError:
    """An error of the file system as SQLite would have told it."""
    told = sqlite3.OperationalError(str(error.strerror))
    told.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    return told
