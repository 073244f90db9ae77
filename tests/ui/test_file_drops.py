# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files dropped onto the window, and opened from outside: what is offered, and what comes of it."""

import json
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

from pannier.core.language import tr
from pannier.core.library import Library
from pannier.ui.chat.controller import State
from pannier.ui.dragged import folders_among
from pannier.ui.library.page import LibraryPage
from tests.models import write_llama
from tests.ui.conftest import User

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction


def drag_data(user: User, data: QMimeData) -> list[str]:
    """Drag something onto the window; returns the titles of what is offered."""
    enter = QDragEnterEvent(QPoint(50, 50), _COPY, data, _LEFT, _NONE)
    enter.ignore()
    user.window.dragEnterEvent(enter)
    drops = user.program._furniture.drops
    assert enter.isAccepted() == bool(drops._offers)
    return [offer.title for offer in drops._offers]


def drop_data(user: User, data: QMimeData, share: float) -> None:
    """Drop what is being dragged at a share of the window's width."""
    place = QPointF(user.window.width() * share, user.window.height() / 2)
    user.window.dropEvent(QDropEvent(place, _COPY, data, _LEFT, _NONE))
    assert not user.window.findChild(object, "drop.overlay").isVisible()


def drag(user: User, files: Sequence[Path]) -> tuple[QMimeData, list[str]]:
    """Drag files onto the window; returns the titles of what is offered."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data, drag_data(user, data)


def drop(user: User, files: Sequence[Path], share: float) -> None:
    """Drop files at a share of the window's width."""
    drop_data(user, drag(user, files)[0], share)


@pytest.mark.parametrize(
    ("page", "names", "offered"),
    [
        ("fit", ["a.gguf"], ["Load a", "Add to the library"]),
        ("chat", ["a.GGUF"], ["Load a", "Add to the library"]),
        ("library", ["a.gguf"], ["Load a", "Add to the library"]),
        ("chat", ["a.gguf", "b.gguf"], ["Add to the library"]),
        (
            "settings",
            ["a-00001-of-00002.gguf", "a-00002-of-00002.gguf"],
            ["Load a", "Add to the library"],
        ),
        ("fit", ["a-00001-of-00002.gguf", "b.gguf"], ["Add to the library"]),
        ("chat", ["mmproj-a-F16.gguf"], ["Add to the library"]),
        ("chat", ["a.txt"], ["Attach a.txt"]),
        ("fit", ["a.txt"], ["Attach a.txt"]),
        ("downloads", ["a.txt", "b.png"], [tr("Attach %Ln file(s)", "", 2)]),
        ("chat", ["chats.json"], ["Attach chats.json", "Import chats from chats.json"]),
        ("fit", ["chats.zip"], ["Attach chats.zip", "Import chats from chats.zip"]),
        ("chat", ["a.gguf", "a.txt"], ["Load a", "Add to the library", "Attach a.txt"]),
        ("quantize", ["models/"], ["Add the models in models"]),
        ("quantize", ["models/", "more/"], [tr("Add the models in %Ln folder(s)", "", 2)]),
        ("quantize", ["models/", "a.gguf"], ["Add to the library"]),
        ("discover", ["a.safetensors"], ["Look for a GGUF file"]),
    ],
)
def test_what_is_offered(
    scripted: User, tmp_path: Path, page: str, names: list[str], offered: list[str]
) -> None:
    scripted.window.show_page(page)
    for name in names:
        if name.endswith("/"):
            (tmp_path / name).mkdir()
    assert drag(scripted, [tmp_path / name for name in names])[1] == offered
    scripted.window.dragLeaveEvent(None)
    assert not scripted.window.findChild(object, "drop.overlay").isVisible()


@pytest.mark.parametrize("page", ["chat", "library"])
def test_a_folder_becomes_one_of_the_library(scripted: User, tmp_path: Path, page: str) -> None:
    folder = tmp_path / "Llama 3.1"
    folder.mkdir()
    write_llama(folder / "bee.gguf")
    scripted.window.show_page(page)
    drop(scripted, [folder], 0.5)
    told = "The models in Llama 3.1 are in the library now."
    scripted.wait(lambda: told in scripted.notices)
    assert folder in [each.path for each in Library().folders()]
    scripted.click("notice.0.action")
    scripted.wait(lambda: "bee" in listed_models(scripted))


def listed_models(user: User) -> list[str]:
    page = user.window.findChild(LibraryPage)
    assert page is not None
    return [model.path.stem for model in page.scanner.models]


def test_files_that_are_dropped_elsewhere_open_the_chat(scripted: User, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.md"]
    for file in files:
        file.write_text("Words.", encoding="utf-8")
    scripted.window.show_page("settings")
    drop(scripted, files, 0.5)
    assert scripted.window.chat_page.isVisible()
    attached = scripted.window.chat_page.pane.files
    scripted.wait(lambda: [file.attachment is not None for file in attached.files] == [True, True])
    assert [file.name for file in attached.files] == ["one.txt", "two.md"]


@pytest.mark.parametrize("page", ["chat", "fit"])
def test_a_text_goes_into_the_message(scripted: User, page: str) -> None:
    data = QMimeData()
    data.setText("What is a quant?")
    scripted.window.show_page(page)
    assert drag_data(scripted, data) == ["Put the text into your message"]
    drop_data(scripted, data, 0.5)
    assert scripted.window.chat_page.isVisible()
    assert scripted.box.toPlainText() == "What is a quant?"


def test_a_picture_without_a_file_is_attached(scripted: User) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    scripted.window.show_page("discover")
    assert drag_data(scripted, data) == ["Attach the picture"]
    drop_data(scripted, data, 0.5)
    attached = scripted.window.chat_page.pane.files
    scripted.wait(lambda: bool(attached.files) and attached.files[0].attachment is not None)


def test_a_picture_of_a_page_may_be_meant_or_its_address(scripted: User) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    data.setUrls([QUrl("https://pictures.example/ant.png")])
    assert drag_data(scripted, data) == ["Attach the picture", "Put the text into your message"]
    drop_data(scripted, data, 0.9)
    assert scripted.box.toPlainText() == "https://pictures.example/ant.png"


def test_what_cannot_be_used_is_told(scripted: User) -> None:
    data = QMimeData()
    data.setColorData("red")
    assert drag_data(scripted, data) == ["Pannier cannot use this"]
    drop_data(scripted, data, 0.5)
    assert scripted.notices == []


def test_rows_of_our_own_lists_are_not_taken_for_texts(scripted: User) -> None:
    data = QMimeData()
    data.setData("application/x-pannier-chats", b"1 2")
    assert drag_data(scripted, data) == []


def test_a_drive_that_does_not_answer_holds_nothing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    assert folders_among([folder, tmp_path / "x.txt"]) == {folder}
    released = threading.Event()
    monkeypatch.setattr("os.path.isdir", lambda _path: released.wait())
    assert folders_among([folder], patience=0.01) == frozenset()
    released.set()


def test_a_model_is_added_at_the_right_and_stays_where_it_is(
    scripted: User, tmp_path: Path
) -> None:
    file = tmp_path / "bee.gguf"
    write_llama(file)
    drop(scripted, [file], 0.75)
    scripted.wait(lambda: any("in the library now" in notice for notice in scripted.notices))
    assert file in [folder.path for folder in Library().folders()]
    assert scripted.chat.state is State.NO_MODEL


def test_a_projector_is_used_with_the_loaded_model(
    scripted: User, model_file: Path, tmp_path: Path
) -> None:
    scripted.load(model_file)
    projector = tmp_path / "mmproj-x.gguf"
    projector.write_bytes(b"GGUF")
    assert drag(scripted, [projector])[1][0].startswith("Use it with ")
    drop(scripted, [projector], 0.25)
    scripted.wait_for(State.READY)
    loader = scripted.chat.loader
    assert (loader.path, loader.options.mmproj) == (str(model_file), str(projector))


def test_a_projector_opened_from_outside_is_explained(scripted: User, tmp_path: Path) -> None:
    scripted.window.open(str(tmp_path / "mmproj-x.gguf"))
    assert "lets one see pictures" in scripted.notices[0]
    assert scripted.chat.state is State.NO_MODEL


def test_chats_are_imported_from_any_page(scripted: User, tmp_path: Path) -> None:
    file = tmp_path / "chats.json"
    file.write_text(json.dumps({"no": "chats"}), encoding="utf-8")
    scripted.window.show_page("fit")
    drop(scripted, [file], 0.5)
    scripted.wait(lambda: bool(scripted.notices))
    assert scripted.window.chat_page.isVisible()
    assert scripted.window.notifications.notices[0].level == "error"
