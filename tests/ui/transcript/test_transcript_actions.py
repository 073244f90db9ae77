# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Doing things in a chat: selecting, copying, clicking, with the mouse and with keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from pannier.ui.transcript.records import Attachment, MessageAction, MessageRecord, Role
from pannier.ui.transcript.table_block import TableBlock
from tests.ui.transcript.conftest import Reader, talk

CODE = "Before.\n\n```python\n" + "".join(f"line_{n} = {n}\n" for n in range(120)) + "```\n\nAfter."


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def menu_of(reader: Reader) -> QMenu:
    reader.rest()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(reader: Reader, text: str) -> None:
    """Choose from the open menu."""
    menu = menu_of(reader)
    action = next(a for a in menu.actions() if a.text().replace("&", "") == text)
    action.trigger()
    menu.close()


def test_text_is_selected_across_messages_and_copied_plain(reader: Reader) -> None:
    reader.open(
        MessageRecord(0, Role.USER, "First *question*"),
        MessageRecord(1, Role.ASSISTANT, "An **important** answer.\n\n- one\n- two"),
    )
    reader.drag(reader.place_of(0, "question"), reader.place_of(1, "two") + QPoint(200, 0))
    assert "question*" in reader.transcript.selected_text()
    assert "An important answer.\n\n• one\n• two" in reader.transcript.selected_text()
    reader.press(Qt.Key.Key_C, control=True)
    assert clipboard() == reader.transcript.selected_text()
    reader.click(reader.place_of(1, "important"))
    assert reader.transcript.selected_text() == ""


def test_a_double_click_selects_a_word(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "Three **small** words"))
    at = reader.place_of(1, "small")
    reader.qtbot.mouseDClick(
        reader.transcript.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(4, 0)
    )
    assert reader.transcript.selected_text().strip() == "small"


def test_all_of_a_message_then_all_of_the_chat_is_selected(reader: Reader) -> None:
    reader.open(*talk(4, words=5))
    reader.transcript.focus_message(1)
    reader.press(Qt.Key.Key_A, control=True)
    assert reader.transcript.selected_text().startswith("Answer 1.")
    assert "Question 2" not in reader.transcript.selected_text()
    reader.press(Qt.Key.Key_A, control=True)
    assert reader.transcript.selected_text().startswith("Question 0?")
    assert "Answer 3." in reader.transcript.selected_text()


def test_a_selection_survives_new_text(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "Some words to select.\n\nMore"))
    reader.drag(reader.place_of(1, "words"), reader.place_of(1, "select"))
    before = reader.transcript.selected_text()
    assert before == "words to "
    reader.stream(1, " and more.\n\nAnd more.")
    assert reader.transcript.selected_text() == before


def test_the_copy_button_copies_markdown_and_the_menu_plain_text_too(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "An **important** $x^2$ answer."))
    reader.press_button("chat.answer.0.copy")
    assert clipboard() == "An **important** $x^2$ answer."
    reader.press_button("chat.answer.0.more")
    choose(reader, "Copy as plain text")
    assert clipboard() == "An important $x^2$ answer."
    copy = reader.button("chat.answer.0.copy")
    reader.qtbot.waitUntil(lambda: copy.toolTip() == "Copy")


def test_a_very_long_answer_is_copied_as_it_was_written(reader: Reader) -> None:
    text = "Some **words**. " * 100_000
    reader.open(*talk(1), MessageRecord("long", Role.ASSISTANT, text))
    reader.transcript.focus_message("long")
    reader.press(Qt.Key.Key_A, control=True)
    reader.press(Qt.Key.Key_C, control=True)
    assert clipboard() == text


@pytest.mark.parametrize("tool", ["copyCode", "saveCode"])
def test_a_long_code_block_is_copied_and_saved_whole(reader: Reader, tool: str) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, CODE))
    reader.bar.setValue(0)
    body = reader.transcript._column.messages[0].text
    number = next(n for n in range(body.count) if body.piece(n).language)
    block = body.layout(number).placed[0].block
    area = block._tool_area(tool)  # type: ignore[attr-defined]
    message = reader.transcript._column.messages[0]
    top = reader.transcript._column.top(0) + message.area(1).top()  # type: ignore[arg-type]
    at = area.center() + QPoint(
        reader.transcript._stage.left,
        round(top + body.heights.top(number) + body.layout(number).placed[0].y),
    )
    if tool == "copyCode":
        reader.click(at)
        code = clipboard()
    else:
        with reader.qtbot.waitSignal(reader.transcript.code_save_requested) as saved:
            reader.click(at)
        code, language = saved.args or ("", "")
        assert language == "python"
    assert code.split("\n") == [f"line_{n} = {n}" for n in range(120)]


def test_a_part_of_a_block_of_code_or_a_table_is_copied_as_markdown_that_is_whole(
    reader: Reader,
) -> None:
    rows = "".join(f"| {n} | number {n} |\n" for n in range(90))
    text = f"{CODE}\n\n| a | b |\n|---|---|\n{rows}\nThe end."
    reader.open(MessageRecord(1, Role.ASSISTANT, text))
    body = reader.transcript._column.messages[0].text
    kinds = [body.piece(number) for number in range(body.count)]
    inside = next(n for n, piece in enumerate(kinds) if piece.language and not piece.is_first)
    table = next(n for n, piece in enumerate(kinds) if piece.table >= 0)
    copied = body.markdown(inside, inside).split("\n")
    assert copied[0] == "```python"
    assert copied[1].startswith("line_")
    assert copied[-1] == "```" or kinds[inside].is_last
    copied = body.markdown(table, body.count - 1).split("\n")
    assert copied[:2] == ["| a | b |", "|---|---|"]
    assert copied[-3:] == ["| 89 | number 89 |", "", "The end."]


def test_the_columns_of_a_table_that_is_cut_stand_below_each_other(reader: Reader) -> None:
    rows = "".join(f"| {n} | {'long ' * (n % 40)}|\n" for n in range(90))
    reader.open(MessageRecord(1, Role.ASSISTANT, f"| a | b |\n|---|---|\n{rows}"))
    body = reader.transcript._column.messages[0].text
    for number in range(body.count):
        body.layout(number)
    tables = [body.layout(number).placed[0].block for number in range(body.count)]
    assert len(tables) > 1
    assert len({tuple(table._widths) for table in tables}) == 1  # type: ignore[attr-defined]
    heads = [one.leaf.text.split("\n")[0] for one in (body.layout(n).placed[0] for n in (0, 1))]
    assert heads[0] == "a\tb"
    assert heads[1] != "a\tb"


def test_links_are_reported_and_never_opened(reader: Reader, qtbot: QtBot) -> None:
    reader.open(MessageRecord(1, Role.ASSISTANT, "A [link](https://a.b/c) and [evil](file:///x)."))
    with qtbot.waitSignal(reader.transcript.link_activated) as clicked:
        reader.click(reader.place_of(1, "link") + QPoint(3, 0))
    assert clicked.args == ["https://a.b/c"]
    with qtbot.assertNotEmitted(reader.transcript.link_activated):
        reader.click(reader.place_of(1, "evil") + QPoint(3, 0))
        reader.click(reader.place_of(1, "file") + QPoint(3, 0))


def test_attachments_can_be_clicked(reader: Reader, qtbot: QtBot) -> None:
    files = (Attachment("a.txt"), Attachment("b.txt"))
    reader.open(MessageRecord("m", Role.USER, "Read", attachments=files))
    message = reader.transcript._column.messages[0]
    area = message.geometry().attachments[1]
    top = reader.transcript._column.top(0)
    with qtbot.waitSignal(reader.transcript.attachment_activated) as clicked:
        reader.click(area.center().toPoint() + QPoint(reader.transcript._stage.left, round(top)))
    assert clicked.args == ["m", 1]


def test_a_table_that_is_too_wide_is_scrolled_sideways(reader: Reader) -> None:
    cells = "|".join(f"column {n}" for n in range(40))
    reader.open(
        MessageRecord(1, Role.ASSISTANT, f"|{cells}|\n|{'-|' * 40}\n|{'some words|' * 40}\n")
    )
    block = reader.transcript._column.messages[0].text.layout(0).placed[0].block
    assert isinstance(block, TableBlock)
    assert block.most_shift > 0
    reader.turn_wheel(reader.place_of(1, "column 1"), -240)
    assert block.shift > 0
    reader.turn_wheel(reader.place_of(1, "column 5"), 100_000)
    assert block.shift == 0


ACTIONS = [
    ("previous", MessageAction.PREVIOUS_SIBLING),
    ("next", MessageAction.NEXT_SIBLING),
    ("continue", MessageAction.CONTINUE),
    ("retry", MessageAction.RETRY),
    ("edit", MessageAction.EDIT),
    ("regenerate", MessageAction.REGENERATE),
]


def everything() -> MessageRecord:
    """A message that offers everything."""
    return MessageRecord(
        "m",
        Role.ASSISTANT,
        "Text",
        sibling=2,
        siblings=3,
        thinking="Hm.",
        footer="2 tokens",
        footer_details="Seed 42",
        actions=frozenset(MessageAction),
    )


@pytest.mark.parametrize(("name", "action"), ACTIONS)
def test_buttons_ask_for_actions(
    reader: Reader, qtbot: QtBot, name: str, action: MessageAction
) -> None:
    reader.open(everything())
    with qtbot.waitSignal(reader.transcript.action_requested) as asked:
        reader.press_button(f"chat.answer.0.{name}")
    assert asked.args == [action, "m"]


def test_the_menu_has_everything_and_opens_by_key(reader: Reader, qtbot: QtBot) -> None:
    reader.open(everything())
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Menu)
    texts = [action.text().replace("&", "") for action in menu_of(reader).actions()]
    menu_of(reader).close()
    for text in ("Edit…", "Answer again", "Branch here", "Delete", "Next version", "Quote"):
        assert text in texts
    reader.press(Qt.Key.Key_Menu)
    with qtbot.waitSignal(reader.transcript.action_requested) as asked:
        choose(reader, "Delete")
    assert asked.args == [MessageAction.DELETE, "m"]
    reader.press(Qt.Key.Key_Menu)
    with qtbot.waitSignal(reader.transcript.quote_requested) as quoted:
        choose(reader, "Quote")
    assert quoted.args == ["m", "Text"]


def test_a_message_offers_no_more_than_its_record(reader: Reader) -> None:
    reader.open(MessageRecord(1, Role.USER, "Text"))
    shown = [b for b in reader.transcript.findChildren(QAbstractButton) if b.isVisible()]
    assert {button.objectName() for button in shown} == {
        "chat.question.0.copy",
        "chat.question.0.more",
    }


def test_keys_go_from_message_to_message(reader: Reader) -> None:
    reader.open(*talk(30))
    reader.transcript.setFocus()
    reader.press(Qt.Key.Key_K)
    assert focused() == "chat.answer.14"
    reader.press(Qt.Key.Key_Up)
    assert focused() == "chat.question.14"
    for _ in range(40):
        reader.press(Qt.Key.Key_K)
    assert focused() == "chat.question.0"
    reader.press(Qt.Key.Key_J)
    assert focused() == "chat.answer.0"
    reader.press(Qt.Key.Key_End)
    assert reader.at_end
    reader.press(Qt.Key.Key_Home)
    assert reader.bar.value() == 0


def test_what_is_shown_can_be_read_out(reader: Reader) -> None:
    reader.open(*talk(2), everything())
    row = reader.transcript._stage.rows[2]
    assert row.accessibleName() == "Answer"
    assert row.accessibleDescription() == "Text"
    assert reader.transcript._stage.rows[0].accessibleName() == "Your question"
    for button in reader.transcript.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName(), button.objectName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_details_are_unfolded(reader: Reader) -> None:
    reader.open(everything())
    message = reader.transcript._column.messages[0]
    assert message.geometry().details.height() == 0
    reader.press_button("chat.answer.0.details")
    assert message.geometry().details.height() > 0


def test_a_message_that_gets_the_keys_can_be_read_aloud(reader: Reader) -> None:
    text = "Some **bold** words and $x^2$.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    reader.open(MessageRecord(1, Role.ASSISTANT, text, author="Model", trouble="It was cut off."))
    reader.transcript.focus_message(1)
    row = QApplication.focusWidget()
    assert row is not None
    assert row.accessibleName() == "Answer, Model"
    assert row.accessibleDescription().splitlines() == [
        "Some bold words and $x^2$.",
        "a\tb",
        "1\t2",
        "It was cut off.",
    ]


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""
