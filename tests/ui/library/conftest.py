# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Someone in front of the Library page, with model files of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pannier.core.library import Library, LibraryModel
from pannier.ui.library.page import LibraryPage
from tests.models import LlamaOptions, write_llama
from tests.ui.conftest import ANSWER, LONG_MILLISECONDS, ProgramMaker, User, scripted_command

SMALL = LlamaOptions(layers=1, embedding=64, ffn=64, kv_heads=1)


class LibraryUser:
    """Does what a person would do on the page, and waits for what a person would see."""

    def __init__(self, user: User, qtbot: QtBot) -> None:
        self.user = user
        self.qtbot = qtbot
        self.window = user.window
        self.window.show_page("library")
        page = self.window.findChild(QWidget, "library.page")
        assert isinstance(page, LibraryPage)
        self.page = page
        self.wait(lambda: not page.scanner.is_scanning and page.scanner.scan_count > 0)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is the case."""
        self.qtbot.waitUntil(condition, timeout=LONG_MILLISECONDS)

    @property
    def names(self) -> list[str]:
        """The names in the table, from top to bottom."""
        return [model.name for model in self.page.table.items.shown]

    def wait_for(self, *names: str) -> None:
        """Wait until the table holds these models and no others, in whatever order."""
        self.wait(lambda: sorted(self.names) == sorted(names))

    def pick(self, name: str) -> LibraryModel:
        """Choose a model in the table."""
        model = next(model for model in self.page.scanner.models if model.name == name)
        assert self.page.table.select(model.key)
        return model

    def do(self, action: str) -> None:
        """Choose an action of the page's menu."""
        made = next(
            made
            for group in self.page.menu_groups
            for made in group
            if made.objectName() == f"action.library.{action}"
        )
        assert made.isEnabled(), made.toolTip()
        made.trigger()

    def is_possible(self, action: str) -> str:
        """The tooltip of an action that cannot be done now; empty when it can."""
        made = next(
            made
            for group in self.page.menu_groups
            for made in group
            if made.objectName() == f"action.library.{action}"
        )
        return "" if made.isEnabled() else made.toolTip()

    def find(self, name: str) -> QWidget:
        """A widget by its name, in the window or a dialog."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def press(self, name: str) -> None:
        """Press a button of a dialog."""
        button = self.find(name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled(), name
        button.click()

    def see(self, text: str) -> None:
        """Wait for a notice that holds `text`."""
        self.wait(lambda: any(text in notice for notice in self.user.notices))

    def undo(self) -> None:
        """Press Undo on the newest notice."""
        notice = self.window.notifications.notices[0]
        assert notice.action is not None, notice.message
        notice.action.run()


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder of the library with three models, one of them in two parts."""
    folder = tmp_path / "models"
    folder.mkdir()
    write_llama(folder / "ant-Q8_0.gguf", name="Ant", weights="Q8_0", **SMALL)
    write_llama(folder / "bee-F16.gguf", name="Bee", seed=1, **SMALL)
    write_llama(folder / "cow.gguf", name="Cow", seed=2, shard_tensors=6, **SMALL)
    Library().add_folder(folder)
    return folder


@pytest.fixture
def make_reader(make_user: ProgramMaker, tmp_path: Path, qtbot: QtBot) -> Callable[[], LibraryUser]:
    """Opens the page, with an engine that only pretends to load."""

    def make() -> LibraryUser:
        return LibraryUser(make_user(scripted_command(tmp_path, ANSWER, pause=2)), qtbot)

    return make


@pytest.fixture
def reader(models: Path, make_reader: Callable[[], LibraryUser]) -> LibraryUser:
    """Someone who looks at the three models."""
    reader = make_reader()
    reader.wait_for("Ant", "Bee", "Cow")
    return reader
