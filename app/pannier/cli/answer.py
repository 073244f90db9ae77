# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One answer of a model as it arrives: printed at once, and kept as far as it came."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from pannier.backend.protocol import (
    ContextPolicy,
    Dropped,
    Finished,
    PromptProgress,
    SampledToken,
    Tokens,
)
from pannier.backend.session import EngineSession
from pannier.cli import output
from pannier.core.chat import ChatMessage, SamplingOptions

_ENDINGS = {
    "length": "The answer is cut: it reached --max-tokens.",
    "context": "The answer is cut: the context is full. A larger --context makes room.",
}


class Answer:
    """The text of an answer, and how it is to be made.

    Attributes:
        text: what has been received so far, whatever happened afterwards.
        sampled: its tokens one by one, when log-probabilities were asked for.
        dropped: what was left out because the context was full.
    """

    def __init__(
        self, *, context_policy: ContextPolicy = "stop", log_probabilities: int | None = None
    ) -> None:
        self.text = ""
        self.sampled: list[SampledToken] = []
        self.dropped: list[Dropped] = []
        self._context_policy = context_policy
        self._log_probabilities = log_probabilities

    def receive(
        self,
        session: EngineSession,
        messages: Sequence[ChatMessage],
        sampling: SamplingOptions,
        *,
        silent: bool = False,
    ) -> Finished:
        """Let the model answer; print the text as it comes unless `silent`.

        An interruption (Ctrl-C) or an error leaves `text` as it is and stops the answer.
        """
        progress = output.ProgressLine("Reading the prompt")
        try:
            events = session.generate(
                messages,
                sampling,
                context_policy=self._context_policy,
                top_log_probabilities=self._log_probabilities,
            )
            with closing(events):
                finished = self._collect(events, progress, silent=silent)
        finally:
            progress.clear()
            if not silent and self.text and not self.text.endswith("\n"):
                output.stream_text("\n")
        if not silent:
            for dropped in self.dropped:
                output.note(_dropped(dropped))
            _tell_end(finished, speed=progress.visible)
        return finished

    def _collect(
        self,
        events: Iterator[PromptProgress | Dropped | Tokens | Finished],
        progress: output.ProgressLine,
        *,
        silent: bool,
    ) -> Finished:
        for event in events:
            match event:
                case PromptProgress(done=done, total=total):
                    progress.show(done / max(total, 1))
                case Dropped():
                    self.dropped.append(event)
                case Tokens(text=text):
                    progress.clear()
                    self.sampled += event.sampled
                    self._take(text, silent=silent)
                case Finished():
                    return event
        raise AssertionError("the last event of an answer is always Finished")

    def _take(self, text: str, *, silent: bool) -> None:
        self.text += text
        if not silent:
            output.stream_text(text)


def _dropped(event: Dropped) -> str:
    """Say what is missing from the context now."""
    count = len(event.messages)
    what = f"the oldest {count} messages were left out" if count else "older text was shifted out"
    return f"The context was full: {what} ({event.tokens} tokens)."


def _tell_end(finished: Finished, *, speed: bool) -> None:
    if finished.stop_reason in _ENDINGS:
        output.note(_ENDINGS[finished.stop_reason])
    if speed:
        output.note(f"[{finished.tokens} tokens, {finished.tokens_per_second:.1f} tokens/s]")
