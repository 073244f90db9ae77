# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every layer of a model keeps between tokens: a whole KV cache, a window of it, a state."""

import dataclasses
from dataclasses import dataclass

from pannier.core.memory.forecast import architectures
from pannier.core.memory.forecast.architectures import WindowRule
from pannier.core.memory.forecast.hyperparameters import Hyperparameters

MAX_LAYERS = 512
"""LLAMA_MAX_LAYERS; llama.cpp takes no more, so that a header that claims more is cut there."""

# Their caches hold the layers that only predict further tokens, too.
_UNFILTERED = frozenset({"deepseek4", "hy_v4", "minimax-m3"})


@dataclass(frozen=True, slots=True)
class LayerKinds:
    """The layers, first to last; every tuple has one entry per layer.

    Attributes:
        blocks: number of layers, those that only predict further tokens (MTP) included.
        trunk: number of layers without those.
        heads: attention heads.
        kv_heads: heads of the KV cache.
        feed_forward: width of the feed-forward network.
        windowed: whether the layer attends through a sliding window.
        recurrent: whether it keeps a recurrent state.
        attentive: whether it has attention with a KV cache in the main context.
        owners: the first layers that own their KV cache; the others read theirs.
        window: tokens of the sliding window; 0 without one.
        key_length: elements of a cached key per head in a layer with whole attention.
        value_length: the same for a value.
        window_key_length: the same in a layer with a sliding window.
        window_value_length: the same for a value.
        is_mla: whether keys and values are cached as one compressed vector.
    """

    blocks: int
    trunk: int
    heads: tuple[int, ...]
    kv_heads: tuple[int, ...]
    feed_forward: tuple[int, ...]
    windowed: tuple[bool, ...]
    recurrent: tuple[bool, ...]
    attentive: tuple[bool, ...]
    owners: int
    window: int
    key_length: int
    value_length: int
    window_key_length: int
    window_value_length: int
    is_mla: bool


def read_layers(name: str, values: Hyperparameters) -> LayerKinds:
    """The layers of an architecture by that name."""
    blocks = min(values.number("block_count"), MAX_LAYERS)
    trunk = _trunk(name, values, blocks)
    heads = values.per_layer("attention.head_count", blocks) or [0] * blocks
    kv_heads = values.per_layer("attention.head_count_kv", blocks) or list(heads)
    feed_forward = values.per_layer("feed_forward_length", blocks) or [0] * blocks
    first_heads = heads[0] if heads else 0
    keys, key_values = _head_lengths(name, values, first_heads)
    recurrent = _recurrent(name, values, trunk, kv_heads, feed_forward)
    window, windowed = _windowed(name, values, blocks, trunk, recurrent)
    kinds = LayerKinds(
        blocks=blocks,
        trunk=trunk,
        heads=tuple(heads),
        kv_heads=tuple(kv_heads),
        feed_forward=tuple(feed_forward),
        windowed=tuple(windowed),
        recurrent=tuple(recurrent),
        attentive=tuple(_attentive(name, blocks, trunk, recurrent, feed_forward)),
        owners=_owners(name, values, blocks),
        window=window,
        key_length=keys,
        value_length=key_values,
        window_key_length=values.number("attention.key_length_swa", keys),
        window_value_length=values.number("attention.value_length_swa", key_values),
        is_mla=values.has("attention.key_length_mla") and values.has("attention.value_length_mla"),
    )
    return _repeated(name, values, kinds)


def _trunk(name: str, values: Hyperparameters, blocks: int) -> int:
    trunk = max(blocks - values.number("nextn_predict_layers"), 0)
    if name == "deepseek4" and not values.holds_tensor(f"blk.{trunk}.nextn.eh_proj.weight"):
        return blocks
    return trunk


def _head_lengths(name: str, values: Hyperparameters, heads: int) -> tuple[int, int]:
    """Elements of a cached key and of a value; the file's numbers count with heads only."""
    if not heads and name != "plamo2":
        return 0, 0
    default = values.number("embedding_length") // heads if heads else 0
    keys = values.number("attention.key_length", default)
    if name in ("glm5-next", "kimi-k3"):
        return keys, values.number("attention.kv_lora_rank")
    return keys, values.number("attention.value_length", default)


def _recurrent(
    name: str,
    values: Hyperparameters,
    trunk: int,
    kv_heads: list[int],
    feed_forward: list[int],
) -> list[bool]:
    blocks = len(kv_heads)
    rule = architectures.HYBRID.get(name)
    if name in architectures.RECURRENT or rule == "both":
        return [True] * blocks
    if rule == "no kv heads":
        return [layer < trunk and not heads for layer, heads in enumerate(kv_heads)]
    if rule == "no kv heads and no feed-forward":
        return [
            layer < trunk and not kv_heads[layer] and not feed_forward[layer]
            for layer in range(blocks)
        ]
    if rule == "interval":
        listed = values.per_layer("attention.recurrent_layers", blocks)
        if listed is not None:
            return [bool(entry) for entry in listed]
        default = architectures.ATTENTION_INTERVALS.get(name, 4)
        interval = max(values.number("full_attention_interval", default), 1)
        return [layer < trunk and (layer + 1) % interval != 0 for layer in range(blocks)]
    return [False] * blocks


def _attentive(
    name: str, blocks: int, trunk: int, recurrent: list[bool], feed_forward: list[int]
) -> list[bool]:
    """Which layers own or read a KV cache in the main context (`create_memory`'s filters)."""
    if name in architectures.RECURRENT or name in architectures.WITHOUT_CACHE:
        return [False] * blocks
    rule = architectures.HYBRID.get(name)
    if rule == "both":
        return [True] * blocks
    if rule == "no kv heads and no feed-forward":
        return [not recurrent[layer] and not feed_forward[layer] for layer in range(blocks)]
    if rule == "no kv heads" and name != "glm5-next":
        return [not state for state in recurrent]
    if name in _UNFILTERED or not trunk:  # a model that is all MTP layers is not filtered, too
        return [True] * blocks
    return [layer < trunk and not recurrent[layer] for layer in range(blocks)]


def _windowed(
    name: str, values: Hyperparameters, blocks: int, trunk: int, recurrent: list[bool]
) -> tuple[int, list[bool]]:
    """Tokens of the sliding window, and which layers have it."""
    none = 0, [False] * blocks
    said = values.number("attention.sliding_window", -1)
    if name == "lfm2":
        return (said, [not state for state in recurrent]) if said > 0 else none
    rule = architectures.WINDOWED.get(name)
    if rule is None or (name == "exaone4" and trunk != architectures.EXAONE4_WINDOW_LAYERS):
        return none
    if (rule.optional and said <= 0) or (name == "llama4" and said == 0):
        return none
    window = rule.window if rule.fixed or said < 0 else said
    return window, _pattern(rule, values, blocks, trunk, everywhere=name == "deepseek4")


def _pattern(
    rule: WindowRule, values: Hyperparameters, blocks: int, trunk: int, *, everywhere: bool
) -> list[bool]:
    """`load_swa_pattern` and `set_swa_pattern` of llama.cpp."""
    if everywhere:
        return [True] * blocks
    key = "attention.sliding_window_pattern"
    listed = values.array(key, blocks)
    if listed is not None:
        return [bool(entry) for entry in listed]
    if rule.period is None:
        return [False] * blocks
    period = values.number(key, rule.period)
    if period == 0:
        return [layer < trunk for layer in range(blocks)]
    if rule.dense_first:
        return [layer < trunk and layer % period != 0 for layer in range(blocks)]
    return [layer < trunk and layer % period < period - 1 for layer in range(blocks)]


def _owners(name: str, values: Hyperparameters, blocks: int) -> int:
    if name == "gemma4":
        return max(blocks - values.number("attention.shared_kv_layers"), 0)
    return architectures.KV_FROM_START.get(name, blocks)


def _repeated(name: str, values: Hyperparameters, kinds: LayerKinds) -> LayerKinds:
    """Architectures that go through their layers more often than there are weights for."""
    if name == "graniteswitch":  # one more layer with a single head routes the adapters
        return dataclasses.replace(
            kinds,
            blocks=kinds.blocks + 1,
            heads=(*kinds.heads, 1),
            kv_heads=(*kinds.kv_heads, 1),
            feed_forward=(*kinds.feed_forward, 0),
            windowed=(*kinds.windowed, False),
            recurrent=(*kinds.recurrent, False),
            attentive=(*kinds.attentive, True),
            owners=kinds.owners + 1,
        )
    loops = values.number("num_loops", 1) if name == "nanbeige" else 1
    if loops < 2 or kinds.blocks * loops > MAX_LAYERS:
        return kinds
    return dataclasses.replace(
        kinds,
        blocks=kinds.blocks * loops,
        trunk=kinds.trunk * loops,
        heads=kinds.heads * loops,
        kv_heads=kinds.kv_heads * loops,
        feed_forward=kinds.feed_forward * loops,
        windowed=kinds.windowed * loops,
        recurrent=kinds.recurrent * loops,
        attentive=kinds.attentive * loops,
        owners=kinds.owners * loops,
    )
