# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What of a stored conversation is put before the model."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from pannier.core.chat import attachments
from pannier.core.chat.messages import ChatMessage
from pannier.core.chat.records import Message
from pannier.core.extract.text_files import LANGUAGES

if TYPE_CHECKING:
    from pannier.core.chat.store import Messages


_PARTS: dict[str, Literal["", "beginning", "end"]] = {"": "", "head": "beginning", "tail": "end"}


class StoredPrompt(NamedTuple):
    """A conversation as the engine gets it.

    Attributes:
        messages: the chat.
        ids: for each of them the id it has in the store; None for the system prompt.
    """

    messages: list[ChatMessage]
    ids: list[int | None]


def stored_prompt(
    messages: "Messages", path: Sequence[Message], system_prompt: str = ""
) -> StoredPrompt:
    """The prompt that a path makes, attachments included; reads from the disk.

    A question that was never answered is left out, but for the last one: chat templates want
    questions and answers by turns.

    Raises:
        UserError: an attached file is no longer there.
    """
    prompt = StoredPrompt([], [])
    if system_prompt.strip():
        prompt.messages.append(ChatMessage("system", system_prompt))
        prompt.ids.append(None)
    for message in _answered(path):
        prompt.messages.append(_chat_message(messages, message))
        prompt.ids.append(message.id)
    return prompt


def _answered(path: Sequence[Message]) -> list[Message]:
    """The path without questions that nobody answered, and without empty answers."""
    kept: list[Message] = []
    last = len(path) - 1
    for number, message in enumerate(path):
        if message.role == "assistant" and not message.text and not message.thinking:
            continue
        if message.role == "user" and kept and kept[-1].role == "user":
            kept.pop()
        # Thoughts alone are no answer, unless they are to be continued.
        if message.role == "assistant" and not message.text and number != last:
            continue
        kept.append(message)
    return kept


def _chat_message(messages: "Messages", message: Message) -> ChatMessage:
    files = [file for file in message.attachments if file.kind != "image"]
    texts = [
        attachments.Attachment(
            name=file.name,
            kind="text" if file.kind == "text" else "document",
            text=messages.content(file).decode("utf-8", "replace"),
            size_bytes=file.size_bytes,
            language=LANGUAGES.get(Path(file.name).suffix.lower(), ""),
            part=_PARTS[file.cut],
        )
        for file in files
    ]
    images = [messages.content(file) for file in message.attachments if file.kind == "image"]
    text = attachments.with_attachments(message.text, texts) if texts else message.text
    return ChatMessage(message.role, text, message.thinking, tuple(images))
