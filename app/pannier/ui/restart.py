# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Starts the program again when it has ended, for what works only from the next start on."""

import os
import subprocess
import sys
from collections.abc import Sequence

from pannier.core.language import VARIABLE


def command(arguments: Sequence[str]) -> list[str]:
    """What starts the window once more, with Qt's own arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "pannier", *arguments]


def start_again(arguments: Sequence[str] = ()) -> None:
    """Start another process of the program, which outlives this one.

    Raises:
        OSError: it cannot be started.
    """
    # This process has told its own children its language; the next one chooses anew.
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    subprocess.Popen(command(arguments), env=environment, start_new_session=True)
