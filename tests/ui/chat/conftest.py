# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats with the bundled model, and what the list of chats shows."""

from pathlib import Path

import pytest

from pannier.core.settings.layers import SettingsLayer
from pannier.core.settings.layers_file import StoredLayers, layers_file, save_layers
from pannier.ui.chat.list_rows import RowKind
from tests.models import write_llama
from tests.ui.conftest import User

QUESTION = "What is Q4_K_M?"


@pytest.fixture(autouse=True)
def _one_thread(home: Path) -> None:
    """On a busy machine, threads of a small model wait for each other more than they compute."""
    layer = SettingsLayer(load={"threads": 1})
    save_layers(layers_file(), StoredLayers(app=layer))


@pytest.fixture
def reader(user: User) -> User:
    """Someone with the bundled model loaded."""
    user.load_guide()
    return user


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model that writes nonsense, and loads within a moment."""
    return write_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", name="Tiny", context=4096)


def titles(user: User) -> list[str]:
    """The chats and messages that the list shows."""
    rows = user.window.chat_page.sidebar.list.rows
    return [row.title for row in rows if row.kind in {RowKind.CHAT, RowKind.HIT}]


def wait_for_titles(user: User, *expected: str) -> None:
    """Wait until the list shows these and no others."""
    user.wait(lambda: titles(user) == list(expected))
