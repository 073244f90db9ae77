# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Numbers for people: memory in binary units, files in decimal ones, always with the unit.

Memory is sold and reported in powers of 1024 (GiB, MiB), disk space and downloads in powers of
1000 (GB, MB). The two are never mixed, so that no number can be read as the other.

The window shows them in its language; `parse_size` reads what is written the same everywhere.
"""

import re
from collections.abc import Sequence

from pannier.core.language import decimal_sign, number, tr, translatable

_MEMORY_UNITS = (
    translatable("B", "a unit of size"),
    translatable("KiB", "a unit of size"),
    translatable("MiB", "a unit of size"),
    translatable("GiB", "a unit of size"),
    translatable("TiB", "a unit of size"),
)
_FILE_UNITS = (
    translatable("B", "a unit of size"),
    translatable("kB", "a unit of size"),
    translatable("MB", "a unit of size"),
    translatable("GB", "a unit of size"),
    translatable("TB", "a unit of size"),
)
_COUNTS = ("", "K", "M", "B", "T")


def memory_size(size: int) -> str:
    """Return bytes of memory as text, such as "6.10 GiB"."""
    return _with_unit(*_scaled(size, 1024, _MEMORY_UNITS))


def file_size(size: int) -> str:
    """Return bytes of a file or of a disk as text, such as "4.92 GB"."""
    return _with_unit(*_scaled(size, 1000, _FILE_UNITS))


def short_count(count: int) -> str:
    """Return a count as model names have it, such as "8.03B" for parameters."""
    return "".join(_scaled(count, 1000, _COUNTS))


def percent(share: float, digits: int = 0) -> str:
    """Return a share, 0 to 1, as text, such as "12.5%"."""
    return tr("{n}%").format(n=number(100 * share, digits))


def percent_done(share: float) -> str:
    """Return how much of something is done, 0 to 1, as text: "100%" only when all of it is."""
    # A share such as 0.29 is a little less than it says.
    return percent(min(100, int(100 * share + 1e-9)) / 100)


def parse_size(text: str) -> int:
    """Return the bytes that a text such as "8GiB", "8 GB" or "8192MiB" says.

    It may also be written as the language in use writes it, such as "5,4 ГБ".

    Raises:
        ValueError: it is no size; the message says what is.
    """
    plain = text.strip().replace(decimal_sign(), ".")
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)\s?([^\W\d_]+)", plain)
    for step, units in ((1024, _MEMORY_UNITS), (1000, _FILE_UNITS)):
        for power, unit in enumerate(units):
            names = unit.lower(), tr(unit, "a unit of size").lower()
            if found is not None and found[2].lower() in names:
                size: int = round(float(found[1]) * step**power)
                return size
    raise ValueError(f"{text!r} is not a size such as 8GiB, 8GB or 8192MiB")


def _with_unit(text: str, unit: str) -> str:
    return f"{text} {tr(unit, 'a unit of size')}"


def _scaled(value: int, step: int, units: Sequence[str]) -> tuple[str, str]:
    """Scale `value` to the unit that leaves less than one step, with three digits that count."""
    scaled = float(value)
    for index, unit in enumerate(units):
        text = str(value) if index == 0 else _three_digits(scaled)
        # What would be rounded up to a whole step belongs to the next unit.
        if round(scaled) < step or unit == units[-1]:
            return text, unit
        scaled /= step
    raise AssertionError("the last unit takes every value")


def _three_digits(value: float) -> str:
    if value < 9.995:
        return number(value, 2)
    if value < 99.95:
        return number(value, 1)
    return f"{value:.0f}"
