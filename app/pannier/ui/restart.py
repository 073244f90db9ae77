# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Starts the program again when it has ended, for what works only from the next start on."""

import sys

from PySide6.QtCore import QProcess, QProcessEnvironment

from pannier.core.errors import UserError
from pannier.core.language import VARIABLE, tr


def start_again() -> None:
    """Start another process of the program, which outlives this one.

    Raises:
        UserError: (`restart_failed`) it cannot be started.
    """
    environment = QProcessEnvironment.systemEnvironment()
    # This process has told its own children its language; the next one chooses anew.
    environment.remove(VARIABLE)
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments([] if getattr(sys, "frozen", False) else ["-P", "-m", "pannier"])
    process.setProcessEnvironment(environment)
    if not process.startDetached():
        raise UserError(
            tr("Pannier could not be started again."),
            remedy=tr("It has ended in order: start it as you always do."),
            kind="restart_failed",
        )
