# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Starts the window from the command line."""

import gc

from pannier.cli import targets
from pannier.core.errors import UserError


def show_window(target: str | None) -> int:
    """Open the window, load `target` in it, and return its exit code when it is closed.

    Raises:
        UserError: there is no screen, the window's libraries are missing, or `target` is no file.
    """
    path = None if target is None else targets.model_path(target)
    # What is made on the way to the first picture is modules and widgets, none of it garbage. The
    # collector would go through all of it again and again; the window switches it on when painted.
    gc.disable()
    try:
        # Only here, so that no other command needs Qt or waits for it.
        from pannier.ui.app import run as run_window  # noqa: PLC0415
    except ImportError as error:
        if "PySide6" not in (error.name or "") and ".so" not in str(error):
            raise
        raise UserError(
            f"The window's libraries cannot be loaded: {error}.",
            remedy="Install Pannier again; `python3 run.py` installs the system's libraries, too.",
            kind="qt_missing",
        ) from error
    return run_window(None if path is None else str(path))
