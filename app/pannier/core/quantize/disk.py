# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Room on the disk that is written to, and what it means when the disk refuses."""

import errno
import os
import shutil
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def free_bytes(folder: Path) -> int:
    """Bytes that may still be written where `folder` is, or will be.

    Raises:
        UserError: (`folder_gone`) its disk does not answer.
    """
    try:
        return shutil.disk_usage(_existing(folder)).free
    except OSError as error:
        raise write_error(error, folder) from error


def refusal(folder: Path) -> UserError | None:
    """Why nothing can be written to a folder, which need not be there yet; None: nothing is seen.

    What is found out only by trying is told when that is done.
    """
    there = _existing(folder)
    if not there.is_dir():
        return write_error(OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)), there)
    if os.access(there, os.W_OK):
        return None
    # Only here: Windows has no `statvfs`, and calls no folder read-only.
    is_read_only = bool(os.statvfs(there).f_flag & os.ST_RDONLY) if os.name != "nt" else False
    number = errno.EROFS if is_read_only else errno.EACCES
    return write_error(OSError(number, os.strerror(number)), there)


def is_same_disk(first: Path, second: Path) -> bool:
    """Whether two paths, which need not be there yet, lie on one disk."""
    try:
        return _existing(first).stat().st_dev == _existing(second).stat().st_dev
    except OSError:
        return False


def _existing(path: Path) -> Path:
    return next((each for each in (path, *path.parents) if each.exists()), path)


def write_error(error: OSError, folder: Path) -> UserError:
    """Word an error of the file system; nothing of what was written is left."""
    if error.errno in _FULL:
        return UserError(
            tr("The disk of {folder} is full. Nothing is left of the unfinished file.").format(
                folder=folder
            ),
            remedy=tr("Free some space, then start again; or choose a folder on another disk."),
            kind="disk_full",
        )
    if error.errno == errno.EFBIG:
        return UserError(
            tr("The disk of {folder} does not take files of this size.").format(folder=folder),
            remedy=tr(
                "Choose a folder on another disk. Disks formatted as FAT32 end at 4 GB a file."
            ),
            kind="file_too_large",
        )
    if error.errno in _READ_ONLY:
        return UserError(
            tr("{folder} cannot be written to ({reason}).").format(
                folder=folder, reason=error.strerror
            ),
            remedy=tr("Choose a folder that you may write to, or change its permissions."),
            kind="folder_read_only",
        )
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:  # EEXIST: `mkdir` on a file
        return UserError(
            tr("{folder} is not a folder.").format(folder=folder),
            remedy=tr("Choose a folder."),
            kind="folder_gone",
        )
    return UserError(
        tr("{folder} could not be written to: {reason}.").format(
            folder=folder, reason=error.strerror or error
        ),
        remedy=tr("Check the disk. Choose a folder on another disk if it fails again."),
        kind="folder_gone",
    )
