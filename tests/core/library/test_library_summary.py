# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Summaries of hostile headers: numbers beyond all bounds, and mutants of real files."""

from pathlib import Path

import msgspec
import numpy as np
import pytest

from pannier.core.library import Library
from pannier.core.library.summary import FileSummary, read_summary
from tests.architectures import Architecture, write_model
from tests.core.gguf.packing import GgufFile, Packer
from tests.core.library.files import only, scan, write

P = Packer()
MUTANTS = 300


def test_numbers_beyond_all_bounds(library: Library, models: Path) -> None:
    huge = P.number("Q", 2**64 - 1)
    values = [
        P.string("general.architecture", "llama"),
        P.string("general.name", "x" * 100_000),
        P.scalar("llama.context_length", 10, huge),
        P.scalar("llama.embedding_length", 10, huge),
        P.scalar("llama.expert_count", 10, huge),
        P.scalar("split.count", 10, huge),
        P.scalar("general.file_type", 10, huge),
    ]
    # Two tensors of a type that nobody knows, so that their size cannot give them away.
    tensors = [P.tensor(f"blk.{n}.w", (2**31, 2**31), 99) for n in range(9)]
    write(models / "a.gguf", GgufFile(values=values, tensors=tensors).pack())

    for _ in range(2):
        model = only(scan(library))
        assert (model.context_length, model.embedding_length, model.experts) == (None, None, None)
        assert (model.parameters, model.bits_per_weight) == (2**63 - 1, None)
        assert (model.file_type, len(model.name)) == ("type 99", 200)


@pytest.mark.parametrize("architecture", ["llama", "gpt-oss"])
def test_mutants(tmp_path: Path, architecture: Architecture) -> None:
    content = write_model(tmp_path / "m.gguf", architecture).read_bytes()
    random = np.random.default_rng(5)
    path = tmp_path / "mutant.gguf"
    problems = 0
    for _ in range(MUTANTS):
        mutant = bytearray(content)
        for at in random.integers(0, 2000, size=3):
            mutant[at] = int(random.integers(256))
        path.write_bytes(mutant)
        for beginning_only in (True, False):
            summary = read_summary(path, beginning_only=beginning_only)
            encoded = msgspec.msgpack.encode(summary)
            assert msgspec.msgpack.decode(encoded, type=FileSummary) == summary
        problems += summary.problem is not None
    assert 0 < problems < MUTANTS
