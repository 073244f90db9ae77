# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speeds, times and dates as people read them."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from pannier.core.language import use_language
from pannier.ui.formats import day, duration, moment, speed, time_left_text

NOON = dt.datetime(2026, 3, 9, 12, 5).astimezone().timestamp()


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    use_language(None)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0501, "50 ms"),
        (4.24, "4.2 s"),
        (42.4, "42 s"),
        (100, "2 min"),
        (7300, "2 h 02 min"),
        (260_000, "3 day"),
    ],
)
def test_a_duration_has_the_digits_that_mean_something(seconds: float, text: str) -> None:
    assert duration(seconds).startswith(text)


def test_a_time_left_is_whole_seconds_and_never_none() -> None:
    assert time_left_text(0.2) == "1 s left"
    assert time_left_text(7.6) == "8 s left"


def test_a_speed_has_a_digit_only_where_it_is_slow() -> None:
    assert (speed(5.54), speed(1234.5)) == ("5.5 tok/s", "1,234 tok/s")


@pytest.mark.parametrize(
    ("language", "expected_day", "expected_moment"),
    [
        ("de_DE", "09.03.26", "09.03.26 12:05"),
        ("ru_RU", "09.03.2026", "09.03.2026 12:05"),
        ("zh_CN", "2026/3/9", "2026/3/9 12:05"),
    ],
)
def test_dates_are_written_as_the_language_has_them(
    language: str, expected_day: str, expected_moment: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert (day(NOON), moment(NOON)) == (expected_day, expected_moment)


@pytest.mark.parametrize("seconds", [None, 1e300, float("inf"), float("nan")])
def test_a_time_that_is_none_is_not_shown(seconds: float | None) -> None:
    assert moment(seconds) == ""


def test_numbers_in_times_have_the_signs_of_the_language() -> None:
    use_language(lambda text, _comment, _n: text, decimal_sign=",", group_sign=".")
    assert (duration(4.24), speed(1234)) == ("4,2 s", "1.234 tok/s")
