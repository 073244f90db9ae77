# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Questions about anything but the guide's subject, made from templates and word lists."""

import hashlib
import random

from corpus import PHRASES

_TEMPLATES: tuple[str, ...] = tuple(PHRASES["off_topic"]["templates"])
_WORDS: dict[str, list[str]] = PHRASES["off_topic"]["words"]


def _kept_for_test(text: str) -> bool:
    """Tell whether a word or a template is set aside, so that training never meets it."""
    return hashlib.sha256(text.encode()).digest()[0] < 32


def _pick(options: list[str] | tuple[str, ...], rng: random.Random, *, unseen: bool) -> str:
    """Draw one of the options that belong to training, or to the test."""
    pool = [option for option in options if _kept_for_test(option) == unseen]
    return rng.choice(pool or list(options))


def _gibberish(rng: random.Random) -> str:
    """Return a word that means nothing."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "".join(rng.choice(letters) for _ in range(rng.randint(3, 9)))


def off_topic_question(rng: random.Random, *, unseen: bool = False) -> str:
    """Make one off-topic question; for `unseen` ones nothing that training draws from."""
    text = _pick(_TEMPLATES, rng, unseen=unseen)
    for kind, options in _WORDS.items():
        while "{" + kind + "}" in text:
            text = text.replace("{" + kind + "}", _pick(options, rng, unseen=unseen), 1)
    while "{gibberish}" in text:
        text = text.replace("{gibberish}", _gibberish(rng), 1)
    for kind in ("a", "b"):
        text = text.replace("{" + kind + "}", str(rng.randint(2, 999)))
    return text.replace("{year}", str(rng.randint(1500, 2026)))
