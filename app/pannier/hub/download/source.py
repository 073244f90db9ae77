# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The address of a file's bytes, which expires and is asked for again."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from pannier.hub.download.jobs import ChangedUpstream
from pannier.hub.download.transport import Address


@dataclass(frozen=True, slots=True)
class ResolvedFile:
    """What the Hub says of a file.

    Attributes:
        address: where its bytes are.
        commit: commit that it belongs to.
        etag: name of its content.
        size_bytes: its size.
        xet_hash: name of its content in the Xet store; empty when it is not there.
    """

    address: Address
    commit: str
    etag: str
    size_bytes: int
    xet_hash: str = ""


Resolve = Callable[[], ResolvedFile]
"""Asks the Hub once. Raises TransferFault when it may answer later, UserError when it will not."""


class Source:
    """Where one file comes from. Thread-safe."""

    def __init__(self, resolve: Resolve, resolved: ResolvedFile) -> None:
        self._resolve = resolve
        self._resolved = resolved
        self._version = 0
        self._lock = threading.Lock()
        self._renewal = threading.Lock()

    def address(self) -> tuple[int, Address]:
        """The current address, with its number."""
        with self._lock:
            return self._version, self._resolved.address

    def renew(self, version: int) -> None:
        """Ask for a new address, unless somebody has done so since number `version`.

        Raises:
            TransferFault: the Hub does not answer now.
            ChangedUpstream: the file is another by now.
            UserError: the Hub does not give the file any more.
        """
        with self._renewal:
            if self.address()[0] != version:
                return
            resolved = self._resolve()
            check_same(resolved, self._resolved.etag, self._resolved.size_bytes)
            with self._lock:
                self._resolved = resolved
                self._version += 1


def check_same(resolved: ResolvedFile, etag: str, size_bytes: int) -> None:
    """Make sure that a file is still the one that was begun.

    Raises:
        ChangedUpstream: it is not.
    """
    if (resolved.etag, resolved.size_bytes) != (etag, size_bytes):
        raise ChangedUpstream(
            "The file on the Hub has changed since this download began; what has arrived does "
            "not fit the new one.",
            remedy="Start over to get the new file.",
        )
