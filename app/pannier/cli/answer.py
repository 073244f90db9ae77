# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One answer of a model as it arrives: printed at once, and kept as far as it came."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from pannier.backend.protocol import Dropped, Finished, PromptProgress, Tokens
from pannier.backend.session import EngineSession
from pannier.cli import output
from pannier.core.chat import ChatMessage, SamplingOptions

_ENDINGS = {
    "length": "The answer is cut: it reached --max-tokens.",
    "context": "The answer is cut: the context is full. A larger --context makes room.",
}


class Answer:
    """The text of an answer.

    Attributes:
        text: what has been received so far, whatever happened afterwards.
    """

    def __init__(self) -> None:
        self.text = ""

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
            with closing(session.generate(messages, sampling)) as events:
                finished = self._collect(events, progress, silent=silent)
        finally:
            progress.clear()
            if not silent and self.text and not self.text.endswith("\n"):
                output.stream_text("\n")
        if not silent:
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
                case Tokens(text=text):
                    progress.clear()
                    self._take(text, silent=silent)
                case Finished():
                    return event
        raise AssertionError("the last event of an answer is always Finished")

    def _take(self, text: str, *, silent: bool) -> None:
        self.text += text
        if not silent:
            output.stream_text(text)


def _tell_end(finished: Finished, *, speed: bool) -> None:
    if finished.stop_reason in _ENDINGS:
        output.note(_ENDINGS[finished.stop_reason])
    if speed:
        output.note(f"[{finished.tokens} tokens, {finished.tokens_per_second:.1f} tokens/s]")
