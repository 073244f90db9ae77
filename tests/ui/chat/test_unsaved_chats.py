# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats that cannot be saved: one can ask and read all the same, and save it all later."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from pannier.core.chat.store import chats_file
from tests.ui.chat.conftest import titles, wait_for_titles
from tests.ui.conftest import ANSWER, ProgramMaker, end, scripted_command


def test_what_is_asked_while_nothing_can_be_saved_is_answered_marked_and_saved_later(
    make_user: ProgramMaker, model_file: Path, tmp_path: Path
) -> None:
    folder = chats_file().parent
    folder.parent.mkdir(parents=True)
    folder.write_bytes(b"a file where the folder should be")
    command = scripted_command(tmp_path, ANSWER, pause=1)
    user = make_user(command)
    user.load(model_file)
    user.ask("First")
    assert user.wait_for_answer().text
    assert any("cannot be saved" in notice for notice in user.notices)
    wait_for_titles(user, "First")
    rows = user.window.chat_page.sidebar.list.rows
    assert [row.detail for row in rows if row.title == "First"] == ["not saved"]
    button = user.window.findChild(QPushButton, "chat.saveAgain")
    assert button.isVisible()
    page = user.window.chat_page
    export = tmp_path / "chat.md"
    page.exchange.write(page._chats.conversations, export, next(iter(page.exchange._kinds)))
    user.wait(export.exists)
    user.click("chat.saveAgain")
    user.wait(lambda: sum("cannot be saved" in notice for notice in user.notices) > 1)
    assert button.isVisible()
    user.window.close()
    assert user.window.isVisible()  # only a second attempt would lose them
    assert any("not saved" in notice for notice in user.notices)
    folder.unlink()
    user.click("chat.saveAgain")
    user.wait(lambda: not button.isVisible())
    user.ask("Second")
    user.wait_for_answer()
    end(user.program, user.qapp)
    again = make_user(command)
    again.wait(lambda: len(again.shown) == 4)
    assert titles(again) == ["First"]
    assert again.window.findChild(QPushButton, "chat.saveAgain").isHidden()
