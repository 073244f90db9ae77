# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A conversation in a real pseudo terminal, typed as a person would."""

import os
import re
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

    def end(self) -> int:
        """Wait for the program's end and return its exit code."""
        try:
            while True:
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
    assert screen.end() == 130
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
