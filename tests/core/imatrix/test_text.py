# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Calibration text from files, folders and the clipboard, in whatever encoding it comes."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.made import Coverage, ExpertTensor, MadeImatrix
from pannier.core.imatrix.text import (
    MAX_TEXT_BYTES,
    CalibrationText,
    TextPart,
    advice,
    amount_advice,
    gather_text,
)

STORY = "Es war einmal ein Bär, „grün“ für 1 €.\nEnde\n"


def gathered(paths: Sequence[Path] = (), given: Sequence[TextPart] = ()) -> CalibrationText:
    steps = gather_text(paths, given)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            text: CalibrationText = end.value
            return text


def refusal(paths: Sequence[Path] = (), given: Sequence[TextPart] = ()) -> ImatrixError:
    with pytest.raises(ImatrixError) as caught:
        gathered(paths, given)
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str, named: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode(encoding))
    text = gathered([path])
    assert text.text == STORY
    assert text.parts[0].encoding == named


def test_ends_of_lines_are_those_that_models_know(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo\rthree\n")
    assert gathered([tmp_path / "a.txt"]).text == "one\ntwo\nthree\n"


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.md", "a.txt", "sub/c.py", ".hidden.txt", ".git/d.txt", "picture.png"):
        (tmp_path / name).write_text(name)
    text = gathered([tmp_path])
    assert text.names == ("a.txt", "b.md", "c.py")
    assert text.text == "a.txt\n\nb.md\n\nsub/c.py"
    assert text.sha256 == hashlib.sha256(text.text.encode()).hexdigest()


def test_files_come_before_what_is_given_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("file")
    text = gathered([tmp_path / "a.txt"], [TextPart("chat", "hello"), TextPart("empty", " \n")])
    assert text.text == "file\n\nhello"
    assert text.names == ("a.txt", "chat")


def test_what_cannot_be_used_in_a_folder_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("good")
    (tmp_path / "b.txt").write_bytes(b"\0\1\2binary")
    (tmp_path / "c.txt").symlink_to(tmp_path / "gone.txt")
    text = gathered([tmp_path])
    assert text.text == "good"
    assert [path.name for path, _ in text.skipped] == ["b.txt", "c.txt"]
    assert "not a text file" in text.skipped[0][1]


def test_a_file_that_is_named_must_be_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"GGUF\0\0")
    (tmp_path / "b.txt").write_bytes(bytes(range(1, 32)) * 10)
    assert refusal([tmp_path / "a.txt"]).kind == "text_binary"
    assert refusal([tmp_path / "b.txt"]).kind == "text_binary"
    gone = refusal([tmp_path / "gone.txt"])
    assert gone.kind == "text_missing"
    assert "gone.txt" in gone.message


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "a.txt")
    assert refusal([tmp_path / "a.txt"]).kind == "text_unreadable"


def test_no_text_at_all_says_how_much_is_enough(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "binary.txt").write_bytes(b"\0")
    for paths in ([tmp_path / "empty.txt"], [tmp_path / "folder"], []):
        error = refusal(paths)
        assert error.kind == "text_too_small"
        assert "51,200 tokens" in error.remedy
    assert "binary.txt" in refusal([tmp_path / "folder"]).message


def test_more_text_than_is_of_use_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(100 * MAX_TEXT_BYTES)
    assert refusal([tmp_path / "huge.txt"]).kind == "text_too_large"


def test_half_a_character_of_a_text_field_does_no_harm() -> None:
    text = gathered(given=[TextPart("pasted", "a\ud800b")])
    assert len(text.sha256) == 64


def test_advice_ends_where_there_is_enough() -> None:
    assert "very little" in amount_advice(2_000)
    assert "less than usual" in amount_advice(20_000)
    assert amount_advice(60_000) == ""


def test_unused_experts_are_worth_a_word() -> None:
    experts = ExpertTensor(name="blk.0.ffn_up_exps.weight", experts=64, unused=3, fewest_tokens=1)
    made = MadeImatrix(
        path="a.gguf",
        size_bytes=1,
        chunks=200,
        tokens=102_400,
        context_length=512,
        seconds=1.0,
        text_sha256="",
        coverage=Coverage(tensors=1, expert_tensors=(experts,)),
    )
    (line,) = advice(made)
    assert line.startswith("3 of 64 experts got no token")
