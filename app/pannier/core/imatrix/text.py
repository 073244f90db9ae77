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
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.made import DEFAULT_CONTEXT, MadeImatrix
from pannier.core.language import number, tr
from pannier.core.library.names import shown

MAX_TEXT_BYTES = 64 * 1024 * 1024
"""Text of which no model gains anything any more, and that takes days to evaluate."""

MIN_CHUNKS = 2
"""llama-imatrix refuses less, too: the values would be those of a single page."""

LEAST_TOKENS = MIN_CHUNKS * DEFAULT_CONTEXT

ENOUGH_TOKENS = 100 * DEFAULT_CONTEXT
"""200 kB of English: a rule of thumb."""

FEW_TOKENS = 25 * DEFAULT_CONTEXT
LETTERS_PER_TOKEN = 4
"""Of English prose; of code and of other languages 2 to 3."""

_PART_BREAK = "\n\n"
_SNIFF_BYTES = 8192
_MAX_CONTROL_SHARE = 0.01
_TEXT_ENDINGS = frozenset((
    ".txt", ".text", ".md", ".markdown", ".rst", ".adoc", ".org", ".tex", ".csv", ".tsv", ".json",
    ".jsonl", ".xml", ".html", ".htm", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".log", ".srt",
    ".py", ".pyi", ".c", ".h", ".cc", ".cpp", ".hpp", ".cs", ".java", ".kt", ".js", ".mjs", ".ts",
    ".tsx", ".jsx", ".go", ".rs", ".rb", ".php", ".swift", ".scala", ".lua", ".pl", ".sh", ".ps1",
    ".sql", ".r", ".jl", ".hs", ".ml", ".ex", ".clj", ".css", ".scss", ".vue", ".raw",
))  # fmt: skip
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
) -> Generator[str, None, CalibrationText]:
    """Read files and folders, and add texts that are given; yields the name of every one.

    Of a folder, everything below it that is text by its ending counts, in the order of the names;
    hidden files and folders do not, and what cannot be read is left out and told. A file that is
    named itself must be readable text.

    Raises:
        ImatrixError: (`text_missing`, `text_unreadable`, `text_binary`, `text_too_large`) why not,
            or (`text_too_small`) there is no text at all.
    """
    parts: list[TextPart] = []
    skipped: list[tuple[Path, str]] = []
    size = 0
    for path in paths:
        in_folder = path.is_dir()
        for file in _files_below(path, skipped) if in_folder else (path,):
            yield file.name
            try:
                part = _read_part(file)
            except ImatrixError as error:
                if not in_folder:
                    raise
                skipped.append((file, error.message))
                continue
            parts.append(part)
            size += _size(part)
            _check_size(size)
    for part in given:
        yield part.name
        parts.append(part)
        size += _size(part)
        _check_size(size)
    gathered = CalibrationText(tuple(part for part in parts if part.text.strip()), tuple(skipped))
    if not gathered.parts:
        raise _no_text(gathered)
    return gathered


def how_much() -> str:
    """Advice on how much text is enough, and which."""
    return tr(
        "About {n} tokens are enough for most models, which is 200 kB of text; more is better for "
        "models with experts, and what the model is used for is best."
    ).format(n=number(ENOUGH_TOKENS))


def too_small(tokens: int, context_length: int) -> ImatrixError:
    """The error for a text of so many tokens."""
    return ImatrixError(
        tr("The text is too small: it has {n} tokens, and at least {least} are needed.").format(
            n=number(tokens), least=number(MIN_CHUNKS * context_length)
        ),
        remedy=tr("Add more text. {advice}").format(advice=how_much()),
        kind="text_too_small",
    )


def amount_advice(tokens: int) -> str:
    """Say what so much text is good for; empty where it is enough."""
    if tokens >= ENOUGH_TOKENS:
        return ""
    text = (
        tr("{n} tokens are very little. {advice}")
        if tokens < FEW_TOKENS
        else tr("{n} tokens are less than usual. {advice}")
    )
    return text.format(n=number(tokens), advice=how_much())


def advice(made: MadeImatrix) -> list[str]:
    """Say what more text could do for an importance matrix; nothing where it is good."""
    lines = [amount_advice(made.tokens)]
    unused = made.coverage.unused_experts
    if unused:
        lines.append(
            tr(
                "{n} of {count} experts got no token of this text and will be quantized as without "
                "an importance matrix. More text, and more varied text, reaches more of them."
            ).format(n=number(unused), count=number(made.coverage.experts))
        )
    return [line for line in lines if line]


def _files_below(folder: Path, skipped: list[tuple[Path, str]]) -> Iterator[Path]:
    """Text files below a folder, in the order of their names; links to folders are not followed."""

    def note(error: OSError) -> None:
        skipped.append((Path(error.filename), error.strerror or tr("it cannot be read")))

    for top, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in _TEXT_ENDINGS:
                yield Path(top, name)


def _read_part(path: Path) -> TextPart:
    """Read a text file.

    Raises:
        ImatrixError: it is not there, cannot be read, is too large or no text.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device would block or never end
            raise _unreadable(path, tr("it is not an ordinary file"))
        if status.st_size > MAX_TEXT_BYTES:
            raise _too_large()
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise ImatrixError(
            tr("There is no text file {name}.").format(name=shown(str(path))),
            remedy=tr("Check the path; the file may have been moved or deleted."),
            kind="text_missing",
        ) from error
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    return TextPart(path.name, *_decode(content, path))


def _decode(content: bytes, path: Path) -> tuple[str, str]:
    """Return the text with line feeds alone at the ends of its lines, and how it was encoded.

    A mark at the beginning decides, then whether it is valid UTF-8. What is neither, nor binary, is
    from an old Windows or Unix program: code page 1252 has a character for nearly every byte.
    """
    marked = [encoding for mark, encoding in _MARKS if content.startswith(mark)]
    if not marked and _is_binary(content):
        raise ImatrixError(
            tr("{name} is not a text file.").format(name=shown(path.name)),
            remedy=tr(
                "Choose plain text: .txt, .md, source code and the like. Export documents as text "
                "first."
            ),
            kind="text_binary",
        )
    encoding = next(iter(marked), "utf-8" if _is_utf8(content) else "cp1252")
    text = content.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding.removesuffix("-sig")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_binary(content: bytes) -> bool:
    """Whether there are zeros in it, or more control characters than a text may have."""
    if b"\0" in content:
        return True
    start = content[:_SNIFF_BYTES]
    controls = sum(byte < 0x20 and byte not in b"\t\n\f\r\x1b" for byte in start)
    return controls > _MAX_CONTROL_SHARE * len(start)


def _size(part: TextPart) -> int:
    return len(part.text.encode("utf-8", "replace"))


def _check_size(size: int) -> None:
    if size > MAX_TEXT_BYTES:
        raise _too_large()


def _too_large() -> ImatrixError:
    return ImatrixError(
        tr("The text is larger than {n} MiB, of which no model gains anything.").format(
            n=number(MAX_TEXT_BYTES >> 20)
        ),
        remedy=tr("Choose fewer or smaller files. {advice}").format(advice=how_much()),
        kind="text_too_large",
    )


def _no_text(gathered: CalibrationText) -> ImatrixError:
    message = tr("There is no text to calibrate on.")
    if gathered.skipped:
        path, why = gathered.skipped[0]
        message = tr(
            "There is no text to calibrate on. Of %Ln file(s) none can be used; the first is "
            "{name}: {reason}",
            "",
            len(gathered.skipped),
        ).format(name=shown(path.name), reason=why)
    return ImatrixError(
        message,
        remedy=tr("Choose text files, or a folder with some in it. {advice}").format(
            advice=how_much()
        ),
        kind="text_too_small",
    )


def _unreadable(path: Path, why: str) -> ImatrixError:
    return ImatrixError(
        tr("The text file {name} cannot be read: {reason}.").format(
            name=shown(str(path)), reason=why
        ),
        remedy=tr("Check its permissions and the disk that it lies on, or leave it out."),
        kind="text_unreadable",
    )
