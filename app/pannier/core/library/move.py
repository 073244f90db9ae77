# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Moves models to another folder: renamed on one volume, else copied, verified and deleted."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.library.entries import LibraryModel
from pannier.core.library.verify import CopyProgress


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """What a move did, for its undo.

    Attributes:
        moved: old and new path of every file.
        sha256: hashes of the files that were copied, in the order of `moved`; empty where the
            file was renamed.
    """

    moved: tuple[tuple[Path, Path], ...]
    sha256: tuple[str, ...]


def move_model(
    model: LibraryModel, folder: Path, *, companions: Sequence[LibraryModel] = ()
) -> Generator[CopyProgress, None, MoveRecord]:
    """Move all shards of a model, and the companions given, into `folder`.

    The path below the library's folder stays (`owner/repo/file.gguf`). Nothing is overwritten. A
    copy is verified against what was read before the original is deleted; when the move is ended
    half-way (closed, full disk), what it copied is removed and the originals are all in place.

    Raises:
        UserError: the model belongs to another program (`read_only_store`), is away, a file of
            that name is there already (`file_exists`), the disk is full (`disk_full`), a copy
            differs (`copy_differs`), or a file or folder cannot be read or written.
    """
    raise NotImplementedError


def undo_move(record: MoveRecord) -> Generator[CopyProgress, None, MoveRecord]:
    """Move everything back, in the same way; the result undoes the undoing."""
    raise NotImplementedError
