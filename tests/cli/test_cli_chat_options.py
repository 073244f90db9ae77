# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chat` with attachments, images, thinking and other templates."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pannier.__main__ import main
from pannier.core.chat import attachments
from pannier.core.extract import EXTRACT_FLAG
from tests.core.chat.office_files import write_pdf
from tests.models import CHATML_TEMPLATE, RAISING_TEMPLATE, write_llama, write_projector
from tests.pictures import png

SHORT = ("-p", "hi", "--max-tokens", "8", "--temperature", "0", "--threads", "1", "--json")
OPENS = CHATML_TEMPLATE.replace("assistant\n{% endif %}", "assistant\n<think>\n{% endif %}")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_llama(tmp_path / "Tiny-F16.gguf")


class Done(NamedTuple):
    """What came of the command."""

    code: int
    document: dict[str, Any]
    err: str


Chat = Callable[..., Done]


@pytest.fixture
def chat(capsys: pytest.CaptureFixture[str]) -> Chat:
    """`pannier chat` in this process; its worker is another one."""

    def run(*arguments: str | Path) -> Done:
        code = main(["chat", *map(str, arguments)])
        out, err = capsys.readouterr()
        return Done(code, json.loads(out), err)

    return run


def refused(done: Done, kind: str) -> str:
    assert done.code == 1
    error = done.document["error"]
    assert error["type"] == kind
    return str(error["message"])


def test_the_text_of_a_file_goes_before_the_prompt(chat: Chat, model: Path, tmp_path: Path) -> None:
    plain = chat(model, *SHORT).document
    pdf = write_pdf(tmp_path / "a.pdf", ["The report says hello."])
    note = tmp_path / "note.txt"
    note.write_text("More.", encoding="utf-8")
    document = chat(model, *SHORT, "--attach", pdf, "--attach", note).document
    assert document["prompt_tokens"] > plain["prompt_tokens"] + 20
    message = refused(chat(model, *SHORT, "--attach", tmp_path / "gone.txt"), "attachment_missing")
    assert "gone.txt" in message


def test_a_bundle_takes_text_out_of_files_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-m", "pannier", EXTRACT_FLAG]
    monkeypatch.setattr(attachments, "_command", lambda: command)
    pdf = write_pdf(tmp_path / "a.pdf", ["hello"])
    assert attachments.read_attachment(pdf).text == "hello"


def test_a_long_attachment_is_refused_or_cut(chat: Chat, model: Path, tmp_path: Path) -> None:
    note = tmp_path / "long.txt"
    note.write_text("The quick brown fox. " * 500, encoding="utf-8")
    command = (model, *SHORT, "--attach", note)
    assert "tokens" in refused(chat(*command), "attachment_too_long")
    for part in ("head", "tail"):
        done = chat(*command, "--too-long", part)
        assert done.code == 0
        assert 400 < done.document["prompt_tokens"] < 512
        assert "long.txt has" in done.err


def test_an_image_finds_its_projector(chat: Chat, model: Path, tmp_path: Path) -> None:
    image = tmp_path / "red.png"
    image.write_bytes(png(8, 8, (255, 0, 0)))
    refused(chat(model, *SHORT, "--image", image), "no_vision")
    projector = write_projector(tmp_path / "mmproj-Tiny-F16.gguf")
    done = chat(model, *SHORT, "--image", image)
    assert done.code == 0
    assert done.document["load_report"]["host"]["projector_bytes"] > 0
    named = chat(model, *SHORT, "--image", image, "--mmproj", projector)
    assert named.document["text"] == done.document["text"]
    image.write_bytes(b"no image")
    assert "red.png" in refused(chat(model, *SHORT, "--image", image), "image")


def test_thinking_is_told_apart_and_can_be_switched_off(chat: Chat, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", template=OPENS)
    document = chat(model, *SHORT).document
    assert document["reasoning"]
    assert not document["text"]
    assert document["reasoning_tokens"] == document["tokens"] == 8
    document = chat(model, *SHORT, "--think", "off").document
    assert document["text"]
    assert not document["reasoning"]
    assert document["template"]["thinking"] is False


def test_a_switch_that_is_not_there_is_told(chat: Chat, model: Path) -> None:
    assert "no switch for thinking" in chat(model, *SHORT, "--think", "off").err
    assert 'no effort "low"' in chat(model, *SHORT, "--think", "low").err


def test_another_template(chat: Chat, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", template=RAISING_TEMPLATE)
    refused(chat(model, *SHORT), "template")
    assert chat(model, *SHORT, "--template", "chatml").code == 0
    file = tmp_path / "own.jinja"
    file.write_text("{{ tone }}{{ messages[0].content }}", encoding="utf-8")
    done = chat(model, *SHORT, "--template", file, "--template-argument", "tone=calm")
    assert done.document["template"]["arguments"] == {"tone": "calm"}
    assert "chatml" in chat(model, *SHORT, "--template", "nonsense").err


def test_the_document_says_all_that_is_needed_to_do_it_again(chat: Chat, model: Path) -> None:
    first = chat(
        model, "-p", "hi", "--max-tokens", "8", "--top-k", "7", "--threads", "1", "--json"
    ).document
    assert first["sampling"]["top_k"] == 7
    assert first["sampling"]["seed"] == first["seed"]
    assert first["first_token_seconds"] > 0
    assert first["context_policy"] == "stop"
    seed = str(first["seed"])
    again = chat(
        model,
        "-p",
        "hi",
        "--max-tokens",
        "8",
        "--top-k",
        "7",
        "--seed",
        seed,
        "--threads",
        "1",
        "--json",
    )
    assert again.document["text"] == first["text"]
