# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Importance matrices on disk: llama.cpp's GGUF format, and the legacy one before it (.dat)."""

import contextlib
import os
from pathlib import Path

from pannier.core.atomic_file import sync_folder
from pannier.core.gguf import FileSource, GgufError
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.gguf_file import read_gguf, write_gguf
from pannier.core.imatrix.legacy_file import read_legacy
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.unfinished import IMATRIX_NEW_SUFFIX, IMATRIX_SUFFIX


def read_imatrix(path: Path) -> Imatrix:
    """Read an importance matrix in either format.

    Raises:
        GgufError: (`file_missing`, `file_unreadable`, `file_incomplete`) there is none.
        ImatrixError: (`imatrix_damaged`) the file is something else, or contradicts itself.
    """
    try:
        is_gguf = FileSource(path).read(0, 4) == b"GGUF"
        return read_gguf(path) if is_gguf else read_legacy(path)
    except (GgufError, ImatrixError) as error:
        raise error.named(shown(path.name)) from error


def write_imatrix(path: Path, imatrix: Imatrix) -> None:
    """Write an importance matrix in the GGUF format, whole or not at all.

    Raises:
        ImatrixError: (`imatrix_unwritable`) the disk is full or the folder cannot be written.
    """
    new = new_path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with new.open("wb") as file:
            write_gguf(file, imatrix)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink()
        raise unwritable(path, error) from error


def check_writable(path: Path) -> None:
    """Make sure that a file can be written there, before hours are spent on its content.

    Raises:
        ImatrixError: (`imatrix_unwritable`) it cannot.
    """
    probe = new_path(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(21, tr("there is a folder of that name"))
        path.parent.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except (OSError, ValueError) as error:
        raise unwritable(path, error) from error


def new_path(path: Path) -> Path:
    """The file that is being written before it gets the name `path`, finished or not.

    What was left there by a run that was killed is replaced by the next.
    """
    return path.with_name(path.name.removesuffix(IMATRIX_SUFFIX) + IMATRIX_NEW_SUFFIX)


def unwritable(path: Path, error: OSError | ValueError) -> ImatrixError:
    """The error for a file that cannot be written."""
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ImatrixError(
        tr("The importance matrix {name} cannot be written: {reason}.").format(
            name=shown(path.name), reason=why
        ),
        remedy=tr(
            "Check that there is room on the disk and that you may write to the folder {folder}."
        ).format(folder=shown(str(path.parent))),
        kind="imatrix_unwritable",
    )
