# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""JSON schemas as grammars: whatever the grammar lets through, the schema is met by.

The converter in llama-cpp-python ignores what it does not know, such as `minimum`; an answer can
then break the schema without anybody noticing. Here, what cannot be kept is refused. The one
exception is `oneOf`, which is read as `anyOf`: its alternatives are mostly made to exclude each
other.
"""

import json
import math
from collections.abc import Mapping, Sequence

from pannier.backend.worker.gbnf import (
    MAX_DIGITS,
    Rules,
    SchemaError,
    integer_between,
    literal,
    repetition,
)
from pannier.backend.worker.json_pattern import PLAIN_CHARACTERS, rule_of_pattern
from pannier.backend.worker.json_schema_merge import (
    Json,
    Schema,
    as_list,
    as_object,
    merge,
    only_type,
)
from pannier.core.errors import UserError
from pannier.core.language import tr

MAX_RULES = 1000
MAX_DEPTH = 64
TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")

_PRIMITIVES = {
    # Bounded, or a model can write blanks for ever.
    "ws": r'| " " | "\n" [ \t]{0,20}',
    "char": rf'[^{PLAIN_CHARACTERS}] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F]{{4}})',
    "string": r'"\"" char* "\""',
    "natural": '"0" | [1-9] [0-9]{0,17}',
    "decimal": 'natural ("." [0-9]{1,18})? ([eE] [-+]? [0-9]{1,3})?',
    "number": '"-"? decimal',
    "integer": '"-"? natural',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "array": '"[" ws (value ("," ws value)*)? ws "]"',
    "object": '"{" ws (string ":" ws value ("," ws string ":" ws value)*)? ws "}"',
    "value": "object | array | string | number | boolean | null",
    "day": '"0" [1-9] | [12] [0-9] | "3" [01]',
    "date": '[0-9]{4} "-" ("0" [1-9] | "1" [0-2]) "-" day',
    "zone": "[zZ] | [-+] clock",
    "clock": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]',
    "time": 'clock ":" [0-5] [0-9] ("." [0-9]{1,9})? zone',
}
_FORMATS = {
    "date": r'"\"" date "\""',
    "time": r'"\"" time "\""',
    "date-time": r'"\"" date "T" time "\""',
    "uuid": r'"\"" [0-9a-f]{8} ("-" [0-9a-f]{4}){3} "-" [0-9a-f]{12} "\""',
}
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_KEYWORDS = {
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": _NUMBERS,
}
_CANNOT_KEEP = frozenset(
    {
        "not",
        "if",
        "then",
        "else",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "contains",
        "minContains",
        "maxContains",
        "uniqueItems",
        "multipleOf",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
        "unevaluatedItems",
        "additionalItems",
        "$dynamicRef",
        "$recursiveRef",
    }
)
_MERGED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "type", "const", "enum"}).union(
    *_KEYWORDS.values()
)


def grammar_of_schema(text: str) -> str:
    """The grammar, in GBNF notation, of the JSON that a schema describes.

    Raises:
        UserError: (`json_schema`) it is no schema, contradicts itself or asks for the impossible.
    """
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refusal(
            tr("The JSON schema cannot be read: it is no JSON ({error}).").format(error=error)
        ) from error
    try:
        return _Converter(schema).grammar()
    except SchemaError as error:
        raise _refusal(
            tr("The JSON schema cannot be followed: {reason}.").format(reason=error)
        ) from error
    except (TypeError, AttributeError, KeyError, RecursionError) as error:
        raise _refusal(
            tr("The JSON schema cannot be followed: a keyword has a value of the wrong type.")
        ) from error


def _refusal(message: str) -> UserError:
    return UserError(
        message,
        remedy=tr("Correct or simplify the schema."),
        kind="json_schema",
    )


class _Converter:
    def __init__(self, root: Json) -> None:
        self._root = root
        self._rules = Rules(MAX_RULES)
        self._references: dict[str, str] = {}
        self._depth = 0

    def grammar(self) -> str:
        name = self._rules.reserve("root")
        for primitive, body in _PRIMITIVES.items():
            self._rules.set(self._rules.reserve(primitive), body)
        self._rules.set(name, self._visit(self._root, "root"))
        return self._rules.text()

    def _rule(self, hint: str, body: str) -> str:
        name = self._rules.reserve(hint)
        self._rules.set(name, body)
        return name

    def _visit(self, schema: Json, hint: str) -> str:
        """An expression for `schema`: the name of a rule, or something in parentheses."""
        if schema is True or schema == {}:
            return "value"
        if not isinstance(schema, dict):
            raise SchemaError(
                tr("it forbids every value somewhere")
                if schema is False
                else tr("a schema in it is no object")
            )
        for keyword in sorted(_CANNOT_KEEP & schema.keys()):
            if schema[keyword] is not False:
                raise SchemaError(
                    tr('it uses "{keyword}", which no grammar can keep').format(keyword=keyword)
                )
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise SchemaError(tr("it is nested too deeply, or within itself without end"))
        try:
            return self._visit_kind(schema, hint)
        finally:
            self._depth -= 1

    def _visit_kind(self, schema: Schema, hint: str) -> str:
        """What kind of schema it is decides; combinations are resolved before values."""
        rest = {key: value for key, value in schema.items() if key in _MERGED}
        combined = self._combination(rest, hint)
        if combined is not None:
            return combined
        if "const" in rest or "enum" in rest:
            return self._constants(rest)
        kind = rest.get("type") or _implied_type(rest)
        if isinstance(kind, list):
            return self._choice([only_type(rest, str(one)) for one in kind], hint)
        if kind is not None and kind not in TYPES:
            raise SchemaError(tr('it asks for the unknown type "{kind}"').format(kind=kind))
        return "value" if kind is None else self._typed(str(kind), rest, hint)

    def _combination(self, rest: Schema, hint: str) -> str | None:
        """A reference or several schemas at once; None when `rest` is neither."""
        if (reference := rest.pop("$ref", None)) is not None:
            if rest:
                return self._visit(
                    merge([self._resolve(str(reference)), rest], self._resolve), hint
                )
            return self._refer(str(reference))
        if (parts := rest.pop("allOf", None)) is not None:
            return self._visit(merge([*as_list(parts), rest], self._resolve), hint)
        for keyword in ("anyOf", "oneOf"):
            if (parts := rest.pop(keyword, None)) is not None:
                return self._choice([self._combined(part, rest) for part in as_list(parts)], hint)
        return None

    def _combined(self, part: Json, rest: Schema) -> Json:
        """A choice together with what stands beside it; alone, a reference stays one."""
        return merge([part, rest], self._resolve) if rest else part

    def _typed(self, kind: str, schema: Schema, hint: str) -> str:
        if kind == "object":
            return self._object(schema, hint)
        if kind == "array":
            return self._array(schema, hint)
        if kind == "string":
            return self._string(schema, hint)
        if kind in {"number", "integer"} and any(bound in schema for bound in _NUMBERS):
            return self._bounded(kind, schema, hint)
        return kind

    def _choice(self, schemas: Sequence[Json], hint: str) -> str:
        """Any of several; one that cannot be followed is left out while there are others."""
        found: list[str] = []
        problem = SchemaError(tr("it offers a choice of nothing"))
        for index, schema in enumerate(schemas):
            rules, references = self._rules.count, dict(self._references)
            try:
                found.append(self._visit(schema, f"{hint}-{index}"))
            except SchemaError as error:
                problem = error
                # What was made for it refers to rules that never got a meaning.
                self._rules.keep(rules)
                self._references = references
        if not found:
            raise problem
        return self._rule(hint, " | ".join(found))

    def _constants(self, schema: Schema) -> str:
        values = [schema["const"]] if "const" in schema else as_list(schema["enum"])
        if (
            "const" in schema
            and "enum" in schema
            and schema["const"] not in as_list(schema["enum"])
        ):
            values = []
        kinds = schema.get("type")
        allowed = kinds if isinstance(kinds, list) else [kinds]
        if kinds is not None:
            values = [value for value in values if any(_is(value, kind) for kind in allowed)]
        if not values:
            raise SchemaError(tr("it allows none of the values that it lists"))
        texts = [json.dumps(value, ensure_ascii=False) for value in values]
        return self._rule("constant", " | ".join(literal(text) for text in texts))

    def _object(self, schema: Schema, hint: str) -> str:
        """All declared properties in their order; an object without any is a map."""
        additional = schema.get("additionalProperties", True)
        properties = dict(as_object(schema.get("properties", {})))
        required = {str(name) for name in as_list(schema.get("required", []))}
        for name in sorted(required - properties.keys()):
            if additional is False:
                raise SchemaError(tr('it requires "{name}" and forbids it').format(name=name))
            properties[name] = additional
        if properties:
            members = self._members(properties, required, hint)
            return self._rule(hint, f'"{{" ws {members} ws "}}"')
        if additional is False:
            return self._rule(hint, '"{" ws "}"')
        if additional is True:
            return "object"
        pair = f'string ":" ws {self._visit(additional, f"{hint}-value")}'
        return self._rule(hint, f'"{{" ws ({pair} ("," ws {pair})*)? ws "}}"')

    def _members(self, properties: Mapping[str, Json], required: set[str], hint: str) -> str:
        """Built from the last property to the first: what follows, with a comma and without."""
        with_comma = without = ""
        for name, schema in reversed(list(properties.items())):
            value = self._visit(schema, f"{hint}-{name}")
            text = literal(json.dumps(name, ensure_ascii=False))
            pair = self._rule(f"{hint}-{name}-pair", f'{text} ":" ws {value}')
            first = f"{pair} {with_comma}"
            if name in required:
                without = self._rule(f"{hint}-{name}-first", first)
                with_comma = self._rule(f"{hint}-{name}-next", f'"," ws {first}')
            else:
                without = self._rule(f"{hint}-{name}-first", f"{first} | {without}")
                with_comma = self._rule(f"{hint}-{name}-next", f'("," ws {pair})? {with_comma}')
        return without

    def _array(self, schema: Schema, hint: str) -> str:
        low, high = _size(schema, "minItems", "maxItems")
        if "prefixItems" in schema or isinstance(schema.get("items"), list):
            return self._tuple(schema, low, high, hint)
        item = self._visit(schema.get("items", True), f"{hint}-item")
        if high == 0:
            return self._rule(hint, '"[" ws "]"')
        more = repetition(max(low - 1, 0), None if high is None else high - 1)
        items = f'{item} ("," ws {item}){more}'
        return self._rule(hint, f'"[" ws {items if low else f"({items})?"} ws "]"')

    def _tuple(self, schema: Schema, low: int, high: int | None, hint: str) -> str:
        """Exactly the items listed: that meets the schema whatever it says of further ones."""
        items = as_list(schema.get("prefixItems", schema.get("items", [])))
        if low > len(items) or (high is not None and high < len(items)):
            raise SchemaError(
                tr("it lists {count} items and asks for another number").format(count=len(items))
            )
        names = [self._visit(item, f"{hint}-{index}") for index, item in enumerate(items)]
        return self._rule(hint, '"[" ws ' + ' "," ws '.join(names) + ' ws "]"')

    def _string(self, schema: Schema, hint: str) -> str:
        low, high = _size(schema, "minLength", "maxLength")
        if "pattern" in schema:
            if low or high is not None:
                raise SchemaError(tr("it gives a string both a pattern and a length"))
            return self._rule(hint, rf'"\"" {rule_of_pattern(str(schema["pattern"]))} "\""')
        if schema.get("format") in _FORMATS:
            if low or high is not None:
                raise SchemaError(tr("it gives a string both a format and a length"))
            return self._rule(hint, _FORMATS[str(schema["format"])])
        if not low and high is None:
            return "string"
        return self._rule(hint, rf'"\"" char{repetition(low, high)} "\""')

    def _bounded(self, kind: str, schema: Schema, hint: str) -> str:
        low, high = _bounds(schema)
        if kind == "number":
            if (low, high) == (0, None) and "exclusiveMinimum" not in schema:
                return "decimal"
            raise SchemaError(
                tr("it bounds a number that need not be an integer otherwise than at 0")
            )
        return self._rule(hint, integer_between(low, high))

    def _refer(self, reference: str) -> str:
        """The rule of a referenced schema; it may be under construction, so schemas can recurse."""
        if reference not in self._references:
            name = self._references[reference] = self._rules.reserve(reference.rpartition("/")[2])
            self._rules.set(name, self._visit(self._resolve(reference), f"{name}-is"))
        return self._references[reference]

    def _resolve(self, reference: str) -> Json:
        """The schema that a pointer into this schema points to; nothing is fetched."""
        if reference != "#" and not reference.startswith("#/"):
            raise SchemaError(
                tr('it refers to "{reference}", which is not within it').format(reference=reference)
            )
        target = self._root
        for part in reference.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            if isinstance(target, list) and key.isdecimal() and int(key) < len(target):
                target = target[int(key)]
            elif isinstance(target, dict) and key in target:
                target = target[key]
            else:
                raise SchemaError(
                    tr('it refers to "{reference}", which does not exist').format(
                        reference=reference
                    )
                )
        return target


def _implied_type(schema: Schema) -> str | None:
    """The type that the keywords are about, when none is named."""
    for kind, keywords in _KEYWORDS.items():
        if any(keyword in schema for keyword in keywords):
            return kind
    return None


def _is(value: Json, kind: Json) -> bool:
    """Whether a value has a type by its name in JSON schemas."""
    if isinstance(value, bool):
        return kind == "boolean"
    kinds: dict[str, type | tuple[type, ...]] = {
        "object": dict,
        "array": list,
        "string": str,
        "number": (int, float),
        "integer": int,
        "null": type(None),
    }
    return isinstance(kind, str) and kind in kinds and isinstance(value, kinds[kind])


def _size(schema: Schema, low_key: str, high_key: str) -> tuple[int, int | None]:
    low, high = schema.get(low_key, 0), schema.get(high_key)
    if not isinstance(low, int) or not isinstance(high, int | None):
        raise SchemaError(
            tr('it has a "{low_key}" or "{high_key}" that is no integer').format(
                low_key=low_key, high_key=high_key
            )
        )
    repetition(low, high)
    return low, high


def _bounds(schema: Schema) -> tuple[int | None, int | None]:
    """The least and the greatest integer within the bounds."""
    numbers = {key: float(str(schema[key])) for key in _NUMBERS if key in schema}
    if any(abs(number) >= 10**MAX_DIGITS for number in numbers.values()):
        raise SchemaError(tr("it has a bound that is too large"))
    low = [math.ceil(numbers[key]) for key in ("minimum",) if key in numbers]
    low += [math.floor(numbers[key]) + 1 for key in ("exclusiveMinimum",) if key in numbers]
    high = [math.floor(numbers[key]) for key in ("maximum",) if key in numbers]
    high += [math.ceil(numbers[key]) - 1 for key in ("exclusiveMaximum",) if key in numbers]
    return max(low, default=None), min(high, default=None)
