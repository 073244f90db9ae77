# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One window per user and data folder: a second Pannier hands its file to the first one.

Qt's network module is read only when there may be another window, or when this one is painted.
"""

import json
import os
import sys
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pannier.core.paths import data_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MILLISECONDS = 1500
MAX_MESSAGE_BYTES = 64 * 1024
_THANKS = b"ok\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - a name, and no secret


def server_name() -> str:
    """What the first window listens at: a socket file, or a named pipe."""
    folder = str(data_folder().absolute())
    name = f"pannier-{zlib.crc32(os.fsencode(folder)):08x}"
    if sys.platform == "win32":
        return f"{name}-{zlib.crc32(os.fsencode(Path.home())):08x}"
    runtime = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(runtime) / f"{name}-{os.getuid()}")


def hand_over(file: str | None) -> bool:
    """Have a window that is open already come to the front and load `file`.

    Returns whether there is one. One that does not answer does not count.
    """
    name = server_name()
    path = rf"\\.\pipe\{name}" if sys.platform == "win32" else name
    if not os.path.exists(path):  # noqa: PTH110 - no object for every start
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MILLISECONDS):
        return False
    message = {"file": file or "", "token": os.environ.get(_TOKEN, "")}
    socket.write(json.dumps(message).encode() + b"\n")
    thanks = b""
    while len(thanks) < len(_THANKS) and socket.waitForReadyRead(PATIENCE_MILLISECONDS):
        thanks += bytes(socket.readAll().data())
    socket.abort()
    return thanks == _THANKS


class InstanceServer(QObject):
    """Listens to later starts of the program.

    Signals:
        asked: the path of a file to load, or empty; the window is wanted in front in any case.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; returns whether this is the first window."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        name = server_name()
        # Qt would take the socket file away from whoever listens there.
        if _answers(name):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A killed program leaves its socket file behind.
        QLocalServer.removeServer(name)
        if not server.listen(name):
            return False
        server.newConnection.connect(self._on_server_new_connection)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_server_new_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_MESSAGE_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        try:
            message = json.loads(line)
            file, token = str(message["file"]), str(message["token"])
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(_THANKS)
        socket.flush()
        if token:
            os.environ[_TOKEN] = token  # Wayland lets nobody come to the front without it
        self.asked.emit(file)


def _answers(name: str) -> bool:
    """Whether somebody listens there."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

    socket = QLocalSocket()
    socket.connectToServer(name)
    is_there = socket.waitForConnected(PATIENCE_MILLISECONDS)
    socket.abort()
    return is_there
