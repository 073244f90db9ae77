# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A device with a memory of its own, and models to put on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.backend.rpc_server import RpcServer
from tests.backend.worker.rpc_devices import running_server
from tests.models import write_llama


@pytest.fixture(scope="module")
def server() -> Iterator[RpcServer]:
    """An RPC server on loopback."""
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def four_layers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model: four blocks and the output make five layers."""
    return write_llama(tmp_path_factory.mktemp("models") / "four.gguf", layers=4, name="Four")


@pytest.fixture(scope="session")
def wide_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose parts are large enough to be traded for each other."""
    path = tmp_path_factory.mktemp("models") / "wide.gguf"
    return write_llama(path, embedding=512, ffn=2048, layers=8, context=8192, name="Wide")
