# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Small files that are written whole or not at all."""

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_PRIVATE, _SHARED = 0o600, 0o666


def write_whole(file: Path, content: bytes, *, shared: bool = False) -> None:
    """Replace a file by new content that is on the disk before it takes the name.

    Missing folders are made. Whatever happens, the old file or the new one is there. A file that
    is there keeps its permissions, and a link goes on pointing to where the file is.

    Args:
        file: where it is to be.
        content: all of it.
        shared: a new file may be read by others, as far as the user's umask lets them; that is for
            what the user saves for a purpose of theirs. Else it is for the user alone.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    with written_whole(file, shared=shared) as stream:
        stream.write(content)


@contextlib.contextmanager
def written_whole(file: Path, *, shared: bool = False) -> Iterator[BinaryIO]:
    """Lend a stream to write new content to; as `write_whole`, for content that is made in parts.

    When the block ends with an exception, the old file stays.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{file.name[:40]}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, _SHARED if shared else _PRIVATE)
    try:
        with os.fdopen(handle, "wb") as stream:
            with contextlib.suppress(OSError):  # not there yet, or a disk without permissions
                temporary.chmod(stat.S_IMODE(file.stat().st_mode))
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def sync_folder(folder: Path) -> None:
    """Make renames in a folder outlive a power cut, where the system can do that."""
    with contextlib.suppress(OSError):  # Windows cannot, and some network disks neither
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
