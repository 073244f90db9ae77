# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The text that a model is calibrated on: from files, folders, and text that is given as it is.

What a model is used for is the best text for it: the languages, code and chats of its user. The
parts are joined in the order in which they are given, so that the same sources make the same text.
"""

import codecs
import hashlib
import os
import stat
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.made import DEFAULT_CONTEXT
from pannier.core.library.names import shown

MAX_TEXT_BYTES = 64 * 1024 * 1024
"""Text of which no model gains anything any more, and that takes days to evaluate."""

MIN_CHUNKS = 2
"""llama-imatrix refuses less, too: the values would be those of a single page."""

ENOUGH_CHUNKS = 100
"""50,000 tokens, 200 KB of English. Matrices in use were mostly made from about so much."""

FEW_CHUNKS = 25
LETTERS_PER_TOKEN = 4
"""Of English prose; of code and of other languages 2 to 3."""

ADVICE = (
    f"About {ENOUGH_CHUNKS * DEFAULT_CONTEXT:,} tokens are enough for most models, which is 200 KB "
    "of text; more is better for models with experts, and what the model is used for is best."
)
_PART_BREAK = "\n\n"
_SNIFF_BYTES = 8192
_MAX_CONTROL_SHARE = 0.01
_TEXT_ENDINGS = frozenset(
    ".txt .text .md .markdown .rst .adoc .org .tex .csv .tsv .json .jsonl .xml .html .htm .yaml .yml"
    " .toml .ini .cfg .log .srt .py .pyi .c .h .cc .cpp .hpp .cs .java .kt .js .mjs .ts .tsx .jsx"
    " .go .rs .rb .php .swift .scala .lua .pl .sh .bash .ps1 .sql .r .jl .hs .ml .ex .exs .clj .css"
    " .scss .vue .raw".split()
)
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class TextPart:
    """One text.

    Attributes:
        name: file name, or what the caller calls it; it is written into the imatrix file.
        text: the text.
        encoding: how the file was encoded; empty for text that was given as it is.
    """

    name: str
    text: str
    encoding: str = ""


@dataclass(frozen=True)
class CalibrationText:
    """All parts together.

    Attributes:
        parts: in order.
        skipped: files in folders that were left out, with the reason.
    """

    parts: tuple[TextPart, ...]
    skipped: tuple[tuple[Path, str], ...] = ()

    @cached_property
    def text(self) -> str:
        """The parts, with an empty line between them."""
        return _PART_BREAK.join(part.text for part in self.parts)

    @cached_property
    def sha256(self) -> str:
        """Hash of the text as UTF-8, in lower-case hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parts, each once."""
        return tuple(dict.fromkeys(part.name for part in self.parts))

    @property
    def likely_tokens(self) -> int:
        """Tokens that this will be, as a rule of thumb; the model's vocabulary decides."""
        return len(self.text) // LETTERS_PER_TOKEN


def gather_text(
    paths: Sequence[Path] = (), given: Iterable[TextPart] = ()
) -> Generator[Path, None, CalibrationText]:
    """Read files and folders, and add texts that are given; yields every file that it reads.

    Of a folder, everything below it that is text by its ending counts, in the order of the names;
    hidden files and folders do not, and what cannot be read is left out and told. A file that is
    named itself must be readable text.

    Raises:
        ImatrixError: (`text_missing`, `text_unreadable`, `text_binary`, `text_too_large`) why not,
            or (`text_too_small`) there is no text at all.
    """
    raise NotImplementedError
    yield Path()


def too_small(tokens: int, context_length: int) -> ImatrixError:
    """The error for a text of so many tokens."""
    return ImatrixError(
        f"The text is too small: it has {tokens:,} tokens, and at least "
        f"{MIN_CHUNKS * context_length:,} are needed.",
        remedy=f"Add more text. {ADVICE}",
        kind="text_too_small",
    )


def amount_advice(chunks: int, context_length: int = DEFAULT_CONTEXT) -> str:
    """Say what so much text is good for; empty where it is enough."""
    tokens = chunks * context_length
    if tokens >= ENOUGH_CHUNKS * DEFAULT_CONTEXT:
        return ""
    little = "very little" if tokens < FEW_CHUNKS * DEFAULT_CONTEXT else "less than usual"
    return f"{tokens:,} tokens are {little}. {ADVICE}"
