# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first window listens to later starts of the program, and takes their files over."""

import json
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pannier.ui.single_instance import PATIENCE_MILLISECONDS, THANKS, TOKEN, server_name

MAX_MESSAGE_BYTES = 64 * 1024


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

    def _read(self, socket: QLocalSocket) -> None:
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
        socket.write(THANKS)
        socket.flush()
        if token:
            os.environ[TOKEN] = token  # Wayland lets nobody come to the front without it
        self.asked.emit(file)


def _answers(name: str) -> bool:
    """Whether somebody listens there."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    is_there = socket.waitForConnected(PATIENCE_MILLISECONDS)
    socket.abort()
    return is_there
