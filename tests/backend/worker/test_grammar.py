# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers under a grammar, and grammars that are wrong, impossible or endless."""

import time

import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import SamplingOptions
from tests.backend.worker.answers import GREEDY, LOAD, answer, assistant, user

CHAT = [user("the then than")]


def under(grammar: str, max_tokens: int = 60) -> SamplingOptions:
    return SamplingOptions(temperature=1.0, seed=2, grammar=grammar, max_tokens=max_tokens)


def test_an_answer_follows_its_grammar_and_ends_with_it(engine: EngineSession) -> None:
    result = answer(engine, CHAT, under('root ::= ("yes" | "no") ", " [0-9]{3} "!"'))
    word, _, rest = result.text.partition(", ")
    assert word in {"yes", "no"}
    assert rest[:3].isdigit()
    assert rest[3:] == "!"
    assert result.finished.stop_reason == "end"


def test_an_empty_grammar_rule_ends_at_once(engine: EngineSession) -> None:
    result = answer(engine, CHAT, under('root ::= ""'))
    assert (result.text, result.finished.stop_reason) == ("", "end")


@pytest.mark.parametrize(
    ("grammar", "told"),
    [
        ("nonsense", "expecting ::="),
        ('root ::= "a', "unexpected end"),
        ("root ::= missing", "missing"),
        ('other ::= "a"', "no rule root"),
        ('root ::= root "a"', "begins with itself"),
        ('root ::= "a"{99999999999999999999999}', ""),
        ("root ::= " + "(" * 5000, "parentheses"),
        ('root ::= "a"\0', "null character"),
    ],
)
def test_a_grammar_that_cannot_be_used_is_refused(
    engine: EngineSession, grammar: str, told: str
) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, CHAT, under(grammar))
    assert raised.value.kind == "grammar"
    assert told in raised.value.message
    assert answer(engine, CHAT, GREEDY).text  # the worker and its model are unharmed


def test_a_grammar_beside_a_schema_is_refused(engine: EngineSession) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, CHAT, SamplingOptions(grammar='root ::= "a"', json_schema="{}"))
    assert raised.value.kind == "grammar"


def test_a_grammar_that_no_token_can_follow(engine: EngineSession) -> None:
    # A token rule allows one token alone, and the bias forbids nothing that the grammar needs.
    with pytest.raises(EngineError) as raised:
        answer(engine, CHAT, under("root ::= <[99999]>"))
    assert raised.value.kind == "grammar"
    assert "no token" in raised.value.message
    assert answer(engine, CHAT, GREEDY).text


def test_a_continued_answer_stays_within_its_grammar(engine: EngineSession) -> None:
    grammar = 'root ::= "one " "two " "three"'
    rest = answer(engine, [*CHAT, assistant("one t")], under(grammar))
    assert rest.text == "wo three"
    with pytest.raises(EngineError) as raised:
        answer(engine, [*CHAT, assistant("another")], under(grammar))
    assert raised.value.kind == "grammar"


def test_a_grammar_that_explodes_ends_the_worker_not_the_patience(
    session: EngineSession, tiny_model: object
) -> None:
    session.load(str(tiny_model), LOAD)
    started = time.perf_counter()
    with pytest.raises(EngineError) as raised:
        answer(session, CHAT, under("root ::= " + "[a-z]? " * 2000))
    assert raised.value.kind == "worker_died"
    assert "grammar" in raised.value.message
    assert time.perf_counter() - started < 8
