# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the next token is chosen from the model's probabilities."""

from typing import Annotated

import msgspec

Probability = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class SamplingOptions(msgspec.Struct, frozen=True):
    """Sampling options with the defaults of llama.cpp's own programs.

    Attributes:
        temperature: 0 takes the likeliest token every time; higher is more varied.
        top_k: keep only the k likeliest tokens (0: all).
        top_p: keep the likeliest tokens that together reach this probability (1: all).
        min_p: drop tokens less likely than this share of the likeliest one (0: none).
        repeat_penalty: divide the score of recently used tokens by this (1: off).
        repeat_last_n: how many recent tokens the penalty looks at.
        seed: the same seed and options give the same text; None draws a new one.
        max_tokens: stop after this many tokens; None generates until the context is full.
    """

    temperature: Annotated[float, msgspec.Meta(ge=0.0, le=100.0)] = 0.8
    top_k: Annotated[int, msgspec.Meta(ge=0)] = 40
    top_p: Probability = 0.95
    min_p: Probability = 0.05
    repeat_penalty: Annotated[float, msgspec.Meta(gt=0.0, le=10.0)] = 1.0
    repeat_last_n: Annotated[int, msgspec.Meta(ge=0)] = 64
    seed: Annotated[int, msgspec.Meta(ge=0, lt=2**32)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
