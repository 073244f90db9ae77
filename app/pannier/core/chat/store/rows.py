# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Rows of the tables as records, and records as rows."""

import functools
from typing import Any, Literal, TypeVar

import msgspec

from pannier.core.chat.records import (
    Attachment,
    Conversation,
    Folder,
    Generation,
    Message,
    ModelIdentity,
)
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer

T = TypeVar("T")
Row = tuple[Any, ...]

MESSAGE_COLUMNS = (
    "id, conversation, parent, role, created, edited, growing, model, attachments, generation, "
    "thinking, text"
)
CONVERSATION_COLUMNS = (
    "id, uid, folder, pinned, created, changed, trashed, has_own_title, title, model, settings, "
    "(SELECT count(*) FROM message WHERE conversation = conversation.id AND trashed IS NULL)"
)


def as_json(record: object) -> str:
    """A record as a column holds it; nothing for None and for what is empty."""
    if record is None or record in ((), NOTHING_SET):
        return ""
    return msgspec.json.encode(record).decode()


def message_of(row: Row, siblings: tuple[int, ...]) -> Message:
    """A message from its `MESSAGE_COLUMNS`."""
    number, conversation, parent, role, created, edited, growing, *rest = row
    model, attachments, generation, thinking, text = rest
    return Message(
        id=number,
        conversation=conversation,
        parent=parent,
        role=role,
        text=text,
        thinking=thinking,
        created=created,
        edited=bool(edited),
        is_growing=bool(growing),
        siblings=siblings,
        model=model_of(model),
        generation=_record(generation, Generation),
        attachments=attachments_of(attachments),
    )


def conversation_of(row: Row) -> Conversation:
    """A conversation from its `CONVERSATION_COLUMNS`."""
    number, uid, folder, pinned, created, changed, trashed, has_own_title, *rest = row
    title, model, settings, messages = rest
    return Conversation(
        id=number,
        uid=uid,
        title=title,
        has_own_title=bool(has_own_title),
        folder=folder,
        pinned=bool(pinned),
        created=created,
        changed=changed,
        trashed=trashed,
        messages=messages,
        model=model_of(model),
        settings=_record(settings, SettingsLayer) or NOTHING_SET,
    )


def folder_of(row: Row) -> Folder:
    """A folder from its id, name and parent."""
    number, name, parent = row
    return Folder(id=number, name=name, parent=parent)


@functools.lru_cache(maxsize=256)
def model_of(text: str) -> ModelIdentity | None:
    """The model that a column holds. A chat names the same one again and again."""
    return _record(text, ModelIdentity)


def attachments_of(text: str) -> tuple[Attachment, ...]:
    """The attachments that a column holds."""
    return _record(text, tuple[Attachment, ...]) or ()


def missing(what: Literal["chat", "message", "folder"]) -> UserError:
    """The error for a conversation, message or folder that is not there (any more)."""
    texts = {
        "chat": tr("This chat is no longer there."),
        "message": tr("This message is no longer there."),
        "folder": tr("This folder is no longer there."),
    }
    return UserError(
        texts[what],
        remedy=tr("It may have been deleted for good, here or in another window."),
        kind=f"{what}_missing",
    )


def _record(text: str, kind: type[T]) -> T | None:
    """Read a column; what cannot be read, of another version or damaged, counts as nothing."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError:
        return None
