# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Importance matrices on disk: llama.cpp's formats, what is damaged, and a full disk."""

import struct
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest

from pannier.core.errors import UserError
from pannier.core.gguf import GgufError
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.files import check_writable, read_imatrix, write_imatrix
from pannier.core.imatrix.matrix import Entry, Imatrix
from tests.core.imatrix.matrices import some_matrix, write_as_llama_imatrix, write_legacy
from tests.models import write_llama

QUERY, EXPERTS = "blk.0.attn_q.weight", "blk.0.ffn_up_exps.weight"


def assert_same_values(read: Imatrix, written: Imatrix) -> None:
    assert set(read.entries) == set(written.entries)
    for name, entry in written.entries.items():
        np.testing.assert_array_equal(read.entries[name].sums, entry.sums)
        np.testing.assert_array_equal(read.entries[name].counts, entry.counts)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    written = some_matrix(made_by="Pannier", chunks_wanted=7)
    write_imatrix(tmp_path / "new" / "a.gguf", written)
    read = read_imatrix(tmp_path / "new" / "a.gguf")
    assert_same_values(read, written)
    assert replace(read, entries={}) == replace(written, entries={})
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a.gguf"]


def test_the_file_is_what_llama_cpp_reads(tmp_path: Path) -> None:
    written = some_matrix()
    write_imatrix(tmp_path / "a.gguf", written)
    reader = gguf.GGUFReader(tmp_path / "a.gguf")
    fields = {name: field.contents() for name, field in reader.fields.items()}
    assert fields["general.type"] == "imatrix"
    assert fields["imatrix.datasets"] == ["story.txt", "Übung.md"]
    assert (fields["imatrix.chunk_count"], fields["imatrix.chunk_size"]) == (2, 32)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    assert {tensor.tensor_type for tensor in tensors.values()} == {gguf.GGMLQuantizationType.F32}
    assert tensors[f"{EXPERTS}.in_sum2"].shape.tolist() == [6, 4]
    assert tensors[f"{EXPERTS}.counts"].shape.tolist() == [1, 4]
    np.testing.assert_array_equal(tensors[f"{EXPERTS}.in_sum2"].data, written.entries[EXPERTS].sums)
    np.testing.assert_array_equal(tensors[f"{QUERY}.counts"].data.ravel(), [64])


def test_a_file_of_llama_imatrix_is_read(tmp_path: Path) -> None:
    written = some_matrix()
    read = read_imatrix(write_as_llama_imatrix(tmp_path / "a.gguf", written))
    assert_same_values(read, written)
    assert (read.chunk_count, read.chunk_size) == (2, 32)
    assert read.datasets == written.datasets
    assert read.text_sha256 == ""


def test_a_legacy_file_means_the_same(tmp_path: Path) -> None:
    written = some_matrix()
    read = read_imatrix(write_legacy(tmp_path / "a.dat", written))
    assert (read.chunk_count, read.chunk_size, read.datasets) == (2, 0, ("story.txt",))
    for name, weights in written.weights().items():
        np.testing.assert_allclose(read.weights()[name], weights, rtol=1e-6)


def test_a_legacy_file_may_end_behind_its_entries(tmp_path: Path) -> None:
    whole = write_legacy(tmp_path / "a.dat", some_matrix()).read_bytes()
    (tmp_path / "b.dat").write_bytes(whole[: -8 - len("story.txt")])
    read = read_imatrix(tmp_path / "b.dat")
    assert (len(read.entries), read.chunk_count, read.datasets) == (2, 0, ())


def test_the_quantizer_gets_means_and_ones_for_what_was_never_reached() -> None:
    imatrix = some_matrix()
    weights = imatrix.weights()
    np.testing.assert_allclose(weights[QUERY], imatrix.entries[QUERY].sums[0] / 64)
    experts = weights[EXPERTS].reshape(4, 6)
    np.testing.assert_allclose(experts[1], imatrix.entries[EXPERTS].sums[1] / 40)
    assert (experts[3] == 1).all()


def test_coverage_names_the_experts_without_tokens() -> None:
    coverage = some_matrix().coverage
    (experts,) = coverage.expert_tensors
    assert (experts.name, experts.experts, experts.unused) == (EXPERTS, 4, 1)
    assert experts.fewest_tokens == 28
    assert (coverage.tensors, coverage.experts, coverage.unused_experts) == (2, 4, 1)
    assert coverage.share == 0.75


@pytest.mark.parametrize("keep", [0, 3, 40, 150, -1])
@pytest.mark.parametrize("ending", ["gguf", "dat"])
def test_a_truncated_file_is_refused(tmp_path: Path, ending: str, keep: int) -> None:
    path = tmp_path / f"a.{ending}"
    if ending == "gguf":
        write_imatrix(path, some_matrix())
    else:
        write_legacy(path, some_matrix())
    content = path.read_bytes()
    # What llama-imatrix writes behind the last entry of a legacy file is optional.
    end = len(content) - 8 - len("story.txt") if ending == "dat" else len(content)
    path.write_bytes(content[: end - 20 if keep < 0 else keep])
    with pytest.raises(UserError) as caught:
        read_imatrix(path)
    assert isinstance(caught.value, ImatrixError | GgufError)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("sums", "counts"),
    [
        ([[np.nan, 1.0]], [3]),
        ([[np.inf, 1.0]], [3]),
        ([[-1.0, 1.0]], [3]),
        ([[1.0, 1.0]], [-3]),
    ],
)
def test_values_that_are_no_sums_of_squares_are_refused(
    tmp_path: Path, sums: list[list[float]], counts: list[int]
) -> None:
    entry = Entry(np.array(sums, dtype=np.float32), np.array(counts, dtype=np.int64))
    bad = replace(some_matrix(), entries={QUERY: entry})
    with pytest.raises(ImatrixError, match="damaged") as caught:
        read_imatrix(write_as_llama_imatrix(tmp_path / "a.gguf", bad))
    assert QUERY in caught.value.message


def test_sums_and_counts_must_belong_together(tmp_path: Path) -> None:
    entry = some_matrix().entries[EXPERTS]
    bad = replace(some_matrix(), entries={EXPERTS: Entry(entry.sums, entry.counts)})
    bad.entries[EXPERTS].counts.resize(5, refcheck=False)
    with pytest.raises(ImatrixError, match="do not belong together"):
        read_imatrix(write_as_llama_imatrix(tmp_path / "a.gguf", bad))


def test_a_model_is_no_importance_matrix(tmp_path: Path) -> None:
    with pytest.raises(ImatrixError, match=r"model\.gguf is not an importance matrix"):
        read_imatrix(write_llama(tmp_path / "model.gguf", layers=1))


@pytest.mark.parametrize(
    "content",
    [b"hello, I am a text and no matrix at all", struct.pack("<ii", 3, 2**30), bytes(64)],
)
def test_anything_else_is_no_importance_matrix(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.dat").write_bytes(content)
    with pytest.raises(ImatrixError, match="damaged"):
        read_imatrix(tmp_path / "a.dat")


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    path = tmp_path / "a.gguf"
    path.write_bytes(b"old")
    (tmp_path / "a.gguf.unfinished.new").symlink_to("/dev/full")
    with pytest.raises(ImatrixError, match="No space left on device") as caught:
        write_imatrix(path, some_matrix())
    assert caught.value.kind == "imatrix_unwritable"
    assert path.read_bytes() == b"old"
    assert [left.name for left in tmp_path.iterdir()] == ["a.gguf"]


def test_a_place_that_cannot_be_written_is_known_beforehand(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "a.gguf", tmp_path):
        with pytest.raises(ImatrixError) as caught:
            check_writable(path)
        assert caught.value.kind == "imatrix_unwritable"
    check_writable(tmp_path / "new" / "a.gguf")
    assert list((tmp_path / "new").iterdir()) == []
