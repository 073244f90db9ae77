# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier imatrix`: the file and its document, what is left out, and Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pannier.core.imatrix.files import read_imatrix
from pannier.core.imatrix.partial import find_partial, partial_path
from tests.cli.program_run import Program, Started

SMALL = ("--context", "64", "--threads", "1")
STORY = "Every chunk of a text is evaluated by itself, and so is the next. "


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY * 4)
    (folder / "b.md").write_text(STORY * 4)
    (folder / "c.txt").write_bytes(b"\0binary")
    return folder


def test_json_has_chunks_tokens_seconds_and_coverage(
    program: Program, tiny: Path, story: Path, tmp_path: Path
) -> None:
    output = tmp_path / "new" / "imatrix.gguf"
    done = program("imatrix", tiny, "--text", story, "-o", output, *SMALL, "--json")
    document = done.json()
    assert done.code == 0
    assert "c.txt" in done.err
    assert document["path"] == str(output)
    assert document["size_bytes"] == output.stat().st_size
    assert document["tokens"] == 64 * document["chunks"] > 300
    assert document["seconds"] > 0
    assert document["coverage"]["tensors"] == 14
    assert document["coverage"]["share"] == 1
    assert document["skipped"] == [str(story / "c.txt")]
    assert read_imatrix(output).text_sha256 == document["text_sha256"]


def test_text_comes_from_stdin_and_advice_goes_to_people(
    program: Program, tiny: Path, tmp_path: Path
) -> None:
    output = tmp_path / "imatrix.gguf"
    arguments = ("imatrix", tiny, "--text", "-", "-o", output, *SMALL, "--chunks", "2")
    done = program(*arguments, stdin=STORY * 5)
    assert done.code == 0
    assert done.out == f"{output}\n"
    assert "128 tokens in 2 chunks" in done.err
    assert "very little" in done.err
    again = program(*arguments, "--json", stdin=STORY * 5)
    assert again.code == 1
    assert again.json()["error"]["type"] == "target_exists"
    assert "--start-over" in again.json()["error"]["remedy"]


@pytest.mark.parametrize(
    ("text", "kind"), [("gone.txt", "text_missing"), ("texts/c.txt", "text_binary")]
)
def test_a_text_that_cannot_be_read(
    program: Program, tiny: Path, story: Path, tmp_path: Path, text: str, kind: str
) -> None:
    done = program(
        "imatrix", tiny, "--text", story.parent / text, "-o", tmp_path / "a.gguf", "--json"
    )
    assert done.code == 1
    assert done.json()["error"]["type"] == kind
    assert not (tmp_path / "a.gguf").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a process")
def test_ctrl_c_keeps_what_is_done_and_the_same_command_goes_on(
    program: Program, started: Started, talkative: Path, tmp_path: Path
) -> None:
    text, output = tmp_path / "long.txt", tmp_path / "imatrix.gguf"
    text.write_text(STORY * 2000)
    arguments = ("imatrix", talkative, "--text", text, "-o", output, *SMALL)
    process = started(*arguments)
    _wait_for(partial_path(output), process)
    os.kill(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"the same command goes on" in said
    assert not output.exists()
    left = find_partial(output)
    assert left is not None
    done = program(*arguments, "--chunks", left.chunks_done + 1, "--json")
    document = done.json()
    assert f"Going on behind {left.chunks_done} of {left.chunks} chunks" in done.err
    assert (document["continued_at"], document["chunks"]) == (
        left.chunks_done,
        left.chunks_done + 1,
    )
    assert not partial_path(output).exists()


def _wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    while not path.exists():
        assert process.poll() is None
        time.sleep(0.05)
