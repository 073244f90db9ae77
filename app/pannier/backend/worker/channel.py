# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the inference thread talks to the outside: events out, stop requests in."""

import ctypes
import os
import threading
from typing import BinaryIO

from pannier.backend.messages import Event
from pannier.backend.protocol import frame


class Channel:
    """Sends events; one thread at a time."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        """Send `event`. A client that is gone ends this process: nobody is left to serve."""
        data = memoryview(frame(event))
        with self._lock:
            try:
                while data:
                    data = data[self._stream.write(data) :]
            except OSError:
                os._exit(0)


class StopSwitch:
    """Tells the job at work that the user wants it to end.

    `address` points to a C string that is empty until a stop is requested, so that llama.cpp can
    ask by plain `strlen`, without a call into Python for every node of the graph.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        self._lock = threading.Lock()
        self._current: int | None = None
        self._requested: set[int] = set()
        self.address = ctypes.addressof(self._text)

    def request(self, job: int) -> None:
        """Stop `job`, whether it is at work or still waiting. Called on the command thread."""
        with self._lock:
            self._requested.add(job)
            if job == self._current:
                self._text[0] = b"\x01"

    def begin(self, job: int) -> None:
        """`job` is now at work."""
        with self._lock:
            self._current = job
            self._text[0] = b"\x01" if job in self._requested else b"\x00"

    def end(self) -> None:
        """No job is at work."""
        with self._lock:
            self._requested.discard(self._current or 0)
            self._current = None
            self._text[0] = b"\x00"

    @property
    def requested(self) -> bool:
        """Whether the job at work shall end."""
        return self._text[0] != b"\x00"
