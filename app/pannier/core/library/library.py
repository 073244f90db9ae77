# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The library: folders and what is in them, with the names, notes and pairings of the user."""

import contextlib
import os
import time
from collections.abc import Generator, Sequence
from pathlib import Path

from pannier.core import paths
from pannier.core.errors import UserError
from pannier.core.gguf import GgufError
from pannier.core.language import tr
from pannier.core.library.entries import (
    CompanionKind,
    Folder,
    LibraryModel,
    Origin,
    Provenance,
    Scan,
    ScanProgress,
)
from pannier.core.library.header_cache import HeaderCache
from pannier.core.library.names import shown
from pannier.core.library.scan import LibraryScan
from pannier.core.library.state import LibraryState, StateFile
from pannier.core.library.stores import folder_at
from pannier.core.library.stores.locations import usual_places
from pannier.core.library.summary import file_fingerprint
from pannier.core.library.walk import is_gguf_name


class Library:
    """All local models, read in place.

    Making one touches no disk. Every method opens what it needs and closes it again, so that one
    object may be used from any thread; all but the constructor do disk work. Errors for people are
    `UserError`s; a full or unwritable disk raises them with kind `library_unwritable`.
    """

    def __init__(self, state_file: Path | None = None, cache_file: Path | None = None) -> None:
        """Use the files given, else those of the user's data and cache folders.

        Args:
            state_file: SQLite file of folders, names, notes, pairings, provenance and last use.
            cache_file: SQLite file of header summaries, by path, size and time; can be deleted.
        """
        self._state_file = StateFile(state_file or paths.data_folder() / "library.sqlite")
        self._cache = HeaderCache(cache_file or paths.cache_folder() / "headers.sqlite")

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders of the user in the order added, then stores of other programs.

        A store is listed when its folder exists, or was seen before.
        """
        return self._folders(self._state_file.load())

    def add_folder(self, path: Path, origin: Origin = Origin.FOLDER) -> Folder:
        """Add a folder, or a single model file; nothing changes when it is there already.

        `origin` names the program whose model folder it is (KoboldCpp, text-generation-webui, or
        another store at an unusual place). Ollama's and Hugging Face's are recognized.

        Raises:
            UserError: there is no such folder or file (`folder_missing`), or it is no .gguf file
                (`not_gguf`).
        """
        path = path.expanduser().absolute()
        if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises where looking is forbidden
            raise UserError(
                tr("There is no folder {path}.").format(path=shown(str(path))),
                remedy=tr("Check the path, and that its drive is connected."),
                kind="folder_missing",
            )
        if path.is_file() and not is_gguf_name(path.name):
            raise UserError(
                tr("{name} is not a GGUF model file.").format(name=shown(path.name)),
                remedy=tr("Choose a file that ends in .gguf, or a folder."),
                kind="not_gguf",
            )
        if origin is Origin.FOLDER and path.is_dir():
            origin = folder_at(path).origin
        self._state_file.add_folder(path, origin)
        return Folder(path, origin)

    def remove_folder(self, path: Path) -> None:
        """Forget a folder that the user added; its files stay as they are."""
        self._state_file.remove_folder(path)
        self._cache.forget_folder(path)

    def show_folder(self, path: Path, *, shown: bool) -> None:
        """Show or hide the models of a folder; meant for found stores."""
        self._state_file.hide_folder(path, hidden=not shown)

    def remembered(self) -> Scan:
        """Return the library as the last scan left it, without looking into any folder.

        For the first picture. Takes milliseconds; a folder that is away now is known as such.
        """
        state = self._state_file.load()
        return self._scan(self._folders(state), state, keep=False).remembered()

    def scan(self, folders: Sequence[Folder] | None = None) -> Generator[ScanProgress, None, Scan]:
        """Read the library anew: every `yield` may be the end.

        Files that have not changed come from the cache. Of new ones the beginning is read first,
        then, when every folder has been walked, the rest of their headers.

        Args:
            folders: these alone instead of `self.folders()`; nothing is remembered of them.
        """
        state = self._state_file.load()
        if folders is not None:
            return (yield from self._scan(folders, state, keep=False).run())
        self._state_file.back_up()
        known = self._folders(state)
        found = {folder.path: folder.origin for folder in known if not folder.added}
        if found.keys() - state.stores.keys():
            # A disk that is full is no reason not to show what is there.
            with contextlib.suppress(UserError):
                self._state_file.remember_stores(found)
        return (yield from self._scan(known, state, keep=True).run())

    def take_warning(self) -> UserError | None:
        """Return once what went wrong with the library's own files (damaged, replaced), or None."""
        return self._state_file.take_warning()

    def rename(self, model: LibraryModel, display_name: str) -> None:
        """Show `model` under another name; the file keeps its own. Empty takes it back."""
        self._state_file.set_display_name(model.fingerprint, shown(display_name))

    def set_notes(self, model: LibraryModel, notes: str) -> None:
        """Keep notes on `model`; empty removes them."""
        self._state_file.set_notes(model.fingerprint, notes)

    def mark_used(self, path: Path) -> None:
        """Remember that the model at `path` has been loaded now; an unreadable file is ignored."""
        with contextlib.suppress(GgufError):
            self._state_file.set_last_used(file_fingerprint(path), time.time())

    def set_provenance(self, path: Path, provenance: Provenance) -> None:
        """Remember where the file at `path` came from; downloads call it when they are done.

        Raises:
            GgufError: the file cannot be read.
        """
        self._state_file.set_provenance(file_fingerprint(path), provenance)

    def pair(
        self, model: LibraryModel, kind: CompanionKind, companions: Sequence[LibraryModel]
    ) -> None:
        """Pair `model` with these files of a kind and no others; none of them for "without"."""
        chosen = [companion.fingerprint for companion in companions]
        self._state_file.set_pairing(model.fingerprint, kind, chosen)

    def pair_automatically(self, model: LibraryModel, kind: CompanionKind) -> None:
        """Forget the user's choice of companions of a kind."""
        self._state_file.set_pairing(model.fingerprint, kind, None)

    def _scan(self, folders: Sequence[Folder], state: LibraryState, *, keep: bool) -> LibraryScan:
        return LibraryScan(
            [folder for folder in folders if folder.shown], state, self._cache, keep=keep
        )

    def _folders(self, state: LibraryState) -> tuple[Folder, ...]:
        found = {**state.stores, **usual_places()}
        stores = {path: origin for path, origin in found.items() if path not in state.folders}
        return tuple(
            Folder(
                path,
                origin,
                available=os.path.exists(path),  # noqa: PTH110 - see add_folder
                added=path in state.folders,
                shown=path not in state.hidden,
            )
            for path, origin in (*state.folders.items(), *stores.items())
        )
