# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a model says of itself, and what is believed of it."""

import json
from pathlib import Path

import pytest

from pannier.core.gguf import (
    BytesSource,
    GgufError,
    GgufModel,
    ValueType,
    ggml_type_named,
    model_from_headers,
    read_header,
    read_model,
)
from pannier.core.gguf.model import MAX_LAYERS
from tests.core.gguf.packing import GgufFile, Packer
from tests.models import CHATML_TEMPLATE, write_llama

P = Packer()
LLAMA = P.string("general.architecture", "llama")


def model_of(*values: bytes, tensors: dict[str, tuple[str, int]] | None = None) -> GgufModel:
    """Return a model with these tensors: name -> type and number of rows of 256 weights."""
    entries, offset = [], 0
    for name, (type_name, rows) in (tensors or {}).items():
        ggml_type = ggml_type_named(type_name)
        assert ggml_type is not None
        entries.append(P.tensor(name, (256, rows), ggml_type.id, offset))
        offset += -(-256 * rows * ggml_type.block_bytes // ggml_type.block_weights // 32) * 32
    content = GgufFile(values=values, tensors=entries, data_bytes=offset).pack()
    return model_from_headers([read_header(BytesSource(content))], fallback_name="file")


def test_a_real_file(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", layers=3, vocab=5000, context=2048)

    model = read_model(str(path))

    assert (model.architecture, model.name, model.kind) == ("llama", "Tiny Llama", "model")
    assert (model.layers, model.embedding_length, model.feed_forward_length) == (3, 256, 512)
    assert (model.head_count, model.kv_head_count) == (4, 2)
    assert (model.context_length, model.vocabulary_size) == (2048, 5000)
    assert (model.experts, model.experts_used, model.sliding_window) == (None, None, None)
    assert model.chat_template == CHATML_TEMPLATE
    assert model.parameters == 2 * 5000 * 256 + 3 * (589_824 + 2 * 256) + 256
    assert model.size_bytes == path.stat().st_size
    assert model.file_type == "F16"
    assert list(model.tensor_types) == ["F16", "F32"]
    assert model.tensor_types["F32"].tensors == 7
    assert model.bits_per_weight == pytest.approx(16, rel=1e-3)
    assert model.hyperparameter("rope.freq_base") == 10_000
    assert model.paths == (path,)


def test_metadata_is_strict_json(tmp_path: Path) -> None:
    metadata = read_model(write_llama(tmp_path / "model.gguf", vocab=5000)).metadata

    assert metadata["tokenizer.ggml.tokens"] == {"array": "string", "count": 5000}
    assert metadata["llama.block_count"] == 2
    assert json.loads(json.dumps(metadata, allow_nan=False)) == metadata


def test_values_per_layer() -> None:
    model = model_of(
        LLAMA,
        P.array("llama.attention.head_count", ValueType.UINT32, 3, P.number("I", 8, 8, 4)),
        P.array("llama.attention.head_count_kv", ValueType.INT32, 3, P.number("i", 2, 0, 1)),
        P.array("llama.feed_forward_length", ValueType.INT32, 2, P.number("i", 512, 1024)),
    )

    assert model.head_count == (8, 8, 4)
    assert model.kv_head_count == (2, 0, 1)
    assert model.feed_forward_length == (512, 1024)


def test_mixture_of_experts_and_sliding_window() -> None:
    model = model_of(
        LLAMA,
        P.u32("llama.expert_count", 64),
        P.u32("llama.expert_used_count", 8),
        P.u32("llama.attention.sliding_window", 4096),
        P.u32("llama.attention.head_count", 32),
    )

    assert (model.experts, model.experts_used, model.sliding_window) == (64, 8, 4096)
    assert model.kv_head_count == model.head_count == 32


def test_what_a_file_does_not_say_is_none() -> None:
    model = model_of()

    assert model.name == "file"
    assert (model.architecture, model.file_type, model.chat_template) == (None, None, None)
    assert (model.layers, model.vocabulary_size, model.head_count) == (None, None, None)
    assert model.bits_per_weight is None
    assert model.parameters == 0
    assert model.kind == "model"


def test_values_of_a_wrong_type_are_none() -> None:
    model = model_of(
        LLAMA,
        P.string("llama.block_count", "many"),
        P.scalar("llama.context_length", ValueType.INT32, P.number("i", -1)),
        P.scalar("llama.embedding_length", ValueType.BOOL, b"\1"),
        P.array("llama.attention.head_count", ValueType.INT32, 2, P.number("i", 8, -8)),
        P.array("llama.feed_forward_length", ValueType.INT32, 0, b""),
        P.u32("general.name", 3),
        P.string("general.file_type", "Q4_K_M"),
        P.u32("tokenizer.ggml.tokens", 3),
        P.u32("llama.vocab_size", 77),
    )

    assert (model.layers, model.context_length, model.embedding_length) == (None, None, None)
    assert (model.head_count, model.feed_forward_length) == (None, None)
    assert model.declared_file_type is None
    assert model.name == "file"
    assert model.vocabulary_size == 77


def test_an_impossible_number_of_layers_is_refused() -> None:
    assert model_of(LLAMA, P.u32("llama.block_count", MAX_LAYERS)).layers == MAX_LAYERS
    with pytest.raises(GgufError, match="too many layers"):
        model_of(LLAMA, P.u32("llama.block_count", 2**32 - 1))


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (P.string("adapter.type", "lora"), "adapter"),
        (P.string("general.architecture", "clip"), "mmproj"),
        (P.string("general.type", "adapter"), "adapter"),
        (P.string("general.type", "mmproj"), "mmproj"),
    ],
)
def test_kinds_of_files(entry: bytes, kind: str) -> None:
    assert model_of(entry).kind == kind


# Shares of Q4_K_M in a model of Llama's shape: most layers Q4_K, some values and downs Q6_K.
Q4_K_M_LAYERS = {
    "token_embd.weight": ("Q6_K", 900),
    "blk.0.attn_q.weight": ("Q4_K", 600),
    "blk.0.ffn_down.weight": ("Q6_K", 200),
    "blk.0.attn_norm.weight": ("F32", 1),
}


@pytest.mark.parametrize(
    ("declared", "tensors", "file_type"),
    [
        pytest.param(15, Q4_K_M_LAYERS, "Q4_K_M", id="true"),
        pytest.param(14, Q4_K_M_LAYERS, "Q4_K_S", id="close enough"),
        pytest.param(1, Q4_K_M_LAYERS, "Q4_K", id="left over from the source"),
        pytest.param(None, Q4_K_M_LAYERS, "Q4_K", id="not declared"),
        pytest.param(999, Q4_K_M_LAYERS, "Q4_K", id="unknown number"),
        pytest.param(15, {"blk.0.attn_q.weight": ("Q5_0", 9)}, "Q4_K_M", id="rows too short"),
        pytest.param(38, {"blk.0.ffn_up_exps.weight": ("MXFP4", 9)}, "MXFP4_MOE", id="experts"),
        pytest.param(7, {}, "Q8_0", id="no tensors"),
        pytest.param(None, {"other": ("F32", 1)}, "F32", id="no layers"),
    ],
)
def test_file_type(
    declared: int | None, tensors: dict[str, tuple[str, int]], file_type: str
) -> None:
    values = [] if declared is None else [P.u32("general.file_type", declared)]

    model = model_of(LLAMA, *values, tensors=tensors)

    assert model.file_type == file_type
    if declared == 1:
        assert model.declared_file_type is not None
        assert model.declared_file_type.name == "F16"


def test_bits_per_weight_and_histogram() -> None:
    model = model_of(LLAMA, tensors={"blk.0.a": ("Q4_K", 3), "blk.0.b": ("Q6_K", 1)})

    assert model.bits_per_weight == pytest.approx((4.5 * 3 + 6.5625) / 4)
    assert list(model.tensor_types) == ["Q4_K", "Q6_K"]
    share = model.tensor_types["Q4_K"]
    assert (share.tensors, share.elements, share.size_bytes) == (1, 768, 432)


def test_unknown_tensor_types_leave_sizes_open() -> None:
    content = GgufFile(tensors=[P.tensor("blk.0.a", (256, 2), 99)], data_bytes=64).pack()
    model = model_from_headers([read_header(BytesSource(content))])

    assert model.bits_per_weight is None
    assert model.tensor_types["type 99"].size_bytes is None
    assert model.parameters == 512
    assert model.file_type == "type 99"
