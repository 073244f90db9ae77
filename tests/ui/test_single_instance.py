# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A second Pannier hands its file to the window that is open, and leaves."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from pannier.ui.instance_server import InstanceServer
from pannier.ui.single_instance import hand_over, server_name
from tests.ui.conftest import User

# The window that it asks may be busy.
SECOND = (
    "import sys; from pannier.ui import single_instance as s;"
    "s.PATIENCE_MILLISECONDS = 30_000; print(s.hand_over(sys.argv[1]))"
)


@pytest.fixture(autouse=True)
def _runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets have short names, and are a test's own."""
    folder = Path(tempfile.gettempdir()) if len(str(tmp_path)) > 60 else tmp_path
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))


def test_without_another_window_nobody_takes_over() -> None:
    assert not hand_over("/a.gguf")


def test_a_file_reaches_the_window_that_is_open(
    user: User, guide: Path, pannier_home: Path
) -> None:
    user.program.listen()
    with subprocess.Popen(
        [sys.executable, "-c", SECOND, str(guide)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PANNIER_HOME": str(pannier_home)},
        text=True,
    ) as second:
        user.wait(lambda: second.poll() is not None)
        assert second.stdout is not None
        assert second.stdout.read().strip() == "True"
    user.wait(lambda: user.chat.loader.path == str(guide))
    assert user.window.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="named pipes end with their process")
def test_a_socket_that_a_killed_program_left_is_no_window(qtbot: QtBot) -> None:
    program = (
        "import os; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from pannier.ui.instance_server import InstanceServer;"
        "assert InstanceServer(app).listen(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
    assert Path(server_name()).exists()
    assert not hand_over("/a.gguf")
    owner = QObject()
    server = InstanceServer(owner)
    assert server.listen()
    assert not InstanceServer(owner).listen()
    server.close()


def test_what_is_no_message_is_not_answered(qtbot: QtBot) -> None:
    owner = QObject()
    server = InstanceServer(owner)
    assert server.listen()
    asked: list[str] = []
    server.asked.connect(asked.append)
    for message in (b"nonsense\n", b"[]\n", b"x" * 200_000):
        socket = QLocalSocket()
        socket.connectToServer(server_name())
        assert socket.waitForConnected(30_000)
        socket.write(message)
        socket.flush()
        qtbot.waitUntil(
            lambda socket=socket: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
        )
    assert asked == []
    server.close()
