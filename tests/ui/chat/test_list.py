# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of chats: pins, folders, ages, names, search and the trash."""

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from pannier.core.chat.records import Conversation, Folder
from pannier.ui.chat.list_content import chat_rows
from pannier.ui.chat.list_rows import ListRow, RowKind
from pannier.ui.chat.name_dialog import NameDialog
from tests.ui.chat.conftest import titles, wait_for_titles
from tests.ui.conftest import User

TODAY = date(2026, 3, 14)


def chat(
    number: int, days: int = 0, *, pinned: bool = False, folder: int | None = None
) -> Conversation:
    """A chat that was changed so many days ago."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    changed = (noon - timedelta(days=days)).timestamp()
    return Conversation(
        id=number,
        uid=str(number),
        title=f"Chat {number}",
        created=changed,
        changed=changed,
        pinned=pinned,
        folder=folder,
    )


def test_pinned_chats_stand_first_then_folders_then_the_others_by_age() -> None:
    chats = [chat(1, 9, pinned=True), chat(2), chat(3, 1, folder=7), chat(4, 1), chat(5, 80)]
    rows = chat_rows(chats, [Folder(id=7, name="Work")], folded=(), busy=4, today=TODAY)
    assert [(row.kind.value, row.title) for row in rows] == [
        ("heading", "Pinned"),
        ("chat", "Chat 1"),
        ("heading", "Folders"),
        ("folder", "Work"),
        ("chat", "Chat 3"),
        ("heading", "Today"),
        ("chat", "Chat 2"),
        ("heading", "Yesterday"),
        ("chat", "Chat 4"),
        ("heading", "December 2025"),
        ("chat", "Chat 5"),
    ]
    assert [row.key for row in rows if row.is_busy] == ["4"]


def test_a_folded_folder_says_how_many_chats_it_hides() -> None:
    chats = [chat(1, folder=7), chat(2, folder=7)]
    folders = [Folder(id=7, name="Work"), Folder(id=8, name="Deep", parent=7)]
    rows = chat_rows(chats, folders, folded={7}, busy=None, today=TODAY)
    assert [row.title for row in rows] == ["Folders", "Work", "Work / Deep"]
    assert rows[1].detail == "2"


def test_chats_are_renamed_pinned_moved_and_thrown_away(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    for question in ("First", "Second"):
        scripted.click("chat.new")
        scripted.ask(question)
        scripted.wait_for_answer()
    wait_for_titles(scripted, "Second", "First")
    page = scripted.window.chat_page
    page.actions_.rename.trigger()
    editor = page.sidebar.list.findChild(QLineEdit)
    editor.setText("A better title")
    scripted.qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for_titles(scripted, "A better title", "First")
    scripted.chat.open(int(page.sidebar.list.rows[-1].key))
    scripted.wait(lambda: scripted.question == "First")
    page.actions_.pin.trigger()
    wait_for_titles(scripted, "First", "A better title")
    page.sidebar.folder_wanted.emit([page._chats.conversations[1].id])
    dialog = page.findChild(NameDialog)
    dialog.findChild(QLineEdit).setText("Work")
    dialog.findChild(QPushButton, "chatFolder.take").click()
    scripted.wait(lambda: any(row.kind is RowKind.FOLDER for row in page.sidebar.list.rows))
    scripted.wait(lambda: any(row.is_inside for row in page.sidebar.list.rows))
    folder = next(row for row in page.sidebar.list.rows if row.kind is RowKind.FOLDER)
    page.sidebar.list.opened.emit(folder)  # folds it
    wait_for_titles(scripted, "First")
    page.sidebar.list.unwanted.emit([folder])  # its chats stay
    wait_for_titles(scripted, "First", "A better title")


def test_the_trash_gives_back_what_it_was_given(scripted: User, model_file: Path) -> None:
    scripted.load(model_file)
    scripted.ask("First")
    scripted.wait_for_answer()
    page = scripted.window.chat_page
    wait_for_titles(scripted, "First")
    page.sidebar.list.setFocus()
    scripted.qtbot.keyClick(page.sidebar.list, Qt.Key.Key_Delete)
    wait_for_titles(scripted)
    assert "in the trash" in scripted.notices[0]
    scripted.click("chat.trash")
    wait_for_titles(scripted, "First")
    page.sidebar.list.opened.emit(page.sidebar.list.rows[0])
    wait_for_titles(scripted)
    scripted.click("chat.trash")
    wait_for_titles(scripted, "First")
    page.sidebar.list.unwanted.emit([row_of(scripted, "First")])
    wait_for_titles(scripted)
    scripted.click("chat.trash")
    wait_for_titles(scripted, "First")
    scripted.click("chat.emptyTrash")
    wait_for_titles(scripted)


def test_the_list_goes_away_in_a_narrow_window(scripted: User) -> None:
    page = scripted.window.chat_page
    scripted.wait(page.sidebar.isVisible)
    scripted.window.resize(500, 600)
    scripted.wait(lambda: not page.sidebar.isVisible())
    page.actions_.list.trigger()
    assert page.sidebar.isVisible()
    scripted.window.resize(1200, 700)
    scripted.wait(page.sidebar.isVisible)
    scripted.click("chat.toggle.list")
    assert not page.sidebar.isVisible()


def test_the_settings_take_the_room_of_the_list_and_then_that_of_the_chat(scripted: User) -> None:
    page = scripted.window.chat_page
    scripted.window.resize(900, 600)
    scripted.wait(page.sidebar.isVisible)
    scripted.click("chat.toggle.panel")
    scripted.wait(lambda: not page.sidebar.isVisible())
    assert page.pane.isVisible()
    scripted.window.resize(500, 600)
    scripted.wait(lambda: not page.pane.isVisible())
    scripted.click("chat.panel.close")
    scripted.wait(page.pane.isVisible)


def row_of(user: User, title: str) -> ListRow:
    """The row of a chat."""
    place = titles(user).index(title)
    rows = [row for row in user.window.chat_page.sidebar.list.rows if row.kind is RowKind.CHAT]
    return rows[place]
