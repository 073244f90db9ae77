# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The SQLite file below the chats: one connection that writes, some that read, errors in words."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from pannier.core.chat.store.opening import Writability
from pannier.core.errors import UserError
from pannier.core.language import number, tr

# Another Pannier (the window, the command line) may be writing.
_BUSY_SECONDS = 5.0
# Reading beside each other: the list, a chat, a search. More are opened when needed, not kept.
_MOST_IDLE_READERS = 3
_MOST_MESSAGE_MB = 1000  # SQLite's own limit of a text
_CACHE_KIB = 4096
# Without room for even a page the file cannot be opened for writing, so try with one row.
_PROBE = "UPDATE file SET opened = julianday()"


class Database:
    """Connections to one file, for any number of threads.

    Attributes:
        file: the file.
        writability: whether writing worked when it was last tried.
        problem: why it did not, for the user.
        is_copy: whether this is a copy in memory, which stands in for the file.
    """

    def __init__(
        self,
        file: Path,
        *,
        read_only: bool = False,
        immutable: bool = False,
        in_memory: bool = False,
    ) -> None:
        """Open the file.

        Args:
            file: the file; it is made unless it is to be read only.
            read_only: never write.
            immutable: read it as if nobody wrote, so that nothing is needed beside it.
            in_memory: leave the file alone; see `empty`.

        Raises:
            sqlite3.DatabaseError: it cannot be opened that way.
        """
        self.file = file
        self.writability = Writability.WRITABLE
        self.problem: UserError | None = None
        self.is_copy = False
        self._writing = threading.RLock()
        self._readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        self._closed = False
        if in_memory:
            self._address = f"file:chats-{id(self)}?mode=memory&cache=shared"
        else:
            self._address = _address(file, read_only=read_only, immutable=immutable)
        self._writer = self._connect()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection to read one state of the file, whatever is written meanwhile.

        Raises:
            UserError: it cannot be read.
        """
        if self.is_copy:
            # In memory, reading beside a writer would fail instead of waiting.
            with self._writing, self._worded():
                yield self._writer
            return
        connection = self._take_reader()
        try:
            with self._worded():
                connection.execute("BEGIN")
                yield connection
        finally:
            self._give_back(connection)

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that writes, in one transaction: all of it or nothing.

        Raises:
            UserError: it cannot be written; nothing was.
        """
        with self._writing, self._worded():
            if self._writer.in_transaction:  # part of a larger piece of work
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # SQLite itself rolls back when the disk is full.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            if not self.is_copy:
                self.note(Writability.WRITABLE, None)

    @contextlib.contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that writes, without a transaction and with SQLite's own errors.

        Raises:
            sqlite3.DatabaseError: something is wrong; what was begun is taken back.
        """
        with self._writing:
            try:
                with damage_told():
                    yield self._writer
            finally:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")

    @classmethod
    def empty(cls, file: Path, make: Callable[[sqlite3.Connection, int], None]) -> "Database":
        """An empty database in memory, in place of a file that cannot be made.

        Args:
            file: that file.
            make: makes the tables, as `schema.upgrade` does.
        """
        database = cls(file, in_memory=True)
        with database.raw() as connection:
            make(connection, 0)
            connection.execute("PRAGMA query_only = ON")
        return database

    def take_over(self, other: "Database", *, is_copy: bool = False) -> None:
        """Go on with the connection of another, which is of no more use itself."""
        with self._writing, self._readers_lock:
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()
            self._address, self._writer = other.hand_over()
            self.is_copy = is_copy
            self.note(other.writability, other.problem)

    def hand_over(self) -> tuple[str, sqlite3.Connection]:
        """Give up the connection that writes, and the address of others like it."""
        return self._address, self._writer

    def probe(self) -> Writability:
        """Find out whether it can be written, by writing a little."""
        with contextlib.suppress(UserError), self.writing() as connection:
            connection.execute(_PROBE)
        return self.writability

    def note(self, writability: Writability, problem: UserError | None) -> None:
        """Remember whether it can be written, and why not."""
        self.writability, self.problem = writability, problem

    def close(self) -> None:
        """Close every connection; a second call does nothing."""
        with self._writing, self._readers_lock:
            self._closed = True
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._address,
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.text_factory = _text
        try:
            with damage_told():
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
                # A commit is on the disk when it returns, also when the power fails.
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.DatabaseError:
            connection.close()
            raise
        return connection

    def _take_reader(self) -> sqlite3.Connection:
        with self._readers_lock:
            if self._readers:
                return self._readers.pop()
            if self._closed:
                raise _closed()
        with self._worded():
            connection = self._connect()
            try:
                connection.execute("PRAGMA query_only = ON")
            except BaseException:
                connection.close()
                raise
            return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with contextlib.suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        with self._readers_lock:
            if not self._closed and len(self._readers) < _MOST_IDLE_READERS:
                self._readers.append(connection)
                return
        connection.close()

    @contextlib.contextmanager
    def _worded(self) -> Iterator[None]:
        """Turn what SQLite says into an error for the user."""
        try:
            with damage_told():
                yield
        except sqlite3.ProgrammingError as error:
            if not self._closed:
                raise
            raise _closed() from error
        except sqlite3.DataError as error:
            raise _too_large() from error
        except sqlite3.IntegrityError:
            raise  # a bug
        except sqlite3.DatabaseError as error:
            writability, worded = in_words(error, self.file)
            if writability is not Writability.WRITABLE:
                self.note(writability, worded)
            raise worded from error


class DamagedError(sqlite3.DatabaseError):
    """The file can be read, and what stands in it is wrong."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


@contextlib.contextmanager
def damage_told() -> Iterator[None]:
    """Tell of damage that Python stumbles over while it words SQLite's own error.

    Raises:
        DamagedError: a name in a damaged file is no text.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise DamagedError(tr("it holds names that are no text")) from error


def in_words(error: sqlite3.DatabaseError, file: Path) -> tuple[Writability, UserError]:
    """What an error of SQLite's means for writing, and what the user is told."""
    # The lower byte is the kind of error, the others say more.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return Writability.DISK_FULL, UserError(
            tr("The disk is full: chats cannot be saved."),
            remedy=tr(
                "Make room on the disk of {path}. What is written meanwhile is kept in memory only."
            ).format(path=file.parent),
            kind="chats_full",
        )
    if code in {
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
    }:
        return Writability.READ_ONLY, UserError(
            tr("Chats cannot be saved ({reason}).").format(reason=error),
            remedy=tr("Check that {path} is writable and its disk is not full.").format(
                path=file.parent
            ),
            kind="chats_unwritable",
        )
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Writability.WRITABLE, UserError(
            tr("Another Pannier is busy with the chats."),
            remedy=tr("Wait until it is done, then try again."),
            kind="chats_busy",
        )
    if code == sqlite3.SQLITE_TOOBIG:
        return Writability.WRITABLE, _too_large()
    if is_damage(error):
        return Writability.READ_ONLY, UserError(
            tr("The file with the chats is damaged ({reason}).").format(reason=error),
            remedy=tr(
                "Start Pannier again: it restores the last backup and keeps the damaged file."
            ),
            kind="chats_damaged",
        )
    return Writability.WRITABLE, UserError(
        tr("The chats could not be used ({reason}).").format(reason=error),
        remedy=tr("Start Pannier again. If that does not help, please report it."),
        kind="chats_failed",
    )


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether an error means that the file itself is of no use."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: halves of characters, which some exports contain, replaced."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _closed() -> UserError:
    return UserError(tr("The chats are closed."), kind="chats_closed")


def _too_large() -> UserError:
    return UserError(
        tr("This text is too long to be saved: a message can have at most {size} MB.").format(
            size=number(_MOST_MESSAGE_MB)
        ),
        remedy=tr("Divide it into parts."),
        kind="chats_too_large",
    )


def _address(file: Path, *, read_only: bool, immutable: bool) -> str:
    options = "mode=ro" if read_only else "mode=rwc"
    return f"{file.absolute().as_uri()}?{options}{'&immutable=1' if immutable else ''}"


def _text(content: bytes) -> str:
    """Read text as far as it is text: one flipped bit shall not hide everything else."""
    return content.decode("utf-8", "replace")
