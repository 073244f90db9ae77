# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The model that is to be quantized, and whether it should be."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.gguf import (
    GGML_TYPES,
    Family,
    FileSource,
    GgufModel,
    StrippedHeader,
    open_error,
    read_model,
)
from pannier.core.language import tr
from pannier.core.library.provenance import DownloadProvenance, read_provenance
from pannier.core.memory.fit.facts import strip_files
from pannier.core.quantize.metadata_size import entry_sizes

FULL_TYPES = frozenset({"F32", "F16", "BF16", "Q8_0"})
"""File types that others are made from without a second loss worth mentioning."""

_KINDS = ("model", "mmproj")
_ENOUGH_BITS = 8
# A source of which no more than this is below 8 bits is as good as one of 8 bits.
_SMALL_SHARE = 0.01


@dataclass(frozen=True, eq=False)
class QuantizeSource:
    """A model that can be quantized.

    Attributes:
        model: its header, all shards together.
        header: the same as llama.cpp plans by.
        metadata_sizes: bytes of every metadata entry of the first shard, by its key.
        states: size and time of change of every file when it was read.
    """

    model: GgufModel
    header: StrippedHeader
    metadata_sizes: Mapping[str, int]
    states: tuple[tuple[int, int], ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        """Its files, in the order of the shards."""
        return self.model.paths

    @property
    def name(self) -> str:
        """Name of its first file."""
        return self.paths[0].name

    @property
    def is_split(self) -> bool:
        """Whether it consists of several files."""
        return len(self.paths) > 1

    @cached_property
    def provenance(self) -> DownloadProvenance | None:
        """Where its first file was downloaded from, when that is known."""
        return read_provenance(self.paths[0])

    @cached_property
    def tensor_bytes(self) -> int:
        """Bytes of all its tensors."""
        return sum(tensor.size_bytes or 0 for tensor in self.model.tensors)

    @cached_property
    def is_below_8_bits(self) -> bool:
        """Whether more than a trace of its weights has been quantized below 8 bits already."""
        below = sum(
            share.elements
            for name, share in self.model.tensor_types.items()
            if _bits(name) < _ENOUGH_BITS
        )
        return below > _SMALL_SHARE * self.model.parameters

    @property
    def refusal(self) -> str:
        """Why it should not be quantized again; empty when it may."""
        if not self.is_below_8_bits:
            return ""
        if self.model.file_type:
            text = tr(
                "{name} has been quantized to {type} already. Quantizing it again adds a second "
                "loss to the first: the result is clearly worse than the same type made from F16, "
                "BF16 or Q8_0."
            )
        else:
            text = tr(
                "{name} has been quantized to less than 8 bits already. Quantizing it again adds a "
                "second loss to the first: the result is clearly worse than the same type made "
                "from F16, BF16 or Q8_0."
            )
        return text.format(name=self.name, type=self.model.file_type)

    def check_unchanged(self) -> None:
        """Make sure that the files are those that were read.

        Raises:
            GgufError: one is not there any more.
            UserError: (`source_changed`) one was replaced or written to.
        """
        for path, state in zip(self.paths, self.states, strict=True):
            if _state(path) != state:
                raise UserError(
                    tr("{name} has changed since it was looked at.").format(name=path.name),
                    remedy=tr("Start again: what will be made of it may have changed, too."),
                    kind="source_changed",
                )

    def refused(self) -> UserError:
        """The error for a source that should not be quantized again."""
        return UserError(
            self.refusal,
            remedy=tr(
                "Take the original in F16, BF16 or Q8_0. To do it all the same, allow requantizing "
                "(--requantize)."
            ),
            kind="requantize",
        )


def read_source(path: Path) -> QuantizeSource:
    """Read the model at `path`, which may be any shard of it.

    Raises:
        GgufError: it cannot be read, or a shard is missing.
        UserError: (`not_quantizable`) it is no model, or is of a type that cannot be read.
    """
    model = read_model(path)
    states = file_states(model)
    if model.kind not in _KINDS or not model.tensors:
        raise UserError(
            tr("{name} holds no model ({kind}), so there is nothing to quantize.").format(
                name=path.name, kind=model.kind
            ),
            remedy=tr("Choose the file of a model."),
            kind="not_quantizable",
        )
    unknown = [tensor for tensor in model.tensors if tensor.size_bytes is None]
    if unknown:
        raise UserError(
            tr(
                "{name} holds tensors of {type}, which this version of llama.cpp does not know."
            ).format(name=path.name, type=unknown[0].type_name),
            remedy=tr("Look for another version of the model."),
            kind="not_quantizable",
        )
    header = strip_files(model.paths)
    return QuantizeSource(model, header, entry_sizes(FileSource(model.paths[0])), states)


def file_states(model: GgufModel) -> tuple[tuple[int, int], ...]:
    """Size in bytes and time of change, in nanoseconds, of every file of a model.

    Raises:
        GgufError: one is not there any more.
    """
    return tuple(_state(path) for path in model.paths)


def _state(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise open_error(error).named(path.name) from error
    return status.st_size, status.st_mtime_ns


def _bits(type_name: str) -> float:
    kind = next((kind for kind in GGML_TYPES.values() if kind.name == type_name), None)
    return kind.bits_per_weight if kind and kind.family is not Family.INTEGER else _ENOUGH_BITS
