# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One window per user and data folder: a second Pannier hands its file to the first one.

Every start goes through here, so almost nothing is imported unless there may be another window.
"""

import os
import sys
import zlib
from pathlib import Path

from pannier.core.paths import data_folder

PATIENCE_MILLISECONDS = 1500
THANKS = b"ok\n"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - a name, and no secret


def server_name() -> str:
    """What the first window listens at: a socket file, or a named pipe."""
    folder = str(data_folder().absolute())
    name = f"pannier-{zlib.crc32(os.fsencode(folder)):08x}"
    if sys.platform == "win32":
        return f"{name}-{zlib.crc32(os.fsencode(Path.home())):08x}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if not runtime:
        import tempfile  # noqa: PLC0415 - see above

        runtime = tempfile.gettempdir()
    return os.path.join(runtime, f"{name}-{os.getuid()}")  # noqa: PTH118 - no object for every start


def hand_over(file: str | None) -> bool:
    """Have a window that is open already come to the front and load `file`.

    Returns whether there is one. One that does not answer does not count.
    """
    name = server_name()
    path = rf"\\.\pipe\{name}" if sys.platform == "win32" else name
    if not os.path.exists(path):  # noqa: PTH110 - as above
        return False
    import json  # noqa: PLC0415 - see above

    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MILLISECONDS):
        return False
    message = {"file": file or "", "token": os.environ.get(TOKEN, "")}
    socket.write(json.dumps(message).encode() + b"\n")
    thanks = b""
    while len(thanks) < len(THANKS) and socket.waitForReadyRead(PATIENCE_MILLISECONDS):
        thanks += bytes(socket.readAll().data())
    socket.abort()
    return thanks == THANKS
