# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier pull`: the real program against the stand-in hub, faults, kills and all."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.program_run import PROGRAM, SECONDS, Finished
from tests.hub.download.downloading import some_bytes, until
from tests.hubserver import HubServer
from tests.models import write_llama

REPO = "author/model-GGUF"
START_SECONDS = 60.0  # until a fresh program downloads
Pull = Callable[..., Finished]


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """A hub with one model of three types, one of them split, and a projector."""
    with HubServer() as server:
        repo = server.repo(REPO)
        repo.put("model-Q4_K_M.gguf", some_bytes(3_000_000))
        repo.put("model-Q8_0-00001-of-00002.gguf", some_bytes(300_000, 2))
        repo.put("model-Q8_0-00002-of-00002.gguf", some_bytes(200_000, 3))
        repo.put("mmproj-F16.gguf", some_bytes(100_000, 4))
        yield server


@pytest.fixture
def environment(hub: HubServer, tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "HF_ENDPOINT": hub.url,
        "HF_TOKEN": "",
        "PANNIER_HOME": str(tmp_path / "home"),
    }


@pytest.fixture
def pull(environment: dict[str, str]) -> Pull:
    """Run `pannier pull` with arguments to its end."""

    def run(*arguments: str | Path) -> Finished:
        done = subprocess.run(
            [*PROGRAM, "pull", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env=environment,
        )
        return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_json_says_what_arrived(pull: Pull, tmp_path: Path) -> None:
    done = pull(f"{REPO}:Q4_K_M", "--json")
    assert done.code == 0
    document = done.json()
    path = tmp_path / "home" / "data" / "models" / REPO / "model-Q4_K_M.gguf"
    assert document["path"] == str(path)
    assert document["size_bytes"] == 3_000_000
    assert document["sha256"] == _sha256(path.read_bytes()) == _sha256(some_bytes(3_000_000))
    assert document["verified"] is True


def test_what_was_pulled_is_in_the_library(
    pull: Pull, environment: dict[str, str], hub: HubServer, tmp_path: Path
) -> None:
    small = write_llama(tmp_path / "small.gguf").read_bytes()
    hub.repo(REPO).put("small-F16.gguf", small)
    assert pull(REPO, "--file", "small-F16.gguf").code == 0
    listed = subprocess.run(
        [*PROGRAM, "list", "--json"],
        capture_output=True,
        timeout=SECONDS,
        check=True,
        env=environment,
    )
    (model,) = json.loads(listed.stdout)["models"]
    assert model["path"].endswith("small-F16.gguf")


def test_a_library_that_cannot_be_written_does_not_spoil_a_download(
    pull: Pull, tmp_path: Path
) -> None:
    (tmp_path / "home" / "data" / "library.sqlite").mkdir(parents=True)

    done = pull(f"{REPO}:Q4_K_M", "--json")

    assert done.code == 0
    assert done.json()["verified"] is True
    assert "library" in done.err


def test_a_split_model_is_one(pull: Pull, tmp_path: Path) -> None:
    done = pull(f"{REPO}:q8_0", "--to", tmp_path / "here", "--json")
    document = done.json()
    assert [Path(file["path"]).name for file in document["files"]] == [
        "model-Q8_0-00001-of-00002.gguf",
        "model-Q8_0-00002-of-00002.gguf",
    ]
    assert document["sha256"] is None
    assert document["size_bytes"] == 500_000
    assert document["verified"] is True
    assert (tmp_path / "here" / "model-Q8_0-00002-of-00002.gguf").read_bytes() == some_bytes(
        200_000, 3
    )


@pytest.mark.parametrize(
    ("arguments", "kind", "said"),
    [
        ((f"{REPO}:Q2_K",), "choose_file", "Q4_K_M (3.00 MB)"),
        (("no repository",), "hub_address", "owner/repository"),
    ],
)
def test_what_cannot_be_meant_is_told_with_what_there_is(
    pull: Pull, arguments: tuple[str, ...], kind: str, said: str
) -> None:
    done = pull(*arguments, "--json")
    assert done.code == 1
    error = done.json()["error"]
    assert error["type"] == kind
    assert said in error["message"] + error["remedy"]


def test_faults_do_not_matter(pull: Pull, hub: HubServer) -> None:
    hub.fault(REPO, "model-Q4_K_M.gguf", close_between=(100_000, 900_000), times=6)
    done = pull(f"{REPO}:Q4_K_M", "--json")
    assert done.json()["verified"] is True
    assert Path(done.json()["path"]).read_bytes() == some_bytes(3_000_000)
    assert "retry 1" in done.err


def test_killed_on_the_way_it_goes_on(
    pull: Pull, hub: HubServer, environment: dict[str, str], tmp_path: Path
) -> None:
    hub.fault(REPO, "model-Q4_K_M.gguf", bytes_per_second=50_000)
    journal = tmp_path / "model-Q4_K_M.gguf.part.json"
    for _ in range(2):
        before = journal.read_bytes() if journal.exists() else b""
        process = subprocess.Popen(
            [*PROGRAM, "pull", f"{REPO}:Q4_K_M", "--to", tmp_path],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        until(lambda before=before: _has_grown(journal, before), START_SECONDS)
        process.kill()
        process.wait()
    hub.fault(REPO, "model-Q4_K_M.gguf")
    assert pull(f"{REPO}:Q4_K_M", "--to", tmp_path, "--json").json()["verified"] is True
    assert (tmp_path / "model-Q4_K_M.gguf").read_bytes() == some_bytes(3_000_000)


def _has_grown(journal: Path, before: bytes) -> bool:
    """Whether a journal tells of bytes, and not of the same as before."""
    if not journal.exists():
        return False
    content = journal.read_bytes()
    return b'"done":[[' in content and content != before


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
def test_ctrl_c_keeps_what_has_arrived(
    hub: HubServer, environment: dict[str, str], tmp_path: Path
) -> None:
    hub.fault(REPO, "model-Q4_K_M.gguf", stall_after=50_000)
    process = subprocess.Popen(
        [*PROGRAM, "pull", f"{REPO}:Q4_K_M", "--to", tmp_path],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
    )
    until(lambda: hub.seen.bytes_sent[f"{REPO}/model-Q4_K_M.gguf"] >= 50_000, START_SECONDS)
    time.sleep(0.1)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=SECONDS)
    assert process.returncode == 130
    assert time.monotonic() - began < 5
    assert b"goes on from there" in said
    assert (tmp_path / "model-Q4_K_M.gguf.part").exists()


def test_a_second_program_on_the_same_file_is_told(
    pull: Pull, hub: HubServer, environment: dict[str, str], tmp_path: Path
) -> None:
    hub.fault(REPO, "model-Q4_K_M.gguf", stall_after=50_000)
    process = subprocess.Popen(
        [*PROGRAM, "pull", f"{REPO}:Q4_K_M", "--to", tmp_path],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    try:
        until((tmp_path / "model-Q4_K_M.gguf.part").exists, START_SECONDS)
        done = pull(f"{REPO}:Q4_K_M", "--to", tmp_path, "--json")
        assert done.code == 1
        assert done.json()["error"]["type"] == "download_locked"
    finally:
        process.kill()
        process.wait()


def test_another_file_of_that_name_is_replaced_by_consent(pull: Pull, tmp_path: Path) -> None:
    (tmp_path / "model-Q4_K_M.gguf").write_bytes(b"mine")
    done = pull(f"{REPO}:Q4_K_M", "--to", tmp_path, "--json")
    assert done.json()["error"]["type"] == "target_exists"
    assert "--start-over" in done.json()["error"]["remedy"]
    done = pull(f"{REPO}:Q4_K_M", "--to", tmp_path, "--start-over")
    assert done.code == 0
    assert done.out == f"{tmp_path / 'model-Q4_K_M.gguf'}\n"
    assert "checksum verified" in done.err


def test_a_folder_that_cannot_be_made_is_told(pull: Pull, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = pull(f"{REPO}:Q4_K_M", "--to", tmp_path / "file" / "folder", "--json")
    assert done.code == 1
    assert done.json()["error"]["type"] in {"folder_gone", "disk_error"}
