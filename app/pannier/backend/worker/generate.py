# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers a chat: evaluates what is new in the prompt, then samples token by token."""

import contextlib
import functools
import itertools
import time
from collections.abc import Collection, Generator, Iterator

import msgspec

from pannier.backend.protocol import (
    Dropped,
    Finished,
    Generate,
    PromptProgress,
    PromptWritten,
    StopReason,
)
from pannier.backend.worker.answer_text import AnswerText
from pannier.backend.worker.candidates import LogProbabilities
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.chat_tokens import ChatTokens
from pannier.backend.worker.inference import Inference
from pannier.backend.worker.prompt import PastAnswer, Prompt, PromptWriter
from pannier.backend.worker.sampling import Sampler, draw_seed
from pannier.backend.worker.speculation import NgramDrafter
from pannier.backend.worker.stream import Stream
from pannier.core.errors import UserError
from pannier.core.language import number, tr

RESERVED_SHARE = 4
"""When turns are left out, as many go that this fraction of the context is free for the answer."""


def generate(inference: Inference, command: Generate, channel: Channel, switch: StopSwitch) -> None:
    """Answer `command` by `PromptProgress`, `Dropped`, `Tokens` and at last `Finished`.

    Raises:
        UserError: (`template`, `template_syntax`, `template_endless`, `context_full`, `image`,
            `no_vision`, `grammar`, `json_schema`, `sampling`, `unsupported`, `out_of_memory`) there
            can be no answer, or it cannot go on.
    """
    started = time.perf_counter()
    _check_speculation(inference, command)
    seed = draw_seed(command.sampling)
    with contextlib.ExitStack() as stack:
        sampler = stack.enter_context(
            Sampler(inference.context, inference.vocabulary, command.sampling, seed)
        )
        answer = _Answer(inference, command, channel, switch, sampler)
        if command.top_log_probabilities is not None:
            answer.log_probabilities = LogProbabilities(
                inference.context, inference.vocabulary, command.top_log_probabilities
            )
            stack.callback(answer.log_probabilities.close)
        channel.send(answer.run(seed, started))


def _check_speculation(inference: Inference, command: Generate) -> None:
    if command.sampling.speculation != "none" and inference.draft_tokens < 1:
        raise UserError(
            tr("The model was loaded without room for speculation."),
            remedy=tr("Load it with draft tokens (8 is a good number), or turn speculation off."),
            kind="unsupported",
        )


class _Answer:
    """One answer in the making."""

    def __init__(
        self,
        inference: Inference,
        command: Generate,
        channel: Channel,
        switch: StopSwitch,
        sampler: Sampler,
    ) -> None:
        self.log_probabilities: LogProbabilities | None = None
        self._inference = inference
        self._sequence = inference.sequence
        self._command = command
        self._channel = channel
        self._switch = switch
        self._sampler = sampler
        if inference.vision is not None:
            inference.vision.begin()
        self._writer = PromptWriter(
            ChatTokens(inference.vocabulary, command.template, inference.vision),
            command.messages,
            inference.past,
        )
        self._turns_dropped = 0
        self._prompt = self._fit_prompt()
        self._generated: list[int] = []
        self._reason: StopReason = "stopped"
        self._text = AnswerText(
            inference.vocabulary, self._prompt.opened, self._prompt.begun, command.sampling.stop
        )
        self._drafter: NgramDrafter | None = None

    def run(self, seed: int, started: float) -> Finished:
        """Evaluate the prompt and sample until something ends the answer."""
        tokens = self._prompt.tokens
        self._sampler.accept_prompt(tokens)
        # A grammar is for the answer, not for thoughts that the template has opened before it.
        opened = self._prompt.opened is not None
        self._sampler.accept_answer(self._text.begun_text if opened else self._prompt.begun)
        self._sampler.grammar_waits = opened and self._text.thinking
        # The last token is always evaluated: the scores behind it are what is sampled from.
        cached = self._sequence.reuse(tokens[:-1])
        self._tell_prompt(cached)
        evaluating = time.perf_counter()
        complete = self._evaluate(tokens)
        prompt_seconds = time.perf_counter() - evaluating
        stream = Stream(self._command.job, self._channel)
        if complete:
            self._sample(stream)
        drafter = self._drafter
        return Finished(
            job=self._command.job,
            stop_reason=self._reason,
            prompt_tokens=len(tokens),
            cached_tokens=cached,
            tokens=stream.tokens,
            prompt_seconds=prompt_seconds,
            seconds=stream.seconds if complete else 0.0,
            seed=seed,
            stop_string=self._text.stop_string,
            drafted=drafter.drafted if drafter else 0,
            accepted=drafter.accepted if drafter else 0,
            first_token_seconds=max(0.0, stream.first - started),
            reasoning_tokens=stream.thoughts,
            reasoning_seconds=stream.thought_seconds,
            sampling=msgspec.structs.replace(self._command.sampling, seed=seed),
            template=self._command.template,
            context_policy=self._command.context_policy,
        )

    def _tell_prompt(self, cached: int) -> None:
        self._channel.send(
            PromptWritten(
                job=self._command.job,
                tokens=len(self._prompt.tokens),
                cached_tokens=cached,
                context_length=self._sequence.limit,
                thinking=self._text.thinking,
                system_merged=self._prompt.system_merged,
            )
        )

    def _sample(self, stream: Stream) -> None:
        """Sample until something ends the answer, sending text as it comes."""
        if self._command.sampling.speculation == "ngram" and self._sequence.can_be_cut:
            self._drafter = NgramDrafter(
                self._prompt.tokens,
                self._command.sampling.ngram_size,
                self._inference.draft_tokens,
            )
        try:
            with contextlib.closing(self._tokens()) as tokens:
                self._take(tokens, stream)
        finally:
            # Whatever happened, no word is lost. Half a character is kept for the continuation.
            rest = self._text.finish(ended=self._reason == "end")
            stream.flush(rest.text, rest.reasoning)
        self._remember(stream)

    def _take(self, tokens: Iterator[tuple[int, int]], stream: Stream) -> None:
        """Take tokens until the answer ends; `tokens` has given the reason if it runs out."""
        ends_answer = self._inference.vocabulary.ends_answer
        limit = self._command.sampling.max_tokens
        text, generated, reader = self._text, self._generated, self.log_probabilities
        for token, index in tokens:
            if ends_answer(token):
                self._reason = "end"
                return
            generated.append(token)
            shown = text.add(token)
            if self._sampler.grammar_waits:
                self._sampler.grammar_waits = text.thinking
            if shown.thought:
                stream.think(shown.reasoning)
            stream.add(shown.text, reader.read(index, token) if reader is not None else None)
            if text.stop_string:
                self._reason = "stop_string"
            elif self._switch.requested:
                self._reason = "stopped"
            elif limit is not None and len(generated) >= limit:
                self._reason = "length"
            else:
                continue
            return

    def _tokens(self) -> Generator[tuple[int, int], None, None]:
        """Yield sampled tokens, each with the output it was sampled from.

        Each is evaluated when the next one is wanted.
        """
        sequence, sampler, drafter = self._sequence, self._sampler, self._drafter
        while True:
            token = sampler.sample(-1)
            yield token, -1
            if drafter is not None:
                drafter.add(token)
                while draft := drafter.draft(self._draft_room()):
                    token = yield from self._verify(token, draft, drafter)
                    if token < 0:
                        return
            if len(sequence.tokens) >= sequence.limit and not self._make_room():
                return
            if not sequence.extend_by_one(token):
                self._reason = "stopped"
                return

    def _verify(
        self, token: int, draft: list[int], drafter: NgramDrafter
    ) -> Generator[tuple[int, int], None, int]:
        """Evaluate `token` and `draft` in one step and yield what the sampler makes of each.

        Returns the last token, which is not yet evaluated; -1 when stopped.
        """
        sequence = self._sequence
        if not sequence.extend_by_draft([token, *draft]):
            self._reason = "stopped"
            return -1
        right = len(sequence.tokens) - len(draft)
        drafter.drafted += len(draft)
        try:
            for index, guess in enumerate([*draft, -1]):
                token = self._sampler.sample(index)
                yield token, index
                drafter.add(token)
                if token != guess:
                    break
                right += 1
                drafter.accepted += 1
        finally:
            sequence.take_back(right)
        return token

    def _draft_room(self) -> int:
        """How many tokens behind the next one may be drafted without going too far."""
        room = self._sequence.limit - len(self._sequence.tokens) - 1
        limit = self._command.sampling.max_tokens
        return room if limit is None else min(room, limit - len(self._generated) - 1)

    def _evaluate(self, tokens: list[int]) -> bool:
        """Evaluate those of `tokens` that the sequence has not yet; False when stopped.

        The last one always goes alone. So an answer that is generated anew, for which only that
        one remains to be evaluated, starts from exactly the same scores, not from scores that were
        rounded otherwise.
        """
        sequence = self._sequence
        start, total = len(sequence.tokens), len(tokens)
        landmarks: Collection[int] = ()
        if sequence.needs_checkpoints:
            landmarks = self._writer.landmarks(self._prompt)
        borders = sorted({*landmarks, total - 1, total})
        while (position := len(sequence.tokens)) < total:
            if self._switch.requested:
                return False
            end = min(position + sequence.step, *(b for b in borders if b > position))
            text = list(itertools.takewhile(lambda token: token >= 0, tokens[position:end]))
            done = sequence.extend(text) if text else self._show_image(tokens[position])
            if not done:
                return False
            end = len(sequence.tokens)
            if end in landmarks:
                sequence.checkpoint()
            self._channel.send(
                PromptProgress(job=self._command.job, done=end - start, total=total - start)
            )
        return True

    def _show_image(self, number: int) -> bool:
        """Evaluate the part of an image that begins with this number; False when stopped."""
        vision = self._inference.vision
        if vision is None:
            raise AssertionError("only a projector makes such numbers")
        cells = vision.cells_at(number)
        numbers = range(cells.first, cells.first - cells.count, -1)
        return self._sequence.extend_by_image(
            numbers, cells.positions, functools.partial(vision.evaluate, cells)
        )

    def _fit_prompt(self) -> Prompt:
        """The prompt, without its oldest turns if the policy says so and it is too long."""
        limit = self._sequence.limit
        prompt = self._writer.write()
        tokens = len(prompt.tokens)
        if tokens == 0:
            raise UserError(
                tr("The chat is empty."), remedy=tr("Write a message first."), kind="template"
            )
        if tokens < limit:
            return prompt
        shorter = None
        if self._command.context_policy != "stop":
            shorter = self._shorten(limit - self._reserve(), limit - 1)
        if shorter is None:
            raise UserError(
                tr("The conversation has {tokens} tokens, but the context holds {limit}.").format(
                    tokens=number(tokens), limit=number(limit)
                ),
                remedy=tr(
                    "Start a new chat, shorten the message, or load the model with a longer "
                    "context."
                ),
                kind="context_full",
            )
        self._tell_dropped(prompt, shorter)
        return shorter

    def _reserve(self) -> int:
        share = self._sequence.limit // RESERVED_SHARE
        return min(self._command.sampling.max_tokens or share, share)

    def _shorten(self, *rooms: int) -> Prompt | None:
        """Leave out at least one more turn so that the rest fits the first of `rooms` it can."""
        for room in rooms:
            prompt = self._writer.shorten(room, at_least=self._turns_dropped + 1)
            if prompt is not None:
                self._turns_dropped = prompt.turns_dropped
                return prompt
        return None

    def _tell_dropped(self, before: Prompt, after: Prompt) -> None:
        self._channel.send(
            Dropped(
                job=self._command.job,
                policy="drop_oldest",
                messages=[index for index in after.dropped if index not in before.dropped],
                tokens=len(before.opening) - len(after.opening),
            )
        )

    def _make_room(self) -> bool:
        """The context is full in mid-answer: do as the policy says; False ends the answer."""
        self._reason = "context"
        if self._command.context_policy == "stop":
            return False
        return (self._command.context_policy == "shift" and self._shift()) or self._drop_oldest()

    def _shift(self) -> bool:
        sequence = self._sequence
        keep = self._writer.system_length(self._prompt)
        discard = (len(sequence.tokens) - keep) // 2
        if discard < 1 or not sequence.shift(keep, discard):
            return False
        self._channel.send(
            Dropped(job=self._command.job, policy="shift", messages=[], tokens=discard)
        )
        return True

    def _drop_oldest(self) -> bool:
        """Leave out oldest turns and evaluate the rest anew, with the answer as far as it is."""
        evaluated = self._generated[:-1]
        limit = self._sequence.limit - len(evaluated)
        before = self._prompt
        prompt = self._shorten(limit - self._reserve(), limit - 1)
        if prompt is None:
            return False
        self._prompt = prompt
        self._tell_dropped(before, prompt)
        tokens = [*prompt.tokens, *evaluated]
        self._sequence.reuse(tokens)
        if self._evaluate(tokens):
            return True
        self._reason = "stopped"
        return False

    def _remember(self, stream: Stream) -> None:
        """Keep the answer token by token, unless a stop string cut it within one."""
        if self._text.stop_string:
            self._inference.past = PastAnswer()
            return
        begun = self._command.messages[-1] if self._prompt.begun else None
        self._inference.past = PastAnswer(
            reasoning=(begun.reasoning if begun else "") + stream.reasoning,
            text=(begun.content if begun else "") + stream.text,
            tokens=(*self._prompt.begun, *self._generated),
        )
