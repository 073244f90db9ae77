# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The stand-in hub with one model on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub.download.downloading import NAME, REPO, SIZE, Download, some_bytes
from tests.hubserver import HubServer


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """A stand-in hub with a repository."""
    with HubServer() as server:
        server.repo(REPO)
        yield server


@pytest.fixture
def download(hub: HubServer, tmp_path: Path) -> Download:
    """A file of one and a half megabytes, and where it goes."""
    content = some_bytes(SIZE)
    hub.state.repos[REPO].put(NAME, content)
    return Download(hub, tmp_path / "models" / "author" / "model-GGUF", content)
