# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Model cards: data and text apart, nothing that runs or is fetched, and never too long."""

import pytest

from pannier.hub import model_card
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.card_html import without_html
from pannier.hub.errors import HubError
from pannier.hub.model_card import ModelCard, parse_card, read_card
from pannier.hub.repo import read_repo
from pannier.hub.session import HubSession
from tests.hubserver import HubServer, demo_cards

REPO = "alice/tiny-GGUF"
PAGE = f"https://huggingface.co/{REPO}"


def _card(text: str) -> ModelCard:
    return parse_card(text.encode(), endpoint="https://huggingface.co", repo=REPO)


def test_data_and_text_are_apart() -> None:
    card = _card(
        "---\nlicense: apache-2.0\nlanguage:\n- en\n- no\nbase_model: a/b\n"
        "model-index:\n- name: x\n---\n# Tiny\n\nText.\n"
    )
    assert card.text == "# Tiny\n\nText.\n"
    assert card.fields == {
        "license": ("apache-2.0",),
        "language": ("en", "no"),
        "base_model": ("a/b",),
    }
    assert not card.is_cut
    assert card.note == ""


@pytest.mark.parametrize(
    "front",
    [
        "title: [never closed",
        "- a list",
        "just text",
        "a: !!python/object/apply:os.system [ls]",
        "a: &a [x]\nb: *a",
        "? [1, 2]\n: x",
        "[" * 5000,
        "date: 2024-99-99",
        "",
    ],
)
def test_data_that_makes_no_sense(front: str) -> None:
    card = _card(f"---\n{front}\n---\n# Tiny\n")
    assert card.text == "# Tiny\n"
    assert "b" not in card.fields


def test_a_card_that_is_only_text() -> None:
    assert _card("# Tiny\n---\nmore").text == "# Tiny\n---\nmore"
    assert _card("---\nlicense: mit\n").text == "---\nlicense: mit\n"
    assert _card("\ufeff---\r\nlicense: mit\r\n---\r\nText").fields == {"license": ("mit",)}
    assert "has not written" in _card("").note
    assert _card("\0a\xff").text == "a\xff"


def test_links_and_images() -> None:
    card = _card(
        "[one](https://example.com/1) <https://example.com/2> ![p](https://example.com/p.png)\n\n"
        "| [in a table](docs/a.md) |\n|---|\n\n![own](img/x.png) [again](https://example.com/1)\n\n"
        "[js](javascript:alert(1)) [file](file:///etc/passwd) ![data](data:text/html,x) [top](#a)\n"
        "`[code](https://example.com/3)`\n\n    [code](https://example.com/4)\n"
    )
    assert card.links == (
        "https://example.com/1",
        "https://example.com/2",
        f"{PAGE}/blob/main/docs/a.md",
    )
    assert card.images == ("https://example.com/p.png", f"{PAGE}/resolve/main/img/x.png")
    assert card.address("javascript:alert(1)") is None
    assert card.address("file:///etc/passwd") is None
    assert card.address("http://[bad") is None


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ('<img src="https://e.com/a.png" alt="A [b]" width=5>', "![A  b ](https://e.com/a.png)"),
        ("<a href='https://e.com/x'>text</a>", "[text](https://e.com/x)"),
        ('<a href="https://e.com/x(1)">t', "[t](https://e.com/x%281%29)"),
        ("<a name=x>text</a>", "text"),
        ("a<br>b<br/>c", "a  \nb  \nc"),
        ("<b>bold</b> <EM>soft</EM>", "**bold** *soft*"),
        ("a <!-- hidden\nlines --> b", "a  b"),
        ("\u0130\u0130 <!-- hidden -->b", "\u0130\u0130 b"),
        ("a<script>alert('<b>')</script>b<STYLE>p{}</STYLE >c", "abc"),
        ("`<b>` and ```x <i> y```", "`<b>` and ```x <i> y```"),
        ("1 < 2 > 0 and a<b", "1 < 2 > 0 and a<b"),
        ("<custom-thing>text</custom-thing>", "<custom-thing>text</custom-thing>"),
        ("</div></a></b>", "\n\n**"),
        ("&lt;script&gt;", "&lt;script&gt;"),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert without_html(html) == markdown


def test_indented_html_does_not_become_code() -> None:
    assert "    " not in without_html("<div>\n    <p>\n        text\n    </p>\n</div>\n")


def test_html_in_code_is_kept() -> None:
    text = "```html\n<b>x</b>\n<!-- y -->\n```\n~~~\n<i>\n```\n~~~\n"
    assert without_html(text) == text


@pytest.mark.parametrize(
    "piece",
    ["<", "<a", "<!--", "<script>", "<svg ", "`", "```\n", "<a href=", "<img src='", "[", "<div>"],
)
def test_hostile_repetition_takes_no_time(piece: str) -> None:
    card = _card(piece * (25_000 // len(piece)))
    assert isinstance(card.links, tuple)


def test_the_hostile_card_is_cut(hub: HubServer, session: HubSession) -> None:
    hub.repo(REPO).put("README.md", demo_cards.hostile().encode())
    card = read_card(session, read_repo(session, REPO))
    assert card.is_cut
    assert f"{hub.url}/{REPO}" in card.note
    assert len(card.text) <= model_card.MAX_TEXT_CHARACTERS + 1000
    for word in ("<script", "<iframe", "<img", "alert(1)"):
        assert word not in card.text
    assert card.links == ()
    # What was still under way when enough had come counts, too.
    assert hub.seen.bytes_sent[f"{REPO}/README.md"] < len(demo_cards.hostile())


def test_reading_and_the_cache(hub: HubServer, session: HubSession, cache: AnswerCache) -> None:
    hub.repo(REPO).put("README.md", b"---\nlicense: mit\n---\n# Tiny\n")
    repo = read_repo(session, REPO)
    card = read_card(session, repo, cache)
    assert card.text == "# Tiny\n"
    hub.trouble(status=503)
    assert read_card(session, repo, cache) == card
    with pytest.raises(HubError):
        read_card(session, repo)


def test_no_card(hub: HubServer, session: HubSession) -> None:
    hub.repo(REPO).put("x.gguf", b"x")
    assert "has not written" in read_card(session, read_repo(session, REPO)).note


def test_the_card_of_a_gated_repository(hub: HubServer, session: HubSession) -> None:
    hub.repo(REPO, gated="manual").put("README.md", b"# Tiny")
    with pytest.raises(HubError) as caught:
        read_card(session, read_repo(session, REPO))
    assert caught.value.kind == "hub_login"
    assert caught.value.link == f"{hub.url}/{REPO}"
