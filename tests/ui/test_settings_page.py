# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings page: a change is kept, found again, and can be put back."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from pannier.core.settings.declared import declarations
from pannier.core.settings.settings_file import settings_file
from pannier.ui.settings.rows import SettingRow
from tests.ui.conftest import User


@pytest.fixture
def page(user: User) -> User:
    user.window.show_page("settings")
    box = user.window.findChild(QSpinBox, "settings.downloads.at_once")
    assert box is not None
    user.wait(box.isEnabled)
    return user


def saved(file: Path) -> dict[str, object]:
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def test_a_change_is_saved_and_can_be_put_back(page: User) -> None:
    box = page.window.findChild(QSpinBox, "settings.downloads.at_once")
    assert box is not None
    page.qtbot.keyClick(box, Qt.Key.Key_Up)
    page.wait(lambda: saved(settings_file()).get("downloads") == {"at_once": 3})
    page.click("settings.downloads.at_once.reset")
    page.wait(lambda: "downloads" not in saved(settings_file()))
    assert box.value() == 2


def test_texts_and_switches_are_saved(page: User) -> None:
    line = page.window.findChild(QLineEdit, "settings.hub.endpoint")
    check = page.window.findChild(QCheckBox, "settings.hub.offline")
    assert line is not None
    assert check is not None
    page.qtbot.keyClicks(line, " https://mirror.example ")
    page.qtbot.keyClick(line, Qt.Key.Key_Return)
    check.click()
    hub = {"endpoint": "https://mirror.example", "offline": True}
    page.wait(lambda: saved(settings_file()).get("hub") == hub)


def test_the_search_leaves_what_matches(page: User) -> None:
    field = page.window.findChild(QLineEdit, "settings.search")
    assert field is not None
    page.qtbot.keyClicks(field, "speed")
    rows = page.window.findChildren(SettingRow)
    page.wait(lambda: sum(row.isVisible() for row in rows) == 1)
    field.clear()
    page.wait(lambda: all(row.isVisible() for row in rows))
    assert len(rows) == len(declarations())
