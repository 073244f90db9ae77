# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Moves models to another folder: renamed on one volume, else copied, verified and deleted."""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pannier.core.atomic_file import sync_folder
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library.entries import LibraryModel, Place
from pannier.core.library.names import shown
from pannier.core.library.provenance import records_beside
from pannier.core.library.verify import BLOCK_BYTES, CopyProgress
from pannier.core.library.walk import reason
from pannier.core.sizes import file_size
from pannier.core.unfinished import MOVE_SUFFIX


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """What a move did, for its undo.

    Attributes:
        moved: old and new path of every file.
        made: folders that were made for it; the undo removes them when they are empty.
    """

    moved: tuple[tuple[Path, Path], ...]
    made: tuple[Path, ...] = ()


def move_model(
    model: LibraryModel, folder: Path, *, companions: Sequence[LibraryModel] = ()
) -> Generator[CopyProgress, None, MoveRecord]:
    """Move all shards of a model, and the companions given, into `folder`, with their records.

    The path below the library's folder stays (`owner/repo/file.gguf`). Nothing is overwritten. A
    copy is verified against what was read before the original is deleted; when the move is ended
    half-way (closed, full disk), what it copied is removed and the originals are all in place.

    Raises:
        UserError: the model belongs to another program (`read_only_store`), is away, a file of
            that name is there already (`file_exists`), the disk is full (`disk_full`), a copy
            differs (`copy_differs`), or a file or folder cannot be read or written.
    """
    folder = folder.expanduser().absolute()
    moves: list[tuple[Path, Path]] = []
    for entry in (model, *companions):
        place = own_place(entry)
        paths = [*place.paths, *records_beside(place.paths)]
        moves.extend((path, folder / _below(place.folder, path)) for path in paths)
    return (yield from _move(list(dict.fromkeys(moves))))


def undo_move(record: MoveRecord) -> Generator[CopyProgress, None, MoveRecord]:
    """Move everything back, in the same way; the result undoes the undoing."""
    undone = yield from _move([(new, old) for old, new in record.moved])
    _remove_empty(record.made)
    return undone


def own_place(model: LibraryModel) -> Place:
    """Return the place of a model in the user's own folders; raises UserError if there is none."""
    own = [place for place in model.places if not place.origin.read_only]
    if not own:
        raise UserError(
            tr("{name} belongs to {program}, and Pannier leaves its files alone.").format(
                name=model.name, program=model.origin.title
            ),
            remedy=tr("Move or delete it in {program}.").format(program=model.origin.title),
            kind="read_only_store",
        )
    available = [place for place in own if place.available]
    if not available:
        raise UserError(
            tr("{name} is not there now: its folder {folder} is away.").format(
                name=model.name, folder=shown(str(own[0].folder))
            ),
            remedy=tr("Connect the drive that it lies on."),
            kind="file_missing",
        )
    return available[0]


def _below(top: Path, path: Path) -> Path:
    """Return the path that stays: below the library's folder, or the name of a single file."""
    return path.relative_to(top) if top != path and path.is_relative_to(top) else Path(path.name)


def _move(moves: Sequence[tuple[Path, Path]]) -> Generator[CopyProgress, None, MoveRecord]:
    """Move files; all of them or none."""
    _check(moves)
    made: list[Path] = []
    try:
        for _, target in moves:
            made.extend(_made(target.parent))
        if not _renamed(moves):
            yield from _copied(moves)
    except OSError as error:
        raise _failed(error) from error
    finally:  # failed, or ended half-way: nothing has come into them
        _remove_empty(made)
    return MoveRecord(tuple(moves), tuple(made))


def _check(moves: Sequence[tuple[Path, Path]]) -> None:
    for source, target in moves:
        if source.is_symlink():
            raise UserError(
                tr("{name} is only a link to a file elsewhere.").format(name=shown(source.name)),
                remedy=tr("Move the file that it leads to."),
                kind="is_link",
            )
        if os.path.lexists(target):
            raise UserError(
                tr("There is a file {name} in {folder} already.").format(
                    name=shown(target.name), folder=shown(str(target.parent))
                ),
                remedy=tr("Choose another folder."),
                kind="file_exists",
            )


def _renamed(moves: Sequence[tuple[Path, Path]]) -> bool:
    """Rename the files; False, with nothing done, when they lie on another volume."""
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            source.rename(target)
            done.append((source, target))
    except OSError as error:
        for source, target in reversed(done):
            target.rename(source)
        if error.errno != errno.EXDEV:
            raise
        return False
    return True


def _copied(moves: Sequence[tuple[Path, Path]]) -> Iterator[CopyProgress]:
    """Copy the files under names that no scan takes for models, verify, then put them in place."""
    sizes = [source.stat().st_size for source, _ in moves]
    _check_space(moves[0][1].parent, sum(sizes))
    drafts = [target.with_name(target.name + MOVE_SUFFIX) for _, target in moves]
    copies = list(drafts)
    done = 0
    try:
        for (source, _), draft, size in zip(moves, drafts, sizes, strict=True):
            for count in _copy(source, draft):
                done += count
                yield CopyProgress(done, max(done, 2 * sum(sizes)), source)
            shutil.copystat(source, draft)
            if draft.stat().st_size != size:
                raise _differs(source)
        for draft, (_, target) in zip(drafts, moves, strict=True):
            draft.rename(target)
            copies.append(target)
        for folder in {target.parent for _, target in moves}:
            sync_folder(folder)  # or a power cut could take the new names with it
        copies.clear()
    finally:  # failed, or ended half-way
        for path in copies:
            with contextlib.suppress(OSError):
                path.unlink()
    _delete_originals([source for source, _ in moves])


def _delete_originals(sources: Sequence[Path]) -> None:
    kept = []
    for source in sources:
        try:
            source.unlink()
        except OSError:
            kept.append(shown(source.name))
    if kept:
        raise UserError(
            tr("The model was copied, but the original could not be deleted: {names}.").format(
                names=", ".join(kept)
            ),
            remedy=tr("Both are complete. Delete the one that you do not need."),
            kind="original_kept",
        )


def _copy(source: Path, draft: Path) -> Iterator[int]:
    """Copy one file and read it again; yields the bytes of each step."""
    read, written = hashlib.sha256(), hashlib.sha256()
    with source.open("rb", buffering=0) as original, draft.open("xb") as copy:
        while block := original.read(BLOCK_BYTES):
            read.update(block)
            copy.write(block)
            yield len(block)
        copy.flush()
        os.fsync(copy.fileno())
        _forget_pages(copy)
    with draft.open("rb", buffering=0) as copy:
        while block := copy.read(BLOCK_BYTES):
            written.update(block)
            yield len(block)
    if read.digest() != written.digest():
        raise _differs(source)


def _forget_pages(copy: BinaryIO) -> None:
    """Have the copy read again from the disk, not from memory, where the system lets us say so."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(copy.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise UserError(
            tr("The disk of {folder} has {free} free, and {needed} are needed.").format(
                folder=shown(str(folder)), free=file_size(free), needed=file_size(needed)
            ),
            remedy=tr("Choose another folder."),
            kind="disk_full",
        )


def _made(folder: Path) -> list[Path]:
    """Make a folder; returns those that were not there."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _remove_empty(folders: Sequence[Path]) -> None:
    for folder in sorted(folders, key=lambda each: -len(each.parts)):
        with contextlib.suppress(OSError):
            folder.rmdir()


def _differs(source: Path) -> UserError:
    return UserError(
        tr("The copy of {name} is not the same as the original, which is untouched.").format(
            name=shown(source.name)
        ),
        remedy=tr("The disk or its cable may be failing. Check it before you copy again."),
        kind="copy_differs",
    )


def _failed(error: OSError) -> UserError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return UserError(
            tr("The disk is full."), remedy=tr("Choose another folder."), kind="disk_full"
        )
    return UserError(
        tr("The model could not be moved: {reason}.").format(reason=reason(error)),
        remedy=tr("Check that you may write to both folders. The originals are in place."),
        kind="move_failed",
    )
