# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sizes for people."""

import pytest

from pannier.core.sizes import file_size, memory_size, short_count


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
