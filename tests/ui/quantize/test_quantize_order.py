# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Orders as background jobs: what is there already is not made again; what is told of it."""

from pathlib import Path

import pytest

from pannier.backend.quantize_preview import QuantizePreview
from pannier.core.errors import UserError
from pannier.core.imatrix.made import Coverage, ExpertTensor, MadeImatrix
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import read_source
from pannier.ui.quantize.order import QuantizeOrder, TextChoice, run_order
from pannier.ui.quantize.wording import imatrix_facts, imatrix_plan_text

pytestmark = pytest.mark.usefixtures("no_local_gpu")
TEXT = TextChoice(pasted="the man and the other man ran in " * 200)


def order_of(source: Path, *types: str, text: TextChoice = TEXT) -> QuantizeOrder:
    return QuantizeOrder(
        title="bee",
        source=source,
        file_types=types,
        recipe=QuantizeRecipe(),
        folder=source.parent,
        names={},
        text=text,
    )


def test_an_importance_matrix_of_the_same_text_is_not_made_again(models: Path) -> None:
    source = models / "bee-F16.gguf"
    first = list(run_order(order_of(source, "Q4_K_M"), None))
    assert [step for step in first if isinstance(step, MadeImatrix)]
    made = (models / "bee.imatrix.gguf").stat().st_mtime_ns
    again = list(run_order(order_of(source, "Q5_K_S"), None))
    assert not [step for step in again if isinstance(step, MadeImatrix)]
    assert (models / "bee.imatrix.gguf").stat().st_mtime_ns == made
    assert (models / "bee-Q5_K_S.gguf").exists()
    other = TextChoice(pasted=TEXT.pasted + "again")
    with pytest.raises(UserError) as refused:
        list(run_order(order_of(source, "Q5_K_M", text=other), None))
    assert refused.value.kind == "target_exists"


def test_what_stands_in_the_way_is_told_before_an_importance_matrix_is_made(models: Path) -> None:
    (models / "bee-Q4_K_M.gguf").write_bytes(b"precious")
    with pytest.raises(UserError) as refused:
        list(run_order(order_of(models / "bee-F16.gguf", "Q4_K_M"), None))
    assert refused.value.kind == "target_exists"
    assert not list(models.glob("*imatrix*"))


def test_chats_without_a_store_are_refused(models: Path) -> None:
    order = order_of(models / "bee-F16.gguf", "Q8_0", text=TextChoice(chats=(1,)))
    with pytest.raises(UserError) as refused:
        list(run_order(order, None))
    assert refused.value.kind == "chats_unreadable"
    assert not list(models.glob("bee-Q*"))


def test_the_time_for_an_importance_matrix_is_measured(models: Path) -> None:
    source = read_source(models / "bee-F16.gguf")
    with QuantizePreview() as preview:
        seconds = preview.evaluation_seconds(source, 10_000, QuantizeRecipe(threads=1))
    assert seconds > 0
    order = order_of(source.paths[0], "Q8_0", text=TextChoice(pasted="a", tokens=1234))
    assert "in about" not in imatrix_plan_text(order, 0.0)
    assert "1,234 tokens, in about 80 s" in imatrix_plan_text(order, 80.0)


def test_experts_without_a_token_are_told() -> None:
    made = MadeImatrix(
        path="m",
        size_bytes=1,
        chunks=120,
        tokens=61_440,
        context_length=512,
        seconds=12.0,
        text_sha256="",
        coverage=Coverage(2, (ExpertTensor("blk.0.ffn_down_exps.weight", 64, 16, 3),)),
    )
    text = imatrix_facts(made)
    assert "61,440 tokens" in text
    assert "48 of 64 experts were used (75.0%)" in text
    assert "16 of 64 experts got no token" in text
