# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes small models, with random weights, of many architectures; llama.cpp loads all of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TypedDict, Unpack, get_args

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.models import CHATML_TEMPLATE, CONTROL_TOKENS, add_tokenizer

Architecture = Literal[
    "llama",
    "qwen2",
    "qwen3",
    "qwen3moe",
    "gemma2",
    "gemma3",
    "phi3",
    "deepseek2",
    "mamba",
    "falcon-h1",
    "gpt-oss",
    "bert",
    "lfm2",
]
ARCHITECTURES: tuple[Architecture, ...] = get_args(Architecture)
# Those whose memory of a text cannot be cut back to a part of it.
CANNOT_BE_CUT_BACK: tuple[Architecture, ...] = ("gemma2", "mamba", "lfm2")
Weights = Literal["F32", "F16", "BF16", "Q8_0", "Q4_0", "MXFP4"]

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
EXPERTS = 4
LORA_RANK = 32  # of DeepSeek's compressed keys and values
ROPE = 32  # the part of DeepSeek's heads that is rotated
SSM_HEADS = 4
_BERT_CONTEXT = 128  # every position has a vector

_EXPERT_ARCHITECTURES = ("qwen3moe", "deepseek2", "gpt-oss")
_RECURRENT = ("mamba", "falcon-h1")
_FILE_TYPES = {
    "F32": gguf.LlamaFileType.ALL_F32,
    "F16": gguf.LlamaFileType.MOSTLY_F16,
    "BF16": gguf.LlamaFileType.MOSTLY_BF16,
    "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "Q4_0": gguf.LlamaFileType.MOSTLY_Q4_0,
    "MXFP4": gguf.LlamaFileType.MOSTLY_MXFP4_MOE,
}


class ModelOptions(TypedDict, total=False):
    """What `write_model` can be asked for besides path and architecture."""

    weights: Weights
    name: str
    seed: int
    big_endian: bool
    shard_tensors: int
    template: str | None


class Tensor(NamedTuple):
    """A tensor: its name, its shape (rows first, as numpy has them), and what is in it.

    `fill` is a number for all elements, or None for random ones.
    """

    name: str
    shape: tuple[int, ...]
    fill: float | None = None


def write_model(path: Path, architecture: Architecture, **options: Unpack[ModelOptions]) -> Path:
    """Write a model and return its path (of the first shard when it is split).

    gemma2, gemma3 and gpt-oss have a sliding window of `WINDOW` tokens in some layers, mamba keeps
    nothing but a recurrent state, lfm2 and falcon-h1 are hybrids. The `weights` are those of the
    matrices; MXFP4 is for experts, and leaves the rest in F16.
    """
    weights = options.get("weights", "F32")
    shard_tensors = options.get("shard_tensors", 0)
    writer = gguf.GGUFWriter(
        path,
        architecture,
        endianess=gguf.GGUFEndian.BIG if options.get("big_endian") else gguf.GGUFEndian.LITTLE,
        split_max_tensors=shard_tensors,
    )
    # llama.cpp looks for certain tokens in models that are called phi3.
    default_name = "Tiny Phi" if architecture == "phi3" else f"Tiny {architecture}"
    writer.add_name(options.get("name", default_name))
    writer.add_type("model")
    writer.add_file_type(_FILE_TYPES[weights])
    _add_hyperparameters(writer, architecture)
    add_tokenizer(writer, VOCAB)
    template = options.get("template", CHATML_TEMPLATE)
    if template is not None:
        writer.add_chat_template(template)
    random = np.random.default_rng(options.get("seed", 0))
    for tensor in _tensors(architecture):
        _add_tensor(writer, tensor, weights, random)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return min(path.parent.glob(f"{path.stem}-00001-of-*.gguf")) if shard_tensors else path


def _add_hyperparameters(writer: gguf.GGUFWriter, architecture: Architecture) -> None:
    writer.add_block_count(LAYERS)
    writer.add_context_length(_BERT_CONTEXT if architecture == "bert" else CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(0 if architecture == "mamba" else FFN)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCAB)
    writer.add_head_count(0 if architecture == "mamba" else HEADS)
    if architecture not in {"mamba", "bert"}:
        writer.add_rope_freq_base(10000.0)
    if architecture == "lfm2":
        writer.add_head_count_kv([0, HEADS])
        writer.add_shortconv_l_cache(CONVOLUTION - 1)
    elif architecture == "deepseek2":
        _add_deepseek2(writer)
    elif architecture != "mamba":
        writer.add_head_count_kv(HEADS)
        writer.add_key_length(HEAD_SIZE)
        writer.add_value_length(HEAD_SIZE)
    if architecture in {"gemma2", "gemma3", "gpt-oss"}:
        writer.add_sliding_window(WINDOW)
    if architecture in _EXPERT_ARCHITECTURES:
        writer.add_expert_count(EXPERTS)
        writer.add_expert_used_count(2)
        writer.add_expert_feed_forward_length(FFN)
    if architecture in _RECURRENT:
        _add_state_space(writer, architecture)
    if architecture == "bert":
        writer.add_layer_norm_eps(1e-5)
        writer.add_causal_attention(value=False)
        writer.add_pooling_type(gguf.PoolingType.MEAN)
        writer.add_token_type_count(2)


def _add_deepseek2(writer: gguf.GGUFWriter) -> None:
    writer.add_head_count_kv(1)
    writer.add_key_length(LORA_RANK + ROPE)
    writer.add_value_length(LORA_RANK)
    writer.add_key_length_mla(HEAD_SIZE)
    writer.add_value_length_mla(HEAD_SIZE)
    writer.add_q_lora_rank(LORA_RANK)
    writer.add_kv_lora_rank(LORA_RANK)
    writer.add_rope_dimension_count(ROPE)
    writer.add_leading_dense_block_count(1)
    writer.add_expert_shared_count(1)
    writer.add_expert_weights_scale(1.0)


def _add_state_space(writer: gguf.GGUFWriter, architecture: Architecture) -> None:
    writer.add_ssm_conv_kernel(CONVOLUTION)
    writer.add_ssm_inner_size(2 * EMBEDDING)
    writer.add_ssm_state_size(STATE)
    if architecture == "mamba":
        writer.add_ssm_time_step_rank(EMBEDDING // 16)
    else:
        writer.add_ssm_time_step_rank(SSM_HEADS)
        writer.add_ssm_group_count(1)


def _tensors(architecture: Architecture) -> Iterator[Tensor]:
    yield Tensor("token_embd.weight", (VOCAB, EMBEDDING))
    if architecture == "bert":
        yield Tensor("token_types.weight", (2, EMBEDDING))
        yield Tensor("position_embd.weight", (_BERT_CONTEXT, EMBEDDING))
        yield from _norm("token_embd_norm", bias=True)
    else:
        yield from _norm("token_embd_norm" if architecture == "lfm2" else "output_norm")
    if architecture in {"llama", "gpt-oss", "phi3"}:
        yield Tensor("output.weight", (VOCAB, EMBEDDING))
    for layer in range(LAYERS):
        for tensor in _layer(architecture, layer):
            yield tensor._replace(name=f"blk.{layer}.{tensor.name}")


def _layer(architecture: Architecture, layer: int) -> Iterator[Tensor]:
    if architecture == "bert":
        yield from _bert_layer()
        return
    yield from _norm("attn_norm")
    if architecture == "mamba":
        yield from _mamba()
        return
    if architecture == "falcon-h1":
        yield from _mamba2()
    if architecture == "lfm2" and layer == 0:
        yield from _short_convolution()
    elif architecture == "deepseek2":
        yield from _latent_attention()
    elif architecture == "phi3":
        yield _matrix("attn_qkv", 3 * EMBEDDING)
        yield _matrix("attn_output", EMBEDDING)
    else:
        yield from _attention(architecture)
    if architecture in {"gemma2", "gemma3", "gpt-oss"}:
        yield from _norm("post_attention_norm")
    if architecture in {"gemma2", "gemma3"}:
        yield from _norm("post_ffw_norm")
    if architecture == "falcon-h1":
        yield Tensor("ffn_norm", (EMBEDDING,), 1)
    elif architecture != "gpt-oss":
        yield from _norm("ffn_norm")
    yield from _feed_forward(architecture, layer)


def _attention(architecture: Architecture) -> Iterator[Tensor]:
    biased = {"qwen2": ("attn_q", "attn_k", "attn_v"), "gpt-oss": _ATTENTION}.get(architecture, ())
    for name in _ATTENTION:
        yield _matrix(name, EMBEDDING)
        if name in biased:
            yield Tensor(f"{name}.bias", (EMBEDDING,), 0)
    if architecture in {"qwen3", "qwen3moe", "gemma3", "lfm2"}:
        yield from _norm("attn_q_norm", HEAD_SIZE)
        yield from _norm("attn_k_norm", HEAD_SIZE)
    if architecture == "gpt-oss":
        yield Tensor("attn_sinks.weight", (HEADS,), 0)


_ATTENTION = ("attn_q", "attn_k", "attn_v", "attn_output")


def _latent_attention() -> Iterator[Tensor]:
    yield from _norm("attn_q_a_norm", LORA_RANK)
    yield from _norm("attn_kv_a_norm", LORA_RANK)
    yield _matrix("attn_q_a", LORA_RANK)
    yield _matrix("attn_q_b", HEADS * HEAD_SIZE, LORA_RANK)
    yield _matrix("attn_kv_a_mqa", LORA_RANK + ROPE)
    yield Tensor("attn_k_b.weight", (HEADS, LORA_RANK, HEAD_SIZE - ROPE))
    yield Tensor("attn_v_b.weight", (HEADS, HEAD_SIZE, LORA_RANK))
    yield _matrix("attn_output", EMBEDDING)


def _feed_forward(architecture: Architecture, layer: int) -> Iterator[Tensor]:
    if architecture == "phi3":
        yield _matrix("ffn_up", 2 * FFN)
        yield _matrix("ffn_down", EMBEDDING, FFN)
    elif architecture not in _EXPERT_ARCHITECTURES or (architecture == "deepseek2" and layer == 0):
        yield from _gated("")
    else:
        yield Tensor("ffn_gate_inp.weight", (EXPERTS, EMBEDDING))
        for name in ("ffn_gate_exps", "ffn_up_exps"):
            yield Tensor(f"{name}.weight", (EXPERTS, FFN, EMBEDDING))
        yield Tensor("ffn_down_exps.weight", (EXPERTS, EMBEDDING, FFN))
        if architecture == "deepseek2":
            yield from _gated("_shexp")
        if architecture == "gpt-oss":
            yield Tensor("ffn_gate_inp.bias", (EXPERTS,), 0)
            yield Tensor("ffn_gate_exps.bias", (EXPERTS, FFN), 0)
            yield Tensor("ffn_up_exps.bias", (EXPERTS, FFN), 0)
            yield Tensor("ffn_down_exps.bias", (EXPERTS, EMBEDDING), 0)


def _gated(suffix: str) -> Iterator[Tensor]:
    yield _matrix(f"ffn_gate{suffix}", FFN)
    yield _matrix(f"ffn_up{suffix}", FFN)
    yield _matrix(f"ffn_down{suffix}", EMBEDDING, FFN)


def _bert_layer() -> Iterator[Tensor]:
    for name in _ATTENTION:
        yield _matrix(name, EMBEDDING)
        yield Tensor(f"{name}.bias", (EMBEDDING,), 0)
    yield from _norm("attn_output_norm", bias=True)
    yield _matrix("ffn_up", FFN)
    yield _matrix("ffn_down", EMBEDDING, FFN)
    yield from _norm("layer_output_norm", bias=True)


def _short_convolution() -> Iterator[Tensor]:
    yield Tensor("shortconv.conv.weight", (EMBEDDING, CONVOLUTION - 1))
    yield _matrix("shortconv.in_proj", 3 * EMBEDDING)
    yield _matrix("shortconv.out_proj", EMBEDDING)


def _mamba() -> Iterator[Tensor]:
    inner, rank = 2 * EMBEDDING, EMBEDDING // 16
    yield _matrix("ssm_in", 2 * inner)
    yield Tensor("ssm_conv1d.weight", (inner, CONVOLUTION))
    yield Tensor("ssm_conv1d.bias", (inner,), 0)
    yield _matrix("ssm_x", rank + 2 * STATE, inner)
    yield _matrix("ssm_dt", inner, rank)
    yield Tensor("ssm_dt.bias", (inner,), 0)
    # A state that fades slowly: what was said long ago must be heard in the next token.
    yield Tensor("ssm_a", (inner, STATE), -0.01)
    yield Tensor("ssm_d", (inner,), 1)
    yield _matrix("ssm_out", EMBEDDING, inner)


def _mamba2() -> Iterator[Tensor]:
    inner = 2 * EMBEDDING
    convolved = inner + 2 * STATE
    yield _matrix("ssm_in", inner + convolved + SSM_HEADS)
    yield Tensor("ssm_conv1d.weight", (convolved, CONVOLUTION))
    yield Tensor("ssm_conv1d.bias", (convolved,), 0)
    yield Tensor("ssm_dt.bias", (SSM_HEADS,), 0)
    yield Tensor("ssm_a", (SSM_HEADS, 1), -0.01)
    yield Tensor("ssm_d", (SSM_HEADS, 1), 1)
    yield Tensor("ssm_norm.weight", (1, inner), 1)
    yield _matrix("ssm_out", EMBEDDING, inner)


def _norm(name: str, width: int = EMBEDDING, *, bias: bool = False) -> Iterator[Tensor]:
    yield Tensor(f"{name}.weight", (width,), 1)
    if bias:
        yield Tensor(f"{name}.bias", (width,), 0)


def _matrix(name: str, rows: int, columns: int = EMBEDDING) -> Tensor:
    return Tensor(f"{name}.weight", (rows, columns))


def _add_tensor(
    writer: gguf.GGUFWriter, tensor: Tensor, weights: Weights, random: np.random.Generator
) -> None:
    if tensor.fill is not None:
        writer.add_tensor(tensor.name, np.full(tensor.shape, tensor.fill, dtype=np.float32))
        return
    values = _random(tensor, random)
    kind = _type_of(tensor, weights)
    writer.add_tensor(tensor.name, gguf.quants.quantize(values, kind), raw_dtype=kind)


def _type_of(tensor: Tensor, weights: Weights) -> gguf.GGMLQuantizationType:
    """Return the type of a matrix; as in real files, some small ones are never quantized."""
    if any(
        part in tensor.name
        for part in ("conv1d", "shortconv.conv", "ffn_gate_inp", "token_types", "position_embd")
    ):
        return gguf.GGMLQuantizationType.F32
    if weights == "MXFP4" and "_exps" not in tensor.name:
        return gguf.GGMLQuantizationType.F16
    kind = gguf.GGMLQuantizationType[weights]
    whole_blocks = tensor.shape[-1] % gguf.GGML_QUANT_SIZES[kind][0] == 0
    return kind if whole_blocks else gguf.GGMLQuantizationType.F16


def _random(tensor: Tensor, random: np.random.Generator) -> NDArray[np.float32]:
    """Return random numbers of a spread that keeps activations about as large as they came."""
    values = random.standard_normal(tensor.shape, dtype=np.float32)
    if tensor.name == "token_embd.weight":
        values[-len(CONTROL_TOKENS) :] = 0  # so that greedy sampling never ends early
        return values
    if tensor.name == "output.weight":
        values[-len(CONTROL_TOKENS) :] = 0
    return values / np.float32(tensor.shape[-1] ** 0.5)
