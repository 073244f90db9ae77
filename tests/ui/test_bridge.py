# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The bridge: events on this thread, none from a worker that was replaced, a quick end."""

import os
import signal
import threading
import time
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from pannier.backend.protocol import Hello, Loaded
from pannier.core.memory import LoadOptions
from pannier.ui.bridge import EngineBridge
from tests.ui.conftest import scripted_command


def test_events_arrive_on_this_thread_and_only_from_the_present_worker(
    qtbot: QtBot, tmp_path: Path, model_file: Path
) -> None:
    bridge = EngineBridge(scripted_command(tmp_path, "", pause=1))
    events: list[object] = []
    threads: set[threading.Thread] = set()
    bridge.event_received.connect(events.append)
    bridge.event_received.connect(lambda _: threads.add(threading.current_thread()))
    bridge.start()
    qtbot.waitUntil(lambda: any(isinstance(event, Hello) for event in events))
    bridge.load(str(model_file), LoadOptions())
    bridge.unload()
    events.clear()
    bridge.load(str(model_file), LoadOptions())
    qtbot.waitUntil(lambda: any(isinstance(event, Loaded) for event in events))
    assert sum(isinstance(event, Hello) for event in events) == 1
    assert sum(isinstance(event, Loaded) for event in events) == 1
    assert threads == {threading.main_thread()}
    bridge.shut_down()


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_load_begins_when_the_worker_beside_it_is_gone(
    qtbot: QtBot, tmp_path: Path, model_file: Path
) -> None:
    bridge = EngineBridge(scripted_command(tmp_path, "", pause=1))
    beside = bridge.another()
    bridge.start()
    beside.start()
    assert beside.pid is not None
    worker = psutil.Process(beside.pid)
    worker.send_signal(signal.SIGSTOP)  # so that it takes its time to end
    events: list[object] = []
    bridge.event_received.connect(events.append)
    bridge.load(str(model_file), LoadOptions())
    qtbot.waitUntil(lambda: any(isinstance(event, Loaded) for event in events))
    assert not worker.is_running()
    assert beside.pid is None
    bridge.shut_down()


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_worker_that_hangs_is_ended_within_two_seconds(
    qtbot: QtBot, tmp_path: Path, model_file: Path
) -> None:
    bridge = EngineBridge(scripted_command(tmp_path, "", pause=1))
    bridge.start()
    assert bridge.pid is not None
    worker = psutil.Process(bridge.pid)
    worker.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    bridge.shut_down()
    assert time.monotonic() - began < 2
    assert not worker.is_running()
