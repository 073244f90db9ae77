# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes small models, with random weights, of the architectures whose memory cannot be cut back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.models import CHATML_TEMPLATE, CONTROL_TOKENS, add_tokenizer, random_matrix

Architecture = Literal["gemma2", "mamba", "lfm2"]

EMBEDDING = 128
HEADS = 2
HEAD_SIZE = EMBEDDING // HEADS
FFN = 256
LAYERS = 2
VOCAB = 320
CONTEXT = 2048
WINDOW = 16
STATE = 16
CONVOLUTION = 4
Tensor = tuple[str, NDArray[np.float32]]


def write_model(path: Path, architecture: Architecture, *, seed: int = 0) -> Path:
    """Write a model and return its path.

    gemma2 has a sliding window of `WINDOW` tokens in every other layer, mamba keeps nothing but a
    recurrent state, and lfm2 is a hybrid: one layer of each kind.
    """
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(f"Tiny {architecture}")
    writer.add_type("model")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_block_count(LAYERS)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(0 if architecture == "mamba" else FFN)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCAB)
    _METADATA[architecture](writer)
    add_tokenizer(writer, VOCAB)
    writer.add_chat_template(CHATML_TEMPLATE)
    for name, values in _tensors(architecture, np.random.default_rng(seed)):
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _gemma2_metadata(writer: gguf.GGUFWriter) -> None:
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_key_length(HEAD_SIZE)
    writer.add_value_length(HEAD_SIZE)
    writer.add_sliding_window(WINDOW)


def _mamba_metadata(writer: gguf.GGUFWriter) -> None:
    writer.add_head_count(0)
    writer.add_ssm_conv_kernel(CONVOLUTION)
    writer.add_ssm_inner_size(2 * EMBEDDING)
    writer.add_ssm_state_size(STATE)
    writer.add_ssm_time_step_rank(EMBEDDING // 16)


def _lfm2_metadata(writer: gguf.GGUFWriter) -> None:
    writer.add_head_count(HEADS)
    writer.add_head_count_kv([0, HEADS])
    writer.add_shortconv_l_cache(CONVOLUTION - 1)
    writer.add_rope_freq_base(10000.0)


_METADATA = {"gemma2": _gemma2_metadata, "mamba": _mamba_metadata, "lfm2": _lfm2_metadata}


def _tensors(architecture: Architecture, random: np.random.Generator) -> Iterator[Tensor]:
    embedding = random.standard_normal((VOCAB, EMBEDDING), dtype=np.float32)
    embedding[-len(CONTROL_TOKENS) :] = 0  # so that greedy sampling never ends early
    yield "token_embd.weight", embedding
    yield ("token_embd_norm" if architecture == "lfm2" else "output_norm") + ".weight", _ones()
    for layer in range(LAYERS):
        for name, values in _layer(architecture, layer, random):
            yield f"blk.{layer}.{name}", values


def _layer(architecture: Architecture, layer: int, random: np.random.Generator) -> Iterator[Tensor]:
    yield "attn_norm.weight", _ones()
    if architecture == "mamba":
        yield from _state_space(random)
        return
    if architecture == "gemma2":
        yield "post_attention_norm.weight", _ones()
        yield "post_ffw_norm.weight", _ones()
    if architecture == "lfm2" and layer == 0:
        yield from _short_convolution(random)
    else:
        yield from _attention(random)
        if architecture == "lfm2":
            yield "attn_q_norm.weight", _ones(HEAD_SIZE)
            yield "attn_k_norm.weight", _ones(HEAD_SIZE)
    yield "ffn_norm.weight", _ones()
    yield "ffn_gate.weight", _random(random, FFN, EMBEDDING)
    yield "ffn_up.weight", _random(random, FFN, EMBEDDING)
    yield "ffn_down.weight", _random(random, EMBEDDING, FFN)


def _attention(random: np.random.Generator) -> Iterator[Tensor]:
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        yield f"{name}.weight", _random(random, EMBEDDING, EMBEDDING)


def _short_convolution(random: np.random.Generator) -> Iterator[Tensor]:
    yield "shortconv.conv.weight", _random(random, EMBEDDING, CONVOLUTION - 1)
    yield "shortconv.in_proj.weight", _random(random, 3 * EMBEDDING, EMBEDDING)
    yield "shortconv.out_proj.weight", _random(random, EMBEDDING, EMBEDDING)


def _state_space(random: np.random.Generator) -> Iterator[Tensor]:
    inner, rank = 2 * EMBEDDING, EMBEDDING // 16
    yield "ssm_in.weight", _random(random, 2 * inner, EMBEDDING)
    yield "ssm_conv1d.weight", _random(random, inner, CONVOLUTION)
    yield "ssm_conv1d.bias", np.zeros(inner, dtype=np.float32)
    yield "ssm_x.weight", _random(random, rank + 2 * STATE, inner)
    yield "ssm_dt.weight", _random(random, inner, rank)
    yield "ssm_dt.bias", np.zeros(inner, dtype=np.float32)
    # A state that fades slowly: what was said long ago must be heard in the next token.
    yield "ssm_a", np.full((inner, STATE), -0.01, dtype=np.float32)
    yield "ssm_d", _ones(inner)
    yield "ssm_out.weight", _random(random, EMBEDDING, inner)


def _ones(length: int = EMBEDDING) -> NDArray[np.float32]:
    return np.ones(length, dtype=np.float32)


def _random(random: np.random.Generator, rows: int, columns: int) -> NDArray[np.float32]:
    pattern = random.standard_normal(rows * columns, dtype=np.float32)
    return random_matrix(pattern, (rows, columns), start=0)
