# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier [FILE]`: opens the window."""

import argparse

from pannier.cli import options, targets
from pannier.cli.show_window import show_window


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
    return show_window(arguments.file)
