# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Someone who looks for models and downloads them, and a hub on loopback with models."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pannier.core.paths import models_folder
from pannier.ui.discover.page import DiscoverPage
from pannier.ui.downloads.bridge import DownloadBridge
from pannier.ui.downloads.page import DownloadsPage
from pannier.ui.widgets.trouble_box import TroubleBox
from tests.hubserver import HubServer, Repo
from tests.models import write_llama
from tests.ui.conftest import ANSWER, LONG_MILLISECONDS, ProgramMaker, User, scripted_command

REPO = "alice/Ant-1B-GGUF"
SMALL, LARGE = "Ant-1B-Q4_K_M.gguf", "Ant-1B-Q8_0.gguf"
TOKEN = "hf_aliceSecret123"  # noqa: S105 - of the stand-in hub
UserMaker = Callable[[], "HubUser"]


class HubUser:
    """Does what a person would do on both pages, and waits for what a person would see."""

    def __init__(self, user: User, qtbot: QtBot) -> None:
        self.user = user
        self.window = user.window
        self.window.resize(1280, 800)
        self._qtbot = qtbot

    @property
    def page(self) -> DiscoverPage:
        """The Discover page; it is made at the first look at it."""
        found = self.window.findChild(QWidget, "discover.page")
        assert isinstance(found, DiscoverPage)
        return found

    @property
    def bridge(self) -> DownloadBridge:
        """The queue as the window knows it."""
        return self.user.program._furniture.downloads.bridge()

    def quit(self) -> None:
        """Close the window, and wait until the program has ended."""
        self.window.close()
        self.user.program.shut_down()

    def go(self, page: str) -> None:
        """Go to a page."""
        self.window.show_page(page)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is the case."""
        self._qtbot.waitUntil(condition, timeout=LONG_MILLISECONDS)

    def find(self, name: str) -> QWidget:
        """A widget by its name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        """Click a button, as soon as it is there and can be clicked."""

        def is_ready() -> bool:
            found = self.window.findChild(QAbstractButton, name)
            return found is not None and found.isVisible() and found.isEnabled()

        self.wait(is_ready)
        found = self.find(name)
        assert isinstance(found, QAbstractButton)
        found.click()

    def search(self, text: str) -> None:
        """Write into the search field."""
        field = self.find("discover.search")
        assert isinstance(field, QLineEdit)
        field.setText(text)

    @property
    def found(self) -> list[str]:
        """Names of the models in the list."""
        return [each.id for each in self.page.search.results.items.found]

    def wait_for(self, *repos: str) -> None:
        """Wait until the list holds just these models."""
        self.wait(lambda: sorted(self.found) == sorted(repos))

    def pick(self, repo: str) -> None:
        """Click a model in the list, and wait until its files are there."""
        results = self.page.search.results
        self.wait(lambda: repo in self.found)
        results.picked.emit(results.items.found[self.found.index(repo)])
        self.wait_for_files()

    def wait_for_files(self) -> None:
        """Wait until the model page has been read."""
        reader = self.page._reader
        self.wait(lambda: reader.view is not None and not reader.is_busy)

    def says(self, box: str) -> str:
        """What a box says that tells trouble; empty when it is hidden."""
        found = self.window.findChild(TroubleBox, box)
        return found.text if found is not None and found.isVisible() else ""

    def see(self, box: str, *words: str) -> None:
        """Wait until a box says all of these words."""
        self.wait(lambda: all(word in self.says(box) for word in words))

    def texts(self, inside: QWidget | None = None) -> str:
        """All labels that can be seen."""
        labels = (inside or self.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    @property
    def downloads(self) -> DownloadsPage:
        """The Downloads page, which it goes to."""
        self.go("downloads")
        found = self.find("downloads.page")
        assert isinstance(found, DownloadsPage)
        return found

    def wait_until_done(self, count: int = 1) -> None:
        """Wait until so many downloads have arrived."""
        page = self.downloads
        self.wait(lambda: len(page.done.rows) == count and not page.jobs.rows)


def file_here(repo: str, name: str) -> Path:
    """Where a downloaded file lies."""
    return models_folder() / repo / name


@pytest.fixture(scope="session")
def model_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A real small model."""
    path = tmp_path_factory.mktemp("hub-models") / "ant.gguf"
    return write_llama(path, layers=1, embedding=64, ffn=64, kv_heads=1).read_bytes()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """An empty hub that the window uses."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


@pytest.fixture
def ant(hub: HubServer, model_bytes: bytes) -> Repo:
    """A repository with two models."""
    repo = hub.repo(
        REPO,
        downloads=1200,
        likes=34,
        tags=("gguf", "license:mit"),
        gguf={"total": 1_000_000_000, "architecture": "llama", "context_length": 8192},
    )
    repo.put("README.md", b"---\nlicense: mit\n---\n# The ant\n\nIt carries a lot.\n")
    repo.put(SMALL, model_bytes)
    repo.put(LARGE, model_bytes + bytes(100_000))
    return repo


@pytest.fixture
def make_explorer(
    hub: HubServer, make_user: ProgramMaker, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> UserMaker:
    """Starts the program, with an engine that only pretends to load."""

    def make() -> HubUser:
        return HubUser(make_user(scripted_command(tmp_path, ANSWER, pause=2)), qtbot)

    return make


@pytest.fixture
def explorer(make_explorer: UserMaker) -> HubUser:
    """Someone in front of the Discover page; give the hub its models first."""
    user = make_explorer()
    user.go("discover")
    return user
