# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How much computing an importance matrix takes."""

from pathlib import Path

from pannier.core.gguf import read_model
from pannier.core.imatrix.effort import operations
from tests.engine_files import write_moe
from tests.models import write_llama


def test_twice_the_text_is_twice_the_work(tmp_path: Path) -> None:
    model = read_model(write_llama(tmp_path / "a.gguf", layers=2))
    assert operations(model, 2000) == 2 * operations(model, 1000) > 0


def test_layers_count_and_the_output_does_not(tmp_path: Path) -> None:
    small = read_model(write_llama(tmp_path / "a.gguf", layers=1, vocab=320))
    wide = read_model(write_llama(tmp_path / "b.gguf", layers=1, vocab=3200))
    deep = read_model(write_llama(tmp_path / "c.gguf", layers=2, vocab=320))
    assert operations(wide, 1000) == operations(small, 1000)
    assert operations(deep, 1000) == 2 * operations(small, 1000)


def test_of_experts_only_those_that_a_token_gets_count(tmp_path: Path) -> None:
    model = read_model(write_moe(tmp_path / "experts.gguf"))
    experts = sum(tensor.elements for tensor in model.tensors if "_exps." in tensor.name)
    layers = [t for t in model.tensors if t.name.startswith("blk.") and len(t.shape) > 1]
    every = sum(tensor.elements for tensor in layers)
    count = next(t.shape[-1] for t in model.tensors if "_exps." in t.name)
    used = model.experts_used
    assert used
    share = operations(model, 1) / 2 / 1.25
    assert abs(share - (every - experts + experts * used / count)) < 1
