# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The limit on the speed of all downloads."""

import threading
import time

from pannier.hub.download.rate_limit import LARGEST_PIECE, RateLimit


def test_no_limit_never_waits() -> None:
    limit = RateLimit()
    began = time.monotonic()
    limit.take(10**12, threading.Event())
    assert time.monotonic() - began < 0.1
    assert limit.piece == LARGEST_PIECE


def test_threads_share_one_limit() -> None:
    limit = RateLimit(1_000_000)
    began = time.monotonic()
    threads = [
        threading.Thread(target=lambda: [limit.take(25_000, threading.Event()) for _ in range(4)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - began > 0.2  # 400,000 bytes, less what may come at once


def test_stopping_ends_the_waiting() -> None:
    limit = RateLimit(1)
    stopped = threading.Event()
    thread = threading.Thread(target=limit.take, args=(1_000_000, stopped))
    thread.start()
    stopped.set()
    thread.join(5)
    assert not thread.is_alive()
