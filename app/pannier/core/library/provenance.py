# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where a downloaded file came from: a small JSON file beside it.

With it the library can say that a newer file exists upstream, and check the file at any time
without asking the Hub.
"""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole

SUFFIX = ".provenance.json"
MAX_FILE_BYTES = 64 * 1024
VERSION = 1


class DownloadProvenance(msgspec.Struct, frozen=True, kw_only=True):
    """Where a file came from, and what it was when it arrived.

    Attributes:
        version: number of this layout.
        endpoint: address of the Hub or mirror.
        repo: repository, `owner/name`.
        commit: commit of the repository.
        path: path of the file in the repository.
        etag: the Hub's name of the content: it changes with the content only.
        sha256: hash of the content that arrived, in lower-case hexadecimal.
        size_bytes: size of the content.
        verified: whether the content was compared with a hash that the Hub states.
        downloaded: when it was complete.
    """

    version: int = VERSION
    endpoint: str
    repo: str
    commit: str
    path: str
    etag: str
    sha256: str
    size_bytes: int
    verified: bool
    downloaded: dt.datetime


def provenance_file(file: Path) -> Path:
    """The file beside `file` that tells where it came from; there need not be one."""
    return file.with_name(file.name + SUFFIX)


def records_beside(files: Iterable[Path]) -> list[Path]:
    """The records that lie beside these files; they go where the files go."""
    return [record for file in files if (record := provenance_file(file)).is_file()]


def write_provenance(file: Path, provenance: DownloadProvenance) -> None:
    """Write down where `file` came from.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(provenance), indent=2)
    write_whole(provenance_file(file), content + b"\n", shared=True)


def read_provenance(file: Path) -> DownloadProvenance | None:
    """Read where `file` came from; None when that is not known or its record is damaged.

    A record of another size than the file's belongs to a file that has been replaced.
    """
    record = provenance_file(file)
    try:
        if record.stat().st_size > MAX_FILE_BYTES:
            return None
        provenance = msgspec.json.decode(record.read_bytes(), type=DownloadProvenance)
        size = file.stat().st_size
    except (OSError, msgspec.DecodeError, ValueError):
        return None
    return provenance if provenance.size_bytes == size else None
