# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers of models of llama's make at any size, put together without engine and without file."""

import math
from collections.abc import Iterator, Mapping

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
    file_type: str = "Q4_K_M", *, architecture: str = "llama", experts: int = 0, **changed: Value
) -> GgufModel:
    """A model; the defaults are Llama 3.1 8B. Keyword arguments are values, `__` for a dot."""
    values: dict[str, Value] = {
        "block_count": 32,
        "context_length": 131_072,
        "embedding_length": 4096,
        "feed_forward_length": 14_336,
        "attention.head_count": 32,
        "attention.head_count_kv": 8,
        "vocab_size": 128_256,
        **{key.replace("__", "."): value for key, value in changed.items()},
    }
    if experts:
        values |= {"expert_count": experts, "expert_used_count": 2}
    main, output, number = _TYPES[file_type]
    tensors = list(_tensors(values, experts, main, output))
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


def _tensors(
    values: Mapping[str, Value], experts: int, main: str, output: str
) -> Iterator[TensorInfo]:
    def number(key: str) -> int:
        value = values[key]
        assert isinstance(value, int)
        return value

    width, vocabulary = number("embedding_length"), number("vocab_size")
    kv_width = width // number("attention.head_count") * number("attention.head_count_kv")
    yield _tensor("token_embd.weight", (width, vocabulary), main)
    for layer in range(number("block_count")):
        for name, shape in _layer(width, kv_width, number("feed_forward_length"), experts):
            yield _tensor(f"blk.{layer}.{name}.weight", shape, main)
    yield _tensor("output_norm.weight", (width,), "F32")
    yield _tensor("output.weight", (width, vocabulary), output)


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
