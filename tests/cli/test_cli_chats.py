# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chats`: the chats of the window, for people and for scripts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pannier.__main__ import main
from pannier.core.chat.store import chats_file, open_chats
from tests.cli.program_run import Program
from tests.core.chat.store.chats import talk

Run = Callable[..., Any]


@pytest.fixture
def chats() -> list[int]:
    """Two chats, one in a folder, and one in the trash."""
    store = open_chats(chats_file())
    numbers = [
        talk(store, "What is GGUF?", "A file format for models."),
        talk(store, "Tell me a joke", "No."),
        talk(store, "old", "chat"),
    ]
    folder = store.folders.create("Fun", parent=store.folders.create("Life").id)
    store.conversations.move(numbers[1:2], folder.id)
    store.conversations.trash(numbers[2:])
    store.close()
    return numbers


@pytest.fixture
def document(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command with --json; returns its document."""

    def run(*arguments: object, code: int = 0) -> object:
        assert main(["chats", *map(str, arguments), "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


def test_list(chats: list[int], document: Run) -> None:
    listed = document("list")["chats"]

    assert [(chat["title"], chat["folder"], chat["messages"]) for chat in listed] == [
        ("Tell me a joke", ["Life", "Fun"], 2),
        ("What is GGUF?", [], 2),
    ]
    assert [chat["title"] for chat in document("list", "--trash")["chats"]] == ["old"]


def test_search(chats: list[int], document: Run) -> None:
    (hit,) = document("search", "file form")["hits"]

    assert (hit["chat"], hit["role"]) == (chats[0], "assistant")
    assert "A file format for models."[hit["start"] : hit["end"]] == "file"
    assert document("search", "gguf", "--chat", chats[1])["hits"] == []
    assert document("search", "gguf", "--limit", 1)["has_more"]
    assert document("search", "x", "--chat", 99, code=1)["error"]["type"] == "chat_missing"


def test_export_and_import(chats: list[int], document: Run, tmp_path: Path) -> None:
    done = document("export", "--all", "--to", tmp_path / "all.json")
    assert done == {"files": [str(tmp_path / "all.json")], "chats": 2}
    assert document("import", tmp_path / "all.json") == {
        "added": [], "known": 2, "empty": 0, "problems": [],
    }  # fmt: skip
    data = json.loads((tmp_path / "all.json").read_text())
    data["chats"][0]["conversation"]["uid"] = "another"
    (tmp_path / "all.json").write_text(json.dumps(data))

    report = document("import", tmp_path / "all.json", "--folder", "Imported")

    assert (len(report["added"]), report["known"]) == (1, 1)
    assert ["Imported", "Life", "Fun"] in [chat["folder"] for chat in document("list")["chats"]]


def test_export_for_reading(
    chats: list[int], document: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["chats", "export", str(chats[0])]) == 0
    assert "A file format for models." in capsys.readouterr().out
    assert main(["chats", "export", str(chats[0]), "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")
    assert document("export", chats[0], "--to", tmp_path / "a.txt")["files"]
    assert (tmp_path / "a.txt").read_text().startswith("What is GGUF?\n")
    several = document("export", *chats[:2], "--to", tmp_path / "out")["files"]
    assert [Path(file).suffix for file in several] == [".md", ".md"]


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["export"], "no_chats"),
        (["export", "1", "--all"], "no_chats"),
        (["export", "--all"], "no_target"),
        (["export", "99"], "chat_missing"),
        (["import", "/nowhere/at/all.json"], "import_unreadable"),
    ],
)
def test_errors_have_types(
    chats: list[int], document: Run, arguments: list[str], kind: str
) -> None:
    assert document(*arguments, code=1)["error"]["type"] == kind


def test_for_people(chats: list[int], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")

    assert main(["chats", "list"]) == 0
    assert "Tell me a joke  Life/Fun" in capsys.readouterr().out
    assert main(["chats", "search", "format"]) == 0
    assert "A file format for models." in capsys.readouterr().out
    assert main(["chats", "search", "nowhere"]) == 0
    assert capsys.readouterr().err == "Nothing was found.\n"
    assert main(["chats", "import", str(tmp_path / "x.json")]) == 1
    assert "There are no chats in x.json" in capsys.readouterr().err


def test_before_the_first_chat(program: Program) -> None:
    empty = program("chats", "list")

    assert (empty.code, empty.out, empty.err) == (0, "", "There are no chats yet.\n")
