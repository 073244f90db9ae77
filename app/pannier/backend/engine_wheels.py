# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Fetches ready-made builds of llama-cpp-python from their authors' index; needs no pip.

A wheel of it is a zip archive that suits every Python, so a bundle without Python can use it, too.
Index: https://peps.python.org/pep-0503/; names of wheels: the standard on binary distributions.
"""

import hashlib
import ssl
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import httpx2
import truststore
from packaging.tags import Tag, sys_tags
from packaging.utils import InvalidWheelFilename, parse_wheel_filename

from pannier.core.errors import UserError
from pannier.core.language import tr

PACKAGE = "llama-cpp-python"
MAX_PAGE_BYTES = 8 * 1024**2
MAX_FILE_BYTES = 4 * 1024**3
TIMEOUT_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel that an index offers: its file name, address, and SHA-256 where that is told."""

    name: str
    address: str
    sha256: str


def find_wheel(index: str, version: str) -> Wheel:
    """The wheel of that version for this system.

    Args:
        index: address of the index, a folder with one folder for each package.
        version: exactly this one, such as "0.3.36".

    Raises:
        UserError: (`no_wheel`) the index does not answer, or has none.
    """
    page = urljoin(f"{index.rstrip('/')}/", f"{PACKAGE}/")
    try:
        with (
            _client() as client,
            client.stream("GET", page) as response,
        ):
            response.raise_for_status()
            # Addresses are relative to where the page really lies.
            page, text = str(response.url), b""
            for piece in response.iter_bytes():
                text += piece
                if len(text) > MAX_PAGE_BYTES:
                    raise _none(tr("{page} is too large.").format(page=page))
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _none(_reason(error, page)) from error
    links = _Links()
    links.feed(text.decode("utf-8", "replace"))
    found = _best((_wheel(urljoin(page, link)) for link in links.found), version)
    if found is None:
        raise _none(
            tr("{page} has none of version {version} for this system.").format(
                page=page, version=version
            )
        )
    return found


def fetch(wheel: Wheel, folder: Path) -> Generator[float, None, Path]:
    """Fetch a wheel into a folder; yields the share that is there. Returns the file.

    Raises:
        UserError: (`no_wheel`) it did not come, or not as its authors have made it.
        OSError: it cannot be written.
    """
    target, digest, done = folder / wheel.name, hashlib.sha256(), 0
    try:
        with (
            _client() as client,
            client.stream("GET", wheel.address) as response,
            target.open("wb") as file,
        ):
            response.raise_for_status()
            size = int(response.headers.get("Content-Length") or 0)
            for piece in response.iter_bytes():
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                if done > MAX_FILE_BYTES:
                    raise _none(tr("{page} is too large.").format(page=wheel.name))
                yield min(1.0, done / size) if size else 0.0
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _none(_reason(error, wheel.address)) from error
    if wheel.sha256 and digest.hexdigest() != wheel.sha256:
        raise _none(tr("{name} arrived damaged.").format(name=wheel.name))
    return target


class _Links(HTMLParser):
    """The addresses of all links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the address of a link."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def _wheel(address: str) -> Wheel:
    parts = urlsplit(address)
    kind, _, value = parts.fragment.partition("=")
    name = unquote(parts.path).rpartition("/")[2]
    return Wheel(name, parts._replace(fragment="").geturl(), value if kind == "sha256" else "")


def _best(wheels: Iterable[Wheel], version: str) -> Wheel | None:
    """The one whose tags suit this system best."""
    ranks: dict[Tag, int] = {tag: rank for rank, tag in enumerate(sys_tags())}
    suited: list[tuple[int, Wheel]] = []
    for wheel in wheels:
        try:
            _, its_version, _, tags = parse_wheel_filename(wheel.name)
        except InvalidWheelFilename:
            continue
        # A build for CUDA may add "+cu124" to its version.
        suiting = [ranks[tag] for tag in tags if tag in ranks]
        if its_version.public == version and suiting:
            suited.append((min(suiting), wheel))
    return min(suited, key=lambda pair: pair[0])[1] if suited else None


def _client() -> httpx2.Client:
    # The system's certificates: a company's own are there.
    verify = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx2.Client(follow_redirects=True, timeout=TIMEOUT_SECONDS, verify=verify)


def _reason(error: Exception, address: str) -> str:
    host = urlsplit(address).netloc
    if isinstance(error, httpx2.HTTPStatusError):
        return tr("{host} answers {status}.").format(host=host, status=error.response.status_code)
    return tr("{host} could not be reached.").format(host=host)


def _none(why: str) -> UserError:
    return UserError(why, kind="no_wheel")
