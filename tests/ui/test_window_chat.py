# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""End to end in the window: the real worker process and real models."""

import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton

from pannier.ui.chat.controller import State
from pannier.ui.chat.conversation import Phase
from pannier.ui.transcript.records import Role
from tests.models import write_llama
from tests.ui.conftest import ProgramMaker, User


def test_a_suggested_question_is_answered_correctly(user: User) -> None:
    user.load_guide()
    user.click("chat.suggestion.0")
    user.wait(lambda: user.last.phase is Phase.DONE)
    assert user.last.question == "What is Q4_K_M?"
    assert "4-bit" in user.last.answer
    assert user.last.finished is not None
    assert user.last.finished.stop_reason == "end"
    transcript = user.window.chat_page.transcript
    user.window.setFocus()
    transcript.focus_message((user.last, Role.ASSISTANT))
    user.qtbot.keyClick(transcript, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "4-bit" in transcript.selected_text()
    assert "**" not in transcript.selected_text()
    assert f"{user.last.finished.tokens} tokens" in transcript.records[-1].footer
    assert user.notices == []


def test_a_typed_question_is_answered_and_the_status_bar_tells_how(user: User) -> None:
    assert user.text_of("status.model") == "No model loaded"
    user.load_guide()
    assert user.text_of("status.model") == "Pannier Guide"
    assert user.text_of("status.place").startswith(("CPU, ", "GPU "))
    user.ask("What is the KV cache?")
    assert user.window.chat_page.input.text.toPlainText() == ""
    user.wait(lambda: user.last.phase is Phase.DONE)
    assert "token" in user.last.answer
    assert user.text_of("status.speed").endswith("tok/s")


def test_an_answer_goes_on_from_the_one_before(user: User) -> None:
    user.load_guide()
    user.ask("What is Q4_K_M?")
    user.wait(lambda: user.last.phase is Phase.DONE)
    user.ask("What is the KV cache?")
    user.wait(lambda: user.last.phase is Phase.DONE)
    assert user.last.finished is not None
    assert user.last.finished.cached_tokens > 0
    assert len(user.window.chat_page.transcript.records) == 4


def test_escape_stops_an_answer_and_its_text_stays(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait(lambda: user.last.tokens > 3)
    assert user.window.findChild(QPushButton, "chat.useGuide").isVisible() is False
    user.press(Qt.Key.Key_Escape)
    user.wait(lambda: user.last.phase is Phase.DONE)
    assert user.last.finished is not None
    assert user.last.finished.stop_reason == "stopped"
    assert user.last.tokens > 3
    assert "stopped by you" in user.window.chat_page.transcript.records[-1].footer
    assert user.chat.state is State.READY


def test_the_stop_button_stands_in_the_place_of_send(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait(lambda: user.last.tokens > 3)
    user.click("chat.stop")
    user.wait_for(State.READY)
    user.write("More")
    user.click("chat.send")
    user.wait(lambda: user.last.tokens > 3)
    user.click("chat.stop")
    user.wait_for(State.READY)


def test_a_new_chat_ends_the_answer_and_empties_the_page(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait(lambda: user.last.tokens > 3)
    user.click("chat.new")
    assert user.chat.conversation.turns == []
    assert user.window.chat_page.transcript.records == []
    user.ask("Talk again")
    user.wait(lambda: user.last.tokens > 3)
    assert user.chat.conversation.turns == [user.last]
    user.click("chat.stop")
    user.wait_for(State.READY)


def test_a_question_that_is_asked_while_the_model_loads_waits_for_it(user: User) -> None:
    user.click("chat.useGuide")
    assert user.chat.state is State.LOADING
    user.ask("What is Q4_K_M?")
    assert user.last.phase is Phase.QUEUED
    waiting = user.window.chat_page.transcript.records[-1].waiting
    assert "as soon as the model is ready" in waiting
    user.wait(lambda: user.last.phase is Phase.DONE)
    assert "4-bit" in user.last.answer


def test_a_load_can_be_cancelled(user: User, endless_model: Path) -> None:
    user.window.load(str(endless_model))
    user.click("chat.cancelLoad")
    assert user.chat.state is State.NO_MODEL
    assert user.notices == []
    user.load_guide()


@pytest.mark.parametrize("kind", ["missing", "text", "truncated", "unknown architecture"])
def test_a_file_that_is_no_model_gives_one_message(
    user: User, guide: Path, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "model.gguf"
    if kind == "text":
        path.write_text("This is not a model.\n" * 100)
    elif kind == "truncated":
        path.write_bytes(guide.read_bytes()[: guide.stat().st_size // 2])
    elif kind == "unknown architecture":
        write_llama(path, architecture="marvin")
    user.window.load(str(path))
    user.wait_for(State.NO_MODEL)
    notices = user.window.notifications.notices
    assert [notice.level for notice in notices] == ["error"]
    assert notices[0].message
    assert notices[0].remedy
    user.load_guide()
    assert user.notices == []


def test_a_template_that_raises_keeps_the_question(user: User, tmp_path: Path) -> None:
    template = "{{ raise_exception('Roles must alternate.') }}"
    user.load(write_llama(tmp_path / "raises.gguf", template=template))
    user.ask("Hello")
    user.wait(lambda: user.last.phase.is_over)
    assert user.last.phase is Phase.FAILED
    assert user.last.trouble
    assert len(user.notices) == 1
    user.click("chat.answer.0.edit")
    assert user.window.chat_page.input.text.toPlainText() == "Hello"
    assert user.chat.conversation.turns == []


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_in_mid_answer_costs_no_text(
    user: User, endless_model: Path
) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait(lambda: user.last.tokens > 5)
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    turn = user.last
    assert turn.phase is Phase.FAILED
    assert turn.answer
    assert user.window.chat_page.transcript.records[-1].text == turn.answer
    assert "worker process ended" in turn.trouble
    notices = user.window.notifications.notices
    assert len(notices) == 1
    assert "SIGKILL" in notices[0].message
    user.click("notice.0.action")
    user.wait_for(State.READY)
    assert user.notices == []
    user.click("chat.answer.0.retry")
    user.wait(lambda: turn.tokens > 5)
    user.click("chat.stop")
    user.wait_for(State.READY)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_while_it_reads_keeps_the_question(
    user: User, endless_model: Path
) -> None:
    user.load(endless_model)
    user.window.chat_page.input.text.setPlainText("hello there " * 400)
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: user.last.prompt_done > 0)
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    assert user.last.phase is Phase.FAILED
    assert user.last.question.startswith("hello there")
    assert len(user.notices) == 1
    user.click("notice.0.action")
    user.wait_for(State.READY)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_while_it_loads_is_told_and_replaced(
    user: User, endless_model: Path
) -> None:
    user.window.load(str(endless_model))
    user.write("Are you there?")
    user.press(Qt.Key.Key_Return)
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    assert len(user.notices) == 1
    assert user.last.phase is Phase.FAILED
    user.click("chat.answer.0.retry")  # loads the model first
    user.wait(lambda: user.last.tokens > 3)
    user.click("chat.stop")
    user.wait_for(State.READY)


@pytest.mark.parametrize("when", ["loading", "answering"])
def test_closing_the_window_ends_the_worker_within_two_seconds(
    user: User, endless_model: Path, when: str
) -> None:
    user.window.load(str(endless_model))
    if when == "answering":
        user.wait_for(State.READY)
        user.ask("Talk")
        user.wait(lambda: user.last.tokens > 3)
    worker = psutil.Process(user.program.engine.pid)
    began = time.monotonic()
    user.window.close()
    user.program.shut_down()
    assert time.monotonic() - began < 2
    assert not worker.is_running()


def test_unloading_ends_the_process_that_held_the_model(user: User) -> None:
    user.load_guide()
    worker = psutil.Process(user.program.engine.pid)
    user.window.actions_.unload.trigger()
    assert user.chat.state is State.NO_MODEL
    user.wait(lambda: not worker.is_running())
    assert user.text_of("status.model") == "No model loaded"


def test_every_load_runs_in_a_process_of_its_own(user: User, guide: Path) -> None:
    user.load(guide)
    first = user.program.engine.pid
    user.load(guide)
    assert user.program.engine.pid != first


def test_a_file_on_the_command_line_is_loaded(make_user: ProgramMaker, guide: Path) -> None:
    user = make_user(file=str(guide))
    user.wait_for(State.READY)
    assert user.chat.loader.name == "Pannier Guide"


def test_the_copy_button_copies_the_markdown(user: User) -> None:
    user.load_guide()
    user.ask("What is Q4_K_M?")
    user.wait(lambda: user.last.phase is Phase.DONE)
    user.click("chat.answer.0.copy")
    assert QGuiApplication.clipboard().text() == user.last.answer
    user.click("chat.question.0.copy")
    assert QGuiApplication.clipboard().text() == "What is Q4_K_M?"
    buttons = user.window.chat_page.transcript.findChildren(QToolButton)
    user.wait(lambda: all(button.toolTip() != "Copied" for button in buttons))


def kill_worker(user: User) -> None:
    pid = user.program.engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
