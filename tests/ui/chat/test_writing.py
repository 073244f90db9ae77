# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Writing and reading: the message box, the transcript, links."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import ProgramMaker, User, scripted_command


def test_shift_enter_breaks_the_line_and_the_box_grows(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    box = scripted.box
    height = box.height()
    scripted.write("one")
    scripted.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    scripted.write("two")
    assert box.toPlainText() == "one\ntwo"
    assert box.height() > height
    scripted.press(Qt.Key.Key_Return)
    scripted.wait(lambda: len(scripted.shown) > 0)
    assert scripted.question == "one\ntwo"
    assert box.height() == height


def test_the_box_stops_growing(scripted: User) -> None:
    box = scripted.box
    box.setPlainText("\n".join("line" for _ in range(100)))
    assert box.height() < scripted.window.height() / 2
    assert box.verticalScrollBar().maximum() > 0


def test_without_a_model_the_text_stays_and_the_box_says_why(scripted: User) -> None:
    box = scripted.box
    assert "Choose a model" in box.placeholderText()
    scripted.write("Hello")
    scripted.press(Qt.Key.Key_Return)
    assert box.toPlainText() == "Hello"
    send = scripted.window.findChild(object, "chat.send")
    assert not send.isEnabled()


def test_blank_text_is_not_sent(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.write("   ")
    scripted.press(Qt.Key.Key_Return)
    assert scripted.shown == []


def test_the_page_follows_new_text_unless_the_user_scrolled_up(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path
) -> None:
    user = make_user(scripted_command(tmp_path, "A line of text.\n\n" * 2000, pause=3))
    user.load(model_file)
    user.ask("Write")
    bar = user.window.chat_page.pane.transcript.verticalScrollBar()
    user.wait(lambda: bar.maximum() > 300)
    assert bar.value() >= bar.maximum() - 8
    bar.setValue(10)
    before = bar.maximum()
    user.wait(lambda: bar.maximum() > before + 100)
    assert bar.value() == 10
    below = user.window.findChild(QPushButton, "chat.newTextBelow")
    assert below.isVisible()
    user.click("chat.newTextBelow")
    user.chat.stop()
    user.wait_for_answer()
    user.wait(lambda: bar.value() >= bar.maximum() - 8)
    assert not below.isVisible()


@pytest.mark.parametrize("address", ["https://example.org/a", "file:///etc/passwd"])
def test_a_link_is_never_opened_unasked(
    scripted: User, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("pannier.ui.chat.pane._open", lambda url: opened.append(url.toString()))
    scripted.window.chat_page.pane.transcript.link_activated.emit(address)
    assert opened == []
    assert len(scripted.notices) == 1
    if address.startswith("https"):
        scripted.click("notice.0.action")
        assert opened == [address]
    else:
        assert scripted.window.notifications.notices[0].action is None


def test_a_second_question_waits_until_the_first_is_answered(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path
) -> None:
    user = make_user(scripted_command(tmp_path, "word " * 4000, pause=10))
    user.load(model_file)
    user.ask("First")
    user.wait_for_text()
    user.write("Second")
    user.press(Qt.Key.Key_Return)
    assert user.question == "First"
    assert user.box.toPlainText() == "Second"
    user.click("chat.stop")
    user.wait_for_answer()
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: user.question == "Second")


def test_dropping_the_model_keeps_the_conversation(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.ask("First")
    scripted.wait_for_answer()
    scripted.window.actions_.unload.trigger()
    scripted.load(model_file)
    assert len(scripted.shown) == 2
    scripted.ask("Second")
    scripted.wait_for_answer()
    assert [record.text for record in scripted.shown][::2] == ["First", "Second"]
