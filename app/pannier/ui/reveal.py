# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Shows a file in the system's file manager."""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"


def reveal(path: Path) -> None:
    """Open the folder of `path`, with the file marked where the file manager can do that."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        _ask_file_manager(path)


def _ask_file_manager(path: Path) -> None:
    """Ask the file manager of the desktop; where there is none that can, open the folder."""
    bus = shutil.which("dbus-send")
    if bus is None:
        _open_folder(path)
        return
    # dbus-send separates the strings of an array by commas.
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    items = f"array:string:{address.replace(',', '%2C')}"
    process = QProcess(QCoreApplication.instance())
    process.finished.connect(lambda code, _status: None if code == 0 else _open_folder(path))
    process.finished.connect(process.deleteLater)
    process.start(
        bus,
        [
            "--session",
            "--print-reply",
            f"--dest={_SERVICE}",
            f"/{_SERVICE.replace('.', '/')}",
            f"{_SERVICE}.ShowItems",
            items,
            "string:",
        ],
    )


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
