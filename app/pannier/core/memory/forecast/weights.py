# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the weights of a file go, and what they take there: sums over layers, made once a file.

Follows `llama_model_base::load_tensors` and `LLM_TENSOR_INFOS` of llama.cpp.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import msgspec

from pannier.core.gguf import GgufModel, TensorInfo
from pannier.core.memory.forecast import architectures
from pannier.core.memory.forecast.device_rules import HOST_ALIGNMENT, DeviceRules, padded
from pannier.core.memory.forecast.shape import ModelShape

INPUT = -1
EVERY_LAYER = -2
_UNUSED = -3

_LAYER = re.compile(r"(?:dec\.|enc\.)?(?:blk|posnet|convnext)\.([0-9]{1,4})\.")
_EXPERTS = re.compile(r"\.ffn_(up|down|gate|gate_up)_(ch|)exps")  # as in tensor_overrides.py
_INPUT = frozenset({"token_embd", "position_embd", "token_types", "per_layer_token_embd"})
_OUTPUT = frozenset(
    {
        "altup_proj",
        "altup_unembd_proj",
        "cls",
        "cls.norm",
        "cls.output",
        "dec.output_norm",
        "dense_2",
        "dense_3",
        "enc.output_norm",
        "output",
        "output_hc_base",
        "output_hc_down",
        "output_hc_fn",
        "output_hc_norm",
        "output_hc_scale",
        "output_hc_up",
        "output_norm",
        "output_res_score",
    }
)
_ROPE = frozenset({"rope_freqs", "rope_factors_long", "rope_factors_short"})
_IGNORED = frozenset({"masked_embd_centroids", "masked_embd_ordering"})
# hy_v3 loads these of its last layers although it does not use them.
_HY_V3_LOADED = ("nextn.embed_tokens.weight", "nextn.shared_head_head.weight")
_WITHOUT_OUTPUT = frozenset(
    {
        "bert",
        "bitnet",
        "eurobert",
        "jina-bert-v2",
        "jina-bert-v3",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
    }
)
_REPACKED = frozenset({2, 12, 20, 39})  # Q4_0, Q4_K, IQ4_NL and MXFP4
_REPACKED_ROWS = 8

LAZY_BYTES = 4 * 1024**3
"""Per-layer embeddings larger than this are never read as a whole (`lazy_read` of llama.cpp)."""


class Weight(msgspec.Struct, frozen=True, gc=False):
    """A tensor of a file. There are ten thousands of them: the garbage collector skips them.

    Attributes:
        name: its name.
        place: index of its layer, the number of layers for the output, or `INPUT` or `EVERY_LAYER`.
        size: bytes of its data.
        shape: its shape, the length of a row first.
        type_id: number of its type.
        is_expert: whether `cpu_moe_layers` keeps it in main memory.
    """

    name: str
    place: int
    size: int
    shape: tuple[int, ...]
    type_id: int
    is_expert: bool

    @property
    def is_matrix(self) -> bool:
        """Whether it is multiplied with, not added or scaled by."""
        return len(self.shape) > 1


@dataclass(frozen=True, slots=True)
class WeightSums:
    """Bytes of the weights under the rules of one device; running sums have one entry more.

    Attributes:
        device: running sum over the layers of what lies on the device.
        experts: running sum of the experts among it.
        left: running sum of what stays in main memory since the device cannot use it.
        output: bytes of the output layer on the device.
        output_left: bytes of it that stay in main memory.
        shared: bytes of what every device with layers gets a copy of.
    """

    device: tuple[int, ...]
    experts: tuple[int, ...]
    left: tuple[int, ...]
    output: int
    output_left: int
    shared: int


@dataclass(frozen=True, slots=True)
class HostSums:
    """The same for weights in main memory.

    Attributes:
        layers: running sum over the layers.
        experts: running sum of the experts among them.
        input: bytes of what is always in main memory.
        output: bytes of the output layer.
        shared: bytes of what is there once if any layer is.
        lazy: bytes of embeddings that are never read as a whole.
    """

    layers: tuple[int, ...]
    experts: tuple[int, ...]
    input: int
    output: int
    shared: int
    lazy: int


class ModelWeights:
    """The weights of one file, every tensor in its place.

    Attributes:
        weights: those that llama.cpp loads.
        layers: number of layers.
        filled: layers that have weights; further ones go through the same again.
        unknown: whether a tensor has a type that is not known; it counts as nothing.
    """

    def __init__(self, header: GgufModel, shape: ModelShape) -> None:
        self.layers = shape.blocks
        self.unknown = any(tensor.size_bytes is None for tensor in header.tensors)
        self._scanned = shape.inner[0] if shape.architecture in architectures.SCANNING else 0
        self.weights = list(_placed(header.tensors, shape))
        places = (weight.place for weight in self.weights if weight.place < shape.blocks)
        self.filled = max(places, default=INPUT) + 1
        self._tied = self._find_tied(shape)
        self._sums: dict[DeviceRules, WeightSums] = {}

    def _find_tied(self, shape: ModelShape) -> Weight | None:
        """The embeddings that serve as the output matrix, too, if they do."""
        names = {weight.name: weight for weight in self.weights}
        if "output.weight" in names or shape.architecture in _WITHOUT_OUTPUT:
            return None
        return names.get("token_embd.weight")

    @property
    def tied(self) -> Weight | None:
        """The embeddings, when they are loaded a second time as the output matrix."""
        return self._tied

    def sums(self, rules: DeviceRules) -> WeightSums:
        """The weights under the rules of a device; computed once for each."""
        found = self._sums.get(rules)
        if found is None:
            found = self._sums[rules] = self._sum(rules)
        return found

    def _sum(self, rules: DeviceRules) -> WeightSums:
        device, experts, left = ([0] * (self.layers + 1) for _ in range(3))
        shared = 0
        for weight in self.weights:
            if weight.place == INPUT:
                continue
            size = rules.tensor_bytes(weight.size, weight.shape[0], weight.type_id)
            if weight.place == EVERY_LAYER:
                shared += size
            elif not rules.takes(weight.name, weight.shape, weight.type_id, self._scanned):
                left[weight.place] += padded(weight.size, HOST_ALIGNMENT)
            else:
                device[weight.place] += size
                experts[weight.place] += size if weight.is_expert else 0
        output_left = left[self.layers]
        output = device[self.layers]
        if self._tied is not None:
            tied = self._tied
            if rules.takes("output.weight", tied.shape, tied.type_id, 0):
                output += rules.tensor_bytes(tied.size, tied.shape[0], tied.type_id)
        return WeightSums(
            device=_running(device[: self.layers]),
            experts=_running(experts[: self.layers]),
            left=_running(left[: self.layers]),
            output=output,
            output_left=output_left,
            shared=shared,
        )

    @cached_property
    def host(self) -> HostSums:
        """The weights as they lie in main memory."""
        layers, experts = ([0] * (self.layers + 1) for _ in range(2))
        outside = {INPUT: 0, EVERY_LAYER: 0}
        lazy = 0
        for weight in self.weights:
            size = padded(weight.size, HOST_ALIGNMENT)
            if weight.place in outside:
                outside[weight.place] += size
                if weight.name.startswith("per_layer_token_embd") and weight.size > LAZY_BYTES:
                    lazy += size
            else:
                layers[weight.place] += size
                experts[weight.place] += size if weight.is_expert else 0
        return HostSums(
            layers=_running(layers[: self.layers]),
            experts=_running(experts[: self.layers]),
            input=outside[INPUT],
            output=layers[self.layers],
            shared=outside[EVERY_LAYER],
            lazy=lazy,
        )

    @cached_property
    def tied_repacked(self) -> int:
        """Bytes of a second copy of tied embeddings that are repacked for the CPU; else 0."""
        tied = self._tied
        if tied is None or not is_repacked(msgspec.structs.replace(tied, place=self.layers)):
            return 0
        return padded(tied.size, HOST_ALIGNMENT)

    @cached_property
    def repacked(self) -> tuple[tuple[int, ...], int]:
        """Running sum over the layers of what is repacked for the CPU, and that of the output."""
        sizes = [0] * (self.layers + 1)
        for weight in self.weights:
            if weight.place >= 0 and is_repacked(weight):
                sizes[weight.place] += padded(weight.size, HOST_ALIGNMENT)
        return _running(sizes[: self.layers]), sizes[self.layers] + self.tied_repacked

    @cached_property
    def largest_before(self) -> tuple[int, ...]:
        """Bytes of the largest matrix in the layers before each layer."""
        return self._largest_before(experts=False)

    @cached_property
    def largest_experts_before(self) -> tuple[int, ...]:
        """Bytes of the largest tensor of experts in the layers before each layer."""
        return self._largest_before(experts=True)

    def _largest_before(self, *, experts: bool) -> tuple[int, ...]:
        largest = [0] * self.layers
        for weight in self.weights:
            counts = weight.is_matrix and (weight.is_expert or not experts)
            if counts and 0 <= weight.place < self.layers:
                largest[weight.place] = max(largest[weight.place], weight.size)
        return (0, *accumulate(largest, max))

    @cached_property
    def largest_output(self) -> int:
        """Bytes of the largest matrix of the output layer."""
        sizes = [weight.size for weight in self.weights if weight.place == self.layers]
        return max([*sizes, self._tied.size if self._tied else 0])


def is_repacked(weight: Weight) -> bool:
    """Whether a CPU with AVX2 computes with a rearranged copy (`ggml_repack_get_optimal...`)."""
    dimensions = 3 if weight.is_expert else 2
    return (
        weight.type_id in _REPACKED
        and weight.place != INPUT
        and len(weight.shape) == dimensions
        and weight.shape[1] % _REPACKED_ROWS == 0
    )


def _placed(tensors: Sequence[TensorInfo], shape: ModelShape) -> Iterator[Weight]:
    for tensor in tensors:
        place = _place(tensor.name, shape)
        if place == _UNUSED or tensor.size_bytes is None or not tensor.shape:
            continue
        yield Weight(
            tensor.name,
            place,
            tensor.size_bytes,
            tensor.shape,
            tensor.type_id,
            _EXPERTS.search(tensor.name) is not None,
        )


def _place(name: str, shape: ModelShape) -> int:
    found = _LAYER.match(name)
    if found is not None:
        return _layer_place(name, int(found[1]), shape)
    base = name.removesuffix(".weight").removesuffix(".bias").removesuffix(".scale")
    if base in _INPUT:
        return INPUT
    if base in _ROPE:
        return EVERY_LAYER
    if base in _OUTPUT or (base == "token_embd_norm" and shape.architecture.startswith("lfm2")):
        return shape.blocks
    return _UNUSED if base in _IGNORED else 0


def _layer_place(name: str, layer: int, shape: ModelShape) -> int:
    kinds = shape.kinds
    is_loaded = layer < kinds.trunk or shape.architecture == "graniteswitch"
    if shape.architecture == "hy_v3" and name.endswith(_HY_V3_LOADED):
        is_loaded = True
    if "cross_attn_rel_b" in name:
        is_loaded = False
    return layer if layer < shape.blocks and is_loaded else _UNUSED


def _running(sizes: Sequence[int]) -> tuple[int, ...]:
    return (0, *accumulate(sizes))
