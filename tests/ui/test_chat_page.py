# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Writing and reading: the message box, the transcript, links."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pannier.ui.chat.conversation import Phase
from tests.ui.conftest import ProgramMaker, User, scripted_command


def test_shift_enter_breaks_the_line_and_the_box_grows(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    box = scripted.window.chat_page.input.text
    height = box.height()
    scripted.write("one")
    scripted.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    scripted.write("two")
    assert box.toPlainText() == "one\ntwo"
    assert box.height() > height
    scripted.press(Qt.Key.Key_Return)
    assert scripted.last.question == "one\ntwo"
    assert box.height() == height


def test_the_box_stops_growing(scripted: User) -> None:
    box = scripted.window.chat_page.input.text
    box.setPlainText("\n".join("line" for _ in range(100)))
    assert box.height() < scripted.window.height() / 2
    assert box.verticalScrollBar().maximum() > 0


def test_without_a_model_the_text_stays_and_the_box_says_why(scripted: User) -> None:
    box = scripted.window.chat_page.input.text
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
    assert scripted.chat.conversation.turns == []


def test_the_page_follows_new_text_unless_the_user_scrolled_up(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path
) -> None:
    user = make_user(scripted_command(tmp_path, "A line of text.\n\n" * 150, pause=3))
    user.load(model_file)
    user.ask("Write")
    bar = user.window.chat_page.transcript.verticalScrollBar()
    user.wait(lambda: bar.maximum() > 300)
    assert bar.value() >= bar.maximum() - 8
    bar.setValue(10)
    before = bar.maximum()
    user.wait(lambda: bar.maximum() > before + 100)
    assert bar.value() == 10
    below = user.window.findChild(QPushButton, "chat.newTextBelow")
    assert below.isVisible()
    user.click("chat.newTextBelow")
    user.wait(lambda: user.last.phase is Phase.DONE)
    user.wait(lambda: bar.value() >= bar.maximum() - 8)
    assert not below.isVisible()


def test_the_message_column_has_a_readable_width(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.ask("Write")
    scripted.wait(lambda: scripted.last.phase is Phase.DONE)
    for width, least, most in ((1600, 700, 790), (480, 330, 420)):
        scripted.window.resize(width, 600)
        scripted.wait(lambda width=width: scripted.window.width() == width)
        scripted.qtbot.wait(50)
        answer = scripted.window.findChild(QWidget, "chat.answer.0")
        assert least <= answer.width() <= most


@pytest.mark.parametrize("address", ["https://example.org/a", "file:///etc/passwd"])
def test_a_link_is_never_opened_unasked(
    scripted: User, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("pannier.ui.chat.page._open", lambda url: opened.append(url.toString()))
    scripted.window.chat_page.transcript.link_activated.emit(address)
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
    user = make_user(scripted_command(tmp_path, "word " * 400, pause=10))
    user.load(model_file)
    user.ask("First")
    user.wait(lambda: user.last.tokens > 0)
    user.ask("Second")
    assert user.last.question == "First"
    assert user.window.chat_page.input.text.toPlainText() == "Second"
    user.click("chat.stop")
    user.wait(lambda: user.last.phase is Phase.DONE)
    user.press(Qt.Key.Key_Return)
    assert user.last.question == "Second"


def test_dropping_the_model_keeps_the_conversation(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.ask("First")
    scripted.wait(lambda: scripted.last.phase is Phase.DONE)
    scripted.window.actions_.unload.trigger()
    scripted.load(model_file)
    assert len(scripted.chat.conversation.turns) == 1
    scripted.ask("Second")
    scripted.wait(lambda: scripted.last.phase is Phase.DONE)
    messages = scripted.chat.conversation.messages_for(scripted.last)
    assert [message.role for message in messages] == ["user", "assistant", "user"]
