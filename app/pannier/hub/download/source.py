# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the bytes of a file are: an address that expires, and is asked for again."""

import threading

from pannier.core.language import tr
from pannier.hub.address import MAIN
from pannier.hub.download.jobs import DownloadError
from pannier.hub.download.transport import Address, TransferError
from pannier.hub.errors import HubError
from pannier.hub.session import HubSession, RemoteFile


class Source:
    """One file of a repository. Thread-safe.

    A commit is pinned, so that the content cannot change. When the commit is gone (its history was
    rewritten) the file of the main branch does as well, if its content is the same.
    """

    def __init__(self, session: HubSession, repo: str, path: str) -> None:
        self._session = session
        self._repo = repo
        self._path = path
        self._found: RemoteFile | None = None
        self._version = 0
        self._lock = threading.Lock()
        self._renewal = threading.Lock()

    def resolve(self, revision: str) -> RemoteFile:
        """Ask the Hub, once, for the file of a commit.

        Raises:
            TransferError: it does not answer now.
            HubError: it will not give the file without the user's doing.
            CancelledError: the session was told to break off.
        """
        try:
            found = self._ask(revision)
        except HubError as error:
            if not error.transient:
                raise
            raise TransferError(
                error.message.rstrip("."), at_least=error.wait_seconds or 0.0
            ) from error
        with self._lock:
            self._found = found
            self._version += 1
        return found

    def address(self) -> tuple[int, Address]:
        """The address of now, with its number. Resolve first."""
        with self._lock:
            version, found = self._version, self._found
        if found is None:
            raise AssertionError("resolve comes first")
        return version, Address(found.url, self._session.headers(found.url))

    def renew(self, version: int) -> None:
        """Ask for another address, unless somebody has done so since number `version`.

        Raises:
            DownloadError: (`changed_upstream`) the file is another by now.
            TransferError: as `resolve`, like its other errors.
        """
        with self._renewal:
            if self.address()[0] != version:
                return
            before = self._found
            if before is None:
                raise AssertionError("resolve comes first")
            found = self.resolve(before.commit)
            if (found.etag, found.size) != (before.etag, before.size):
                raise changed_upstream(self._path)

    def _ask(self, revision: str) -> RemoteFile:
        try:
            return self._session.resolve(self._repo, self._path, revision)
        except HubError as error:
            if error.kind != "hub_file_missing" or revision == MAIN:
                raise
            return self._session.resolve(self._repo, self._path, MAIN)


def changed_upstream(path: str) -> DownloadError:
    """The error of a file that is no longer what it was."""
    return DownloadError(
        tr(
            "{path} has been replaced on the Hub since this download began. What has "
            "arrived belongs to the old file."
        ).format(path=path),
        remedy=tr("Start the download over to get the new file."),
        kind="changed_upstream",
    )
