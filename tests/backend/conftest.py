# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Models for the tests of the engine: real files, small enough to be made on the spot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.backend.session import EngineSession
from tests.models import write_llama


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A llama model with random weights; it never ends an answer by itself."""
    return write_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="session")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model large enough that loading and answering take a noticeable time."""
    path = tmp_path_factory.mktemp("models") / "slow.gguf"
    return write_llama(path, embedding=512, ffn=2048, layers=8, context=8192)


@pytest.fixture
def session() -> Iterator[EngineSession]:
    """A fresh worker."""
    with EngineSession() as session:
        yield session
