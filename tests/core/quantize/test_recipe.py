# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Recipes: types and patterns that are checked before anything is done."""

import pytest

from pannier.core.errors import UserError
from pannier.core.gguf import TensorInfo
from pannier.core.quantize.metadata import recipe_text
from pannier.core.quantize.recipe import (
    QuantizeRecipe,
    TensorRule,
    check_recipe,
    matching_tensors,
    parse_tensor_rule,
    quantizable_type,
    tensor_types,
)


def tensor(name: str) -> TensorInfo:
    return TensorInfo(name, (256, 256), 1, "F16", 0, 256 * 256 * 2)


TENSORS = [
    tensor(f"blk.{layer}.{name}.weight") for layer in (0, 1) for name in ("attn_v", "ffn_down")
]


def test_rules_are_read_as_they_are_written() -> None:
    assert parse_tensor_rule("ffn_down=q6_k") == TensorRule("ffn_down", "Q6_K")
    assert parse_tensor_rule("a=b=Q8_0") == TensorRule("a=b", "Q8_0")


@pytest.mark.parametrize(
    "text", ["", "ffn_down", "=Q8_0", "ffn_down=", "ffn_down=Q9", "(=Q8_0", "x=I32"]
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_tensor_rule(text)
    assert refused.value.kind == "invalid_option"
    assert refused.value.remedy


def test_a_pattern_tells_what_it_matches() -> None:
    norm = TensorInfo("blk.0.attn_norm.weight", (256,), 0, "F32", 0, 1024)
    found = matching_tensors(r"blk\.0\.|attn_v", [norm, *TENSORS])
    assert [each.name for each in found] == [
        "blk.0.attn_v.weight",
        "blk.0.ffn_down.weight",
        "blk.1.attn_v.weight",
    ]
    assert matching_tensors("nothing", TENSORS) == []
    with pytest.raises(UserError, match="regular expression"):
        matching_tensors("[", TENSORS)


def test_types_that_can_be_made_are_all_usable() -> None:
    for name in tensor_types():
        assert quantizable_type(name.lower()).name == name
    assert tensor_types()[0] == "F32"
    assert "NVFP4" not in tensor_types()
    check_recipe(QuantizeRecipe(output_type="F16", embedding_type="bf16"))


def test_a_recipe_is_told_as_it_is_written_on_the_command_line() -> None:
    recipe = QuantizeRecipe(
        pure=True,
        output_type="Q8_0",
        tensor_rules=(TensorRule("ffn_down", "Q6_K"),),
        requantize=True,
        threads=4,
    )
    told = recipe_text(recipe)
    assert told == "--pure --output-type Q8_0 --tensor-type ffn_down=Q6_K --requantize"
    assert recipe_text(QuantizeRecipe()) == ""
