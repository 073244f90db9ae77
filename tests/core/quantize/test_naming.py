# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Names of quantized files: as the source's, with the type changed."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.quantize.naming import (
    checked_name,
    file_names,
    imatrix_name,
    suggested_name,
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Wren-7B-F16.gguf", "Wren-7B-Q4_K_M.gguf"),
        ("Wren-7B-BF16-00001-of-00003.gguf", "Wren-7B-Q4_K_M.gguf"),
        ("wren-7b.f16.gguf", "wren-7b.Q4_K_M.gguf"),
        ("wren_fp16.gguf", "wren_Q4_K_M.gguf"),
        ("Wren-7B.gguf", "Wren-7B-Q4_K_M.gguf"),
        ("Wren-UD-Q8_0.gguf", "Wren-Q4_K_M.gguf"),
        ("Wren-IQ3_XXS.gguf", "Wren-Q4_K_M.gguf"),
        ("F16.gguf", "F16-Q4_K_M.gguf"),
    ],
)
def test_the_type_takes_the_place_of_the_old_one(source: str, expected: str) -> None:
    assert suggested_name(Path(source), "Q4_K_M") == expected


def test_an_imatrix_is_named_after_its_model() -> None:
    assert imatrix_name(Path("Wren-7B-F16.gguf")) == "Wren-7B.imatrix.gguf"
    assert imatrix_name(Path("wren.f16.gguf")) == "wren.imatrix.gguf"


def test_names_get_their_ending() -> None:
    assert checked_name(" mine ") == "mine.gguf"
    assert checked_name("Mine.GGUF") == "Mine.GGUF"


@pytest.mark.parametrize("name", ["", ".gguf", ".hidden", "a/b", "a\\b", "nul", "a\nb", "x" * 300])
def test_names_that_no_file_can_have_everywhere_are_refused(name: str) -> None:
    with pytest.raises(UserError) as refused:
        checked_name(name)
    assert refused.value.kind == "file_name"


def test_shards_are_numbered_as_llama_cpp_does() -> None:
    assert file_names("a.gguf", 1) == ["a.gguf"]
    assert file_names("a.gguf", 2) == ["a-00001-of-00002.gguf", "a-00002-of-00002.gguf"]
