# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Colours of code."""

import json

from pannier.core.paths import resource
from pannier.ui.transcript.highlight import Language, TokenKind, language

NAMES = sorted(json.loads(resource("highlight/languages.json").read_text(encoding="utf-8")))


def known(name: str) -> Language:
    found = language(name)
    assert found is not None
    return found


def kinds(name: str, code: str) -> dict[str, str]:
    tokens, _ = known(name).tokens(code, None)
    return {code[token.start : token.end]: token.kind.value for token in tokens}


def test_python() -> None:
    found = kinds("py", 'def f(x):  # why\n    return "a\\"b" + 0x1F\n')
    assert found["def"] == "keyword"
    assert found["f"] == "name"
    assert found["# why"] == "comment"
    assert found['"a\\"b"'] == "string"
    assert found["0x1F"] == "number"


def test_other_languages() -> None:
    samples = [
        ("c++", "/* a\nb */ int x;", "/* a\nb */", "comment"),
        ("sql", "select 1", "select", "keyword"),
        ("SQL", "SELECT 1", "SELECT", "keyword"),
        ("bash", "echo $HOME # x", "$HOME", "number"),
        ("bash", "curl http://a/#b", "http", None),
        ("json", '{"a": 1}', '"a"', "name"),
        ("html", '<a href="x">', "href", "name"),
        ("diff", "+new\n-old", "+new", "string"),
        ("rust", "println!(1)", "println!", "name"),
    ]
    for name, code, part, kind in samples:
        assert kinds(name, code).get(part) == kind, (name, part)


def test_a_comment_goes_on_in_the_next_piece() -> None:
    first, inside = known("c").tokens("int a; /* one\n", None)
    assert inside is not None
    second, after = known("c").tokens("two */ int b;\n", inside)
    assert second[0].kind is TokenKind.COMMENT
    assert second[0].end == len("two */")
    assert after is None
    assert first[-1].kind is TokenKind.COMMENT


def test_an_unknown_language_has_no_colours() -> None:
    assert language("brainfuck") is None


def test_tokens_lie_in_order_within_the_code() -> None:
    code = "".join(chr(33 + n * 7 % 93) + ("\n" if n % 40 == 0 else "") for n in range(2000))
    for name in NAMES:
        tokens, _ = known(name).tokens(code, None)
        places = [place for token in tokens for place in (token.start, token.end)]
        assert places == sorted(places), name
        assert all(token.start < token.end <= len(code) for token in tokens), name
