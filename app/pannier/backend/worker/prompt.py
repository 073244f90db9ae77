# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tokens of a chat, as they are put before the model: whole, shortened or to be continued."""

from collections.abc import Sequence
from dataclasses import dataclass

from pannier.backend.worker.chat_tokens import ChatTokens
from pannier.core.chat import ChatMessage
from pannier.core.chat.thinking import ThinkingFormat, written
from pannier.core.errors import UserError
from pannier.core.language import tr


@dataclass(frozen=True)
class PastAnswer:
    """The last answer that was generated, token by token: text alone may be split otherwise."""

    reasoning: str = ""
    text: str = ""
    tokens: tuple[int, ...] = ()


@dataclass(frozen=True)
class Prompt:
    """What is put before the model.

    Attributes:
        opening: the tokens of the chat up to where the answer begins.
        begun: the tokens of the part of the answer that there is already.
        dropped: indexes of the messages that were left out.
        turns_dropped: how many turns these are.
        opened: the thoughts that the template opens for the answer.
        system_merged: the system prompt was put before the first question.
    """

    opening: list[int]
    begun: list[int]
    dropped: list[int]
    turns_dropped: int
    opened: ThinkingFormat | None
    system_merged: bool

    @property
    def tokens(self) -> list[int]:
        """All of it."""
        return self.opening + self.begun


class PromptWriter:
    """Writes one chat as tokens."""

    def __init__(self, chat: ChatTokens, messages: Sequence[ChatMessage], past: PastAnswer) -> None:
        self._chat = chat
        continued = bool(messages) and messages[-1].role == "assistant"
        self._messages = list(messages[:-1] if continued else messages)
        self._answer = messages[-1] if continued else None
        self._past = past
        self.system = [i for i, message in enumerate(self._messages) if message.role == "system"]

    def write(self, turns_left_out: int = 0) -> Prompt:
        """The chat without its oldest turns.

        Raises:
            UserError: (`template`) the template refuses it.
        """
        dropped = [index for turn in self._turns()[:turns_left_out] for index in turn]
        kept = [m for i, m in enumerate(self._messages) if i not in set(dropped)]
        tokens, text = self._chat.write(kept)
        if tokens and tokens[-1] < 0:
            raise UserError(
                tr("The chat template ends with an image, and has no place for an answer."),
                remedy=tr("Choose another template for this model."),
                kind="template",
            )
        begun = self._begun(text.opened)
        return Prompt(tokens, begun, dropped, turns_left_out, text.opened, text.system_merged)

    def shorten(self, room: int, *, at_least: int = 0) -> Prompt | None:
        """The chat without as many of its oldest turns as must go for it to fit; None: cannot.

        Args:
            room: how many tokens it may have.
            at_least: turns that must go in any case.
        """
        low, high = at_least, len(self._turns())
        best: Prompt | None = None
        while low <= high:
            middle = (low + high) // 2
            prompt = self.write(middle)
            if len(prompt.tokens) <= room:
                best, high = prompt, middle - 1
            else:
                low = middle + 1
        return best

    def landmarks(self, prompt: Prompt) -> list[int]:
        """Lengths at which a later, changed chat is likely to part from `prompt`.

        They are the beginning of the last message, where it parts when that is edited, and its
        end, where it parts when the answer is generated anew or told differently by the template.
        """
        kept = [m for i, m in enumerate(self._messages) if i not in set(prompt.dropped)]
        found = {self._parting(prompt, kept[:-1]), self._parting(prompt, kept)}
        return sorted(length for length in found if length > 0)

    def system_length(self, prompt: Prompt) -> int:
        """How many tokens `prompt` begins with before the first turn; at least one."""
        return max(1, self._parting(prompt, [self._messages[i] for i in self.system]))

    def _parting(self, prompt: Prompt, messages: Sequence[ChatMessage]) -> int:
        """How far `prompt` is the same as a chat of `messages` without an answer."""
        try:
            other, _ = self._chat.write(messages, answer=False)
        except UserError:  # many templates refuse a chat that ends otherwise than with a question
            return 0
        length = 0
        for mine, yours in zip(prompt.opening, other, strict=False):
            if mine != yours:
                break
            length += 1
        return length

    def _turns(self) -> list[list[int]]:
        """Indexes of the messages by turns that can be left out: a question and what follows it.

        The system prompt is in none of them, nor is the last turn.
        """
        turns: list[list[int]] = []
        for index, message in enumerate(self._messages):
            if message.role == "system":
                continue
            if message.role == "user" or not turns:
                turns.append([])
            turns[-1].append(index)
        return turns[:-1]

    def _begun(self, opened: ThinkingFormat | None) -> list[int]:
        """The tokens of a begun answer: those that were generated, as far as they are its text."""
        if self._answer is None:
            return []
        tokenize, past = self._chat.vocabulary.tokenize, self._past
        thoughts, text = self._answer.reasoning, self._answer.content
        if past.text and thoughts == past.reasoning and text.startswith(past.text):
            return [*past.tokens, *tokenize(text[len(past.text) :])]
        if past.reasoning and not past.text and not text and thoughts.startswith(past.reasoning):
            return [*past.tokens, *tokenize(thoughts[len(past.reasoning) :])]
        if self._chat.options.thinking is False:
            thoughts = ""
        form = opened or self._chat.form
        return tokenize(written(form, thoughts, text, opened=opened is not None))
