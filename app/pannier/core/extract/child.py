# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The process that takes text out of a file: it can be ended, and runs out of its own memory only.

Entry of `python -m pannier.core.extract.child`; started by attachments.py, not by hand.
"""

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from pannier.core.extract.text_sink import DamagedError, EnoughError, LockedError, TextSink

MEMORY_BYTES = 2 * 1024**3
"""Address space that the process may have, where the system can bound it."""

_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
"""What office files with a password begin with, and those of before 2007."""


class ExtractRequest(msgspec.Struct, frozen=True):
    """The file, and the ending that says what it is, such as ".docx"."""

    path: str
    suffix: str


class ExtractAnswer(msgspec.Struct, frozen=True):
    """The text, or why there is none.

    Attributes:
        problem: "damaged", "locked" or "unreadable"; empty when there is text.
        detail: what exactly.
    """

    text: str = ""
    truncated: bool = False
    problem: str = ""
    detail: str = ""


def main() -> None:
    """Read the file that stdin names and write what came of it to stdout."""
    request = msgspec.json.decode(sys.stdin.buffer.read(), type=ExtractRequest)
    _limit_memory()
    answer = msgspec.json.encode(extract(request))
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


def extract(request: ExtractRequest) -> ExtractAnswer:
    """Take the text out of one file."""
    sink = TextSink()
    try:
        _read(request, sink)
    except EnoughError:
        pass
    except DamagedError as error:
        return ExtractAnswer(problem="damaged", detail=str(error))
    except (RecursionError, MemoryError) as error:
        return ExtractAnswer(problem="damaged", detail=f"it is too deep or too large ({error})")
    except OSError as error:
        return ExtractAnswer(problem="unreadable", detail=error.strerror or str(error))
    except LockedError:
        return ExtractAnswer(problem="locked")
    # A lone surrogate, which PDF files can hold, is no UTF-8.
    text = sink.text.encode("utf-8", "replace").decode()
    return ExtractAnswer(text=text, truncated=sink.truncated)


def _read(request: ExtractRequest, sink: TextSink) -> None:
    if request.suffix == ".pdf":
        # Only here: nobody else needs it, and it takes a moment.
        from pannier.core.extract.pdf import read_pdf  # noqa: PLC0415

        read_pdf(request.path, sink)
    elif request.suffix in (".html", ".htm", ".xhtml"):
        from pannier.core.extract.web_page import read_html  # noqa: PLC0415

        read_html(request.path, sink)
    else:
        _read_office(request, sink)


def _read_office(request: ExtractRequest, sink: TextSink) -> None:
    from pannier.core.extract.office import (  # noqa: PLC0415
        read_docx,
        read_open_document,
        read_pptx,
    )
    from pannier.core.extract.spreadsheet import read_xlsx  # noqa: PLC0415
    from pannier.core.extract.xml_parts import Archive  # noqa: PLC0415

    with Path(request.path).open("rb") as file:
        if file.read(4) == _OLE_MAGIC:
            raise LockedError
    readers: dict[str, Callable[[Archive, TextSink], None]] = {
        ".docx": read_docx,
        ".pptx": read_pptx,
        ".xlsx": read_xlsx,
    }
    with contextlib.closing(Archive(request.path)) as archive:
        readers.get(request.suffix, read_open_document)(archive, sink)


def _limit_memory() -> None:
    """Bound this process's memory; only POSIX systems can."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    main()
