# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Builds a conversation from another program's data, whatever is in that data."""

import hashlib
import mimetypes
from collections.abc import Sequence
from typing import Any

from pannier.core.chat.messages import Role
from pannier.core.chat.records import (
    Attachment,
    Conversation,
    Generation,
    Message,
    ModelIdentity,
    new_uid,
)
from pannier.core.chat.whole import WholeChat, tidied
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer

MAX_TITLE = 500
MAX_UID = 200
_MILLISECONDS = 1e11
"""A time above this cannot be in seconds: that would be the year 5138."""


class ChatBuilder:
    """Collects messages, each below one that is there already.

    Attributes:
        messages: those so far.
        path: ids of the messages that were shown; the end is enough.
    """

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.path: list[int] = []
        self._contents: dict[str, bytes] = {}

    def add(
        self,
        role: Role,
        text: str,
        *,
        parent: int | None,
        created: float,
        thinking: str = "",
        model: str = "",
        attachments: Sequence[Attachment] = (),
    ) -> int:
        """Add a message; returns its id."""
        number = len(self.messages) + 1
        is_answer = role == "assistant"
        self.messages.append(
            Message(
                id=number,
                conversation=0,
                parent=parent,
                role=role,
                text=text,
                thinking=thinking,
                created=created,
                model=ModelIdentity(model) if is_answer and model else None,
                generation=Generation(stop_reason="imported") if is_answer else None,
                attachments=tuple(attachments),
            )
        )
        return number

    def picture(self, name: str, content: bytes) -> Attachment:
        """Keep a picture that goes with a message."""
        digest = hashlib.sha256(content).hexdigest()
        self._contents[digest] = content
        media_type = mimetypes.guess_type(name)[0] or "image/png"
        return Attachment(name, "image", digest, len(content), media_type)

    def built(
        self,
        *,
        uid: str,
        title: str,
        created: float,
        changed: float,
        pinned: bool = False,
        settings: SettingsLayer = NOTHING_SET,
        folders: Sequence[str] = (),
    ) -> WholeChat:
        """The conversation."""
        conversation = Conversation(
            id=0,
            uid=uid[:MAX_UID] or new_uid(),
            title=" ".join(title.split())[:MAX_TITLE],
            has_own_title=bool(title.strip()),
            pinned=pinned,
            created=created,
            changed=changed,
            settings=settings,
        )
        return tidied(
            WholeChat(
                conversation,
                self.messages,
                self.path,
                contents=self._contents,
                folders=tuple(folders),
            )
        )


def text_of(value: object) -> str:
    """A text, or nothing for anything else."""
    return value if isinstance(value, str) else ""


def fields_of(value: object) -> dict[str, Any]:
    """An object's fields, or none for anything else."""
    return value if isinstance(value, dict) else {}


def items_of(value: object) -> list[Any]:
    """A list's items, or none for anything else."""
    return value if isinstance(value, list) else []


def seconds_of(value: object, default: float) -> float:
    """A time in seconds or milliseconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e14:
        return default
    return float(value / 1000 if value > _MILLISECONDS else value)
