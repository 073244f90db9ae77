# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Workers killed at random moments: each death is told, once and soon, and no word is lost."""

import os
import queue
import random
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Finished, Hello, Loaded, PromptProgress, Tokens
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.memory import LoadOptions

KILLS = 200
AT_ONCE = 4
SECONDS_TO_TELL = 5.0
SECONDS_TO_ANSWER = 60.0
CHAT = [ChatMessage("user", "hello there " * 20)]
# One thread: several wait for each other in spins whenever the machine is busy.
ONE_THREAD = LoadOptions(threads=1)
SAMPLING = SamplingOptions(temperature=0.0, max_tokens=250)
# After which event the worker is killed, and within how many seconds of it.
MOMENTS: list[tuple[type[ClientEvent] | None, float]] = [
    (None, 0.3),  # while the process starts
    (Hello, 0.05),  # while it loads
    (Loaded, 0.05),  # in the prompt
    (PromptProgress, 0.02),
    (Tokens, 0.1),  # in mid-answer
]

pytestmark = [
    pytest.mark.usefixtures("no_local_gpu"),
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
]


def test_two_hundred_kills_at_random_moments(tiny_model: Path) -> None:
    with EngineSession() as session:
        session.load(str(tiny_model), ONE_THREAD)
        answer = "".join(
            event.text for event in session.generate(CHAT, SAMPLING) if isinstance(event, Tokens)
        )
    assert len(answer) > 100
    with ThreadPoolExecutor(AT_ONCE) as pool:
        texts = list(pool.map(lambda number: _kill_one(number, tiny_model), range(KILLS)))
    for text in texts:
        assert answer.startswith(text)
    # The moments were spread as they should be: before the answer, within it, and behind it.
    assert any(not text for text in texts)
    assert any(text and text != answer for text in texts)


def _kill_one(number: int, model: Path) -> str:
    """Start a worker, have it answer, and kill it on the way; returns the text that arrived."""
    chance = random.Random(number)  # noqa: S311 - the same moments in every run
    after, seconds = MOMENTS[number % len(MOMENTS)]
    delay = chance.uniform(0, seconds)
    events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
    client = WorkerClient(events.put)
    try:
        client.load(str(model), ONE_THREAD)
        client.generate(CHAT, SAMPLING)
        seen = _wait_for(events, after) if after is not None else []
        time.sleep(delay)
        os.kill(client.pid, signal.SIGKILL)
        seen += _wait_for(events, WorkerDied, SECONDS_TO_TELL)
        assert not psutil.pid_exists(client.pid)
        assert events.empty()  # nothing follows a death
    finally:
        client.close()
    died = seen[-1]
    assert isinstance(died, WorkerDied)
    finished = any(isinstance(event, Finished) for event in seen)
    # The job that it died in is named; after the last one there is none.
    assert (died.job is None) == finished
    return "".join(event.text for event in seen if isinstance(event, Tokens))


def _wait_for(
    events: "queue.SimpleQueue[ClientEvent]",
    kind: type[ClientEvent],
    seconds: float = SECONDS_TO_ANSWER,
) -> list[ClientEvent]:
    """All events up to the first of `kind`."""
    deadline = time.monotonic() + seconds
    seen: list[ClientEvent] = []
    while not seen or not isinstance(seen[-1], kind):
        seen.append(events.get(timeout=max(0.0, deadline - time.monotonic())))
    return seen
