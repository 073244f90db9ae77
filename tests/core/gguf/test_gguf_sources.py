# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that are no models: every one is refused with a sentence that says what it is."""

import os
import sys
from pathlib import Path

import pytest

from pannier.core.gguf import BytesSource, GgufError, RangeSource, read_header, read_model
from tests.models import write_llama


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


class Remote:
    """A file that is asked for by ranges.

    Attributes:
        asked: the ranges, as offset and length.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.asked: list[tuple[int, int]] = []

    def fetch(self, offset: int, length: int) -> bytes:
        self.asked.append((offset, length))
        return self._content[offset : offset + length]


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a file with a header of some 2 MB."""
    folder = tmp_path_factory.mktemp("remote")
    path = write_llama(folder / "m.gguf", vocab=100_000, embedding=64, ffn=64, kv_heads=1)
    return path.read_bytes()


def test_ranges_give_the_same_header(vocabulary: bytes) -> None:
    remote = Remote(vocabulary)
    source = RangeSource(len(vocabulary), remote.fetch)

    header = read_header(source)

    assert header == read_header(BytesSource(vocabulary))
    assert remote.asked == [(0, 65536), (65536, 2**20), (65536 + 2**20, 65536 + 2**20)]
    assert source.beginning == vocabulary[: len(source.beginning)]
    assert len(source.beginning) >= header.data_offset


def test_hyperparameters_take_one_range(vocabulary: bytes) -> None:
    remote = Remote(vocabulary)

    header = read_header(RangeSource(len(vocabulary), remote.fetch), stop_before="tokenizer.")

    assert header.values["llama.block_count"] == 2
    assert remote.asked == [(0, 65536)]


def test_ranges_of_a_small_file_do_not_pass_its_end() -> None:
    remote = Remote(b"GGUF" + bytes(60))
    with pytest.raises(GgufError):
        read_header(RangeSource(64, remote.fetch))
    assert remote.asked == [(0, 64)]


def test_ranges_that_end_too_early(vocabulary: bytes) -> None:
    remote = Remote(vocabulary[:100_000])
    with pytest.raises(GgufError) as caught:
        read_header(RangeSource(len(vocabulary), remote.fetch))
    assert caught.value.kind == "file_incomplete"


def test_errors_of_a_reader_pass_through() -> None:
    def fail(offset: int, length: int) -> bytes:
        raise ConnectionError("the line is cut")

    with pytest.raises(ConnectionError):
        read_header(RangeSource(1000, fail))
