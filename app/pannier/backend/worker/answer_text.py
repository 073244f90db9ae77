# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Turns the tokens of one answer into what is shown: thoughts, then text up to a stop string."""

from collections.abc import Sequence
from typing import NamedTuple

from pannier.backend.worker.stop_strings import StopStrings
from pannier.backend.worker.tokens import TokenText, Vocabulary
from pannier.core.chat.thinking import Split, ThinkingFormat, ThinkingSplitter


class Shown(NamedTuple):
    """What one token lets be shown.

    Attributes:
        thought: whether the token belongs to thoughts.
    """

    reasoning: str
    text: str
    thought: bool


class AnswerText:
    """The text of one answer.

    Attributes:
        begun_text: those of the tokens begun that are no thoughts.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        opened: ThinkingFormat | None,
        begun: Sequence[int],
        stops: Sequence[str],
    ) -> None:
        self._text = TokenText(vocabulary)
        self._splitter = ThinkingSplitter(opened)
        self._plain = False  # thoughts are over, and nothing need be split any more
        self._stops = StopStrings(())
        # It may end within a character, or within a tag.
        self.begun_text = [token for token in begun if not self.add(token).thought]
        self._stops = StopStrings(stops)

    @property
    def thinking(self) -> bool:
        """Whether the next token belongs to thoughts, as far as is known."""
        return self._splitter.thinking

    @property
    def stop_string(self) -> str:
        """The stop string that was met, or empty."""
        return self._stops.found

    def add(self, token: int) -> Shown:
        """What `token` lets be shown; stop strings count in the text alone, not in thoughts."""
        if self._plain:
            return Shown("", self._stops.add(self._text.add(token)), thought=False)
        splitter = self._splitter
        thought = splitter.thinking
        split = splitter.add(self._text.add(token, tags=splitter.expects_tags))
        self._plain = splitter.past_thinking
        return Shown(split.reasoning, self._stops.add(split.text), thought or splitter.thinking)

    def finish(self, *, ended: bool) -> Split:
        """What was held back; half a character only if the model has `ended` its answer."""
        if self.stop_string:
            return Split("", "")
        last = self._splitter.add(self._text.finish() if ended else "")
        held = self._splitter.finish(ended=ended)
        text = self._stops.add(last.text + held.text)
        return Split(last.reasoning + held.reasoning, text + self._stops.finish())
