# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model as its header describes it, put together from all its shards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pannier.core.gguf.errors import damaged
from pannier.core.gguf.file_types import FileType, file_type_numbered
from pannier.core.gguf.header import Header, TensorInfo
from pannier.core.gguf.values import JsonValue, LazyArray, Value, json_view
from pannier.core.language import tr

# llama.cpp stops at 512 (LLAMA_MAX_LAYERS); callers build lists of this length.
MAX_LAYERS = 4096
# A declared file type is believed when at least this share of the layers' weights bears it out;
# the mixes of llama.cpp (Q3_K_L, IQ3_XS, ...) leave their main type at least this much.
_TELLING_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class TypeShare:
    """How much of a model is stored in one tensor type.

    Attributes:
        tensors: number of tensors.
        elements: their weights.
        size_bytes: their data; None when the type is unknown.
    """

    tensors: int
    elements: int
    size_bytes: int | None


@dataclass(frozen=True)
class GgufModel:
    """A model, read from its header alone.

    What the file does not say, or says in a wrong type, is None.

    Attributes:
        paths: the files in the order of the shards; empty when they are not local.
        shards: their headers in the same order.
        fallback_name: name of the model when the metadata has none.
    """

    shards: tuple[Header, ...]
    paths: tuple[Path, ...] = ()
    fallback_name: str = ""

    @property
    def values(self) -> Mapping[str, Value]:
        """Metadata of the first shard; long arrays are `LazyArray`."""
        return self.shards[0].values

    @cached_property
    def metadata(self) -> dict[str, JsonValue]:
        """Metadata as JSON knows it; long arrays as `{"array": "string", "count": 151936}`."""
        return {key: json_view(value) for key, value in self.values.items()}

    @cached_property
    def tensors(self) -> tuple[TensorInfo, ...]:
        """Tensors of all shards; each `offset` counts in its own shard."""
        return tuple(tensor for shard in self.shards for tensor in shard.tensors)

    @property
    def size_bytes(self) -> int:
        """Size of all files in bytes, headers included."""
        return sum(shard.file_bytes for shard in self.shards)

    @cached_property
    def parameters(self) -> int:
        """Number of weights: the elements of all tensors."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def kind(self) -> str:
        """What the file is: `model`, `mmproj`, `adapter`, `imatrix`, `vocab`, ...."""
        if self.architecture == "clip":
            return "mmproj"
        if self._text("adapter.type"):
            return "adapter"
        return self._text("general.type") or "model"

    @property
    def architecture(self) -> str | None:
        """Architecture such as `llama` or `qwen3moe`."""
        return self._text("general.architecture")

    @property
    def name(self) -> str:
        """Name in the metadata, else the file's name without its ending."""
        return self._text("general.name") or self.fallback_name

    @property
    def chat_template(self) -> str | None:
        """Jinja source of the default chat template: untrusted code."""
        return self._text("tokenizer.chat_template")

    def hyperparameter(self, key: str) -> Value | None:
        """Return the value of `<architecture>.<key>`, or None."""
        return self.values.get(f"{self.architecture}.{key}")

    @property
    def layers(self) -> int | None:
        """Number of blocks."""
        return self._count("block_count")

    @property
    def embedding_length(self) -> int | None:
        """Width of the hidden state."""
        return self._count("embedding_length")

    @property
    def feed_forward_length(self) -> int | tuple[int, ...] | None:
        """Width of the feed-forward network; a tuple has one entry per layer."""
        return self._counts("feed_forward_length")

    @property
    def context_length(self) -> int | None:
        """Context that the model was trained for, in tokens."""
        return self._count("context_length")

    @property
    def head_count(self) -> int | tuple[int, ...] | None:
        """Attention heads; a tuple has one entry per layer."""
        return self._counts("attention.head_count")

    @property
    def kv_head_count(self) -> int | tuple[int, ...] | None:
        """Heads of the KV cache; as many as attention heads when the file does not say."""
        counts = self._counts("attention.head_count_kv")
        return self.head_count if counts is None else counts

    @property
    def sliding_window(self) -> int | None:
        """Tokens that layers with a sliding window look back; None without such layers."""
        return self._count("attention.sliding_window") or None

    @property
    def experts(self) -> int | None:
        """Experts per layer; None for a dense model."""
        return self._count("expert_count") or None

    @property
    def experts_used(self) -> int | None:
        """Experts that a token uses; None for a dense model."""
        return self._count("expert_used_count") or None

    @property
    def vocabulary_size(self) -> int | None:
        """Number of tokens in the vocabulary."""
        tokens = self.values.get("tokenizer.ggml.tokens")
        if isinstance(tokens, tuple | LazyArray):
            return len(tokens)
        return self._count("vocab_size")

    @cached_property
    def tensor_types(self) -> dict[str, TypeShare]:
        """Share of every tensor type, the one with most weights first."""
        groups: dict[str, list[TensorInfo]] = {}
        for tensor in self.tensors:
            groups.setdefault(tensor.type_name, []).append(tensor)
        shares = {name: _share(group) for name, group in groups.items()}
        return dict(sorted(shares.items(), key=lambda item: -item[1].elements))

    @property
    def bits_per_weight(self) -> float | None:
        """Bits that a weight costs on average; None when a tensor's size is unknown."""
        sizes = [share.size_bytes for share in self.tensor_types.values()]
        if not self.parameters or None in sizes:
            return None
        return sum(size or 0 for size in sizes) * 8 / self.parameters

    @property
    def declared_file_type(self) -> FileType | None:
        """File type that the metadata names."""
        number = self.values.get("general.file_type")
        return file_type_numbered(number) if isinstance(number, int) else None

    @cached_property
    def file_type(self) -> str | None:
        """Name of the file type as the tensors bear it out; `borne_out_file_type` tells how."""
        commonest = next(iter(self.tensor_types), None)
        return borne_out_file_type(self.declared_file_type, self.layer_weights, commonest)

    @cached_property
    def layer_weights(self) -> dict[str, int]:
        """Weights per tensor type of the layers' matrices.

        Embeddings and output are left out: in small models they are the larger part, and they are
        stored in types of their own.
        """
        weights: dict[str, int] = {}
        for tensor in self.tensors:
            if len(tensor.shape) >= 2 and tensor.name.startswith("blk."):
                weights[tensor.type_name] = weights.get(tensor.type_name, 0) + tensor.elements
        return weights

    def _text(self, key: str) -> str | None:
        value = self.values.get(key)
        return value if isinstance(value, str) and value else None

    def _count(self, key: str) -> int | None:
        return _as_count(self.hyperparameter(key))

    def _counts(self, key: str) -> int | tuple[int, ...] | None:
        value = self.hyperparameter(key)
        if not isinstance(value, tuple):
            return _as_count(value)
        counts = tuple(count for element in value if (count := _as_count(element)) is not None)
        return counts if counts and len(counts) == len(value) else None


def borne_out_file_type(
    declared: FileType | None, layer_weights: Mapping[str, int], commonest: str | None
) -> str | None:
    """Return the name of the file type that the tensors bear out, such as `Q4_K_M`.

    The declared one when the layers' weights are of its main type (or of its substitute for rows
    that do not divide into blocks) to a good part; else their commonest tensor type. Converters
    often leave `general.file_type` as it was in the source. Without layers the declared one counts,
    or the `commonest` tensor type.
    """
    total = sum(layer_weights.values())
    if not total:
        return declared.name if declared else commonest
    if declared is not None:
        main = declared.main_type
        telling = layer_weights.get(main.name, 0) + layer_weights.get(main.fallback, 0)
        if telling >= _TELLING_SHARE * total:
            return declared.name
    return max(layer_weights, key=lambda name: layer_weights[name])


def model_from_headers(
    shards: Sequence[Header], *, paths: Sequence[Path] = (), fallback_name: str = ""
) -> GgufModel:
    """Return the model of these headers, the first shard first; raises GgufError.

    For headers that do not lie in local files; `read_model` is for those that do.
    """
    model = GgufModel(tuple(shards), tuple(paths), fallback_name)
    if (model.layers or 0) > MAX_LAYERS:
        raise damaged(tr("it claims too many layers"))
    if len(shards) > 1:
        if len({tensor.name for tensor in model.tensors}) < len(model.tensors):
            raise damaged(tr("two of its parts hold the same tensor"))
        expected = model.values.get("split.tensors.count")
        if isinstance(expected, int) and expected != len(model.tensors):
            raise damaged(
                tr("its parts hold {n} tensors, but should hold {expected}").format(
                    n=len(model.tensors), expected=expected
                )
            )
    return model


def _as_count(value: Value | None) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    return None


def _share(tensors: Sequence[TensorInfo]) -> TypeShare:
    sizes = [tensor.size_bytes for tensor in tensors]
    return TypeShare(
        tensors=len(tensors),
        elements=sum(tensor.elements for tensor in tensors),
        size_bytes=None if None in sizes else sum(size or 0 for size in sizes),
    )
