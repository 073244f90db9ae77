# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Compares files with the SHA-256 that their publisher states."""

import hashlib
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.gguf import open_error
from pannier.core.language import tr
from pannier.core.library.names import shown

BLOCK_BYTES = 8 * 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class FileToVerify:
    """A file, and the hash that it should have (64 hexadecimal digits in any case)."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class CopyProgress:
    """How far reading or copying is, over all files; for `verify` and the moves.

    Attributes:
        done_bytes: bytes read or copied so far. A copy counts twice: it is read again to verify it.
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
    expected = [_checked(file) for file in files]
    total = sum(_size(file.path) for file in files)
    done = 0
    verified = []
    for file, wanted in zip(files, expected, strict=True):
        found = hashlib.sha256()
        try:
            with file.path.open("rb", buffering=0) as opened:
                while block := opened.read(BLOCK_BYTES):
                    found.update(block)
                    done += len(block)
                    yield CopyProgress(done, max(done, total), file.path)
        except OSError as error:
            raise open_error(error).named(shown(file.path.name)) from error
        verified.append(VerifiedFile(file.path, wanted, found.hexdigest()))
    return tuple(verified)


def _checked(file: FileToVerify) -> str:
    sha256 = file.sha256.lower()
    if not _SHA256.fullmatch(sha256):
        raise UserError(
            tr("The SHA-256 that {name} should have is not known.").format(
                name=shown(file.path.name)
            ),
            remedy=tr("Look it up on the page of the repository that the file comes from."),
            kind="hash_unknown",
        )
    return sha256


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise open_error(error).named(shown(path.name)) from error
