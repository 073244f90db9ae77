# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A header without its vocabulary: all that llama.cpp needs to plan a model's memory.

It is written into a file that is otherwise a hole: a few kilobytes stand for a model of any size,
also for one that is still on a server, and for one that was never quantized yet.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from struct import Struct

from pannier.core.gguf.cursor import Cursor
from pannier.core.gguf.errors import GgufError, damaged
from pannier.core.gguf.file_types import GGML_TYPES, FileType, ggml_type_named
from pannier.core.gguf.header import (
    DEFAULT_ALIGNMENT,
    MAX_TENSORS,
    Header,
    TensorInfo,
    read_header,
)
from pannier.core.gguf.sources import BytesSource, Source
from pannier.core.gguf.values import MAX_VALUES, LazyArray, ValueReader, ValueType
from pannier.core.language import tr

_START = Struct("<4sIQQ")
_U32 = Struct("<I")
_U64 = Struct("<Q")
_VERSION = 3
_FIRST_VALUE = 24  # behind the magic number, the version and the two counts

_TOKENIZER = "tokenizer."
# Types of tokens, not tokens: BERT models have a tensor of that size.
_KEPT_OF_TOKENIZER = frozenset({"tokenizer.ggml.token_type_count"})
_FILE_TYPE = "general.file_type"
_DROPPED = ("split.", "general.alignment", "quantize.imatrix.")


@dataclass(frozen=True)
class StrippedHeader:
    """The content of a file that llama.cpp plans by.

    Attributes:
        content: the header, up to where the tensor data would begin.
        file_bytes: size that the file must have; behind `content` there is nothing.
    """

    content: bytes
    file_bytes: int

    @cached_property
    def identity(self) -> str:
        """The same for headers that make the same plan, and different for any other."""
        return hashlib.blake2b(self.content, digest_size=16).hexdigest()


def strip(
    sources: Sequence[Source],
    types: Mapping[str, str] | None = None,
    file_type: FileType | None = None,
) -> StrippedHeader:
    """Make the stripped header of a model in these files, the first shard first.

    With `types` every tensor named in it has the type given there ("Q4_K"), as if the model were
    quantized like that; then `file_type` is what the file declares.

    Raises:
        GgufError: a file is no model, or has an order of bytes that llama.cpp does not read.
    """
    headers = [read_header(source) for source in sources]
    if not headers:
        raise damaged(tr("it has no parts"))
    if headers[0].order != "<":
        raise GgufError(
            tr("The file is big endian, which llama.cpp does not read on this machine."),
            remedy=tr("Look for a little endian version of the model."),
            kind="gguf_unsupported",
        )
    dropped = [*_DROPPED, *([_FILE_TYPE] if file_type else [])]
    entries = [*_kept_values(sources[0], tuple(dropped)), *_vocabulary(headers[0])]
    if file_type is not None:
        entries.append(_number(_FILE_TYPE, file_type.id))
    tensors = [tensor for header in headers for tensor in header.tensors]
    if len(tensors) > MAX_TENSORS:
        raise damaged(tr("it claims too many tensors"))
    return _pack(entries, [_retyped(tensor, types or {}) for tensor in tensors])


def as_quantized(
    header: StrippedHeader, types: Mapping[str, str], file_type: FileType | None
) -> StrippedHeader:
    """The header that a model would have after quantizing to these types; see `strip`."""
    source = BytesSource(header.content, size=header.file_bytes)
    return strip([source], types, file_type)


def _kept_values(source: Source, dropped: tuple[str, ...]) -> list[bytes]:
    """The metadata entries that a plan depends on, as they stand in the file."""
    cursor = Cursor(source)
    cursor.seek(_FIRST_VALUE - _U64.size)
    count = min(cursor.u64(), MAX_VALUES)
    reader = ValueReader(cursor, source)
    kept = []
    for _ in range(count):
        start = cursor.position
        key = cursor.text()
        value = reader.read()
        is_token = key.startswith(_TOKENIZER) and key not in _KEPT_OF_TOKENIZER
        if is_token or key.startswith(dropped) or isinstance(value, LazyArray):
            continue
        if not key.endswith(".vocab_size"):
            kept.append(source.read(start, cursor.position - start))
    return kept


def _vocabulary(header: Header) -> list[bytes]:
    """No vocabulary, but as many tokens as there were."""
    architecture = header.values.get("general.architecture")
    tokens = header.values.get("tokenizer.ggml.tokens")
    size = header.values.get(f"{architecture}.vocab_size")
    if isinstance(tokens, tuple | LazyArray):
        size = len(tokens)
    entries = [_text("tokenizer.ggml.model") + _U32.pack(ValueType.STRING) + _text("none")]
    if isinstance(size, int) and 0 <= size < 1 << 32:
        entries.append(_number(f"{architecture}.vocab_size", size))
    return entries


def _retyped(tensor: TensorInfo, types: Mapping[str, str]) -> tuple[TensorInfo, int, int]:
    """A tensor with the number of its type and its size, both as `types` wants them."""
    known = GGML_TYPES.get(tensor.type_id)
    kind = ggml_type_named(types[tensor.name]) if tensor.name in types else known
    if kind is None or tensor.elements % kind.block_weights:
        raise damaged(tr("the tensor {name} has an unknown type").format(name=tensor.name))
    return tensor, kind.id, tensor.elements // kind.block_weights * kind.block_bytes


def _pack(
    entries: Sequence[bytes], tensors: Sequence[tuple[TensorInfo, int, int]]
) -> StrippedHeader:
    parts = [_START.pack(b"GGUF", _VERSION, len(tensors), len(entries)), *entries]
    offset = 0
    for tensor, type_id, size in tensors:
        dimensions = len(tensor.shape)
        parts += [
            _text(tensor.name),
            _U32.pack(dimensions),
            *(_U64.pack(length) for length in tensor.shape),
            _U32.pack(type_id),
            _U64.pack(offset),
        ]
        offset += -(-size // DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT
    header = b"".join(parts)
    header += bytes(-len(header) % DEFAULT_ALIGNMENT)
    return StrippedHeader(header, len(header) + offset)


def _number(key: str, value: int) -> bytes:
    return _text(key) + _U32.pack(ValueType.UINT32) + _U32.pack(value)


def _text(text: str) -> bytes:
    content = text.encode()
    return _U64.pack(len(content)) + content
