# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The journal beside an unfinished file: which bytes of which content are on the disk."""

from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.unfinished import DOWNLOAD_JOURNAL_SUFFIX
from pannier.hub.download.jobs import JobSpec
from pannier.hub.download.ranges import ByteRange

MAX_FILE_BYTES = 16 * 1024 * 1024
VERSION = 1


class Journal(msgspec.Struct, kw_only=True):
    """What is known of an unfinished file.

    It never claims bytes that are not on the disk: the file is flushed before the journal is
    written.

    Attributes:
        version: number of this layout.
        job: the job that the file belongs to; from it alone the queue can be rebuilt.
        path: path of the file in the repository.
        commit: commit that the bytes come from; empty before the Hub was asked.
        etag: name of the content; empty before the Hub was asked.
        size_bytes: size of the content.
        done: the ranges that are on the disk.
        mark_bytes: distance of the marks.
        replaces: whether the user consented that the file of that name is replaced.
        wanted: whether somebody still wants the file; a cancelled download does not come back by
            itself.
        marks: the n-th is the beginning of the SHA-256 of the first n * `mark_bytes` bytes, as
            they were hashed when they had arrived. By them damage on the disk is found.
    """

    version: int = VERSION
    job: JobSpec
    path: str
    commit: str = ""
    etag: str = ""
    size_bytes: int = 0
    replaces: bool = False
    wanted: bool = True
    done: list[ByteRange] = []
    mark_bytes: int = 0
    marks: list[str] = []


def journal_file(target: Path) -> Path:
    """The journal of the file that will be `target`."""
    return target.with_name(target.name + DOWNLOAD_JOURNAL_SUFFIX)


def write_journal(target: Path, journal: Journal) -> None:
    """Write the journal of `target`, whole or not at all.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    write_whole(journal_file(target), msgspec.json.encode(journal))


def read_journal(target: Path) -> Journal | None:
    """Read the journal of `target`; None when there is none, or none that can be used."""
    file = journal_file(target)
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            return None
        journal = msgspec.json.decode(file.read_bytes(), type=Journal)
    except (OSError, msgspec.DecodeError, ValueError):
        return None
    return journal if journal.version == VERSION and _sound(journal) else None


def _sound(journal: Journal) -> bool:
    """Whether the numbers can be right."""
    ends = [0, *(offset for each in journal.done for offset in each), journal.size_bytes]
    return ends == sorted(ends) and journal.mark_bytes >= 0
