# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Importance matrices on disk: llama.cpp's GGUF format, and the legacy one before it (.dat)."""

from pathlib import Path

from pannier.core.imatrix.matrix import Imatrix


def read_imatrix(path: Path) -> Imatrix:
    """Read an importance matrix in either format.

    Raises:
        GgufError: (`file_missing`, `file_unreadable`, `file_incomplete`) there is none.
        ImatrixError: (`imatrix_damaged`) the file is something else, or contradicts itself.
    """
    raise NotImplementedError


def write_imatrix(path: Path, imatrix: Imatrix) -> None:
    """Write an importance matrix in the GGUF format, whole or not at all.

    Raises:
        ImatrixError: (`imatrix_unwritable`) the disk is full or the folder cannot be written.
    """
    raise NotImplementedError
