# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be dropped onto the list of chats: its own chats, and files with chats in them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

from pannier.ui.chat.list_rows import CHATS_TYPE, ListRow, RowKind

_EXPORTS = {".json", ".zip"}


def dragged_chats(data: QMimeData) -> list[int]:
    """Ids of the chats that are being dragged."""
    words = bytes(data.data(CHATS_TYPE).data()).split()
    return [int(word) for word in words if word.isdigit()]


def dragged_export(data: QMimeData) -> str:
    """The one file that is being dragged, if chats may be in it; else empty."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    is_export = len(files) == 1 and Path(files[0]).suffix.lower() in _EXPORTS
    return files[0] if is_export else ""


def folder_at(rows: Sequence[ListRow], place: int) -> int | None:
    """The number of the folder row that a drop on row `place` means; None for out of all folders.

    A chat that stands below its folder stands for the folder; -1 is the room below all rows.
    """
    if place < 0:
        return None
    if rows[place].kind is RowKind.FOLDER:
        return place
    if not rows[place].is_inside:
        return None
    above = range(place - 1, -1, -1)
    return next((number for number in above if rows[number].kind is RowKind.FOLDER), None)
