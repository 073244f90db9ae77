# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The real program on a real X server: a question is typed, answered and seen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pannier.core.paths import bundled_model
from pannier.ui.app import Program
from pannier.ui.platform_check import check_platform

check_platform([])
app = QApplication([])
assert app.platformName() == "xcb", app.platformName()
program = Program(app)
program.start(str(bundled_model()))
window = program.window
state = ["load"]

def step():
    if not program.is_ready:
        return
    path = window.chat.path
    if state[0] == "load" and window.chat.state.value == "ready":
        QTest.keyClicks(window.chat_page.pane.composer.text, "What is Q4_K_M?\\r")
        state[0] = "answer"
    elif state[0] == "answer" and len(path) > 1 and path[1].generation.stop_reason:
        state[0] = "shoot"
    elif state[0] == "shoot":
        app.primaryScreen().grabWindow(0).save(sys.argv[1])
        print(path[1].text)
        app.quit()

timer = QTimer(interval=150)
timer.timeout.connect(step)
timer.start()
app.exec()
program.shut_down()
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="Xvfb is not installed")
def test_the_window_works_on_an_x_server(tmp_path: Path) -> None:
    picture = tmp_path / "screen.png"
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}
    }
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24"]
    done = subprocess.run(
        [*command, sys.executable, "-c", PROGRAM, str(picture)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "4-bit" in done.stdout
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 900)
    colours = {image.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 900, 3)}
    assert len(colours) > 50
