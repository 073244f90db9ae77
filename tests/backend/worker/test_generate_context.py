# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A full context: the answer ends, the oldest turns go, or the tokens are shifted; always told."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions
from pannier.core.memory import LoadOptions
from tests.architectures import write_model
from tests.backend.worker.answers import GREEDY, LOAD, answer, assistant, system, user

CONTEXT = 512
ENDLESS = SamplingOptions(temperature=0.0)
SYSTEM = system("Always be brief.")


def chat(turns: int, words: int) -> list[ChatMessage]:
    """A system prompt and some turns, the last of them a question."""
    messages = [SYSTEM]
    for turn in range(turns):
        messages += [user(f"{turn} " + "word " * words), assistant(f"{turn} said")]
    return messages[:-1]


def test_stop_ends_the_answer(engine: EngineSession) -> None:
    result = answer(engine, chat(2, 4), ENDLESS)
    assert result.finished.stop_reason == "context"
    # The last token need not be evaluated, so it may stand one behind the context.
    assert result.finished.prompt_tokens + result.finished.tokens == CONTEXT + 1
    assert result.dropped == []


@pytest.mark.parametrize("words", [200, 5000])
def test_stop_refuses_what_does_not_fit(engine: EngineSession, words: int) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, chat(1, words))
    assert raised.value.kind == "context_full"
    assert "512" in raised.value.message
    assert answer(engine, chat(1, 3)).text


def test_the_oldest_turns_are_left_out_and_named(engine: EngineSession) -> None:
    messages = chat(12, 10)
    whole = engine.count_chat(messages)
    assert whole > CONTEXT
    result = answer(engine, messages, GREEDY, context_policy="drop_oldest")
    (dropped,) = result.dropped
    assert dropped.policy == "drop_oldest"
    assert dropped.messages == list(range(1, len(dropped.messages) + 1))  # the oldest, not SYSTEM
    assert len(dropped.messages) % 2 == 0  # question and answer together
    kept = [m for i, m in enumerate(messages) if i not in dropped.messages]
    assert result.finished.prompt_tokens == engine.count_chat(kept) == whole - dropped.tokens
    assert result.text == answer(engine, kept, GREEDY).text


def test_no_more_turns_go_than_the_answer_needs_room(engine: EngineSession) -> None:
    messages = chat(12, 10)
    (short,) = answer(engine, messages, GREEDY, context_policy="drop_oldest").dropped
    (long,) = answer(engine, messages, ENDLESS, context_policy="drop_oldest").dropped[:1]
    assert len(short.messages) < len(long.messages)


@pytest.mark.parametrize("policy", ["drop_oldest", "shift"])
def test_a_last_message_that_is_too_long_is_refused(
    engine: EngineSession, policy: ContextPolicy
) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, [*chat(2, 3)[:-1], user("word " * 400)], context_policy=policy)
    assert raised.value.kind == "context_full"


def test_turns_are_left_out_in_mid_answer(engine: EngineSession) -> None:
    messages = chat(4, 12)
    plain = answer(engine, messages, ENDLESS)
    result = answer(engine, messages, ENDLESS, context_policy="drop_oldest")
    assert result.dropped[0].messages[0] == 1
    named = [index for it in result.dropped for index in it.messages]
    assert named == [1, 2, 3, 4, 5, 6]  # all but the system prompt and the last question
    assert result.text.startswith(plain.text)
    assert result.finished.tokens > plain.finished.tokens
    assert result.finished.stop_reason == "context"


def test_a_shift_makes_an_answer_endless(engine: EngineSession) -> None:
    messages = chat(2, 4)
    plain = answer(engine, messages, ENDLESS)
    longer = SamplingOptions(temperature=0.0, max_tokens=1000)
    result = answer(engine, messages, longer, context_policy="shift")
    assert result.finished.stop_reason == "length"
    assert result.finished.tokens == 1000
    assert result.text.startswith(plain.text)
    assert {(it.policy, tuple(it.messages)) for it in result.dropped} == {("shift", ())}
    assert all(0 < it.tokens < CONTEXT / 2 for it in result.dropped)


def test_after_a_shift_nothing_that_was_moved_is_reused(engine: EngineSession) -> None:
    messages = chat(2, 4)
    expected = answer(engine, messages).text
    longer = SamplingOptions(temperature=0.0, max_tokens=600)
    answer(engine, messages, longer, context_policy="shift")
    again = answer(engine, messages)
    assert again.text == expected
    assert again.finished.cached_tokens <= engine.count_chat([SYSTEM])


@pytest.fixture(scope="module")
def windowed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineSession]:
    """A model with sliding windows, kept shorter than the context: it cannot be shifted."""
    path: Path = write_model(tmp_path_factory.mktemp("models") / "gemma2.gguf", "gemma2")
    with EngineSession() as session:
        session.load(str(path), msgspec.structs.replace(LOAD, ubatch_size=32))
        yield session


def test_a_model_that_cannot_be_shifted_drops_turns_instead(windowed: EngineSession) -> None:
    result = answer(windowed, chat(4, 12), ENDLESS, context_policy="shift")
    assert {it.policy for it in result.dropped} == {"drop_oldest"}
    assert result.finished.stop_reason == "context"


def test_a_recurrent_model_goes_on_after_a_shift(session: EngineSession, tmp_path: Path) -> None:
    path = write_model(tmp_path / "lfm2.gguf", "lfm2")
    session.load(str(path), LoadOptions(context_length=CONTEXT, threads=1, gpu_layers=0))
    longer = SamplingOptions(temperature=0.0, max_tokens=700)
    messages = chat(2, 4)
    expected = answer(session, messages).text
    assert answer(session, messages, longer, context_policy="shift").finished.tokens == 700
    assert answer(session, messages).text == expected
