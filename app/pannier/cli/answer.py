# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One answer of a model as it arrives: printed at once, and kept as far as it came."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from pannier.backend.protocol import (
    Dropped,
    Finished,
    PromptProgress,
    PromptWritten,
    SampledToken,
    Tokens,
)
from pannier.backend.session import AnswerEvent, EngineSession
from pannier.cli import output
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions, TemplateOptions

_ENDINGS = {
    "length": "The answer is cut: it reached --max-tokens.",
    "context": "The answer is cut: the context is full. A larger --context makes room.",
}


class Answer:
    """The text of an answer, and how it is to be made.

    Attributes:
        text: what has been received so far, whatever happened afterwards.
        reasoning: the model's thoughts, likewise.
        sampled: its tokens one by one, when log-probabilities were asked for.
        dropped: what was left out because the context was full.
        prompt: how the prompt was written; None before that.
    """

    def __init__(
        self,
        *,
        context_policy: ContextPolicy = "stop",
        log_probabilities: int | None = None,
        template: TemplateOptions | None = None,
    ) -> None:
        self.text = ""
        self.reasoning = ""
        self.sampled: list[SampledToken] = []
        self.dropped: list[Dropped] = []
        self.prompt: PromptWritten | None = None
        self._context_policy = context_policy
        self._log_probabilities = log_probabilities
        self._template = template

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
                template=self._template,
            )
            with closing(events):
                finished = self._collect(events, progress, silent=silent)
        finally:
            progress.clear()
            if not silent and self.reasoning and not self.text:
                output.stream_aside("\n")
            if not silent and self.text and not self.text.endswith("\n"):
                output.stream_text("\n")
        if not silent:
            self._tell(finished, speed=progress.visible)
        return finished

    def _collect(
        self, events: Iterator[AnswerEvent], progress: output.ProgressLine, *, silent: bool
    ) -> Finished:
        for event in events:
            match event:
                case PromptWritten():
                    self.prompt = event
                case PromptProgress(done=done, total=total):
                    progress.show(done / max(total, 1))
                case Dropped():
                    self.dropped.append(event)
                case Tokens():
                    progress.clear()
                    self.sampled += event.sampled
                    self._take(event, silent=silent)
                case Finished():
                    return event
        raise AssertionError("the last event of an answer is always Finished")

    def _take(self, event: Tokens, *, silent: bool) -> None:
        if not silent:
            output.stream_aside(event.reasoning)
            if event.text and not self.text and (self.reasoning or event.reasoning):
                output.stream_aside("\n\n")
            output.stream_text(event.text)
        self.reasoning += event.reasoning
        self.text += event.text

    def _tell(self, finished: Finished, *, speed: bool) -> None:
        """Say what cannot be seen in the text."""
        if self.prompt is not None and self.prompt.system_merged:
            output.note(
                "This model's template knows no system prompt: it was put before the first message."
            )
        for dropped in self.dropped:
            output.note(_dropped(dropped))
        if finished.stop_reason in _ENDINGS:
            output.note(_ENDINGS[finished.stop_reason])
        if speed:
            output.note(f"[{_thought(finished)}{_speed(finished)}]")


def _dropped(event: Dropped) -> str:
    """Say what is missing from the context now."""
    count = len(event.messages)
    what = f"the oldest {count} messages were left out" if count else "older text was shifted out"
    return f"The context was full: {what} ({event.tokens} tokens)."


def _thought(finished: Finished) -> str:
    if not finished.reasoning_tokens:
        return ""
    return f"thought for {finished.reasoning_seconds:.1f} s, {finished.reasoning_tokens} tokens; "


def _speed(finished: Finished) -> str:
    return f"{finished.tokens} tokens, {finished.tokens_per_second:.1f} tokens/s"
