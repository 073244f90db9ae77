# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is reused of earlier turns never changes an answer, whatever kind of memory a model has."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from pannier.backend.protocol import PromptProgress, Tokens
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.memory import LoadOptions
from tests.architectures import CANNOT_BE_CUT_BACK, CONTEXT, write_model
from tests.backend.worker.answers import Answer, answer, assistant, system, user

# The caches of sliding window layers have 256 cells at least: only longer answers move the window
# on so far that a careless program would fall into the hole.
LONG = SamplingOptions(temperature=0.0, max_tokens=280)
SHORT = SamplingOptions(temperature=0.0, max_tokens=30)
SYSTEM = system("word " * 60)
FIRST = [SYSTEM, user("hello there")]


@dataclass
class Pair:
    """Two workers with the same model: one goes on with its memory, the other begins anew."""

    going_on: EngineSession
    afresh: EngineSession

    def go_on(self, messages: list[ChatMessage], sampling: SamplingOptions) -> Answer:
        """An answer of the worker that goes on, unchecked."""
        return answer(self.going_on, messages, sampling)

    def interrupt(self, messages: list[ChatMessage], kind: type[PromptProgress | Tokens]) -> None:
        """Stop the worker that goes on at the first event of a kind."""
        events = self.going_on.generate(messages, LONG)
        next(event for event in events if isinstance(event, kind))
        events.close()

    def ask(self, messages: list[ChatMessage], sampling: SamplingOptions = SHORT) -> Answer:
        """The answer of the worker that goes on, which must be that of the other one."""
        result = answer(self.going_on, messages, sampling, top_log_probabilities=0)
        answer(self.afresh, [user("?")], SamplingOptions(max_tokens=1))
        fresh = answer(self.afresh, messages, sampling, top_log_probabilities=0)
        # All markers begin alike, so a few tokens can be shared even with an unrelated chat.
        assert fresh.finished.cached_tokens < 10
        assert result.text == fresh.text
        # The text of so small a model hangs on little; its probabilities hang on everything.
        for mine, other in zip(result.sampled, fresh.sampled, strict=True):
            assert mine.log_probability == pytest.approx(other.log_probability, abs=5e-3)
        return result


@pytest.fixture(scope="module", params=CANNOT_BE_CUT_BACK)
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    path = write_model(tmp_path_factory.mktemp("models") / "model.gguf", request.param)
    options = LoadOptions(context_length=CONTEXT, ubatch_size=32, gpu_layers=0, threads=1)
    with EngineSession() as going_on, EngineSession() as afresh:
        going_on.load(str(path), options)
        afresh.load(str(path), options)
        yield Pair(going_on, afresh)


def test_the_same_answer_again(pair: Pair) -> None:
    pair.go_on(FIRST, LONG)
    again = pair.ask(FIRST)
    assert again.finished.prompt_tokens - again.finished.cached_tokens < 20


def test_the_next_turns(pair: Pair) -> None:
    first = pair.ask(FIRST)
    turn = [*FIRST, assistant(first.text), user("and now " * 20)]
    second = pair.ask(turn)
    assert second.finished.cached_tokens >= first.finished.prompt_tokens - 20
    third = pair.ask([*turn, assistant(second.text), user("so?")])
    assert third.finished.cached_tokens >= second.finished.prompt_tokens - 20


def test_an_edited_question(pair: Pair) -> None:
    first = pair.go_on(FIRST, LONG)
    turn = [*FIRST, assistant(first.text)]
    pair.go_on([*turn, user("and now " * 20)], LONG)
    edited = pair.ask([*turn, user("or then " * 20)])
    assert edited.finished.cached_tokens > first.finished.prompt_tokens


def test_back_to_an_earlier_question(pair: Pair) -> None:
    first = pair.go_on(FIRST, LONG)
    pair.go_on([*FIRST, assistant(first.text), user("and now " * 40)], LONG)
    pair.ask([SYSTEM, user("another question")])
    pair.ask([user("without a system prompt")])


def test_a_continued_answer(pair: Pair) -> None:
    pair.go_on(FIRST, LONG)
    pair.ask([*FIRST, assistant("words that were put into its mouth")])


def test_after_a_stop_within_the_prompt(pair: Pair) -> None:
    pair.interrupt([SYSTEM, user("and now " * 120)], PromptProgress)
    pair.ask([SYSTEM, user("and now " * 119)])


def test_after_a_stop_within_the_answer(pair: Pair) -> None:
    pair.interrupt(FIRST, Tokens)
    pair.ask(FIRST)
