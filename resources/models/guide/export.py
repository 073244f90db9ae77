# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Writes the trained model as an F16 GGUF file, and reads it back."""

from pathlib import Path

import gguf
import numpy as np
import torch
from corpus import CHAT_TEMPLATE, CONTROL_TOKENS, END_OF_TEXT, IM_END
from model import Guide, Shape, parameter_count
from tokenizers import Tokenizer
from vocabulary import merges_of, tokenizer_from, tokens_of

ARCHITECTURE = "llama"
DESCRIPTION = (
    "A very small model that answers questions about quantization, GGUF, memory and Pannier. "
    "It was trained from scratch on a hand-written corpus and knows nothing else."
)


def size_label(parameters: int) -> str:
    """Name a size the way GGUF files do."""
    return f"{parameters / 1e6:.1f}M"


def _add_general(writer: gguf.GGUFWriter, parameters: int) -> None:
    """Write who and what the model is."""
    writer.add_type(gguf.GGUFType.MODEL)
    writer.add_name("Pannier Guide")
    writer.add_basename("pannier-guide")
    writer.add_author("The Pannier developers")
    writer.add_organization("Pannier")
    writer.add_version("1.0")
    writer.add_size_label(size_label(parameters))
    writer.add_description(DESCRIPTION)
    writer.add_license("MIT")
    writer.add_license_name("MIT License")
    writer.add_tags(["text-generation", "quantization", "gguf", "demo"])
    writer.add_languages(["en"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _add_shape(writer: gguf.GGUFWriter, shape: Shape) -> None:
    """Write the dimensions."""
    writer.add_vocab_size(shape.vocabulary)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.epsilon)


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    """Write the vocabulary, the merges, the special tokens and the chat template."""
    tokens = tokens_of(tokenizer)
    types = [
        gguf.TokenType.CONTROL if token in CONTROL_TOKENS else gguf.TokenType.NORMAL
        for token in tokens
    ]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges_of(tokenizer))
    writer.add_bos_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_eos_token_id(tokenizer.token_to_id(IM_END))
    writer.add_eot_token_id(tokenizer.token_to_id(IM_END))
    writer.add_pad_token_id(tokenizer.token_to_id(END_OF_TEXT))
    writer.add_add_bos_token(value=False)
    writer.add_add_space_prefix(value=False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _file_name(name: str) -> str:
    """Return the name that a weight has in the file."""
    return name if name.endswith(".weight") else f"{name}.weight"


def write_gguf(model: Guide, tokenizer: Tokenizer, path: Path) -> None:
    """Write the file: matrices in 16 bits, vectors in 32."""
    writer = gguf.GGUFWriter(path, ARCHITECTURE)
    _add_general(writer, parameter_count(model))
    _add_shape(writer, model.shape)
    _add_tokenizer(writer, tokenizer)
    for name, weight in model.named_parameters():
        kind = np.float16 if weight.dim() == 2 else np.float32
        writer.add_tensor(_file_name(name), weight.detach().numpy().astype(kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def read_gguf(path: Path, shape: Shape) -> tuple[Guide, Tokenizer]:
    """Read a file that `write_gguf` wrote, to go on from there."""
    reader = gguf.GGUFReader(path)
    tensors = {tensor.name: tensor.data for tensor in reader.tensors}
    model = Guide(shape)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            weight.copy_(torch.from_numpy(tensors[_file_name(name)].astype(np.float32)))
    tokens, merges = (
        reader.fields[f"tokenizer.ggml.{kind}"].contents() for kind in ("tokens", "merges")
    )
    return model, tokenizer_from(tokens, merges)
