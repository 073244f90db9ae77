# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What Qt needs of the system, asked before Qt aborts the process over it."""

import ctypes
import os
import sys
from collections.abc import Mapping

from pannier.core.errors import UserError
from pannier.core.language import tr

_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def check_platform(
    arguments: list[str], environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> None:
    """Make sure that Qt will find a screen and the libraries to draw on it.

    Raises:
        UserError: it will not; the remedy says what to install or set.
    """
    if not platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if "-platform" in arguments[:-1]:
        chosen = arguments[arguments.index("-platform") + 1]
    if not chosen:
        chosen = _default_platform(environment)
    if chosen.startswith("xcb"):
        _check_libraries()


def _default_platform(environment: Mapping[str, str]) -> str:
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    if environment.get("DISPLAY"):
        return "xcb"
    raise UserError(
        tr("There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set."),
        remedy=tr("Start Pannier in a desktop session, or use its command line: pannier --help."),
        kind="no_screen",
    )


def _check_libraries() -> None:
    missing = [package for library, package in _XCB_LIBRARIES.items() if not _loads(library)]
    if missing:
        raise UserError(
            tr("System libraries for windows are missing: {names}.").format(
                names=", ".join(missing)
            ),
            remedy=tr("Install them, on Debian and Ubuntu with: {command}").format(
                command=f"sudo apt install {' '.join(missing)}"
            ),
            kind="libraries_missing",
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
