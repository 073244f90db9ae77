# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How many bytes the header of a quantized file will have: what llama.cpp writes, added up."""

from collections.abc import Iterable, Mapping, Sequence

from pannier.core.gguf import BytesSource, FileSource, TensorInfo
from pannier.core.gguf.cursor import Cursor
from pannier.core.gguf.header import DEFAULT_ALIGNMENT
from pannier.core.gguf.values import MAX_VALUES, ValueReader

_START_BYTES = 24  # magic number, version, number of tensors, number of entries
_LENGTH_BYTES = 8
_TYPE_BYTES = 4
_U32_BYTES = 4
_U16_BYTES = 2
_I32_BYTES = 4
_OFFSET_BYTES = 8

SPLIT_PREFIX = "split."
_WRITTEN_NUMBERS = ("general.quantization_version", "general.file_type")
_SPLIT_ENTRIES = (
    ("split.no", _U16_BYTES),
    ("split.count", _U16_BYTES),
    ("split.tensors.count", _I32_BYTES),
)


def entry_sizes(source: FileSource | BytesSource) -> dict[str, int]:
    """Return the bytes of every metadata entry of a file, by its key; raises GgufError."""
    cursor = Cursor(source)
    cursor.seek(_START_BYTES - _LENGTH_BYTES)
    count = min(cursor.u64(), MAX_VALUES)
    reader = ValueReader(cursor, source)
    sizes = {}
    for _ in range(count):
        start = cursor.position
        key = cursor.text()
        reader.read()
        sizes[key] = cursor.position - start
    return sizes


def added_entry_bytes(key: str, value: str | int) -> int:
    """Return the bytes of an entry that is added: a text, or a number in 32 bits."""
    if isinstance(value, str):
        return _entry(key) + _LENGTH_BYTES + len(value.encode())
    return _entry(key) + _U32_BYTES


def header_bytes(
    kept: Mapping[str, int],
    added: Mapping[str, str | int],
    tensors: Sequence[TensorInfo],
    *,
    is_shard: bool = False,
) -> int:
    """Return the bytes of the header that llama.cpp writes, up to where the tensor data begins.

    `kept` are the sizes of the source's metadata entries, `added` those that are added to them.
    `is_shard` tells that this is the first of several files.
    """
    sizes = {key: size for key, size in kept.items() if not key.startswith(SPLIT_PREFIX)}
    sizes |= {key: _entry(key) + _U32_BYTES for key in _WRITTEN_NUMBERS}
    sizes |= {key: added_entry_bytes(key, value) for key, value in added.items()}
    split = _split_entry_bytes() if is_shard else 0
    return _padded(_START_BYTES + sum(sizes.values()) + split + _table_bytes(tensors))


def later_shard_header_bytes(tensors: Sequence[TensorInfo]) -> int:
    """Return the bytes of the header of the second and every later shard."""
    return _padded(_START_BYTES + _split_entry_bytes() + _table_bytes(tensors))


def data_bytes(sizes: Iterable[int]) -> int:
    """Return the bytes of tensors of these sizes, one behind the other."""
    return sum(_padded(size) for size in sizes)


def _split_entry_bytes() -> int:
    """Bytes of the entries by which a shard says which one it is."""
    return sum(_entry(key) + size for key, size in _SPLIT_ENTRIES)


def _table_bytes(tensors: Sequence[TensorInfo]) -> int:
    return sum(
        _LENGTH_BYTES
        + len(tensor.name.encode())
        + _TYPE_BYTES
        + 8 * _dimensions(tensor.shape)
        + _TYPE_BYTES
        + _OFFSET_BYTES
        for tensor in tensors
    )


def _dimensions(shape: Sequence[int]) -> int:
    """Number of dimensions as ggml counts them: those of length 1 at the end do not."""
    return max((number for number, length in enumerate(shape, 1) if length > 1), default=1)


def _entry(key: str) -> int:
    return _LENGTH_BYTES + len(key.encode()) + _TYPE_BYTES


def _padded(size: int) -> int:
    return -(-size // DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT
