# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Drag and drop around chats: into folders, files and pictures to the message, exports."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QPushButton, QWidget

from pannier.core.chat.store import ChatStore
from pannier.ui.chat.list_rows import CHATS_TYPE, RowKind
from pannier.ui.chat.list_view import ChatListView
from tests.ui.chat.conftest import wait_for_titles
from tests.ui.conftest import User


@pytest.fixture
def owner(scripted: User) -> User:
    """Someone with three chats and an empty folder."""
    store = scripted.window.chat_page._archive.store
    assert store is not None
    for title in ("Third", "Second", "First"):
        conversation = store.conversations.create()
        store.messages.add(conversation.id, "user", title)
    store.folders.create("Work")
    scripted.window.chat_page._chats.refresh()
    wait_for_titles(scripted, "First", "Second", "Third")
    return scripted


def chats(user: User) -> ChatListView:
    """The list."""
    return user.window.chat_page.sidebar.list


def place(user: User, title: str) -> QPointF:
    """Where a row is."""
    view = chats(user)
    number = [row.title for row in view.rows].index(title)
    return QPointF(view.visualRect(view.model().index(number, 0)).center())


def drop(target: QWidget, data: QMimeData, at: QPointF) -> bool:
    """Drag something onto a widget and let it fall; returns whether it was taken."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.MoveAction, data, buttons, keys)
    enter.ignore()
    target.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    target.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, buttons, keys))
    return True


def inside(user: User) -> list[str]:
    """The chats in the folder."""
    return [row.title for row in chats(user).rows if row.is_inside]


def test_several_chats_are_dragged_into_a_folder_and_out_of_it(owner: User) -> None:
    view = chats(owner)
    for title, key in (
        ("First", Qt.KeyboardModifier.NoModifier),
        ("Third", Qt.KeyboardModifier.ControlModifier),
    ):
        at = place(owner, title).toPoint()
        owner.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, at)
    owner.wait(lambda: owner.chat.conversation is not None)
    assert owner.question == "First"  # choosing another one with Ctrl does not open it
    assert [row.title for row in view.selected_rows] == ["First", "Third"]
    indexes = view.selectionModel().selectedIndexes()
    assert all(view.model().flags(index) & Qt.ItemFlag.ItemIsDragEnabled for index in indexes)
    data = view.model().mimeData(indexes)
    assert drop(view, data, place(owner, "Work"))
    owner.wait(lambda: inside(owner) == ["First", "Third"])
    # A chat in a folder stands for the folder, what is below all rows for none.
    first = view.model().mimeData([view.model().index(0, 0)])
    first.setData(CHATS_TYPE, next(r.key for r in view.rows if r.title == "First").encode())
    assert drop(view, first, QPointF(5, view.viewport().height() - 2))
    owner.wait(lambda: inside(owner) == ["Third"])
    assert drop(view, first, place(owner, "Third"))
    owner.wait(lambda: inside(owner) == ["First", "Third"])


def test_several_chats_are_thrown_away_at_once(owner: User) -> None:
    view = chats(owner)
    view.selectAll()
    assert sum(row.kind is RowKind.CHAT for row in view.selected_rows) == 3
    view.setFocus()
    owner.qtbot.keyClick(view, Qt.Key.Key_Delete)
    wait_for_titles(owner)
    assert RowKind.FOLDER not in {row.kind for row in view.rows}
    assert "3" in owner.notices[0]


def test_an_export_that_is_dropped_on_the_list_is_offered_for_import(
    owner: User, tmp_path: Path
) -> None:
    page = owner.window.chat_page
    file = tmp_path / "chats.json"
    page.exchange.write(page._chats.conversations[:1], file, list(page.exchange._kinds)[3])
    owner.wait(file.exists)
    store: ChatStore | None = page._archive.store
    assert store is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "model.gguf"))])
    assert not drop(chats(owner), data, QPointF(5, 5))  # it is for the window
    first = page._chats.conversations[0].id
    store.conversations.trash([first])
    store.conversations.delete([first])
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(chats(owner), data, QPointF(5, 5))
    owner.wait(lambda: any("Import the chats" in notice for notice in owner.notices))
    buttons = owner.window.notifications.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Import").click()
    owner.wait(lambda: any("imported" in notice for notice in owner.notices))
    wait_for_titles(owner, "First", "Second", "Third")


def test_a_picture_that_is_dropped_goes_with_the_message_of_the_chat_below_it(owner: User) -> None:
    data = QMimeData()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data.setImageData(image)
    window, page = owner.window, owner.window.chat_page
    window.resize(1280, 800)
    assert drop(window, data, QPointF(600, 300))
    owner.wait(lambda: [file.name for file in page.pane.files.files] == ["Pasted picture.png"])
    page.actions_.beside.setChecked(True)
    assert page.beside is not None
    other = page.beside.pane
    owner.wait(lambda: other.width() > 100)
    at = other.mapTo(window, other.rect().center())
    assert drop(window, data, QPointF(at))
    owner.wait(lambda: len(other.files.files) == 1)
    assert len(page.pane.files.files) == 1
