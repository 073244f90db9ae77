# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The arguments for an answer that are more than one number or word of its sampling options."""

import argparse
import math
from typing import get_args

from pannier.backend.protocol import MAX_TOP_LOG_PROBABILITIES
from pannier.core.chat.sampling import (
    BIAS_LIMIT,
    MAX_STOP_CHARACTERS,
    MAX_STOP_STRINGS,
    ContextPolicy,
)
from pannier.core.errors import UserError

_POLICIES: dict[str, ContextPolicy] = {
    policy.replace("_", "-"): policy for policy in get_args(ContextPolicy)
}


def add_answer_arguments(parser: argparse.ArgumentParser) -> None:
    """Add them in a group of their own."""
    group = parser.add_argument_group("ending and explaining the answer")
    group.add_argument(
        "--stop",
        action="append",
        metavar="TEXT",
        type=_stop,
        default=[],
        help="end the answer before this text; may be given several times",
    )
    group.add_argument(
        "--logit-bias",
        action="append",
        metavar="TOKEN=BIAS",
        type=_bias,
        default=[],
        help="add BIAS to the score of the token with this number; "
        f"{-BIAS_LIMIT:g} forbids it; may be given several times",
    )
    group.add_argument(
        "--context-policy",
        choices=list(_POLICIES),
        default="stop",
        help="what happens when the context is full: the answer stops there, the oldest turns are "
        "left out, or the older half of a long answer is shifted out, too (default: %(default)s)",
    )
    group.add_argument(
        "--logprobs",
        metavar="N",
        type=_alternatives,
        help="with --json: the log-probability of every token and of N alternatives to it",
    )


def sampling_values(arguments: argparse.Namespace) -> dict[str, object]:
    """The sampling options that were given by these arguments.

    Raises:
        UserError: (`invalid_option`) they are too many, or need --json.
    """
    if len(arguments.stop) > MAX_STOP_STRINGS:
        raise UserError(
            f"--stop was given {len(arguments.stop)} times, and {MAX_STOP_STRINGS} is the most.",
            remedy="Leave some of them out.",
            kind="invalid_option",
        )
    if arguments.logprobs is not None and not arguments.as_json:
        raise UserError(
            "Log-probabilities go into the JSON document, and none was asked for.",
            remedy="Add --json, or leave --logprobs out.",
            kind="invalid_option",
        )
    return {"stop": tuple(arguments.stop), "logit_bias": dict(arguments.logit_bias)}


def context_policy(arguments: argparse.Namespace) -> ContextPolicy:
    """What to do when the context is full."""
    return _POLICIES[arguments.context_policy]


def _stop(text: str) -> str:
    # What was no text in the terminal's encoding can be in no answer.
    stop = text.encode("utf-8", "replace").decode()
    if not 1 <= len(stop) <= MAX_STOP_CHARACTERS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a text of 1 to {MAX_STOP_CHARACTERS} characters"
        )
    return stop


def _bias(text: str) -> tuple[int, float]:
    token, _, bias = text.rpartition("=")
    try:
        number, value = int(token), float(bias)
    except ValueError:
        number, value = -1, math.nan
    if number < 0 or not -BIAS_LIMIT <= value <= BIAS_LIMIT:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not TOKEN=BIAS: a token's number, and a number from {-BIAS_LIMIT:g} "
            f"to {BIAS_LIMIT:g}"
        )
    return number, value


def _alternatives(text: str) -> int:
    count = int(text) if text.isascii() and text.isdecimal() else -1
    if not 0 <= count <= MAX_TOP_LOG_PROBABILITIES:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a whole number from 0 to {MAX_TOP_LOG_PROBABILITIES}"
        )
    return count
