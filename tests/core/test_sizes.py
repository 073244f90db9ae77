# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sizes for people."""

import pytest

from pannier.core.language import use_language
from pannier.core.sizes import (
    file_size,
    memory_size,
    parse_size,
    percent,
    percent_done,
    short_count,
)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1.00 KiB"),
        (1024**2 - 1, "1.00 MiB"),
        (512 * 1024**2, "512 MiB"),
        (8 * 1024**3, "8.00 GiB"),
        (int(99.96 * 1024**3), "100 GiB"),
        (3 * 1024**5, "3072 TiB"),
    ],
)
def test_memory_is_binary(size: int, text: str) -> None:
    assert memory_size(size) == text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (999, "999 B"),
        (1000, "1.00 kB"),
        (999_499, "999 kB"),
        (999_500, "1.00 MB"),
        (4_920_000_000, "4.92 GB"),
        (9_996_000_000, "10.0 GB"),
    ],
)
def test_files_are_decimal(size: int, text: str) -> None:
    assert file_size(size) == text


def test_counts() -> None:
    assert short_count(8_030_000_000) == "8.03B"
    assert short_count(512) == "512"


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0%"), (0.29, "29%"), (0.999, "99%"), (1.0, "100%"), (1.2, "100%")]
)
def test_all_is_done_only_when_it_is(share: float, text: str) -> None:
    assert percent_done(share) == text


def test_sizes_are_written_as_the_language_has_it() -> None:
    units = {"GiB": "ГиБ", "GB": "ГБ"}
    use_language(lambda text, _comment, _n: units.get(text, text), decimal_sign=",")
    try:
        assert memory_size(8 * 1024**3) == "8,00 ГиБ"
        assert short_count(8_030_000_000) == "8,03B"
        assert percent(0.125, 1) == "12,5%"
        assert parse_size("7.5GiB") == 7.5 * 1024**3
        assert parse_size("5,4 ГБ") == parse_size("5.4 GB") == 5_400_000_000
        assert parse_size("8ГиБ") == 8 * 1024**3
    finally:
        use_language(None)
