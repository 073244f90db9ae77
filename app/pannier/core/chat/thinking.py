# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tells a model's thoughts from its answer: which tags there are, and a splitter for a stream.

Thoughts are recognised at the beginning of an answer only, or where the chat template has already
opened them. A tag further down is text: somebody may be asking about it.
"""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class ThinkingFormat:
    """How a family of models marks its thoughts.

    Attributes:
        opening: the tag before them.
        closing: the tag behind them.
        channels: the answer comes in parts with a header each, as gpt-oss writes them.
    """

    opening: str
    closing: str
    channels: bool = False


_START, _CHANNEL, _MESSAGE, _THOUGHTS = "<|start|>", "<|channel|>", "<|message|>", "analysis"
HARMONY = ThinkingFormat(f"{_CHANNEL}{_THOUGHTS}{_MESSAGE}", "<|end|>", channels=True)

THINK = ThinkingFormat("<think>", "</think>")

THINKING_FORMATS = (
    THINK,
    ThinkingFormat("<thinking>", "</thinking>"),
    ThinkingFormat("<thought>", "</thought>"),
    ThinkingFormat("<reasoning>", "</reasoning>"),
    ThinkingFormat("<reflection>", "</reflection>"),
    ThinkingFormat("[THINK]", "[/THINK]"),
    ThinkingFormat("<seed:think>", "</seed:think>"),
    ThinkingFormat("<|START_THINKING|>", "<|END_THINKING|>"),
    ThinkingFormat("<|inner_prefix|>", "<|inner_suffix|>"),
    ThinkingFormat("<|cot_start|>", "<|cot_end|>"),
    ThinkingFormat("<|think|>", "<|end|>"),
    ThinkingFormat("<|channel>thought", "<channel|>"),
    ThinkingFormat("◁think▷", "◁/think▷"),
    ThinkingFormat("Here is my thought process:", "Here is my response:"),
    HARMONY,
)
"""DeepSeek, Qwen, GLM and most others; then Magistral, Seed, Command A, Apertus, LFM, Solar, Gemma,
Kimi, Granite and gpt-oss."""

THINKING_TAGS = frozenset(
    {_START, _CHANNEL, _MESSAGE, "<|channel>"}
    | {tag for form in THINKING_FORMATS for tag in (form.opening, form.closing)}
)
"""Every text that some vocabulary has as one token for this purpose."""


class Split(NamedTuple):
    """New text of an answer, told apart."""

    reasoning: str
    text: str


def format_of_template(source: str) -> ThinkingFormat | None:
    """The format whose tags stand in a chat template; None when there are none."""
    if _CHANNEL in source and _MESSAGE in source:
        return HARMONY
    tags = [form for form in THINKING_FORMATS if form.opening in source]
    return tags[0] if tags else None


def open_format(prompt: str) -> ThinkingFormat | None:
    """The format whose thoughts a rendered prompt has opened at its end; None: it has not."""
    end = prompt.rstrip()
    return next((form for form in THINKING_FORMATS if end.endswith(form.opening)), None)


def written(form: ThinkingFormat, reasoning: str, text: str, *, opened: bool) -> str:
    """An answer as the model would have written it; `opened` by its template, or not.

    Without text its thoughts are not over.
    """
    if not reasoning and not opened:
        return text
    gap = "" if form.channels else "\n"
    begun = reasoning if opened else form.opening + gap + reasoning
    if not text:
        return begun
    if form.channels:
        return f"{begun}{form.closing}{_START}assistant{_CHANNEL}final{_MESSAGE}{text}"
    return f"{begun}\n{form.closing}\n\n{text}"


class ThinkingSplitter:
    """Splits the text of one answer as it comes, wherever it is cut into pieces."""

    def __init__(self, opened: ThinkingFormat | None = None) -> None:
        """Begin an answer; `opened` is what its template has already opened."""
        self._format = opened or THINK
        self._step = self._begin if opened is None else self._think
        self._fresh = True  # nothing but white space since the tag
        self._held = ""
        self._reasoning: list[str] = []
        self._text: list[str] = []

    @property
    def past_thinking(self) -> bool:
        """Whether all that can still come is text, so that it need not be split."""
        return self._step == self._answer and not self._held

    @property
    def expects_tags(self) -> bool:
        """Whether a tag that comes now would mean something."""
        return self._step not in (self._pause, self._answer)

    @property
    def thinking(self) -> bool:
        """Whether what comes now are thoughts, as far as is known."""
        return self._step in (self._think, self._read_header)

    def add(self, text: str) -> Split:
        """What is certain by now; the rest is held back until it is."""
        self._held += text
        while self._step():
            pass
        return self._take()

    def finish(self, *, ended: bool = True) -> Split:
        """What was held back and became nothing else.

        An answer that was cut, not `ended`, may be gone on with, and half a tag be completed then.
        """
        held, self._held = self._held, ""
        if self._step == self._think:
            tag = 0 if ended else _overlap(held, self._format.closing)
            self._reasoning.append(held[: len(held) - tag].strip())
        elif self._step in (self._begin, self._answer_part):
            self._text.append(held)
        return self._take()

    def _take(self) -> Split:
        split = Split("".join(self._reasoning), "".join(self._text))
        self._reasoning.clear()
        self._text.clear()
        return split

    # Each step works on what is held, and says whether another step has something to do now.

    def _begin(self) -> bool:
        """An answer begins: with thoughts, or not."""
        body = self._held.lstrip()
        if body.startswith(_CHANNEL):
            self._format, self._step = HARMONY, self._read_header
            return True
        for form in THINKING_FORMATS:
            if body.startswith(form.opening):
                self._format, self._step = form, self._think
                self._held = body[len(form.opening) :]
                return True
        if any(form.opening.startswith(body) for form in THINKING_FORMATS):
            return False
        self._step = self._answer
        return True

    def _think(self) -> bool:
        held = self._held.lstrip() if self._fresh else self._held
        self._fresh = self._fresh and not held
        closing = self._format.closing
        thoughts, closed, rest = held.partition(closing)
        if closed:
            self._reasoning.append(thoughts.rstrip())
            self._held, self._fresh = rest, True
            self._step = self._read_header if self._format.channels else self._pause
            return True
        # White space before the tag is no part of the thoughts, so it waits, too.
        certain = held[: len(held) - _overlap(held, closing)].rstrip()
        self._reasoning.append(certain)
        self._held = held[len(certain) :]
        return False

    def _pause(self) -> bool:
        """Thoughts are over: the answer begins with its first letter."""
        self._held = self._held.lstrip()
        if self._held:
            self._step = self._answer
        return bool(self._held)

    def _answer(self) -> bool:
        self._text.append(self._held)
        self._held = ""
        return False

    def _read_header(self) -> bool:
        """Between two parts of an answer in channels: a header says what the next one is."""
        header, complete, rest = self._held.partition(_MESSAGE)
        if not complete:
            return False
        self._held, self._fresh = rest, True
        channel = header.rpartition(_CHANNEL)[2].strip().partition(" ")[0]
        self._step = self._think if channel == _THOUGHTS else self._answer_part
        return True

    def _answer_part(self) -> bool:
        """A part of an answer in channels: text up to the next header."""
        text, ended, rest = self._held.partition(self._format.closing)
        if ended:
            self._text.append(text)
            self._held, self._step = rest, self._read_header
            return True
        kept = _overlap(text, self._format.closing)
        self._text.append(text[: len(text) - kept])
        self._held = text[len(text) - kept :]
        return False


def _overlap(text: str, tag: str) -> int:
    """Length of the longest end of `text` that is a beginning of `tag`."""
    for length in range(min(len(text), len(tag) - 1), 0, -1):
        if text.endswith(tag[:length]):
            return length
    return 0
