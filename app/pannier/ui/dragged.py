# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is being dragged onto the window."""

import os
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

PATIENCE_SECONDS = 0.2
_OWN = ("application/x-pannier", "application/x-qabstractitemmodel")


def dragged_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_our_own(data: QMimeData) -> bool:
    """Whether it is a part of a window, such as a row of a list, and not meant for others."""
    return any(kind.startswith(_OWN) for kind in data.formats())


def folders_among(paths: Sequence[Path], patience: float = PATIENCE_SECONDS) -> frozenset[Path]:
    """Which of these are folders, as far as the disk tells within so many seconds.

    A drive that does not answer must not hold the window up, so its folders count as files.
    """
    found: set[Path] = set()

    def look() -> None:
        # Path.is_dir raises where looking is forbidden.
        found.update(path for path in paths if os.path.isdir(path))  # noqa: PTH112

    thread = threading.Thread(target=look, name="folders among what is dragged", daemon=True)
    thread.start()
    thread.join(patience)
    return frozenset() if thread.is_alive() else frozenset(found)
