# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speeds and times as the window writes them; sizes are in core/sizes.py."""


def speed(tokens_per_second: float) -> str:
    """Tokens per second with as many digits as mean something."""
    digits = 0 if tokens_per_second >= 100 else 1
    return f"{tokens_per_second:,.{digits}f} tok/s"


def duration(seconds: float) -> str:
    """A short time."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s"
