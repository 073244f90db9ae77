# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Ready-made engines: found in an index like their authors', fetched, and checked."""

import functools
import hashlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.tags import sys_tags

from pannier.backend.engine_wheels import Wheel, fetch, find_wheel
from pannier.core.errors import UserError

PLATFORM = next(sys_tags()).platform
CONTENT = b"a wheel" * 20_000


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files, and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its parent's name
        """Say nothing."""


@pytest.fixture
def index(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Address of an index, and the folder of its one package."""
    folder = tmp_path / "whl" / "vulkan" / "llama-cpp-python"
    folder.mkdir(parents=True)
    serve = functools.partial(Quiet, directory=str(tmp_path / "whl"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/vulkan", folder
        server.shutdown()
        thread.join()


def offer(folder: Path, *links: str) -> None:
    """Write the page that lists the package's files."""
    text = "".join(f'<a href="{link}">{link}</a><br>\n' for link in links)
    (folder / "index.html").write_text(f"<!DOCTYPE html><html><body>{text}</body></html>")


def name(version: str, platform: str = PLATFORM, python: str = "py3-none") -> str:
    """File name of a wheel."""
    return f"llama_cpp_python-{version}-{python}-{platform}.whl"


def brought(wheel: Wheel, folder: Path) -> tuple[Path, list[float]]:
    """The file that was fetched, and the shares on the way."""
    shares: list[float] = []
    steps = fetch(wheel, folder)
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            return end.value, shares


def test_the_wheel_of_the_version_and_system_is_found_and_fetched(
    index: tuple[str, Path], tmp_path: Path
) -> None:
    address, folder = index
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    wanted = name("0.3.36%2Bcu124")
    offer(
        folder,
        "llama_cpp_python-0.3.36.tar.gz",
        name("0.3.35"),
        name("0.3.36", "win_arm64" if "linux" in PLATFORM else "linux_s390x"),
        f"{wanted}#sha256={sha256}",
        "not a wheel at all.whl",
    )
    (folder / wanted.replace("%2B", "+")).write_bytes(CONTENT)
    wheel = find_wheel(address, "0.3.36")
    assert wheel.name == wanted.replace("%2B", "+")
    file, shares = brought(wheel, tmp_path)
    assert file.read_bytes() == CONTENT
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("version", ["0.3.37", "0.3.3"])
def test_another_version_is_not_taken(index: tuple[str, Path], version: str) -> None:
    address, folder = index
    offer(folder, name("0.3.36"))
    with pytest.raises(UserError, match=f"none of version {version}") as refused:
        find_wheel(address, version)
    assert refused.value.kind == "no_wheel"


def test_an_index_that_is_not_there_is_named(index: tuple[str, Path]) -> None:
    address, _ = index
    with pytest.raises(UserError, match=r"127\.0\.0\.1:\d+ answers 404"):
        find_wheel(address.replace("vulkan", "cuda"), "0.3.36")
    with pytest.raises(UserError, match=r"127\.0\.0\.1:9 could not be reached"):
        find_wheel("http://127.0.0.1:9/vulkan", "0.3.36")


def test_what_arrives_damaged_is_not_taken(index: tuple[str, Path], tmp_path: Path) -> None:
    address, folder = index
    offer(folder, f"{name('0.3.36')}#sha256={'0' * 64}")
    (folder / name("0.3.36")).write_bytes(CONTENT)
    with pytest.raises(UserError, match="arrived damaged"):
        brought(find_wheel(address, "0.3.36"), tmp_path)
