# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers without their vocabulary: all that a plan of the memory needs."""

from pathlib import Path

import pytest

from pannier.core.gguf import (
    BytesSource,
    FileSource,
    GgufError,
    GgufModel,
    StrippedHeader,
    file_type_named,
    model_from_headers,
    read_header,
    read_model,
    strip,
)
from tests.models import write_llama


def opened(header: StrippedHeader) -> GgufModel:
    source = BytesSource(header.content, size=header.file_bytes)
    return model_from_headers([read_header(source)], fallback_name="")


def test_it_is_the_same_model_without_words(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", vocab=5000, weights="Q8_0")
    model, bare = read_model(path), strip([FileSource(path)])
    found = opened(bare)
    assert len(bare.content) < 4096 < path.stat().st_size // 10
    assert found.tensors[0].name == model.tensors[0].name
    assert [tensor.size_bytes for tensor in found.tensors] == [
        tensor.size_bytes for tensor in model.tensors
    ]
    for name in ("architecture", "layers", "kv_head_count", "context_length", "parameters"):
        assert getattr(found, name) == getattr(model, name)
    assert found.vocabulary_size == model.vocabulary_size == 5000
    assert found.chat_template is None
    assert strip([BytesSource(bare.content, size=bare.file_bytes)]).identity == bare.identity


def test_shards_become_one(tmp_path: Path) -> None:
    whole = write_llama(tmp_path / "whole.gguf", layers=4)
    first = write_llama(tmp_path / "split.gguf", layers=4, shard_tensors=9)
    shards = read_model(first).paths
    assert len(shards) > 2
    joined = strip([FileSource(shard) for shard in shards])
    assert joined.identity == strip([FileSource(whole)]).identity


def test_other_types_make_another_header(tmp_path: Path) -> None:
    source = FileSource(write_llama(tmp_path / "model.gguf"))
    plain = strip([source])
    types = {"blk.0.attn_q.weight": "Q4_K", "output.weight": "Q6_K"}
    retyped = strip([source], types, file_type_named("Q4_K_M"))
    found = {tensor.name: tensor for tensor in opened(retyped).tensors}
    assert found["blk.0.attn_q.weight"].size_bytes == 256 * 256 * 144 // 256
    assert found["blk.1.attn_q.weight"].size_bytes == 256 * 256 * 2
    assert opened(retyped).declared_file_type == file_type_named("Q4_K_M")
    assert retyped.identity != plain.identity
    assert retyped.file_bytes < plain.file_bytes


def test_what_cannot_be_stripped(tmp_path: Path) -> None:
    odd = FileSource(write_llama(tmp_path / "big.gguf", big_endian=True))
    source = FileSource(write_llama(tmp_path / "model.gguf"))
    for wrong in (lambda: strip([odd]), lambda: strip([]), lambda: strip([BytesSource(b"GGUF")])):
        with pytest.raises(GgufError):
            wrong()
    with pytest.raises(GgufError, match="unknown type"):
        strip([source], {"output.weight": "Q99"})
