# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the window says about downloads and ages."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pannier.hub.download.backoff import Retry
from pannier.hub.download.disk import DiskPlan
from pannier.ui.discover.wording import age_text
from pannier.ui.downloads.wording import plan_text, retry_text
from pannier.ui.formats import time_left_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s left"),
        (80, "80 s left"),
        (100, "2 min left"),
        (5000, "83 min left"),
        (7300, "2 h 02 min left"),
        (260_000, "3 day"),
    ],
)
def test_time_left(seconds: float, text: str) -> None:
    assert time_left_text(seconds).startswith(text)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0.5, "today"),
        (1.5, "yesterday"),
        (9, "9 days ago"),
        (30, "4 weeks ago"),
        (100, "3 months ago"),
        (900, "2 years ago"),
        (-3, "today"),
    ],
)
def test_ages(days: float, text: str) -> None:
    now = datetime.now(tz=UTC)
    assert age_text(now - timedelta(days=days), now) == text


def test_a_retry_says_when_and_why() -> None:
    retry = Retry(3, "no data came for a while", time.monotonic() + 7.99)
    assert retry_text(retry) == "retry 3, next in 8 s: no data came for a while"
    assert retry_text(Retry(1, "lost", 0.0)) == "retry 1, now: lost"


def test_the_disk_plan_names_what_is_lacking() -> None:
    plenty = DiskPlan(Path("/m"), 12_300_000_000, 40_000_000_000, 2_000_000_000)
    text = plan_text([plenty]).replace("\u200b", "")
    assert text == "12.3 GB still to come, 40.0 GB free on the disk of /m"
    tight = DiskPlan(Path("/m"), 12_300_000_000, 10_000_000_000, 2_000_000_000)
    assert "4.30 GB too little, as 2.00 GB stay free" in plan_text([tight])
    assert plan_text([DiskPlan(Path("/m"), 0, 5, 2)]) == ""
