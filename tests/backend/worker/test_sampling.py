# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Each sampling option does to an answer what its description says."""

import msgspec
import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import SamplingOptions
from tests.backend.worker.answers import GREEDY, LETTERS, answer, system, user

CHAT = [system("be brief"), user("the then than")]
WILD = SamplingOptions(temperature=1.5, seed=11, max_tokens=40, top_k=0, top_p=1.0, min_p=0.0)


def variant(**changes: object) -> SamplingOptions:
    return msgspec.structs.replace(WILD, **changes)


@pytest.mark.parametrize(
    "narrow",
    [
        {"top_k": 1},
        {"top_p": 0.0},
        {"min_p": 1.0},
        {"top_n_sigma": 0.001},
        {"temperature": 0.0},
        {"temperature": 0.0001},
    ],
    ids=str,
)
def test_options_that_leave_only_the_likeliest_token(
    engine: EngineSession, narrow: dict[str, float]
) -> None:
    greedy = answer(engine, CHAT, msgspec.structs.replace(GREEDY, max_tokens=40))
    assert answer(engine, CHAT, variant(**narrow)).text == greedy.text
    assert answer(engine, CHAT, WILD).text != greedy.text


@pytest.mark.parametrize(
    "change",
    [
        {"dynamic_temperature_range": 1.4},
        {"typical_p": 0.3},
        {"xtc_probability": 1.0, "xtc_threshold": 0.01},
        {"mirostat": 1, "mirostat_tau": 1.0},
        {"mirostat": 2, "mirostat_tau": 1.0},
        {"repeat_penalty": 2.0},
        {"presence_penalty": 2.0},
        {"frequency_penalty": 2.0},
        {"seed": 12},
    ],
    ids=str,
)
def test_options_that_change_the_answer_and_repeat_it(
    engine: EngineSession, change: dict[str, float]
) -> None:
    changed = answer(engine, CHAT, variant(**change)).text
    assert changed != answer(engine, CHAT, WILD).text
    assert changed == answer(engine, CHAT, variant(**change)).text


def test_dry_breaks_a_loop(engine: EngineSession) -> None:
    loop = msgspec.structs.replace(LETTERS, max_tokens=100, grammar='root ::= ("ab" | "cd")+')
    looped = answer(engine, CHAT, loop).text
    dry = answer(engine, CHAT, msgspec.structs.replace(loop, dry_multiplier=2.0, dry_last_n=100))
    assert looped.count("abab") + looped.count("cdcd") > (
        dry.text.count("abab") + dry.text.count("cdcd")
    )


def test_penalties_know_the_prompt(engine: EngineSession) -> None:
    the = 257  # a token of the question, which a bias makes the likeliest
    biased = SamplingOptions(temperature=0.0, max_tokens=1, logit_bias={the: 20.0})

    def first(**changes: float) -> int:
        sampling = msgspec.structs.replace(biased, **changes)
        return answer(engine, CHAT, sampling, top_log_probabilities=0).sampled[0].token

    assert first() == the
    assert first(repeat_penalty=10.0, repeat_last_n=400) != the
    assert first(repeat_penalty=10.0, repeat_last_n=0) == the


def test_a_bias_forbids_and_forces_tokens(engine: EngineSession) -> None:
    plain = answer(engine, CHAT, GREEDY, top_log_probabilities=0).sampled
    wanted = plain[0].token
    forbidden = msgspec.structs.replace(GREEDY, logit_bias={wanted: -100.0})
    tokens = [it.token for it in answer(engine, CHAT, forbidden, top_log_probabilities=0).sampled]
    assert wanted not in tokens
    forced = msgspec.structs.replace(GREEDY, logit_bias={300: 100.0})
    assert {it.token for it in answer(engine, CHAT, forced, top_log_probabilities=0).sampled} == {
        300
    }


@pytest.mark.parametrize("token", [-1, 320, 10**6])
def test_a_bias_for_a_token_that_does_not_exist(engine: EngineSession, token: int) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, CHAT, SamplingOptions(logit_bias={token: 1.0}))
    assert raised.value.kind == "sampling"
    assert "0 to 319" in raised.value.message


def test_everything_at_once(engine: EngineSession) -> None:
    everything = variant(
        dynamic_temperature_range=0.5,
        top_k=100,
        top_p=0.9,
        min_p=0.01,
        typical_p=0.9,
        top_n_sigma=3.0,
        xtc_probability=0.5,
        dry_multiplier=0.8,
        repeat_penalty=1.1,
        presence_penalty=0.1,
        frequency_penalty=0.1,
        logit_bias={5: 2.0},
        grammar="root ::= [a-z ]+",
        stop=("zz",),
    )
    result = answer(engine, CHAT, everything, top_log_probabilities=5)
    assert result.text == answer(engine, CHAT, everything).text
    assert set(result.text) <= set("abcdefghijklmnopqrstuvwxyz ")
