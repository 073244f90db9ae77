# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Moves models to the system's trash, and back where the system lets us."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.library.entries import LibraryModel


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file in the trash.

    Attributes:
        path: where it was.
        trashed: where it lies now; None when the system does not say.
        info: the trash's note on it (`.trashinfo` of XDG trashes); None elsewhere.
    """

    path: Path
    trashed: Path | None
    info: Path | None


@dataclass(frozen=True, slots=True)
class TrashRecord:
    """What went to the trash, for the undo.

    Attributes:
        files: all files.
        where: where they are, for people: `the trash` or `the Recycle Bin`, with the folder where
            it is known.
    """

    files: tuple[TrashedFile, ...]
    where: str

    @property
    def can_undo(self) -> bool:
        """Whether `restore` can bring all of them back."""
        return all(file.trashed is not None for file in self.files)


def trash_model(model: LibraryModel, *, companions: Sequence[LibraryModel] = ()) -> TrashRecord:
    """Move all files of a model at its own place, and of the companions given, to the trash.

    Of several places the one in the user's own folders is meant. When one file fails those before
    it are brought back.

    Raises:
        UserError: the model belongs to another program (`read_only_store`), is away, or the trash
            refuses (`trash_failed`): there is none on that drive, or it is full.
    """
    raise NotImplementedError


def restore(record: TrashRecord) -> None:
    """Bring files back from the trash to where they were.

    Raises:
        UserError: they are no longer in the trash, something else lies there now (`file_exists`),
            or this system's trash has to be opened by hand (`restore_by_hand`).
    """
    raise NotImplementedError
