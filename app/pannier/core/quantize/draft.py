# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A file while it is being made: under a name that nobody takes for a model, until it is done."""

import contextlib
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import filelock

from pannier.core.atomic_file import sync_folder
from pannier.core.errors import UserError
from pannier.core.gguf import parse_shard_name
from pannier.core.language import tr
from pannier.core.quantize.disk import write_error
from pannier.core.unfinished import QUANTIZE_LOCK_SUFFIX, QUANTIZE_SUFFIX


class Draft:
    """The unfinished file of `paths`, or the folder that holds its unfinished shards.

    A context manager: what has not been published when it is left is deleted. A lock beside it
    tells other processes, until this one ends in whatever manner, that somebody is at work.

    Attributes:
        output: what llama.cpp is to write: a file, or of shards the beginning of their names.
        paths: the unfinished files, in the order of the final ones.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        """Name the draft of files that are to be called `paths`; nothing is made yet."""
        self._targets = tuple(paths)
        first = paths[0]
        self._place = first.with_name(first.name + QUANTIZE_SUFFIX)
        shard = parse_shard_name(first.name) if len(paths) > 1 else None
        if shard is None:
            self.output = self._place
            self.paths: tuple[Path, ...] = (self._place,)
        else:
            self.output = self._place / shard.stem
            self.paths = tuple(self._place / path.name for path in paths)
        lock = first.with_name(first.name + QUANTIZE_LOCK_SUFFIX)
        self._lock = filelock.FileLock(lock, thread_local=False)

    def __enter__(self) -> Self:
        """Lock the name, and delete what an interrupted run has left under it.

        Raises:
            UserError: (`target_busy`) another process makes the same file; the folder cannot be
                written to.
        """
        folder = self._place.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except filelock.Timeout as error:
            raise UserError(
                tr("{name} is being made by another Pannier right now.").format(
                    name=self._targets[0].name
                ),
                remedy=tr("Wait until it is done, or choose another name."),
                kind="target_busy",
            ) from error
        except OSError as error:
            raise write_error(error, folder) from error
        try:
            self._delete()
            if self.output != self._place:
                self._place.mkdir()
        except OSError as error:
            self._unlock()
            raise write_error(error, folder) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):  # what cannot be deleted is found as a leftover later
            self._delete()
        self._unlock()

    def publish(self, *, overwrite: bool) -> None:
        """Give the files their names; the first shard last, so that none is found without it.

        When one of several cannot get its name, those that have one are removed again.

        Raises:
            UserError: (`target_exists`) a file of that name has appeared meanwhile, unless it may
                be overwritten; the folder cannot be written to.
        """
        named: list[Path] = []
        try:
            for draft, target in reversed(list(zip(self.paths, self._targets, strict=True))):
                if overwrite:
                    draft.replace(target)
                else:
                    _rename_to_new(draft, target)
                named.append(target)
        except FileExistsError as error:
            _remove(named)
            raise UserError(
                tr("A file {name} has appeared in {folder} meanwhile.").format(
                    name=self._targets[0].name, folder=self._place.parent
                ),
                remedy=tr("Choose another name or folder, or remove that file."),
                kind="target_exists",
            ) from error
        except OSError as error:
            _remove(named)
            raise write_error(error, self._place.parent) from error
        sync_folder(self._place.parent)

    def _delete(self) -> None:
        if self._place.is_dir() and not self._place.is_symlink():
            shutil.rmtree(self._place)
        else:
            self._place.unlink(missing_ok=True)

    def _unlock(self) -> None:
        with contextlib.suppress(OSError):
            # Before the lock is given back: another process would lock a file that is gone.
            if os.name != "nt":
                Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()
        with contextlib.suppress(OSError):
            if os.name == "nt":
                Path(self._lock.lock_file).unlink(missing_ok=True)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def _rename_to_new(draft: Path, target: Path) -> None:
    """Rename without replacing anything, as one step where the disk can do that.

    Raises:
        FileExistsError: there is something of that name.
        OSError: it cannot be done.
    """
    try:
        target.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # no links on this disk (FAT)
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        draft.rename(target)
    else:
        draft.unlink()
