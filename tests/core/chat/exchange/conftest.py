# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A store to export from and to import into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.core.chat.store import ChatStore, open_chats


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    """An empty store."""
    opened = open_chats(tmp_path / "mine" / "chats.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[ChatStore]:
    """Another empty store, as on another computer."""
    opened = open_chats(tmp_path / "other" / "chats.sqlite")
    yield opened
    opened.close()
