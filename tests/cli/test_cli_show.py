# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier show`: header of one file, of several, of split files."""

import json
from pathlib import Path

import gguf
import pytest

from pannier.__main__ import main
from pannier.core import paths
from tests.cli.program_run import Program
from tests.models import write_llama


def test_the_bundled_model(program: Program) -> None:
    done = program("show", "demo", "--json")
    document = done.json()
    reader = gguf.GGUFReader(paths.bundled_model())
    assert done.code == 0
    assert document["architecture"] == "llama"
    assert document["file_type"] == "F16"
    assert document["tensors"] == len(reader.tensors)
    assert document["size_bytes"] == paths.bundled_model().stat().st_size
    assert document["parameters"] == sum(int(tensor.n_elements) for tensor in reader.tensors)
    assert document["layers"] > 0
    assert document["context_length"] > 0
    assert document["metadata"]["general.architecture"] == "llama"


def test_the_path_of_a_file_is_the_same_as_demo(program: Program) -> None:
    assert (
        program("show", paths.bundled_model(), "--json").out
        == program("show", "demo", "--json").out
    )


def test_people_read_a_table(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tiny)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Name             Tiny Llama" in lines
    assert "Context length   512 tokens" in lines
    assert "Size             2.70 MB" in lines
    assert [line.split()[:2] for line in lines[-2:]] == [["F16", "16"], ["F32", "5"]]
    assert not [line for line in lines if "general." in line]


def test_metadata_is_shown_when_asked_for(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--metadata", str(tiny)]) == 0
    lines = capsys.readouterr().out.splitlines()
    template = next(line for line in lines if line.startswith("tokenizer.chat_template"))
    assert "characters)" in template


def test_the_histogram_adds_up(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tiny), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    shares = document["tensor_types"].values()
    assert sum(share["tensors"] for share in shares) == document["tensors"]
    assert sum(share["elements"] for share in shares) == document["parameters"]
    assert 16.0 < document["bits_per_weight"] < 16.1


def test_any_shard_shows_the_whole_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = write_llama(tmp_path / "split.gguf", shard_tensors=8)
    assert main(["show", str(first).replace("00001-of", "00002-of"), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["path"] == str(first)
    assert len(document["shards"]) == 3
    assert document["tensors"] == 21


def test_several_files_and_one_of_them_bad(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_text("no model", encoding="utf-8")
    assert main(["show", str(tiny), str(bad), str(tiny), "--json"]) == 1
    printed = capsys.readouterr()
    models = json.loads(printed.out)["models"]
    assert [model.get("name") for model in models] == ["Tiny Llama", None, "Tiny Llama"]
    assert models[1]["error"]["type"] == "not_gguf"
    assert "bad.gguf" in printed.err
    assert main(["show", str(tiny), str(bad), str(tiny)]) == 1
    assert capsys.readouterr().out.count("Tiny Llama") == 2


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"", "file_incomplete"), (b"hello, world", "not_gguf"), (b"GGUF\x03", "file_incomplete")],
)
def test_files_that_are_no_models(
    content: bytes, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file.gguf"
    file.write_bytes(content)
    assert main(["show", str(file), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["type"] == kind


def test_a_folder_is_no_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().err
