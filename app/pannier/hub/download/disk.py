# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Room on disks: what downloads will take, and what it means when a disk refuses."""

import errno
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.sizes import file_size

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ENXIO}


@dataclass(frozen=True, slots=True)
class DiskPlan:
    """What is to be written to one disk, against what is free on it.

    Attributes:
        folder: a folder on the disk.
        needed_bytes: bytes that all jobs together still have to write there.
        free_bytes: bytes free now.
        floor_bytes: bytes that are to stay free.
    """

    folder: Path
    needed_bytes: int
    free_bytes: int
    floor_bytes: int

    @property
    def short_bytes(self) -> int:
        """How many bytes are lacking; 0 when everything fits."""
        return max(0, self.needed_bytes + self.floor_bytes - self.free_bytes)

    def check(self) -> None:
        """Make sure that everything fits.

        Raises:
            UserError: (`disk_space`) it does not.
        """
        if self.short_bytes:
            raise UserError(
                tr(
                    "{needed} are still to be written to the disk of {folder}, where "
                    "{free} are free and {floor} are to stay free."
                ).format(
                    needed=file_size(self.needed_bytes),
                    folder=self.folder,
                    free=file_size(self.free_bytes),
                    floor=file_size(self.floor_bytes),
                ),
                remedy=tr(
                    "Free {size}, remove downloads from the queue, or choose another folder."
                ).format(size=file_size(self.short_bytes)),
                kind="disk_space",
            )


def disk_plans(missing: Iterable[tuple[Path, int]], floor_bytes: int) -> list[DiskPlan]:
    """Add up, disk by disk, what is still to be written.

    Args:
        missing: for each file or group of files the folder it goes to, which need not be there
            yet, and the bytes that are still to be written.
        floor_bytes: bytes that are to stay free on every disk.

    Raises:
        UserError: (`folder_gone`) a disk does not answer.
    """
    folders: dict[int, Path] = {}
    needed: dict[int, int] = {}
    for folder, count in missing:
        existing, device = _existing(folder)
        folders.setdefault(device, existing)
        needed[device] = needed.get(device, 0) + count
    return [
        DiskPlan(folder, needed[device], free_bytes(folder), floor_bytes)
        for device, folder in folders.items()
    ]


def free_bytes(folder: Path) -> int:
    """Bytes that may still be written on the disk of `folder`, or of what exists above it.

    Raises:
        UserError: (`folder_gone`) it does not answer.
    """
    existing, _ = _existing(folder)
    try:
        return shutil.disk_usage(existing).free
    except OSError as error:
        raise disk_error(error, existing) from error


def disk_error(error: OSError, path: Path, *, size_bytes: int = 0) -> UserError:
    """Word an error of the file system for the user."""
    if error.errno in _FULL:
        return UserError(
            tr("The disk of {folder} is full.").format(folder=path.parent),
            remedy=tr("Free some space, then resume. What has arrived is kept."),
            kind="disk_full",
        )
    if error.errno == errno.EFBIG:
        return UserError(
            tr("This disk cannot hold a file of {size}: {path}").format(
                size=file_size(size_bytes), path=path
            ),
            remedy=tr(
                "Choose a folder on another disk. Disks formatted as FAT32 end at 4 GB a file."
            ),
            kind="file_too_large",
        )
    if error.errno in _READ_ONLY:
        return UserError(
            tr("{folder} cannot be written to ({reason}).").format(
                folder=path.parent, reason=error.strerror
            ),
            remedy=tr("Choose a folder that you may write to, or change its permissions."),
            kind="folder_read_only",
        )
    if error.errno in _GONE:
        return UserError(
            tr("{folder} does not answer ({reason}).").format(
                folder=path.parent, reason=error.strerror
            ),
            remedy=tr("Connect the drive again if it was removed, then resume."),
            kind="folder_gone",
        )
    return UserError(
        tr("{path} could not be written ({reason}).").format(
            path=path, reason=error.strerror or error
        ),
        remedy=tr("Check the disk, then resume. What has arrived is kept."),
        kind="disk_error",
    )


def _existing(folder: Path) -> tuple[Path, int]:
    """The folder, or the nearest one above that exists, and the number of its disk."""
    for each in (folder, *folder.parents):
        try:
            return each, each.stat().st_dev
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise disk_error(error, each / folder.name) from error
    raise disk_error(FileNotFoundError(errno.ENOENT, tr("no such folder")), folder)
