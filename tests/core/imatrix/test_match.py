# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether an importance matrix belongs to a model, and what is left to go on with."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pannier.core.gguf import GgufModel, read_model
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.files import write_imatrix
from pannier.core.imatrix.match import match
from pannier.core.imatrix.matrix import Entry, Imatrix
from pannier.core.imatrix.partial import (
    find_partial,
    model_identity,
    partial_notes,
    partial_path,
    remove_partial,
)
from tests.architectures import write_model
from tests.core.imatrix.matrices import CHUNK, some_matrix
from tests.models import write_llama

IDENTITY = "1234"


def matrix_of(model: GgufModel) -> Imatrix:
    """A matrix as it is made for a model: a value for every column of every matrix of a layer."""
    entries = {
        tensor.name: Entry(
            np.ones((1, tensor.shape[0] * (tensor.shape[2] if len(tensor.shape) > 2 else 1)), "f4"),
            np.array([64], dtype=np.int64),
        )
        for tensor in model.tensors
        if tensor.name.startswith("blk.") and len(tensor.shape) > 1
    }
    return Imatrix(entries=entries, chunk_count=2, chunk_size=32)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> GgufModel:
    return read_model(write_llama(tmp_path_factory.mktemp("small") / "small.gguf", layers=2))


def test_its_own_model_matches(tmp_path: Path, small: GgufModel) -> None:
    found = match(matrix_of(small), small)
    assert len(found.matched) == 14
    assert (found.missing, found.unknown) == ((), ())
    experts = read_model(write_model(tmp_path / "moe.gguf", "qwen3moe"))
    assert match(matrix_of(experts), experts).missing == ()


def test_what_has_no_values_is_named(small: GgufModel) -> None:
    whole = matrix_of(small)
    entries = {name: entry for name, entry in whole.entries.items() if "attn_k" not in name}
    found = match(replace(whole, entries=entries), small)
    assert found.missing == ("blk.0.attn_k.weight", "blk.1.attn_k.weight")


def test_another_width_is_a_mismatch_with_a_name(tmp_path: Path, small: GgufModel) -> None:
    wide = read_model(write_llama(tmp_path / "wide.gguf", layers=2, embedding=512))
    with pytest.raises(ImatrixError) as caught:
        match(matrix_of(wide), small)
    assert caught.value.kind == "imatrix_mismatch"
    assert "blk.0.attn_q.weight" in caught.value.message
    assert "512" in caught.value.message
    assert "256" in caught.value.message


def test_another_architecture_is_a_mismatch(tmp_path: Path, small: GgufModel) -> None:
    mamba = read_model(write_model(tmp_path / "mamba.gguf", "mamba"))
    with pytest.raises(ImatrixError, match="another model than Tiny Llama"):
        match(matrix_of(mamba), small)
    with pytest.raises(ImatrixError, match="no values for any"):
        match(replace(matrix_of(small), entries={}), small)


def test_an_unfinished_file_is_found_and_knows_what_it_belongs_to(tmp_path: Path) -> None:
    output = tmp_path / "a.gguf"
    assert find_partial(output) is None
    write_imatrix(partial_path(output), some_matrix(**partial_notes(10, IDENTITY)))
    left = find_partial(output)
    assert left is not None
    assert (left.chunks_done, left.chunks, left.context_length) == (2, 10, CHUNK)
    same = {"identity": IDENTITY, "text_sha256": "ab" * 32, "context_length": CHUNK}
    assert left.goes_on(identity=IDENTITY, text_sha256="ab" * 32, context_length=CHUNK)
    for changed in ({"identity": "other"}, {"text_sha256": "cd"}, {"context_length": 64}):
        assert not left.goes_on(**{**same, **changed})  # type: ignore[arg-type]
    remove_partial(output)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_unfinished_file_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    output = tmp_path / "a.gguf"
    partial_path(output).write_bytes(b"GGUF")
    assert find_partial(output) is None
    write_imatrix(partial_path(output), some_matrix())  # a finished one under a wrong name
    assert find_partial(output) is None


def test_a_changed_model_is_another_one(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "a.gguf", layers=1)
    before = model_identity(path)
    assert model_identity(path) == before
    os.utime(path, (1, 1))
    assert model_identity(path) != before
