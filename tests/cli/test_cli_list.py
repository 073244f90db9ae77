# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier list`: for people and for scripts, whatever lies in the folders."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pannier.__main__ import main
from pannier.core.library import Library
from tests.cli.program_run import Program
from tests.core.library.files import gguf_bytes, hugging_face, ollama, write
from tests.models import write_llama

Listed = Callable[..., Any]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home folder without the models of whoever runs the tests."""
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    return folder


@pytest.fixture
def listed(capsys: pytest.CaptureFixture[str]) -> Listed:
    """List and return the document."""

    def run(*arguments: str | Path) -> object:
        assert main(["list", *map(str, arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def test_a_folder(program: Program, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "tiny.gguf", weights="Q8_0")

    done = program("list", "--folder", tmp_path, "--json")

    (model,) = done.json()["models"]
    assert done.code == 0
    assert done.err == ""
    assert model["path"] == str(path)
    assert (model["name"], model["architecture"], model["file_type"]) == (
        "Tiny Llama",
        "llama",
        "Q8_0",
    )
    assert model["parameters"] == 2 * 320 * 256 + 2 * (589_824 + 2 * 256) + 256
    assert model["size_bytes"] == path.stat().st_size
    assert (model["source"], model["shards"], model["mmproj"]) == ("folder", [str(path)], None)


def test_people_read_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_llama(tmp_path / "tiny.gguf")
    write(tmp_path / "mmproj.gguf", kind="mmproj")
    write(tmp_path / "broken.gguf", b"GGUF")

    assert main(["list", "--folder", str(tmp_path)]) == 0

    printed = capsys.readouterr()
    heading, *rows, _, total = printed.out.splitlines()
    assert heading.split() == [
        "Name",
        "Architecture",
        "File",
        "type",
        "Where",
        "Parameters",
        "Bits/weight",
        "Size",
    ]
    assert [row.split()[:2] for row in rows] == [["mmproj", "mmproj"], ["Tiny", "Llama"]]
    assert rows[1].endswith("1.34M        16.02  2.70 MB")
    assert total == "1 model, 2.71 MB on disk"
    assert "broken.gguf: The file ends in the middle of its header" in printed.err


def test_nothing_at_all(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    printed = capsys.readouterr()
    assert "There are no models" in printed.err
    assert printed.out == "0 models, 0 B on disk\n"


def test_stores_and_folders_of_the_library(home: Path, tmp_path: Path, listed: Listed) -> None:
    hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": gguf_bytes("A")})
    ollama(home / ".ollama/models", "b:1", {"model": gguf_bytes("B")})
    Library().add_folder(write(tmp_path / "mine" / "c.gguf").parent)

    document = listed()

    assert [(model["name"], model["source"]) for model in document["models"]] == [
        ("A", "hugging-face"),
        ("B", "ollama"),
        ("c", "folder"),
    ]
    assert [place["label"] for model in document["models"] for place in model["places"]] == [
        "o/r",
        "b:1",
        "",
    ]
    assert {folder["source"] for folder in document["folders"]} == {
        "folder",
        "hugging-face",
        "ollama",
    }
    assert document["totals"]["models"] == 3


def test_several_folders_leave_no_trace(
    home: Path, tmp_path: Path, pannier_home: Path, listed: Listed
) -> None:
    for name in "ab":
        write(tmp_path / name / f"{name}.gguf")

    document = listed("--folder", tmp_path / "a", "--folder", tmp_path / "b")

    assert [model["name"] for model in document["models"]] == ["a", "b"]
    assert not (pannier_home / "data").exists()
    assert listed()["models"] == []


def test_companions_shards_and_problems(tmp_path: Path, listed: Listed) -> None:
    write_llama(tmp_path / "m.gguf", layers=4, shard_tensors=10)
    (tmp_path / "m-00003-of-00004.gguf").unlink()
    projector = write(tmp_path / "mmproj-m.gguf", kind="mmproj", width=256)
    write(tmp_path / "bad.gguf", b"no model")

    document = listed("--folder", tmp_path)

    (model,) = document["models"]
    assert len(model["shards"]) == 3
    assert model["missing_shards"] == ["m-00003-of-00004.gguf"]
    assert model["mmproj"] == str(projector)
    assert [each["kind"] for each in document["companions"]] == ["mmproj"]
    (problem,) = document["problems"]
    assert (problem["path"], problem["type"]) == (str(tmp_path / "bad.gguf"), "not_gguf")


def test_names_cannot_command_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "a\nb.gguf", gguf_bytes("red \x1b[31m\ntwo"))
    write(tmp_path / "c\nd.gguf", b"no model \x1b[31m")

    assert main(["list", "--folder", str(tmp_path)]) == 0

    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert len(printed.out.splitlines()) == 4


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--folder", str(tmp_path / "nowhere"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["type"] == "folder_missing"


def test_a_store_is_recognized(tmp_path: Path, listed: Listed) -> None:
    ollama(tmp_path, "b:1", {"model": gguf_bytes("B")})

    (model,) = listed("--folder", tmp_path)["models"]

    assert (model["source"], model["places"][0]["label"]) == ("ollama", "b:1")
