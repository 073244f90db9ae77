# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is remembered of chats: conversations, folders, messages and how answers came about.

A conversation is a tree of messages. Asking again, editing and regenerating make a sibling: another
message with the same parent. The path that is shown leads from a first message to a leaf.
Times are seconds since 1970, UTC.
"""

import time
import uuid
from typing import Literal

import msgspec

from pannier.core.chat.messages import Role
from pannier.core.chat.sampling import ContextPolicy, SamplingOptions
from pannier.core.settings.layers import SettingsLayer

EndReason = Literal[
    "end", "length", "context", "stopped", "stop_string", "failed", "interrupted", "imported"
]
"""Why an answer ended: the worker's stop reasons, an error, the end of the program, or unknown."""

AttachmentKind = Literal["text", "document", "image"]
"""Plain text or code; text taken out of a PDF or office file; a picture."""


class ModelIdentity(msgspec.Struct, frozen=True, omit_defaults=True):
    """The model that answered, so that it can be named, found and loaded again.

    Attributes:
        name: its name for people.
        path: the file it was loaded from (the first shard), on this machine.
        fingerprint: the library's fingerprint of its content; empty when unknown.
        file_type: such as "Q4_K_M"; empty when unknown.
        repo: owner/repo on the Hub; empty when unknown.
    """

    name: str
    path: str = ""
    fingerprint: str = ""
    file_type: str = ""
    repo: str = ""


class Attachment(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file that goes with a message. Its content is kept once, however often it is attached.

    Attributes:
        name: the file's name.
        kind: what it is.
        content: SHA-256 of what the model sees: the text in UTF-8, or the picture's bytes.
            `Messages.content` reads it.
        size_bytes: size of that content.
        media_type: such as "image/png" or "application/pdf", of the file.
        tokens: of the text, when counted.
        cut: which part of the text was kept when it was too long.
    """

    name: str
    kind: AttachmentKind
    content: str
    size_bytes: int
    media_type: str = ""
    tokens: int | None = None
    cut: Literal["", "head", "tail"] = ""


class Generation(msgspec.Struct, frozen=True, omit_defaults=True):
    """How an answer came about. With it the same answer can be asked for again.

    Attributes:
        sampling: the options it was sampled with.
        seed: the seed that was used; None when unknown.
        system_prompt: the instructions that held.
        context_policy: what was to happen when the context is full.
        context_length: tokens of context that the model was loaded with.
        load: load options that differ from the defaults, as `stored_options` makes them.
        template_switches: switches of the chat template that were set.
        stop_reason: why it ended; None while it grows.
        stop_string: the stop string that ended it.
        trouble: what went wrong, in a line for people.
        prompt_tokens: tokens of the whole prompt.
        cached_tokens: how many of them were in the KV cache already.
        tokens: generated tokens.
        prompt_seconds: time spent on the prompt.
        seconds: time spent on generating.
        first_token_seconds: from the question to the first token; None when unknown.
        thinking_tokens: tokens of the thinking text.
        thinking_seconds: time spent on it.
        drafted: tokens that speculation guessed.
        accepted: how many of them were right.
        dropped: ids of the messages that were left out because the context was full.
    """

    sampling: SamplingOptions = SamplingOptions()
    seed: int | None = None
    system_prompt: str = ""
    context_policy: ContextPolicy = "stop"
    context_length: int | None = None
    load: dict[str, object] = {}
    template_switches: dict[str, bool | str] = {}
    stop_reason: EndReason | None = None
    stop_string: str = ""
    trouble: str = ""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    tokens: int = 0
    prompt_seconds: float = 0.0
    seconds: float = 0.0
    first_token_seconds: float | None = None
    thinking_tokens: int = 0
    thinking_seconds: float = 0.0
    drafted: int = 0
    accepted: int = 0
    dropped: tuple[int, ...] = ()

    @property
    def tokens_per_second(self) -> float:
        """Generation speed; 0 when it cannot be told."""
        return self.tokens / self.seconds if self.seconds > 0 else 0.0

    @property
    def prompt_tokens_per_second(self) -> float:
        """Speed of reading what was not cached; 0 when it cannot be told."""
        fresh = self.prompt_tokens - self.cached_tokens
        return fresh / self.prompt_seconds if self.prompt_seconds > 0 else 0.0


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A message in the tree of a conversation.

    Attributes:
        id: its number in the store.
        conversation: the conversation's.
        parent: the message it follows; None for a first message.
        role: who said it.
        text: Markdown, without the thinking text.
        thinking: what a thinking model wrote before its answer, without tags.
        created: when.
        edited: whether it was written by editing a sibling.
        is_growing: whether it is an answer under way.
        siblings: ids of the messages with the same parent, itself included, oldest first.
        model: which model answered; None for the user's.
        generation: how the answer came about; None for the user's.
        attachments: files that go with it.
    """

    id: int
    conversation: int
    parent: int | None
    role: Role
    text: str
    thinking: str = ""
    created: float
    edited: bool = False
    is_growing: bool = False
    siblings: tuple[int, ...] = ()
    model: ModelIdentity | None = None
    generation: Generation | None = None
    attachments: tuple[Attachment, ...] = ()

    @property
    def version(self) -> tuple[int, int]:
        """Which of its siblings it is, counted from 1, and how many there are: (2, 3)."""
        return self.siblings.index(self.id) + 1, len(self.siblings)


class Folder(msgspec.Struct, frozen=True, kw_only=True):
    """A folder of conversations.

    Attributes:
        id: its number in the store.
        name: for people.
        parent: the folder it lies in; None at the top.
    """

    id: int
    name: str
    parent: int | None = None


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation without its messages.

    Attributes:
        id: its number in the store.
        uid: what it is known by anywhere, also after export and import.
        title: for people; empty until the first question.
        has_own_title: whether the user gave the title.
        folder: the folder it lies in; None at the top.
        pinned: whether it stays at the head of the list.
        created: when it was begun.
        changed: when it last got a message, or one of them more text.
        trashed: when it was put into the trash; None when it was not.
        messages: how many messages the tree has.
        model: the model it is held with; None for whichever is loaded.
        settings: what is set for this conversation alone, preset and load options included.
    """

    id: int
    uid: str
    title: str = ""
    has_own_title: bool = False
    folder: int | None = None
    pinned: bool = False
    created: float
    changed: float
    trashed: float | None = None
    messages: int = 0
    model: ModelIdentity | None = None
    settings: SettingsLayer = SettingsLayer()


class Draft(msgspec.Struct, frozen=True):
    """What is typed and not sent yet.

    Attributes:
        text: the text.
        attachments: files attached to it.
    """

    text: str = ""
    attachments: tuple[Attachment, ...] = ()


class Span(msgspec.Struct, frozen=True):
    """Characters from `start` up to, not including, `end`."""

    start: int
    end: int


class SearchHit(msgspec.Struct, frozen=True, kw_only=True):
    """A place where a searched text was found.

    Attributes:
        conversation: id of the conversation.
        title: its title.
        message: id of the message; None when it is the title that matches.
        role: who said it; None for a title.
        created: when it was said.
        snippet: the text around the first match, on one line.
        marks: matches within the snippet.
        place: the first match within the message's text.
    """

    conversation: int
    title: str
    message: int | None
    role: Role | None
    created: float
    snippet: str
    marks: tuple[Span, ...]
    place: Span | None


class SearchResult(msgspec.Struct, frozen=True):
    """What a search found.

    Attributes:
        hits: newest first; titles before messages.
        has_more: whether there are more than were asked for.
    """

    hits: tuple[SearchHit, ...]
    has_more: bool = False


def now() -> float:
    """Seconds since 1970, UTC."""
    return time.time()


def new_uid() -> str:
    """A name that no other conversation has."""
    return uuid.uuid4().hex
