# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Words are found as they are read, wherever they stand."""

import pytest

from pannier.ui.transcript.message import Part
from pannier.ui.transcript.records import MessageRecord, Role
from tests.ui.transcript.conftest import Reader, talk


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("It is un**believ**able.", "unbelievable"),
        ("Read the [man](https://example.org/a)ual first.", "manual first"),
        ("Call `print`ed text.", "printed"),
        ("> It is quoted\n> over two lines.", "quoted over"),
        ("One<br>two.", "one two"),
        ("Salt &amp; pepper.", "salt & pepper"),
        ("A \\* star.", "a * star"),
        ("| a | b |\n|---|---|\n| first *cell* | second |", "first cell"),
        ("```py\nvalue = 1\n```", "value = 1"),
        ("~~Not *this* one~~", "not this one"),
    ],
)
def test_words_are_found_through_what_is_written_between_them(
    reader: Reader, written: str, words: str
) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, written))
    assert reader.find(words) == 1


def test_what_is_only_in_the_markdown_is_not_found(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "A [link](https://example.org/hidden) **here**."))
    assert reader.find("hidden") == 0
    assert reader.find("**") == 0
    assert reader.find("link here") == 1


def test_a_place_in_the_thinking_unfolds_it(reader: Reader) -> None:
    thought = MessageRecord(
        "thought", Role.ASSISTANT, "The needle.", thinking="Hm.\n\n" * 60 + "A **nee**dle?"
    )
    reader.open(*talk(10), thought, *[record for record in talk(30) if int(str(record.id)) >= 10])
    message = reader.transcript._column.messages[10]
    assert not message.is_unfolded
    reader.transcript.scroll_to(20)
    assert reader.find("needle") == 2
    assert message.is_unfolded
    y = reader.place_of("thought", "needle?").y()
    assert 0 < y < reader.transcript.viewport().height()
    assert reader.transcript.find_next() == 2
    assert message.area(Part.THINKING).height() > 0


def test_each_place_of_a_paragraph_is_gone_to_by_itself(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "here, *here* and **he**re"))
    assert reader.find("here") == 3
    highlights = reader.transcript._highlights
    layout = reader.transcript._column.messages[0].text.layout(0)
    for place in (1, 2, 0):
        reader.transcript.find_next()
        spans = highlights.spans(0, Part.TEXT)(0, layout.placed)(0)
        assert [span.format == highlights.look.current for span in spans] == [
            number == place for number in range(3)
        ]


def test_a_long_chat_is_searched_bit_by_bit(reader: Reader) -> None:
    long = "Some *nee*dle in a paragraph.\n\n" * 4000
    reader.open(MessageRecord(1, Role.ASSISTANT, long))
    found: list[int] = []
    reader.transcript.places_found.connect(found.append)
    known = reader.transcript.find_text("needle")
    assert known < 4000
    reader.qtbot.waitUntil(lambda: bool(found) and found[-1] == 4000, timeout=30_000)
    assert reader.transcript.find_next(backwards=True) == 4000
    reader.transcript.find_text("")
