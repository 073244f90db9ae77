# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes GGUF files with the header of a model of any size and file type, and zeros for weights.

The zeros are holes in the file, so that a model of 40 GB takes some megabytes of disk.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf import (
    Family,
    FileType,
    GgmlType,
    ValueType,
    file_type_named,
    ggml_type_named,
)
from tests.core.gguf.packing import Packer
from tests.models import CHATML_TEMPLATE, CONTROL_TOKENS, normal_tokens

_ALIGNMENT = 32
_PACK = Packer()
Tensor = tuple[str, tuple[int, ...], GgmlType]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Hyperparameters of a transformer. Row lengths must divide by 256 for K types.

    Attributes:
        architecture: as in `general.architecture`.
        layers: number of blocks.
        embedding: width of the hidden state.
        ffn: width of the feed-forward network, or of one expert.
        heads: attention heads.
        kv_heads: heads of the KV cache.
        vocab: number of tokens.
        context: context length in tokens.
        experts: experts in a layer; 0 for a dense model.
        experts_used: experts that a token uses.
    """

    architecture: str = "llama"
    layers: int
    embedding: int
    ffn: int
    heads: int
    kv_heads: int
    vocab: int = 32000
    context: int = 8192
    experts: int = 0
    experts_used: int = 0

    @property
    def head_size(self) -> int:
        """Width of a head."""
        return self.embedding // self.heads

    @property
    def parameters(self) -> int:
        """Number of weights."""
        shapes = (shape for _, shape in self.tensor_shapes())
        return sum(functools.reduce(lambda left, right: left * right, shape) for shape in shapes)

    def tensor_shapes(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield names and shapes (row length first) of all tensors."""
        width, kv_width = self.embedding, self.kv_heads * self.head_size
        yield "token_embd.weight", (width, self.vocab)
        for layer in range(self.layers):
            block = f"blk.{layer}"
            yield f"{block}.attn_norm.weight", (width,)
            yield f"{block}.attn_q.weight", (width, width)
            yield f"{block}.attn_k.weight", (width, kv_width)
            yield f"{block}.attn_v.weight", (width, kv_width)
            yield f"{block}.attn_output.weight", (width, width)
            yield f"{block}.ffn_norm.weight", (width,)
            yield from self._feed_forward(block)
        yield "output_norm.weight", (width,)
        yield "output.weight", (width, self.vocab)

    def _feed_forward(self, block: str) -> Iterator[tuple[str, tuple[int, ...]]]:
        width = self.embedding
        several = (self.experts,) if self.experts else ()
        ending = "_exps" if self.experts else ""
        if self.experts:
            yield f"{block}.ffn_gate_inp.weight", (width, self.experts)
        yield f"{block}.ffn_gate{ending}.weight", (width, self.ffn, *several)
        yield f"{block}.ffn_up{ending}.weight", (width, self.ffn, *several)
        yield f"{block}.ffn_down{ending}.weight", (self.ffn, width, *several)


def write_hollow(
    path: Path, shape: Shape, file_type: str, *, name: str = "Hollow", shards: int = 1
) -> list[Path]:
    """Write a model and return its path, or the paths of all its shards."""
    kind = file_type_named(file_type)
    assert kind is not None, file_type
    tensors = [
        (tensor, dimensions, _type_of(tensor, dimensions, kind, shape.layers))
        for tensor, dimensions in shape.tensor_shapes()
    ]
    per_shard = -(-len(tensors) // shards)
    paths = []
    for number in range(shards):
        part = tensors[number * per_shard : (number + 1) * per_shard]
        values = _values(shape, kind, name) if number == 0 else []
        if shards > 1:
            values += _split_values(number, shards, len(tensors))
        shard_path = path.with_name(f"{path.stem}-{number + 1:05}-of-{shards:05}.gguf")
        paths.append(shard_path if shards > 1 else path)
        write_sparse(paths[-1], values, part)
    return paths


def write_mmproj(path: Path, *, embedding: int = 1152, layers: int = 27) -> Path:
    """Write a vision projector and return its path."""
    values = [
        _PACK.string("general.architecture", "clip"),
        _PACK.string("general.type", "mmproj"),
        _PACK.u32("general.file_type", 1),
        _PACK.scalar("clip.has_vision_encoder", ValueType.BOOL, b"\1"),
        _PACK.string("clip.projector_type", "mlp"),
        _PACK.u32("clip.vision.embedding_length", embedding),
        _PACK.u32("clip.vision.block_count", layers),
    ]
    half = ggml_type_named("F16")
    assert half is not None
    tensors: list[Tensor] = [
        (f"v.blk.{layer}.{part}.weight", (embedding, embedding), half)
        for layer in range(layers)
        for part in ("attn_q", "attn_k", "attn_v", "attn_out", "ffn_up", "ffn_down")
    ]
    write_sparse(path, values, tensors)
    return path


def write_sparse(path: Path, values: list[bytes], tensors: list[Tensor]) -> None:
    """Write a header, and as many zeros as its tensors need."""
    entries, offset = [], 0
    for tensor, shape, kind in tensors:
        entries.append(_PACK.tensor(tensor, shape, kind.id, offset))
        offset += -(-_size(shape, kind) // _ALIGNMENT) * _ALIGNMENT
    header = b"".join(
        (
            b"GGUF",
            _PACK.number("I", 3),
            _PACK.number("Q", len(tensors)),
            _PACK.number("Q", len(values)),
            *values,
            *entries,
        )
    )
    header += bytes(-len(header) % _ALIGNMENT)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(len(header) + offset)


def _values(shape: Shape, kind: FileType, name: str) -> list[bytes]:
    key = shape.architecture
    numbers = {
        "block_count": shape.layers,
        "context_length": shape.context,
        "embedding_length": shape.embedding,
        "feed_forward_length": shape.ffn,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
        "rope.dimension_count": shape.head_size,
        "vocab_size": shape.vocab,
    }
    if shape.experts:
        numbers |= {"expert_count": shape.experts, "expert_used_count": shape.experts_used}
    epsilon = _PACK.number("f", 1e-5)
    return [
        _PACK.string("general.architecture", shape.architecture),
        _PACK.string("general.type", "model"),
        _PACK.string("general.name", name),
        _PACK.u32("general.file_type", kind.id),
        *(_PACK.u32(f"{key}.{field}", number) for field, number in numbers.items()),
        _PACK.scalar(f"{key}.attention.layer_norm_rms_epsilon", ValueType.FLOAT32, epsilon),
        *_tokenizer(shape.vocab),
    ]


@functools.lru_cache(maxsize=4)
def _tokenizer(vocab: int) -> tuple[bytes, ...]:
    normal = normal_tokens(vocab)
    merges = [f"{word[:-1]} {word[-1]}" for word in normal if len(word) > 1]
    types = [1] * len(normal) + [3] * len(CONTROL_TOKENS)
    return (
        _PACK.string("tokenizer.ggml.model", "gpt2"),
        _PACK.string("tokenizer.ggml.pre", "gpt-2"),
        _texts("tokenizer.ggml.tokens", [*normal, *CONTROL_TOKENS]),
        _PACK.array(
            "tokenizer.ggml.token_type",
            ValueType.INT32,
            vocab,
            _PACK.number("i", *types),
        ),
        _texts("tokenizer.ggml.merges", merges),
        _PACK.u32("tokenizer.ggml.bos_token_id", vocab - 3),
        _PACK.u32("tokenizer.ggml.eos_token_id", vocab - 1),
        _PACK.string("tokenizer.chat_template", CHATML_TEMPLATE),
    )


def _texts(key: str, texts: list[str]) -> bytes:
    content = b"".join(_PACK.text(text) for text in texts)
    return _PACK.array(key, ValueType.STRING, len(texts), content)


def _split_values(number: int, shards: int, tensors: int) -> list[bytes]:
    return [
        _PACK.scalar("split.no", ValueType.UINT16, _PACK.number("H", number)),
        _PACK.scalar("split.count", ValueType.UINT16, _PACK.number("H", shards)),
        _PACK.scalar("split.tensors.count", ValueType.INT32, _PACK.number("i", tensors)),
    ]


def _type_of(tensor: str, shape: tuple[int, ...], kind: FileType, layers: int) -> GgmlType:
    """Return a tensor's type, roughly as llama-quantize would choose it."""
    name = "F32" if len(shape) == 1 or "gate_inp" in tensor else kind.main_type.name
    mixed = kind.family in {Family.K, Family.IQ}
    if mixed and tensor == "output.weight":
        name = "Q6_K"
    elif kind.name.endswith(("_M", "_L")) and ("attn_v" in tensor or "ffn_down" in tensor):
        generous = int(tensor.split(".")[1]) % 2 == 0 or int(tensor.split(".")[1]) > layers * 7 // 8
        if mixed and generous:
            name = {"Q3_K": "Q5_K"}.get(kind.main_type.name, "Q6_K")
    found = ggml_type_named(name)
    assert found is not None
    return found


def _size(shape: tuple[int, ...], kind: GgmlType) -> int:
    elements = functools.reduce(lambda left, right: left * right, shape)
    return elements // kind.block_weights * kind.block_bytes
