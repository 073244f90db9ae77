# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sends an answer in batches: nobody reads faster than a screen is drawn."""

import time

from pannier.backend.protocol import SampledToken, Tokens
from pannier.backend.worker.channel import Channel

FLUSH_SECONDS = 1 / 60


class Stream:
    """Gathers text and sends it: the first token at once, then 60 times a second.

    Attributes:
        tokens: number of all tokens so far.
        thoughts: how many of them were thoughts.
        thought_seconds: how long these took.
        first: when the first token came, by `time.perf_counter`; 0 before.
    """

    def __init__(self, job: int, channel: Channel) -> None:
        self.tokens = 0
        self.thoughts = 0
        self.thought_seconds = 0.0
        self.first = 0.0
        self._job = job
        self._channel = channel
        self._text = ""
        self._reasoning = ""
        self._sent_text: list[str] = []
        self._sent_reasoning: list[str] = []
        self._sent_tokens = 0
        self._sent_thoughts = 0
        self._sampled: list[SampledToken] = []
        self._started = time.perf_counter()
        self._next = self._started

    @property
    def seconds(self) -> float:
        """Time since the answer began."""
        return time.perf_counter() - self._started

    @property
    def text(self) -> str:
        """All text that was sent."""
        return "".join(self._sent_text)

    @property
    def reasoning(self) -> str:
        """All thoughts that were sent."""
        return "".join(self._sent_reasoning)

    def add(self, text: str, sampled: SampledToken | None) -> None:
        """Add one token: the text that it lets be shown, and its log-probabilities if asked for."""
        self.tokens += 1
        self._text += text
        if sampled is not None:
            self._sampled.append(sampled)
        now = time.perf_counter()
        self.first = self.first or now
        if now >= self._next:
            self._next = now + FLUSH_SECONDS
            self.flush()

    def think(self, reasoning: str) -> None:
        """Say of the token that is added next that it belongs to thoughts, and add their text."""
        self.thoughts += 1
        self._reasoning += reasoning
        self.thought_seconds = self.seconds

    def flush(self, rest: str = "", reasoning: str = "") -> None:
        """Send what has been gathered, and the `rest`."""
        text = self._text + rest
        thoughts = self._reasoning + reasoning
        count = self.tokens - self._sent_tokens
        if not count and not text and not thoughts:
            return
        self._channel.send(
            Tokens(
                job=self._job,
                text=text,
                count=count,
                seconds=self.seconds,
                sampled=self._sampled,
                reasoning=thoughts,
                reasoning_count=self.thoughts - self._sent_thoughts,
            )
        )
        self._sent_text.append(text)
        self._sent_reasoning.append(thoughts)
        self._sent_tokens, self._sent_thoughts = self.tokens, self.thoughts
        self._text, self._reasoning, self._sampled = "", "", []
