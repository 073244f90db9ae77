# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Compares files with the SHA-256 that their publisher states."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileToVerify:
    """A file, and the hash that it should have (64 hexadecimal digits in any case)."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class CopyProgress:
    """How far reading or copying is, over all files; for `verify` and the moves.

    Attributes:
        done_bytes: bytes read or copied so far.
        total_bytes: bytes in all.
        path: the file at work.
    """

    done_bytes: int
    total_bytes: int
    path: Path


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """The outcome for one file.

    Attributes:
        path: the file.
        expected: hash that it should have, in lower case.
        found: hash of its content.
    """

    path: Path
    expected: str
    found: str

    @property
    def matches(self) -> bool:
        """Whether the file is, byte by byte, what was published."""
        return self.expected == self.found


def verify(
    files: Sequence[FileToVerify],
) -> Generator[CopyProgress, None, tuple[VerifiedFile, ...]]:
    """Hash files and compare; reads about 1 GB a second.

    The hashes that are known without asking the Hub stand in `LibraryFile.provenance.sha256`.

    Raises:
        UserError: a file cannot be read, or a hash is none (`hash_unknown`).
    """
    raise NotImplementedError
