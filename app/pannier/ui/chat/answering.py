# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One answer at a time: from the worker into the store, word by word."""

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import (
    Dropped,
    Failed,
    Finished,
    PromptProgress,
    PromptWritten,
    Tokens,
)
from pannier.core.chat import ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.chat.prompt import StoredPrompt, stored_prompt
from pannier.core.chat.records import EndReason, Generation, Message, ModelIdentity
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.switches import switches_of
from pannier.ui.notifications import Action, Notifier

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore


@dataclass(frozen=True, slots=True)
class AnswerRequest:
    """What is to be answered, and how.

    Attributes:
        conversation: id of the conversation.
        question: the message to be answered, by another answer if it has one.
        resumed: the answer to be continued instead; None begins a new one.
        model: what answers.
        sampling: how tokens are chosen.
        template: how the chat is written.
        system_prompt: instructions that precede it.
        policy: what happens when the context is full.
        context_length: tokens of context that the model was loaded with.
        load: load options of the model that differ from the defaults.
    """

    conversation: int
    question: int
    resumed: int | None = None
    model: ModelIdentity | None = None
    sampling: SamplingOptions = field(default_factory=SamplingOptions)
    template: TemplateOptions = field(default_factory=TemplateOptions)
    system_prompt: str = ""
    policy: ContextPolicy = "stop"
    context_length: int | None = None
    load: dict[str, object] = field(default_factory=dict)


@dataclass(eq=False)
class LiveAnswer:
    """An answer that is being written.

    Attributes:
        message: it, as it was when it began.
        request: what it answers.
        text: all of its text so far.
        thinking: all of its thoughts so far.
        is_writing: whether the first token has come.
        prompt_done: share of the prompt that is evaluated.
        prompt_tokens: tokens of the whole prompt; 0 while that is not known.
        cached_tokens: how many of these were in the KV cache.
        tokens: tokens received so far.
        seconds: time since the first of them.
        thinking_tokens: how many of them were thoughts.
        thinking_seconds: how long the thoughts took.
        dropped: ids of messages that were left out because the context was full.
        began: when it was asked for, on the clock of `time.monotonic`.
        first_token_seconds: from then to the first token.
    """

    message: Message
    request: AnswerRequest
    text: str = ""
    thinking: str = ""
    is_writing: bool = False
    prompt_done: float = 0.0
    prompt_tokens: int = 0
    cached_tokens: int = 0
    tokens: int = 0
    seconds: float = 0.0
    thinking_tokens: int = 0
    thinking_seconds: float = 0.0
    dropped: tuple[int, ...] = ()
    began: float = field(default_factory=time.monotonic)
    first_token_seconds: float | None = None

    @property
    def tokens_per_second(self) -> float:
        """Speed so far; 0 while it cannot be told."""
        return self.tokens / self.seconds if self.seconds > 0 else 0.0


class Answering(QObject):
    """Has the worker write an answer, and the store keep every piece of it.

    Attributes:
        live: the answer under way; None when there is none, or while it is begun.

    Signals:
        begun: a `LiveAnswer`; its message is in the store.
        grown: a `LiveAnswer`, and the new pieces of its text and of its thinking.
        progressed: a `LiveAnswer` about whose prompt more is known.
        ended: the finished `Message`, whichever way it ended.
        refused: the `UserError` for which nothing was begun.
    """

    begun = Signal(object)
    grown = Signal(object, str, str)
    progressed = Signal(object)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(
        self, engine: EngineBridge, archive: ChatArchive, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._archive = archive
        self._notifier = notifier
        self._job = NO_JOB
        self._request: AnswerRequest | None = None
        self._ids: list[int | None] = []
        self._gone = ""
        self._is_unwanted = False
        self.live: LiveAnswer | None = None
        engine.event_received.connect(self._on_engine_event_received)

    @property
    def is_active(self) -> bool:
        """Whether an answer is under way or being begun."""
        return self._request is not None

    def start(self, request: AnswerRequest) -> None:
        """Begin an answer; only when none is under way."""
        self._request = request
        self._gone = ""
        self._is_unwanted = False
        self._archive.run(
            lambda store: _begin(store, request), self._on_archive_begun, self._on_archive_refused
        )

    def stop(self) -> None:
        """End the answer early; what is there stays."""
        if self._job != NO_JOB:
            self._engine.stop(self._job)
        else:
            self._is_unwanted = True

    def break_off(self, why: str) -> None:
        """End the answer: the model is gone. What is there stays."""
        if self.live is not None:
            self._end("failed", why)
        elif self._request is not None:
            self._gone = why

    def _on_archive_begun(self, begun: tuple[Message, StoredPrompt]) -> None:
        message, prompt = begun
        request = self._request
        if request is None:
            return
        self._ids = prompt.ids
        live = LiveAnswer(message, request, message.text, message.thinking)
        self.live = live
        self.begun.emit(live)
        if self._gone or self._is_unwanted:
            self._end("failed" if self._gone else "stopped", self._gone)
            return
        try:
            self._job = self._engine.generate(
                prompt.messages,
                request.sampling,
                context_policy=request.policy,
                template=request.template,
            )
        except UserError as error:
            self._notifier.user_error(error)
            self._end("failed", error.message)
            return
        if self._job == NO_JOB:
            self._end("failed", tr("The worker process ended."))

    def _on_archive_refused(self, error: UserError) -> None:
        self._request = None
        self.refused.emit(error)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        live = self.live
        if live is None or not isinstance(event, JobEvent) or event.job != self._job:
            return
        match event:
            case PromptWritten(tokens=tokens, cached_tokens=cached):
                live.prompt_tokens, live.cached_tokens = tokens, cached
                self.progressed.emit(live)
            case PromptProgress(done=done, total=total):
                live.prompt_done = done / total if total else 1.0
                self.progressed.emit(live)
            case Dropped(messages=indexes):
                left_out = [self._ids[index] for index in indexes if index < len(self._ids)]
                live.dropped = tuple(number for number in left_out if number is not None)
                self.progressed.emit(live)
            case Tokens():
                self._take_tokens(event, live)
            case Finished():
                self._finish(event, live)
            case Failed():
                self._fail(event)

    def _take_tokens(self, event: Tokens, live: LiveAnswer) -> None:
        if not live.is_writing:
            live.is_writing = True
            live.first_token_seconds = time.monotonic() - live.began
        live.tokens += event.count
        live.seconds = event.seconds
        live.thinking_tokens += event.reasoning_count
        if event.reasoning_count:
            live.thinking_seconds = event.seconds
        live.text += event.text
        live.thinking += event.reasoning
        store = self._archive.store
        if store is not None and (event.text or event.reasoning):
            store.answers.append(live.message.id, event.text, thinking=event.reasoning)
        self.grown.emit(live, event.text, event.reasoning)

    def _finish(self, event: Finished, live: LiveAnswer) -> None:
        generation = msgspec.structs.replace(
            _generation(live),
            sampling=event.sampling,
            seed=event.seed,
            stop_reason=event.stop_reason,
            stop_string=event.stop_string,
            prompt_tokens=event.prompt_tokens,
            cached_tokens=event.cached_tokens,
            tokens=event.tokens,
            prompt_seconds=event.prompt_seconds,
            seconds=event.seconds,
            first_token_seconds=event.first_token_seconds or live.first_token_seconds,
            thinking_tokens=event.reasoning_tokens,
            thinking_seconds=event.reasoning_seconds,
            drafted=event.drafted,
            accepted=event.accepted,
        )
        self._close(live, generation)

    def _fail(self, event: Failed) -> None:
        if event.kind == "cancelled":
            self._end("stopped", "")
            return
        self._notifier.error(event.message, event.remedy)
        self._end("failed", event.message)

    def _end(self, reason: EndReason, trouble: str) -> None:
        live = self.live
        if live is not None:
            generation = msgspec.structs.replace(
                _generation(live), stop_reason=reason, trouble=trouble
            )
            self._close(live, generation)

    def _close(self, live: LiveAnswer, generation: Generation) -> None:
        self.live, self._request = None, None
        self._job = NO_JOB
        self._save(live.message.id, generation)
        self.ended.emit(
            msgspec.structs.replace(
                live.message,
                text=live.text,
                thinking=live.thinking,
                is_growing=False,
                generation=generation,
            )
        )

    def _save(self, message: int, generation: Generation) -> None:
        def tell(error: UserError) -> None:
            again = Action(tr("Try again"), lambda: self._save(message, generation))
            self._notifier.error(error.message, error.remedy, action=again)

        self._archive.run(lambda store: store.answers.finish(message, generation), on_error=tell)


def _planned(request: AnswerRequest) -> Generation:
    """What is known of an answer before it begins."""
    return Generation(
        sampling=request.sampling,
        seed=request.sampling.seed,
        system_prompt=request.system_prompt,
        context_policy=request.policy,
        context_length=request.context_length,
        load=request.load,
        template_switches=switches_of(request.template),
    )


def _generation(live: LiveAnswer) -> Generation:
    """What is known of an answer, however it ends."""
    return msgspec.structs.replace(
        _planned(live.request),
        prompt_tokens=live.prompt_tokens,
        cached_tokens=live.cached_tokens,
        tokens=live.tokens,
        seconds=live.seconds,
        first_token_seconds=live.first_token_seconds,
        thinking_tokens=live.thinking_tokens,
        thinking_seconds=live.thinking_seconds,
        dropped=live.dropped,
    )


def _begin(store: "ChatStore", request: AnswerRequest) -> tuple[Message, StoredPrompt]:
    """Background job: put the answer into the store, and read what the model is to be given."""
    if request.resumed is not None:
        message = store.answers.resume(request.resumed)
        path = store.messages.path_to(message.id)
    else:
        # Read first: what cannot be read must not leave an empty answer.
        path = store.messages.path_to(request.question)
    prompt = stored_prompt(store.messages, path, request.system_prompt)
    if request.resumed is None:
        message = store.answers.begin(
            request.conversation,
            request.question,
            model=request.model,
            generation=_planned(request),
        )
    return message, prompt
