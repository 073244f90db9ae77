# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reading a chat: where the page is, what is laid out, what streams in, what is found."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QPushButton

from pannier.ui.transcript.records import (
    Attachment,
    MessageAction,
    MessageRecord,
    MessageState,
    Role,
)
from pannier.ui.transcript.stage import Stage
from tests.ui.transcript.conftest import Reader, growing, talk


def is_shown(reader: Reader, name: str) -> bool:
    return name in reader.rows


def test_a_chat_opens_at_its_end_and_only_what_is_visible_is_laid_out(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 0
    begin = QTextLayout.beginLayout

    def counted(layout: QTextLayout) -> None:
        nonlocal count
        count += 1
        begin(layout)

    monkeypatch.setattr(QTextLayout, "beginLayout", counted)
    reader.open(*talk(2000))
    assert reader.at_end
    assert reader.rows[-1] == "chat.answer.999"
    assert len(reader.rows) < 20
    assert count < 300


def test_the_scroll_bar_reaches_every_message(reader: Reader) -> None:
    reader.open(*talk(60))
    reader.bar.setValue(0)
    reader.rest()
    seen = set(reader.rows)
    while not reader.at_end:
        reader.bar.setValue(reader.bar.value() + 300)
        reader.rest()
        seen.update(reader.rows)
    assert len(seen) == 60
    reader.bar.setValue(0)
    reader.rest()
    assert reader.rows[0] == "chat.question.0"
    assert reader.top_of("chat.question.0") > 0


def test_nothing_jumps_while_one_scrolls_up_into_what_was_never_seen(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What this is about is done at once, however slow the computer; a rest would lay out ahead.
    monkeypatch.setattr(Stage.settle, "__defaults__", (None, None, 60.0))
    reader.open(*talk(400, words=300))
    for _ in range(120):
        name = next(name for name in reader.rows if reader.top_of(name) > 60)
        before = reader.top_of(name)
        reader.bar.setValue(reader.bar.value() - 50)
        assert abs(reader.top_of(name) - before - 50) <= 1


def test_the_page_follows_an_answer_that_grows(reader: Reader) -> None:
    reader.open(*talk(20), growing("new"))
    for _ in range(5):
        reader.stream("new", "A line of text.\n\n" * 20)
        assert reader.at_end
    button = reader.transcript.findChild(QPushButton, "chat.newTextBelow")
    assert not button.isVisible()


def test_a_user_who_scrolled_up_is_left_alone_and_told_of_new_text(reader: Reader) -> None:
    reader.open(*talk(20), growing("new"))
    reader.bar.setValue(reader.bar.value() - 400)
    reader.rest()
    name, height = reader.rows[0], reader.bar.maximum()
    top = reader.top_of(name)
    for _ in range(5):
        reader.stream("new", "A line of text.\n\n" * 20)
        assert reader.top_of(name) == top
    assert reader.bar.maximum() > height
    button = reader.transcript.findChild(QPushButton, "chat.newTextBelow")
    assert button.isVisible()
    assert button.accessibleName()
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert reader.at_end
    assert not button.isVisible()
    reader.stream("new", "More.\n\n" * 20)
    assert reader.at_end


def test_the_page_stays_when_a_message_comes_while_one_reads_above(reader: Reader) -> None:
    reader.open(*talk(40))
    reader.bar.setValue(300)
    reader.rest()
    top = reader.top_of(reader.rows[0])
    button = reader.transcript.findChild(QPushButton, "chat.newTextBelow")
    reader.transcript.replace(dataclasses.replace(talk(40)[39], footer="12 tokens"))
    assert not button.isVisible()
    reader.transcript.append(MessageRecord("new", Role.USER, "And?"))
    assert reader.top_of(reader.rows[0]) == top
    assert button.isVisible()


def test_streaming_ends_in_the_same_as_showing_it_at_once(reader: Reader) -> None:
    text = "# Head\n\n- a\n- b\n\n```py\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd."
    reader.open(growing(1))
    for at in range(0, len(text), 3):
        reader.transcript.update_streaming(1, text[at : at + 3])
        reader.qtbot.wait(2)
    reader.stream(1)
    streamed = reader.transcript._column.height
    assert reader.transcript.records[0].text == text
    reader.open(growing(1, text))
    assert reader.transcript._column.height == pytest.approx(streamed)


def test_only_the_growing_end_is_laid_out_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.open(growing(1))
    reader.stream(1, "A paragraph of text.\n\n" * 15 + "The last one ")
    made: list[str] = []
    original = QTextLayout.beginLayout

    def counted(layout: QTextLayout) -> None:
        made.append(layout.text())
        original(layout)

    monkeypatch.setattr(QTextLayout, "beginLayout", counted)
    reader.stream(1, "grows.")
    assert made == ["The last one grows."]


def test_an_answer_is_finished_by_replacing_it(reader: Reader) -> None:
    reader.open(growing(1))
    reader.stream(1, "Some text")
    done = MessageRecord(1, Role.ASSISTANT, "Some text.", footer="2 tokens", author="Model")
    reader.transcript.replace(done)
    assert reader.transcript.records == [done]
    assert reader.button("chat.answer.0.copy").isVisible()
    reader.transcript.replace(dataclasses.replace(done, text="Other"))
    assert reader.transcript.records[0].text == "Other"


def test_messages_are_removed_and_the_rest_stays(reader: Reader) -> None:
    reader.open(*talk(6))
    reader.transcript.remove(2)
    reader.transcript.remove("unknown")
    reader.rest()
    assert [record.id for record in reader.transcript.records] == [0, 1, 3, 4, 5]
    assert "chat.question.1" in reader.rows
    assert "chat.question.2" not in reader.rows
    for number in (0, 1, 3, 4, 5):
        reader.transcript.remove(number)
    assert reader.transcript.records == []


def test_another_version_of_an_answer_takes_its_place_in_view(reader: Reader) -> None:
    before = talk(41)
    reader.open(*before)
    reader.transcript.scroll_to(21)
    reader.rest()
    top = reader.top_of("chat.answer.10")
    other = MessageRecord("other", Role.ASSISTANT, "Another answer.\n\n" * 30, author="Model")
    reader.open(*before[:21], other)
    assert abs(reader.top_of("chat.answer.10") - top) <= 1
    reader.open(*before)
    assert abs(reader.top_of("chat.answer.10") - top) <= 1
    reader.open(*[dataclasses.replace(record, id=f"{record.id} of b") for record in before])
    assert reader.at_end


def test_what_is_in_view_stays_there_at_another_width(reader: Reader) -> None:
    reader.open(*talk(100, words=200))
    reader.transcript.scroll_to(51)
    reader.rest()
    for width in (480, 1900, 700):
        reader.transcript.window().resize(width, 600)
        reader.rest()
        assert is_shown(reader, "chat.answer.25")
        assert reader.transcript._column.width <= 760
        for row in reader.transcript._stage.rows.values():
            assert row.x() >= 0
            assert row.x() + row.width() <= reader.transcript.viewport().width()


def test_larger_text_and_another_scheme_keep_the_place(reader: Reader) -> None:
    reader.open(*talk(100, words=200))
    reader.transcript.scroll_to(51)
    reader.rest()
    height = reader.transcript._column.height
    reader.theme.set_scale(1.5)
    reader.theme.force_scheme("dark")
    reader.rest()
    assert is_shown(reader, "chat.answer.25")
    assert reader.transcript._column.height > height
    reader.theme.set_scale(1.0)


def test_one_can_go_to_a_message_and_to_words_in_it(reader: Reader) -> None:
    long = "A paragraph of text.\n\n" * 300 + "The needle is here.\n\n" + "More text.\n\n" * 300
    reader.open(*talk(50), MessageRecord("long", Role.ASSISTANT, long))
    reader.transcript.scroll_to(10)
    reader.rest()
    assert is_shown(reader, "chat.question.5")
    reader.transcript.scroll_to("long", "needle")
    reader.rest()
    y = reader.place_of("long", "needle").y()
    assert 0 < y < reader.transcript.viewport().height()
    reader.transcript.scroll_to("unknown")


def test_finding_goes_through_all_places_and_round(reader: Reader) -> None:
    records = talk(100)
    records[10] = dataclasses.replace(records[10], text="Here is a Needle.")
    records[81] = dataclasses.replace(records[81], text="The needle, a needle.")
    reader.open(*records)
    assert reader.find("needle") == 3
    assert is_shown(reader, "chat.question.5")
    assert reader.transcript.find_next() == 2
    assert is_shown(reader, "chat.answer.40")
    assert reader.transcript.find_next() == 3
    assert reader.transcript.find_next() == 1
    assert is_shown(reader, "chat.question.5")
    assert reader.transcript.find_next(backwards=True) == 3
    reader.transcript.remove(10)
    assert reader.transcript.find_next() == 0
    assert reader.find("needle") == 2
    assert reader.find("(") == 0
    assert reader.find("") == 0


def test_words_are_found_across_line_breaks_and_emphasis(reader: Reader) -> None:
    reader.open(
        MessageRecord(1, Role.ASSISTANT, "Quite **important words** for\n*everybody* here.")
    )
    assert reader.find("quite important") == 1
    assert reader.find("words for everybody  here") == 1
    assert reader.find("  ") == 0


def test_a_message_shows_what_its_record_has(reader: Reader) -> None:
    reader.open(
        MessageRecord(0, Role.SYSTEM, "Be brief.", author="System prompt"),
        MessageRecord(
            1,
            Role.USER,
            "Why?",
            marker="The context was cut here",
            attachments=(Attachment("a.txt", "12 tokens"),),
        ),
        MessageRecord(
            2,
            Role.ASSISTANT,
            "Because.",
            MessageState.FAILED,
            author="Model",
            trouble="It broke off.",
            footer="3 tokens",
            sibling=2,
            siblings=3,
            actions=frozenset({MessageAction.RETRY}),
        ),
    )
    message = reader.transcript._column.messages
    assert message[1].line("marker") is not None
    assert len(message[1].geometry().attachments) == 1
    assert all(message[2].line(name) for name in ("author", "trouble", "facts"))
    assert reader.button("chat.answer.0.retry").isVisible()
    assert reader.button("chat.answer.0.previous").isEnabled()
    assert reader.button("chat.answer.0.next").isEnabled()


def test_thinking_is_folded_until_it_is_wanted(reader: Reader) -> None:
    reader.open(growing(1))
    reader.stream(1, thinking="Let me *think*.")
    head = reader.button("chat.answer.0.thinking")
    assert "Thinking" in head.text()
    reader.stream(1, thinking=" More.")
    assert head.text().endswith(("ms", " s"))
    assert reader.transcript._column.messages[0].geometry().thinking.height() == 0
    record = MessageRecord(
        1,
        Role.ASSISTANT,
        "Answer.",
        thinking="Let me *think*.",
        thinking_seconds=75,
        thinking_tokens=1234,
    )
    reader.transcript.replace(record)
    assert "1 min 15 s" in head.text()
    assert "1,234 tokens" in head.text()
    reader.press_button("chat.answer.0.thinking")
    assert reader.transcript._column.messages[0].geometry().thinking.height() > 0
    top = head.y()
    reader.press_button("chat.answer.0.thinking")
    assert head.y() == top
    assert reader.transcript._column.messages[0].geometry().thinking.height() == 0


@pytest.mark.parametrize(
    "text",
    [
        ">" * 1_000_000,
        "word " * 400_000,
        "a" * 1_000_000,
        "```py\n" + "x = 1\n" * 100_000,
        "|a|b|\n|-|-|\n" + "|1|2|\n" * 50_000,
        "\0" * 10_000 + "é\u0301" * 1000 + "😀" * 1000 + "\u202e rtl",
        "- a\n" * 100_000,
    ],
)
def test_texts_of_any_size_and_kind_are_shown(reader: Reader, text: str) -> None:
    reader.open(MessageRecord(1, Role.USER, "Go"), MessageRecord(2, Role.ASSISTANT, text))
    body = reader.transcript._column.messages[1].text
    reader.qtbot.waitUntil(lambda: body.is_done)
    reader.rest()
    assert reader.at_end
    assert body.count - len(body._layouts) > body.count // 2 or body.count < 80
    reader.bar.setValue(0)
    reader.transcript.grab()
    assert reader.rows[0] == "chat.question.0"
    assert reader.transcript.records[1].text == text


def test_a_long_answer_streams_into_a_very_long_text(reader: Reader) -> None:
    reader.open(growing(1))
    for _ in range(4):
        reader.stream(1, "Some words. " * 20_000 + "\n\n")
    body = reader.transcript._column.messages[0].text
    reader.qtbot.waitUntil(lambda: body.is_done)
    reader.rest()
    assert reader.at_end
    assert body.length == 4 * 12 * 20_000 + 8
