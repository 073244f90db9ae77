# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the commands print: text, tables and JSON on stdout; errors and progress on stderr."""

import json
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from typing import TextIO

import msgspec

from pannier.backend.session import EngineError
from pannier.core.errors import UserError

BAR_WIDTH = 24

# Names, templates and answers come from files that nobody has checked. Without this they could
# move the cursor, change the window's title or hide text on the user's terminal.
_CONTROL_CODES = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(0x20), *range(0x7F, 0xA0))
    if chr(code) not in "\n\t"
}


def printable(text: str) -> str:
    """Return `text` without characters that a terminal takes as commands."""
    return text.translate(_CONTROL_CODES)


def stream_text(text: str) -> None:
    """Print a piece of an answer at once; what goes to a file or a pipe is not changed."""
    sys.stdout.write(printable(text) if sys.stdout.isatty() else text)
    sys.stdout.flush()


def stream_aside(text: str) -> None:
    """Print a piece of what precedes an answer, dimmed, on stderr; nobody else is to read it."""
    if sys.stderr.isatty():
        plain = os.environ.get("TERM") == "dumb" or "NO_COLOR" in os.environ
        shown = printable(text)
        sys.stderr.write(shown if plain else f"\x1b[2m{shown}\x1b[22m")
        sys.stderr.flush()


def print_json(document: object) -> None:
    """Print the one JSON document of a command."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    # In an odd encoding a replaced character would be lost data; an escaped one is not.
    text = json.dumps(
        msgspec.to_builtins(document), indent=2, ensure_ascii=encoding != "utf8", allow_nan=False
    )
    print(text)


def print_error(error: UserError, *, as_json: bool, **received: object) -> None:
    """Tell the user about an error; `received` is what a JSON document still holds besides it."""
    note(f"pannier: {error.message}")
    if error.remedy:
        note(error.remedy)
    if as_json:
        print_json({"error": error_document(error), **received})


def error_document(error: UserError) -> dict[str, object]:
    """Return the value of `error` in a JSON document."""
    document: dict[str, object] = {
        "type": error.kind,
        "message": error.message,
        "remedy": error.remedy,
    }
    if isinstance(error, EngineError) and error.step_downs:
        document["step_downs"] = [
            {"change": step.change, "names": step.names, "gain_bytes": step.gain_bytes}
            for step in error.step_downs
        ]
    return document


def note(text: str) -> None:
    """Print a line for the user on stderr, where it cannot get into the result."""
    print(printable(text), file=sys.stderr, flush=True)


def print_fields(fields: Mapping[str, str]) -> None:
    """Print names and values in two aligned columns; values without text are left out."""
    width = max(map(len, fields), default=0)
    for name, value in fields.items():
        if value:
            print(printable(f"{name:<{width}}  {value}"))


def print_table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, text_columns: int = 1
) -> None:
    """Print rows under headings; after the text columns come numbers, which are aligned right."""
    lines = [[printable(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    aligns = ["<" if index < text_columns else ">" for index in range(len(headings))]
    for line in lines:
        cells = zip(line, aligns, widths, strict=True)
        print("  ".join(f"{cell:{align}{width}}" for cell, align, width in cells).rstrip())


def duration(seconds: float) -> str:
    """Say how long that is: "12 s", "3 min 20 s", "2 h 5 min"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


class ProgressLine:
    """A line on stderr that shows how far something is; invisible where no person can watch.

    Attributes:
        visible: whether stderr is a terminal.
    """

    def __init__(self, label: str, stream: TextIO | None = None) -> None:
        self._label = label
        self._stream = stream or sys.stderr
        self._shown = 0
        self.visible = self._stream.isatty()

    def show(self, fraction: float, detail: str = "") -> None:
        """Draw the bar for a share of 0 to 1, and `detail` behind it as far as there is room."""
        if not self.visible:
            return
        filled = round(BAR_WIDTH * min(max(fraction, 0.0), 1.0))
        bar = "#" * filled + "." * (BAR_WIDTH - filled)
        line = printable(f"{self._label} [{bar}] {fraction:4.0%}  {detail}").rstrip()
        # A line that wraps could not be drawn over.
        self._draw(line[: max(shutil.get_terminal_size().columns - 1, BAR_WIDTH)])

    def clear(self) -> None:
        """Remove the line from the terminal."""
        if self._shown:
            self._draw("")
            self._stream.write("\r")
            self._stream.flush()

    def _draw(self, text: str) -> None:
        self._stream.write("\r" + text.ljust(self._shown))
        self._stream.flush()
        self._shown = len(text)
