# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's GGUF format of importance matrices.

For every tensor of the model there are two of F32: `NAME.in_sum2`, the sums of squares, and
`NAME.counts`, by how many tokens they are to be divided (tools/imatrix/imatrix.cpp).
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from struct import Struct
from typing import BinaryIO

import numpy as np

from pannier.core.gguf import FileSource, Header, TensorInfo, ValueType, read_header
from pannier.core.gguf.header import DEFAULT_ALIGNMENT
from pannier.core.gguf.values import LazyArray
from pannier.core.imatrix.errors import ImatrixError, damaged
from pannier.core.imatrix.matrix import Entry, Imatrix, Values
from pannier.core.language import tr
from pannier.core.library.names import shown

DATASETS = "imatrix.datasets"
CHUNK_COUNT = "imatrix.chunk_count"
CHUNK_SIZE = "imatrix.chunk_size"
TEXT_SHA256 = "pannier.imatrix.text_sha256"
MODEL_NAME = "pannier.imatrix.model_name"
NOTES = "pannier.imatrix.note."

_SUMS, _COUNTS = ".in_sum2", ".counts"
_F32 = 0
_START = Struct("<4sIQQ")
_U32 = Struct("<I")
_U64 = Struct("<Q")
_VERSION = 3
_MAX_COUNT = 2.0**53


def read_gguf(path: Path) -> Imatrix:
    """Read an importance matrix in the GGUF format.

    Raises:
        GgufError: the file is not there or no GGUF file.
        ImatrixError: it holds something else, or contradicts itself.
    """
    source = FileSource(path)
    header = read_header(source)
    tensors = {tensor.name: tensor for tensor in header.tensors}
    names = [name.removesuffix(_SUMS) for name in tensors if name.endswith(_SUMS)]
    if not names or header.values.get("general.type", "imatrix") != "imatrix":
        raise ImatrixError(
            tr("{name} is not an importance matrix.").format(name=shown(path.name)),
            remedy=tr("Choose a file that llama-imatrix or Pannier made."),
        )
    entries = {}
    for name in sorted(names):
        if name + _COUNTS not in tensors:
            raise damaged(tr("{name} has sums and no counts").format(name=shown(name)))
        sums = _numbers(source, header, tensors[name + _SUMS])
        counts = _numbers(source, header, tensors[name + _COUNTS])
        entries[name] = _entry(name, sums, counts)
    return Imatrix(
        entries=entries,
        chunk_count=_number(header, CHUNK_COUNT),
        chunk_size=_number(header, CHUNK_SIZE),
        datasets=_texts(header),
        text_sha256=_text(header, TEXT_SHA256),
        model_name=_text(header, MODEL_NAME),
        notes={
            key.removeprefix(NOTES): value
            for key, value in header.values.items()
            if key.startswith(NOTES) and isinstance(value, str | int)
        },
    )


def write_gguf(file: BinaryIO, imatrix: Imatrix) -> None:
    """Write an importance matrix; raises OSError."""
    arrays = dict(_arrays(imatrix))
    entries = list(_metadata(imatrix))
    head = [_START.pack(b"GGUF", _VERSION, len(arrays), len(entries)), *entries]
    offset = 0
    for name, array in arrays.items():
        rows, columns = array.shape
        head += [_packed(name), _U32.pack(2), _U64.pack(columns), _U64.pack(rows)]
        head += [_U32.pack(_F32), _U64.pack(offset)]
        offset += _padded(array.nbytes)
    content = b"".join(head)
    file.write(content.ljust(_padded(len(content)), b"\0"))
    for array in arrays.values():
        file.write(array.tobytes().ljust(_padded(array.nbytes), b"\0"))


def _numbers(source: FileSource, header: Header, tensor: TensorInfo) -> Values:
    if tensor.type_id != _F32:
        raise damaged(tr("{name} is not of type F32").format(name=shown(tensor.name)))
    content = source.read(header.data_offset + tensor.offset, tensor.elements * 4)
    if len(content) < tensor.elements * 4:
        raise damaged(tr("its end is missing"))
    return np.frombuffer(content, dtype=f"{header.order}f4").astype(np.float32)


def _entry(name: str, sums: Values, counts: Values) -> Entry:
    if not len(counts) or not len(sums) or len(sums) % len(counts):
        raise damaged(
            tr("the sums and counts of {name} do not belong together").format(name=shown(name))
        )
    if not np.isfinite(sums).all() or (sums < 0).any():
        raise damaged(tr("{name} has sums that are no sums of squares").format(name=shown(name)))
    if not ((counts >= 0) & (counts < _MAX_COUNT)).all():
        raise damaged(tr("{name} has impossible counts").format(name=shown(name)))
    return Entry(sums.reshape(len(counts), -1), np.rint(counts).astype(np.int64))


def _number(header: Header, key: str) -> int:
    value = header.values.get(key)
    return value if isinstance(value, int) and value > 0 else 0


def _text(header: Header, key: str) -> str:
    value = header.values.get(key)
    return value if isinstance(value, str) else ""


def _texts(header: Header) -> tuple[str, ...]:
    value = header.values.get(DATASETS, ())
    if isinstance(value, LazyArray):
        value = value.read()
    return (
        tuple(text for text in value if isinstance(text, str)) if isinstance(value, tuple) else ()
    )


def _arrays(imatrix: Imatrix) -> Iterator[tuple[str, Values]]:
    for name in sorted(imatrix.entries):
        entry = imatrix.entries[name]
        yield name + _SUMS, entry.sums.astype("<f4", copy=False)
        yield name + _COUNTS, entry.counts.astype("<f4")[:, None]


def _metadata(imatrix: Imatrix) -> Iterator[bytes]:
    """llama.cpp's own keys, which its tools require, then Pannier's."""
    yield _string("general.type", "imatrix")
    texts = b"".join(_packed(name) for name in imatrix.datasets)
    array = _U32.pack(ValueType.STRING) + _U64.pack(len(imatrix.datasets)) + texts
    yield _packed(DATASETS) + _U32.pack(ValueType.ARRAY) + array
    yield _integer(CHUNK_COUNT, imatrix.chunk_count)
    yield _integer(CHUNK_SIZE, imatrix.chunk_size)
    notes: Mapping[str, str | int] = {
        TEXT_SHA256: imatrix.text_sha256,
        MODEL_NAME: imatrix.model_name,
        **{NOTES + key: value for key, value in imatrix.notes.items()},
    }
    for key, value in notes.items():
        if isinstance(value, int):
            yield _integer(key, value)
        elif value:
            yield _string(key, value)


def _string(key: str, value: str) -> bytes:
    return _packed(key) + _U32.pack(ValueType.STRING) + _packed(value)


def _integer(key: str, value: int) -> bytes:
    return _packed(key) + _U32.pack(ValueType.UINT32) + _U32.pack(value)


def _packed(text: str) -> bytes:
    content = text.encode("utf-8", "replace")
    return _U64.pack(len(content)) + content


def _padded(size: int) -> int:
    return -(-size // DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT
