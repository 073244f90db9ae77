# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The title that a conversation gets from its first question."""

import re

MAX_TITLE = 60
_MARKUP = re.compile(
    r"^\s*(?:[#>*+-]+|\d+[.)])\s+"  # of a heading, a quotation or a list
    r"|[*`~]{1,3}(?=\S)|(?<=\S)[*`~]{1,3}"
    r"|(?<!\w)_{1,3}(?=\S)|(?<=[^\s_])_{1,3}(?!\w)"
)
_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,})")
_READ = 10_000


def title_from(text: str) -> str:
    """The first line that says something, without markup, cut between words at `MAX_TITLE`."""
    for line in text[:_READ].splitlines():
        if _FENCE.match(line):
            continue
        words = " ".join(_MARKUP.sub("", line).replace("\0", " ").split())
        if words:
            return _cut(words)
    return ""


def _cut(line: str) -> str:
    if len(line) <= MAX_TITLE:
        return line
    head = line[: MAX_TITLE - 1]
    between_words = head.rpartition(" ")[0]
    # Some writings have no spaces, and some words have no end.
    return (between_words if len(between_words) > MAX_TITLE // 2 else head).rstrip(" ,;:.-") + "…"
