# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The command palette finds actions and models; the page of shortcuts lists what there is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from pannier.ui.chat.controller import State
from pannier.ui.palette import Palette
from pannier.ui.shortcuts_dialog import ShortcutsDialog
from pannier.ui.widgets.search_field import SearchField
from tests.ui.conftest import User


def opened(user: User) -> tuple[SearchField, QTreeView]:
    user.window.actions_.palette.trigger()
    palette = user.window.findChild(Palette)
    assert palette is not None
    field = palette.findChild(SearchField, "palette.search")
    shown = palette.findChild(QTreeView, "palette.list")
    assert field is not None
    assert shown is not None
    return field, shown


def titles(shown: QTreeView) -> list[str]:
    model = shown.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_action_is_found_and_done(scripted: User) -> None:
    field, shown = opened(scripted)
    scripted.qtbot.keyClicks(field, "librar")
    scripted.wait(lambda: titles(shown)[:1] == ["Library"])
    scripted.qtbot.keyClick(field, Qt.Key.Key_Return)
    page = scripted.window.findChild(object, "library.page")
    scripted.wait(page.isVisible)


def test_the_bundled_model_is_found_and_loaded(user: User) -> None:
    field, shown = opened(user)
    guide = "Pannier Guide, the bundled model"
    user.wait(lambda: guide in titles(shown))
    user.qtbot.keyClicks(field, "bundled model")
    user.wait(lambda: titles(shown) == [guide])
    user.qtbot.keyClick(field, Qt.Key.Key_Return)
    user.wait_for(State.READY)


def test_a_chat_is_found_and_opened(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.ask("Where do the geese go?")
    scripted.wait_for(State.READY)
    scripted.window.actions_.new_chat.trigger()
    field, shown = opened(scripted)
    scripted.qtbot.keyClicks(field, "geese")
    scripted.wait(lambda: len(titles(shown)) == 1)
    scripted.qtbot.keyClick(field, Qt.Key.Key_Return)
    scripted.wait(lambda: [one.text for one in scripted.shown][:1] == ["Where do the geese go?"])


def test_arrow_keys_go_through_the_list_while_the_field_has_the_focus(scripted: User) -> None:
    field, shown = opened(scripted)
    first = shown.currentIndex().data()
    scripted.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert shown.currentIndex().data() == titles(shown)[1] != first
    scripted.qtbot.keyClicks(field, "nothing is called so")
    scripted.wait(lambda: titles(shown) == [])
    scripted.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()


def test_every_shortcut_is_on_the_page(scripted: User) -> None:
    scripted.window.actions_.shortcuts.trigger()
    dialog = scripted.window.findChild(ShortcutsDialog)
    assert dialog is not None
    text = dialog.findChild(object, "shortcuts.list").toPlainText()
    for words in ("Go to anything", "Ctrl+K", "Unload model", "Ctrl+U", "Text larger"):
        assert words in text
    dialog.close()
