# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Search in all messages and titles, in any writing."""

import pytest

from pannier.core.chat.records import SearchHit
from pannier.core.chat.store import ChatStore
from tests.core.chat.store.chats import ask, shown, talk


def marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[span.start : span.end] for span in hit.marks]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Say Hello, World!", "hello", "Hello"),
        ("Say Hello, World!", "wor", "Wor"),
        ("un CAFÉ noir", "cafe", "CAFÉ"),
        ("un cafe noir", "café", "cafe"),
        ("这是中文的句子", "中文", "中文"),
        ("这是中文的句子", "文", "文"),
        ("これはテストです", "テスト", "テスト"),
        ("대한민국은", "대한민국", "대한민국"),
        ("yes 👍🏽 indeed", "👍", "👍"),
        ("dev 👩‍💻 here", "👩‍💻", "👩‍💻"),
        ("הוא אמר שָׁלוֹם לכולם", "שלום", "שָׁלוֹם"),
        ("قال مَرْحَبًا بك", "مرحبا", "مَرْحَبًا"),
        ("यह हिन्दी है", "हिन्दी", "हिन्दी"),
        ("call foo_bar(x)", "foo_bar", "foo_bar"),
        ("a-b c/d e.f", "c/d", "c/d"),
        ("before\0after", "after", "after"),
        ("STRASSE und Straße", "straße", "STRASSE"),
        ("x = 'it''s'", "it''s", "it''s"),
        ("AND OR NOT NEAR", "NEAR", "NEAR"),
        ('say "quoted" now', '"quoted now"', 'quoted" now'),
        ("tab\there", '"tab here"', "tab here"),
    ],
)
def test_what_is_found_and_marked(store: ChatStore, text: str, query: str, found: str) -> None:
    conversation = store.conversations.create(title="·").id
    message = ask(store, conversation, f"{text} end")
    ask(store, conversation, "something else entirely")

    (hit,) = store.search(query).hits

    assert (hit.message, hit.conversation, hit.role) == (message.id, conversation, "user")
    assert marked(hit)[0] == found
    assert hit.place is not None
    assert f"{text} end"[hit.place.start : hit.place.end].replace("\t", " ") == found


@pytest.mark.parametrize("query", ["", "  ", '"', '""', "*", "()", "^:-+", "\0", "…", "a" * 5000])
def test_queries_without_a_word_find_nothing(store: ChatStore, query: str) -> None:
    talk(store, "some text * ( ) with - signs")

    assert store.search(query).hits == ()


def test_all_words_must_be_there_the_last_one_as_a_beginning(store: ChatStore) -> None:
    conversation = store.conversations.create(title="·").id
    ask(store, conversation, "the quick brown fox")
    ask(store, conversation, "the slow brown foxglove")

    def found(query: str) -> int:
        return len(store.search(query).hits)

    assert [found("brown fox"), found("fox brown"), found('"fox"'), found("quick slow")] == [
        2, 1, 1, 0,
    ]  # fmt: skip
    assert [found('"quick brown"'), found('"brown quick"'), found("oxglove")] == [1, 0, 0]


def test_titles_come_first_then_the_newest(store: ChatStore) -> None:
    first = talk(store, "needle one", "an answer with a needle")
    second = talk(store, "other", "needle again")
    store.conversations.rename(second, "The needle's chat")

    hits = store.search("needle").hits

    assert [(hit.conversation, hit.message is None) for hit in hits] == [
        (second, True), (first, True), (second, False), (first, False), (first, False),
    ]  # fmt: skip
    assert hits[0].snippet == "The needle's chat"
    assert [hit.conversation for hit in store.search("needle", conversation=first).hits] == [
        first, first,
    ]  # fmt: skip
    limited = store.search("needle", limit=3)
    assert (len(limited.hits), limited.has_more) == (3, True)


def test_the_old_title_is_no_longer_found(store: ChatStore) -> None:
    conversation = talk(store, "before")
    store.conversations.rename(conversation, "after")

    assert [hit.message is None for hit in store.search("after").hits] == [True]
    assert [hit.message is None for hit in store.search("before").hits] == [False]


def test_a_long_text_is_shown_around_the_match(store: ChatStore) -> None:
    conversation = talk(store, "lorem ipsum " * 50 + "\n\nthe needle\nis here\n" + "dolor " * 50)

    hit = store.search("needle").hits[-1]

    assert hit.conversation == conversation
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert "the needle is here" in hit.snippet
    assert len(hit.snippet) < 170
    assert marked(hit) == ["needle"]


def test_accents_far_into_a_long_text(store: ChatStore) -> None:
    text = "é" * 9000 + " ÉTÉ et après"
    conversation = store.conversations.create(title="·").id
    ask(store, conversation, text)

    (hit,) = store.search("ete").hits

    assert hit.place is not None
    assert text[hit.place.start : hit.place.end] == "ÉTÉ"


def test_removed_messages_are_not_found_until_they_are_back(store: ChatStore) -> None:
    conversation = talk(store, "Question", "needle")
    answer = store.messages.path(conversation)[1]
    store.messages.trash(answer.id)
    assert store.search("needle").hits == ()

    store.messages.restore(answer.id)

    assert len(store.search("needle").hits) == 1
    assert shown(store, conversation) == ["Question", "needle"]
