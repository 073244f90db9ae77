# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A whole day with chats: the real worker, the real store, and a program that is started again."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from pannier.core.chat.store import chats_file, open_chats
from pannier.ui.chat.controller import State
from pannier.ui.chat.edit_dialog import EditDialog
from pannier.ui.transcript.records import MessageAction, MessageState, Role
from tests.ui.chat.conftest import QUESTION, wait_for_titles
from tests.ui.conftest import ProgramMaker, User, end

SECOND = "What is the KV cache?"
END_OF_ANSWER = 2  # the guide's token for it


def test_a_day_with_chats(make_user: ProgramMaker) -> None:
    user = make_user()
    user.load_guide()
    ask_and_continue(user)
    edit_and_switch(user)
    branch(user)
    search(user)
    trash_and_undo(user)
    user.write("A thought that is not finished")
    shown = [(record.role, record.text) for record in user.shown]
    end(user.program, user.qapp)
    again = make_user()
    again.wait(lambda: len(again.shown) == len(shown))
    assert [(record.role, record.text) for record in again.shown] == shown
    again.wait(lambda: again.box.toPlainText() == "A thought that is not finished")
    wait_for_titles(again, QUESTION, QUESTION)
    again.wait_for(State.READY)  # the model of last time
    again.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    again.press(Qt.Key.Key_Delete)
    again.press(Qt.Key.Key_Up)
    assert again.box.toPlainText() == "What is an imatrix?"


def ask_and_continue(user: User) -> None:
    """An answer is stopped and goes on where it ended."""
    # The guide's answer takes but a moment: it is to have no end, and its beginning stops it.
    user.chat.set_value("sampling", "logit_bias", {END_OF_ANSWER: -100.0})
    user.chat.set_value("chat", "context_policy", "shift")
    user.chat.grown.connect(user.chat.stop, Qt.ConnectionType.SingleShotConnection)
    user.ask(QUESTION)
    assert user.wait_for_answer().state is MessageState.STOPPED
    user.chat.set_value("sampling", "logit_bias", {})
    user.chat.set_value("chat", "context_policy", "stop")
    text = user.answer.text
    user.do(MessageAction.CONTINUE)
    user.wait(lambda: user.answer.state is MessageState.DONE)
    assert user.answer.text.startswith(text)
    assert "4-bit" in user.answer.text
    wait_for_titles(user, QUESTION)


def edit_and_switch(user: User) -> None:
    """A changed question is answered anew, and the old one is a click away."""
    user.ask(SECOND)
    user.wait_for_answer()
    user.do(MessageAction.EDIT, -2)
    dialog = user.window.findChild(EditDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("What is an imatrix?")
    dialog.findChild(QPushButton, "chatEdit.answer").click()
    user.wait(lambda: user.question == "What is an imatrix?")
    assert "imatrix" in user.wait_for_answer().text
    assert len(user.shown) == 4
    user.do(MessageAction.PREVIOUS_SIBLING, -2)
    user.wait(lambda: user.question == SECOND)
    assert (user.shown[2].sibling, user.shown[2].siblings) == (1, 2)
    user.do(MessageAction.REGENERATE)
    menu = user.window.findChild(object, "chat.answerAgain")
    menu.actions()[0].trigger()
    menu.close()
    user.wait(lambda: user.answer.siblings == 2 and user.answer.state is MessageState.DONE)
    user.do(MessageAction.NEXT_SIBLING, -2)
    user.wait(lambda: user.question == "What is an imatrix?")


def branch(user: User) -> None:
    """A copy of the beginning goes its own way."""
    first = user.chat.conversation
    user.do(MessageAction.BRANCH, 1)
    user.wait(lambda: user.chat.conversation != first and len(user.shown) == 2)
    wait_for_titles(user, QUESTION, QUESTION)


def search(user: User) -> None:
    """What was said is found, and shown where it was said."""
    page = user.window.chat_page
    page.actions_.search.trigger()
    user.qtbot.keyClicks(page.sidebar.search, "imatrix")
    user.wait(lambda: bool(page.sidebar.list.rows) and bool(page.sidebar.list.rows[0].snippet))
    hit = next(row for row in page.sidebar.list.rows if row.message)
    page.sidebar.list.opened.emit(hit)
    user.wait(lambda: any("imatrix" in record.text for record in user.shown))
    page.sidebar.search.clear()
    wait_for_titles(user, QUESTION, QUESTION)


def trash_and_undo(user: User) -> None:
    """Neither a message nor a chat is lost by a slip."""
    texts = [record.text for record in user.shown]
    user.do(MessageAction.DELETE, -1)
    user.wait(lambda: len(user.shown) < len(texts))
    user.click("notice.0.action")
    user.wait(lambda: [record.text for record in user.shown] == texts)
    user.window.chat_page.actions_.trash.trigger()
    wait_for_titles(user, QUESTION)
    assert user.shown == []
    user.click("notice.0.action")
    wait_for_titles(user, QUESTION, QUESTION)
    user.window.chat_page.sidebar.list.opened.emit(
        next(row for row in user.window.chat_page.sidebar.list.rows if row.key)
    )
    user.wait(lambda: [record.text for record in user.shown] == texts)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_what_was_written_when_the_program_was_killed_is_there(
    make_user: ProgramMaker, pannier_home: Path, endless_model: Path, home: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(endless_model)],
        env={**os.environ, "PANNIER_HOME": str(pannier_home), "HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        seen = process.stdout.readline().strip()
        # What has been there for longer than a commit may wait survives everything.
        time.sleep(5.0)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    assert seen.startswith("written: ")
    user = make_user()
    user.wait(lambda: len(user.shown) == 2)
    assert user.question == "Talk"
    letters = int(seen.removeprefix("written: "))
    assert len(user.answer.text) >= letters
    assert user.answer.state is MessageState.FAILED
    assert "ended in the middle" in user.answer.trouble
    assert MessageAction.CONTINUE in user.answer.actions


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pannier.ui.app import Program

app = QApplication([])
program = Program(app)
program.start(sys.argv[1])
window = program.window
told = []

def step():
    if not program.has_chats:
        return
    chat = window.chat
    if chat.state.value == "ready" and not chat.path:
        QTest.keyClicks(window.chat_page.pane.composer.text, "Talk\\r")
    elif chat.live and len(chat.live.text) > 40 and not told:
        told.append(True)
        print("written:", len(chat.live.text), flush=True)

timer = QTimer(interval=50)
timer.timeout.connect(step)
timer.start()
app.exec()
"""


def test_a_chat_that_nobody_could_read_costs_nothing_else(
    make_user: ProgramMaker, pannier_home: Path
) -> None:
    first = make_user()
    first.load_guide()
    first.ask(QUESTION)
    first.wait_for_answer()
    end(first.program, first.qapp)
    store = open_chats(chats_file())
    store.maintain()
    store.close()
    chats_file().write_bytes(b"This is no database. " * 500)
    user = make_user()
    user.wait(lambda: len(user.notices) > 0)
    wait_for_titles(user, QUESTION)
    roles = [Role.USER, Role.ASSISTANT]
    user.wait(lambda: [record.role for record in user.shown] == roles)
