# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The second origin: bytes of large files behind signed addresses that expire."""

import hashlib
import hmac
import time
from http import HTTPStatus
from urllib.parse import parse_qs, quote, urlsplit

from tests.hubserver.connection import Connection
from tests.hubserver.hub_state import HubState

DEFAULT_URL_SECONDS = 3600.0
PORTAL = b"<!doctype html><title>Hotel Wi-Fi</title><p>Please log in to use the internet."
_DENIED = b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'


def signed_path(state: HubState, repo: str, path: str, sha256: str) -> str:
    """Return the path and query by which a file can be had for a while."""
    seconds = state.faults_of(repo, path).url_seconds
    expires = time.time() + (DEFAULT_URL_SECONDS if seconds is None else seconds)
    return (
        f"/{sha256}?repo={quote(repo)}&file={quote(path)}&expires={expires:.3f}"
        f"&signature={_signature(state, sha256, f'{expires:.3f}')}"
    )


class ContentConnection(Connection):
    """A connection to the content host."""

    def do_GET(self) -> None:
        """Send the bytes, when the address is valid and no token came with it."""
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        sha256 = parts.path.lstrip("/")
        if sha256 == "portal":
            self.answer(PORTAL, "text/html; charset=utf-8")
            return
        if self.headers.get("Authorization"):
            # S3 refuses two kinds of authorization at once; here it would also be a leak.
            self.state.seen.leak()
            self.answer(_DENIED, "application/xml", HTTPStatus.BAD_REQUEST)
            return
        expires = query.get("expires", "0")
        signature = _signature(self.state, sha256, expires)
        if float(expires) < time.time() or query.get("signature") != signature:
            self.answer(_DENIED, "application/xml", HTTPStatus.FORBIDDEN)
            return
        repo, path = query.get("repo", ""), query.get("file", "")
        file = self.state.content(repo, path, sha256)
        if file is None:
            self.answer(_DENIED, "application/xml", HTTPStatus.NOT_FOUND)
            return
        self.send_file(repo, file, {"ETag": f'"{sha256}"'})

    do_HEAD = do_GET


def _signature(state: HubState, sha256: str, expires: str) -> str:
    return hmac.new(state.secret, f"{sha256} {expires}".encode(), hashlib.sha256).hexdigest()
