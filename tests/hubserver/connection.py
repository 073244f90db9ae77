# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One of the two servers of the stand-in hub, and how bodies leave it, faults included."""

import json
import select
import socket
import struct
import sys
import threading
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.hubserver.catalogue import StoredFile
from tests.hubserver.faults import Faults
from tests.hubserver.hub_state import HubState

PIECE_BYTES = 256 * 1024
KERNEL_PIECE_BYTES = 1024 * 1024
SLICE_SECONDS = 0.02
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class Origin(ThreadingHTTPServer):
    """A server on a loopback port. Its threads have ended when `close` returns.

    Attributes:
        closing: set when it is to end; whoever waits in it wakes up.
        bugs: exceptions in its own code, for the test to fail by.
    """

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, port: int, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", port), handler)
        self.closing = threading.Event()
        self.bugs: list[BaseException] = []
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._thread = threading.Thread(
            target=lambda: self.serve_forever(SLICE_SECONDS), name="hubserver"
        )

    @property
    def url(self) -> str:
        """Address without a slash at its end."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """End everything; connections that are open are cut."""
        self.closing.set()
        self.shutdown()
        self._thread.join()
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            _shut_down(connection)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as above
        """Remember the connection, so that it can be cut."""
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - as socketserver has it
        """Close a connection; one that is to be reset must not be ended politely before."""
        with self._lock:
            self._connections.discard(request)
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8) == _RESET_ON_CLOSE:
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002
        """Forget a client that went away; keep everything else for the test."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.bugs.append(error)


class Connection(BaseHTTPRequestHandler):
    """Answers that both servers have in common."""

    protocol_version = "HTTP/1.1"
    server: Origin
    state: HubState

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base has it
        """Say nothing."""

    def answer_json(
        self,
        document: object,
        *,
        status: int = HTTPStatus.OK,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Send a document."""
        self.answer(json.dumps(document).encode(), "application/json", status, headers)

    def answer(
        self,
        body: bytes,
        kind: str,
        status: int = HTTPStatus.OK,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Send a short body."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def refuse(self, status: int, code: str, message: str) -> None:
        """Send an error as the Hub does: a code and a message in headers, and a document."""
        headers = {"X-Error-Message": message} | ({"X-Error-Code": code} if code else {})
        self.answer_json({"error": message}, status=status, headers=headers)

    def stall(self) -> None:
        """Send nothing until the client leaves or the server ends."""
        self.close_connection = True
        while not self.server.closing.wait(SLICE_SECONDS):
            readable, _, _ = select.select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def send_file(self, repo: str, file: StoredFile, headers: Mapping[str, str]) -> None:
        """Send a file or the range of it that is asked for, with its faults."""
        faults = self.state.faults_of(repo, file.path)
        start, end, ranged = self._range(file.size)
        if faults.ignore_range:
            start, end, ranged = 0, file.size, False
        if start >= end and file.size:
            self.answer(
                b"", "text/plain", 416, {"Content-Range": f"bytes */{file.size}", **headers}
            )
            return
        if faults.status is not None and faults.happen():
            self.refuse(faults.status, "", "This is a fault of the test.")
            return
        length = end - start
        self.send_response(HTTPStatus.PARTIAL_CONTENT if ranged else HTTPStatus.OK)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Accept-Ranges", "none" if faults.ignore_range else "bytes")
        if faults.wrong_length and faults.happen():
            self.close_connection = True
            self.send_header("Content-Length", str(max(length + faults.wrong_length, 0)))
        else:
            self.send_header("Content-Length", str(length))
        if faults.wrong_range and ranged and faults.happen():
            start = max(start - 1, 0)
            end = start + length
        if ranged:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{file.size}")
        for key, value in headers.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        self.state.seen.content(f"{repo}/{file.path}", start, end)
        self._send_body(repo, file, start, end)

    def _range(self, size: int) -> tuple[int, int, bool]:
        """Return start, end (exclusive) and whether a range was asked for."""
        unit, _, text = self.headers.get("Range", "").partition("=")
        first, _, last = text.partition("-")
        if unit.strip() != "bytes" or not first.isdecimal():
            return 0, size, False
        end = min(int(last) + 1, size) if last.isdecimal() else size
        return int(first), end, True

    def _send_body(self, repo: str, file: StoredFile, start: int, end: int) -> None:
        faults = self.state.faults_of(repo, file.path)
        place, ending = _ending(faults)
        stop = end
        if place is not None and start + place < end and faults.happen():
            stop = start + place
        if faults == Faults() and isinstance(file.content, Path):
            self._send_fast(repo, file, start, end)
            return
        at = start
        while at < stop and not self.server.closing.is_set():
            piece = self._piece(file, faults, at, min(stop - at, self._piece_bytes(faults)))
            # Counted first: a client that has the bytes must find them counted.
            self._sent(repo, file.path, faults, len(piece))
            self.wfile.write(piece)
            at += len(piece)
            if faults.bytes_per_second is not None:
                self.server.closing.wait(len(piece) / faults.bytes_per_second)
        if stop < end:
            self.close_connection = True
            if ending == "reset":
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            elif ending == "stall":
                self.stall()

    def _send_fast(self, repo: str, file: StoredFile, start: int, end: int) -> None:
        """Have the kernel send a local file, so that the server is no brake in benchmarks."""
        assert isinstance(file.content, Path)
        with file.content.open("rb") as source:
            for at in range(start, end, KERNEL_PIECE_BYTES):
                count = min(KERNEL_PIECE_BYTES, end - at)
                self.state.seen.sent(f"{repo}/{file.path}", count)
                self.connection.sendfile(source, at, count)

    def _piece_bytes(self, faults: Faults) -> int:
        if faults.bytes_per_second is None:
            return PIECE_BYTES
        return max(1, min(PIECE_BYTES, int(faults.bytes_per_second * SLICE_SECONDS)))

    def _piece(self, file: StoredFile, faults: Faults, at: int, length: int) -> bytes:
        piece = file.read(at, length)
        flip = faults.flip_at
        if flip is None or not at <= flip < at + len(piece) or not faults.happen():
            return piece
        changed = bytearray(piece)
        changed[flip - at] ^= 1
        return bytes(changed)

    def _sent(self, repo: str, path: str, faults: Faults, count: int) -> None:
        total = self.state.seen.sent(f"{repo}/{path}", count)
        if faults.change_after is not None and total >= faults.change_after:
            faults.change_after = None
            self.state.repos[repo].put(path, faults.change_to)


def _ending(faults: Faults) -> tuple[int | None, str]:
    """Return after how many bytes a body ends too early, and how."""
    if faults.stall_after is not None:
        return faults.stall_after, "stall"
    if faults.reset_after is not None:
        return faults.reset_after, "reset"
    return faults.closing_place(), "close"


def _shut_down(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
