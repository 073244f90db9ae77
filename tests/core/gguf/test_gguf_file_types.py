# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tables of types agree with the gguf package, and the classic arithmetic comes out."""

import ctypes

import gguf
import pytest

from pannier.core.gguf import (
    FILE_TYPES,
    GGML_TYPES,
    Family,
    GgmlType,
    file_type_named,
    file_type_numbered,
    ggml_type_named,
    weight_bytes,
)


def ggml_type(name: str) -> GgmlType:
    found = ggml_type_named(name)
    assert found is not None
    return found


def test_block_layouts_agree_with_the_gguf_package() -> None:
    known = {kind for kind in gguf.GGMLQuantizationType if kind in GGML_TYPES}
    # Never in files; the package still has its size from before its scales became half floats.
    known.remove(gguf.GGMLQuantizationType.Q8_1)
    assert len(known) >= 32
    for kind in known:
        ours = GGML_TYPES[kind]
        assert ours.name == kind.name
        assert (ours.block_weights, ours.block_bytes) == gguf.GGML_QUANT_SIZES[kind]


def test_all_types_of_the_bundled_llama_cpp_are_known() -> None:
    engine = pytest.importorskip("llama_cpp.llama_cpp")
    library = engine._lib
    library.ggml_type_name.restype = ctypes.c_char_p
    library.ggml_type_size.restype = ctypes.c_size_t
    library.ggml_blck_size.restype = ctypes.c_int64
    named = {}
    for number in range(engine.GGML_TYPE_COUNT):
        block_weights = library.ggml_blck_size(number)
        if block_weights > 0:
            name = library.ggml_type_name(number).decode().upper()
            named[number] = (name, block_weights, library.ggml_type_size(number))

    assert {
        number: (kind.name.upper(), kind.block_weights, kind.block_bytes)
        for number, kind in GGML_TYPES.items()
    } == named


def test_every_quantized_type_says_how_its_scales_are_stored() -> None:
    for kind in GGML_TYPES.values():
        assert bool(kind.scales) == (kind.block_weights > 1)


def test_file_types_agree_with_the_gguf_package() -> None:
    names = {kind.value: kind.name.partition("_")[2] for kind in gguf.LlamaFileType}
    ours = {kind.id: kind.name for kind in FILE_TYPES}

    assert len(ours) == len(FILE_TYPES) == 36
    assert {number: names[number] for number in ours if number in names} == {
        number: name for number, name in ours.items() if number in names
    }
    assert set(names) - set(ours) <= {gguf.LlamaFileType.GUESSED, 4}


@pytest.mark.parametrize(
    ("name", "bits"),
    [
        ("F32", 32),
        ("BF16", 16),
        ("Q8_0", 8.5),
        ("Q6_K", 6.5625),
        ("Q5_K", 5.5),
        ("Q4_K", 4.5),
        ("Q4_0", 4.5),
        ("IQ4_XS", 4.25),
        ("MXFP4", 4.25),
        ("Q3_K", 3.4375),
        ("Q2_K", 2.625),
        ("IQ2_XXS", 2.0625),
        ("TQ1_0", 1.6875),
        ("IQ1_S", 1.5625),
        ("Q1_0", 1.125),
    ],
)
def test_bits_per_weight(name: str, bits: float) -> None:
    assert ggml_type(name).bits_per_weight == bits


@pytest.mark.parametrize(
    ("billions", "gigabytes"),
    [
        (7, (28, 14, 7, 3.5)),
        (13, (52, 26, 13, 6.5)),
        (70, (280, 140, 70, 35)),
        (175, (700, 350, 175, 87.5)),
    ],
)
def test_the_classic_table(billions: int, gigabytes: tuple[float, ...]) -> None:
    costs = (ggml_type("F32"), ggml_type("BF16"), 8, 4)

    sizes = [weight_bytes(billions * 10**9, cost) for cost in costs]

    assert sizes == [size * 1e9 for size in gigabytes]


def test_weight_bytes_counts_scales_and_rounds_up() -> None:
    assert weight_bytes(256, ggml_type("Q4_K")) == 144
    assert weight_bytes(3, ggml_type("Q4_K")) == 2
    assert weight_bytes(0, 4.5) == 0
    assert weight_bytes(8_030_261_312, 4.89) == 4_908_497_227


def test_fallbacks_have_blocks_of_32() -> None:
    for kind in GGML_TYPES.values():
        if kind.fallback:
            assert ggml_type(kind.fallback).block_weights == 32


def test_every_file_type_says_what_it_is_for_in_one_sentence() -> None:
    for kind in FILE_TYPES:
        assert kind.purpose.endswith(".")
        assert kind.purpose[0].isupper() or kind.purpose[0].isdigit()
        assert "%" not in kind.purpose


def test_which_types_need_an_importance_matrix() -> None:
    assert {kind.name for kind in FILE_TYPES if kind.needs_imatrix} == {
        "IQ1_S",
        "IQ1_M",
        "IQ2_XXS",
        "IQ2_XS",
        "IQ2_S",
        "IQ2_M",
        "IQ3_XXS",
        "IQ3_XS",
        "Q2_K_S",
    }


def test_only_nvfp4_cannot_be_made_here() -> None:
    assert [kind.name for kind in FILE_TYPES if not kind.quantizable] == ["NVFP4"]


def test_lookups() -> None:
    assert file_type_named("q4_k_m") is file_type_numbered(15) is file_type_named("Q4_K")
    assert file_type_named("fp16") is file_type_numbered(1)
    assert file_type_named("Q4_K_XXL") is None
    assert file_type_numbered(1024) is None
    assert ggml_type_named("q4_k") is GGML_TYPES[12]
    assert ggml_type_named("x") is None


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("F16", Family.FLOAT),
        ("Q5_0", Family.LEGACY),
        ("Q4_K_M", Family.K),
        ("IQ2_M", Family.IQ),
        ("TQ1_0", Family.TERNARY),
        ("MXFP4_MOE", Family.MX),
        ("Q1_0", Family.BINARY),
    ],
)
def test_families(name: str, family: Family) -> None:
    file_type = file_type_named(name)

    assert file_type is not None
    assert file_type.family is family
