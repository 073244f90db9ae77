# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers a chat: evaluates what is new in the prompt, then samples token by token."""

import time
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import Finished, Generate, PromptProgress, StopReason, Tokens
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.load import LoadedModel
from pannier.backend.worker.sampling import draw_seed, sampler_chain
from pannier.backend.worker.tokens import TokenText, tokenize
from pannier.core.errors import UserError

FLUSH_SECONDS = 1 / 60
"""Tokens travel in batches: nobody reads faster than a screen is drawn."""

ABORTED = 2  # llama_decode's answer when the abort callback said so


def generate(loaded: LoadedModel, command: Generate, channel: Channel, switch: StopSwitch) -> None:
    """Answer `command` by `PromptProgress`, `Tokens` and at last `Finished`.

    Raises:
        UserError: (`template`, `context_full`, `out_of_memory`) there can be no answer.
    """
    prompt = tokenize(loaded, loaded.template().render(command.messages))
    _check_room(loaded, len(prompt))
    seed = draw_seed(command.sampling)
    cached = _reuse_cache(loaded, prompt)
    started = time.perf_counter()
    complete = _evaluate_prompt(loaded, prompt, command.job, channel, switch)
    prompt_seconds = time.perf_counter() - started
    answer = _Answer(reason="stopped", tokens=0, seconds=0.0)
    if complete:
        answer = _sample(loaded, command, seed, channel, switch)
    channel.send(
        Finished(
            job=command.job,
            stop_reason=answer.reason,
            prompt_tokens=len(prompt),
            cached_tokens=cached,
            tokens=answer.tokens,
            prompt_seconds=prompt_seconds,
            seconds=answer.seconds,
            seed=seed,
        )
    )


def _check_room(loaded: LoadedModel, prompt_tokens: int) -> None:
    limit = loaded.report.context_length
    if prompt_tokens >= limit:
        raise UserError(
            f"The conversation has {prompt_tokens:,} tokens, but the context holds {limit:,}.",
            remedy="Start a new chat, shorten the message, or load the model with a longer "
            "context.",
            kind="context_full",
        )


def _reuse_cache(loaded: LoadedModel, prompt: list[int]) -> int:
    """Cut the KV cache back to what it shares with `prompt`; returns how many tokens that are.

    At least the last prompt token is evaluated again, since its logits are needed.
    """
    shared = 0
    for old, new in zip(loaded.cached, prompt[:-1], strict=False):
        if old != new:
            break
        shared += 1
    if not _cut_cache(loaded, shared):
        shared = 0  # recurrent and hybrid models cannot be cut back: start over
        _cut_cache(loaded, 0)
    return shared


def _cut_cache(loaded: LoadedModel, length: int) -> bool:
    """Keep the first `length` tokens of the KV cache; False when this model cannot."""
    memory = llama.llama_get_memory(loaded.context)
    if length == len(loaded.cached):
        return True
    if length == 0:
        llama.llama_memory_clear(memory, True)  # noqa: FBT003 - a C call
    elif not llama.llama_memory_seq_rm(memory, 0, length, -1):
        return False
    del loaded.cached[length:]
    return True


def _evaluate_prompt(
    loaded: LoadedModel, prompt: list[int], job: int, channel: Channel, switch: StopSwitch
) -> bool:
    """Evaluate what is not cached; False when the user stopped it."""
    step = llama.llama_n_batch(loaded.context)
    start = len(loaded.cached)
    for position in range(start, len(prompt), step):
        if switch.requested or not decode(loaded, prompt[position : position + step]):
            return False
        done = min(position + step, len(prompt))
        channel.send(PromptProgress(job=job, done=done - start, total=len(prompt) - start))
    return True


def decode(loaded: LoadedModel, tokens: list[int]) -> bool:
    """Evaluate `tokens` behind the cached ones; False when the user stopped it.

    Raises:
        UserError: (`out_of_memory`) llama.cpp could not do it.
    """
    array = (llama.llama_token * len(tokens))(*tokens)
    result = llama.llama_decode(loaded.context, llama.llama_batch_get_one(array, len(tokens)))
    if result == 0:
        loaded.cached.extend(tokens)
        return True
    # Part of the batch may be in the cache. Forget it, so that cache and record agree.
    memory = llama.llama_get_memory(loaded.context)
    if not llama.llama_memory_seq_rm(memory, 0, len(loaded.cached), -1):
        _cut_cache(loaded, 0)
    if result == ABORTED:
        return False
    raise UserError(
        f"llama.cpp could not evaluate the prompt (code {result}).",
        remedy="Load the model again; if it happens again, with a shorter context.",
        kind="out_of_memory",
    )


@dataclass
class _Answer:
    reason: StopReason
    tokens: int
    seconds: float


def _sample(
    loaded: LoadedModel, command: Generate, seed: int, channel: Channel, switch: StopSwitch
) -> _Answer:
    """Sample until something ends the answer, sending text as it comes."""
    size = llama.llama_vocab_n_tokens(loaded.vocabulary)
    limit = command.sampling.max_tokens
    text = TokenText(loaded)
    stream = _Stream(command.job, channel)
    reason: StopReason | None = None
    with sampler_chain(command.sampling, size, seed) as chain:
        while reason is None:
            token = llama.llama_sampler_sample(chain, loaded.context, -1)
            if llama.llama_vocab_is_eog(loaded.vocabulary, token):
                reason = "end"
                break
            stream.add(text.add(token))
            if switch.requested:
                reason = "stopped"
            elif limit is not None and stream.tokens >= limit:
                reason = "length"
            elif len(loaded.cached) >= loaded.report.context_length:
                reason = "context"
            elif not decode(loaded, [token]):
                reason = "stopped"
    stream.flush(text.finish())
    return _Answer(reason=reason, tokens=stream.tokens, seconds=stream.seconds)


class _Stream:
    """Gathers text and sends it in batches: the first token at once, then 60 times a second.

    Attributes:
        tokens: all tokens so far.
    """

    def __init__(self, job: int, channel: Channel) -> None:
        self.tokens = 0
        self._job = job
        self._channel = channel
        self._text = ""
        self._count = 0
        self._started = time.perf_counter()
        self._next = self._started

    @property
    def seconds(self) -> float:
        """Time since the answer began."""
        return time.perf_counter() - self._started

    def add(self, text: str) -> None:
        """Add the text of one token."""
        self.tokens += 1
        self._count += 1
        self._text += text
        now = time.perf_counter()
        if now >= self._next:
            self._next = now + FLUSH_SECONDS
            self.flush()

    def flush(self, rest: str = "") -> None:
        """Send what has been gathered, and `rest`."""
        self._text += rest
        if self._count or self._text:
            self._channel.send(
                Tokens(job=self._job, text=self._text, count=self._count, seconds=self.seconds)
            )
        self._text, self._count = "", 0
