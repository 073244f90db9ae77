# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Moves models to the system's trash, and back where the system lets us."""

import contextlib
import os
import platform
import shutil
import urllib.parse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.library.entries import LibraryModel
from pannier.core.library.move import own_place
from pannier.core.library.names import shown
from pannier.core.library.provenance import records_beside
from pannier.core.library.walk import reason

_TRASHES = {"Windows": translatable("the Recycle Bin"), "Darwin": translatable("the Trash")}
_TRASH = translatable("the trash")


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
    it are brought back, if the system lets us.

    Raises:
        UserError: the model belongs to another program (`read_only_store`), is away, or the trash
            refuses (`trash_failed`): there is none on that drive, or it is full.
    """
    paths = [path for entry in (model, *companions) for path in own_place(entry).paths]
    done: list[TrashedFile] = []
    for path in dict.fromkeys([*paths, *records_beside(paths)]):
        try:
            done.append(_trash(path))
        except OSError as error:
            with contextlib.suppress(UserError):
                restore(TrashRecord(tuple(done), ""))
            raise UserError(
                tr("{name} could not be moved to the trash: {reason}.").format(
                    name=shown(path.name), reason=reason(error)
                ),
                remedy=tr("Some drives have no trash. Delete the file in your file manager."),
                kind="trash_failed",
            ) from error
    return TrashRecord(tuple(done), _where(done))


def restore(record: TrashRecord) -> None:
    """Bring files back from the trash to where they were.

    Raises:
        UserError: they are no longer in the trash (`file_missing`), something else lies there now
            (`file_exists`), or this system's trash has to be opened by hand (`restore_by_hand`).
    """
    if not record.can_undo:
        raise UserError(
            tr("The files are in {where}.").format(where=record.where),
            remedy=tr("Open it and choose to put them back."),
            kind="restore_by_hand",
        )
    in_trash: list[tuple[TrashedFile, Path]] = []
    for file in record.files:
        if os.path.lexists(file.path):
            raise UserError(
                tr("There is another file {path} now.").format(path=shown(str(file.path))),
                remedy=tr("Rename it, then try again. The old one is in {where}.").format(
                    where=record.where
                ),
                kind="file_exists",
            )
        if file.trashed is None or not os.path.lexists(file.trashed):
            raise UserError(
                tr("{name} is no longer in the trash.").format(name=shown(file.path.name)),
                remedy=tr("Perhaps the trash was emptied."),
                kind="file_missing",
            )
        in_trash.append((file, file.trashed))
    for file, trashed in in_trash:
        _bring_back(file, trashed)


def _bring_back(file: TrashedFile, trashed: Path) -> None:
    try:
        file.path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(trashed, file.path)
    except OSError as error:
        raise UserError(
            tr("{name} could not be brought back: {reason}.").format(
                name=shown(file.path.name), reason=reason(error)
            ),
            remedy=tr("It is in {folder}.").format(folder=trashed.parent),
            kind="restore_failed",
        ) from error
    if file.info is not None:
        with contextlib.suppress(OSError):
            file.info.unlink()


def _trash(path: Path) -> TrashedFile:
    # It looks for the trash's folder when it is imported, which is wasted on who never deletes.
    import send2trash  # noqa: PLC0415

    before = set(_notes(path)) if platform.system() == "Linux" else set()
    send2trash.send2trash(str(path))
    for info, trashed in _notes(path) if platform.system() == "Linux" else ():
        if (info, trashed) not in before:
            return TrashedFile(path, trashed, info)
    return TrashedFile(path, None, None)


def _notes(path: Path) -> Iterator[tuple[Path, Path]]:
    """Yield the notes of all trashes on a file that was at `path`, and the files they are about.

    Follows the XDG trash specification: one trash in the user's data folder, and on every other
    drive one at its top, where notes hold paths relative to the top.
    """
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    top = path.parent
    while not os.path.ismount(top) and top != top.parent:
        top = top.parent
    user = os.getuid()
    for trash in (Path(data) / "Trash", top / ".Trash" / str(user), top / f".Trash-{user}"):
        try:
            infos = sorted((trash / "info").glob("*.trashinfo"))
        except OSError:
            continue
        for info in infos:
            trashed = trash / "files" / info.stem
            if _noted_path(info, top) == path and os.path.lexists(trashed):
                yield info, trashed


def _noted_path(info: Path, top: Path) -> Path | None:
    try:
        lines = info.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("Path="):
            noted = os.fsdecode(urllib.parse.unquote_to_bytes(line.removeprefix("Path=")))
            return Path(os.path.normpath(top / noted))
    return None


def _where(files: Sequence[TrashedFile]) -> str:
    trash = tr(_TRASHES.get(platform.system(), _TRASH))
    folders = {str(file.trashed.parent) for file in files if file.trashed is not None}
    return f"{trash} ({', '.join(sorted(folders))})" if folders else trash
