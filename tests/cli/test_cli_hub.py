# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier search`, and `pannier show` of what lies on the Hub."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pannier.__main__ import main
from pannier.core.gguf import read_model
from tests.cli.program_run import Program
from tests.hollow import Shape, write_hollow
from tests.hubserver import HubServer, dead_endpoint
from tests.models import write_llama

REPO = "alice/Wren-1B-GGUF"
SHAPE = Shape(layers=4, embedding=1024, ffn=2048, heads=16, kv_heads=4, vocab=4000)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HubServer]:
    """A hub with some repositories; the commands use it."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        for name in ("HF_TOKEN", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        repo = server.repo(
            REPO,
            downloads=1234,
            likes=56,
            trending=9,
            modified=datetime(2026, 3, 1, tzinfo=UTC),
            tags=("gguf", "license:mit", "base_model:quantized:alice/Wren-1B"),
            gguf={
                "total": SHAPE.parameters,
                "architecture": "llama",
                "context_length": SHAPE.context,
            },
        )
        for file_type in ("Q4_K_M", "Q8_0"):
            path = tmp_path / f"Wren-1B-{file_type}.gguf"
            repo.put(path.name, write_hollow(path, SHAPE, file_type)[0])
        for part in write_hollow(tmp_path / "Wren-1B-F16.gguf", SHAPE, "F16", shards=2):
            repo.put(f"F16/{part.name}", part)
        repo.put("mmproj-Wren-F16.gguf", b"p" * 100)
        repo.put("imatrix.dat", b"i" * 100)
        server.repo("bob/Finch-GGUF", downloads=5, trending=1, gated="manual", gguf={"total": 7})
        server.repo("bob/Wren-1B", tags=("safetensors",)).put("m.safetensors", b"s")
        yield server


def _json(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:  # noqa: ANN401
    assert main([*arguments, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_search_as_a_document(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    models = _json(capsys, "search", "wren")["models"]
    assert [model["id"] for model in models] == [REPO]
    assert models[0] == {
        "id": REPO,
        "author": "alice",
        "downloads": 1234,
        "likes": 56,
        "updated": "2026-03-01T00:00:00+00:00",
        "created": "2026-01-01T00:00:00+00:00",
        "gated": False,
        "private": False,
        "architecture": "llama",
        "parameters": SHAPE.parameters,
        "context_length": 8192,
        "license": "mit",
        "base_model": "alice/Wren-1B",
    }


def test_search_as_a_table(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == [
        "Repository", "Architecture", "Access", "Updated", "Parameters", "Downloads", "Likes",
    ]  # fmt: skip
    assert lines[1].split() == [REPO, "llama", "2026-03-01", "43.9M", "1.23K", "56"]
    assert "gated" in lines[2]


def test_order_author_and_limit(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(150):
        hub.repo(f"carol/model-{number:03}", likes=1000 + number)
    models = _json(capsys, "search", "--sort", "likes", "--limit", "130")["models"]
    assert len(models) == 130
    assert models[0]["id"] == "carol/model-149"
    assert len(_json(capsys, "search", "--author", "bob", "--limit", "5")["models"]) == 1


def test_a_pasted_name_or_address_is_that_repository(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.repo("alice/Wren-1B-GGUF-more")
    for text in (REPO, f"{hub.url}/{REPO}", f"https://huggingface.co/{REPO}/tree/main"):
        assert [model["id"] for model in _json(capsys, "search", text)["models"]] == [REPO]


def test_nothing_found(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "no/such-thing"]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Nothing was found" in captured.err
    assert _json(capsys, "search", "no-such-thing") == {"models": []}


def test_a_name_cannot_command_the_terminal(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.repo("bob/Hostile").put("\x1b]0;title\x07-Q4_0.gguf", b"x" * 10)
    assert main(["show", "bob/Hostile"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_a_repository_as_a_document(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    document = _json(capsys, "show", REPO)
    assert (document["id"], document["license"], document["advice"]) == (REPO, "mit", "")
    stored = hub.state.repos[REPO].files
    files = {file["file_type"]: file for file in document["files"]}
    assert list(files) == ["Q4_K_M", "Q8_0", "F16"]
    assert files["Q4_K_M"]["name"] == "Wren-1B-Q4_K_M.gguf"
    assert files["Q4_K_M"]["sha256"] == stored["Wren-1B-Q4_K_M.gguf"].sha256
    assert files["Q4_K_M"]["size_bytes"] == stored["Wren-1B-Q4_K_M.gguf"].size
    assert files["Q8_0"]["bits_per_weight"] == pytest.approx(8.5, abs=0.1)
    parts = [f"F16/Wren-1B-F16-0000{number}-of-00002.gguf" for number in (1, 2)]
    assert files["F16"]["shards"] == parts
    assert files["F16"]["sha256"] == [stored[part].sha256 for part in parts]
    assert [file["name"] for file in document["projectors"]] == ["mmproj-Wren-F16.gguf"]
    assert [file["name"] for file in document["imatrices"]] == ["imatrix.dat"]


def test_a_repository_as_a_table(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", REPO]) == 0
    out = capsys.readouterr().out
    assert "Made from       alice/Wren-1B" in out
    assert "F16/Wren-1B-F16-00001-of-00002.gguf (2 parts)" in out
    assert [line.split()[1:] for line in out.splitlines() if "Q4_K_M" in line] == [
        ["model", "Q4_K_M", "4.94", "27.1", "MB"]
    ]


def test_a_repository_without_gguf_files(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "bob/Wren-1B"]) == 0
    assert "GGUF files that were made from bob/Wren-1B" in capsys.readouterr().out


@pytest.mark.parametrize("target", [f"{REPO}/Wren-1B-Q8_0.gguf", f"{REPO}:q8_0"])
def test_a_remote_file_is_shown_as_a_local_one(
    hub: HubServer, capsys: pytest.CaptureFixture[str], target: str, tmp_path: Path
) -> None:
    local = tmp_path / "Wren-1B-Q8_0.gguf"
    remote = _json(capsys, "show", target)
    assert remote == _json(capsys, "show", str(local)) | {
        "path": f"{REPO}/{local.name}",
        "shards": [f"{REPO}/{local.name}"],
    }
    assert hub.seen.bytes_sent[f"{REPO}/{local.name}"] < local.stat().st_size


def test_a_split_model_and_a_file_that_is_not_there(
    hub: HubServer, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    document = _json(capsys, "show", f"{REPO}/F16/Wren-1B-F16-00002-of-00002.gguf")
    local = read_model(tmp_path / "Wren-1B-F16-00001-of-00002.gguf")
    assert document["tensors"] == len(local.tensors)
    assert len(document["shards"]) == 2
    for target in (f"{REPO}/nothing.gguf", f"{REPO}:Q2_K"):
        error = _json(capsys, "show", target, code=1)["error"]
        assert error["type"] == "hub_file_missing"
        assert error["remedy"]


def test_local_files_and_repositories_together(
    hub: HubServer, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    local = write_llama(tmp_path / "tiny.gguf")
    models = _json(capsys, "show", str(local), REPO, "bob/nothing", code=1)["models"]
    assert models[0]["name"] == "Tiny Llama"
    assert models[1]["id"] == REPO
    assert models[2]["error"]["type"] == "hub_missing"


def test_a_folder_of_that_name_comes_first(
    hub: HubServer,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "alice").mkdir()
    write_llama(tmp_path / "alice" / "Wren-1B-GGUF")
    assert _json(capsys, "show", REPO)["name"] == "Tiny Llama"
    assert not hub.seen.requests


def test_errors_of_the_hub_are_told(
    hub: HubServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.trouble(wait_seconds=30)
    assert _json(capsys, "search", "wren", code=1)["error"]["type"] == "hub_rate_limit"
    assert _json(capsys, "show", "bob/Finch-GGUF:Q4_0", code=1)["error"]["type"] == "hub_rate_limit"
    monkeypatch.setenv("HF_ENDPOINT", dead_endpoint())
    assert _json(capsys, "search", "wren", code=1)["error"]["type"] == "hub_no_network"
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert main(["search", "wren"]) == 1
    assert "offline mode" in capsys.readouterr().err


def test_wrong_usage(hub: HubServer, program: Program) -> None:
    assert program("search", "--sort", "size").code == 2
    assert program("search", "--limit", "0").code == 2


def test_the_settings_name_the_hub(
    hub: HubServer,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.delenv("HF_ENDPOINT")
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "settings.toml").write_text(
        f'[hub]\nendpoint = "{hub.url}"\noffline = "maybe"\n', encoding="utf-8"
    )
    done = program("search", "wren", "--json")
    assert [model["id"] for model in done.json()["models"]] == [REPO]
    assert "offline" in done.err


def test_loading_from_the_hub_is_not_what_chat_does(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    error = _json(capsys, "chat", REPO, "-p", "Hello", code=1)["error"]
    assert error["type"] == "hub_unsupported"
    assert f"pannier pull {REPO}" in error["remedy"]
