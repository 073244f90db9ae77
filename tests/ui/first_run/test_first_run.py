# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first run: from a fresh profile to an answer, and all that can be skipped on the way."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from pannier.core.library import Library
from pannier.core.paths import bundled_model
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.ui.chat.controller import State
from pannier.ui.discover.page import DiscoverPage
from pannier.ui.first_run.dialog import FirstRunDialog
from tests.ui.conftest import ProgramMaker, User


def greeted(user: User) -> FirstRunDialog:
    """The dialog of a program that was started as people start it."""
    user.program.greet()
    dialog = user.window.findChild(FirstRunDialog)
    assert dialog is not None
    return dialog


def text(dialog: FirstRunDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def is_visible(dialog: FirstRunDialog, name: str) -> bool:
    button = dialog.findChild(QPushButton, name)
    return button is not None and button.isVisible()


def test_from_a_fresh_profile_to_the_first_answer_in_a_few_clicks(user: User) -> None:
    dialog = greeted(user)
    clicks = 0
    # Whoever does not read clicks on what is most conspicuous: the button that stands out,
    # else the first of those that are offered.
    while dialog.isVisible() and clicks < 10:
        user.click("firstRun.next" if is_visible(dialog, "firstRun.next") else "firstRun.guide")
        clicks += 1
    user.wait_for(State.READY)
    user.click("chat.suggestion.0")
    clicks += 1
    assert len(user.wait_for_answer().text) > 20
    assert clicks == 4


def test_keys_alone_do_it_too(user: User) -> None:
    dialog = greeted(user)
    for _ in range(3):
        user.wait(lambda: dialog.focusWidget() is not None)
        user.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    user.wait_for(State.READY)
    assert user.chat.loader.has_guide


def test_only_a_fresh_profile_is_greeted(make_user: ProgramMaker, tmp_path: Path) -> None:
    first = make_user()
    greeted(first).reject()
    first.window.close()
    second = make_user()
    second.program.greet()
    assert second.window.findChild(FirstRunDialog) is None
    second.window.actions_.first_run.trigger()
    again = second.window.findChild(FirstRunDialog)
    assert again is not None
    again.close()


def test_whoever_opens_a_file_is_not_greeted(make_user: ProgramMaker) -> None:
    user = make_user(file=str(bundled_model()))
    user.program.greet()
    assert user.window.findChild(FirstRunDialog) is None
    user.wait_for(State.READY)


def test_it_says_what_the_computer_can_do(user: User) -> None:
    dialog = greeted(user)
    user.wait(lambda: "parameters" in text(dialog, "firstRun.advice"))
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("GiB" in word and "free" in word for word in words)
    assert "the one that comes with Pannier" in words
    user.click("firstRun.skip")
    user.wait(lambda: user.window.findChild(FirstRunDialog) is None)


def test_models_of_other_programs_are_offered_in_place(
    user: User, home: Path, tmp_path: Path
) -> None:
    store = home / ".lmstudio" / "models" / "a" / "b"
    store.mkdir(parents=True)
    shutil.copy(bundled_model(), store / "b-F16.gguf")
    dialog = greeted(user)
    user.click("firstRun.next")
    user.wait(lambda: dialog.findChild(QCheckBox, "firstRun.store.0") is not None)
    box = dialog.findChild(QCheckBox, "firstRun.store.0")
    assert "LM Studio" in box.text()
    assert box.isChecked()
    box.click()
    user.wait(lambda: any(not folder.shown for folder in Library().folders()))
    box.click()
    user.wait(lambda: all(folder.shown for folder in Library().folders()))
    folder = tmp_path / "new models"
    dialog._models.use_folder(str(folder))
    user.wait(lambda: load_settings(settings_file()).settings.downloads.folder == str(folder))
    assert text(dialog, "firstRun.folderPath") == str(folder)
    user.click("firstRun.next")
    user.click("firstRun.own")
    user.wait(lambda: user.window.findChild(QObject, "library.page") is not None)
    page = user.window.findChild(QObject, "library.page")
    user.wait(lambda: page.isVisible() and bool(page.scanner.models))
    user.wait(lambda: not page.scanner.is_scanning)


def test_without_models_a_file_is_asked_for(user: User) -> None:
    greeted(user)
    user.click("firstRun.next")
    user.click("firstRun.next")
    user.click("firstRun.own")
    dialog = user.window.findChild(QFileDialog, "openModel")
    assert dialog is not None
    dialog.close()


def test_finding_a_model_sets_the_filter_for_this_computer(user: User) -> None:
    greeted(user)
    user.click("firstRun.next")
    user.click("firstRun.next")
    user.click("firstRun.find")
    page = user.window.findChild(DiscoverPage)
    assert page is not None
    assert page.isVisible()
    box = page.findChild(QCheckBox, "discover.filter.fits")
    assert box is not None
    assert box.isChecked()
    user.wait(box.isVisible)
