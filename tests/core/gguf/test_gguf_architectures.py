# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers of many architectures: whole, quantized, split, and in big endian."""

from pathlib import Path

import gguf
import pytest

from pannier.core.gguf import GgufModel, read_model
from tests.architectures import (
    ARCHITECTURES,
    EMBEDDING,
    EXPERTS,
    HEADS,
    LAYERS,
    VOCAB,
    WINDOW,
    Architecture,
    write_model,
)


def facts(model: GgufModel) -> tuple[object, ...]:
    """Return what the header says, whatever the file is split into or stored as."""
    return (
        model.architecture,
        model.parameters,
        model.layers,
        model.embedding_length,
        model.feed_forward_length,
        model.context_length,
        model.head_count,
        model.kv_head_count,
        model.sliding_window,
        model.experts,
        model.experts_used,
        model.vocabulary_size,
        {tensor.name: tensor.shape for tensor in model.tensors},
    )


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_one_model_in_four_files(tmp_path: Path, architecture: Architecture) -> None:
    whole = read_model(write_model(tmp_path / "whole.gguf", architecture, weights="F16"))
    quantized = read_model(write_model(tmp_path / "small.gguf", architecture, weights="Q4_0"))
    path = write_model(tmp_path / "split.gguf", architecture, weights="F16", shard_tensors=7)
    split = read_model(path)
    big = read_model(write_model(tmp_path / "big.gguf", architecture, big_endian=True))

    assert facts(whole) == facts(quantized) == facts(split) == facts(big)
    assert (whole.architecture, whole.layers) == (architecture, LAYERS)
    assert (whole.embedding_length, whole.vocabulary_size) == (EMBEDDING, VOCAB)
    assert [model.file_type for model in (whole, quantized, split, big)] == [
        "F16",
        "Q4_0",
        "F16",
        "F32",
    ]
    assert len(split.shards) > 1
    assert whole.tensor_types == split.tensor_types
    assert [model.shards[0].order for model in (whole, big)] == ["<", ">"]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_tensors_agree_with_the_gguf_package(tmp_path: Path, architecture: Architecture) -> None:
    path = write_model(tmp_path / "m.gguf", architecture, weights="Q8_0")
    reader = gguf.GGUFReader(path)

    model = read_model(path)

    start = model.shards[0].data_offset
    assert {
        (tensor.name, tensor.shape, tensor.type_name, start + tensor.offset, tensor.size_bytes)
        for tensor in model.tensors
    } == {
        (
            tensor.name,
            tuple(map(int, tensor.shape)),
            tensor.tensor_type.name,
            tensor.data_offset,
            tensor.n_bytes,
        )
        for tensor in reader.tensors
    }


def test_what_sets_them_apart(tmp_path: Path) -> None:
    models = {
        architecture: read_model(write_model(tmp_path / f"{architecture}.gguf", architecture))
        for architecture in ARCHITECTURES
    }

    assert {name for name, model in models.items() if model.sliding_window == WINDOW} == {
        "gemma2",
        "gemma3",
        "gpt-oss",
    }
    assert {name for name, model in models.items() if model.experts == EXPERTS} == {
        "qwen3moe",
        "deepseek2",
        "gpt-oss",
    }
    assert {name: model.head_count for name, model in models.items()} == {
        **dict.fromkeys(ARCHITECTURES, HEADS),
        "mamba": 0,
    }
    assert models["lfm2"].kv_head_count == (0, HEADS)


def test_experts_in_mxfp4(tmp_path: Path) -> None:
    model = read_model(write_model(tmp_path / "m.gguf", "gpt-oss", weights="MXFP4"))

    assert model.file_type == "MXFP4_MOE"
    assert list(model.tensor_types) == ["MXFP4", "F16", "F32"]
