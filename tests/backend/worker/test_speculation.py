# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speculation from repetitions: never another text, fewer steps."""

from pathlib import Path

import msgspec
import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.backend.worker.speculation import NgramDrafter
from pannier.core.chat import SamplingOptions
from pannier.core.memory import LoadOptions
from tests.architectures import write_model
from tests.backend.worker.answers import END_TOKENS, GREEDY, LETTERS, LOAD, answer, system, user

# Mesa's software Vulkan crashes while it compiles a step of a few tokens.
pytestmark = pytest.mark.usefixtures("no_local_gpu")

CHAT = [system("be brief"), user("the then than the then than the then")]
PENALTIES = msgspec.structs.replace(GREEDY, repeat_penalty=1.3, dry_multiplier=0.8)


def speculating(sampling: SamplingOptions) -> SamplingOptions:
    return msgspec.structs.replace(sampling, speculation="ngram", ngram_size=1)


@pytest.mark.parametrize(
    "sampling",
    [
        msgspec.structs.replace(GREEDY, max_tokens=120),
        LETTERS,
        PENALTIES,
    ],
    ids=["greedy", "grammar", "penalties"],
)
def test_the_text_is_the_same(engine: EngineSession, sampling: SamplingOptions) -> None:
    plain = answer(engine, CHAT, sampling)
    fast = answer(engine, CHAT, speculating(sampling))
    assert fast.text == plain.text
    assert fast.finished.stop_reason == plain.finished.stop_reason
    assert fast.finished.tokens == plain.finished.tokens
    assert plain.finished.drafted == 0
    assert fast.finished.drafted >= fast.finished.accepted


def test_repetitions_are_guessed(engine: EngineSession) -> None:
    parrot = SamplingOptions(
        temperature=0.0,
        max_tokens=120,
        grammar='root ::= ("one two three four ")+',
        logit_bias=END_TOKENS,
    )
    fast = answer(engine, CHAT, speculating(parrot))
    assert fast.finished.accepted > fast.finished.tokens / 2
    assert fast.text == answer(engine, CHAT, parrot).text


@pytest.mark.parametrize("max_tokens", [1, 2, 5, 13])
def test_a_draft_never_goes_past_the_limit(engine: EngineSession, max_tokens: int) -> None:
    limited = msgspec.structs.replace(LETTERS, max_tokens=max_tokens)
    assert answer(engine, CHAT, speculating(limited)).finished.tokens == max_tokens


def test_a_draft_never_goes_past_the_context(engine: EngineSession) -> None:
    endless = msgspec.structs.replace(GREEDY, max_tokens=None)
    plain = answer(engine, CHAT, endless)
    fast = answer(engine, CHAT, speculating(endless))
    assert (fast.text, fast.finished.stop_reason) == (plain.text, "context")


def test_what_follows_a_speculated_answer_is_right(engine: EngineSession) -> None:
    answer(engine, CHAT, speculating(msgspec.structs.replace(GREEDY, max_tokens=90)))
    reused = answer(engine, CHAT, GREEDY)
    answer(engine, [user("else")], GREEDY)
    assert answer(engine, CHAT, GREEDY).text == reused.text


@pytest.mark.parametrize("architecture", ["gemma2", "lfm2"])
def test_models_that_cannot_simply_be_cut_back(
    session: EngineSession, tmp_path: Path, architecture: str
) -> None:
    path = write_model(tmp_path / "model.gguf", "gemma2" if architecture == "gemma2" else "lfm2")
    session.load(str(path), LOAD)
    sampling = msgspec.structs.replace(GREEDY, max_tokens=150)
    plain = answer(session, CHAT, sampling)
    fast = answer(session, CHAT, speculating(sampling))
    assert fast.text == plain.text
    assert (fast.finished.drafted > 0) == (architecture == "gemma2")


def test_it_needs_room_at_load(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions(context_length=512, gpu_layers=0, threads=1))
    with pytest.raises(EngineError) as raised:
        answer(session, CHAT, speculating(GREEDY))
    assert raised.value.kind == "unsupported"
    assert "draft tokens" in raised.value.remedy


def test_a_small_batch_limits_the_draft(session: EngineSession, tiny_model: Path) -> None:
    options = LoadOptions(
        context_length=512, gpu_layers=0, threads=1, draft_tokens=64, ubatch_size=4
    )
    session.load(str(tiny_model), options)
    fast = answer(session, CHAT, speculating(LETTERS))
    assert fast.text == answer(session, CHAT, LETTERS).text


def test_drafts_continue_the_latest_occurrence() -> None:
    drafter = NgramDrafter([1, 2, 3, 4, 1, 2, 7, 8, 1, 2], ngram_size=2, draft_tokens=3)
    assert drafter.draft(9) == [7, 8, 1]
    assert drafter.draft(1) == [7]
    assert drafter.draft(0) == []
    drafter.add(9)
    assert drafter.draft(9) == []
