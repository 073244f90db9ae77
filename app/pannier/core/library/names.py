# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Names from files, which may hold anything: made fit to be shown, and compared."""

import re
import unicodedata

MAX_SHOWN_CHARACTERS = 200

# Marks that turn the direction of the text after them: `gpj.exe` reads `exe.jpg` behind one.
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_UNSHOWN_CATEGORIES = frozenset(("Cc", "Cs", "Zl", "Zp", "Cn", "Co"))

# Words of file names that say what a file is, but not which model it belongs to.
_KIND_WORDS = frozenset(
    ("mmproj", "projector", "vision", "audio", "encoder", "model", "gguf", "imatrix", "calibration",
     "lora", "adapter", "ggml", "ud", "i1", "dat")
)  # fmt: skip
_FILE_TYPE = re.compile(
    r"(?<![a-z0-9])(?:iq[1-4]_[a-z]+|t?q[1-8]_(?:k(?:_(?:xl|xs|[sml]))?|[01])|mxfp4(?:_moe)?|nvfp4"
    r"|bf16|fp?16|fp?32|q[1-8])(?![a-z0-9])"
)


def shown(text: str) -> str:
    """Return `text` on one line, without anything that a screen would not show as it is.

    White space becomes a blank; control characters, marks that turn the direction of text and
    halves of characters (file names that are not valid text) become U+FFFD; long text is cut.
    """
    if text.isascii() and text.isprintable() and len(text) <= MAX_SHOWN_CHARACTERS:
        return text.strip()
    cut = text[: 2 * MAX_SHOWN_CHARACTERS]
    line = " ".join("".join(map(_shown_character, cut)).split())
    if len(line) > MAX_SHOWN_CHARACTERS or len(text) > len(cut):
        return line[: MAX_SHOWN_CHARACTERS - 1] + "…"
    return line


def _shown_character(character: str) -> str:
    if character.isspace():
        return " "
    if character in _DIRECTION_MARKS or unicodedata.category(character) in _UNSHOWN_CATEGORIES:
        return "\N{REPLACEMENT CHARACTER}"
    return character


def family_words(name: str) -> tuple[str, ...]:
    """Return the words of a file's or model's name that say which model it is, in lower case.

    `gemma-3-4b-it-Q4_K_M` and `mmproj-gemma-3-4b-it-F16` both give `gemma 3 4b it`.
    """
    words = re.split(r"[\W_]+", _FILE_TYPE.sub(" ", name.lower()))
    return tuple(word for word in words if word and word not in _KIND_WORDS)
