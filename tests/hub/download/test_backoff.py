# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Waiting for the next try: longer from failure to failure, and over when the network is back."""

from pannier.hub.download.backoff import Backoff


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_waiting_grows_and_a_byte_resets_it() -> None:
    clock = Clock()
    backoff = Backoff((1.0, 2.0, 4.0), clock)
    waits = [backoff.failed("a", "it broke").due - clock.now for _ in range(5)]
    assert waits == [1.0, 2.0, 4.0, 4.0, 4.0]
    backoff.progressed("a")
    assert backoff.retry is None
    assert backoff.failed("a", "it broke").number == 1


def test_while_any_connection_brings_bytes_nothing_is_wrong() -> None:
    backoff = Backoff()
    backoff.progressed("a")
    backoff.failed("b", "busy")
    assert backoff.retry is None
    backoff.failed("a", "lost")
    assert backoff.retry is not None
    assert backoff.retry.number == 1
    backoff.ended("a")
    backoff.ended("b")
    assert backoff.retry is None


def test_one_that_gets_through_ends_the_waiting_of_all() -> None:
    clock = Clock()
    backoff = Backoff((30.0,), clock)
    backoff.failed("a", "lost")
    backoff.failed("b", "lost")
    backoff.progressed("a")
    backoff.wait("b", lambda: False)  # returns at once


def test_a_server_may_ask_for_more() -> None:
    clock = Clock()
    retry = Backoff((1.0,), clock).failed("a", "busy", at_least=77.0)
    assert retry.due == clock.now + 77.0
