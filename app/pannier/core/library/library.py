# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The library: folders and what is in them, with the names, notes and pairings of the user."""

from collections.abc import Generator, Sequence
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.library.entries import (
    CompanionKind,
    Folder,
    LibraryModel,
    Origin,
    Provenance,
    Scan,
    ScanProgress,
)


class Library:
    """All local models, read in place.

    Making one touches no disk. Every method opens what it needs and closes it again, so that one
    object may be used from any thread; all but the constructor do disk work. Errors for people are
    `UserError`s; a full or unwritable disk raises them with kind `library_unwritable`.

    Attributes:
        state_file: SQLite file of folders, names, notes, pairings, provenance and last use.
        cache_file: SQLite file of header summaries, by path, size and time; it can be deleted.
    """

    def __init__(self, state_file: Path | None = None, cache_file: Path | None = None) -> None:
        """Use the files given, else those of the user's data and cache folders."""
        raise NotImplementedError

    # Folders

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders of the user in the order added, then stores of other programs.

        A store is listed when its folder exists, or when it was hidden or seen before.
        """
        raise NotImplementedError

    def add_folder(self, path: Path, origin: Origin = Origin.FOLDER) -> Folder:
        """Add a folder, or a single model file; nothing changes when it is there already.

        `origin` names the program whose model folder it is (KoboldCpp, text-generation-webui, or
        another store at an unusual place).

        Raises:
            UserError: there is no such folder or file (`folder_missing`), or it is no .gguf file
                (`not_gguf`).
        """
        raise NotImplementedError

    def remove_folder(self, path: Path) -> None:
        """Forget a folder that the user added; its files stay as they are."""
        raise NotImplementedError

    def show_folder(self, path: Path, *, shown: bool) -> None:
        """Show or hide the models of a folder; meant for found stores."""
        raise NotImplementedError

    # Models

    def remembered(self) -> Scan:
        """Return the library as the last scan left it, without looking into any folder.

        For the first picture; `available` is as it was then. Takes milliseconds.
        """
        raise NotImplementedError

    def scan(self, folders: Sequence[Folder] | None = None) -> Generator[ScanProgress, None, Scan]:
        """Read the library anew: every `yield` may be the end.

        Files that have not changed come from the cache. Of new ones the beginning is read first,
        then, when every folder has been walked, the rest of their headers.

        Args:
            folders: these alone instead of `self.folders()`; nothing is remembered of them.
        """
        raise NotImplementedError

    def take_warning(self) -> UserError | None:
        """Return once what went wrong with the library's own files (damaged, replaced), or None."""
        raise NotImplementedError

    # What the user says of a model

    def rename(self, model: LibraryModel, display_name: str) -> None:
        """Show `model` under another name; the file keeps its own. Empty takes it back."""
        raise NotImplementedError

    def set_notes(self, model: LibraryModel, notes: str) -> None:
        """Keep notes on `model`; empty removes them."""
        raise NotImplementedError

    def mark_used(self, path: Path) -> None:
        """Remember that the model at `path` has been loaded now; an unreadable file is ignored."""
        raise NotImplementedError

    def set_provenance(self, path: Path, provenance: Provenance) -> None:
        """Remember where the file at `path` came from; downloads call it when they are done.

        Raises:
            UserError: the file cannot be read.
        """
        raise NotImplementedError

    def pair(
        self, model: LibraryModel, kind: CompanionKind, companions: Sequence[LibraryModel]
    ) -> None:
        """Pair `model` with these files of a kind and no others; none of them for "without"."""
        raise NotImplementedError

    def pair_automatically(self, model: LibraryModel, kind: CompanionKind) -> None:
        """Forget the user's choice of companions of a kind."""
        raise NotImplementedError


def companion_candidates(
    model: LibraryModel, kind: CompanionKind, models: Sequence[LibraryModel]
) -> tuple[LibraryModel, ...]:
    """Return the entries of a kind that could belong to `model`, the likeliest first.

    Left out is what cannot work: an adapter of another architecture, a projector of another width.
    """
    raise NotImplementedError
