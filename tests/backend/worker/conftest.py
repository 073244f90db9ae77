# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A worker with the tiny model loaded, shared by the tests of a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.backend.session import EngineSession
from tests.backend.worker.answers import LOAD


@pytest.fixture(scope="module")
def engine(tiny_model: Path) -> Iterator[EngineSession]:
    """A worker with the tiny model; tests must not rely on what the others left in its cache."""
    with EngineSession() as session:
        session.load(str(tiny_model), LOAD)
        yield session
