# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Ranges of a file over HTTP: connections that are kept, checked answers, and a way to stop.

The Hub itself is asked by huggingface_hub; here is only what brings the bytes. urllib3 brings them
with a third of the processor time that the client of huggingface_hub takes, and lets a read be
ended from outside.
"""

import contextlib
import http
import re
import socket
import ssl
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import truststore
import urllib3
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.contrib.socks import SOCKSProxyManager
from urllib3.exceptions import (
    ConnectTimeoutError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from pannier.core.language import tr, translatable

MAX_REDIRECTS = 3
_CONTENT_RANGE = re.compile(r"bytes ([0-9]+)-([0-9]+)/([0-9]+|\*)")
_BUSY = {408, 425, 429, *range(500, 600)}
_MAX_PATIENCE_SECONDS = 300.0
# Nothing is tried again here: that is told, and waited for where the user can end it.
_RETRIES = urllib3.Retry(
    None,
    connect=0,
    read=0,
    status=0,
    other=0,
    redirect=MAX_REDIRECTS,
    respect_retry_after_header=False,
)

# What urllib3 raises, the special before the general.
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (
        NameResolutionError,
        translatable("the server's name cannot be resolved; is there a network?"),
    ),
    (NewConnectionError, translatable("the server cannot be reached")),
    (ConnectTimeoutError, translatable("the server does not answer")),
    (ReadTimeoutError, translatable("no data came for a while")),
    (TimeoutError, translatable("no data came for a while")),
    (ProxyError, translatable("the proxy does not answer as it should")),
    (SSLError, translatable("no secure connection could be made")),
)


class TransferError(Exception):
    """Nothing came, for now. It is tried again, not shown as an error.

    Attributes:
        reason: a short sentence without a full stop.
        at_least: seconds that the server asks to wait.
    """

    def __init__(self, reason: str, *, at_least: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.at_least = at_least


class AddressRefusedError(TransferError):
    """The server does not give the file under this address (any more)."""


class RangesIgnoredError(TransferError):
    """The server sends the whole file when it is asked for a part."""


class WrongAnswerError(TransferError):
    """What the server sends is not the file that the Hub described."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the bytes of a file are to be had.

    Attributes:
        url: the address, often one that expires.
        headers: what has to be sent along, to this host only.
    """

    url: str
    headers: Mapping[str, str]


class Body:
    """The bytes of an answer, as they come."""

    def __init__(self, response: urllib3.BaseHTTPResponse) -> None:
        self._response = response

    def read(self, most: int) -> bytes:
        """Return what has arrived, at least one byte and at most so many.

        Raises:
            TransferError: the connection is lost, or nothing came for too long.
        """
        with _faults():
            data = self._response.read1(most, decode_content=False)
        if not data:
            raise TransferError(tr("the connection was closed too early"))
        return data


class Connections:
    """The connections of one file. Thread-safe; `stop` ends whatever waits for the network."""

    def __init__(
        self, *, count: int, connect_seconds: float, stall_seconds: float, proxy: str = ""
    ) -> None:
        """Prepare for `count` threads.

        Args:
            count: how many threads will use it.
            connect_seconds: patience with a connection that is being made.
            stall_seconds: patience with one over which nothing comes.
            proxy: address of a proxy; empty for the one that the system names.
        """
        self._sockets = _Sockets()
        self._proxy = proxy
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str], urllib3.PoolManager] = {}
        self._settings: dict[str, Any] = {
            "maxsize": count,
            "retries": _RETRIES,
            "timeout": urllib3.Timeout(connect=connect_seconds, read=stall_seconds),
        }

    def stop(self) -> None:
        """Break all connections, now and to come."""
        self._sockets.shut_down(for_good=True)

    def break_off(self) -> None:
        """Break the connections that are open now."""
        self._sockets.shut_down(for_good=False)

    def close(self) -> None:
        """Close the connections that are kept."""
        with self._lock:
            for pools in self._pools.values():
                pools.clear()

    @contextlib.contextmanager
    def get_range(self, address: Address, start: int, end: int, size: int) -> Iterator[Body]:
        """Ask for the bytes from `start` to before `end` of a file of `size` bytes.

        Raises:
            TransferError: they do not come.
        """
        headers = {"Range": f"bytes={start}-{end - 1}"}
        with self._get(address, headers) as response:
            _check_status(response, {http.HTTPStatus.PARTIAL_CONTENT, http.HTTPStatus.OK})
            if response.status == http.HTTPStatus.OK:
                _check_whole(response, size)
                raise RangesIgnoredError(tr("the server does not send parts of files"))
            _check_range(response, start, end, size)
            yield Body(response)

    @contextlib.contextmanager
    def get_whole(self, address: Address, size: int) -> Iterator[Body]:
        """Ask for a whole file.

        Raises:
            TransferError: it does not come.
        """
        with self._get(address, {}) as response:
            _check_status(response, {http.HTTPStatus.OK})
            _check_whole(response, size)
            yield Body(response)

    @contextlib.contextmanager
    def _get(
        self, address: Address, headers: Mapping[str, str]
    ) -> Iterator[urllib3.BaseHTTPResponse]:
        sent = {"Accept-Encoding": "identity", **address.headers, **headers}
        with _faults():
            response = self._pools_for(address.url).request(
                "GET", address.url, headers=sent, preload_content=False, redirect=True
            )
        try:
            yield response
        finally:
            # One that was read to its end is kept by now; any other is of no more use.
            response.close()

    def _pools_for(self, url: str) -> urllib3.PoolManager:
        """The connections to where `url` is, or to the proxy that leads there."""
        proxy = self._proxy or _system_proxy(url)
        key = url.partition(":")[0], proxy
        with self._lock:
            if key not in self._pools:
                settings = dict(self._settings)
                if url.startswith("https:"):  # it takes a while, and plain mirrors do without
                    settings["ssl_context"] = _secure_context()
                pools = _pools(proxy, settings)
                pools.pool_classes_by_scheme = {
                    scheme: _watched(kind, self._sockets)
                    for scheme, kind in pools.pool_classes_by_scheme.items()
                }
                self._pools[key] = pools
            return self._pools[key]


def _pools(proxy: str, settings: dict[str, Any]) -> urllib3.PoolManager:
    if not proxy:
        return urllib3.PoolManager(**settings)
    if proxy.startswith("socks"):
        return SOCKSProxyManager(proxy, **settings)
    return urllib3.ProxyManager(proxy, **settings)


def _system_proxy(url: str) -> str:
    """The proxy that the system or the environment names for an address, or nothing."""
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return ""
    return proxies.get(parts.scheme) or proxies.get("all", "")


def _secure_context() -> ssl.SSLContext:
    """TLS that trusts whom the system trusts, as huggingface_hub does."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Sockets:
    """The open sockets of some connections, to be shut down from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._shut = False

    def add(self, opened: socket.socket) -> None:
        with self._lock:
            self._open = {each for each in self._open if each.fileno() >= 0}
            self._open.add(opened)
            if self._shut:
                _shut_down(opened)

    def shut_down(self, *, for_good: bool) -> None:
        with self._lock:
            self._shut = self._shut or for_good
            for each in self._open:
                _shut_down(each)


def _shut_down(opened: socket.socket) -> None:
    with contextlib.suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)


def _watched(pool: type[HTTPConnectionPool], sockets: _Sockets) -> type[HTTPConnectionPool]:
    """A kind of pool whose connections tell `sockets` when they are made."""
    connection = pool.ConnectionCls

    def connect(self: HTTPConnection) -> None:
        connection.connect(self)
        sockets.add(self.sock)

    watched = type(connection.__name__, (connection,), {"connect": connect})
    return type(pool.__name__, (pool,), {"ConnectionCls": watched})


@contextlib.contextmanager
def _faults() -> Iterator[None]:
    """Turn what urllib3 raises into faults, worded for people."""
    try:
        yield
    except urllib3.exceptions.MaxRetryError as error:
        raise _fault(error.reason or error) from error
    except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        # ValueError: a socket that was shut down in the middle of TLS.
        raise _fault(error) from error


def _fault(error: Exception) -> TransferError:
    if isinstance(error, urllib3.exceptions.ResponseError):
        return WrongAnswerError(tr("the server redirects in a circle"))
    for kind, reason in _REASONS:
        if isinstance(error, kind):
            return TransferError(tr(reason))
    return TransferError(tr("the connection was lost"))


def _check_status(response: urllib3.BaseHTTPResponse, wanted: set[http.HTTPStatus]) -> None:
    status = response.status
    if status in wanted:
        return
    words = tr("the server answers {status} ({phrase})").format(
        status=status, phrase=_phrase(status)
    )
    if status in _BUSY:
        raise TransferError(words, at_least=_patience(response))
    if status == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        raise WrongAnswerError(tr("the server's file is shorter than the Hub says"))
    if 400 <= status < 500:
        raise AddressRefusedError(words)
    raise WrongAnswerError(words)


def _check_whole(response: urllib3.BaseHTTPResponse, size: int) -> None:
    """Make sure that a 200 is the file, and no page that somebody put in its place."""
    kind = response.headers.get("Content-Type", "")
    length = response.headers.get("Content-Length")
    if kind.startswith("text/html") and length != str(size):
        raise TransferError(
            tr("a web page came instead of the file; does this network want you to log in?")
        )
    if length is not None and length != str(size):
        raise WrongAnswerError(
            tr("the server's file has {length} bytes, the Hub says {size}").format(
                length=length, size=size
            )
        )


def _check_range(response: urllib3.BaseHTTPResponse, start: int, end: int, size: int) -> None:
    said = response.headers.get("Content-Range", "")
    match = _CONTENT_RANGE.fullmatch(said)
    if match is None or (int(match[1]), int(match[2])) != (start, end - 1):
        raise WrongAnswerError(tr("the server sends another part of the file than was asked for"))
    if match[3] not in {"*", str(size)}:
        raise WrongAnswerError(
            tr("the server's file has {length} bytes, the Hub says {size}").format(
                length=match[3], size=size
            )
        )
    length = response.headers.get("Content-Length")
    if length is not None and length != str(end - start):
        raise WrongAnswerError(tr("the server sends a part of another length than was asked for"))


def _patience(response: urllib3.BaseHTTPResponse) -> float:
    """Seconds that a busy server asks to wait, within reason."""
    asked = response.headers.get("Retry-After", "")
    if not asked.isdecimal():
        rate_limit = re.search(r";\s*t=([0-9]+)", response.headers.get("RateLimit", ""))
        asked = rate_limit[1] if rate_limit and response.status == 429 else "0"
    return min(float(asked), _MAX_PATIENCE_SECONDS)


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return "?"
