# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Thoughts are told from answers, wherever the stream is cut."""

import pytest

from pannier.core.chat.thinking import (
    HARMONY,
    THINK,
    THINKING_FORMATS,
    ThinkingFormat,
    ThinkingSplitter,
    format_of_template,
    open_format,
    written,
)


def split(text: str, size: int, opened: ThinkingFormat | None = None) -> tuple[str, str]:
    """Feed a text in pieces of that size."""
    splitter = ThinkingSplitter(opened)
    pieces = [splitter.add(text[i : i + size]) for i in range(0, len(text), size)]
    pieces.append(splitter.finish())
    return "".join(p.reasoning for p in pieces), "".join(p.text for p in pieces)


SIZES = (1, 2, 3, 7, 1000)


@pytest.mark.parametrize("form", THINKING_FORMATS, ids=lambda form: form.opening)
def test_every_format_is_recognised_however_it_is_cut(form: ThinkingFormat) -> None:
    text = written(form, "First this.\n\nThen that.", "The answer.\n", opened=False)
    for size in SIZES:
        assert split(text, size) == ("First this.\n\nThen that.", "The answer.\n")


@pytest.mark.parametrize("size", SIZES)
def test_thoughts_that_the_template_opened(size: int) -> None:
    assert split("\nHm.\n</think>\n\nYes.", size, THINK) == ("Hm.", "Yes.")
    assert split("never closed", size, THINK) == ("never closed", "")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "text",
    [
        "Plain text.",
        "The tag <think> opens </think> thoughts.",
        " <thin ice>",
        "<",
        "  \n",
        "Here is my cat.",
        "x <|channel|>analysis<|message|>",
    ],
)
def test_what_only_looks_like_thoughts_is_text(size: int, text: str) -> None:
    assert split(text, size) == ("", text)


@pytest.mark.parametrize("size", SIZES)
def test_a_tag_within_thoughts_does_not_end_them(size: int) -> None:
    text = "<think>Is 1 </thin 2 or </b>?  </think>No."
    assert split(text, size) == ("Is 1 </thin 2 or </b>?", "No.")


@pytest.mark.parametrize("size", SIZES)
def test_channels(size: int) -> None:
    text = (
        "<|channel|>analysis<|message|>Think.<|end|><|start|>assistant"
        "<|channel|>commentary<|message|>One moment. <|end|><|start|>assistant"
        "<|channel|>analysis<|message|> More.<|end|><|start|>assistant"
        "<|channel|>final<|message|>Done <|en"
    )
    assert split(text, size) == ("Think.More.", "One moment. Done <|en")


def test_an_empty_block_is_nothing() -> None:
    assert split("<think>\n\n</think>\n\nYes.", 3) == ("", "Yes.")


def test_the_splitter_tells_what_comes() -> None:
    splitter = ThinkingSplitter()
    assert not splitter.thinking
    splitter.add("<think>a")
    assert splitter.thinking
    splitter.add("</think>")
    assert not splitter.thinking
    assert not splitter.past_thinking
    splitter.add("x")
    assert splitter.past_thinking


def test_a_template_shows_its_format() -> None:
    assert format_of_template("{% if x %}<think>{% endif %}") == THINK
    assert format_of_template("<|channel|>final<|message|>") == HARMONY
    assert format_of_template("{{ messages }}") is None
    assert open_format("<|im_start|>assistant\n<think>\n") == THINK
    assert open_format("<think>\n\n</think>\n\n") is None


@pytest.mark.parametrize("form", [THINK, HARMONY], ids=["tags", "channels"])
def test_a_begun_answer_is_split_as_it_was(form: ThinkingFormat) -> None:
    for reasoning, text in (("a", ""), ("a", "b"), ("a\nb", "c\n")):
        raw = written(form, reasoning, text, opened=False)
        assert split(raw, 4) == (reasoning, text)
        raw = written(form, reasoning, text, opened=True)
        assert split(raw, 4, form) == (reasoning, text)
