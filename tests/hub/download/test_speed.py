# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speed and time left: steady, right from the first second on, and forgetful."""

import pytest

from pannier.hub.download.speed import Speedometer, seconds_left


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_speed_is_right_from_the_first_second_on_and_follows_changes() -> None:
    clock = Clock()
    speed = Speedometer(clock)
    for _ in range(4):
        clock.now += 0.25
        speed.add(250)
        assert speed.bytes_per_second() == pytest.approx(1000)
    for _ in range(4):
        clock.now += 0.25
        speed.add(2500)
    assert 2000 < speed.bytes_per_second() < 9500  # smoothed
    for _ in range(100):
        clock.now += 0.25
        speed.bytes_per_second()
    assert speed.bytes_per_second() < 100


def test_asking_often_changes_nothing() -> None:
    clock = Clock()
    speed = Speedometer(clock)
    for _ in range(1000):
        clock.now += 0.01
        speed.add(10)
        speed.bytes_per_second()
    assert speed.bytes_per_second() == pytest.approx(1000, rel=0.05)


def test_time_left() -> None:
    assert seconds_left(0, 0) == 0
    assert seconds_left(1000, 0) is None
    assert seconds_left(1000, 100) == 10
