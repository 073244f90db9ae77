# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Takes up text until there is enough of it."""

import time

MAX_TEXT_LETTERS = 4_000_000
"""More than any context holds; what is behind it is left out, and that is told."""

SOFT_SECONDS = 20.0
"""When so much time has passed, what there is by then must do."""


class EnoughError(Exception):
    """No more text is wanted, or there is no more time; what came before stands."""


class DamagedError(Exception):
    """The file is not what it says it is; the text says in which way."""


class LockedError(Exception):
    """The file can only be read with a password."""


class TextSink:
    """Gathers the text of one file.

    Attributes:
        truncated: whether there was more.
    """

    def __init__(self, most: int = MAX_TEXT_LETTERS, seconds: float = SOFT_SECONDS) -> None:
        self.truncated = False
        self._parts: list[str] = []
        self._room = most
        self._deadline = time.monotonic() + seconds

    def add(self, text: str) -> None:
        """Take up more.

        Raises:
            EnoughError: there is no room, or no time.
        """
        self._parts.append(text[: self._room])
        self._room -= len(text)
        if self._room < 0 or time.monotonic() > self._deadline:
            self.truncated = True
            raise EnoughError

    @property
    def text(self) -> str:
        """All of it, without what no text needs: blank lines in a row, and blanks at their ends."""
        lines = [line.rstrip() for line in "".join(self._parts).splitlines()]
        kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
        return "\n".join(kept).strip("\n")
