# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The header of one GGUF file: metadata and the table of tensors (format versions 2 and 3)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from pannier.core.gguf.cursor import ByteOrder, Cursor
from pannier.core.gguf.errors import GgufError, damaged, incomplete
from pannier.core.gguf.file_types import GGML_TYPES, ggml_type_name
from pannier.core.gguf.sources import Source
from pannier.core.gguf.values import MAX_VALUES, Value, ValueReader
from pannier.core.language import tr

# The largest models have some 2,000 tensors; per-expert tensors of old conversions reach 50,000.
MAX_TENSORS = 100_000
MAX_DIMENSIONS = 8  # llama.cpp knows 4
MAX_ELEMENTS = 2**63 - 1  # GGML counts in signed 64-bit integers
MAX_ALIGNMENT = 1024 * 1024
DEFAULT_ALIGNMENT = 32

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One entry of the tensor table.

    Attributes:
        name: name as written in the file: data, never a path.
        shape: elements per dimension in GGML's order: the row length comes first.
        type_id: number of the GGML type.
        type_name: its name, such as `Q4_K`; `type 99` when unknown.
        offset: offset in bytes from the start of the tensor data.
        size_bytes: size of the data; None when the type is unknown.
    """

    name: str
    shape: tuple[int, ...]
    type_id: int
    type_name: str
    offset: int
    size_bytes: int | None

    @property
    def elements(self) -> int:
        """Number of elements: the product of the shape."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class Header:
    """What one GGUF file says before its tensor data.

    Attributes:
        version: version of the format, 2 or 3.
        order: byte order: `<` little endian, `>` big endian.
        values: metadata in file order.
        tensors: the tensor table; empty when reading stopped before it.
        data_offset: offset in bytes of the tensor data; 0 when reading stopped before it.
        alignment: tensor offsets are multiples of this many bytes.
        file_bytes: size of the whole file.
        complete: whether the whole header was read (see `read_header`).
    """

    version: int
    order: ByteOrder
    values: Mapping[str, Value]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    alignment: int
    file_bytes: int
    complete: bool


def read_header(source: Source, *, stop_before: str | None = None) -> Header:
    """Read the header of one file; raises GgufError when it cannot be trusted.

    With `stop_before="tokenizer."` reading ends at the first key that begins so. In all known files
    the architecture's keys come earlier, so that a remote model's hyperparameters take one read
    of 64 KiB; when one is missing, read again without it.
    """
    cursor = Cursor(source)
    _check_magic(cursor, source)
    version = _read_version(cursor)
    tensor_count = cursor.u64()
    value_count = cursor.u64()
    if value_count > MAX_VALUES:
        raise damaged(tr("it claims too many metadata values"))
    if tensor_count > MAX_TENSORS:
        raise damaged(tr("it claims too many tensors"))
    values, complete = _read_values(cursor, source, value_count, stop_before)
    if not complete:
        return Header(version, cursor.order, values, (), 0, 0, source.size, complete=False)
    alignment = _alignment(values)
    tensors = _read_tensors(cursor, tensor_count, alignment)
    data_offset = -(-cursor.position // alignment) * alignment
    _check_data(tensors, data_offset, source.size)
    return Header(
        version, cursor.order, values, tensors, data_offset, alignment, source.size, complete=True
    )


def _check_magic(cursor: Cursor, source: Source) -> None:
    if source.size == 0:
        raise GgufError(
            tr("The file is empty."), remedy=tr("Download it again."), kind="file_incomplete"
        )
    start = cursor.take(min(64, cursor.end))
    if start.startswith(_MAGIC):
        cursor.seek(len(_MAGIC))
        return
    message, remedy = _what_it_is_instead(start)
    raise GgufError(message, remedy=remedy, kind="not_gguf")


def _what_it_is_instead(start: bytes) -> tuple[str, str]:
    """Return a message and a remedy for a file that begins with `start`."""
    text = start.lstrip().lower()
    if not start.strip(b"\0"):
        return tr("The file holds only zeros, not a model."), tr("Download it again.")
    if text.startswith((b"<!doctype", b"<html", b"<?xml")):
        return (
            tr(
                "This is a web page, not a GGUF model: the download led to an error or a login "
                "page."
            ),
            tr("Download the file itself; a gated model needs a token."),
        )
    if text.startswith(b"version https://git-lfs"):
        return (
            tr("This is a Git LFS pointer, not the model itself."),
            tr("Run `git lfs pull`, or download the file itself."),
        )
    if start[:4] in {b"lmgg", b"fmgg", b"tjgg"}:
        return (
            tr("This is a GGML file from before GGUF, which llama.cpp no longer reads."),
            tr("Look for a GGUF version of the model."),
        )
    if start.startswith(b"PK") or start[8:10] == b'{"':
        return (
            tr("This is a PyTorch or safetensors file, not a GGUF model."),
            tr("Look for a GGUF version of the model, or convert it with llama.cpp."),
        )
    return tr("This is not a GGUF model file."), tr(
        "Choose a file that was made for llama.cpp (.gguf)."
    )


def _read_version(cursor: Cursor) -> int:
    version = cursor.u32()
    # A big endian file looks like a huge version (llama.cpp's gguf.cpp tells them apart like this).
    if version and version & 0xFFFF == 0:
        cursor.set_order(">")
        version = int.from_bytes(version.to_bytes(4, "little"), "big")
    if version in _VERSIONS:
        return version
    if version == 1:
        raise GgufError(
            tr("The file has version 1 of the GGUF format, which llama.cpp no longer reads."),
            remedy=tr("Download a newer version of the model."),
            kind="gguf_unsupported",
        )
    if version < 100:
        raise GgufError(
            tr(
                "The file has version {version} of the GGUF format; versions 2 and 3 are supported."
            ).format(version=version),
            remedy=tr("Update Pannier, or look for another version of the model."),
            kind="gguf_unsupported",
        )
    raise damaged(tr("its version number makes no sense"))


def _read_values(
    cursor: Cursor, source: Source, count: int, stop_before: str | None
) -> tuple[dict[str, Value], bool]:
    """Return the metadata, and whether all of it was read."""
    reader = ValueReader(cursor, source)
    values: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text()
        if stop_before is not None and key.startswith(stop_before):
            return values, False
        if not key:
            raise damaged(tr("a metadata value has no name"))
        if key in values:
            raise damaged(tr("a metadata value is there twice"))
        values[key] = reader.read()
    return values, True


def _alignment(values: Mapping[str, Value]) -> int:
    alignment = values.get("general.alignment", DEFAULT_ALIGNMENT)
    if (
        not isinstance(alignment, int)
        or not 0 < alignment <= MAX_ALIGNMENT
        or alignment & (alignment - 1)
    ):
        raise damaged(tr("its alignment is not a power of two"))
    return int(alignment)


def _read_tensors(cursor: Cursor, count: int, alignment: int) -> tuple[TensorInfo, ...]:
    tensors: dict[str, TensorInfo] = {}
    for _ in range(count):
        tensor = _read_tensor(cursor)
        if tensor.name in tensors:
            raise damaged(tr("a tensor is there twice"))
        if tensor.offset % alignment:
            raise damaged(tr("a tensor does not lie where it may"))
        tensors[tensor.name] = tensor
    return tuple(tensors.values())


def _read_tensor(cursor: Cursor) -> TensorInfo:
    name = cursor.text()
    dimensions = cursor.u32()
    if dimensions > MAX_DIMENSIONS:
        raise damaged(tr("a tensor has too many dimensions"))
    shape = tuple(cursor.u64() for _ in range(dimensions))
    if max(shape, default=0) > MAX_ELEMENTS or math.prod(shape) > MAX_ELEMENTS:
        raise damaged(tr("a tensor is impossibly large"))
    type_id = cursor.u32()
    offset = cursor.u64()
    return TensorInfo(
        name, shape, type_id, ggml_type_name(type_id), offset, _tensor_bytes(shape, type_id)
    )


def _tensor_bytes(shape: tuple[int, ...], type_id: int) -> int | None:
    """Return the data's size: the blocks of a row, times the rows (ggml.c, `ggml_nbytes`)."""
    ggml_type = GGML_TYPES.get(type_id)
    if ggml_type is None:
        return None
    elements = math.prod(shape)
    row = shape[0] if shape else 1
    if row % ggml_type.block_weights:
        raise damaged(tr("the rows of a tensor are not whole blocks of its type"))
    return elements // ggml_type.block_weights * ggml_type.block_bytes


def _check_data(tensors: tuple[TensorInfo, ...], data_offset: int, file_bytes: int) -> None:
    for tensor in tensors:
        if data_offset + tensor.offset + (tensor.size_bytes or 0) > file_bytes:
            raise incomplete(
                tr(
                    "The file ends before the last of its weights: it was probably not "
                    "downloaded completely."
                )
            )
