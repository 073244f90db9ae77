# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the transcript shows: plain records that know neither of a store nor of an engine."""

import enum
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QImage

MessageId: TypeAlias = Hashable
"""Whatever tells the messages of a chat apart: a row's number, a text."""


class Role(enum.Enum):
    """Who wrote a message."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class MessageState(enum.Enum):
    """How far a message is."""

    STREAMING = "streaming"  # more text comes, or is waited for
    DONE = "done"
    STOPPED = "stopped"  # ended early by the user
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self is not MessageState.STREAMING


class MessageAction(enum.Enum):
    """What can be asked for a message; a record says which of these it offers."""

    EDIT = "edit"
    REGENERATE = "regenerate"
    CONTINUE = "continue"
    RETRY = "retry"
    BRANCH = "branch"
    DELETE = "delete"
    QUOTE = "quote"
    PREVIOUS_SIBLING = "previousSibling"
    NEXT_SIBLING = "nextSibling"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a message.

    Attributes:
        name: its name, as the user knows it.
        detail: a few words about it: its size, its tokens.
        picture: the image itself or a small one of it, if it is one.
    """

    name: str
    detail: str = ""
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message as it is shown.

    Attributes:
        id: tells it apart from the others of the transcript.
        role: who wrote it.
        text: Markdown for an answer; what the user wrote is shown as Markdown, too.
        state: how far it is.
        author: name above it; empty shows none.
        thinking: Markdown of what the model thought before it answered.
        thinking_seconds: how long that took; 0 if that is not known: it is measured as it comes.
        thinking_tokens: how many tokens it has; 0 if that is not known.
        waiting: a line in the place of a text that has not begun.
        trouble: a line about what went wrong.
        footer: a line of numbers below it.
        footer_details: lines that unfold below the footer.
        sibling: which of the messages in this place it is, from 1.
        siblings: how many there are.
        attachments: files that belong to it.
        marker: words in a line across the page above it: a date, "the context was cut here".
        actions: what is offered for it besides copying, which always is.
    """

    id: MessageId
    role: Role
    text: str = ""
    state: MessageState = MessageState.DONE
    author: str = ""
    thinking: str = ""
    thinking_seconds: float = 0.0
    thinking_tokens: int = 0
    waiting: str = ""
    trouble: str = ""
    footer: str = ""
    footer_details: str = ""
    sibling: int = 1
    siblings: int = 1
    attachments: tuple[Attachment, ...] = ()
    marker: str = ""
    actions: frozenset[MessageAction] = frozenset()
