# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every sampling option is called, what it does in a line, and which belong together.

The command line's help and the window's forms are made of these.
"""

from typing import Literal, NamedTuple

from pannier.core.language import translatable

SamplingGroup = Literal["basic", "candidates", "repetition", "mirostat", "form", "end"]
"""Options that are shown together."""

GROUP_TITLES: dict[SamplingGroup, str] = {
    "basic": translatable("Variety"),
    "candidates": translatable("Which tokens are considered"),
    "repetition": translatable("Against repetition"),
    "mirostat": translatable("Mirostat"),
    "form": translatable("Form of the answer"),
    "end": translatable("End and repeatability"),
}


class SamplingText(NamedTuple):
    """Words for one sampling option.

    Attributes:
        title: its name for people.
        text: what it does, in one line, without a full stop.
        group: the options it is shown with.
        default: its default in words; empty where the default's own text says it.
    """

    title: str
    text: str
    group: SamplingGroup
    default: str = ""


SAMPLING_TEXTS: dict[str, SamplingText] = {
    "temperature": SamplingText(
        translatable("Temperature"),
        translatable("0 takes the likeliest token every time, higher is more varied"),
        "basic",
    ),
    "dynamic_temperature_range": SamplingText(
        translatable("Dynamic temperature"),
        translatable("let the temperature vary by this much; 0 is off"),
        "basic",
    ),
    "dynamic_temperature_exponent": SamplingText(
        translatable("Dynamic temperature exponent"),
        translatable("how the model's hesitation maps to that range"),
        "basic",
    ),
    "top_k": SamplingText(
        translatable("Top-k"),
        translatable("keep only the k likeliest tokens; 0 keeps all"),
        "candidates",
    ),
    "top_p": SamplingText(
        translatable("Top-p"),
        translatable("keep the likeliest tokens that together reach this probability"),
        "candidates",
    ),
    "min_p": SamplingText(
        translatable("Min-p"),
        translatable("drop tokens less likely than this share of the likeliest one"),
        "candidates",
    ),
    "typical_p": SamplingText(
        translatable("Typical-p"),
        translatable("keep the tokens of most typical information up to this probability"),
        "candidates",
    ),
    "top_n_sigma": SamplingText(
        translatable("Top-n-sigma"),
        translatable("keep tokens within so many standard deviations of the best; 0 keeps all"),
        "candidates",
    ),
    "xtc_probability": SamplingText(
        translatable("XTC probability"),
        translatable("how often the likeliest tokens are left out; 0 is never"),
        "candidates",
    ),
    "xtc_threshold": SamplingText(
        translatable("XTC threshold"),
        translatable("tokens above this probability can be left out"),
        "candidates",
    ),
    "repeat_penalty": SamplingText(
        translatable("Repeat penalty"),
        translatable("divide the score of recently used tokens by this; 1 is off"),
        "repetition",
    ),
    "presence_penalty": SamplingText(
        translatable("Presence penalty"),
        translatable("subtract this once from recently used tokens"),
        "repetition",
    ),
    "frequency_penalty": SamplingText(
        translatable("Frequency penalty"),
        translatable("subtract this for every recent use of a token"),
        "repetition",
    ),
    "repeat_last_n": SamplingText(
        translatable("Tokens looked back"),
        translatable("how many recent tokens these penalties look at"),
        "repetition",
    ),
    "dry_multiplier": SamplingText(
        translatable("DRY strength"),
        translatable("strength of the penalty on repeating longer passages; 0 is off"),
        "repetition",
    ),
    "dry_base": SamplingText(
        translatable("DRY base"),
        translatable("how fast that penalty grows with the repetition"),
        "repetition",
    ),
    "dry_allowed_length": SamplingText(
        translatable("DRY allowed length"),
        translatable("repetitions up to this many tokens are free"),
        "repetition",
    ),
    "dry_last_n": SamplingText(
        translatable("DRY tokens looked back"),
        translatable("how many recent tokens DRY looks at"),
        "repetition",
    ),
    "dry_breakers": SamplingText(
        translatable("DRY breakers"),
        translatable("texts at which a repetition ends for DRY"),
        "repetition",
    ),
    "mirostat": SamplingText(
        translatable("Mirostat"),
        translatable("1 or 2 steer the text towards a constant surprise; 0 is off"),
        "mirostat",
    ),
    "mirostat_tau": SamplingText(
        translatable("Mirostat tau"), translatable("the surprise that mirostat aims at"), "mirostat"
    ),
    "mirostat_eta": SamplingText(
        translatable("Mirostat eta"), translatable("how fast mirostat corrects itself"), "mirostat"
    ),
    "grammar": SamplingText(
        translatable("Grammar"),
        translatable("the answer follows this grammar, in GBNF notation"),
        "form",
    ),
    "json_schema": SamplingText(
        translatable("JSON schema"),
        translatable("the answer is JSON that follows this JSON schema"),
        "form",
    ),
    "logit_bias": SamplingText(
        translatable("Logit bias"),
        translatable("add to the score of single tokens, by number; -100 forbids one"),
        "form",
    ),
    "stop": SamplingText(
        translatable("Stop texts"), translatable("end the answer before any of these texts"), "end"
    ),
    "max_tokens": SamplingText(
        translatable("Most tokens"),
        translatable("stop after this many tokens"),
        "end",
        translatable("when the context is full"),
    ),
    "seed": SamplingText(
        translatable("Seed"),
        translatable("the same seed and options give the same text"),
        "end",
        translatable("a new one each time"),
    ),
    "speculation": SamplingText(
        translatable("Speculation"),
        translatable("ngram guesses tokens from repetitions; needs draft tokens"),
        "end",
    ),
    "ngram_size": SamplingText(
        translatable("n-gram size"),
        translatable("how many tokens must repeat before the next are guessed"),
        "end",
    ),
}
