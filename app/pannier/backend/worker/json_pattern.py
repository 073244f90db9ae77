# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Regular expressions of JSON schemas as grammar rules for the inside of a JSON string."""

import re

from pannier.backend.worker.gbnf import MAX_REPETITIONS, SchemaError, literal
from pannier.core.language import number, tr

PLAIN_CHARACTERS = '\\"\\\\\\x7F\\x00-\\x1F'
"""What a JSON string does not hold as it stands, in the notation of a character class."""

MAX_DEPTH = 32
_CLASSES = {"d": "0-9", "w": "a-zA-Z0-9_"}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f"}
_SPECIAL = set("|()[]{}*+?.^$\\")
_COUNT = re.compile(r"\{(\d+)(,?)(\d*)\}")


def rule_of_pattern(pattern: str) -> str:
    """The right side of a grammar rule that `pattern` describes, quotes left out.

    A pattern that is not anchored may stand anywhere in the string.

    Raises:
        SchemaError: it uses what a grammar cannot express.
    """
    parser = _Parser(pattern)
    body = parser.alternatives()
    if not parser.at_end:
        raise parser.error(tr("an unbalanced parenthesis"))
    before = "" if parser.starts else "char* "
    after = "" if parser.ends else " char*"
    return f"{before}({body}){after}"


class _Parser:
    """Reads a pattern from left to right.

    Attributes:
        starts: whether it is tied to the beginning.
        ends: whether it is tied to the end.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.starts = pattern.startswith("^")
        self.ends = pattern.endswith("$") and not pattern.endswith("\\$")
        self._text = pattern[self.starts : len(pattern) - self.ends]
        self._position = 0
        self._depth = 0

    @property
    def at_end(self) -> bool:
        return self._position >= len(self._text)

    def error(self, what: str) -> SchemaError:
        return SchemaError(
            tr("its pattern {pattern} uses {what}").format(pattern=repr(self._pattern), what=what)
        )

    def alternatives(self) -> str:
        """A sequence, or several with | between them."""
        found = [self._sequence()]
        while self._take("|"):
            if self._depth == 0 and (self.starts or self.ends):
                # ^a|b$ ties only one side of each; nobody means it.
                raise self.error(tr("^ or $ beside | without parentheses"))
            found.append(self._sequence())
        return " | ".join(found)

    def _sequence(self) -> str:
        items = []
        while not self.at_end and self._peek() not in "|)":
            items.append(self._repeated(self._item()))
        return " ".join(items) or '""'

    def _repeated(self, item: str) -> str:
        if self.at_end:
            return item
        if self._peek() in "*+?":
            item += self._next()
        elif count := _COUNT.match(self._text, self._position):
            self._position = count.end()
            low, comma, high = count.groups()
            if max(int(low), int(high or 0)) > MAX_REPETITIONS:
                raise self.error(
                    tr("more than {count} repetitions").format(count=number(MAX_REPETITIONS))
                )
            item += f"{{{low}{comma}{high}}}"
        if self._text[self._position : self._position + 1] in {"*", "+", "?", "{"}:
            raise self.error(tr("a lazy or doubled quantifier"))
        return item

    def _item(self) -> str:
        character = self._next()
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        if character == ".":
            return f"[^{PLAIN_CHARACTERS}]"
        if character == "\\":
            return self._escape()
        if character in _SPECIAL:
            raise self.error(
                tr("{character} in a place where it has no meaning").format(character=character)
            )
        return literal(_in_json(character))

    def _group(self) -> str:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.error(tr("too many parentheses within each other"))
        if self._take("?") and not self._take(":"):
            raise self.error(tr("a look-around or a named group"))
        body = self.alternatives()
        if not self._take(")"):
            raise self.error(tr("an unbalanced parenthesis"))
        self._depth -= 1
        return f"({body})"

    def _escape(self) -> str:
        if self.at_end:
            raise self.error(tr("a backslash at its end"))
        character = self._next()
        if character in _CLASSES:
            return f"[{_CLASSES[character]}]"
        if character.lower() in _CLASSES:
            return f"[^{_CLASSES[character.lower()]}{PLAIN_CHARACTERS}]"
        if character == "s":
            return '(" " | "\\\\" [nrtf])'
        if character in _CONTROLS:
            return literal(_in_json(_CONTROLS[character]))
        if character.isalnum():
            raise self.error(f"\\{character}")
        return literal(_in_json(character))

    def _class(self) -> str:
        negated = self._take("^")
        content = ""
        while not self.at_end and self._peek() != "]":
            content += self._class_member()
        if not self._take("]") or not content:
            raise self.error(tr("an unbalanced bracket"))
        return f"[^{content}{PLAIN_CHARACTERS}]" if negated else f"[{content}]"

    def _class_member(self) -> str:
        character = self._next()
        if character == "\\" and not self.at_end:
            character = self._next()
            if character in _CLASSES:
                return _CLASSES[character]
            if character.isalnum():
                raise self.error(tr("\\{character} in brackets").format(character=character))
            if character in '"\\':
                raise self.error(tr('" or \\ in brackets'))
            return f"\\x{ord(character):02X}" if ord(character) < 128 else character
        if character in '"\\' or ord(character) < 32:
            raise self.error(tr('" or \\ in brackets'))
        # The hyphen keeps its meaning, a range; all else that GBNF would read otherwise is escaped.
        return "\\x5B" if character == "[" else character

    def _peek(self) -> str:
        return self._text[self._position]

    def _next(self) -> str:
        self._position += 1
        return self._text[self._position - 1]

    def _take(self, character: str) -> bool:
        if self.at_end or self._peek() != character:
            return False
        self._position += 1
        return True


def _in_json(character: str) -> str:
    """The character as a JSON string writes it."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f"}
    return escapes.get(character, character)
