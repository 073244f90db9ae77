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
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from pannier.ui.chat.controller import State
from pannier.ui.chat.edit_dialog import EditDialog
from pannier.ui.transcript.records import MessageAction, MessageState
from tests.models import write_llama
from tests.ui.conftest import ProgramMaker, User


def test_a_suggested_question_is_answered_correctly(user: User) -> None:
    user.load_guide()
    user.click("chat.suggestion.0")
    user.wait_for_answer()
    assert user.question == "What is Q4_K_M?"
    assert user.answer.state is MessageState.DONE
    assert "4-bit" in user.answer.text
    generation = user.chat.path[-1].generation
    assert generation is not None
    assert generation.stop_reason == "end"
    assert f"{generation.tokens} tokens" in user.answer.footer
    assert "seed" in user.answer.footer_details
    assert user.notices == []


def test_a_typed_question_is_answered_and_the_status_bar_tells_how(user: User) -> None:
    assert user.text_of("status.model") == "No model loaded"
    user.load_guide()
    assert user.text_of("status.model") == "Pannier Guide"
    assert user.text_of("status.place").startswith(("CPU, ", "GPU "))
    user.ask("What is the KV cache?")
    assert user.box.toPlainText() == ""
    user.wait_for_answer()
    assert "token" in user.answer.text
    assert user.text_of("status.speed").endswith("tok/s")


def test_an_answer_goes_on_from_the_one_before(user: User) -> None:
    user.load_guide()
    user.ask("What is Q4_K_M?")
    user.wait_for_answer()
    user.ask("What is the KV cache?")
    user.wait_for_answer()
    generation = user.chat.path[-1].generation
    assert generation is not None
    assert generation.cached_tokens > 0
    assert len(user.shown) == 4


def test_escape_stops_an_answer_and_its_text_stays(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait_for_text()
    assert user.window.findChild(QPushButton, "chat.useGuide").isVisible() is False
    user.press(Qt.Key.Key_Escape)
    assert user.wait_for_answer().state is MessageState.STOPPED
    assert user.answer.text
    assert "stopped by you" in user.answer.footer
    assert MessageAction.CONTINUE in user.answer.actions
    assert user.chat.state is State.READY


def test_the_stop_button_stands_in_the_place_of_send(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait_for_text()
    user.click("chat.stop")
    user.wait_for(State.READY)
    user.write("More")
    user.click("chat.send")
    user.wait(lambda: user.question == "More")
    user.wait_for_text()
    user.click("chat.stop")
    user.wait_for(State.READY)


def test_an_answer_goes_on_while_another_chat_is_begun(user: User, endless_model: Path) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait_for_text()
    first = user.chat.conversation
    user.click("chat.new")
    assert user.shown == []
    user.ask("Talk again")
    assert "other chat" in user.answer.waiting
    user.click("chat.stop")
    user.wait_for_text()
    assert user.question == "Talk again"
    user.click("chat.stop")
    user.wait_for(State.READY)
    assert first is not None
    user.chat.open(first.id)
    user.wait(lambda: user.question == "Talk")
    assert user.answer.state is MessageState.STOPPED


def test_a_question_that_is_asked_while_the_model_loads_waits_for_it(user: User) -> None:
    worker = halt_worker(user)
    user.click("chat.useGuide")
    assert user.chat.state is State.LOADING
    user.ask("What is Q4_K_M?")
    assert "as soon as the model is ready" in user.answer.waiting
    worker.resume()
    assert "4-bit" in user.wait_for_answer().text


def test_a_load_can_be_cancelled(user: User, endless_model: Path) -> None:
    halt_worker(user)
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
    assert user.wait_for_answer().state is MessageState.FAILED
    assert "Roles must alternate" in user.answer.trouble
    assert len(user.notices) >= 1
    user.do(MessageAction.EDIT, -2)
    dialog = user.window.findChild(EditDialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Hello"
    dialog.close()


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_in_mid_answer_costs_no_text(
    user: User, endless_model: Path
) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait_for_text()
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    assert user.answer.state is MessageState.FAILED
    text = user.answer.text
    assert text
    assert "worker process ended" in user.answer.trouble
    notices = user.window.notifications.notices
    assert len(notices) == 1
    assert "SIGKILL" in notices[0].message
    user.do(MessageAction.CONTINUE)  # loads the model first
    user.wait(lambda: len(user.answer.text) > len(text))
    assert user.answer.text.startswith(text)
    user.click("chat.stop")
    user.wait_for(State.READY)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_while_it_reads_keeps_the_question(
    user: User, endless_model: Path
) -> None:
    user.load(endless_model)
    user.box.setPlainText("hello there " * 400)
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: "Reading" in user.answer.waiting)
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    assert user.answer.state is MessageState.FAILED
    assert user.question.startswith("hello there")
    assert len(user.notices) == 1
    user.click("notice.0.action")
    user.wait_for(State.READY)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_is_killed_while_it_loads_is_told_and_replaced(
    user: User, endless_model: Path
) -> None:
    halt_worker(user)
    user.window.load(str(endless_model))
    user.ask("Are you there?")
    kill_worker(user)
    user.wait_for(State.NO_MODEL)
    assert len(user.notices) == 1
    assert "worker process ended" in user.answer.waiting
    user.do(MessageAction.RETRY, -2)  # loads the model first
    user.wait_for_text()
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
        user.wait_for_text()
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


def halt_worker(user: User) -> psutil.Process:
    """Stop the worker that waits for a load, so that none ends before the user has done more."""
    pid = user.program.engine.pid
    assert pid is not None
    worker = psutil.Process(pid)
    worker.suspend()
    return worker


def kill_worker(user: User) -> None:
    pid = user.program.engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
