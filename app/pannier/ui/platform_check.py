# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What Qt needs of the system, asked before Qt aborts the process over it."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibrary, QLibraryInfo

from pannier.core.errors import UserError
from pannier.core.language import tr

X_PORT = 6000
MAX_SCREEN = 59_535
SCREEN_SECONDS = 3.0
ACCEPTS_CONNECTIONS = "00010000"  # among the flags in /proc/net/unix
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def check_platform(
    arguments: list[str],
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    folder: Path | None = None,
) -> None:
    """Make sure that Qt will find a screen and the libraries to draw on it.

    `folder` holds Qt's plugins for screens; None for the installed ones.

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
    # Qt takes a list, and options behind a colon.
    names = [name.partition(":")[0] for name in chosen.split(";") if name]
    if names == ["xcb"]:
        _check_libraries()
    if len(names) == 1 and "QT_QPA_PLATFORM_PLUGIN_PATH" not in environment:
        _check_plugin(names[0], folder or _plugins())
    if names == ["xcb"]:
        _check_display(environment.get("DISPLAY", ""))


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


def _plugins() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"


def _check_plugin(name: str, folder: Path) -> None:
    """Load the plugin that Qt will load, which ends the process when that fails."""
    # One file may serve several names: wayland, wayland-egl.
    file = folder / f"libq{name.partition('-')[0]}.so"
    if not file.exists():
        known = sorted(each.stem.removeprefix("libq") for each in folder.glob("libq*.so"))
        raise UserError(
            tr("Qt has no part for screens of the kind “{name}”.").format(name=name),
            remedy=tr(
                "There are: {names}. Check QT_QPA_PLATFORM in the environment, or install Pannier "
                "again."
            ).format(names=", ".join(known) or "-"),
            kind="plugin_missing",
        )
    plugin = QLibrary(str(file))
    if not plugin.load():
        # Qt begins with "Cannot load library FILE: ".
        reason = plugin.errorString().partition(": ")[2]
        raise UserError(
            tr("Qt's part for screens of the kind “{name}” cannot be loaded: {reason}.").format(
                name=name, reason=reason
            ),
            remedy=tr(
                "When a library is named here, install it with the package manager of the system; "
                "otherwise install Pannier again."
            ),
            kind="plugin_broken",
        )


def _check_display(display: str) -> None:
    """Make sure that somebody listens at the screen's address, such as :0 or localhost:10.0."""
    found = re.fullmatch(r"([\w.-]*):(\d+)(?:\.\d+)?", display)
    if found is None or int(found[2]) > MAX_SCREEN:
        return  # Qt may know more kinds of addresses
    host, number = found[1], int(found[2])
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have it
    if not host and _is_listened_at(path):
        return
    places: list[str | tuple[str, int]] = [] if host else [f"\0{path}", path]
    places.append((host or "localhost", X_PORT + number))
    if not any(_listens(place) for place in places):
        raise UserError(
            tr("The screen {name} does not answer.").format(name=display),
            remedy=tr(
                "Check DISPLAY in the environment, start Pannier in a desktop session, or use its "
                "command line: pannier --help."
            ),
            kind="no_screen",
        )


def _is_listened_at(path: str, sockets: Path = Path("/proc/net/unix")) -> bool:
    """Whether the kernel tells of a process that listens at a socket's path, or its abstract name.

    Better than to connect: an X server whose only client goes away begins anew, and Qt would not
    reach it meanwhile.
    """
    try:
        lines = sockets.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    found = [fields for line in lines if len(fields := line.split(maxsplit=7)) == 8]
    return any(
        name in (path, f"@{path}") and flags == ACCEPTS_CONNECTIONS
        for _, _, _, flags, _, _, _, name in found
    )


def _listens(place: str | tuple[str, int]) -> bool:
    import socket  # noqa: PLC0415 - for X servers only, and slow to import

    family = socket.AF_UNIX if isinstance(place, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as client:
        client.settimeout(SCREEN_SECONDS)
        try:
            client.connect(place)
        except OSError:
            return False
    return True


def _loads(library: str) -> bool:
    return QLibrary(library).load()
