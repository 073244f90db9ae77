# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The client and its worker process: whatever happens to the worker is told, and nothing stays."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.death import WorkerDied
from pannier.backend.protocol import (
    Failed,
    Finished,
    Hello,
    Loaded,
    PromptProgress,
    Tokens,
)
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.memory import LoadOptions

pytestmark = pytest.mark.usefixtures("no_local_gpu")

QUESTION = [ChatMessage("user", "hello")]
LONG_QUESTION = [ChatMessage("user", "hello there " * 200)]
ENDLESS = SamplingOptions(temperature=0.0)
# One thread: several wait for each other in spins whenever the machine is busy.
ONE_THREAD = LoadOptions(threads=1)


class Listener:
    """A client whose events are waited for one by one."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
        self.client = WorkerClient(self.events.put)
        self.text = ""

    def wait_for(self, kind: type[ClientEvent], seconds: float = 30) -> ClientEvent:
        deadline = time.monotonic() + seconds
        while True:
            event = self.events.get(timeout=max(0.0, deadline - time.monotonic()))
            if isinstance(event, Tokens):
                self.text += event.text
            if isinstance(event, kind):
                return event
            assert not isinstance(event, WorkerDied | Failed), event


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.client.close()


def test_the_first_event_is_hello(listener: Listener) -> None:
    hello = listener.events.get(timeout=30)
    assert isinstance(hello, Hello)
    assert hello.llama_cpp_python


def test_closing_leaves_no_process(listener: Listener) -> None:
    listener.wait_for(Hello)
    pid = listener.client.pid
    listener.client.close()
    assert not psutil.pid_exists(pid)
    assert listener.events.empty()  # an end that was asked for is no news


def test_closing_in_mid_answer_takes_less_than_two_seconds(
    listener: Listener, slow_model: Path
) -> None:
    listener.client.load(str(slow_model), LoadOptions())
    listener.wait_for(Loaded)
    listener.client.generate(LONG_QUESTION, ENDLESS)
    listener.wait_for(PromptProgress)
    started = time.monotonic()
    listener.client.close()
    assert time.monotonic() - started < 2
    assert not psutil.pid_exists(listener.client.pid)


def test_a_worker_that_does_not_listen_is_killed(listener: Listener) -> None:
    listener.wait_for(Hello)
    os.kill(listener.client.pid, signal.SIGSTOP)
    started = time.monotonic()
    listener.client.close()
    assert time.monotonic() - started < 2
    assert not psutil.pid_exists(listener.client.pid)


def test_closing_does_not_wait_for_a_writer_that_is_stuck(listener: Listener) -> None:
    """More than a pipe holds, sent to a worker that does not read."""
    listener.wait_for(Hello)
    os.kill(listener.client.pid, signal.SIGSTOP)
    listener.client.generate([ChatMessage("user", "hello " * 1_000_000)], ENDLESS)
    started = time.monotonic()
    listener.client.close()
    assert time.monotonic() - started < 3
    assert not psutil.pid_exists(listener.client.pid)
    assert listener.events.empty()


def test_a_worker_that_never_greets_is_ended_and_told() -> None:
    silent = [sys.executable, "-c", "import time; time.sleep(600)"]
    with EngineSession(silent, hello_seconds=0.5) as session:
        with pytest.raises(EngineError, match="did not answer") as caught:
            session.devices()
        assert caught.value.kind == "worker_died"
        assert "doctor" in caught.value.remedy
        assert not psutil.pid_exists(session.client.pid)


def test_a_worker_is_given_nothing_before_another_one_is_gone(
    listener: Listener, tiny_model: Path
) -> None:
    other = Listener()
    other.wait_for(Hello)
    os.kill(other.client.pid, signal.SIGSTOP)  # it takes its time to end
    leaving = threading.Thread(target=other.client.close)
    leaving.start()
    listener.client.wait_for(leaving)
    listener.client.load(str(tiny_model), LoadOptions())
    listener.wait_for(Loaded)
    assert not psutil.pid_exists(other.client.pid)


def _killed_while_loading(listener: Listener, model: Path) -> None:
    listener.client.load(str(model), LoadOptions())
    # A load is short: when it ends before the kill, there is a job yet that is not done.
    listener.client.generate(LONG_QUESTION, ENDLESS)
    listener.wait_for(Hello)  # the load is the next thing it does


def _killed_in_the_prompt(listener: Listener, model: Path) -> None:
    listener.client.load(str(model), LoadOptions())
    listener.wait_for(Loaded)
    listener.client.generate(LONG_QUESTION, ENDLESS)
    listener.wait_for(PromptProgress)


def _killed_in_mid_answer(listener: Listener, model: Path) -> None:
    listener.client.load(str(model), LoadOptions())
    listener.wait_for(Loaded)
    listener.client.generate(QUESTION, ENDLESS)
    listener.wait_for(Tokens)


@pytest.mark.parametrize(
    "until", [_killed_while_loading, _killed_in_the_prompt, _killed_in_mid_answer]
)
def test_a_killed_worker_is_told_and_the_next_one_works(
    listener: Listener, slow_model: Path, tiny_model: Path, until: Callable[[Listener, Path], None]
) -> None:
    until(listener, slow_model)
    os.kill(listener.client.pid, signal.SIGKILL)
    died = listener.wait_for(WorkerDied, seconds=5)
    assert isinstance(died, WorkerDied)
    assert died.signal == "SIGKILL"
    assert died.job is not None
    assert died.remedy
    following = Listener()
    try:
        following.client.load(str(tiny_model), LoadOptions())
        following.wait_for(Loaded)
    finally:
        following.client.close()


def test_a_worker_dies_with_its_client() -> None:
    program = (
        "import os, time; from pannier.backend.client import WorkerClient\n"
        "client = WorkerClient(lambda event: None)\n"
        "print(client.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert psutil.pid_exists(pid)
        parent.kill()
    deadline = time.monotonic() + 5
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not psutil.pid_exists(pid)


def test_a_worker_that_cannot_start_says_why() -> None:
    events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
    client = WorkerClient(events.put, [sys.executable, "-c", "import no_such_module"])
    died = events.get(timeout=30)
    client.close()
    assert isinstance(died, WorkerDied)
    assert "could not be started" in died.message
    assert any("no_such_module" in line for line in died.log_tail)


def test_a_program_that_is_no_worker_is_recognized() -> None:
    events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
    client = WorkerClient(events.put, [sys.executable, "-c", "print('hello, I am no worker')"])
    died = events.get(timeout=30)
    client.close()
    assert isinstance(died, WorkerDied)
    assert "does not understand" in died.log_tail[-1]


def test_cancelling_a_load_leaves_the_worker_alive(listener: Listener, slow_model: Path) -> None:
    # Stopped before it begins: that is certain to come in time, however fast the disk is.
    job = listener.client.load(str(slow_model), LoadOptions())
    listener.client.stop(job)
    while not isinstance(event := listener.events.get(timeout=30), Failed | Loaded):
        pass
    assert isinstance(event, Failed)
    assert event.kind == "cancelled"
    listener.client.load(str(slow_model), LoadOptions())
    listener.wait_for(Loaded)


def test_stop_ends_an_answer_at_once_and_keeps_its_text(
    listener: Listener, slow_model: Path
) -> None:
    listener.client.load(str(slow_model), ONE_THREAD)
    listener.wait_for(Loaded)
    job = listener.client.generate(QUESTION, ENDLESS)
    listener.wait_for(Tokens)
    started = time.monotonic()
    listener.client.stop(job)
    finished = listener.wait_for(Finished)
    assert time.monotonic() - started < 1
    assert isinstance(finished, Finished)
    assert finished.stop_reason == "stopped"
    assert finished.tokens > 0
    assert listener.text


def test_stop_ends_a_prompt_in_the_middle_of_a_step(listener: Listener, slow_model: Path) -> None:
    listener.client.load(str(slow_model), ONE_THREAD)
    listener.wait_for(Loaded)
    job = listener.client.generate(LONG_QUESTION, ENDLESS)
    listener.wait_for(PromptProgress)
    started = time.monotonic()
    listener.client.stop(job)
    finished = listener.wait_for(Finished)
    assert time.monotonic() - started < 1
    assert isinstance(finished, Finished)
    assert finished.tokens == 0
    # What was evaluated before the stop is kept, and the next answer builds on it.
    listener.client.generate(LONG_QUESTION, SamplingOptions(max_tokens=1))
    following = listener.wait_for(Finished)
    assert isinstance(following, Finished)
    assert following.cached_tokens > 0
    assert following.tokens == 1
