# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that are attached to a message: their text, and how it is put into the prompt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from pannier.core.errors import UserError

MIB = 1024 * 1024
MAX_FILE_BYTES = 256 * MIB
MAX_TEXT_LETTERS = 4_000_000
"""More than any context holds; what is behind it is left out, and that is told."""

AttachmentKind = Literal[
    "text", "code", "markdown", "web_page", "pdf", "document", "table", "slides"
]


class AttachmentError(UserError):
    """A file that cannot be attached.

    Its kind is `attachment_missing`, `attachment_unreadable`, `attachment_too_large`,
    `attachment_unsupported`, `attachment_damaged`, `attachment_encrypted`, `attachment_empty` (it
    holds no text, as a scan does) or `attachment_timeout`.
    """

    kind = "attachment"


class Attachment(msgspec.Struct, frozen=True):
    """A file's text.

    Attributes:
        name: the file's name without its folder.
        kind: what it is.
        text: its text; tables as tab-separated lines.
        size_bytes: size of the file.
        language: of code, such as "python"; empty for everything else.
        truncated: the text was longer than `MAX_TEXT_LETTERS`, or not all of it was made in time.
    """

    name: str
    kind: AttachmentKind
    text: str
    size_bytes: int
    language: str = ""
    truncated: bool = False


def read_attachment(path: Path) -> Attachment:
    """Read a file's text; takes up to half a minute, so not for the GUI thread.

    Raises:
        AttachmentError: there is no text to be had from it.
    """
    raise NotImplementedError


def with_attachments(text: str, attachments: Sequence[Attachment]) -> str:
    """A message with the text of its attachments before it."""
    raise NotImplementedError
