# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a conversation in the terminal consists of, and its file."""

from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.chat import ChatMessage, SamplingOptions, TemplateOptions
from pannier.core.chat.attachments import Attachment, with_attachments
from pannier.core.errors import UserError

FORMAT = "pannier-terminal-chat"
MAX_FILE_BYTES = 512 * 1024 * 1024


class Question(msgspec.Struct, frozen=True):
    """What the user asked: the text that was typed, and what was attached to it."""

    text: str
    attachments: list[Attachment] = []
    images: list[bytes] = []

    @property
    def message(self) -> ChatMessage:
        """What the model gets."""
        text = with_attachments(self.text, self.attachments)
        return ChatMessage("user", text, images=tuple(self.images))


class Turn(msgspec.Struct):
    """A question and its answer; None while there is none."""

    question: Question
    answer: ChatMessage | None = None


class Talk(msgspec.Struct):
    """A whole conversation.

    Attributes:
        system: instructions that precede it; empty for none.
        turns: what was said.
        sampling: how answers are sampled.
        template: how the chat is written for the model.
        format: marks the file.
    """

    system: str = ""
    turns: list[Turn] = []
    sampling: SamplingOptions = SamplingOptions()
    template: TemplateOptions = TemplateOptions()
    format: str = FORMAT

    @property
    def messages(self) -> list[ChatMessage]:
        """The chat as the engine takes it."""
        found = [ChatMessage("system", self.system)] if self.system else []
        for turn in self.turns:
            found.append(turn.question.message)
            if turn.answer is not None:
                found.append(turn.answer)
        return found

    @property
    def markdown(self) -> str:
        """The chat to be read by people."""
        parts = [f"## System\n\n{self.system}"] if self.system else []
        for turn in self.turns:
            parts.append(f"## You\n\n{turn.question.message.content}")
            if turn.answer is not None:
                parts.append(f"## Model\n\n{turn.answer.content}")
        return "\n\n".join(parts) + "\n"


def save(talk: Talk, path: Path) -> None:
    """Write a conversation: as Markdown when the name ends in .md, else so that it can be loaded.

    Raises:
        UserError: (`chat_unwritable`) it cannot be written.
    """
    whole = msgspec.json.format(msgspec.json.encode(talk), indent=1)
    data = talk.markdown.encode() if path.suffix.lower() == ".md" else whole
    try:
        write_whole(path, data, shared=True)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written: {error.strerror or error}.", kind="chat_unwritable"
        ) from error


def load(path: Path) -> Talk:
    """Read a conversation that was saved.

    Raises:
        UserError: (`chat_unreadable`) it cannot be read, or is something else.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _unreadable(path, "it is too large")
        talk = msgspec.json.decode(path.read_bytes(), type=Talk)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    except msgspec.DecodeError as error:
        raise _unreadable(path, str(error)) from error
    if talk.format != FORMAT:
        raise _unreadable(path, "it was saved by something else")
    return talk


def _unreadable(path: Path, reason: str) -> UserError:
    return UserError(
        f"{path.name} is no conversation that can be loaded: {reason}.",
        remedy="Load a file that /save has written, not one that ends in .md.",
        kind="chat_unreadable",
    )
