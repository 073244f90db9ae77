# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Colours of code: comments, strings, numbers, keywords, names.

One pass of one expression per language, without backtracking, which can be taken up again at any
line. So the time it takes grows with the length of the code only, whoever wrote it, and code that
streams in is not gone through from its beginning. `resources/highlight/languages.json` describes
the languages.
"""

import enum
import functools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pannier.core.paths import resource


class TokenKind(enum.Enum):
    """What a part of code is."""

    COMMENT = "comment"
    STRING = "string"
    NUMBER = "number"
    KEYWORD = "keyword"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Token:
    """A part of code, from and to which character."""

    start: int
    end: int
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class Block:
    """A comment or string of several lines: how it begins and ends."""

    opening: str
    closing: str
    kind: TokenKind


_NUMBER = r"\b0[xXbBoO][0-9a-fA-F_]+|\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?"
_WORD = r"[^\W\d]\w*"


class Language:
    """Finds the tokens of one language."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self._any_case = bool(description["any_case"])
        self._keywords = frozenset(map(self._fold, description["keywords"]))
        self._constants = frozenset(map(self._fold, description["constants"]))
        self._blocks = [Block(o, c, TokenKind(kind)) for o, c, kind in description["blocks"]]
        parts = [f"(?P<block{n}>{re.escape(b.opening)})" for n, b in enumerate(self._blocks)]
        if comments := description["line_comments"]:
            either = "|".join(map(re.escape, comments))
            # A "#" within a word or an address is no comment.
            parts.append(rf"(?P<comment>(?:(?<![\w$&:])|(?<=\n))(?:{either})[^\n]*)")
        for number, (kind, pattern) in enumerate(description["patterns"]):
            parts.append(f"(?P<{kind}_{number}>{pattern})")
        for number, quote in enumerate(description["quotes"]):
            parts.append(rf"(?P<string_q{number}>{quote}(?:[^{quote}\\\n]|\\.)*{quote}?)")
        parts += [f"(?P<word>{_WORD})", f"(?P<number>{_NUMBER})"]
        self._expression = re.compile("|".join(parts), re.MULTILINE)

    def tokens(self, code: str, inside: Block | None) -> tuple[list[Token], Block | None]:
        """The tokens of whole lines that begin within `inside`, and what their end lies within."""
        found: list[Token] = []
        at = 0
        while at < len(code):
            if inside is not None:
                end = code.find(inside.closing, at)
                end = len(code) if end < 0 else end + len(inside.closing)
                found.append(Token(at, end, inside.kind))
                if not code.endswith(inside.closing, at, end):
                    return found, inside
                at, inside = end, None
            for match in self._expression.finditer(code, at):
                group = str(match.lastgroup)
                if group.startswith("block"):
                    inside = self._blocks[int(group[5:])]
                    at = self._open(code, match, inside, found)
                    inside = inside if at == match.end() else None
                    break
                kind = self._kind(group, match)
                if kind is not None:
                    found.append(Token(match.start(), match.end(), kind))
            else:
                break
        return found, inside

    def _open(self, code: str, match: re.Match[str], block: Block, found: list[Token]) -> int:
        """Begin a block; one that ends on the same piece of code is taken whole."""
        end = code.find(block.closing, match.end())
        if end < 0:
            found.append(Token(match.start(), match.end(), block.kind))
            return match.end()
        end += len(block.closing)
        found.append(Token(match.start(), end, block.kind))
        return end

    def _kind(self, group: str, match: re.Match[str]) -> TokenKind | None:
        if group != "word":
            return TokenKind(group.partition("_")[0])
        word = self._fold(match[0])
        if word in self._keywords:
            return TokenKind.KEYWORD
        if word in self._constants:
            return TokenKind.NUMBER
        return TokenKind.NAME if match.string[match.end() : match.end() + 1] == "(" else None

    def _fold(self, word: str) -> str:
        return word.casefold() if self._any_case else word


def language(name: str) -> Language | None:
    """The language that is called `name` behind the fence of a code block."""
    return _made(_names().get(name.strip("{}.").casefold(), ""))


@functools.cache
def _descriptions() -> dict[str, dict[str, Any]]:
    text = resource("highlight/languages.json").read_text(encoding="utf-8")
    descriptions: dict[str, dict[str, Any]] = json.loads(text)
    return descriptions


@functools.cache
def _names() -> dict[str, str]:
    return dict(_all_names())


def _all_names() -> Iterator[tuple[str, str]]:
    for name, description in _descriptions().items():
        yield name, name
        for alias in description["aliases"]:
            yield alias, name


@functools.cache
def _made(name: str) -> Language | None:
    return Language(_descriptions()[name]) if name else None
