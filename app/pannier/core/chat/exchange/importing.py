# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Imports chats: Pannier's own JSON, ChatGPT's export, LM Studio's conversations."""

import contextlib
import re
import zipfile
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from pannier.core.chat.exchange.chatgpt import is_chatgpt, read_chatgpt
from pannier.core.chat.exchange.lm_studio import is_lm_studio, read_lm_studio
from pannier.core.chat.exchange.own_format import FORMAT, chats_in
from pannier.core.chat.exchange.problems import ImportProblem
from pannier.core.chat.exchange.sources import (
    Document,
    FileSource,
    FolderSource,
    Source,
    ZipSource,
)
from pannier.core.chat.store import ChatStore
from pannier.core.chat.whole import WholeChat
from pannier.core.errors import UserError
from pannier.core.language import tr

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MOST_PROBLEMS = 100
# Text that was cut within an emoji leaves half of it, which is no character: other programs write
# it all the same. Escaped backslashes and whole pairs are passed over.
_HALVES = re.compile(
    rb"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)


class _UnknownError(ValueError):
    """A JSON file that holds something else than chats."""


@dataclass
class ImportReport:
    """What an import came to.

    Attributes:
        added: ids of the conversations that are new.
        known: how many were there already, and were left alone.
        empty: how many had no message.
        problems: what could not be read.
    """

    added: list[int] = field(default_factory=list)
    known: int = 0
    empty: int = 0
    problems: list[ImportProblem] = field(default_factory=list)


def import_chats(
    store: ChatStore, path: Path, *, folder: int | None = None
) -> Generator[ImportReport, None, ImportReport]:
    """Add the chats of a file, a zip file or a folder. To be run in the background.

    Each step adds one chat and yields what was done so far. Chats that are there already, also in
    the trash, are left alone. A chat that cannot be read costs only itself. The folders that the
    chats were in are made below `folder`.

    Raises:
        UserError: `import_unreadable`, `import_unknown`, `import_damaged`, `import_too_large` when
            nothing can be read; and those of saving.
    """
    report = ImportReport()
    try:
        with _opened(path) as source:
            for chat in _chats(source):
                if isinstance(chat, ImportProblem):
                    report.problems[_MOST_PROBLEMS - 1 :] = [chat]
                elif not chat.messages:
                    report.empty += 1
                else:
                    place = store.folders.along(chat.folders, below=folder)
                    added = store.conversations.insert_whole(chat, folder=place)
                    if added is None:
                        report.known += 1
                    else:
                        report.added.append(added.id)
                yield report
    except OSError as error:
        raise UserError(
            tr("{name} could not be read ({reason}).").format(
                name=path.name, reason=error.strerror
            ),
            remedy=tr("Check that it is there and readable."),
            kind="import_unreadable",
        ) from error
    if not report.added and not report.known and not report.empty:
        raise _nothing_in(path, report)
    return report


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield FolderSource(path)
    elif zipfile.is_zipfile(path):
        try:
            archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise UserError(
                tr("{name} is a damaged zip file.").format(name=path.name),
                remedy=tr("Download the export again."),
                kind="import_damaged",
            ) from error
        with archive:
            yield ZipSource(archive, path.name)
    else:
        yield FileSource(path)


def _chats(source: Source) -> Iterator[WholeChat | ImportProblem]:
    for document in source.documents():
        try:
            yield from _read(document, source)
        except _UnknownError as error:
            # Exports hold files about the user and other things, too.
            if isinstance(source, FileSource):
                yield ImportProblem(document.name, str(error))
        except (msgspec.DecodeError, RecursionError, ValueError) as error:
            yield ImportProblem(document.name, _reason(error))


def _read(document: Document, source: Source) -> Iterator[WholeChat | ImportProblem]:
    """The chats of one JSON file; what is in it decides whose it is."""
    content = _HALVES.sub(_whole, document.content.removeprefix(_BYTE_ORDER_MARK))
    if content.lstrip()[:1] == b"[":
        for number, raw in enumerate(msgspec.json.decode(content, type=list[msgspec.Raw]), start=1):
            try:
                yield _foreign(bytes(raw), document, source)
            except _UnknownError:
                if number == 1:
                    raise
                yield ImportProblem(_item(document, number), tr("it is no chat"))
            except (msgspec.DecodeError, RecursionError, ValueError) as error:
                yield ImportProblem(_item(document, number), _reason(error))
        return
    outline = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    if bytes(outline.get("format", b"")) == f'"{FORMAT}"'.encode():
        yield from chats_in(content)
    else:
        yield _foreign(content, document, source)


def _item(document: Document, number: int) -> str:
    return tr("{name}, item {number}").format(name=document.name, number=number)


def _whole(found: re.Match[bytes]) -> bytes:
    return found[1] or rb"\ufffd"


def _foreign(content: bytes, document: Document, source: Source) -> WholeChat:
    value = msgspec.json.decode(content)
    if is_chatgpt(value):
        return read_chatgpt(value, source)
    if is_lm_studio(value):
        return read_lm_studio(value, document, source)
    raise _UnknownError(tr("it holds no chat of a kind that is known"))


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return tr("it is nested too deeply")
    return str(error)


def _nothing_in(path: Path, report: ImportReport) -> UserError:
    message = tr("There are no chats in {name} that could be read.").format(name=path.name)
    if report.problems:
        message = tr("There are no chats in {name} that could be read ({problem}).").format(
            name=path.name, problem=report.problems[0]
        )
    return UserError(
        message,
        remedy=tr(
            "Choose a file that Pannier exported as JSON, ChatGPT's export (the zip file, or "
            "conversations.json), or LM Studio's folder of conversations."
        ),
        kind="import_unknown",
    )
