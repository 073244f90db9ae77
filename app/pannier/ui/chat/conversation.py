# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What was asked and answered so far, without any widget."""

import enum
from dataclasses import dataclass, field

from pannier.backend.protocol import Finished
from pannier.core.chat import ChatMessage


class Phase(enum.Enum):
    """How far an answer is."""

    QUEUED = "queued"  # waits for the model
    READING = "reading"  # the prompt is being evaluated
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self in {Phase.DONE, Phase.FAILED}


@dataclass(eq=False)
class Turn:
    """A question and its answer.

    Attributes:
        question: what the user wrote.
        answer: the text received so far.
        author: name of the model that answers.
        phase: how far the answer is.
        trouble: one line about what went wrong, when it is FAILED.
        tokens: tokens received so far.
        seconds: time since the first of them.
        prompt_done: share of the prompt that is evaluated.
        finished: the engine's account, when it is DONE.
    """

    question: str
    answer: str = ""
    author: str = ""
    phase: Phase = Phase.QUEUED
    trouble: str = ""
    tokens: int = 0
    seconds: float = 0.0
    prompt_done: float = 0.0
    finished: Finished | None = None

    @property
    def tokens_per_second(self) -> float:
        """Speed so far; 0 while it cannot be told."""
        if self.finished is not None:
            return self.finished.tokens_per_second
        return self.tokens / self.seconds if self.seconds > 0 else 0.0

    def restart(self) -> None:
        """Forget the answer: it is asked for once more."""
        self.answer, self.trouble, self.finished = "", "", None
        self.tokens, self.seconds, self.prompt_done = 0, 0.0, 0.0
        self.phase = Phase.QUEUED


@dataclass
class Conversation:
    """All turns of a chat, oldest first."""

    turns: list[Turn] = field(default_factory=list)

    def messages_for(self, turn: Turn) -> list[ChatMessage]:
        """The chat up to the question of `turn`; questions without any answer are left out."""
        messages: list[ChatMessage] = []
        for earlier in self.turns[: self.turns.index(turn)]:
            if earlier.answer:
                messages.append(ChatMessage("user", earlier.question))
                messages.append(ChatMessage("assistant", earlier.answer))
        messages.append(ChatMessage("user", turn.question))
        return messages
