# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Small files that are written whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file by new content that is on the disk before it takes the name.

    Missing folders are made. Whatever happens, the old file or the new one is there.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    with written_whole(file) as stream:
        stream.write(content)


@contextlib.contextmanager
def written_whole(file: Path) -> Iterator[BinaryIO]:
    """Lend a stream to write new content to; as `write_whole`, for content that is made in parts.

    When the block ends with an exception, the old file stays.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:40]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
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
