# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Stdin, stdout and stderr as a program can rely on them, whoever started it."""

import io
import os
import sys
from pathlib import Path


def prepare_streams() -> None:
    """Make stdin, stdout and stderr take every character, and be there at all.

    A program without a console (pythonw, a windowed bundle) has none of them.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            null = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - open to the end
            setattr(sys, name, null)
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def forget_stdout() -> None:
    """Send what is still buffered for stdout nowhere: its reader (`| head`) is gone."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)
