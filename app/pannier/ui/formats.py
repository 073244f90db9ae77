# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speeds and times as the window writes them; sizes are in core/sizes.py."""

from pannier.core.language import number, tr


def speed(tokens_per_second: float) -> str:
    """Tokens per second with as many digits as mean something."""
    digits = 0 if tokens_per_second >= 100 else 1
    return tr("{n} tok/s").format(n=number(tokens_per_second, digits))


def duration(seconds: float) -> str:
    """A short time."""
    if seconds < 1:
        return tr("{n} ms").format(n=number(seconds * 1000))
    return tr("{n} s").format(n=number(seconds, 1))


def time_left_text(seconds: float) -> str:
    """A time left as people say it."""
    if seconds < 90:
        return tr("{n} s left").format(n=max(1, round(seconds)))
    if seconds < 90 * 60:
        return tr("{n} min left").format(n=round(seconds / 60))
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours < 48:
        return tr("{h} h {m} min left").format(h=hours, m=f"{minutes:02}")
    return tr("%Ln day(s) left", "", round(seconds / 86400))
