# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes what else a load can be given: models with experts, LoRA adapters, projectors."""

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.models import CHATML_TEMPLATE, HEAD_SIZE, add_tokenizer

EMBEDDING = 256
FFN = 256
LAYERS = 4
VOCAB = 320
CONTEXT = 512
EXPERTS = 4
EXPERT_BYTES_PER_LAYER = 3 * EXPERTS * EMBEDDING * FFN * 4
LORA_RANK = 4
_PATCH = 14


def write_moe(path: Path) -> Path:
    """Write a llama model with `EXPERTS` experts in each of its `LAYERS` layers, in F32."""
    random = np.random.default_rng(0)
    heads = EMBEDDING // HEAD_SIZE
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Tiny Experts")
    writer.add_type("model")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_block_count(LAYERS)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(FFN)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads)
    writer.add_rope_dimension_count(HEAD_SIZE)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCAB)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(2)
    add_tokenizer(writer, VOCAB)
    writer.add_chat_template(CHATML_TEMPLATE)
    writer.add_tensor("token_embd.weight", _random(random, VOCAB, EMBEDDING))
    writer.add_tensor("output_norm.weight", np.ones(EMBEDDING, dtype=np.float32))
    writer.add_tensor("output.weight", _random(random, VOCAB, EMBEDDING))
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        for norm in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"{block}.{norm}.weight", np.ones(EMBEDDING, dtype=np.float32))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"{block}.{name}.weight", _random(random, EMBEDDING, EMBEDDING))
        writer.add_tensor(f"{block}.ffn_gate_inp.weight", _random(random, EXPERTS, EMBEDDING))
        for name in ("ffn_gate_exps", "ffn_up_exps"):
            writer.add_tensor(f"{block}.{name}.weight", _random(random, EXPERTS, FFN, EMBEDDING))
        writer.add_tensor(f"{block}.ffn_down_exps.weight", _random(random, EXPERTS, EMBEDDING, FFN))
    _finish(writer)
    return path


def write_lora(
    path: Path,
    *,
    architecture: str = "llama",
    embedding: int = EMBEDDING,
    layers: int = 2,
    kind: str = "adapter",
) -> Path:
    """Write a LoRA adapter for the query matrices of a llama model with this embedding."""
    random = np.random.default_rng(1)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type(kind)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", 16.0)
    for layer in range(layers):
        name = f"blk.{layer}.attn_q.weight"
        writer.add_tensor(f"{name}.lora_a", _random(random, LORA_RANK, embedding))
        writer.add_tensor(f"{name}.lora_b", 20 * _random(random, embedding, LORA_RANK))
    _finish(writer)
    return path


def write_projector(path: Path, layers: int = 2) -> Path:
    """Write a projector of Gemma 3's make, for images of 56 pixels."""
    random = np.random.default_rng(0)
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_bool("clip.has_vision_encoder", val=True)
    writer.add_bool("clip.use_gelu", val=True)
    writer.add_string("clip.projector_type", "gemma3")
    for key, value in (
        ("image_size", 4 * _PATCH),
        ("patch_size", _PATCH),
        ("embedding_length", EMBEDDING),
        ("feed_forward_length", FFN),
        ("block_count", layers),
        ("attention.head_count", 2),
        ("projection_dim", EMBEDDING),
    ):
        writer.add_uint32(f"clip.vision.{key}", value)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    for key in ("image_mean", "image_std"):
        writer.add_array(f"clip.vision.{key}", [0.5, 0.5, 0.5])
    writer.add_tensor("v.patch_embd.weight", _random(random, EMBEDDING, 3, _PATCH, _PATCH))
    writer.add_tensor("v.position_embd.weight", _random(random, 16, EMBEDDING))
    writer.add_tensor("mm.input_projection.weight", _random(random, EMBEDDING, EMBEDDING))
    vectors = ["v.patch_embd.bias", "v.post_ln.weight", "v.post_ln.bias", "mm.soft_emb_norm.weight"]
    for layer in range(layers):
        for name in ("attn_q", "attn_k", "attn_v", "attn_out", "ffn_up", "ffn_down"):
            block = f"v.blk.{layer}.{name}"
            writer.add_tensor(f"{block}.weight", _random(random, EMBEDDING, EMBEDDING))
            vectors.append(f"{block}.bias")
        vectors += [
            f"v.blk.{layer}.{norm}.{part}" for norm in ("ln1", "ln2") for part in ("weight", "bias")
        ]
    for name in vectors:
        writer.add_tensor(name, np.ones(EMBEDDING, dtype=np.float32))
    _finish(writer)
    return path


def _random(random: np.random.Generator, *shape: int) -> NDArray[np.float32]:
    return random.standard_normal(shape, dtype=np.float32) / np.float32(shape[-1] ** 0.5)


def _finish(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
