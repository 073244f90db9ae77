# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that are attached to a message: their text, and how it is put into the prompt."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from pannier.core.child_process import NO_WINDOW
from pannier.core.errors import UserError
from pannier.core.extract import EXTRACT_FLAG
from pannier.core.extract.child import ExtractAnswer, ExtractRequest
from pannier.core.extract.text_files import LANGUAGES, decode_text
from pannier.core.extract.text_sink import MAX_TEXT_LETTERS
from pannier.core.language import number, tr

MIB = 1024 * 1024
MAX_FILE_BYTES = 256 * MIB
MAX_TEXT_BYTES = 64 * MIB
EXTRACT_SECONDS = 30.0
"""When the process that takes text out of a file has not ended by then, it is killed."""

AttachmentKind = Literal[
    "text", "code", "markdown", "web_page", "pdf", "document", "table", "slides"
]

_EXTRACTED: dict[str, AttachmentKind] = {
    ".pdf": "pdf",
    ".html": "web_page",
    ".htm": "web_page",
    ".xhtml": "web_page",
    ".docx": "document",
    ".odt": "document",
    ".xlsx": "table",
    ".ods": "table",
    ".pptx": "slides",
    ".odp": "slides",
}
_PLAIN: dict[str, AttachmentKind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "table",
    ".tsv": "table",
}
_OLD_OFFICE = {".doc": "docx", ".xls": "xlsx", ".ppt": "pptx", ".rtf": "docx"}
_FENCES = re.compile(r"^\s*(`{3,})", re.MULTILINE)


class AttachmentError(UserError):
    """A file that cannot be attached.

    Its kind is `attachment_missing`, `attachment_unreadable`, `attachment_too_large`,
    `attachment_unsupported`, `attachment_damaged`, `attachment_locked` (it wants a password),
    `attachment_empty` (it holds no text, as a scan does) or `attachment_timeout`.
    """

    kind = "attachment"


class Attachment(msgspec.Struct, frozen=True):
    """A file's text.

    Attributes:
        name: the file's name without its folder.
        kind: what it is.
        text: its text; tables as lines with tabs.
        size_bytes: size of the file.
        language: of code, such as "python"; empty for everything else.
        truncated: there was more than `MAX_TEXT_LETTERS`, or not all of it was made in time.
        part: which part of the file this is, when it was cut to fit the context.
    """

    name: str
    kind: AttachmentKind
    text: str
    size_bytes: int
    language: str = ""
    truncated: bool = False
    part: Literal["", "beginning", "end"] = ""


def read_attachment(path: Path) -> Attachment:
    """Read a file's text; takes up to half a minute, so not for the GUI thread.

    Raises:
        AttachmentError: there is no text to be had from it.
    """
    suffix = path.suffix.lower()
    try:
        size = _checked_size(path, suffix)
        if suffix in _EXTRACTED:
            return _extracted(path, suffix, size)
        # RTF looks like text, but is none that anybody wants to read.
        text = None if suffix in _OLD_OFFICE else decode_text(path.read_bytes())
    except OSError as error:
        raise unreadable(path, error.strerror or str(error)) from error
    if text is None:
        raise AttachmentError(
            tr("{name} is no text, and no kind of file that Pannier takes text out of.").format(
                name=path.name
            ),
            remedy=_advice(suffix),
            kind="attachment_unsupported",
        )
    return _attachment(path, _kind(suffix), text, size)


def with_attachments(text: str, attachments: Sequence[Attachment]) -> str:
    """A message with the text of its attachments before it, each in a fence of its own."""
    parts = [_fenced(attachment) for attachment in attachments]
    return "\n\n".join([*parts, text] if text else parts)


def share_tokens(counts: Sequence[int], room: int) -> list[int]:
    """How many tokens of each text there is room for: short ones are left whole."""
    shares = [0] * len(counts)
    left = max(0, room)
    for place, index in enumerate(sorted(range(len(counts)), key=lambda each: counts[each])):
        shares[index] = min(counts[index], left // (len(counts) - place))
        left -= shares[index]
    return shares


def _fenced(attachment: Attachment) -> str:
    """Nothing in the text can end the fence."""
    longest = max((len(fence) for fence in _FENCES.findall(attachment.text)), default=2)
    fence = "`" * (longest + 1)
    part = attachment.part or ("beginning" if attachment.truncated else "")
    cut = f" (its {part})" if part else ""
    name = attachment.name.replace("\n", " ")
    return f"File: {name}{cut}\n{fence}{attachment.language}\n{attachment.text}\n{fence}"


def _checked_size(path: Path, suffix: str) -> int:
    """Size of a file that may be read.

    Raises:
        AttachmentError: it is too large, or no file.
    """
    if not path.exists():
        raise AttachmentError(
            tr("{name} is not there.").format(name=path.name), kind="attachment_missing"
        )
    if not path.is_file():
        raise AttachmentError(
            tr("{name} is no file.").format(name=path.name), kind="attachment_unsupported"
        )
    size = path.stat().st_size
    most = MAX_FILE_BYTES if suffix in _EXTRACTED else MAX_TEXT_BYTES
    if size > most:
        raise AttachmentError(
            tr("{name} is larger than {size} MiB.").format(name=path.name, size=most // MIB),
            remedy=tr("Attach the part of it that matters."),
            kind="attachment_too_large",
        )
    return size


def _kind(suffix: str) -> AttachmentKind:
    return _PLAIN.get(suffix, "code" if suffix in LANGUAGES else "text")


def _attachment(
    path: Path, kind: AttachmentKind, text: str, size: int, *, truncated: bool = False
) -> Attachment:
    if not text.strip():
        scan = tr("A scan holds pictures of text: attach its pages as images.")
        raise AttachmentError(
            tr("{name} holds no text.").format(name=path.name),
            remedy=scan if kind == "pdf" else "",
            kind="attachment_empty",
        )
    return Attachment(
        name=path.name,
        kind=kind,
        text=text[:MAX_TEXT_LETTERS],
        size_bytes=size,
        language=LANGUAGES.get(path.suffix.lower(), ""),
        truncated=truncated or len(text) > MAX_TEXT_LETTERS,
    )


def _extracted(path: Path, suffix: str, size: int) -> Attachment:
    answer = _run_child(path, suffix)
    match answer.problem:
        case "":
            return _attachment(
                path, _EXTRACTED[suffix], answer.text, size, truncated=answer.truncated
            )
        case "locked":
            raise AttachmentError(
                tr("{name} wants a password.").format(name=path.name),
                remedy=tr("Save it without one, and attach that."),
                kind="attachment_locked",
            )
        case "unreadable":
            raise unreadable(path, answer.detail)
        case _:
            raise AttachmentError(
                tr("{name} is damaged, or not what its name says: {reason}.").format(
                    name=path.name, reason=answer.detail
                ),
                remedy=tr("Open it in its own program, save it anew, and attach that."),
                kind="attachment_damaged",
            )


def _run_child(path: Path, suffix: str) -> ExtractAnswer:
    request = msgspec.json.encode(ExtractRequest(str(path.absolute()), suffix))
    try:
        done = subprocess.run(
            _command(),
            input=request,
            capture_output=True,
            timeout=EXTRACT_SECONDS,
            check=False,
            creationflags=NO_WINDOW,
        )
        return msgspec.json.decode(done.stdout, type=ExtractAnswer)
    except subprocess.TimeoutExpired as error:
        raise AttachmentError(
            tr("{name} took longer than {seconds} seconds to read.").format(
                name=path.name, seconds=number(EXTRACT_SECONDS)
            ),
            remedy=tr("Attach the part of it that matters, or copy its text."),
            kind="attachment_timeout",
        ) from error
    except msgspec.DecodeError:  # it ended without an answer
        return ExtractAnswer(problem="damaged", detail=tr("reading it took too much memory"))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, EXTRACT_FLAG]
    # -P: a file of the user's in the current folder must never be imported as a module.
    return [sys.executable, "-P", "-m", "pannier.core.extract.child"]


def _advice(suffix: str) -> str:
    if suffix in _OLD_OFFICE:
        return tr("Save it as {kind}, and attach that.").format(kind=_OLD_OFFICE[suffix])
    return tr("Save it as text or PDF, and attach that.")


def unreadable(path: Path, reason: str) -> AttachmentError:
    """The error for a file that the system does not let Pannier read."""
    return AttachmentError(
        tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason),
        kind="attachment_unreadable",
    )
