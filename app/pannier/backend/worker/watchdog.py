# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Ends the process when a call into C that nothing can interrupt does not return."""

import os
import threading
import time
from types import TracebackType

LOOK_SECONDS = 0.25


class Watchdog:
    """A context manager for one call after the other; it costs next to nothing each time.

    The client is told by the last line on stderr and by the exit code, and starts a new worker.
    """

    def __init__(self, message: str, seconds: float, exit_code: int) -> None:
        self._message = message
        self._seconds = seconds
        self._exit_code = exit_code
        self._began: float | None = None
        self._closed = threading.Event()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def __enter__(self) -> None:
        self._began = time.monotonic()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._began = None

    def close(self) -> None:
        """Watch no longer."""
        self._closed.set()

    def _watch(self) -> None:
        while not self._closed.wait(LOOK_SECONDS):
            began = self._began
            if began is not None and time.monotonic() - began > self._seconds:
                os.write(2, f"{self._message} (more than {self._seconds:.0f} seconds).\n".encode())
                os._exit(self._exit_code)
