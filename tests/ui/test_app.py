# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The program's beginning and end: little comes before the window, and nothing keeps it there."""

import os
import subprocess
import sys

from pannier.ui.pages import import_pages
from tests.ui.conftest import ProgramMaker

STUCK = """
import threading
from PySide6.QtCore import QTimer
from pannier.ui import app

class Stuck(app.Program):
    def _begin(self):
        super()._begin()
        self.tasks.start(threading.Event().wait)
        QTimer.singleShot(50, self.window.close)

app.Program = Stuck
code = app.run(None)
print("it waited")
"""
STARTED = """
import sys
import pannier.__main__
from PySide6 import QtCore, QtWidgets
from pannier.ui import app

known = {*vars(QtCore), *vars(QtWidgets)}
slow = {"ctypes", "socket", "msgspec", "pannier.ui.furniture", "pannier.backend.client"}

class Watched(app.Program):
    def _on_window_painted(self):
        made = {*vars(QtCore), *vars(QtWidgets)} - known
        print(*sorted(made & {"Qt", "QStyle"} | slow & set(sys.modules)))
        self.window.close()

app.Program = Watched
app.run(None)
"""


def test_a_job_that_never_ends_does_not_keep_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STUCK], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_first_picture_waits_for_little() -> None:
    """PySide6 makes a class when it is first asked for, the namespace `Qt` in 20 milliseconds."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "\n"), done.stderr


def test_the_style_is_ours_on_every_system() -> None:
    program = "from pannier.ui.app import application; print(application().style().name())"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_STYLE_OVERRIDE": "windows"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "fusion\n"), done.stderr


def test_the_pages_are_imported_ahead(make_user: ProgramMaker) -> None:
    modules = list(import_pages())
    assert all(module in sys.modules for module in modules)
    user = make_user()
    for page in (module.split(".")[2] for module in modules):
        user.window.show_page(page)
        user.text_of(f"{page}.page")  # it is there
