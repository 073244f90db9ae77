# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers of a real worker, collected whole."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pannier.backend.protocol import (
    Dropped,
    Finished,
    PromptProgress,
    PromptWritten,
    SampledToken,
    Tokens,
)
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.memory import LoadOptions

# One thread: the others would wait for each other in spins whenever the machine is busy.
LOAD = LoadOptions(context_length=512, threads=1, draft_tokens=8)
GREEDY = SamplingOptions(temperature=0.0, max_tokens=24)
END_TOKENS = {317: -100.0, 319: -100.0}
"""Biases that keep the tiny models from ending an answer under a grammar."""

LETTERS = SamplingOptions(
    temperature=0.0, max_tokens=40, grammar="root ::= [a-z ]+", logit_bias=END_TOKENS
)
"""Plain text from a model that would otherwise write any bytes."""


@dataclass
class Answer:
    """An answer and every event of it.

    Attributes:
        pieces: the text as it came.
        finished: how it ended.
        prompt: what was said of the prompt.
    """

    finished: Finished
    prompt: PromptWritten
    pieces: list[str] = field(default_factory=list)
    progress: list[PromptProgress] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    sampled: list[SampledToken] = field(default_factory=list)
    events: list[Tokens] = field(default_factory=list)

    @property
    def reasoning(self) -> str:
        """The model's thoughts."""
        return "".join(event.reasoning for event in self.events)

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.pieces)


def answer(
    session: EngineSession,
    messages: Sequence[ChatMessage],
    sampling: SamplingOptions = GREEDY,
    *,
    context_policy: ContextPolicy = "stop",
    top_log_probabilities: int | None = None,
    template: TemplateOptions | None = None,
) -> Answer:
    """Let the model answer to the end."""
    events = list(
        session.generate(
            messages,
            sampling,
            context_policy=context_policy,
            top_log_probabilities=top_log_probabilities,
            template=template,
        )
    )
    finished = events[-1]
    assert isinstance(finished, Finished)
    written = [event for event in events if isinstance(event, PromptWritten)]
    result = Answer(finished, *written)
    for event in events:
        if isinstance(event, Tokens):
            result.events.append(event)
            result.pieces.append(event.text)
            result.sampled.extend(event.sampled)
        elif isinstance(event, PromptProgress):
            result.progress.append(event)
        elif isinstance(event, Dropped):
            result.dropped.append(event)
    return result


def user(text: str) -> ChatMessage:
    return ChatMessage("user", text)


def assistant(text: str) -> ChatMessage:
    return ChatMessage("assistant", text)


def system(text: str) -> ChatMessage:
    return ChatMessage("system", text)
