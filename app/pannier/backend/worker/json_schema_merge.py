# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Several JSON schemas that hold at once, as one."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from pannier.backend.worker.gbnf import SchemaError
from pannier.core.language import tr

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Schema: TypeAlias = dict[str, Json]

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "$schema",
        "$id",
        "$comment",
        "$anchor",
        "$defs",
        "definitions",
        "format",
        "contentEncoding",
        "contentMediaType",
    }
)
_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


def merge(parts: Sequence[Json], resolve: Callable[[str], Json]) -> Json:
    """The schema that is met by what meets all `parts`.

    Raises:
        SchemaError: they contradict each other, or no one schema can say it.
    """
    schemas = [_flat(part, resolve) for part in parts if part is not True]
    _check_closed(schemas)
    merged: Schema = {}
    for schema in schemas:
        for key, value in schema.items():
            merged[key] = _both(key, merged[key], value) if key in merged else value
    return merged


def only_type(schema: Schema, kind: str) -> Schema:
    """`schema` for one of its types alone."""
    return {**schema, "type": kind}


def as_list(value: Json) -> list[Json]:
    """`value`, which must be a list.

    Raises:
        SchemaError: it is none.
    """
    if not isinstance(value, list):
        raise SchemaError(tr("it has something else where a list belongs"))
    return value


def as_object(value: Json) -> Schema:
    """`value`, which must be an object.

    Raises:
        SchemaError: it is none.
    """
    if not isinstance(value, dict):
        raise SchemaError(tr("it has something else where an object belongs"))
    return value


def _flat(part: Json, resolve: Callable[[str], Json]) -> Schema:
    """`part` without references and without parts of its own."""
    schema = dict(as_object(part))
    inner: list[Json] = []
    if "$ref" in schema:
        inner.append(resolve(str(schema.pop("$ref"))))
    inner += as_list(schema.pop("allOf", []))
    return as_object(merge([*inner, schema], resolve)) if inner else schema


def _check_closed(schemas: Sequence[Schema]) -> None:
    """A schema that closes its object forbids the properties of the others, merged or not."""
    for closed in schemas:
        if closed.get("additionalProperties", True) is True:
            continue
        own = as_object(closed.get("properties", {})).keys()
        for other in schemas:
            foreign = as_object(other.get("properties", {})).keys() - own
            if foreign:
                raise SchemaError(
                    tr('it declares "{name}" in one part and forbids it in another').format(
                        name=min(foreign)
                    )
                )


def _both(key: str, one: Json, other: Json) -> Json:
    """The value of `key` that says what `one` and `other` say."""
    if one == other or key in _ANNOTATIONS:
        return one
    if key not in _BOTH:
        raise SchemaError(tr('it gives "{key}" twice for one value').format(key=key))
    return _BOTH[key](one, other)


def _both_numbers(choose: Callable[[float, float], float]) -> Callable[[Json, Json], Json]:
    def both(one: Json, other: Json) -> Json:
        if not isinstance(one, int | float) or not isinstance(other, int | float):
            raise SchemaError(tr("it has something else where a number belongs"))
        return choose(one, other)

    return both


def _both_properties(one: Json, other: Json) -> Json:
    ones, others = as_object(one), as_object(other)
    shared: Schema = {
        name: {"allOf": [ones[name], others[name]]} for name in ones if name in others
    }
    return {**ones, **others, **shared}


def _both_lists(one: Json, other: Json) -> Json:
    return [*as_list(one), *(value for value in as_list(other) if value not in as_list(one))]


def _both_enums(one: Json, other: Json) -> Json:
    return [value for value in as_list(one) if value in as_list(other)]


def _both_types(one: Json, other: Json) -> Json:
    ones = one if isinstance(one, list) else [one]
    others = other if isinstance(other, list) else [other]
    shared = [kind for kind in ones if kind in others]
    if {"integer", "number"} <= {*map(str, ones), *map(str, others)} and "integer" not in shared:
        shared.append("integer")
    if not shared:
        raise SchemaError(tr("it asks for two types at once"))
    return shared


_BOTH: dict[str, Callable[[Json, Json], Json]] = {
    **dict.fromkeys(_LARGER, _both_numbers(max)),
    **dict.fromkeys(_SMALLER, _both_numbers(min)),
    "properties": _both_properties,
    "required": _both_lists,
    "enum": _both_enums,
    "type": _both_types,
}
