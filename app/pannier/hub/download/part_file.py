# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The unfinished file `<name>.part`, its journal `<name>.part.json`, and the lock on both."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import filelock

from pannier.core.atomic_file import sync_folder
from pannier.core.language import tr
from pannier.core.unfinished import DOWNLOAD_LOCK_SUFFIX, DOWNLOAD_SUFFIX
from pannier.hub.download.disk import disk_error
from pannier.hub.download.jobs import DownloadError
from pannier.hub.download.journal import Journal, journal_file, read_journal, write_journal


class PartFile:
    """An unfinished file, locked against other processes for as long as the context lasts.

    Attributes:
        target: the file that it will be.
        part: the file that it is.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = target.with_name(target.name + DOWNLOAD_SUFFIX)
        self._lock_file = target.with_name(target.name + DOWNLOAD_LOCK_SUFFIX)
        self._lock = filelock.FileLock(self._lock_file, blocking=False, thread_local=False)

    def __enter__(self) -> Self:
        """Lock it.

        Raises:
            UserError: (`download_locked`) another process has it, or the folder cannot be used.
        """
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except filelock.Timeout as error:
            raise DownloadError(
                tr("Another Pannier is downloading {name} into the same folder.").format(
                    name=self.target.name
                ),
                remedy=tr("Wait until it is done, or stop it there first."),
                kind="download_locked",
            ) from error
        except OSError as error:
            raise disk_error(error, self.target) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # While the lock is held: who opens the file meanwhile finds that it has no name any more.
        if os.name == "posix":
            with contextlib.suppress(OSError):
                self._lock_file.unlink()
        self._lock.release()

    def read_journal(self) -> Journal | None:
        """The journal, if it can be used; its claims hold for the part file as it is."""
        journal = read_journal(self.target)
        if journal is not None and self._size() != journal.size_bytes:
            journal.done = []
        return journal

    def write_journal(self, journal: Journal) -> None:
        """Flush the part file, then write the journal.

        Raises:
            OSError: the disk is full or does not answer, or the part file is gone.
        """
        sync(self.part)
        write_journal(self.target, journal)

    def open(self, size_bytes: int) -> None:
        """Make the part file, or make it as long as it has to be.

        Raises:
            UserError: the disk cannot do that.
        """
        try:
            handle = os.open(self.part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            try:
                os.ftruncate(handle, size_bytes)
            finally:
                os.close(handle)
        except OSError as error:
            raise disk_error(error, self.part, size_bytes=size_bytes) from error

    def finish(self) -> None:
        """Give the file its name, for good.

        Raises:
            OSError: the disk refuses.
        """
        sync(self.part)
        self.part.replace(self.target)
        sync_folder(self.target.parent)
        self.remove_journal()

    def remove_journal(self) -> None:
        """Remove the journal."""
        journal_file(self.target).unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove the part file and its journal.

        Raises:
            UserError: they cannot be removed.
        """
        try:
            self.part.unlink(missing_ok=True)
            self.remove_journal()
        except OSError as error:
            raise disk_error(error, self.part) from error

    def _size(self) -> int:
        try:
            return self.part.stat().st_size
        except OSError:
            return -1


class PartWriter:
    """Writes pieces of a part file; every thread has its own."""

    def __init__(self, part: Path) -> None:
        """Open the part file.

        Raises:
            UserError: it cannot be opened.
        """
        self._part = part
        try:
            self._stream = part.open("r+b", buffering=0)
        except OSError as error:
            raise disk_error(error, part) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stream.close()

    def write(self, offset: int, data: bytes) -> None:
        """Write a piece.

        Raises:
            UserError: the disk is full or does not answer.
        """
        try:
            self._stream.seek(offset)
            view = memoryview(data)
            while view:
                view = view[self._stream.write(view) :]
        except OSError as error:
            raise disk_error(error, self._part, size_bytes=offset + len(data)) from error


class ComparingWriter(PartWriter):
    """Compares what arrives a second time with what is there, and writes where it differs."""

    def __init__(self, part: Path, on_difference: Callable[[int], None]) -> None:
        """Open the part file; `on_difference` hears the offsets of pieces that were different."""
        super().__init__(part)
        self._on_difference = on_difference

    def write(self, offset: int, data: bytes) -> None:
        """Compare a piece, and write it if it is another."""
        try:
            self._stream.seek(offset)
            there = self._stream.read(len(data))
        except OSError as error:
            raise disk_error(error, self._part) from error
        if there != data:
            super().write(offset, data)
            self._on_difference(offset)


def sync(file: Path) -> None:
    """Wait until what was written to a file is on the disk.

    Raises:
        OSError: it could not be written.
    """
    handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        (os.fdatasync if hasattr(os, "fdatasync") else os.fsync)(handle)
    finally:
        os.close(handle)
