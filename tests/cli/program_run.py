# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A run of the real program, and what it left behind."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import psutil

PROGRAM = (sys.executable, "-m", "pannier")
SECONDS = 60


class Finished:
    """What a run of the program left behind.

    Attributes:
        code: its exit code.
        out: what it printed on stdout.
        err: what it printed on stderr.
    """

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    def json(self) -> Any:  # noqa: ANN401 - a document has any shape
        """The document on stdout; nothing else may be there."""
        return json.loads(self.out)


Program = Callable[..., Finished]


Started = Callable[..., subprocess.Popen[bytes]]


def worker_of(process: subprocess.Popen[bytes]) -> psutil.Process:
    """The worker process that a running program has started."""
    (worker,) = psutil.Process(process.pid).children()
    return worker
