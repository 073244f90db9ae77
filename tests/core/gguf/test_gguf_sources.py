# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that are no models: every one is refused with a sentence that says what it is."""

import os
import sys
from pathlib import Path

import pytest

from pannier.core.gguf import BytesSource, GgufError, read_header, read_model


def refusal(path: Path) -> GgufError:
    with pytest.raises(GgufError) as caught:
        read_model(path)
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"", "file_incomplete", "empty"),
        (b"GGUF", "file_incomplete", "middle of its header"),
        (bytes(4096), "not_gguf", "only zeros"),
        (b"Dear diary, this is no model.", "not_gguf", "not a GGUF model file"),
        (b"\n<!DOCTYPE html><html>Log in</html>", "not_gguf", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "not_gguf", "Git LFS"),
        (b"tjgg\x03\0\0\0" + bytes(64), "not_gguf", "before GGUF"),
        (b"PK\x03\x04" + bytes(64), "not_gguf", "PyTorch"),
        (b"\x40\0\0\0\0\0\0\0" + b'{"__metadata__":{}}', "not_gguf", "safetensors"),
        (b"FUGG" + bytes(64), "not_gguf", "not a GGUF model file"),
    ],
)
def test_what_the_file_is_instead(tmp_path: Path, content: bytes, kind: str, words: str) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)

    error = refusal(path)

    assert error.kind == kind
    assert words in error.message
    assert error.message.startswith("model.gguf: ")


def test_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing.gguf").kind == "file_missing"
    assert refusal(tmp_path / "no\0name.gguf").kind == "file_missing"


def test_file_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert refusal(tmp_path / "file" / "model.gguf").kind == "file_missing"


def test_folder(tmp_path: Path) -> None:
    error = refusal(tmp_path)

    assert error.kind == "file_unreadable"
    assert "folder" in error.message


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "model.gguf")

    assert "ordinary file" in refusal(tmp_path / "model.gguf").message


@pytest.mark.parametrize(
    ("cause", "words"),
    [(PermissionError(13, "Permission denied"), "by you"), (OSError(5, "I/O error"), "I/O error")],
)
def test_errors_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cause: OSError, words: str
) -> None:
    def fail(*_: object) -> None:
        raise cause

    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    monkeypatch.setattr(Path, "open", fail)

    error = refusal(path)

    assert error.kind == "file_unreadable"
    assert words in error.message
    assert error.__cause__ is not None


def test_a_source_may_hold_only_the_beginning_of_a_file() -> None:
    with pytest.raises(GgufError, match="middle of its header"):
        read_header(BytesSource(b"GGUF\x03\0\0\0", size=10**9))
