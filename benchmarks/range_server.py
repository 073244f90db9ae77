# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A hub with one file, as fast as the system can send it: the other end of download.py.

    python benchmarks/range_server.py FILE SHA256 [--cap BYTES_PER_SECOND] [--drops COUNT]

It answers every address as the Hub does for one file, and sends by sendfile. A cap holds for each
connection, as content networks have it; drops are connections that break off at a random place.
The first line of its output is its address; it ends when its stdin does.
"""

import argparse
import os
import random
import re
import socket
import sys
import threading
import time
from pathlib import Path

PIECE = 1024 * 1024
CAPPED_PIECE = 64 * 1024


class RangeServer:
    """Serves one file to any number of connections, a thread for each."""

    def __init__(self, file: Path, sha256: str, cap: int, drops: int) -> None:
        self._file = file
        self._size = file.stat().st_size
        self._sha256 = sha256
        self._cap = cap
        self._drops = drops
        self._random = random.Random(7)  # noqa: S311 - the same places every time
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def run(self) -> None:
        """Serve for ever."""
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        received = b""
        with connection, self._file.open("rb") as file:
            while True:
                while b"\r\n\r\n" not in received:
                    data = connection.recv(65536)
                    if not data:
                        return
                    received += data
                head, received = received.split(b"\r\n\r\n", 1)
                try:
                    if not self._answer(connection, file.fileno(), head.decode()):
                        return
                except OSError:
                    return

    def _answer(self, connection: socket.socket, file: int, head: str) -> bool:
        if head.startswith("HEAD"):
            connection.sendall(
                (
                    f"HTTP/1.1 200 OK\r\nContent-Length: {self._size}\r\n"
                    f"X-Repo-Commit: {'0' * 40}\r\nX-Linked-Size: {self._size}\r\n"
                    f'X-Linked-Etag: "{self._sha256}"\r\n\r\n'
                ).encode()
            )
            return True
        asked = re.search(r"^range: bytes=(\d+)-(\d+)", head, re.IGNORECASE | re.MULTILINE)
        start, end = (int(asked[1]), int(asked[2]) + 1) if asked else (0, self._size)
        status = "206 Partial Content" if asked else "200 OK"
        connection.sendall(
            (
                f"HTTP/1.1 {status}\r\nContent-Length: {end - start}\r\n"
                f"Content-Range: bytes {start}-{end - 1}/{self._size}\r\n\r\n"
            ).encode()
        )
        stop = self._stop(start, end)
        self._send(connection, file, start, stop)
        return stop == end

    def _stop(self, start: int, end: int) -> int:
        """Where this answer breaks off."""
        with self._lock:
            if self._drops <= 0:
                return end
            self._drops -= 1
            return self._random.randint(start, end)

    def _send(self, connection: socket.socket, file: int, start: int, end: int) -> None:
        began, first = time.monotonic(), start
        while start < end:
            most = CAPPED_PIECE if self._cap else PIECE
            start += os.sendfile(connection.fileno(), file, start, min(end - start, most))
            if self._cap:
                ahead = (start - first) / self._cap - (time.monotonic() - began)
                time.sleep(max(0.0, ahead))


def main() -> None:
    """Serve until stdin ends."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("sha256")
    parser.add_argument("--cap", type=int, default=0)
    parser.add_argument("--drops", type=int, default=0)
    arguments = parser.parse_args()
    server = RangeServer(arguments.file, arguments.sha256, arguments.cap, arguments.drops)
    threading.Thread(target=server.run, daemon=True).start()
    print(server.url, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
