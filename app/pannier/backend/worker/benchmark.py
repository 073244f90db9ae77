# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Measures prompt and generation speed the way llama-bench does: random tokens, no sampling."""

import random
import time

from pannier.backend.protocol import Benchmark, Benchmarked
from pannier.backend.worker.channel import StopSwitch
from pannier.backend.worker.inference import Inference
from pannier.core.errors import UserError
from pannier.core.language import number, tr


def measure(inference: Inference, command: Benchmark, switch: StopSwitch) -> Benchmarked:
    """Measure the prompt `command.repetitions` times, then generation, each warmed up before.

    Raises:
        UserError: the context is too short for the numbers asked for, or the user stopped it.
    """
    longest = max(command.prompt_tokens, command.generate_tokens)
    if longest > inference.sequence.limit:
        raise UserError(
            tr("{longest} tokens were asked for, but the context holds {limit}.").format(
                longest=number(longest), limit=number(inference.sequence.limit)
            ),
            remedy=tr("Measure fewer tokens, or load the model with a longer context."),
            kind="context_full",
        )
    _time(inference, command.prompt_tokens, inference.sequence.step, switch)  # warms up
    prompt_seconds = [
        _time(inference, command.prompt_tokens, inference.sequence.step, switch)
        for _ in range(command.repetitions)
    ]
    _time(inference, 1, 1, switch)
    seconds = [
        _time(inference, command.generate_tokens, 1, switch) for _ in range(command.repetitions)
    ]
    return Benchmarked(
        job=command.job,
        prompt_tokens_per_second=[command.prompt_tokens / spent for spent in prompt_seconds],
        tokens_per_second=[command.generate_tokens / spent for spent in seconds],
    )


def _time(inference: Inference, tokens: int, step: int, switch: StopSwitch) -> float:
    """Seconds to evaluate `tokens` random tokens, `step` at a time, from an empty context."""
    sequence = inference.sequence
    source = random.Random(tokens)  # noqa: S311 - not a secret, and the same in every round
    text = [source.randrange(inference.vocabulary.size) for _ in range(tokens)]
    sequence.clear()
    started = time.perf_counter()
    for position in range(0, tokens, step):
        if switch.requested or not sequence.extend(text[position : position + step]):
            raise UserError(tr("The measurement was stopped."), kind="cancelled")
    seconds = time.perf_counter() - started
    sequence.clear()
    return seconds
