# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The KV caches and recurrent states of a model, layer by layer, in elements.

Follows llama.cpp's `llama_model::create_memory` and the constructors of its `llama_kv_cache*` and
`llama_memory_*` classes, for one sequence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pannier.core.memory.forecast import architectures
from pannier.core.memory.forecast.hyperparameters import Hyperparameters
from pannier.core.memory.forecast.layers import LayerKinds

Cells = Literal["context", "window", "quarter", "128th"]
"""How many cells a cache has: one for each token of the context, of the window and the batch, or of
the context compressed 4 to 1 and 128 to 1 (DeepSeek V4)."""

COMPRESSION: dict[Cells, int] = {"quarter": 4, "128th": 128}
_CODES: dict[int, Cells] = {4: "quarter", 128: "128th"}

_GLM_LONG_CONTEXT = 1_048_576
# glm-dsa from this context on: two full indexers, then one in four.
_GLM_SHARED_INDEXERS = 4


@dataclass(frozen=True, slots=True)
class CacheRow:
    """One KV cache of one layer.

    Attributes:
        layer: index of the layer.
        cells: how many rows it has.
        keys: elements of a row of keys.
        values: elements of a row of values; 0 when there are none.
        padded_values: the same without flash attention, where all layers take the widest.
    """

    layer: int
    cells: Cells
    keys: int
    values: int
    padded_values: int


@dataclass(frozen=True, slots=True)
class StateRow:
    """The recurrent state of one layer: one tensor of F32 for each entry of `elements`."""

    layer: int
    elements: tuple[int, ...]


def read_caches(
    name: str, kinds: LayerKinds, values: Hyperparameters
) -> tuple[tuple[CacheRow, ...], tuple[StateRow, ...]]:
    """Every cache and every state of an architecture by that name."""
    if name in architectures.COMPRESSED:
        return tuple(_compressed_caches(kinds, values)), tuple(_compressed_states(kinds, values))
    caches = [*_plain_caches(kinds), *_indexer_caches(name, kinds, values)]
    return tuple(caches), tuple(_states(name, kinds, values))


def _plain_caches(kinds: LayerKinds) -> Iterator[CacheRow]:
    widths = [_widths(kinds, layer) for layer in range(kinds.blocks)]
    widest = max((values for _, values in widths), default=0)
    for layer in range(min(kinds.owners, kinds.blocks)):
        if not kinds.attentive[layer]:
            continue
        keys, values = widths[layer]
        yield CacheRow(
            layer,
            "window" if kinds.windowed[layer] else "context",
            keys,
            0 if kinds.is_mla else values,
            0 if kinds.is_mla else widest,
        )


def _widths(kinds: LayerKinds, layer: int) -> tuple[int, int]:
    heads = kinds.kv_heads[layer]
    if kinds.windowed[layer]:
        return kinds.window_key_length * heads, kinds.window_value_length * heads
    return kinds.key_length * heads, kinds.value_length * heads


def _indexer_caches(name: str, kinds: LayerKinds, values: Hyperparameters) -> Iterator[CacheRow]:
    """One key of an indexer for every token, in the layers that own an indexer."""
    size = values.number("attention.indexer.key_length")
    if name not in architectures.WITH_INDEXER or not size:
        return
    if name == "hy_v4" and not values.number("attention.indexer.top_k"):
        return
    pooled = name == "glm5-next" and values.number("attention.indexer.kpool")
    keys = size * (3 if pooled else 1)  # key, gate and pooled value
    # The indexer's cache is a plain one with a single head: it has values unless it is MLA's.
    has_values = not kinds.is_mla and name != "qwen4exp"
    length = kinds.value_length if has_values else 0
    for layer in _indexed_layers(name, kinds, values):
        yield CacheRow(layer, "context", keys, length, length)


def _indexed_layers(name: str, kinds: LayerKinds, values: Hyperparameters) -> Sequence[int]:
    trunk = range(kinds.trunk)
    if name == "minimax-m3":
        return range(values.number("leading_dense_block_count"), kinds.blocks)
    if name == "deepseek32":
        return trunk
    if name == "qwen4exp":
        return [layer for layer in trunk if kinds.attentive[layer]]
    full = values.per_layer("attention.indexer.types", kinds.trunk)
    if full is None and name == "glm-dsa":
        full = _glm_indexers(values, kinds.trunk)
    if full is None:
        full = [1 if name == "glm5-next" else 0] * kinds.trunk
    return [layer for layer in trunk if full[layer] and kinds.attentive[layer]]


def _glm_indexers(values: Hyperparameters, layers: int) -> list[int]:
    if values.number("context_length") < _GLM_LONG_CONTEXT:
        return [1] * layers
    return [int(layer < 2 or (layer - 2) % _GLM_SHARED_INDEXERS == 0) for layer in range(layers)]


def _states(name: str, kinds: LayerKinds, values: Hyperparameters) -> Iterator[StateRow]:
    """`n_embd_r` and `n_embd_s` of llama.cpp for every recurrent layer."""
    elements = _state_elements(name, kinds, values)
    with_history = values.array("ple.layers", 1) if name == "qwen4exp" else None
    for layer in range(kinds.trunk):
        if not kinds.recurrent[layer]:
            continue
        if with_history is not None and layer in with_history:
            yield StateRow(layer, (*elements, _embedding_history(values)))
        else:
            yield StateRow(layer, elements)


def _state_elements(name: str, kinds: LayerKinds, values: Hyperparameters) -> tuple[int, int]:
    """Elements of the convolution's and of the recurrence's state of a layer."""
    heads = kinds.heads[0] if kinds.heads else 0
    embedding = values.number("embedding_length")
    reach = max(values.number("ssm.conv_kernel") - 1, 0)
    rule = architectures.STATES.get(name, "scan")
    if rule == "rwkv":
        shifts = values.number("token_shift_count", 2)
        return shifts * embedding, embedding * values.number("wkv.head_size")
    if rule == "short convolution":
        return embedding * max(values.number("shortconv.l_cache") - 1, 0), 0
    if rule == "delta":
        size = values.number("kda.head_dim")
        return 3 * (reach or 3) * heads * size, size * size * heads
    if rule == "linear":
        return 0, kinds.key_length**2 * heads
    inner, state = values.number("ssm.inner_size"), values.number("ssm.state_size")
    groups = 0 if name in architectures.WITHOUT_GROUPS else values.number("ssm.group_count")
    return reach * (inner + 2 * groups * state), state * inner


def _embedding_history(values: Hyperparameters) -> int:
    reach = max(values.number("ple.conv_kernel") - 1, 0) * values.number("ple.ngram_size")
    connections = values.number("hyper_connection.count")
    return reach * connections * values.number("embedding_length")


def _compressed_caches(kinds: LayerKinds, values: Hyperparameters) -> Iterator[CacheRow]:
    """DeepSeek V4: raw keys behind a window, compressed ones of the whole context."""
    index = values.number("attention.indexer.key_length")
    for layer in range(kinds.blocks):
        keys, _ = _widths(kinds, layer)
        yield CacheRow(layer, "window", keys, 0, 0)
        cells = _CODES.get(_ratio(layer, kinds, values))
        if cells is not None:
            yield CacheRow(layer, cells, keys, 0, 0)
        if cells == "quarter":
            yield CacheRow(layer, cells, index, 0, 0)


def _compressed_states(kinds: LayerKinds, values: Hyperparameters) -> Iterator[StateRow]:
    """DeepSeek V4: what the compressors have read but not compressed yet, with its scores."""
    index = values.number("attention.indexer.key_length")
    keys = kinds.window_key_length
    for layer in range(kinds.trunk):
        ratio = _ratio(layer, kinds, values)
        elements: list[int] = []
        if ratio == COMPRESSION["quarter"]:
            elements += [2 * ratio * 2 * keys] * 2 + [2 * ratio * 2 * index] * 2
        elif ratio == COMPRESSION["128th"]:
            elements += [ratio * keys] * 2
        if elements:
            yield StateRow(layer, tuple(elements))


def _ratio(layer: int, kinds: LayerKinds, values: Hyperparameters) -> int:
    ratios = values.array("attention.compress_ratios", kinds.blocks)
    return ratios[layer] if ratios else 0
