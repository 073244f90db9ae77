# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every command has in common: how it is found, and what becomes of its errors."""

import sys
from collections.abc import Sequence

from pannier.cli import streams
from pannier.cli.show_window import show_window
from pannier.core.errors import UserError

EXIT_USER_ERROR = 1
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name; returns the exit code."""
    streams.prepare_streams()
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        streams.forget_stdout()
        return EXIT_BROKEN_PIPE


def _run(arguments: Sequence[str]) -> int:
    as_json = "--json" in arguments
    try:
        if _opens_window(arguments):
            return show_window(arguments[0] if arguments else None)
        # The other commands need much that would only keep the window waiting.
        from pannier.cli.commands import parse  # noqa: PLC0415

        parsed = parse(arguments)
        as_json = parsed.as_json
        code: int = parsed.run(parsed)
    except UserError as error:
        _print_error(error, as_json=as_json)
        return EXIT_USER_ERROR
    except KeyboardInterrupt:
        interruption = UserError("Interrupted.", kind="interrupted")
        _print_error(interruption, as_json=as_json)
        return EXIT_INTERRUPTED
    return code


def _print_error(error: UserError, *, as_json: bool) -> None:
    from pannier.cli import output  # noqa: PLC0415 - the window can do without

    output.print_error(error, as_json=as_json)


def _opens_window(arguments: Sequence[str]) -> bool:
    """Whether this is the plain `pannier` or `pannier FILE.gguf` of a desktop's menu."""
    file = arguments[0] if len(arguments) == 1 else ""
    return not arguments or (file.lower().endswith(".gguf") and not file.startswith("-"))
