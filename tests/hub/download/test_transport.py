# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Connections: answers are checked, waiting can be ended, also within TLS; proxies are used."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pannier.hub.download.transport import (
    Address,
    AddressRefusedError,
    Connections,
    RangesIgnoredError,
    TransferError,
    WrongAnswerError,
)
from tests.hub.download.downloading import until

CERTIFICATE = Path(__file__).with_name("loopback.pem")
SIZE = 1000
GOOD = b"HTTP/1.1 206 OK\r\nContent-Range: bytes 0-999/1000\r\nContent-Length: 1000\r\n\r\n"
Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve fixed answers to the connections that come, then be silent; returns the address."""
    ended = threading.Event()
    threads: list[threading.Thread] = []

    def start(*answers: bytes, tls: bool = False, seen: list[bytes] | None = None) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if tls:
            context.load_cert_chain(CERTIFICATE)

        def run() -> None:
            with listener:
                for answer in answers:
                    connection = listener.accept()[0]
                    if tls:
                        connection = context.wrap_socket(connection, server_side=True)
                    with connection:
                        request = connection.recv(65536)
                        if seen is not None:
                            seen.append(request)
                        connection.sendall(answer)
                        if answer is answers[-1] and not answer.endswith(b"END"):
                            ended.wait(20)

        thread = threading.Thread(target=run)
        thread.start()
        threads.append(thread)
        return f"{'https' if tls else 'http'}://127.0.0.1:{listener.getsockname()[1]}/file"

    yield start
    ended.set()
    for thread in threads:
        thread.join()


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> Iterator[Connections]:
    """Connections that trust the certificate of the tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    made = Connections(count=2, connect_seconds=5, stall_seconds=10)
    yield made
    made.close()


def _read(connections: Connections, url: str) -> bytes:
    data = b""
    with connections.get_range(Address(url, {}), 0, SIZE, SIZE) as body:
        while len(data) < SIZE:
            data += body.read(SIZE - len(data))
    return data


def test_bytes_come_over_tls_as_well(serve: Serve, connections: Connections) -> None:
    assert _read(connections, serve(GOOD + bytes(SIZE), tls=True)) == bytes(SIZE)


def test_a_certificate_that_nobody_knows_is_not_accepted(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    stranger = Connections(count=1, connect_seconds=5, stall_seconds=5)
    with pytest.raises(TransferError) as caught:
        _read(stranger, _tolerant(serve))
    assert caught.value.reason == "no secure connection could be made"
    stranger.close()


def _tolerant(serve: Serve) -> str:
    """A TLS server whose client gives up in the handshake."""
    listener = socket.create_server(("127.0.0.1", 0))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def run() -> None:
        with listener, listener.accept()[0] as connection:
            try:
                context.wrap_socket(connection, server_side=True).close()
            except (ssl.SSLError, OSError):
                return

    threading.Thread(target=run, daemon=True).start()
    return f"https://127.0.0.1:{listener.getsockname()[1]}/file"


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("sent", [b"", GOOD, GOOD + bytes(10)])
def test_stopping_ends_every_waiting(
    serve: Serve, connections: Connections, scheme: str, sent: bytes
) -> None:
    seen: list[bytes] = []
    stopped: list[float] = []
    url = serve(sent, tls=scheme == "https", seen=seen)

    def stop() -> None:
        until(lambda: seen)
        time.sleep(0.2)
        stopped.append(time.monotonic())
        connections.stop()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(TransferError):
        _read(connections, url)
    ended = time.monotonic()
    thread.join()
    assert ended - stopped[0] < 1.8


@pytest.mark.parametrize(
    ("answer", "kind", "reason"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", RangesIgnoredError, "parts"),
        (
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n",
            TransferError,
            "log in",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", WrongAnswerError, "7 bytes"),
        (GOOD.replace(b"0-999/", b"1-1000/"), WrongAnswerError, "another part"),
        (GOOD.replace(b"/1000", b"/2000"), WrongAnswerError, "2000 bytes"),
        (GOOD.replace(b"th: 1000", b"th: 999"), WrongAnswerError, "another length"),
        (b"HTTP/1.1 206 OK\r\n\r\n", WrongAnswerError, "another part"),
        (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", AddressRefusedError, "403"),
        (b"HTTP/1.1 416 No\r\nContent-Length: 0\r\n\r\n", WrongAnswerError, "shorter"),
        (b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", TransferError, "503"),
        (b"HTTP/1.1 799 No\r\nContent-Length: 0\r\n\r\n", WrongAnswerError, "799"),
        (b"rubbish END", TransferError, "the connection was lost"),
        (b" END", TransferError, "the connection was lost"),
        (GOOD + b"too little END", TransferError, "lost"),
    ],
)
def test_what_is_not_the_file_is_not_taken_for_it(
    serve: Serve, connections: Connections, answer: bytes, kind: type[TransferError], reason: str
) -> None:
    with pytest.raises(TransferError) as caught:
        _read(connections, serve(answer))
    assert type(caught.value) is kind
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (b"Retry-After: 7", 7),
        (b"Retry-After: 99999", 300),
        (b"Retry-After: soon", 0),
        (b'RateLimit: "resolvers";r=0;t=55', 55),
        (b"X: y", 0),
    ],
)
def test_a_busy_server_says_how_long(
    serve: Serve, connections: Connections, header: bytes, seconds: float
) -> None:
    answer = b"HTTP/1.1 429 Busy\r\nContent-Length: 0\r\n" + header + b"\r\n\r\n"
    with pytest.raises(TransferError) as caught:
        _read(connections, serve(answer))
    assert caught.value.at_least == seconds


def test_a_redirect_is_followed_and_its_token_is_not(
    serve: Serve, connections: Connections
) -> None:
    seen: list[bytes] = []
    target = serve(GOOD + bytes(SIZE), seen=seen)
    elsewhere = target.replace("127.0.0.1", "localhost").encode()
    url = serve(b"HTTP/1.1 302 F\r\nLocation: " + elsewhere + b"\r\nContent-Length: 0\r\n\r\n")
    address = Address(url, {"Authorization": "Bearer hf_secret"})
    with connections.get_range(address, 0, SIZE, SIZE) as body:
        body.read(10)
    assert b"hf_secret" not in seen[0]
    assert b"bytes=0-999" in seen[0]


@pytest.mark.parametrize("named", ["settings", "environment"])
def test_a_proxy_is_used(serve: Serve, monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    seen: list[bytes] = []
    proxy = serve(GOOD + bytes(SIZE), seen=seen).removesuffix("/file")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    if named == "environment":
        monkeypatch.setenv("http_proxy", proxy)
    made = Connections(
        count=1,
        connect_seconds=5,
        stall_seconds=5,
        proxy=proxy if named == "settings" else "",
    )
    assert _read(made, "http://content.example/file") == bytes(SIZE)
    assert seen[0].startswith(b"GET http://content.example/file ")
    made.close()


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    made = Connections(count=1, connect_seconds=2, stall_seconds=2)
    with pytest.raises(TransferError) as caught:
        _read(made, f"http://127.0.0.1:{port}/")
    assert caught.value.reason == "the server cannot be reached"
    made.close()
