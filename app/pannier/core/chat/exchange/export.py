# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Writes chats to files: one, several or all; for reading, or for another Pannier."""

import zipfile
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pannier.core.atomic_file import write_whole, written_whole
from pannier.core.chat.exchange.own_format import HEAD, TAIL, chat_document
from pannier.core.chat.exchange.readable import as_markdown, as_plain_text
from pannier.core.chat.exchange.web_page import as_web_page
from pannier.core.chat.exchange.wording import file_name
from pannier.core.chat.export_kinds import ENDINGS, ExportKind
from pannier.core.chat.store import ChatStore
from pannier.core.chat.whole import WholeChat
from pannier.core.errors import UserError
from pannier.core.language import tr

_WRITERS: Mapping[ExportKind, Callable[[WholeChat], str]] = {
    "markdown": as_markdown,
    "html": as_web_page,
    "text": as_plain_text,
}
# The earliest time that a zip file knows.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class ExportProgress(NamedTuple):
    """How many chats are written, of how many."""

    done: int
    total: int


def export_text(chat: WholeChat, kind: ExportKind) -> str:
    """One chat as text of that kind, for the clipboard or a pipe."""
    if kind == "json":
        return (HEAD + chat_document(chat) + TAIL).decode()
    return _WRITERS[kind](chat)


def export_chats(
    store: ChatStore, conversations: Sequence[int], target: Path, kind: ExportKind
) -> Generator[ExportProgress, None, list[Path]]:
    """Write chats; returns the files. To be run in the background: each step writes one chat.

    JSON takes all of them into the file `target`. The others take one chat into the file `target`;
    several go into the zip file `target`, if that is its ending, else into the folder `target`,
    one file each. A file is there whole or not at all.

    Raises:
        UserError: (`export_failed`) the disk is full or the folder cannot be written; and those of
            reading the chats.
    """
    try:
        if kind == "json":
            return (yield from _json(store, conversations, target))
        if target.suffix.lower() == ".zip":
            return (yield from _zip(store, conversations, target, kind))
        if len(conversations) == 1:
            text = export_text(store.conversations.read_whole(conversations[0]), kind)
            write_whole(target, text.encode(), shared=True)
            return [target]
        return (yield from _folder(store, conversations, target, kind))
    except OSError as error:
        raise UserError(
            tr("The chats could not be exported to {path} ({reason}).").format(
                path=target, reason=error.strerror
            ),
            remedy=tr("Choose another folder, or make room on its disk."),
            kind="export_failed",
        ) from error


def _json(
    store: ChatStore, conversations: Sequence[int], target: Path
) -> Generator[ExportProgress, None, list[Path]]:
    with written_whole(target, shared=True) as stream:
        stream.write(HEAD)
        for done, number in enumerate(conversations):
            stream.write(b"," if done else b"")
            stream.write(chat_document(store.conversations.read_whole(number)))
            yield ExportProgress(done + 1, len(conversations))
        stream.write(TAIL)
    return [target]


def _zip(
    store: ChatStore, conversations: Sequence[int], target: Path, kind: ExportKind
) -> Generator[ExportProgress, None, list[Path]]:
    taken: set[str] = set()
    with (
        written_whole(target, shared=True) as stream,
        zipfile.ZipFile(stream, "w") as archive,
    ):
        for done, number in enumerate(conversations):
            chat = store.conversations.read_whole(number)
            entry = zipfile.ZipInfo(_free_name(chat, kind, taken), date_time=_ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, export_text(chat, kind))
            yield ExportProgress(done + 1, len(conversations))
    return [target]


def _folder(
    store: ChatStore, conversations: Sequence[int], target: Path, kind: ExportKind
) -> Generator[ExportProgress, None, list[Path]]:
    target.mkdir(parents=True, exist_ok=True)
    # What lies there is not overwritten.
    taken = {path.name.lower() for path in target.iterdir()}
    files = []
    for done, number in enumerate(conversations):
        chat = store.conversations.read_whole(number)
        files.append(target / _free_name(chat, kind, taken))
        write_whole(files[-1], export_text(chat, kind).encode(), shared=True)
        yield ExportProgress(done + 1, len(conversations))
    return files


def _free_name(chat: WholeChat, kind: ExportKind, taken: set[str]) -> str:
    """The name of a chat's file that no other has, whatever a system thinks of upper case."""
    base, ending = file_name(chat.conversation), ENDINGS[kind]
    name, number = f"{base}{ending}", 2
    while name.lower() in taken:
        name, number = f"{base} ({number}){ending}", number + 1
    taken.add(name.lower())
    return name
