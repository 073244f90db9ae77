# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The format of importance matrices before GGUF (.dat), which many repositories still offer.

The number of entries, then for each: length of the name, name, number of chunks, number of values,
values as float32. Behind them may stand the number of chunks of the whole, and the text's name.
All numbers are 32-bit little endian (common/imatrix-loader.cpp).
"""

from pathlib import Path
from struct import Struct

import numpy as np

from pannier.core.gguf import FileSource
from pannier.core.imatrix.errors import damaged
from pannier.core.imatrix.matrix import Entry, Imatrix
from pannier.core.language import tr
from pannier.core.library.names import shown

_I32 = Struct("<i")
_MAX_ENTRIES = 100_000
_MAX_NAME_BYTES = 1024
_MAX_BYTES = 8 * 1024**3


class _Reader:
    def __init__(self, source: FileSource) -> None:
        self._source = source
        self.position = 0

    @property
    def left(self) -> int:
        return self._source.size - self.position

    def take(self, length: int) -> bytes:
        if length > self.left:
            raise damaged(tr("its end is missing"))
        content = self._source.read(self.position, length)
        if len(content) < length:
            raise damaged(tr("its end is missing"))
        self.position += length
        return content

    def number(self, least: int, most: int) -> int:
        value = int(_I32.unpack(self.take(_I32.size))[0])
        if not least <= value <= most:
            raise damaged(tr("it is neither in the GGUF format nor in the one before it"))
        return value

    def text(self) -> str:
        return self.take(self.number(0, _MAX_NAME_BYTES)).decode("utf-8", "replace")


def read_legacy(path: Path) -> Imatrix:
    """Read an importance matrix in the legacy format.

    Raises:
        GgufError: the file is not there.
        ImatrixError: it is something else, or its end is missing.
    """
    reader = _Reader(FileSource(path))
    entries: dict[str, Entry] = {}
    for _ in range(reader.number(1, _MAX_ENTRIES)):
        name = reader.text()
        chunks = reader.number(0, 2**31 - 1)
        count = reader.number(1, min(_MAX_BYTES // 4, 2**31 - 1))
        sums = np.frombuffer(reader.take(4 * count), dtype="<f4").astype(np.float32)
        if not name or name in entries or not np.isfinite(sums).all() or (sums < 0).any():
            raise damaged(tr("the entry {name} makes no sense").format(name=shown(name)))
        # Without a number of chunks the values are means already.
        entries[name] = Entry(sums[None, :], np.array([max(chunks, 1)], dtype=np.int64))
    chunk_count = reader.number(0, 2**31 - 1) if reader.left >= _I32.size else 0
    dataset = reader.text() if reader.left >= _I32.size else ""
    return Imatrix(entries=entries, chunk_count=chunk_count, datasets=(dataset,) if dataset else ())
