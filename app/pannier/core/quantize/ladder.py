# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The file types that a model can be quantized to, each with what it would be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from pannier.core.gguf import (
    FileType,
    StrippedHeader,
    TensorInfo,
    as_quantized,
    ggml_type_named,
)
from pannier.core.language import number, tr
from pannier.core.memory.fit import recommend
from pannier.core.memory.fit.facts import facts_of_header
from pannier.core.memory.fit.file_fit import FileFit
from pannier.core.memory.fit.quality import DEFAULT, EIGHT_BITS, PRIORS, QualityPrior, rank
from pannier.core.memory.forecast import Machine, ModelSummary
from pannier.core.quantize import metadata_size
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource


@dataclass(frozen=True, slots=True)
class Fallback:
    """Tensors that do not get the type they should: their rows are not whole blocks of it.

    Attributes:
        wanted: the type that they should have.
        got: the type that they get.
        tensors: how many there are.
        row: weights in a row of theirs.
        weights: weights in all of them.
    """

    wanted: str
    got: str
    tensors: int
    row: int
    weights: int

    def __str__(self) -> str:
        text = tr(
            "%Ln tensor(s) in {got} instead of {wanted}: rows of {n} weights", "", self.tensors
        )
        return text.format(got=self.got, wanted=self.wanted, n=number(self.row))


@dataclass(frozen=True, eq=False)
class Rung:
    """A file type, and what a model would be in it.

    Attributes:
        file_type: the file type.
        size_bytes: bytes of all its files, exact but for what is written about its origin.
        bits_per_weight: bits that a weight costs on average.
        types: tensor type by tensor name.
        fallbacks: tensors that get another type than they should.
        lock: why it cannot be made now; empty when it can.
        lock_kind: `imatrix` when an importance matrix opens the lock, else `unsupported`; empty.
        source: what it is made from; None when it cannot be made at all.
    """

    file_type: FileType
    size_bytes: int
    bits_per_weight: float
    types: Mapping[str, str]
    fallbacks: tuple[Fallback, ...]
    lock: str
    lock_kind: str
    source: QuantizeSource | None

    @property
    def name(self) -> str:
        """Name of the file type."""
        return self.file_type.name

    @property
    def prior(self) -> QualityPrior | None:
        """What this type cost another model, where that was measured; None: it says nothing here.

        That is so when most of the model gets other types than those that it is called after.
        """
        away = sum(fallback.weights for fallback in self.fallbacks)
        if self.source is not None and 2 * away > self.source.model.parameters:
            return None
        return PRIORS.get(self.name)

    @cached_property
    def header(self) -> StrippedHeader | None:
        """The header that it would have, for plans; None when it cannot be made at all."""
        if self.source is None:
            return None
        return as_quantized(self.source.header, self.types, self.file_type)

    @cached_property
    def summary(self) -> ModelSummary | None:
        """What a forecast of its memory is made from."""
        if self.header is None:
            return None
        return facts_of_header(self.header, self.size_bytes, self.name).summary


def make_rung(
    source: QuantizeSource,
    file_type: FileType,
    types: Mapping[str, str],
    *,
    wanted: Mapping[str, str],
    lock: str = "",
    recipe: QuantizeRecipe,
) -> Rung:
    """Say what a model would be in a file type, from the types that its tensors would get.

    `wanted` are the types that tensors should have had and cannot. `lock` says why the file cannot
    be made without an importance matrix.
    """
    tensors = source.model.tensors
    sizes = {tensor.name: bytes_as(tensor, types) for tensor in tensors}
    return Rung(
        file_type=file_type,
        size_bytes=planned_size(source, sizes, {}, keep_split=recipe.keep_split),
        bits_per_weight=sum(sizes.values()) * 8 / source.model.parameters,
        types=types,
        fallbacks=_fallbacks(tensors, types, wanted),
        lock=lock,
        lock_kind="imatrix" if lock else "",
        source=source,
    )


def impossible_rung(file_type: FileType, reason: str) -> Rung:
    """A file type that llama.cpp cannot make of this model at all."""
    return Rung(file_type, 0, 0.0, {}, (), reason, "unsupported", None)


def planned_size(
    source: QuantizeSource,
    sizes: Mapping[str, int],
    added: Mapping[str, str | int],
    *,
    keep_split: bool,
) -> int:
    """Bytes of all files together, with tensors of these sizes and metadata added."""
    if not (keep_split and source.is_split):
        head = metadata_size.header_bytes(source.metadata_sizes, added, source.model.tensors)
        return head + metadata_size.data_bytes(sizes.values())
    first, *rest = source.model.shards
    head = metadata_size.header_bytes(
        source.metadata_sizes, added, first.tensors, is_shard=True
    ) + sum(metadata_size.later_shard_header_bytes(shard.tensors) for shard in rest)
    return head + metadata_size.data_bytes(sizes.values())


def bytes_as(tensor: TensorInfo, types: Mapping[str, str]) -> int:
    """Bytes of a tensor with the type that it has in `types`, or its own."""
    kind = ggml_type_named(types.get(tensor.name, tensor.type_name))
    if kind is None:
        return tensor.size_bytes or 0
    return tensor.elements // kind.block_weights * kind.block_bytes


def best_under(
    rungs: Sequence[Rung], size_bytes: int, *, with_imatrix: bool = False
) -> Rung | None:
    """The best file type of at most so many bytes that can be made now; None: none is so small.

    `with_imatrix` takes in those that could be made if there were an importance matrix.
    """
    locks = {"", "imatrix"} if with_imatrix else {""}
    small = [rung for rung in rungs if rung.lock_kind in locks and rung.size_bytes <= size_bytes]
    return min(small, key=lambda rung: (rank(rung.name), -rung.size_bytes), default=None)


def recommended(
    rungs: Sequence[Rung],
    fits: Sequence[FileFit] = (),
    machine: Machine | None = None,
    *,
    sensitive: bool = False,
) -> tuple[Rung | None, str]:
    """The file type to take, and why in a sentence.

    With `fits`, one for each rung, and the `machine` that they are for, it is what fits best there;
    otherwise the common default, or 8 bits for work that is sensitive to small errors.
    """
    usable = [index for index, rung in enumerate(rungs) if not rung.lock and rung.summary]
    # A projector is small, and what it loses is lost before the model sees it.
    sensitive = sensitive or any(
        rung.source and rung.source.model.kind == "mmproj" for rung in rungs
    )
    if fits and machine is not None:
        summaries = [summary for index in usable if (summary := rungs[index].summary)]
        ranking = recommend(
            summaries, [fits[index] for index in usable], machine, sensitive=sensitive
        )
        chosen = None if ranking.recommended is None else rungs[usable[ranking.recommended]]
        return chosen, ranking.reason
    name = EIGHT_BITS if sensitive else DEFAULT
    chosen = next((rungs[index] for index in usable if rungs[index].name == name), None)
    if chosen is None:
        return None, ""
    if sensitive:
        text = tr("{type}: practically the same answers as the original, at half of F16.")
    else:
        text = tr("{type}: the common default, with size and quality in balance.")
    return chosen, text.format(type=name)


def _fallbacks(
    tensors: Sequence[TensorInfo], types: Mapping[str, str], wanted: Mapping[str, str]
) -> tuple[Fallback, ...]:
    alike: dict[tuple[str, str, int], list[TensorInfo]] = {}
    for tensor in tensors:
        if tensor.name in wanted:
            row = tensor.shape[0] if tensor.shape else 1
            key = (wanted[tensor.name], types.get(tensor.name, tensor.type_name), row)
            alike.setdefault(key, []).append(tensor)
    return tuple(
        Fallback(*key[:2], len(found), key[2], sum(tensor.elements for tensor in found))
        for key, found in alike.items()
    )
