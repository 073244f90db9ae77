# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Parts of grammars in GBNF notation, from which a JSON schema's grammar is put together."""

import itertools
from collections.abc import Iterator

from pannier.core.language import number, tr

MAX_REPETITIONS = 2000
"""llama.cpp quietly takes a larger upper limit for none."""

MAX_DIGITS = 18


class SchemaError(Exception):
    """A JSON schema that no grammar can follow; the text completes "The JSON schema cannot …"."""


def literal(text: str) -> str:
    """`text` as a terminal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def repetition(low: int, high: int | None) -> str:
    """The quantifier for `low` to `high` times (None: no limit).

    Raises:
        SchemaError: that is never, or too often.
    """
    if low < 0 or (high is not None and high < low):
        raise SchemaError(
            tr("it asks for at least {low} and at most {high}").format(low=low, high=high)
        )
    if max(low, high or 0) > MAX_REPETITIONS:
        raise SchemaError(
            tr("it asks for more than {count} repetitions").format(count=number(MAX_REPETITIONS))
        )
    return f"{{{low},{'' if high is None else high}}}"


def integer_between(low: int | None, high: int | None) -> str:
    """Integers from `low` to `high`, None for no bound.

    Raises:
        SchemaError: there is none.
    """
    if low is not None and high is not None and low > high:
        raise SchemaError(
            tr("it asks for an integer from {low} to {high}").format(low=low, high=high)
        )
    parts = []
    if low is None or low < 0:
        smallest = 1 if high is None or high >= 0 else -high
        largest = None if low is None else -low
        parts += [f'"-" ({part})' for part in _natural(smallest, largest)]
    if high is None or high >= 0:
        parts += _natural(max(low or 0, 0), high)
    return " | ".join(parts)


def _natural(low: int, high: int | None) -> Iterator[str]:
    """Numbers without sign by their length, without leading zeros."""
    longest = MAX_DIGITS if high is None else len(str(high))
    for length in range(len(str(low)), longest + 1):
        first = max(low, 10 ** (length - 1) if length > 1 else 0)
        last = 10**length - 1 if high is None else min(high, 10**length - 1)
        yield _same_length(str(first), str(last))


def _same_length(low: str, high: str) -> str:
    """Numbers of one length from `low` to `high`, digit by digit."""
    if low == high:
        return literal(low)
    if set(low) == {"0"} and set(high) == {"9"}:
        return f"[0-9]{{{len(low)}}}"
    if len(low) == 1:
        return f"[{low}-{high}]"
    if low[0] == high[0]:
        return f"{literal(low[0])} ({_same_length(low[1:], high[1:])})"
    rest = len(low) - 1
    parts = []
    inner_low, inner_high = int(low[0]), int(high[0])
    if set(low[1:]) != {"0"}:
        parts.append(f"{literal(low[0])} ({_same_length(low[1:], '9' * rest)})")
        inner_low += 1
    if set(high[1:]) != {"9"}:
        parts.append(f"{literal(high[0])} ({_same_length('0' * rest, high[1:])})")
        inner_high -= 1
    if inner_low <= inner_high:
        parts.append(f"[{inner_low}-{inner_high}] [0-9]{{{rest}}}")
    return " | ".join(parts)


class Rules:
    """The rules of a grammar under construction."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bodies: dict[str, str] = {}

    def reserve(self, hint: str) -> str:
        """A new name like `hint`, for a rule that will be set."""
        if len(self._bodies) >= self._limit:
            raise SchemaError(tr("it is too large"))
        plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in hint).strip("-") or "x"
        names = itertools.chain([plain], (f"{plain}-{i}" for i in itertools.count(2)))
        name = next(name for name in names if name not in self._bodies)
        self._bodies[name] = ""
        return name

    def set(self, name: str, body: str) -> None:
        """Give a reserved name its meaning."""
        self._bodies[name] = body

    @property
    def count(self) -> int:
        """How many there are, those included that are only reserved."""
        return len(self._bodies)

    def keep(self, count: int) -> None:
        """Forget all but the first so many."""
        for name in list(self._bodies)[count:]:
            del self._bodies[name]

    def text(self) -> str:
        """All rules, one a line."""
        return "\n".join(f"{name} ::= {body}" for name, body in self._bodies.items())
