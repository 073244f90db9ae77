# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the bytes of a header come from: a local file, bytes in memory, or a reader of ranges."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pannier.core.gguf.errors import GgufError
from pannier.core.language import tr

FIRST_RANGE_BYTES = 64 * 1024
_MIN_RANGE_BYTES = 1024 * 1024
_MAX_RANGE_BYTES = 4 * 1024 * 1024


class Source(Protocol):
    """Random access to the bytes of one file.

    A reader over the network satisfies it by fetching larger blocks than it is asked for; its own
    errors pass through the parser unchanged.
    """

    @property
    def size(self) -> int:
        """Size of the whole file in bytes, also when only a part of it can be read."""

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer only where the bytes end."""


class BytesSource:
    """Bytes in memory, such as the beginning of a file.

    Attributes:
        size: size of the whole file in bytes; of `content` when not given.
    """

    def __init__(self, content: bytes, *, size: int | None = None) -> None:
        self._content = content
        self.size = len(content) if size is None else size

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer where the content ends."""
        return self._content[offset : offset + length]


class FileSource:
    """A local file, opened for every read and never kept open.

    A header takes a handful of reads, and a file that is not held open can be moved or deleted
    while the model is shown (on Windows an open handle forbids it).

    Attributes:
        path: the file.
        size: size in bytes when the source was made.
    """

    def __init__(self, path: Path) -> None:
        """Look at the file without opening it; raise GgufError when it is not a readable file."""
        self.path = path
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            raise open_error(error) from error
        if stat.S_ISDIR(status.st_mode):
            raise GgufError(
                tr("This is a folder, not a model file."),
                remedy=tr("Choose a .gguf file inside it."),
                kind="file_unreadable",
            )
        # A pipe or a device would block or never end.
        if not stat.S_ISREG(status.st_mode):
            raise GgufError(
                tr("This is not an ordinary file."),
                remedy=tr("Choose a .gguf file."),
                kind="file_unreadable",
            )
        self.size = status.st_size

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer at the file's end. Raises GgufError."""
        try:
            with self.path.open("rb") as file:
                file.seek(offset)
                return file.read(length)
        except (OSError, ValueError) as error:
            raise open_error(error) from error


class RangeSource:
    """A file that is read by ranges, such as one on the Hub, from its beginning on.

    What has been read stays in memory (a header, at most a few dozen MiB). The first range holds
    the hyperparameters of every known model, the next ones grow, so that a whole vocabulary takes
    a handful of requests and a small header little traffic.

    Attributes:
        size: size of the whole file in bytes.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        """Read by `fetch(offset, length)`; its errors pass through. Nothing is read yet."""
        self.size = size
        self._fetch = fetch
        self._beginning = bytearray()

    @property
    def beginning(self) -> bytes:
        """All that has been read so far: a copy of the file's beginning."""
        return bytes(self._beginning)

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer where the file, or what is sent of it, ends."""
        end = min(offset + length, self.size)
        while len(self._beginning) < end:
            start = len(self._beginning)
            step = (
                min(max(start, _MIN_RANGE_BYTES), _MAX_RANGE_BYTES) if start else FIRST_RANGE_BYTES
            )
            received = self._fetch(start, min(max(step, end - start), self.size - start))
            if not received:
                break
            self._beginning += received
        return bytes(self._beginning[offset:end])


def open_error(error: OSError | ValueError) -> GgufError:
    """Return what a failure to open or read a file means to the user."""
    if isinstance(error, PermissionError):
        return GgufError(
            tr("The file may not be read by you."),
            remedy=tr("Change its permissions, or choose another file."),
            kind="file_unreadable",
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return GgufError(
            tr("There is no such file."),
            remedy=tr("Check the path; the file may have been moved or deleted."),
            kind="file_missing",
        )
    reason = error.strerror or type(error).__name__
    return GgufError(
        tr("The file could not be read: {reason}.").format(reason=reason),
        remedy=tr("Check the disk or the network drive that it lies on."),
        kind="file_unreadable",
    )
