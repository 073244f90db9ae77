# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Fixtures of the Hub's tests: a stand-in hub, and a session with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.hub.answer_cache import AnswerCache
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from tests.hubserver import HubServer


@pytest.fixture(autouse=True)
def _no_token_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE", "HF_TOKEN_PATH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """A hub without repositories and without faults."""
    with HubServer() as server:
        yield server


@pytest.fixture
def session(hub: HubServer) -> Iterator[HubSession]:
    """A session with it, not logged in."""
    with HubSession(HubSettings(hub.url)) as opened:
        yield opened


@pytest.fixture
def cache(tmp_path: Path) -> AnswerCache:
    """A cache of the test's own."""
    return AnswerCache(tmp_path / "cache")
