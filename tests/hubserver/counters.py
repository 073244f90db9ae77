# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the stand-in hub saw, for tests to look at."""

import threading
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Seen:
    """Requests and bytes; safe to read while the server runs.

    Attributes:
        requests: number of requests, by method and path (`GET /api/models`).
        content_requests: requests to the content host, by file path.
        bytes_sent: bytes of bodies sent, by file path; what a client did not read counts too.
        ranges: every range that was served: path, start and end (exclusive) as asked for.
        leaks: how often a token came to the content host.
        tokens: the tokens that came to the Hub, in order.
        queries: query strings of the searches, in order.
    """

    requests: Counter[str] = field(default_factory=Counter)
    content_requests: Counter[str] = field(default_factory=Counter)
    bytes_sent: Counter[str] = field(default_factory=Counter)
    ranges: list[tuple[str, int, int]] = field(default_factory=list)
    leaks: int = 0
    tokens: list[str] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def request(self, method: str, path: str, token: str) -> None:
        """Note a request to the Hub."""
        with self._lock:
            self.requests[f"{method} {path}"] += 1
            if token:
                self.tokens.append(token)

    def query(self, text: str) -> None:
        """Note a search."""
        with self._lock:
            self.queries.append(text)

    def content(self, path: str, start: int, end: int) -> None:
        """Note a request for the bytes of a file."""
        with self._lock:
            self.content_requests[path] += 1
            self.ranges.append((path, start, end))

    def sent(self, path: str, count: int) -> int:
        """Note bytes that were sent; returns how many of that file there were in all."""
        with self._lock:
            self.bytes_sent[path] += count
            return self.bytes_sent[path]

    def leak(self) -> None:
        """Note a token where none may come."""
        with self._lock:
            self.leaks += 1
