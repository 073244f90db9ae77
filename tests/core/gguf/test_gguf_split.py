# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Models in shards: one model from any of its files, and clear words when one is missing."""

from pathlib import Path

import pytest

from pannier.core.gguf import GgufError, ShardName, parse_shard_name, read_model
from tests.core.gguf.packing import GgufFile, Packer
from tests.models import write_llama

P = Packer()


@pytest.fixture
def shards(tmp_path: Path) -> list[Path]:
    write_llama(tmp_path / "tiny.gguf", shard_tensors=8)
    paths = sorted(tmp_path.glob("*.gguf"))
    assert len(paths) == 3
    return paths


def refusal(path: Path) -> GgufError:
    with pytest.raises(GgufError) as caught:
        read_model(path)
    return caught.value


def write_shard(path: Path, *, number: int, count: int, tensors: list[bytes], total: int) -> None:
    values = [
        P.scalar("split.no", 2, P.number("H", number)),
        P.scalar("split.count", 2, P.number("H", count)),
        P.scalar("split.tensors.count", 5, P.number("i", total)),
    ]
    path.write_bytes(GgufFile(values=values, tensors=tensors, data_bytes=128).pack())


def test_any_shard_gives_the_whole_model(shards: list[Path], tmp_path: Path) -> None:
    whole = read_model(write_llama(tmp_path / "whole.gguf"))

    for path in shards:
        model = read_model(path)
        assert model.paths == tuple(shards)
        assert model.name == "Tiny Llama"
        assert model.layers == 2
        assert model.parameters == whole.parameters
        assert [tensor.name for tensor in model.tensors] == [t.name for t in whole.tensors]
        assert model.size_bytes == sum(shard.stat().st_size for shard in shards)


def test_missing_shards_are_named(shards: list[Path]) -> None:
    shards[1].unlink()

    error = refusal(shards[0])

    assert error.kind == "shard_missing"
    assert "1 of the model's 3 parts are missing: tiny-00002-of-00003.gguf" in error.message
    assert str(shards[0].parent) in error.remedy


def test_many_missing_shards_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "m-00001-of-00900.gguf"
    write_shard(path, number=0, count=900, tensors=[], total=0)

    assert "and 896 more" in refusal(path).message


def test_a_damaged_shard_is_named(shards: list[Path]) -> None:
    shards[2].write_bytes(shards[2].read_bytes()[:-1000])

    error = refusal(shards[0])

    assert error.kind == "file_incomplete"
    assert error.message.startswith("tiny-00003-of-00003.gguf: ")


def test_a_renamed_shard(shards: list[Path]) -> None:
    renamed = shards[0].rename(shards[0].with_name("model.gguf"))

    error = refusal(renamed)

    assert error.kind == "shard_missing"
    assert "one of 3 parts" in error.message


def test_shards_that_changed_places(shards: list[Path]) -> None:
    shards[2].write_bytes(shards[1].read_bytes())

    assert "not the part that its name says" in refusal(shards[0]).message


@pytest.mark.parametrize(
    ("names", "total", "words"),
    [(("a", "a"), 2, "same tensor"), (("a", "b"), 3, "2 tensors, but should hold 3")],
)
def test_shards_that_do_not_belong_together(
    tmp_path: Path, names: tuple[str, str], total: int, words: str
) -> None:
    paths = [tmp_path / f"m-0000{number}-of-00002.gguf" for number in (1, 2)]
    for index, (path, name) in enumerate(zip(paths, names, strict=True)):
        write_shard(path, number=index, count=2, tensors=[P.tensor(name)], total=total)

    assert words in refusal(paths[0]).message


def test_an_absurd_number_of_shards(tmp_path: Path) -> None:
    path = tmp_path / "m-00001-of-60000.gguf"
    write_shard(path, number=0, count=60_000, tensors=[], total=0)

    assert "too many parts" in refusal(path).message


def test_a_single_file_with_a_shard_name(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model-00001-of-00001.gguf")

    assert len(read_model(path).shards) == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a-00002-of-00003.gguf", ShardName("a", 2, 3)),
        ("a-b-00001-of-00001.gguf", ShardName("a-b", 1, 1)),
        ("a-00004-of-00003.gguf", None),
        ("a-00000-of-00003.gguf", None),
        ("a-1-of-3.gguf", None),
        ("-00001-of-00003.gguf", None),
        ("a-00001-of-00003.gguf.part", None),
    ],
)
def test_shard_names(name: str, expected: ShardName | None) -> None:
    shard = parse_shard_name(name)

    assert shard == expected
    if shard is not None:
        assert shard.sibling(shard.number) == name
