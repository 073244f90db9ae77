# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Someone who makes models smaller, with the real worker."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pannier.core.library import Library
from pannier.core.quantize.draft import Draft
from pannier.ui.pages import PageContext
from pannier.ui.quantize.job_row import JobRow
from pannier.ui.quantize.page import QuantizePage
from pannier.ui.quantize.wizard import Wizard
from tests.models import write_llama
from tests.ui.conftest import LONG_MILLISECONDS, ProgramMaker, User


class Maker:
    """Does what a person would do on the page, and waits for what a person would see."""

    def __init__(self, user: User, qtbot: QtBot) -> None:
        self.user = user
        self.window = user.window
        self.window.resize(1280, 800)
        self._qtbot = qtbot

    @property
    def page(self) -> QuantizePage:
        """The page, which is shown."""
        found = self.window.findChild(QuantizePage)
        assert found is not None
        return found

    @property
    def page_context(self) -> PageContext:
        """What the page may use of the program."""
        self.window.show_page("quantize")
        return self.page._context

    @property
    def wizard(self) -> Wizard:
        """The wizard, which is open."""
        wizard = self.page.wizard
        assert wizard is not None
        assert wizard.isVisible()
        return wizard

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is the case."""
        self._qtbot.waitUntil(condition, timeout=LONG_MILLISECONDS)

    def find(self, name: str) -> QWidget:
        """A widget by its name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def text_of(self, name: str) -> str:
        """What a label says."""
        return str(self.find(name).property("text"))

    def click(self, name: str) -> None:
        """Click a button, as soon as it is there and can be clicked."""

        def is_ready() -> bool:
            found = self.window.findChild(QAbstractButton, name)
            return found is not None and found.isVisible() and found.isEnabled()

        self.wait(is_ready)
        found = self.find(name)
        assert isinstance(found, QAbstractButton)
        found.click()

    def click_action(self, name: str) -> None:
        """Choose an action of a page's menu."""
        action = self.window.findChild(QAction, f"action.{name}")
        assert action is not None
        assert action.isEnabled(), action.toolTip()
        action.trigger()

    def fact(self, name: str) -> str:
        """A line of the plan."""
        return self.wizard.plan.facts.get(name, "")

    def rename(self, number: int, name: str) -> None:
        """Give a file of the plan another name."""
        field = self.find(f"quantize.fileName.{number}")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        field.editingFinished.emit()

    def says(self, name: str, *words: str) -> None:
        """Wait until a box says all of these words."""

        def is_said() -> bool:
            found = self.window.findChild(QWidget, name)
            if found is None or not found.isVisible():
                return False
            return all(word in found.accessibleName() for word in words)

        self.wait(is_said)

    def open(self, path: Path) -> Wizard:
        """Go to the wizard with a file, and wait for the ladder."""
        self.window.show_page("quantize")
        self.page.quantize(path)
        wizard = self.wizard
        self.wait(lambda: bool(wizard.preparation.chosen))
        return wizard

    def choose(self, *types: str) -> None:
        """Tick these file types, and no others."""
        table = self.wizard.target.table
        table.ticked.emit(list(types))
        assert set(self.wizard.preparation.chosen) == set(types)

    def go_to_plan(self) -> None:
        """From the file types on to the last step, and wait for the plan."""
        self.click("quantize.next")
        self.click("quantize.next")
        self.wait(lambda: self.wizard.preparation.outlook is not None)

    @property
    def row(self) -> JobRow:
        """The newest job."""
        return self.page.rows.rows[0]


@pytest.fixture
def maker(make_user: ProgramMaker, qtbot: QtBot) -> Maker:
    """Someone in front of the window, with the real engine."""
    return Maker(make_user(), qtbot)


@pytest.fixture
def named(make_user: ProgramMaker, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """No file that is made gets its name before this is set, so that no job ends before that."""
    may, publish = threading.Event(), Draft.publish

    def wait(draft: Draft, *, overwrite: bool) -> None:
        may.wait()
        publish(draft, overwrite=overwrite)

    monkeypatch.setattr(Draft, "publish", wait)
    yield may
    may.set()  # before `make_user` ends the windows, which wait for their jobs


@pytest.fixture(scope="session")
def source_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small model in F16."""
    folder = tmp_path_factory.mktemp("sources")
    return write_llama(folder / "bee-F16.gguf", name="Bee", layers=1, ffn=256).read_bytes()


@pytest.fixture
def models(tmp_path: Path, source_bytes: bytes) -> Path:
    """A folder of the library with a model in F16."""
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "bee-F16.gguf").write_bytes(source_bytes)
    Library().add_folder(folder)
    return folder
