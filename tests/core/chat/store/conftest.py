# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A store of chats for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.core.chat.store import ChatStore, open_chats


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the chats are kept."""
    return tmp_path / "chats" / "chats.sqlite"


@pytest.fixture
def store(file: Path) -> Iterator[ChatStore]:
    """An empty store."""
    opened = open_chats(file)
    yield opened
    opened.close()
