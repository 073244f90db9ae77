# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Calls to the Hub: every one with a time limit, plain errors, and a way to break it off."""

import contextlib
import re
import socket
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Self
from urllib.parse import quote

import httpx2
import msgspec
from huggingface_hub.utils import build_hf_headers, hf_raise_for_status

from pannier import __version__
from pannier.hub import errors
from pannier.hub.errors import CancelledError, HubError, Request, plain_errors
from pannier.hub.settings import HubSettings

# Seconds. Reading counts from byte to byte, so a slow connection is not cut off.
TIMEOUT = httpx2.Timeout(connect=8.0, read=15.0, write=15.0, pool=15.0)
MAX_ANSWER_BYTES = 32 * 1024 * 1024
MAX_REFUSAL_BYTES = 64 * 1024
MAX_REDIRECTS = 5

_TELLING_HEADERS = {
    "x-error-code",
    "x-error-message",
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
}
# What storage hosts answer to a signed address whose time is over.
_EXPIRED = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.GONE,
}
_CONTENT_RANGE = re.compile(r"bytes ([0-9]+)-([0-9]+)/([0-9]+)")
_TOKEN = re.compile(r"[\x21-\x7e]*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PARAMETER = Sequence[str] | str | int


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """Where a file of a repository really lies, as the Hub says when asked for it.

    Attributes:
        repo: `owner/repo`.
        path: path in the repository.
        commit: revision that the answer belongs to.
        etag: what changes when the content does: the sha256 of a large file, else a git hash.
        size: size in bytes.
        url: where the bytes are; a signed address that expires (after an hour or so) for large
            files. The token must not be sent there: see `HubSession.headers`.
        xet_hash: name of the file in the Xet storage, or empty.
    """

    repo: str
    path: str
    commit: str
    etag: str
    size: int
    url: str
    xet_hash: str = ""

    @property
    def sha256(self) -> str | None:
        """Hash of the content, or None for small files, which the Hub keeps in git."""
        return self.etag if _SHA256.fullmatch(self.etag) else None


@dataclass(frozen=True, slots=True)
class Answer:
    """The body of an answer.

    Attributes:
        content: the bytes, at most as many as were asked for.
        complete: whether that is all.
        next_page: path of the next page, or empty.
    """

    content: bytes
    complete: bool = True
    next_page: str = ""


class HubSession:
    """A set of connections to the Hub under one account; may be used from any thread.

    Calls that may become superfluous together (those of a search, say) get a session of their own,
    so that `break_off` ends them and no others. Close it when it is not needed any more.

    Attributes:
        settings: how the Hub is reached.
        client: the HTTP client, for whoever moves bytes; it has time limits on everything.
    """

    def __init__(self, settings: HubSettings) -> None:
        if not settings.has_usable_endpoint:
            raise errors.bad_address(settings.endpoint)
        if not _TOKEN.fullmatch(settings.token):
            raise errors.bad_token()
        self.settings = settings
        try:
            self.client = httpx2.Client(
                timeout=TIMEOUT,
                follow_redirects=False,
                proxy=settings.proxy or None,
                event_hooks={"request": [self._prepare]},
            )
        except (ValueError, httpx2.InvalidURL) as error:
            raise errors.bad_proxy() from error
        self._lock = threading.Lock()
        self._broken_off = 0
        self._call = threading.local()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections; calls that still run are broken off."""
        self.break_off()
        self.client.close()

    def break_off(self) -> None:
        """End all running calls at once, from any thread: they raise `CancelledError`.

        A call that is just connecting ends when it is connected. Later calls are not concerned.
        """
        with self._lock:
            self._broken_off += 1
            sockets = list(self._sockets)
        for connection in sockets:
            # It may have been closed meanwhile.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def headers(self, url: str) -> dict[str, str]:
        """Return the headers of a request to `url`; the token goes to the Hub alone."""
        return build_hf_headers(
            token=(self.settings.token or False) if self._is_own(url) else False,
            library_name="pannier",
            library_version=__version__,
        )

    def file_url(self, repo: str, path: str, revision: str = "main") -> str:
        """Return the lasting address of a file."""
        return (
            f"{self.settings.endpoint}/{quote(repo)}/resolve/{quote(revision, safe='')}/"
            f"{quote(path)}"
        )

    def get(
        self,
        path: str,
        params: Mapping[str, _PARAMETER] | None = None,
        *,
        repo: str = "",
        file: str = "",
        limit: int = MAX_ANSWER_BYTES,
    ) -> Answer:
        """Fetch `path`, such as `/api/models`, at most `limit` bytes.

        Raises:
            HubError: there is no answer, or a refusal.
            CancelledError: the session was told to break off.
        """
        about = self.about(repo, file)
        url = self.settings.endpoint + path
        with (
            self.guarded(about),
            self._following("GET", url, params=params, leave_hub=True) as response,
        ):
            check_status(response)
            if _is_web_page(response):
                raise errors.web_page_instead(about)
            content, complete = _read(response, limit)
            return Answer(content, complete, _next_page(response))

    def get_json(
        self, path: str, params: Mapping[str, _PARAMETER] | None = None, *, repo: str = ""
    ) -> tuple[Any, str]:
        """Fetch a document; returns it and the path of the next page (or nothing).

        Raises:
            HubError: as `get`; also when the answer is a web page, too large, or no JSON.
        """
        answer = self.get(path, params, repo=repo, limit=MAX_ANSWER_BYTES)
        about = self.about(repo)
        if not answer.complete:
            raise errors.strange_answer(about)
        if answer.content.lstrip()[:1] == b"<":
            raise errors.web_page_instead(about)
        try:
            return msgspec.json.decode(answer.content), answer.next_page
        except (msgspec.DecodeError, RecursionError) as error:
            raise errors.strange_answer(about) from error

    def resolve(self, repo: str, path: str, revision: str = "main") -> RemoteFile:
        """Ask where a file lies; raises HubError.

        The Hub answers for large files with a redirect to a signed address elsewhere. What must be
        known stands in the headers of this very answer, so the redirect is not followed.
        """
        about = self.about(repo, path)
        url = self.file_url(repo, path, revision)
        with (
            self.guarded(about),
            self._following("HEAD", url, params=None, leave_hub=False) as response,
        ):
            check_status(response)
            return self._remote_file(about, response)

    def read_range(self, file: RemoteFile, start: int, length: int) -> bytes:
        """Fetch `length` bytes of a file from `start` on; raises HubError.

        A server that ignores the range is read up to its end, when that is not far.
        """
        about = self.about(file.repo, file.path)
        headers = self.headers(file.url) | {
            "Range": f"bytes={start}-{start + length - 1}",
            "Accept-Encoding": "identity",
        }
        with (
            self.guarded(about),
            self.client.stream("GET", file.url, headers=headers) as response,
        ):
            if response.status_code in _EXPIRED and not self._is_own(file.url):
                raise errors.expired(about)
            check_status(response)
            if response.status_code == HTTPStatus.PARTIAL_CONTENT:
                if content_range(response) != (start, start + length, file.size):
                    raise errors.strange_answer(about)
                content = _read(response, length)[0]
            elif _is_web_page(response):
                raise errors.web_page_instead(about)
            elif start + length > MAX_ANSWER_BYTES:
                raise errors.strange_answer(about)
            else:
                content = _read(response, start + length)[0][start:]
            if len(content) < length:
                raise errors.broken_off(about)
            return content

    @contextmanager
    def guarded(self, about: Request) -> Iterator[None]:
        """Make errors plain, and tell a call that was broken off from one that failed."""
        if self.settings.offline:
            raise errors.offline()
        self._call.number = self._broken_off
        try:
            with plain_errors(about):
                yield
            # What is read from a TLS socket that was shut down meanwhile may still be encrypted.
            if self._is_broken_off():
                raise CancelledError
        except HubError as error:
            if self._is_broken_off():
                raise CancelledError from error
            raise
        except RuntimeError as error:
            if self.client.is_closed:
                raise CancelledError from error
            raise
        finally:
            del self._call.number

    def about(self, repo: str = "", file: str = "") -> Request:
        """Return what the errors of a request need to know."""
        return Request(self.settings.endpoint, repo, file, with_token=bool(self.settings.token))

    def _is_own(self, url: str) -> bool:
        """Whether an address is the Hub's, not that of a host that it sent us to."""
        return _origin(httpx2.URL(url)) == _origin(httpx2.URL(self.settings.endpoint))

    @contextmanager
    def _following(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, _PARAMETER] | None,
        leave_hub: bool,
    ) -> Iterator[httpx2.Response]:
        """Send a request and follow redirects: to other hosts, too, or on the Hub alone."""
        for _ in range(MAX_REDIRECTS):
            # A HEAD asks for the size, so the content must not be compressed.
            encoding = {"Accept-Encoding": "identity"} if method == "HEAD" else {}
            headers = self.headers(url) | encoding
            with self.client.stream(method, url, params=params, headers=headers) as response:
                target = _redirected(response, leave_hub=leave_hub)
                if target is None:
                    yield response
                    return
                url, params = target, None
        raise httpx2.TooManyRedirects("Too many redirects", request=response.request)

    def _remote_file(self, about: Request, response: httpx2.Response) -> RemoteFile:
        headers = response.headers
        etag = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").removeprefix("W/")
        size = headers.get("X-Linked-Size")
        if size is None and not response.has_redirect_location:
            size = headers.get("Content-Length")
        commit = headers.get("X-Repo-Commit")
        location = headers.get("Location")
        if not commit or not etag or size is None or not size.isdecimal():
            # Whoever answered does not know what the Hub knows.
            if location or _is_web_page(response):
                raise errors.web_page_instead(about)
            raise errors.strange_answer(about)
        return RemoteFile(
            about.repo,
            about.file,
            commit,
            etag.strip('"'),
            int(size),
            str(response.url.join(location)) if location else str(response.url),
            headers.get("X-Xet-Hash", ""),
        )

    def _is_broken_off(self) -> bool:
        """Whether the call of this thread is to end."""
        return getattr(self._call, "number", self._broken_off) != self._broken_off

    def _prepare(self, request: httpx2.Request) -> None:
        """Have the request report its connections, so that `break_off` finds them."""

        def trace(event: str, info: dict[str, Any]) -> None:
            if not event.endswith(("connect_tcp.complete", "start_tls.complete")):
                return
            connection = info["return_value"].get_extra_info("socket")
            with self._lock:
                self._sockets.add(connection)
            if self._is_broken_off():
                # Nobody else knows of it yet.
                info["return_value"].close()
                raise CancelledError

        request.extensions["trace"] = trace
        if self._is_broken_off():
            raise CancelledError


def check_status(response: httpx2.Response) -> None:
    """Raise huggingface_hub's error for a refusal; for use inside `HubSession.guarded`."""
    if not response.is_error:
        return
    # huggingface_hub reads all of the body and expects an object in it. Neither is certain here.
    body = _read(response, MAX_REFUSAL_BYTES)[0]
    try:
        said = msgspec.json.decode(body, type=_Refusal).error
    except (msgspec.DecodeError, RecursionError):
        said = ""
    headers = {name: response.headers[name] for name in _TELLING_HEADERS & set(response.headers)}
    hf_raise_for_status(
        httpx2.Response(
            response.status_code, headers=headers, json={"error": said}, request=response.request
        )
    )


def content_range(response: httpx2.Response) -> tuple[int, int, int] | None:
    """Return start, end (exclusive) and size of the whole that a partial answer names."""
    match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    return (int(match[1]), int(match[2]) + 1, int(match[3])) if match else None


class _Refusal(msgspec.Struct):
    error: str = ""


def _redirected(response: httpx2.Response, *, leave_hub: bool) -> str | None:
    """Return where the answer sends us, or None when it is the answer itself."""
    if not response.has_redirect_location:
        return None
    target = response.url.join(response.headers["Location"])
    stays = _origin(target) == _origin(response.url)
    return str(target) if stays or leave_hub else None


def _next_page(response: httpx2.Response) -> str:
    """Return the path of the next page. Mirrors name the original Hub's host in it."""
    url = response.links.get("next", {}).get("url", "")
    return url[max(url.find("/api/"), 0) :] if "/api/" in url else ""


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _is_web_page(response: httpx2.Response) -> bool:
    return "html" in str(response.headers.get("Content-Type", ""))


def _read(response: httpx2.Response, limit: int) -> tuple[bytes, bool]:
    """Return at most `limit` bytes of a body, and whether that is all of it."""
    content = bytearray()
    for piece in response.iter_bytes():
        content += piece
        if len(content) > limit:
            return bytes(content[:limit]), False
    return bytes(content), True
