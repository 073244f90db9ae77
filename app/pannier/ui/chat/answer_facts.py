# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What an answer cost and how it came about, in words."""

import msgspec

from pannier.core.chat import SamplingOptions
from pannier.core.chat.records import Generation, Message
from pannier.core.language import number, tr
from pannier.ui.formats import duration, moment, speed

_DEFAULTS = SamplingOptions()


def facts(generation: Generation) -> str:
    """One line: tokens, speed, time to the first token, and why it ended if not by itself."""
    if not generation.tokens:
        return ""
    first = generation.first_token_seconds
    parts = [
        tr("{n} tokens").format(n=number(generation.tokens)),
        speed(generation.tokens_per_second) if generation.seconds else "",
        tr("first token after {time}").format(time=duration(first)) if first is not None else "",
        stop_reason(generation),
    ]
    return "  ·  ".join(part for part in parts if part)


def facts_details(message: Message) -> str:
    """Lines with everything else, so that the answer can be understood and asked for again."""
    generation = message.generation
    if generation is None or not generation.tokens:
        return ""
    lines = [
        _prompt_line(generation),
        _answer_line(generation),
        _speculation_line(generation),
        _sampling_line(generation),
        _model_line(message, generation),
    ]
    return "\n".join(line for line in lines if line)


def stop_reason(generation: Generation) -> str:
    """Why it ended, if not by itself."""
    match generation.stop_reason:
        case "context":
            return tr("stopped: the context is full")
        case "length":
            return tr("stopped: the token limit was reached")
        case "stopped":
            return tr("stopped by you")
        case "stop_string":
            return tr("stopped before “{text}”").format(text=generation.stop_string)
        case _:
            return ""


def changed_sampling(sampling: SamplingOptions) -> str:
    """The options that differ from the engine's own, such as "temperature 0.2, top_k 20"."""
    values = msgspec.structs.asdict(sampling)
    parts = [
        f"{name} {value}"
        for name, value in values.items()
        if value != getattr(_DEFAULTS, name) and name != "seed"
    ]
    return ", ".join(parts)


def _prompt_line(generation: Generation) -> str:
    if not generation.prompt_tokens:
        return ""
    rate = generation.prompt_tokens_per_second
    text = tr("Prompt: {n} tokens, {cached} of them cached").format(
        n=number(generation.prompt_tokens), cached=number(generation.cached_tokens)
    )
    if not rate:
        return text
    return tr("{text}; the rest read at {speed}").format(text=text, speed=speed(rate))


def _answer_line(generation: Generation) -> str:
    text = tr("Answer: {n} tokens in {time}").format(
        n=number(generation.tokens), time=duration(generation.seconds)
    )
    if not generation.thinking_tokens:
        return text
    return tr("{text}, {n} of them thoughts").format(
        text=text, n=number(generation.thinking_tokens)
    )


def _speculation_line(generation: Generation) -> str:
    if not generation.drafted:
        return ""
    return tr("Speculation: {accepted} of {drafted} guessed tokens were right").format(
        accepted=number(generation.accepted), drafted=number(generation.drafted)
    )


def _sampling_line(generation: Generation) -> str:
    changed = changed_sampling(generation.sampling) or tr("llama.cpp's defaults")
    if generation.seed is None:
        return tr("Sampling: {changed}").format(changed=changed)
    return tr("Sampling: {changed}; seed {seed}").format(changed=changed, seed=generation.seed)


def _model_line(message: Message, generation: Generation) -> str:
    parts = [message.model.name if message.model else ""]
    if generation.context_length:
        parts.append(tr("context of {n} tokens").format(n=number(generation.context_length)))
    parts.append(moment(message.created))
    return ", ".join(part for part in parts if part)
