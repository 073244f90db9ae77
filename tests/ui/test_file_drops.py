# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files dropped onto the window, and opened from outside: what is offered, and what comes of it."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from pannier.core.library import Library
from pannier.ui.chat.controller import State
from tests.models import write_llama
from tests.ui.conftest import User

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction


def drag(user: User, files: Sequence[Path]) -> tuple[QMimeData, list[str]]:
    """Drag files onto the window; returns the titles of what is offered."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPoint(50, 50), _COPY, data, _LEFT, _NONE)
    enter.ignore()
    user.window.dragEnterEvent(enter)
    drops = user.program._furniture.drops
    assert enter.isAccepted() == bool(drops._offers)
    return data, [offer.title for offer in drops._offers]


def drop(user: User, files: Sequence[Path], share: float) -> None:
    """Drop files at a share of the window's width."""
    data, _ = drag(user, files)
    place = QPointF(user.window.width() * share, user.window.height() / 2)
    user.window.dropEvent(QDropEvent(place, _COPY, data, _LEFT, _NONE))
    assert not user.window.findChild(object, "drop.overlay").isVisible()


@pytest.mark.parametrize(
    ("page", "names", "offered"),
    [
        ("fit", ["a.gguf"], ["Load a", "Add to the library"]),
        ("chat", ["a.GGUF"], ["Load a", "Add to the library"]),
        ("chat", ["a.gguf", "b.gguf"], ["Add to the library"]),
        ("chat", ["mmproj-a-F16.gguf"], ["Add to the library"]),
        ("chat", ["a.txt"], ["Attach a.txt"]),
        ("fit", ["a.txt"], []),
        ("chat", ["chats.json"], ["Attach chats.json", "Import chats from chats.json"]),
        ("fit", ["chats.zip"], ["Import chats from chats.zip"]),
        ("fit", [], []),
    ],
)
def test_what_is_offered(
    scripted: User, tmp_path: Path, page: str, names: list[str], offered: list[str]
) -> None:
    scripted.window.show_page(page)
    assert drag(scripted, [tmp_path / name for name in names])[1] == offered
    scripted.window.dragLeaveEvent(None)


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
