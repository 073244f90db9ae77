# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers under a JSON schema meet it; a schema that no grammar can keep is refused."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.backend.worker.json_schema import grammar_of_schema
from pannier.core.chat import SamplingOptions
from pannier.core.errors import UserError
from tests.backend.worker.answers import answer, user

SEEDS = (1, 2, 3, 4)
PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 5},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "mood": {"enum": ["good", None, 3]},
    },
    "required": ["name", "mood"],
    "additionalProperties": False,
}
LIST = {
    "$defs": {
        "node": {
            "type": "object",
            "properties": {
                "value": {"type": "boolean"},
                "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            },
            "required": ["value", "next"],
        }
    },
    "$ref": "#/$defs/node",
}


# No grammar can keep the first choice, wherever it is offered.
REFUSED_TWICE = {
    "$defs": {"large": {"type": "number", "minimum": 5}},
    "type": "object",
    "properties": {
        name: {"anyOf": [{"$ref": "#/$defs/large"}, {"type": "string", "maxLength": 3}]}
        for name in ("first", "second")
    },
    "required": ["first", "second"],
}


def is_person(value: dict[str, Any]) -> bool:
    return (
        list(value) in (["name", "mood"], ["name", "age", "mood"])
        and value["mood"] in ("good", None, 3)
        and value.get("age", 0) in range(121)
        and isinstance(value["name"], str)
    )


def is_node(value: dict[str, Any] | None) -> bool:
    return value is None or (isinstance(value["value"], bool) and is_node(value["next"]))


def matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: re.fullmatch(pattern, value) is not None


def is_short_list(value: list[int | None]) -> bool:
    return 2 <= len(value) <= 3 and all(item is None or item in range(-3, 4) for item in value)


@pytest.mark.parametrize(
    ("schema", "met"),
    [
        (PERSON, is_person),
        (LIST, is_node),
        ({"type": "integer", "minimum": 997, "maximum": 10203}, range(997, 10204).__contains__),
        ({"exclusiveMinimum": -40, "maximum": -7, "type": "integer"}, range(-39, -6).__contains__),
        ({"type": "number", "minimum": 0}, lambda value: value >= 0),
        ({"type": "string", "pattern": r'^[a-f]{2}-\d+(x|"y)?$'}, matches(r'[a-f]{2}-\d+(x|"y)?')),
        ({"type": "string", "format": "date"}, matches(r"\d{4}-[01]\d-[0-3]\d")),
        ({"type": "string", "format": "uuid"}, matches(r"[0-9a-f-]{36}")),
        (
            {
                "type": "array",
                "items": {"type": ["integer", "null"], "minimum": -3, "maximum": 3},
                "minItems": 2,
                "maxItems": 3,
            },
            is_short_list,
        ),
        ({"prefixItems": [{"const": "a"}, {"const": {"b": 1}}]}, ["a", {"b": 1}].__eq__),
        (
            {
                "allOf": [
                    {"properties": {"a": {"const": 1}}, "required": ["a"]},
                    {"properties": {"b": {"type": "null"}}, "required": ["b"]},
                ]
            },
            {"a": 1, "b": None}.__eq__,
        ),
        ({"type": "object", "additionalProperties": {"const": 1}}, lambda v: {*v.values()} <= {1}),
        (REFUSED_TWICE, lambda value: {*map(type, value.values())} == {str}),
    ],
    ids=str,
)
def test_answers_meet_the_schema(
    engine: EngineSession, schema: dict[str, Any], met: Callable[[Any], bool]
) -> None:
    complete = 0
    for seed in SEEDS:
        result = answer(
            engine,
            [user("json")],
            SamplingOptions(temperature=1.5, seed=seed, json_schema=json.dumps(schema)),
        )
        if result.finished.stop_reason == "end":
            complete += 1
            assert met(json.loads(result.text)), result.text
    assert complete > 0


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ("{", "no JSON"),
        ('"text"', "no object"),
        ("false", "forbids"),
        ('{"enum": []}', "none of the values"),
        ('{"type": "string", "enum": [1, 2]}', "none of the values"),
        ('{"type": "thing"}', "thing"),
        ('{"type": "array", "minItems": 3, "maxItems": 2}', "at least 3 and at most 2"),
        ('{"type": "integer", "minimum": 5, "maximum": 4}', "from 5 to 4"),
        ('{"type": "integer", "multipleOf": 3}', "multipleOf"),
        ('{"type": "number", "maximum": 3}', "bounds a number"),
        ('{"not": {}}', '"not"'),
        ('{"required": ["a"], "additionalProperties": false}', 'requires "a"'),
        ('{"allOf": [{"type": "string"}, {"type": "integer"}]}', "two types"),
        ('{"$ref": "https://example.org/schema"}', "not within it"),
        ('{"$ref": "#/$defs/none"}', "does not exist"),
        ('{"type": "string", "pattern": "(?=a)"}', "look-around"),
        ('{"type": "string", "pattern": "^a|b$"}', "without parentheses"),
        ('{"type": "string", "maxLength": 100000}', "2,000"),
        ('{"properties": []}', "an object belongs"),
        ('{"anyOf": {}}', "a list belongs"),
        ('{"minLength": "x"}', "no integer"),
        ("[" * 100_000, "no JSON"),
        ('{"items":' * 500 + "{}" + "}" * 500, "nested too deeply"),
    ],
)
def test_a_schema_that_cannot_be_kept_is_refused(schema: str, told: str) -> None:
    with pytest.raises(UserError) as raised:
        grammar_of_schema(schema)
    assert raised.value.kind == "json_schema"
    assert told in raised.value.message


def test_a_schema_that_refers_to_nothing_but_itself(engine: EngineSession) -> None:
    with pytest.raises(EngineError) as raised:
        answer(engine, [user("json")], SamplingOptions(json_schema='{"$ref": "#"}'))
    assert raised.value.kind == "json_schema"
