# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers of models of llama's make at any size, put together without engine and without file."""

import math

from pannier.core.gguf import GGML_TYPES, GgufModel, Header, TensorInfo, Value, ggml_type_named

# As llama.cpp quantizes: (most matrices, output, id of the file type).
_TYPES = {
    "F16": ("F16", "F16", 1),
    "Q8_0": ("Q8_0", "Q8_0", 7),
    "Q6_K": ("Q6_K", "Q6_K", 18),
    "Q5_K_M": ("Q5_K", "Q6_K", 17),
    "Q4_K_M": ("Q4_K", "Q6_K", 15),
    "Q3_K_M": ("Q3_K", "Q6_K", 12),
    "Q2_K": ("Q2_K", "Q6_K", 10),
}
LADDER = tuple(_TYPES)
GIB = 1024**3


def header(
    file_type: str = "Q4_K_M",
    *,
    architecture: str = "llama",
    layers: int = 32,
    width: int = 4096,
    feed_forward: int = 14336,
    heads: int = 32,
    kv_heads: int = 8,
    vocabulary: int = 128_256,
    context: int = 131_072,
    experts: int = 0,
    **more: Value,
) -> GgufModel:
    """A model; the defaults are Llama 3.1 8B, keyword arguments with `__` are further values."""
    values: dict[str, Value] = {
        "block_count": layers,
        "context_length": context,
        "embedding_length": width,
        "feed_forward_length": feed_forward,
        "attention.head_count": heads,
        "attention.head_count_kv": kv_heads,
        "vocab_size": vocabulary,
        **{key.replace("__", "."): value for key, value in more.items()},
    }
    if experts:
        values |= {"expert_count": experts, "expert_used_count": 2}
    main, output, number = _TYPES[file_type]
    tensors = [_tensor("token_embd.weight", (width, vocabulary), main)]
    kv_width = width // heads * kv_heads
    for layer in range(layers):
        tensors += [
            _tensor(f"blk.{layer}.{name}.weight", shape, main)
            for name, shape in _layer(width, kv_width, feed_forward, experts)
        ]
    tensors += [
        _tensor("output_norm.weight", (width,), "F32"),
        _tensor("output.weight", (width, vocabulary), output),
    ]
    named = {f"{architecture}.{key}": value for key, value in values.items()}
    made = Header(
        version=3,
        order="<",
        values={
            "general.architecture": architecture,
            "general.name": f"Model {file_type}",
            "general.file_type": number,
            **named,
        },
        tensors=tuple(tensors),
        data_offset=0,
        alignment=32,
        file_bytes=sum(tensor.size_bytes or 0 for tensor in tensors),
        complete=True,
    )
    return GgufModel((made,))


def _layer(
    width: int, kv_width: int, feed_forward: int, experts: int
) -> list[tuple[str, tuple[int, ...]]]:
    suffix, last = ("_exps", (experts,)) if experts else ("", ())
    return [
        ("attn_norm", (width,)),
        ("attn_q", (width, width)),
        ("attn_k", (width, kv_width)),
        ("attn_v", (width, kv_width)),
        ("attn_output", (width, width)),
        ("ffn_norm", (width,)),
        (f"ffn_gate{suffix}", (width, feed_forward, *last)),
        (f"ffn_up{suffix}", (width, feed_forward, *last)),
        (f"ffn_down{suffix}", (feed_forward, width, *last)),
    ]


def _tensor(name: str, shape: tuple[int, ...], type_name: str) -> TensorInfo:
    kind = ggml_type_named(type_name) if len(shape) > 1 else GGML_TYPES[0]
    assert kind is not None
    size = math.prod(shape) // kind.block_weights * kind.block_bytes
    return TensorInfo(name, shape, kind.id, kind.name, 0, size)
