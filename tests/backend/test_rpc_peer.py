# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whoever listens on the port of an RPC server: what is not one is told apart, quickly."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator

import pytest

from pannier.backend.rpc_peer import PROTOCOL_MAJOR, check_peer, parse_endpoint
from pannier.core.errors import UserError

Answer = Callable[[bytes], bytes | None]


@pytest.fixture
def listening() -> Iterator[Callable[[Answer], str]]:
    """Start something that answers one client's hello in its own way; None is silence."""
    listeners: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(answer: Answer) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                said = answer(connection.recv(64))
                if said is None:
                    connection.recv(64)  # until the client gives up
                else:
                    connection.sendall(said)

        threads.append(threading.Thread(target=serve))
        threads[-1].start()
        return f"127.0.0.1:{listener.getsockname()[1]}"

    yield start
    for thread in threads:
        thread.join(timeout=5)
    for listener in listeners:
        listener.close()


def hello(major: int) -> bytes:
    return struct.pack("<QBBBx24s", 28, major, 0, 0, bytes(24))


def kind(endpoint: str, seconds: float = 10.0) -> str:
    with pytest.raises(UserError) as caught:
        check_peer(endpoint, seconds=seconds)
    assert caught.value.remedy
    return caught.value.kind


def test_a_server_of_our_version(listening: Callable[[Answer], str]) -> None:
    asked: list[bytes] = []

    def answer(request: bytes) -> bytes:
        asked.append(request)
        return hello(PROTOCOL_MAJOR)

    check_peer(listening(answer))
    assert asked[0][0] == 14  # RPC_CMD_HELLO
    assert len(asked[0]) == 1 + 8 + 24


def test_others(listening: Callable[[Answer], str]) -> None:
    assert kind(listening(lambda _: hello(PROTOCOL_MAJOR - 1))) == "rpc_version"
    assert (
        kind(listening(lambda _: b"HTTP/1.1 400 Bad Request\r\n\r\n" + bytes(20))) == "rpc_version"
    )
    assert kind(listening(lambda _: b"")) == "rpc_version"
    assert kind(listening(lambda _: None), seconds=0.5) == "rpc_busy"


def test_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert kind(f"127.0.0.1:{port}") == "rpc_unreachable"


@pytest.mark.parametrize(
    "text", ["", "host", ":1", "host:", "host:x", "host:0", "h:70000", "::1:5"]
)
def test_what_is_no_address(text: str) -> None:
    assert kind(text) == "invalid_option"


def test_an_address() -> None:
    assert parse_endpoint("gpu.lan:50052") == ("gpu.lan", 50052)
