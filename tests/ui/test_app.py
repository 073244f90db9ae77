# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The program's beginning and end: pages are imported ahead, and nothing keeps it from ending."""

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


def test_a_job_that_never_ends_does_not_keep_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STUCK], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_pages_are_imported_ahead(make_user: ProgramMaker) -> None:
    modules = list(import_pages())
    assert all(module in sys.modules for module in modules)
    user = make_user()
    for page in (module.split(".")[2] for module in modules):
        user.window.show_page(page)
        user.text_of(f"{page}.page")  # it is there
