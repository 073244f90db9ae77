# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads messages from a terminal: with a history, and over several lines where that is wanted."""

import contextlib
import importlib
import os
from pathlib import Path
from typing import Any

from pannier.core import paths

_PROMPT = "> "
_MORE = ". "
_BLOCK = '"""'
_MOST_LINES = 1000


class LineInput:
    r"""The lines that a user types.

    A line that ends with \ goes on in the next one; three double quotes begin a text of several
    lines and end it. What is pasted comes as it is.
    """

    def __init__(self) -> None:
        # Gives input() line editing and a history; Windows has none.
        self._readline: Any = None
        with contextlib.suppress(ImportError):
            self._readline = importlib.import_module("readline")
        self._file = paths.data_folder() / "terminal_history"
        if self._readline is not None:
            with contextlib.suppress(OSError):
                self._readline.read_history_file(self._file)

    def close(self) -> None:
        """Keep the history for the next time, for nobody else to read."""
        if self._readline is None:
            return
        self._readline.set_history_length(_MOST_LINES)
        with contextlib.suppress(OSError):
            _make_private(self._file)
            self._readline.write_history_file(self._file)

    def read(self) -> str | None:
        """The next message, or None at the end of the input (Ctrl-D)."""
        line = self._read_line(_PROMPT)
        if line is None:
            return None
        if line.lstrip().startswith(_BLOCK):
            return self._read_block(line.lstrip().removeprefix(_BLOCK))
        lines = [line]
        while lines[-1].endswith("\\"):
            lines[-1] = lines[-1][:-1]
            more = self._read_line(_MORE)
            if more is None:
                break
            lines.append(more)
        return "\n".join(lines).strip()

    def edit(self, text: str) -> str | None:
        """Let the user change a text of one line; None where that is not possible."""
        if self._readline is None or "\n" in text:
            return None
        self._readline.set_startup_hook(lambda: self._readline.insert_text(text))
        try:
            changed = self._read_line(_PROMPT)
        finally:
            self._readline.set_startup_hook(None)
        return "" if changed is None else changed.strip()

    def _read_block(self, first: str) -> str:
        lines = [first]
        while _BLOCK not in lines[-1]:
            line = self._read_line(_MORE)
            if line is None:
                break
            lines.append(line)
        return "\n".join(lines).replace(_BLOCK, "").strip()

    def _read_line(self, prompt: str) -> str | None:
        try:
            line = input(prompt)
        except EOFError:
            return None
        return line.encode("utf-8", "replace").decode()


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
