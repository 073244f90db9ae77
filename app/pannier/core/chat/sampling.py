# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the next token is chosen from the model's probabilities, and when an answer ends."""

from typing import Annotated, Literal

import msgspec

Probability = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Penalty = Annotated[float, msgspec.Meta(ge=-2.0, le=2.0)]
Window = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
MAX_STOP_CHARACTERS = 256
MAX_STOP_STRINGS = 16
StopString = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_STOP_CHARACTERS)]

BIAS_LIMIT = 100.0
"""A logit bias of minus this much forbids the token altogether."""

MAX_GRAMMAR_CHARACTERS = 65536

ContextPolicy = Literal["stop", "drop_oldest", "shift"]
"""What happens when the context is full.

- stop: the answer ends; a conversation that is too long is refused (`context_full`).
- drop_oldest: the oldest turns are left out, never the system prompt or the last message.
- shift: as drop_oldest before an answer; within one, the older half of the tokens behind the system
  prompt is cut out of the KV cache and the rest moved up, which is fast but only approximate.
  Models that cannot be shifted do as for drop_oldest.
"""

DRY_BREAKERS = ("\n", ":", '"', "*")


class SamplingOptions(msgspec.Struct, frozen=True):
    """Sampling options with the defaults of llama.cpp's own programs.

    Those that change the scores are applied in this order: logit bias, penalties, DRY, top-n-sigma,
    top-k, typical, top-p, min-p, XTC, temperature. Mirostat takes the place of all from DRY on but
    the temperature.

    Attributes:
        temperature: 0 takes the likeliest token every time; higher is more varied.
        dynamic_temperature_range: lets the temperature vary by this much up and down: high where
            the model hesitates, low where it is sure (0: off).
        dynamic_temperature_exponent: how the model's hesitation maps to that range.
        top_k: keep only the k likeliest tokens (0: all).
        top_p: keep the likeliest tokens that together reach this probability (1: all).
        min_p: drop tokens less likely than this share of the likeliest one (0: none).
        typical_p: keep the tokens of most typical information up to this probability (1: all).
        top_n_sigma: keep tokens within so many standard deviations of the best score (0: all).
        xtc_probability: how often the likeliest tokens are left out for variety (0: never).
        xtc_threshold: tokens above this probability can be left out, all but the least likely of
            them (above 0.5: none).
        dry_multiplier: strength of the penalty on repeating longer passages (0: off).
        dry_base: how fast that penalty grows with the length of the repetition.
        dry_allowed_length: repetitions up to this many tokens are free.
        dry_last_n: how many recent tokens DRY looks at.
        dry_breakers: texts at which a repetition ends for DRY.
        repeat_penalty: divide the score of recently used tokens by this (1: off).
        presence_penalty: subtract this once from recently used tokens (0: off).
        frequency_penalty: subtract this for every recent use of a token (0: off).
        repeat_last_n: how many recent tokens these three penalties look at (0: off).
        mirostat: 1 or 2 steer the text towards a constant surprise by that version (0: off).
        mirostat_tau: the surprise aimed at.
        mirostat_eta: how fast mirostat corrects itself.
        logit_bias: what to add to the score of single tokens, by token number; -100 forbids one.
        grammar: the answer follows this grammar in llama.cpp's GBNF notation.
        json_schema: the answer is JSON that follows this JSON schema; not along with `grammar`.
        stop: an answer ends before any of these texts.
        seed: the same seed and options give the same text; None draws a new one.
        max_tokens: stop after this many tokens; None generates until the context is full.
        speculation: "ngram" guesses the next tokens from repetitions in the text and verifies them
            in one step; the model must be loaded with `draft_tokens`. Faster where text is quoted
            or edited, and never another text at temperature 0.
        ngram_size: how many tokens must repeat before the ones behind them are guessed.
    """

    temperature: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 0.8
    dynamic_temperature_range: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 0.0
    dynamic_temperature_exponent: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 1.0
    top_k: Annotated[int, msgspec.Meta(ge=0, lt=2**31)] = 40
    top_p: Probability = 0.95
    min_p: Probability = 0.05
    typical_p: Probability = 1.0
    top_n_sigma: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 0.0
    xtc_probability: Probability = 0.0
    xtc_threshold: Probability = 0.1
    dry_multiplier: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 0.0
    dry_base: Annotated[float, msgspec.Meta(ge=1.0, le=100.0)] = 1.75
    dry_allowed_length: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 2
    dry_last_n: Window = 64
    dry_breakers: tuple[StopString, ...] = DRY_BREAKERS
    repeat_penalty: Annotated[float, msgspec.Meta(ge=0.01, le=10.0)] = 1.0
    presence_penalty: Penalty = 0.0
    frequency_penalty: Penalty = 0.0
    repeat_last_n: Window = 64
    mirostat: Literal[0, 1, 2] = 0
    mirostat_tau: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 5.0
    mirostat_eta: Annotated[float, msgspec.Meta(ge=0.0, le=1.0)] = 0.1
    logit_bias: dict[int, Annotated[float, msgspec.Meta(ge=-BIAS_LIMIT, le=BIAS_LIMIT)]] = {}
    grammar: Annotated[str, msgspec.Meta(max_length=MAX_GRAMMAR_CHARACTERS)] = ""
    json_schema: Annotated[str, msgspec.Meta(max_length=MAX_GRAMMAR_CHARACTERS)] = ""
    stop: Annotated[tuple[StopString, ...], msgspec.Meta(max_length=MAX_STOP_STRINGS)] = ()
    seed: Annotated[int, msgspec.Meta(ge=0, lt=2**32 - 1)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    speculation: Literal["none", "ngram"] = "none"
    ngram_size: Annotated[int, msgspec.Meta(ge=1, le=16)] = 3
