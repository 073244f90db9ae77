# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What has just arrived, kept until it is hashed, so that it need not be read from the file."""

import threading
from pathlib import Path

from pannier.hub.download.part_file import PartWriter

MOST_BYTES = 16 * 1024 * 1024


class RecentPieces:
    """Pieces of a file by their offsets, up to a limit in all. Thread-safe.

    What does not fit is not kept: it lies in the file.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._pieces: dict[int, memoryview] = {}
        self._bytes = 0
        self._lock = threading.Lock()

    def keep(self, offset: int, data: bytes) -> None:
        """Keep a piece if there is room."""
        with self._lock:
            if self._bytes + len(data) <= self._most_bytes and offset not in self._pieces:
                self._pieces[offset] = memoryview(data)
                self._bytes += len(data)

    def take(self, offset: int, most: int) -> memoryview | None:
        """Hand over what begins at an offset, at most so many bytes; None if it is not here."""
        with self._lock:
            piece = self._pieces.pop(offset, None)
            if piece is None:
                return None
            if len(piece) > most:
                self._pieces[offset + most] = piece[most:]
                piece = piece[:most]
            self._bytes -= len(piece)
            return piece

    def skip_to(self, offset: int, most: int) -> int:
        """Drop what lies before an offset; returns how far it is to the next piece, or `most`."""
        with self._lock:
            for passed in [each for each in self._pieces if each < offset]:
                self._bytes -= len(self._pieces.pop(passed))
            return min(most, min(self._pieces, default=offset + most) - offset)


class KeepingWriter(PartWriter):
    """Keeps what it has written for the checksum."""

    def __init__(self, part: Path, recent: RecentPieces) -> None:
        """Open the part file.

        Raises:
            UserError: it cannot be opened.
        """
        super().__init__(part)
        self._recent = recent

    def write(self, offset: int, data: bytes) -> None:
        """Write a piece, and keep it."""
        super().write(offset, data)
        self._recent.keep(offset, data)
