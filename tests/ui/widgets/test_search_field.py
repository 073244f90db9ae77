# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The search field: every key filters, Esc clears, Down goes to the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from pannier.ui.theme import Theme
from pannier.ui.widgets.search_field import SearchField


@pytest.fixture
def field(window: QWidget, theme: Theme) -> SearchField:
    field = SearchField("test.search", "Search ships", theme, window)
    field.show()
    return field


def test_what_is_typed_is_searched(field: SearchField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.searched) as search:
        qtbot.keyClicks(field, "q")
    assert search.args == ["q"]


def test_escape_clears_and_then_belongs_to_the_window(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "qwen")
    with qtbot.waitSignal(field.searched) as search:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert search.args == [""]
    assert field.text() == ""


def test_the_button_clears(field: SearchField, qtbot: QtBot) -> None:
    clear = field.actions()[-1]
    assert not clear.isVisible()
    qtbot.keyClicks(field, "qwen")
    assert clear.isVisible()
    clear.trigger()
    assert field.text() == ""


def test_down_goes_to_the_list(field: SearchField, qtbot: QtBot) -> None:
    below = QListWidget(field.parentWidget())
    below.show()
    field.set_list(below)
    field.begin()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.waitUntil(below.hasFocus)
