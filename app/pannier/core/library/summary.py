# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the library knows of one file without opening it again: a summary of its header."""

import hashlib
from pathlib import Path
from typing import BinaryIO

import msgspec

from pannier.core.gguf import (
    BytesSource,
    GgufError,
    GgufModel,
    Header,
    model_from_headers,
    open_error,
    read_header,
)

WINDOW_BYTES = 64 * 1024  # holds all hyperparameters of every known model
_MAX_NAME_CHARACTERS = 400
_MAX_COUNT = 2**63 - 1
_MAX_WIDTHS = 32
_MAX_TYPES = 64
# Tensors of a projector that end in the width of the language model.
_PROJECTION_PREFIXES = ("mm.", "resampler.")


class FileSummary(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A summary of one file, as it is kept in the cache.

    Attributes:
        fingerprint: identity of the content: a hash of its size, beginning and end.
        kind: what the file is (`GgufModel.kind`).
        name: name in the metadata.
        base_model: name of the model that this is a version of; empty when the file does not say.
        architecture: such as `llama`.
        parameters: weights in this file; None when not read yet.
        tensor_bytes: bytes of its tensors; None when not read yet or of unknown types.
        layer_weights: weights of the layers' matrices by tensor type.
        commonest_type: tensor type of most weights.
        layers: number of blocks.
        context_length: in tokens.
        embedding_length: width of the hidden state.
        experts: experts per layer.
        declared_file_type: name of the declared file type.
        has_chat_template: whether there is one.
        split_number: number of this shard, from 0.
        split_count: number of shards.
        widths: widths of a projector's or an adapter's matrices.
        complete: whether the whole header was read.
        problem: kind, message and remedy of the error that reading ended in.
    """

    fingerprint: str
    kind: str = "model"
    name: str = ""
    base_model: str = ""
    architecture: str | None = None
    parameters: int | None = None
    tensor_bytes: int | None = None
    layer_weights: dict[str, int] = {}
    commonest_type: str | None = None
    layers: int | None = None
    context_length: int | None = None
    embedding_length: int | None = None
    experts: int | None = None
    declared_file_type: str | None = None
    has_chat_template: bool = False
    split_number: int = 0
    split_count: int = 1
    widths: tuple[int, ...] = ()
    complete: bool = True
    problem: tuple[str, str, str] | None = None


class _OpenFile:
    """A source over an open file whose beginning is in memory already."""

    def __init__(self, file: BinaryIO, beginning: bytes, size: int) -> None:
        self._file = file
        self._beginning = beginning
        self.size = size

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer at the file's end."""
        if offset + length <= len(self._beginning):
            return self._beginning[offset : offset + length]
        try:
            self._file.seek(offset)
            return self._file.read(length)
        except OSError as error:
            raise open_error(error) from error


def read_summary(path: Path, *, beginning_only: bool = False) -> FileSummary:
    """Read a file's summary; a file that is no sound GGUF gives one with a `problem`.

    With `beginning_only` at most the first and the last 64 KiB are read. `complete` then tells
    whether that was enough.

    Raises:
        GgufError: the file cannot be read at all (missing, forbidden, a failing disk).
    """
    try:
        with path.open("rb", buffering=0) as file:
            size = file.seek(0, 2)
            file.seek(0)
            beginning = file.read(WINDOW_BYTES)
            fingerprint = _fingerprint(file, beginning, size)
            return _summary(file, beginning, size, fingerprint, beginning_only=beginning_only)
    except (OSError, ValueError) as error:
        raise open_error(error) from error


def file_fingerprint(path: Path) -> str:
    """Return the identity of a file's content; raises GgufError when it cannot be read."""
    try:
        with path.open("rb", buffering=0) as file:
            size = file.seek(0, 2)
            file.seek(0)
            return _fingerprint(file, file.read(WINDOW_BYTES), size)
    except (OSError, ValueError) as error:
        raise open_error(error) from error


def _fingerprint(file: BinaryIO, beginning: bytes, size: int) -> str:
    """Hash size, beginning and end: trained weights differ everywhere, so also at the end."""
    content = hashlib.sha256(f"{size}:".encode() + beginning)
    if size > WINDOW_BYTES:
        file.seek(max(WINDOW_BYTES, size - WINDOW_BYTES))
        content.update(file.read(WINDOW_BYTES))
    return content.hexdigest()[:32]


def _summary(
    file: BinaryIO, beginning: bytes, size: int, fingerprint: str, *, beginning_only: bool
) -> FileSummary:
    try:
        if beginning_only:
            header = _read_beginning(beginning, size)
            if header is None:
                return FileSummary(fingerprint=fingerprint, complete=False)
        else:
            header = read_header(_OpenFile(file, beginning, size))
        return _summarized(header, fingerprint)
    except GgufError as error:
        if error.kind == "file_unreadable":
            raise
        problem = (error.kind, error.message, error.remedy)
        return FileSummary(fingerprint=fingerprint, problem=problem)


def _read_beginning(beginning: bytes, size: int) -> Header | None:
    """Return what the beginning tells; None when it ends before the vocabulary begins."""
    if len(beginning) >= size:
        return read_header(BytesSource(beginning))
    source = BytesSource(beginning, size=size)
    for stop_before in (None, "tokenizer."):
        try:
            return read_header(source, stop_before=stop_before)
        except GgufError as error:
            # It ends where the window ends, so nothing is wrong with the file yet.
            if error.kind != "file_incomplete":
                raise
    return None


def _summarized(header: Header, fingerprint: str) -> FileSummary:
    model = model_from_headers([header])
    declared = model.declared_file_type
    complete = header.complete
    return FileSummary(
        fingerprint=fingerprint,
        kind=_short(model.kind),
        name=_short(model.name),
        base_model=_base_model(model),
        architecture=_short(model.architecture) if model.architecture else None,
        parameters=min(model.parameters, _MAX_COUNT) if complete else None,
        tensor_bytes=_tensor_bytes(model) if complete else None,
        layer_weights=_capped(model.layer_weights),
        commonest_type=next(iter(model.tensor_types), None),
        layers=_sane(model.layers),
        context_length=_sane(model.context_length),
        embedding_length=_sane(model.embedding_length),
        experts=_sane(model.experts),
        declared_file_type=declared.name if declared else None,
        has_chat_template=model.chat_template is not None,
        split_number=_split(model, "split.no", default=0),
        split_count=_split(model, "split.count", default=1),
        widths=_widths(model),
        complete=complete,
    )


def _base_model(model: GgufModel) -> str:
    """Return what the metadata says the model is a version of.

    The basename with its size is the same for all quantizations of a model; some converters leave
    only the name of the base model.
    """
    values = model.values
    basename = values.get("general.basename")
    if isinstance(basename, str) and basename:
        parts = (basename, values.get("general.finetune"), values.get("general.size_label"))
        return _short(" ".join(part for part in parts if isinstance(part, str) and part))
    name = values.get("general.base_model.0.name")
    return _short(name) if isinstance(name, str) else ""


def _widths(model: GgufModel) -> tuple[int, ...]:
    """Return the widths that decide which models a projector or an adapter fits."""
    widths: set[int] = set()
    if model.kind == "mmproj":
        for tensor in model.tensors:
            if tensor.name.startswith(_PROJECTION_PREFIXES):
                widths.update(tensor.shape)
    elif model.kind == "adapter":
        for tensor in model.tensors:
            if ".attn_" in tensor.name and tensor.name.endswith(".lora_a"):
                widths.update(tensor.shape[:1])
    return tuple(sorted(width for width in widths if 1 < width <= _MAX_COUNT)[-_MAX_WIDTHS:])


def _tensor_bytes(model: GgufModel) -> int | None:
    sizes = [share.size_bytes for share in model.tensor_types.values()]
    return None if None in sizes else sum(size or 0 for size in sizes)


def _split(model: GgufModel, key: str, *, default: int) -> int:
    value = model.values.get(key)
    return value if isinstance(value, int) and 0 <= value <= 2**16 else default


def _capped(weights: dict[str, int]) -> dict[str, int]:
    return {name: min(count, _MAX_COUNT) for name, count in list(weights.items())[:_MAX_TYPES]}


def _sane(count: int | None) -> int | None:
    return count if count is not None and count <= _MAX_COUNT else None


def _short(text: str) -> str:
    return text[:_MAX_NAME_CHARACTERS]
