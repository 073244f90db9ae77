# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Puts a text together in which parts look otherwise, and finds the addresses in it."""

import re

from pannier.ui.transcript.leaves import Leaf, RichText, Run, Style, TextLeaf, units

_ADDRESS = re.compile(r"https?://[^\s<>\"'`|\\^{}]*[^\s<>\"'`|\\^{}.,;:!?)\]*_~…]")


class RichLine:
    """Puts a text with its runs together."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._at = 0

    def add(self, text: str, style: Style, target: str = "") -> None:
        """Add text in a style."""
        length = units(text)
        if style and length:
            self._runs.append(Run(self._at, length, style, target))
        self._parts.append(text)
        self._at += length

    def add_text(self, text: str, style: Style, target: str = "") -> None:
        """Add text in which addresses become links."""
        if style & Style.LINK or "://" not in text:
            self.add(text, style, target)
            return
        at = 0
        for found in _ADDRESS.finditer(text):
            self.add(text[at : found.start()], style)
            self.add(found[0], style | Style.LINK, found[0])
            at = found.end()
        self.add(text[at:], style)

    def finish(self) -> RichText:
        """All of it."""
        return RichText("".join(self._parts), tuple(self._runs))


def written_text(text: str) -> list[Leaf]:
    """A text as it was written, line breaks and all; only addresses are links."""
    line = RichLine()
    line.add_text(text.replace("\0", "\ufffd").rstrip("\n").replace("\n", "\u2028"), Style.PLAIN)
    return [TextLeaf(content=line.finish())] if text.strip() else []
