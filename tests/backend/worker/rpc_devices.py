# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""RPC servers on loopback: devices with a memory of their own that take layers, on any machine."""

from collections.abc import Iterator
from contextlib import contextmanager

from pannier.backend.rpc_server import RpcServer

MIB = 1024 * 1024


@contextmanager
def running_server() -> Iterator[RpcServer]:
    """A server on a free port of loopback that answers; it ends with the block."""
    with RpcServer(port=0) as server:
        server.wait_until_ready()
        yield server
