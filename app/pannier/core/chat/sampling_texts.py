# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every sampling option is called, what it does in a line, and which belong together.

The command line's help and the window's forms are made of these.
"""

from typing import Literal, NamedTuple

SamplingGroup = Literal["basic", "candidates", "repetition", "mirostat", "form", "end"]
"""Options that are shown together."""

GROUP_TITLES: dict[SamplingGroup, str] = {
    "basic": "Variety",
    "candidates": "Which tokens are considered",
    "repetition": "Against repetition",
    "mirostat": "Mirostat",
    "form": "Form of the answer",
    "end": "End and repeatability",
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
        "Temperature", "0 takes the likeliest token every time, higher is more varied", "basic"
    ),
    "dynamic_temperature_range": SamplingText(
        "Dynamic temperature", "let the temperature vary by this much; 0 is off", "basic"
    ),
    "dynamic_temperature_exponent": SamplingText(
        "Dynamic temperature exponent", "how the model's hesitation maps to that range", "basic"
    ),
    "top_k": SamplingText("Top-k", "keep only the k likeliest tokens; 0 keeps all", "candidates"),
    "top_p": SamplingText(
        "Top-p", "keep the likeliest tokens that together reach this probability", "candidates"
    ),
    "min_p": SamplingText(
        "Min-p", "drop tokens less likely than this share of the likeliest one", "candidates"
    ),
    "typical_p": SamplingText(
        "Typical-p",
        "keep the tokens of most typical information up to this probability",
        "candidates",
    ),
    "top_n_sigma": SamplingText(
        "Top-n-sigma",
        "keep tokens within so many standard deviations of the best; 0 keeps all",
        "candidates",
    ),
    "xtc_probability": SamplingText(
        "XTC probability", "how often the likeliest tokens are left out; 0 is never", "candidates"
    ),
    "xtc_threshold": SamplingText(
        "XTC threshold", "tokens above this probability can be left out", "candidates"
    ),
    "repeat_penalty": SamplingText(
        "Repeat penalty", "divide the score of recently used tokens by this; 1 is off", "repetition"
    ),
    "presence_penalty": SamplingText(
        "Presence penalty", "subtract this once from recently used tokens", "repetition"
    ),
    "frequency_penalty": SamplingText(
        "Frequency penalty", "subtract this for every recent use of a token", "repetition"
    ),
    "repeat_last_n": SamplingText(
        "Tokens looked back", "how many recent tokens these penalties look at", "repetition"
    ),
    "dry_multiplier": SamplingText(
        "DRY strength",
        "strength of the penalty on repeating longer passages; 0 is off",
        "repetition",
    ),
    "dry_base": SamplingText(
        "DRY base", "how fast that penalty grows with the repetition", "repetition"
    ),
    "dry_allowed_length": SamplingText(
        "DRY allowed length", "repetitions up to this many tokens are free", "repetition"
    ),
    "dry_last_n": SamplingText(
        "DRY tokens looked back", "how many recent tokens DRY looks at", "repetition"
    ),
    "dry_breakers": SamplingText(
        "DRY breakers", "texts at which a repetition ends for DRY", "repetition"
    ),
    "mirostat": SamplingText(
        "Mirostat", "1 or 2 steer the text towards a constant surprise; 0 is off", "mirostat"
    ),
    "mirostat_tau": SamplingText("Mirostat tau", "the surprise that mirostat aims at", "mirostat"),
    "mirostat_eta": SamplingText("Mirostat eta", "how fast mirostat corrects itself", "mirostat"),
    "grammar": SamplingText("Grammar", "the answer follows this grammar, in GBNF notation", "form"),
    "json_schema": SamplingText(
        "JSON schema", "the answer is JSON that follows this JSON schema", "form"
    ),
    "logit_bias": SamplingText(
        "Logit bias", "add to the score of single tokens, by number; -100 forbids one", "form"
    ),
    "stop": SamplingText("Stop texts", "end the answer before any of these texts", "end"),
    "max_tokens": SamplingText(
        "Most tokens", "stop after this many tokens", "end", "when the context is full"
    ),
    "seed": SamplingText(
        "Seed", "the same seed and options give the same text", "end", "a new one each time"
    ),
    "speculation": SamplingText(
        "Speculation", "ngram guesses tokens from repetitions; needs draft tokens", "end"
    ),
    "ngram_size": SamplingText(
        "n-gram size", "how many tokens must repeat before the next are guessed", "end"
    ),
}
