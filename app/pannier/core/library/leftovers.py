# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds what interrupted downloads, moves and quantizations left behind."""

import enum
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path


class LeftoverKind(enum.StrEnum):
    """What was interrupted."""

    DOWNLOAD = "download"
    MOVE = "move"
    QUANTIZE = "quantize"


@dataclass(frozen=True, slots=True)
class Leftover:
    """Files of one interrupted piece of work.

    Attributes:
        kind: what was interrupted.
        paths: its files: the unfinished file, and the journal beside it if there is one.
        size_bytes: bytes that they take on disk.
        modified: time of the last change, in seconds since 1970.
        target: the file that it would have become.
    """

    kind: LeftoverKind
    paths: tuple[Path, ...]
    size_bytes: int
    modified: float
    target: Path


def find_leftovers(
    folders: Sequence[Path], *, in_use: Collection[Path] = ()
) -> Generator[Path, None, tuple[Leftover, ...]]:
    """Look for leftovers below the user's own folders; yields each folder it looks into.

    Args:
        folders: the folders.
        in_use: unfinished files, or the files they will become, that a job is still writing or
            may go on with; they are not listed.
    """
    raise NotImplementedError


def remove_leftovers(leftovers: Sequence[Leftover]) -> int:
    """Delete these files for good; returns the bytes freed.

    A leftover that has changed since it was found is left alone: somebody is working on it.

    Raises:
        UserError: a file could not be deleted; the others are gone.
    """
    raise NotImplementedError
