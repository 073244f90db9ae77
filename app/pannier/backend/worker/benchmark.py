# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Measures prompt and generation speed the way llama-bench does: random tokens, no sampling."""

import random
import time

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import Benchmark, Benchmarked
from pannier.backend.worker.channel import StopSwitch
from pannier.backend.worker.generate import decode
from pannier.backend.worker.load import LoadedModel
from pannier.core.errors import UserError


def measure(loaded: LoadedModel, command: Benchmark, switch: StopSwitch) -> Benchmarked:
    """Measure `command.repetitions` times, after one round that warms up and does not count.

    Raises:
        UserError: the context is too short for the numbers asked for, or the user stopped it.
    """
    longest = max(command.prompt_tokens, command.generate_tokens)
    if longest > loaded.report.context_length:
        raise UserError(
            f"{longest:,} tokens were asked for, but the context holds "
            f"{loaded.report.context_length:,}.",
            remedy="Measure fewer tokens, or load the model with a longer context.",
            kind="context_full",
        )
    prompt_speeds, speeds = [], []
    for round_number in range(command.repetitions + 1):
        prompt_seconds = _time(loaded, command.prompt_tokens, batch(loaded), switch)
        seconds = _time(loaded, command.generate_tokens, 1, switch)
        if round_number > 0:
            prompt_speeds.append(command.prompt_tokens / prompt_seconds)
            speeds.append(command.generate_tokens / seconds)
    return Benchmarked(
        job=command.job, prompt_tokens_per_second=prompt_speeds, tokens_per_second=speeds
    )


def batch(loaded: LoadedModel) -> int:
    """Tokens that one call of llama_decode takes at most."""
    return int(llama.llama_n_batch(loaded.context))


def _time(loaded: LoadedModel, tokens: int, step: int, switch: StopSwitch) -> float:
    """Seconds to evaluate `tokens` random tokens, `step` at a time, from an empty context."""
    size = llama.llama_vocab_n_tokens(loaded.vocabulary)
    source = random.Random(tokens)  # noqa: S311 - not a secret, and the same in every round
    text = [source.randrange(size) for _ in range(tokens)]
    llama.llama_memory_clear(llama.llama_get_memory(loaded.context), True)  # noqa: FBT003 - a C call
    loaded.cached.clear()
    started = time.perf_counter()
    for position in range(0, tokens, step):
        if switch.requested or not decode(loaded, text[position : position + step]):
            raise UserError("The measurement was stopped.", kind="cancelled")
        llama.llama_synchronize(loaded.context)
    seconds = time.perf_counter() - started
    llama.llama_memory_clear(llama.llama_get_memory(loaded.context), True)  # noqa: FBT003 - a C call
    loaded.cached.clear()
    return seconds
