# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Devices of other machines, through llama.cpp's RPC backend.

Everything that can go wrong before the first byte of a model is found out here, since llama.cpp
itself aborts the process when a server cannot be reached.
"""

import contextlib
import ctypes
import os
import socket
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pannier.backend.rpc_peer import check_peer, parse_endpoint
from pannier.backend.worker import ggml
from pannier.backend.worker.devices import RPC_BACKEND
from pannier.core.errors import UserError
from pannier.core.language import tr

SILENCE_SECONDS = 4
"""A machine that no longer acknowledges anything counts as gone after this time."""

_registered: dict[str, int] = {}  # ggml's registry, too, lives as long as the process


@contextlib.contextmanager
def in_use(endpoints: Sequence[str]) -> Iterator[None]:
    """Keep a connection to each of these servers, so that no other program can slip in.

    A server takes one client at a time. A model that is loaded meanwhile holds on to it by itself.

    Raises:
        UserError: (`unsupported`, `rpc_unreachable`, …) a server cannot be used.
    """
    held: list[int] = []
    try:
        for endpoint in dict.fromkeys(endpoints):
            held.append(_connect(endpoint))
            _watch(endpoint)
        yield
    finally:
        for backend in held:
            ggml.backend_free(backend)


def _connect(endpoint: str) -> int:
    """Register the server once and open a connection to it."""
    registry = ggml.registry_by_name(RPC_BACKEND.encode())
    if not registry:
        raise UserError(
            tr("This engine was built without support for other machines (RPC)."),
            remedy=tr("Install Pannier's own build of the engine, or leave the RPC servers out."),
            kind="unsupported",
        )
    if endpoint in _connected_endpoints():
        return _open(_registered[endpoint], endpoint)
    check_peer(endpoint)
    if endpoint not in _registered:
        address = ggml.registry_address(registry, b"ggml_backend_rpc_add_server")
        add_server = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(address)
        server = add_server(endpoint.encode())
        if not server:
            raise _without_devices(endpoint)
        ggml.register(server)
        _registered[endpoint] = server
    return _open(_registered[endpoint], endpoint)


def _open(registry: int, endpoint: str) -> int:
    if ggml.registry_device_count(registry) == 0:
        raise _without_devices(endpoint)
    backend = ggml.device_init(ggml.registry_device(registry, 0), None)
    if not backend:
        raise _without_devices(endpoint)
    return int(backend)


def _without_devices(endpoint: str) -> UserError:
    return UserError(
        tr("The RPC server {endpoint} lends no device.").format(endpoint=endpoint),
        remedy=tr("Start it again with a device, as `pannier devices` there names it."),
        kind="rpc_unreachable",
    )


def _connected_endpoints() -> set[str]:
    """Servers that this process is connected to: asking them for another hello would block."""
    peers = {_peer(connection) for connection in _connections()}
    return {name for name in _registered if _address(name) in peers}


def _watch(endpoint: str) -> None:
    """Notice within `SILENCE_SECONDS` when the machine is gone without a word."""
    address = _address(endpoint)
    for connection in _connections():
        if _peer(connection) == address:
            expect_life(connection)


def expect_life(connection: socket.socket) -> None:
    """Let the system end this connection when the other machine falls silent."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    names = {"TCP_KEEPIDLE": 2, "TCP_KEEPALIVE": 2, "TCP_KEEPINTVL": 1, "TCP_KEEPCNT": 2}
    for name, value in {**names, "TCP_USER_TIMEOUT": SILENCE_SECONDS * 1000}.items():
        if hasattr(socket, name):  # each system knows some of them
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _connections() -> Iterator[socket.socket]:
    """Every open socket of this process; llama.cpp hands out no way to its own."""
    if sys.platform == "win32":
        return
    folder = Path("/proc/self/fd") if sys.platform == "linux" else Path("/dev/fd")
    for entry in list(folder.iterdir()):
        with contextlib.suppress(OSError):
            number = int(entry.name)
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                with socket.socket(fileno=os.dup(number)) as connection:
                    yield connection


def _peer(connection: socket.socket) -> tuple[str, int] | None:
    try:
        host, port, *_ = connection.getpeername()
    except (OSError, ValueError):
        return None
    return host, port


def _address(endpoint: str) -> tuple[str, int] | None:
    host, port = parse_endpoint(endpoint)
    try:
        return socket.gethostbyname(host), port
    except OSError:
        return None
