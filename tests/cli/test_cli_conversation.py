# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A conversation in a real pseudo terminal, typed as a person would."""

import os
import re
import select
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.cli.program_run import PROGRAM, SECONDS, worker_of
from tests.models import RAISING_TEMPLATE, write_llama

pty = pytest.importorskip("pty", reason="pseudo terminals of POSIX")

SILENCE_SECONDS = 20  # far longer than the program takes to end


class Terminal:
    """The program in a terminal.

    Attributes:
        text: everything on the screen so far.
    """

    def __init__(self, *arguments: str | Path) -> None:
        self._controller, terminal = pty.openpty()
        self.process = subprocess.Popen(
            [*PROGRAM, "chat", *map(str, arguments)],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            env={**os.environ, "TERM": "dumb"},
        )
        os.close(terminal)
        self.text = ""

    def type(self, line: str) -> None:
        """Type a line and Enter."""
        os.write(self._controller, f"{line}\n".encode())

    def read_until(self, pattern: str) -> str:
        """Read until the screen shows `pattern`; returns what came since the last call."""
        start = len(self.text)
        until = time.monotonic() + SECONDS
        while not re.search(pattern, self.text[start:]):
            assert time.monotonic() < until, self.text
            try:
                self.text += os.read(self._controller, 4096).decode("utf-8", "replace")
            except OSError as error:  # the program has closed its end
                raise AssertionError(f"no {pattern!r} in: {self.text[start:]}") from error
        return self.text[start:]

    def interrupt(self) -> None:
        """Press Ctrl-C: the program alone gets it, its worker is in another process group.

        A person takes a moment. Python's own readline overlooks a signal that arrives between its
        printing of the prompt and its waiting for a key, until the next key.
        """
        time.sleep(0.3)
        self.process.send_signal(signal.SIGINT)

    def end(self, *, again: bool = False) -> int:
        """Wait for the program's end and return its exit code.

        `again`: press Ctrl-C again when nothing comes of it; see `interrupt`.
        """
        try:
            while True:
                while again and not select.select([self._controller], [], [], SILENCE_SECONDS)[0]:
                    self.process.send_signal(signal.SIGINT)
                self.text += os.read(self._controller, 4096).decode("utf-8", "replace")
        except OSError:  # Linux's way to say that nobody is left on the other side
            return self.process.wait(SECONDS)

    def close(self) -> None:
        """End the program in any case."""
        self.process.kill()
        self.process.wait()
        os.close(self._controller)


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    terminals: list[Terminal] = []

    def start(*arguments: str | Path) -> Terminal:
        terminals.append(Terminal(*arguments))
        return terminals[-1]

    yield start
    for started in terminals:
        started.close()


def test_questions_commands_and_the_end(terminal: Callable[..., Terminal]) -> None:
    screen = terminal("demo", "--temperature", "0", "--threads", "1")
    assert "Ctrl-D ends" in screen.read_until(r"> $")
    screen.type("What is Q4_K_M?")
    answer = screen.read_until(r"tokens/s\]\s+> $")
    assert "4.9 bits per weight" in answer
    screen.type("/help")
    assert "/new" in screen.read_until(r"> $")
    screen.type("/nonsense")
    assert "no command /nonsense" in screen.read_until(r"> $")
    screen.type("/new")
    assert "begins anew" in screen.read_until(r"> $")
    screen.type("/quit")
    assert screen.end() == 0


def test_loading_draws_a_bar_and_removes_it(
    terminal: Callable[..., Terminal], talkative: Path
) -> None:
    screen = terminal(talkative)
    shown = screen.read_until(r"> $")
    assert re.search(r"Loading talkative\.gguf \[#+\.*\] +\d+%", shown)
    assert re.search(r"\r +\rTiny Llama: ", shown)


def test_ctrl_c_stops_the_answer_keeps_it_and_a_second_one_ends(
    terminal: Callable[..., Terminal], talkative: Path
) -> None:
    screen = terminal(talkative, "--seed", "1")
    screen.read_until(r"> $")
    screen.type("hi")
    screen.read_until(r"hi\s+\S+")
    screen.interrupt()
    stopped = screen.read_until(r"> $")
    assert "(stopped)" in stopped
    screen.type("go on")
    screen.read_until(r"go on\s+\S+")
    screen.interrupt()
    screen.read_until(r"> $")
    worker = worker_of(screen.process)
    screen.interrupt()
    assert screen.end(again=True) == 130
    assert "Traceback" not in screen.text
    assert not psutil.pid_exists(worker.pid)


def test_an_error_does_not_end_the_conversation(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    screen = terminal(write_llama(tmp_path / "model.gguf", template=RAISING_TEMPLATE))
    screen.read_until(r"> $")
    for _ in range(2):
        screen.type("hi")
        assert "template" in screen.read_until(r"> $")
    screen.type("\x04")
    assert screen.end() == 0


def test_a_killed_worker_ends_it_with_one_sentence(
    terminal: Callable[..., Terminal], talkative: Path
) -> None:
    screen = terminal(talkative)
    screen.read_until(r"> $")
    screen.type("hi")
    screen.read_until(r"hi\s+\S+")
    worker_of(screen.process).kill()
    assert screen.end() == 1
    assert screen.text.count("pannier: ") == 1
    assert "Traceback" not in screen.text


def screen_of_demo(terminal: Callable[..., Terminal]) -> Terminal:
    screen = terminal("demo", "--temperature", "0", "--threads", "1")
    screen.read_until(r"> $")
    return screen


def say(screen: Terminal, line: str) -> str:
    screen.type(line)
    return screen.read_until(r"> $")


def test_answers_can_be_had_again_edited_and_taken_back(
    terminal: Callable[..., Terminal],
) -> None:
    screen = screen_of_demo(terminal)
    assert "Nothing has been said" in say(screen, "/regenerate")
    assert "bits per weight" in say(screen, "What is Q4_K_M?")
    assert "bits per weight" in say(screen, "/regenerate")
    assert "file format" in say(screen, "/edit What is GGUF?")
    assert "0 of them cached" not in say(screen, "/stats")
    assert re.search(r"\d+ of 1,024 tokens \(\d+%\)", say(screen, "/context"))
    assert "Taken back: What is GGUF?" in say(screen, "/undo")
    assert "0 of 1,024 tokens" in say(screen, "/context")
    assert "begins anew" in say(screen, "/clear")


def test_options_and_the_system_prompt(terminal: Callable[..., Terminal]) -> None:
    screen = screen_of_demo(terminal)
    assert "number from 0 to 100" in say(screen, "/set temperature hot")
    assert "no sampling option nonsense" in say(screen, "/set nonsense 1")
    assert "lacks a value" in say(screen, "/set top_k")
    say(screen, "/set max_tokens 3")
    assert "max_tokens 3" in say(screen, "/set")
    assert "[3 tokens" in say(screen, "What is Q4_K_M?")
    assert "[3 tokens" in say(screen, "/continue")
    say(screen, "/set max_tokens default")
    assert "max_tokens None" in say(screen, "/set")
    assert "System prompt: Be brief." in say(screen, "/system Be brief.")
    assert "System prompt: none" in say(screen, "/system none")
    assert "no switch" in say(screen, "/think off")


def test_a_conversation_is_saved_and_gone_on_with(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    screen = screen_of_demo(terminal)
    note = tmp_path / "note.txt"
    note.write_text("Only this.", encoding="utf-8")
    assert "note.txt (" in say(screen, f"/attach {note}")
    say(screen, "What is Q4_K_M?")
    file, page = tmp_path / "talk.json", tmp_path / "talk.md"
    say(screen, f"/save {file}")
    say(screen, f"/save {page}")
    assert page.read_text(encoding="utf-8").startswith("## You\n\nFile: note.txt\n```\nOnly this.")
    assert "no conversation that can be loaded" in say(screen, f"/load {page}")
    assert "is not there" in say(screen, f"/attach {tmp_path / 'gone.txt'}")
    assert "lacks the name" in say(screen, "/save")
    assert "without a projector" in say(screen, "/image x.png")
    screen.type("/quit")
    assert screen.end() == 0
    again = screen_of_demo(terminal)
    assert "1 messages and their answers" in say(again, f"/load {file}")
    assert "Taken back: What is Q4_K_M?" in say(again, "/undo")


def test_messages_of_several_lines(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    screen = screen_of_demo(terminal)
    screen.type("What is\\")
    screen.read_until(r"\. $")
    say(screen, "Q4_K_M?")
    screen.type('"""What is')
    screen.read_until(r"\. $")
    say(screen, 'GGUF?"""')
    file = tmp_path / "talk.md"
    say(screen, f"/save {file}")
    text = file.read_text(encoding="utf-8")
    assert "## You\n\nWhat is\nQ4_K_M?\n" in text
    assert "## You\n\nWhat is\nGGUF?\n" in text


def test_what_was_typed_is_remembered_for_the_user_alone(
    terminal: Callable[..., Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PANNIER_HOME", str(tmp_path))
    screen = screen_of_demo(terminal)
    say(screen, "/context")
    screen.type("/quit")
    assert screen.end() == 0
    history = tmp_path / "data" / "terminal_history"
    assert "/context" in history.read_text(encoding="utf-8")
    assert history.stat().st_mode & 0o077 == 0
