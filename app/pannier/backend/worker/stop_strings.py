# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Stop strings, which may begin in one token and end in another."""

from collections.abc import Sequence


class StopStrings:
    """Lets text pass except what is, or may still become, a stop string.

    Attributes:
        found: the stop string that was met, or empty.
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self.found = ""
        self._stops = tuple(stops)
        self._held = ""

    def add(self, text: str) -> str:
        """The text that may be shown now; after a hit, what stands before the stop string."""
        if not self._stops:
            return text
        text = self._held + text
        hits = [(text.find(stop), stop) for stop in self._stops if stop in text]
        if hits:
            position, self.found = min(hits, key=lambda hit: (hit[0], -len(hit[1])))
            self._held = ""
            return text[:position]
        length = max(_overlap(text, stop) for stop in self._stops)
        self._held = text[len(text) - length :]
        return text[: len(text) - length]

    def finish(self) -> str:
        """What was held back and did not become a stop string."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that is a beginning of `stop`."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:length]):
            return length
    return 0
