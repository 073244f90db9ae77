# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier [FILE]`: opens the window."""

import argparse

from pannier.cli import options, targets
from pannier.core.errors import UserError


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "open",
        help="open the window; the word `open` may be left out",
        description="Open the window, and load a model in it.",
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help=targets.HELP)
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window; returns its exit code when it is closed."""
    path = None if arguments.file is None else targets.model_path(arguments.file)
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
