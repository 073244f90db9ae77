# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text of PDF files, by pypdf."""

import logging

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from pannier.core.extract.text_sink import DamagedError, LockedError, TextSink


def read_pdf(path: str, sink: TextSink) -> None:
    """Text of a PDF file, page by page.

    Raises:
        LockedError: it wants a password.
        DamagedError: it is no PDF file.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it comments on every flaw
    try:
        reader = pypdf.PdfReader(path, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise LockedError
        pages = len(reader.pages)
    except (DependencyError, FileNotDecryptedError) as error:
        raise LockedError from error
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        # It trusts what it reads, so a damaged file fails wherever it is used.
        raise DamagedError(str(error)) from error
    for number in range(pages):
        text = _page_text(reader, number)
        sink.add(text + "\n\n")


def _page_text(reader: pypdf.PdfReader, number: int) -> str:
    """Text of one page; a page that cannot be read has none."""
    try:
        return reader.pages[number].extract_text()
    except (
        PyPdfError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RecursionError,
        NotImplementedError,
    ):
        return ""
