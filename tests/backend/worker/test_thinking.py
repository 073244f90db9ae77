# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Thoughts come apart from the answer, are counted, and can be gone on with."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions, TemplateOptions
from tests.backend.worker.answers import END_TOKENS, LETTERS, LOAD, Answer, answer, user
from tests.models import CHATML_TEMPLATE, write_llama

OPENS = CHATML_TEMPLATE.replace("assistant\n{% endif %}", "assistant\n<think>\n{% endif %}")
THINKS = msgspec.structs.replace(
    LETTERS, grammar='root ::= "<think>\\n" [a-z]{9} "\\n</think>\\n\\n" [a-z]+'
)
QUESTION = [user("Why?")]


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[EngineSession]:
    with EngineSession() as session:
        session.load(str(tiny_model), LOAD)
        yield session


def test_thoughts_that_the_model_begins(engine: EngineSession) -> None:
    got = answer(engine, QUESTION, THINKS)
    assert len(got.reasoning) == 9
    assert got.text.isalpha()
    assert "<" not in got.reasoning + got.text
    finished = got.finished
    assert 0 < finished.reasoning_tokens < finished.tokens
    assert 0 < finished.reasoning_seconds < finished.seconds
    assert sum(piece.reasoning_count for piece in got.events) == finished.reasoning_tokens


def test_thoughts_that_the_template_opens_are_no_matter_of_the_grammar(
    engine: EngineSession,
) -> None:
    opened = TemplateOptions(OPENS)
    got = answer(engine, QUESTION, LETTERS, template=opened)
    assert got.prompt.thinking
    assert not got.text
    assert got.finished.reasoning_tokens == LETTERS.max_tokens
    off = msgspec.structs.replace(opened, thinking=False)
    got = answer(engine, QUESTION, LETTERS, template=off)
    assert not got.prompt.thinking
    assert not got.reasoning
    assert got.text.replace(" ", "").isalpha()


def test_stop_strings_are_looked_for_in_the_answer_alone(engine: EngineSession) -> None:
    whole = answer(engine, QUESTION, THINKS)
    letter = next(letter for letter in whole.text if letter in whole.reasoning)
    got = answer(engine, QUESTION, msgspec.structs.replace(THINKS, stop=(letter,)))
    assert got.reasoning == whole.reasoning
    assert got.text == whole.text.partition(letter)[0]
    assert got.finished.stop_string == letter


def continued(engine: EngineSession, cut: Answer, sampling: SamplingOptions) -> Answer:
    begun = ChatMessage("assistant", cut.text, reasoning=cut.reasoning)
    return answer(engine, [*QUESTION, begun], sampling)


def test_an_answer_that_was_cut_anywhere_goes_on(engine: EngineSession) -> None:
    whole = answer(engine, QUESTION, THINKS)
    for tokens in range(12, 36, 2):
        cut = answer(engine, QUESTION, msgspec.structs.replace(THINKS, max_tokens=tokens))
        assert cut.reasoning
        rest = continued(engine, cut, THINKS)
        assert cut.reasoning + rest.reasoning == whole.reasoning
        assert (cut.text + rest.text).startswith(whole.text)


def test_another_worker_goes_on_with_it_too(engine: EngineSession, tiny_model: Path) -> None:
    cut = answer(engine, QUESTION, msgspec.structs.replace(THINKS, max_tokens=14))
    assert cut.reasoning
    with EngineSession() as other:
        other.load(str(tiny_model), LOAD)
        rest = continued(other, cut, THINKS)
    assert len(cut.reasoning + rest.reasoning) == 9
    assert (cut.text + rest.text).isalpha()


def test_tags_that_are_control_tokens(tmp_path: Path) -> None:
    path = write_llama(
        tmp_path / "model.gguf", control_tokens=("<think>", "</think>"), template=OPENS
    )
    close = 320 - 3 - 1
    forced = SamplingOptions(temperature=0.0, max_tokens=3, logit_bias={close: 100, **END_TOKENS})
    with EngineSession() as session:
        assert session.load_chat(str(path), LOAD).template.thinking_tag == "<think>"
        got = answer(session, QUESTION, forced)
    assert got.prompt.thinking
    assert (got.reasoning, got.text) == ("", "")
    assert (got.finished.reasoning_tokens, got.finished.tokens) == (1, 3)


def test_all_that_is_needed_to_do_it_again(engine: EngineSession) -> None:
    asked = SamplingOptions(temperature=1.5, max_tokens=12)
    first = answer(engine, QUESTION, asked, template=TemplateOptions(OPENS)).finished
    assert first.sampling == msgspec.structs.replace(asked, seed=first.seed)
    assert first.first_token_seconds > 0
    assert first.prompt_tokens_per_second > 0
    one, two = (answer(engine, QUESTION, first.sampling, template=first.template) for _ in range(2))
    assert one.reasoning + one.text == two.reasoning + two.text
    assert one.finished.sampling == first.sampling


@pytest.mark.parametrize("keep", ["head", "tail"])
def test_a_text_is_cut_to_a_number_of_tokens(engine: EngineSession, keep: str) -> None:
    text = "The quick brown fox, äöü, jumps over the lazy dog. " * 20
    total = engine.count_text(text)
    cut = engine.cut_text(text, 50, "head" if keep == "head" else "tail")
    assert cut.total_tokens == total
    assert cut.tokens == 50
    assert text.startswith(cut.text) if keep == "head" else text.endswith(cut.text)
    assert engine.count_text(cut.text) <= 50
    assert engine.cut_text("short", 50).text == "short"
    assert engine.cut_text(text, 0).text == ""
