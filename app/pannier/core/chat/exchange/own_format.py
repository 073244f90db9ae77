# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats as JSON that loses nothing: every branch, every option, every attached file.

    {"format": "pannier-chats", "version": 1, "chats": [{"conversation": ..., "messages": ...}]}

Attached files are base64. Ids mean something within a chat only; `uid` means it everywhere.
"""

from collections.abc import Iterable, Sequence

import msgspec

from pannier.core.chat.exchange.foreign import seconds_of
from pannier.core.chat.exchange.problems import ImportProblem
from pannier.core.chat.records import Conversation, Message, now
from pannier.core.chat.whole import WholeChat, tidied
from pannier.core.language import tr

FORMAT = "pannier-chats"
VERSION = 1
HEAD = f'{{"format": "{FORMAT}", "version": {VERSION}, "chats": ['.encode()
TAIL = b"\n]}\n"


class _Document(msgspec.Struct, frozen=True):
    """A chat in the file."""

    conversation: Conversation
    messages: list[Message]
    path: list[int] = []
    chosen: dict[int, int] = {}
    folders: list[str] = []
    contents: dict[str, bytes] = {}


class _File(msgspec.Struct, frozen=True):
    """The whole file; chats are read one by one, so that a bad one costs only itself."""

    version: int
    chats: list[msgspec.Raw]


def chat_document(chat: WholeChat) -> bytes:
    """A chat as it stands in the file, between commas."""
    document = _Document(
        conversation=msgspec.structs.replace(chat.conversation, folder=None, trashed=None),
        messages=list(chat.messages),
        path=list(chat.path),
        chosen=dict(chat.chosen),
        folders=list(chat.folders),
        contents=dict(chat.contents),
    )
    return b"\n" + msgspec.json.encode(document)


def chats_in(content: bytes) -> Iterable[WholeChat | ImportProblem]:
    """The chats of a file, as they are read.

    Raises:
        msgspec.DecodeError: it is damaged.
        ValueError: a later version of Pannier wrote it; the text is for people.
    """
    found = msgspec.json.decode(content, type=_File)
    if found.version > VERSION:
        raise ValueError(tr("a later version of Pannier wrote it"))
    for number, raw in enumerate(found.chats, start=1):
        try:
            yield _chat(msgspec.json.decode(raw, type=_Document))
        except (msgspec.DecodeError, RecursionError, ValueError) as error:
            yield ImportProblem(tr("chat {number}").format(number=number), str(error))


def _chat(document: _Document) -> WholeChat:
    _check_tree(document.messages)
    # A time that no clock has could not be shown anywhere, and need not cost the chat.
    created = seconds_of(document.conversation.created, now())
    conversation = msgspec.structs.replace(
        document.conversation,
        folder=None,
        trashed=None,
        created=created,
        changed=seconds_of(document.conversation.changed, created),
    )
    chat = WholeChat(
        conversation=conversation,
        messages=[
            msgspec.structs.replace(message, created=seconds_of(message.created, created))
            for message in document.messages
        ],
        path=document.path,
        chosen=document.chosen,
        contents=document.contents,
        folders=document.folders,
    )
    return tidied(chat)


def _check_tree(messages: Sequence[Message]) -> None:
    """Check that every message comes once, and after its parent; raises ValueError."""
    seen: set[int] = set()
    for message in messages:
        if message.id in seen:
            raise ValueError(tr("message {number} comes twice").format(number=message.id))
        if message.parent is not None and message.parent not in seen:
            raise ValueError(
                tr("message {number} follows none of those before it").format(number=message.id)
            )
        seen.add(message.id)
