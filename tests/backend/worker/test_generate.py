# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers: repeatable, stopped where asked, continued, told with their probabilities."""

import math
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.protocol import Finished, PromptProgress, Tokens
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from tests.backend.worker.answers import (
    GREEDY,
    LETTERS,
    LOAD,
    answer,
    assistant,
    system,
    user,
)
from tests.models import CHATML_TEMPLATE, write_llama


@pytest.fixture(scope="module")
def slow_engine(slow_model: Path) -> Iterator[EngineSession]:
    """A worker that takes long enough to be stopped."""
    with EngineSession() as session:
        options = LoadOptions(context_length=4096, ubatch_size=64, gpu_layers=0, threads=1)
        session.load(str(slow_model), options)
        yield session


CHAT = [system("be brief"), user("the then than")]


def test_same_seed_same_text_also_after_other_answers(engine: EngineSession) -> None:
    warm = SamplingOptions(temperature=1.2, seed=5, max_tokens=40)
    first = answer(engine, CHAT, warm)
    answer(engine, [user("something else entirely")], warm)
    afresh = answer(engine, CHAT, warm)
    reused = answer(engine, CHAT, warm)
    assert first.text == afresh.text == reused.text
    assert afresh.finished.cached_tokens < reused.finished.cached_tokens
    assert reused.finished.cached_tokens == reused.finished.prompt_tokens - 1
    other = answer(engine, CHAT, msgspec.structs.replace(warm, seed=6))
    assert other.text != first.text


def test_a_drawn_seed_repeats_the_text(engine: EngineSession) -> None:
    drawn = answer(engine, CHAT, SamplingOptions(temperature=1.2, max_tokens=20))
    again = SamplingOptions(temperature=1.2, max_tokens=20, seed=drawn.finished.seed)
    assert answer(engine, CHAT, again).text == drawn.text


def test_only_what_is_new_is_evaluated(engine: EngineSession) -> None:
    first = answer(engine, CHAT, LETTERS)
    turn = [*CHAT, assistant(first.text), user("and more")]
    second = answer(engine, turn, LETTERS)
    assert second.finished.cached_tokens >= first.finished.prompt_tokens
    assert second.progress[-1].done == second.progress[-1].total
    assert second.progress[-1].total == (
        second.finished.prompt_tokens - second.finished.cached_tokens
    )


@pytest.mark.parametrize("start", [1, 7, 20])
@pytest.mark.parametrize("length", [1, 3, 9])
def test_a_stop_string_ends_the_answer_before_it(
    engine: EngineSession, start: int, length: int
) -> None:
    whole = answer(engine, CHAT, LETTERS).text
    stop = whole[start : start + length]
    stopped = answer(engine, CHAT, msgspec.structs.replace(LETTERS, stop=("never said", stop)))
    wanted = whole[: whole.index(stop)]
    assert stopped.text == wanted
    assert stopped.finished.stop_reason == "stop_string"
    assert stopped.finished.stop_string == stop
    shown = ""
    for piece in stopped.pieces:  # nothing of it was ever shown and taken back
        shown += piece
        assert wanted.startswith(shown)


def test_text_that_only_began_like_a_stop_string_is_not_lost(engine: EngineSession) -> None:
    whole = answer(engine, CHAT, LETTERS).text
    almost = whole[-3:] + "#"
    assert answer(engine, CHAT, msgspec.structs.replace(LETTERS, stop=(almost,))).text == whole


def test_characters_arrive_whole(engine: EngineSession) -> None:
    # Each of these is three or four bytes, and so as many tokens of this model.
    sampling = SamplingOptions(
        temperature=0.0, max_tokens=200, grammar='root ::= "漢字 😀 für alle"'
    )
    result = answer(engine, CHAT, sampling)
    assert result.text == "漢字 😀 für alle"
    assert not any("\ufffd" in piece for piece in result.pieces)


def test_a_character_cut_by_the_limit_is_completed_by_the_continuation(
    engine: EngineSession,
) -> None:
    grammar = 'root ::= "ab漢字"'
    cut = answer(engine, CHAT, SamplingOptions(temperature=0.0, max_tokens=4, grammar=grammar))
    assert cut.text == "ab"
    rest = answer(
        engine,
        [*CHAT, assistant(cut.text)],
        SamplingOptions(temperature=0.0, max_tokens=20, grammar=grammar),
    )
    assert rest.text == "漢字"
    assert rest.finished.stop_reason == "end"


@pytest.mark.parametrize("cut", [1, 10, 39])
def test_a_continued_answer_is_the_uncut_one(engine: EngineSession, cut: int) -> None:
    whole = answer(engine, CHAT, LETTERS)
    begun = answer(engine, CHAT, msgspec.structs.replace(LETTERS, max_tokens=cut))
    assert begun.finished.stop_reason == "length"
    rest = answer(
        engine,
        [*CHAT, assistant(begun.text)],
        msgspec.structs.replace(LETTERS, max_tokens=40 - cut),
    )
    assert begun.text + rest.text == whole.text


def test_a_corrected_answer_is_continued_as_it_stands(engine: EngineSession) -> None:
    rest = answer(engine, [*CHAT, assistant("My own words:")])
    tokens = engine.count_chat(CHAT) + engine.count_text("My own words:")
    assert rest.finished.prompt_tokens == tokens
    assert rest.text


def test_log_probabilities_of_every_token(engine: EngineSession) -> None:
    result = answer(engine, CHAT, GREEDY, top_log_probabilities=3)
    assert len(result.sampled) == result.finished.tokens
    for sampled in result.sampled:
        best, second, third = sampled.alternatives
        assert sampled.token == best.token  # greedy
        assert sampled.log_probability == pytest.approx(best.log_probability)
        assert 0 > best.log_probability >= second.log_probability >= third.log_probability


def test_log_probabilities_add_up_to_one(engine: EngineSession) -> None:
    one = msgspec.structs.replace(GREEDY, max_tokens=1)
    (sampled,) = answer(engine, CHAT, one, top_log_probabilities=100).sampled
    assert len(sampled.alternatives) == 100
    assert 0.5 < sum(math.exp(it.log_probability) for it in sampled.alternatives) < 1.0
    assert answer(engine, CHAT, one, top_log_probabilities=0).sampled[0].alternatives == []


def test_counting_agrees_with_the_answer(engine: EngineSession) -> None:
    assert engine.count_chat(CHAT) == answer(engine, CHAT).finished.prompt_tokens
    assert engine.count_text("") == 0
    assert engine.count_text("the") < engine.count_text("the thin than")


def test_a_vocabulary_alone_counts_as_the_model_does(
    engine: EngineSession, session: EngineSession, tiny_model: Path
) -> None:
    with pytest.raises(EngineError) as raised:
        session.count_text("nothing is loaded")
    assert raised.value.kind == "not_loaded"
    assert session.load_vocabulary(str(tiny_model)).tokens == 320
    assert session.count_chat(CHAT) == engine.count_chat(CHAT)
    assert session.count_text("a text") == engine.count_text("a text")
    with pytest.raises(EngineError) as raised:
        answer(session, CHAT)
    assert raised.value.kind == "not_loaded"


def test_the_vocabulary_that_was_loaded_last_counts(
    session: EngineSession, tiny_model: Path, tmp_path: Path
) -> None:
    longer = CHATML_TEMPLATE.replace("<|im_end|>", "<|im_end|> and much more between messages")
    other = write_llama(tmp_path / "other.gguf", template=longer)
    session.load(str(tiny_model), LOAD)
    counted = session.count_chat(CHAT)
    session.load_vocabulary(str(other))
    assert session.count_chat(CHAT) > counted
    assert answer(session, CHAT).finished.prompt_tokens == counted
    session.load(str(tiny_model), LOAD)
    assert session.count_chat(CHAT) == counted


@pytest.mark.parametrize(("words", "kind"), [(400, PromptProgress), (4, Tokens)])
def test_a_stop_is_obeyed_at_once(
    slow_engine: EngineSession, words: int, kind: type[PromptProgress | Tokens]
) -> None:
    events = slow_engine.generate([user("word " * words)], SamplingOptions(temperature=0.0))
    first = next(event for event in events if isinstance(event, kind))
    stopped = time.perf_counter()
    slow_engine.client.stop(first.job)
    finished = [event for event in events if isinstance(event, Finished)]
    assert time.perf_counter() - stopped < 1.0  # a tenth on a machine with nothing else to do
    assert finished[0].stop_reason == "stopped"


def test_what_was_evaluated_before_a_stop_is_used_again(slow_engine: EngineSession) -> None:
    chat = [system("be brief"), user("some other words " * 40)]
    events = slow_engine.generate(chat, SamplingOptions(temperature=0.0))
    first = next(event for event in events if isinstance(event, PromptProgress))
    events.close()
    again = answer(slow_engine, chat, SamplingOptions(temperature=0.0, max_tokens=1))
    assert again.finished.cached_tokens >= first.done


def test_a_value_out_of_bounds_is_refused_before_it_is_sent(engine: EngineSession) -> None:
    with pytest.raises(UserError) as raised:
        answer(engine, CHAT, SamplingOptions(temperature=-1.0))
    assert raised.value.kind == "invalid_option"
    assert "temperature" in raised.value.message
    assert answer(engine, CHAT).text  # and the worker lives on


def test_an_empty_chat_is_answered_or_refused(engine: EngineSession) -> None:
    # ChatML opens an answer even to nothing.
    assert answer(engine, []).finished.prompt_tokens > 0
    assert answer(engine, [ChatMessage("user", "")]).text
