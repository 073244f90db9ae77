# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The shape of a model, as far as memory depends on it: layers, heads, caches and states.

Follows `llama_model_base::load_hparams` (src/llama-model.cpp) and src/llama-hparams.cpp.
"""

from dataclasses import dataclass

from pannier.core.gguf import GgufModel
from pannier.core.memory.forecast import architectures
from pannier.core.memory.forecast.caches import CacheRow, StateRow, read_caches
from pannier.core.memory.forecast.hyperparameters import Hyperparameters
from pannier.core.memory.forecast.layers import LayerKinds, read_layers

# Their recurrent layers are Mamba 2's scans.
_SCANNING = frozenset({"mamba2", "granitehybrid", "falcon-h1", "nemotron_h", "nemotron_h_moe"})


@dataclass(frozen=True, slots=True)
class ModelShape:
    """What does not depend on the types of the weights: siblings of one model share it.

    Attributes:
        architecture: llama.cpp's name of it.
        recognised: whether the rules of the architecture are known; otherwise the numbers are those
            of a plain transformer, and only a dry run can tell.
        blocks: layers that the weights are divided into and that can be offloaded, without the
            output layer.
        kinds: what each layer keeps.
        embedding: width of the hidden state.
        vocabulary: number of tokens.
        context_length: tokens that it was trained for; 0 when the file does not say.
        heads: most attention heads of a layer.
        kv_heads: most heads of the KV cache of a layer.
        key_length: elements of a head's key; for MLA of the key that is computed with.
        value_length: the same for values.
        latent: elements of MLA's compressed keys and values together; 0 without MLA.
        feed_forward: widest feed-forward network of a dense layer.
        experts: number of experts; 0 for a dense model.
        experts_used: most experts that a token takes.
        expert_feed_forward: width of an expert.
        shared_feed_forward: width of the expert that all tokens take.
        caches: every KV cache by layer.
        states: every recurrent state by layer.
        has_dense_layers: whether a model with experts has dense layers, too.
        inner: width of a recurrent layer, elements of its convolution, and time steps of its scan.
    """

    architecture: str
    recognised: bool
    blocks: int
    kinds: LayerKinds
    embedding: int
    vocabulary: int
    context_length: int
    heads: int
    kv_heads: int
    key_length: int
    value_length: int
    latent: int
    feed_forward: int
    experts: int
    experts_used: int
    expert_feed_forward: int
    shared_feed_forward: int
    caches: tuple[CacheRow, ...]
    states: tuple[StateRow, ...]
    has_dense_layers: bool
    inner: tuple[int, int, int]


def read_shape(header: GgufModel) -> ModelShape:
    """Read the shape from a header; anything it does not say counts as 0."""
    values = Hyperparameters(header)
    name = header.architecture or ""
    kinds = read_layers(name, values)
    caches, states = read_caches(name, kinds, values)
    key_length = values.number("attention.key_length_mla", kinds.key_length)
    used = values.per_layer("expert_used_count", kinds.blocks) or [0]
    expert_widths = values.per_layer("expert_feed_forward_length", kinds.blocks) or [0]
    feed_forward = kinds.feed_forward
    experts = values.number("expert_count")
    return ModelShape(
        architecture=name,
        recognised=name in architectures.KNOWN,
        blocks=kinds.blocks,
        kinds=kinds,
        embedding=header.embedding_length or 0,
        vocabulary=_vocabulary(header),
        context_length=header.context_length or 0,
        heads=max(kinds.heads, default=0),
        kv_heads=max(kinds.kv_heads, default=0),
        key_length=key_length,
        value_length=values.number("attention.value_length_mla", kinds.value_length),
        latent=values.number("attention.kv_lora_rank") if kinds.is_mla else 0,
        feed_forward=max(feed_forward, default=0),
        experts=experts,
        experts_used=max(used) if experts else 0,
        expert_feed_forward=max(expert_widths) or (max(feed_forward, default=0) if experts else 0),
        shared_feed_forward=values.number("expert_shared_feed_forward_length"),
        caches=caches,
        states=states,
        has_dense_layers=values.number("leading_dense_block_count") > 0,
        inner=_inner(name, values),
    )


def _vocabulary(header: GgufModel) -> int:
    if header.vocabulary_size:
        return header.vocabulary_size
    shapes = (tensor.shape for tensor in header.tensors if tensor.name == "token_embd.weight")
    return next((shape[1] for shape in shapes if len(shape) > 1), 0)


def _inner(name: str, values: Hyperparameters) -> tuple[int, int, int]:
    inner, state, groups = (
        values.number(f"ssm.{key}") for key in ("inner_size", "state_size", "group_count")
    )
    steps = values.number("ssm.time_step_rank") if name in _SCANNING else 0
    return inner, inner + 2 * groups * state, steps
