# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads numbers and strings one after another, through a window that never grows with the file."""

from struct import Struct
from typing import Literal

from pannier.core.gguf.errors import GgufError, damaged, incomplete
from pannier.core.gguf.sources import Source
from pannier.core.language import tr

# Larger than every header in use (the largest vocabulary, Gemma 4, takes 16 MB).
MAX_HEADER_BYTES = 64 * 1024 * 1024
MAX_STRING_BYTES = 16 * 1024 * 1024
# Text that is kept in memory (keys, values, tensor names); vocabularies are skipped, not kept.
MAX_KEPT_TEXT_BYTES = 16 * 1024 * 1024

_FIRST_WINDOW_BYTES = 64 * 1024  # holds all hyperparameters of every known model
_WINDOW_BYTES = 256 * 1024

ByteOrder = Literal["<", ">"]


class Cursor:
    """A position in a source, bounded by `end`; all methods raise GgufError past it.

    Attributes:
        order: `<` for little endian, `>` for big endian (as in `struct`).
        end: offset in bytes behind the last byte that may be read.
    """

    def __init__(self, source: Source, *, position: int = 0, order: ByteOrder = "<") -> None:
        self._source = source
        self._window = b""
        self._window_start = position
        self._at = 0
        self._kept_text_bytes = 0
        self.end = min(source.size, MAX_HEADER_BYTES)
        self.set_order(order)

    def set_order(self, order: ByteOrder) -> None:
        """Set the byte order of the numbers that follow."""
        self.order: ByteOrder = order
        self._u32 = Struct(f"{order}I")
        self._u64 = Struct(f"{order}Q")

    @property
    def position(self) -> int:
        """Offset of the next byte in the file."""
        return self._window_start + self._at

    def seek(self, position: int) -> None:
        """Go to `position`, a file offset in bytes; nothing in between is read."""
        if position > self.end:
            raise self._past_end()
        at = position - self._window_start
        if 0 <= at <= len(self._window):
            self._at = at
        else:
            self._window, self._window_start, self._at = b"", position, 0

    def take(self, length: int) -> bytes:
        """Return the next `length` bytes."""
        if self._at + length > len(self._window):
            self._load(length)
        start = self._at
        self._at = start + length
        return self._window[start : self._at]

    def number(self, layout: Struct) -> int | float | bool:
        """Return the next number, in the layout of a one-field struct."""
        if self._at + layout.size > len(self._window):
            self._load(layout.size)
        value: int | float | bool = layout.unpack_from(self._window, self._at)[0]
        self._at += layout.size
        return value

    def u32(self) -> int:
        """Return the next unsigned 32-bit integer."""
        return int(self.number(self._u32))

    def u64(self) -> int:
        """Return the next unsigned 64-bit integer."""
        return int(self.number(self._u64))

    def text(self) -> str:
        """Return the next string; bytes that are not UTF-8 become U+FFFD."""
        length = self.u64()
        if length > MAX_STRING_BYTES:
            raise self._past_end() if length > self.end else damaged(tr("a text in it is too long"))
        self._kept_text_bytes += length
        if self._kept_text_bytes > MAX_KEPT_TEXT_BYTES:
            raise damaged(tr("its metadata is too large"))
        return self.take(length).decode("utf-8", "replace")

    def skip_texts(self, count: int) -> None:
        """Go past `count` strings, reading only their lengths (0.1 µs each)."""
        unpack = self._u64.unpack_from
        while count:
            if self._at + 8 > len(self._window):
                self._load(8)
            window, at = self._window, self._at
            last = len(window) - 8
            skipped = 0
            while skipped < count and at <= last:
                at += 8 + unpack(window, at)[0]
                skipped += 1
            count -= skipped
            self.seek(self._window_start + at)

    def _load(self, length: int) -> None:
        """Move the window to the current position and fill it with at least `length` bytes."""
        position = self.position
        if position + length > self.end:
            raise self._past_end()
        window_bytes = _WINDOW_BYTES if position else _FIRST_WINDOW_BYTES
        wanted = min(max(length, window_bytes), self.end - position)
        window = self._source.read(position, wanted)
        if len(window) < length:
            raise incomplete(_in_the_middle())
        self._window, self._window_start, self._at = window, position, 0

    def _past_end(self) -> GgufError:
        if self.end < self._source.size:
            return damaged(
                tr("its header claims to be larger than {size} MiB").format(
                    size=MAX_HEADER_BYTES >> 20
                )
            )
        return incomplete(_in_the_middle())


def _in_the_middle() -> str:
    return tr(
        "The file ends in the middle of its header: it was probably not downloaded completely."
    )
