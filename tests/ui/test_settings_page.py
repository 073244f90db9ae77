# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings page: a change is kept, found again, put back, carried elsewhere, and works."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.memory.load_options import MIB
from pannier.core.settings import (
    Remembered,
    load_remembered,
    remembered_file,
    save_remembered,
)
from pannier.core.settings.declared import PAGES, declarations
from pannier.core.settings.exchange import FORMAT
from pannier.core.settings.hand_edits import stamp_of
from pannier.core.settings.settings_file import settings_file
from pannier.ui.chat.idle_unload import IdleUnload
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.settings.import_dialog import ImportDialog
from pannier.ui.settings.page import SettingsPage
from pannier.ui.settings.rows import Row, SettingRow
from pannier.ui.theme import REDUCED_MOTION
from pannier.ui.widgets.choice_box import ChoiceBox
from tests.ui.conftest import ProgramMaker, User, end, scripted_command


@pytest.fixture
def page(scripted: User) -> User:
    return shown(scripted)


def shown(user: User) -> User:
    user.window.show_page("settings")
    user.wait(lambda: user.window.findChild(QAbstractButton, "settings.reset") is not None)
    box = user.window.findChild(QSpinBox, "settings.downloads.at_once")
    assert box is not None
    user.wait(box.isEnabled)
    return user


def find(user: User, kind: type[QWidget], name: str) -> QWidget:
    found = user.window.findChild(kind, name)
    assert found is not None, name
    return found


def press(user: User, name: str) -> None:
    """Press a button that need not be in view."""
    button = find(user, QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    assert button.isVisibleTo(user.window), name
    button.click()


def choose(user: User, name: str, value: str) -> None:
    box = find(user, ChoiceBox, name)
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def page_of(user: User) -> SettingsPage:
    found = user.window.findChild(SettingsPage)
    assert found is not None
    return found


def saved(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def source(user: User, key: str) -> str:
    label = find(user, QLabel, f"settings.{key}.source")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_change_is_saved_and_can_be_put_back(page: User) -> None:
    box = find(page, QSpinBox, "settings.downloads.at_once")
    assert isinstance(box, QSpinBox)
    assert source(page, "downloads.at_once") == "Default"
    page.qtbot.keyClick(box, Qt.Key.Key_Up)
    page.wait(lambda: saved(settings_file()).get("downloads") == {"at_once": 3})
    assert source(page, "downloads.at_once") == "Set by you"
    press(page, "settings.downloads.at_once.reset")
    page.wait(lambda: "downloads" not in saved(settings_file()))
    assert box.value() == 2


def test_texts_and_switches_are_saved(page: User) -> None:
    line = find(page, QLineEdit, "settings.hub.endpoint")
    check = find(page, QCheckBox, "settings.start.load_last_model")
    assert isinstance(check, QCheckBox)
    page.qtbot.keyClicks(line, " https://mirror.example ")
    page.qtbot.keyClick(line, Qt.Key.Key_Return)
    check.click()
    page.wait(lambda: saved(settings_file()).get("start") == {"load_last_model": False})
    assert saved(settings_file())["hub"] == {"endpoint": "https://mirror.example"}


def test_what_the_environment_says_is_shown_and_cannot_be_set(
    make_user: ProgramMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_ENDPOINT", "https://me:secret@mirror.example")
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('[hub]\nendpoint = "https://stored.example"\n', encoding="utf-8")
    page = shown(make_user())
    offline = find(page, QCheckBox, "settings.hub.offline")
    endpoint = find(page, QLineEdit, "settings.hub.endpoint")
    assert isinstance(offline, QCheckBox)
    assert isinstance(endpoint, QLineEdit)
    assert offline.isChecked()
    page.wait(lambda: page_of(page).isEnabled())
    assert endpoint.text() == "https://mirror.example"
    for name, control in (("HF_HUB_OFFLINE", offline), ("HF_ENDPOINT", endpoint)):
        assert not control.isEnabled()
        assert source(page, control.objectName().removeprefix("settings.")) == name
        assert name in control.accessibleDescription()
        assert "secret" not in control.accessibleDescription()
        reset = find(page, QAbstractButton, f"{control.objectName()}.reset")
        assert not reset.isVisible()
    assert source(page, "hub.proxy") == "Default"


def edit_by_hand(text: str) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, encoding="utf-8")


def test_looks_that_were_edited_by_hand_are_there_at_the_next_start(
    make_user: ProgramMaker, qapp: QApplication
) -> None:
    edit_by_hand(
        '[appearance]\nscheme = "dark"\ntext_percent = 130\nreduced_motion = true\n'
        'language = "ru"\n'
    )
    first = make_user()
    theme = first.program.theme
    assert theme.colours.window == "#1c1b19"
    assert theme.scale == pytest.approx(1.3)
    assert qapp.property(REDUCED_MOTION)
    assert tr("Settings") != "Settings"
    # What is changed in the window is in the file, and stays when nobody edits it.
    first.window.appearance.change("scheme", "contrast")
    first.wait(lambda: saved(settings_file())["appearance"].get("scheme") == "contrast")
    first.wait(lambda: first.program.remembered.settings_stamp == stamp_of(settings_file()))
    end(first.program, qapp)
    second = make_user()
    assert second.program.theme.colours.window == "#000000"
    end(second.program, qapp)
    # A line that is taken out has its default again.
    edit_by_hand('[appearance]\nlanguage = "en"\n')
    third = make_user()
    assert third.program.theme.scale == 1.0
    assert third.program.remembered.scheme == ""
    assert tr("Settings") == "Settings"
    assert not third.notices


def test_looks_that_were_edited_wrongly_are_told_and_left_out(make_user: ProgramMaker) -> None:
    edit_by_hand('[appearance]\nscheme = "pink"\ntext_percent = 120\n')
    user = make_user()
    assert user.program.theme.scale == pytest.approx(1.2)
    user.wait(lambda: any("appearance.scheme" in notice for notice in user.notices))


def test_looks_of_an_earlier_version_outlive_edits_of_other_settings(
    make_user: ProgramMaker, qapp: QApplication
) -> None:
    edit_by_hand("[downloads]\nat_once = 3\n")
    save_remembered(remembered_file(), Remembered(scheme="dark"))
    end(make_user().program, qapp)
    edit_by_hand("[downloads]\nat_once = 4\n")
    assert make_user().program.remembered.scheme == "dark"


def test_a_damaged_file_costs_no_looks(make_user: ProgramMaker, qapp: QApplication) -> None:
    first = make_user()
    first.window.appearance.change("scheme", "dark")
    first.wait(lambda: saved(settings_file()) != {})
    first.wait(lambda: first.program.remembered.settings_stamp != "")
    end(first.program, qapp)
    edit_by_hand("[appearance\nscheme")
    for _ in range(2):
        user = make_user()
        assert user.program.remembered.scheme == "dark"
        end(user.program, qapp)


def test_the_search_leaves_what_matches(page: User) -> None:
    field = find(page, QLineEdit, "settings.search")
    pages = find(page, QListWidget, "settings.pages")
    assert isinstance(field, QLineEdit)
    assert isinstance(pages, QListWidget)
    page.qtbot.keyClicks(field, "speed limit")
    rows = page.window.findChildren(Row)
    page.wait(lambda: sum(row.isVisible() for row in rows) == 1)
    left = [pages.item(row).text() for row in range(pages.count()) if not pages.isRowHidden(row)]
    assert left == ["Downloads"]
    field.clear()
    page.wait(lambda: all(row.isVisible() for row in rows))
    assert len(page.window.findChildren(SettingRow)) == len(declarations())
    assert pages.count() == len(PAGES)


def test_a_page_of_the_list_comes_into_view(page: User) -> None:
    pages = find(page, QListWidget, "settings.pages")
    assert isinstance(pages, QListWidget)
    for number in (3, len(PAGES) - 1, 0):
        pages.setCurrentRow(number)
        name = list(PAGES)[number]
        row = next(row for row in page.window.findChildren(Row) if row.page == name)
        page.wait(lambda row=row: not row.visibleRegion().isEmpty())
        assert pages.currentRow() == number


def test_the_look_is_one_of_the_settings(page: User) -> None:
    theme = page.program.theme
    choose(page, "settings.appearance.scheme", "dark")
    assert theme.colours.window == "#1c1b19"
    assert page.window.findChild(QAction, "action.scheme.dark").isChecked()
    page.window.findChild(QAction, "action.zoomIn").trigger()
    percent = find(page, QSpinBox, "settings.appearance.text_percent")
    assert isinstance(percent, QSpinBox)
    assert percent.value() == 110
    page.wait(lambda: load_remembered(remembered_file())[0].scheme == "dark")
    press(page, "settings.appearance.scheme.reset")
    press(page, "settings.appearance.text_percent.reset")
    assert theme.scale == 1.0
    assert page.window.findChild(QAction, "action.scheme.system").isChecked()


def test_another_language_offers_a_restart(page: User) -> None:
    name = "settings.appearance.language"
    restart = find(page, QAbstractButton, f"{name}.restart")
    assert not restart.isVisibleTo(page.window)
    choose(page, name, "ru")
    assert restart.isVisibleTo(page.window)
    press(page, f"{name}.reset")
    assert not restart.isVisibleTo(page.window)
    choose(page, name, "ru")
    page.window.chat_page.pane.composer.text.insertPlainText("half a thought")
    press(page, f"{name}.restart")
    assert page.window.is_restarting
    assert not page.window.isVisible()


def test_what_was_typed_is_there_after_a_restart(make_user: ProgramMaker, tmp_path: Path) -> None:
    first = make_user(scripted_command(tmp_path, "Hi", pause=2))
    first.write("half a thought")
    first.window.restart()
    first.program.shut_down()
    again = make_user(scripted_command(tmp_path, "Hi", pause=2))
    again.wait(lambda: again.box.toPlainText() == "half a thought")


def test_all_defaults_and_back(page: User) -> None:
    box = find(page, QSpinBox, "settings.downloads.at_once")
    assert isinstance(box, QSpinBox)
    box.setValue(5)
    choose(page, "settings.appearance.scheme", "contrast")
    press(page, "settings.reset")
    assert box.value() == 2
    assert page.program.remembered.scheme == ""
    notice = page.window.notifications.notices[-1]
    assert notice.action is not None
    notice.action.run()
    assert box.value() == 5
    assert page.program.remembered.scheme == "contrast"
    press(page, "settings.reset")


def test_settings_travel_in_a_file(page: User, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    box = find(page, QSpinBox, "settings.downloads.at_once")
    assert isinstance(box, QSpinBox)
    box.setValue(5)
    page_of(page).export_to(str(file))
    page.wait(file.exists)
    page.wait(lambda: any("mine.toml" in text for text in page.notices))
    box.setValue(2)
    with file.open("a", encoding="utf-8") as stream:
        stream.write("\n[future]\nthing = 1\n")
    page_of(page).import_from(str(file))
    page.wait(lambda: page.window.findChild(ImportDialog) is not None)
    dialog = page.window.findChild(ImportDialog)
    assert dialog is not None
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "changes 1 setting" in texts
    assert "future.thing" in texts
    assert box.value() == 2  # nothing is changed before it is wanted
    press(page, "settingsImport.take")
    assert box.value() == 5


def test_a_file_that_is_no_export_is_refused(page: User, tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text(f'format = "{FORMAT}"\nversion = 99\n')
    page_of(page).import_from(str(file))
    page.wait(lambda: any("newer version" in text for text in page.notices))


def test_the_key_that_sends(page: User, model_file: Path) -> None:
    page.load(model_file)
    shown(page)
    choose(page, "settings.chat.send_key", "ctrl_enter")
    page.window.show_page("chat")
    page.write("one")
    page.press(Qt.Key.Key_Return)
    page.write("two")
    assert page.box.toPlainText() == "one\ntwo"
    page.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.wait(lambda: len(page.shown) >= 1)
    page.wait_for_answer()


def test_memory_that_shall_be_left_free(page: User, model_file: Path) -> None:
    box = find(page, QSpinBox, "settings.memory.reserve_mebibytes")
    threads = find(page, QSpinBox, "settings.engine.threads")
    assert isinstance(box, QSpinBox)
    assert isinstance(threads, QSpinBox)
    box.setValue(2048)
    threads.setValue(3)
    page.load(model_file)
    assert page.window.loader.options.memory_margin == 2048 * MIB
    assert page.window.loader.options.threads == 3
    page.window.show_page("fit")
    budget = page.window.findChild(SharedBudget)
    assert budget is not None
    assert budget.options.memory_margin == 2048 * MIB


def test_an_idle_model_is_unloaded(page: User, model_file: Path) -> None:
    page.load(model_file)
    shown(page)
    box = find(page, QSpinBox, "settings.memory.unload_idle_minutes")
    assert isinstance(box, QSpinBox)
    box.setValue(5)
    idle = page.window.chat.findChild(IdleUnload)
    assert idle is not None
    idle.now()
    page.wait(lambda: page.window.loader.report is None)
    assert any("was unloaded" in text for text in page.notices)


def test_the_last_model_is_left_alone_when_that_is_wanted(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path
) -> None:
    command = scripted_command(tmp_path, "Hi", pause=2)
    first = shown(make_user(command))
    press_check = find(first, QCheckBox, "settings.start.load_last_model")
    assert isinstance(press_check, QCheckBox)
    press_check.click()
    first.load(model_file)
    first.wait(lambda: "start" in saved(settings_file()))
    first.window.close()
    first.program.shut_down()
    again = make_user(command)
    shown(again)  # the settings have been read by now
    assert again.program.remembered.last_model == str(model_file)
    assert again.window.loader.path == ""
