# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds what interrupted downloads, moves and quantizations left behind."""

import contextlib
import enum
import os
import shutil
import stat
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import filelock

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.library.walk import Findings, reason, walk_folder
from pannier.core.unfinished import (
    DOWNLOAD_JOURNAL_SUFFIX,
    DOWNLOAD_LOCK_SUFFIX,
    DOWNLOAD_SUFFIX,
    IMATRIX_LOCK_SUFFIX,
    IMATRIX_NEW_SUFFIX,
    IMATRIX_SUFFIX,
    MOVE_SUFFIX,
    QUANTIZE_LOCK_SUFFIX,
    QUANTIZE_SUFFIX,
)


class LeftoverKind(enum.StrEnum):
    """What was interrupted."""

    DOWNLOAD = "download"
    MOVE = "move"
    QUANTIZE = "quantize"
    IMATRIX = "imatrix"


_KINDS = {
    DOWNLOAD_SUFFIX: LeftoverKind.DOWNLOAD,
    DOWNLOAD_JOURNAL_SUFFIX: LeftoverKind.DOWNLOAD,
    DOWNLOAD_LOCK_SUFFIX: LeftoverKind.DOWNLOAD,
    MOVE_SUFFIX: LeftoverKind.MOVE,
    QUANTIZE_LOCK_SUFFIX: LeftoverKind.QUANTIZE,
    QUANTIZE_SUFFIX: LeftoverKind.QUANTIZE,
    IMATRIX_SUFFIX: LeftoverKind.IMATRIX,
    IMATRIX_NEW_SUFFIX: LeftoverKind.IMATRIX,
    IMATRIX_LOCK_SUFFIX: LeftoverKind.IMATRIX,
}
_LOCKS = (DOWNLOAD_LOCK_SUFFIX, QUANTIZE_LOCK_SUFFIX, IMATRIX_LOCK_SUFFIX)


@dataclass(frozen=True, slots=True)
class Leftover:
    """Files of one interrupted piece of work.

    Attributes:
        kind: what was interrupted.
        paths: its files: the unfinished file, and the journal or lock beside it if there is one;
            of an unfinished split model the folder that its shards lie in.
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

    Other programs end unfinished downloads in `.part` too: those of files that are no GGUF are
    listed only where Pannier's journal lies beside them.

    Args:
        folders: the folders.
        in_use: unfinished files, or the files they will become, that a job is still writing or
            may go on with; they are not listed.
    """
    found: list[Path] = []
    for top in folders:
        for folder in walk_folder(top, Findings()):
            yield folder
            found.extend(_unfinished(folder))
    return _grouped(found, frozenset(in_use))


def leftovers_in(folder: Path) -> tuple[Leftover, ...]:
    """Leftovers in a folder itself, without those in the folders below it."""
    return _grouped(_unfinished(folder), frozenset())


def remove_leftovers(leftovers: Sequence[Leftover]) -> int:
    """Delete these files for good; returns the bytes freed.

    A leftover that has changed since it was found is left alone: somebody is working on it.

    Raises:
        UserError: a file could not be deleted; the others are gone.
    """
    freed = 0
    kept: list[str] = []
    for leftover in leftovers:
        now = _leftover(leftover.kind, leftover.target, leftover.paths)
        if now is None or now != leftover or _is_locked(leftover):
            continue
        try:
            for path in leftover.paths:
                _remove(path)
        except OSError as error:
            kept.append(f"{shown(leftover.target.name)} ({reason(error)})")
        else:
            freed += leftover.size_bytes
    if kept:
        raise UserError(
            tr("These leftovers could not be deleted: {names}.").format(names=", ".join(kept)),
            remedy=tr("Check that you may write to their folder."),
            kind="leftover_kept",
        )
    return freed


def _grouped(unfinished: Iterable[Path], in_use: frozenset[Path]) -> tuple[Leftover, ...]:
    """Put together what belongs to the same piece of work, and leave out what is still at work."""
    found: dict[tuple[Path, LeftoverKind], list[Path]] = {}
    for path in unfinished:
        paths = found.setdefault(_target(path), [])
        if path not in paths:
            paths.append(path)
    leftovers = (
        _leftover(kind, target, paths)
        for (target, kind), paths in found.items()
        if in_use.isdisjoint((target, *paths)) and _is_ours(target, paths)
    )
    return tuple(each for each in leftovers if each is not None and not _is_locked(each))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _unfinished(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.endswith(tuple(_KINDS)))
    except OSError:
        return
    for name in names:
        yield folder / name


def _target(path: Path) -> tuple[Path, LeftoverKind]:
    for suffix, kind in _KINDS.items():
        if path.name.endswith(suffix) and path.name != suffix:
            return path.with_name(path.name.removesuffix(suffix)), kind
    return path, LeftoverKind.DOWNLOAD


def _is_ours(target: Path, paths: Sequence[Path]) -> bool:
    journal = any(path.name.endswith(DOWNLOAD_JOURNAL_SUFFIX) for path in paths)
    return journal or target.suffix.lower() == ".gguf"


def _leftover(kind: LeftoverKind, target: Path, paths: Sequence[Path]) -> Leftover | None:
    """Look at the files; None when they are gone."""
    size: float = 0
    modified, there = 0.0, False
    for path in paths:
        try:
            status = path.lstat()
        except OSError:
            continue
        there = True
        size += _disk_bytes(status) + sum(map(_disk_bytes, _states_inside(path, status)))
        if not path.name.endswith(_LOCKS):  # looking whether it is locked changes its time
            modified = max(modified, status.st_mtime)
    return Leftover(kind, tuple(paths), int(size), modified, target) if there else None


def _disk_bytes(status: os.stat_result) -> float:
    """An unfinished file is as long as it will be, but what was not written takes no space."""
    return getattr(status, "st_blocks", status.st_size / 512) * 512


def _states_inside(path: Path, status: os.stat_result) -> list[os.stat_result]:
    """What a folder of unfinished shards holds; nothing for a file."""
    if not stat.S_ISDIR(status.st_mode):
        return []
    with contextlib.suppress(OSError), os.scandir(path) as entries:
        return [entry.stat(follow_symlinks=False) for entry in entries]
    return []


def _is_locked(leftover: Leftover) -> bool:
    """Whether another Pannier is at work on it."""
    locks = (path for path in leftover.paths if path.name.endswith(_LOCKS))
    for path in locks:
        lock = filelock.FileLock(path, blocking=False)
        try:
            lock.acquire()
        except (filelock.Timeout, OSError):
            return True
        lock.release()
    return False
