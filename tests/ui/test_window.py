# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window around the chat: pages, what is remembered, drag and drop, theme, notices."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from pannier.core.settings import Remembered, load_remembered, remembered_file, save_remembered
from pannier.ui.chat.controller import State
from pannier.ui.main_window import MainWindow
from pannier.ui.notifications import MAX_SHOWN, Action, NoticeBar
from pannier.ui.theme import CONTRAST, DARK, LIGHT
from tests.ui.conftest import ProgramMaker, User, scripted_command


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_frame_stands_where_it_stays(
    make_user: ProgramMaker, qtbot: QtBot, scale: float
) -> None:
    user = make_user()
    user.window.appearance.set_scale(scale)
    frame = MainWindow(user.program.theme, Remembered(text_scale=scale))
    qtbot.addWidget(frame)
    for window in (frame, user.window):
        window.resize(900, 600)
        window.show()
    user.wait(lambda: frame.rail.height() == user.window.rail.height() > 0)
    assert frame.statusBar().height() == user.window.statusBar().height()
    frame.activateWindow()
    user.wait(frame.isActiveWindow)
    assert not frame.rail.isAncestorOf(frame.focusWidget())


def test_the_last_model_is_loaded_again(make_user: ProgramMaker, guide: Path) -> None:
    save_remembered(remembered_file(), Remembered(last_model=str(guide)))
    user = make_user()
    user.wait_for(State.READY)
    assert user.chat.loader.has_guide


def test_a_last_model_that_is_gone_is_told_kindly(make_user: ProgramMaker, tmp_path: Path) -> None:
    save_remembered(remembered_file(), Remembered(last_model=str(tmp_path / "gone.gguf")))
    user = make_user()
    user.wait(lambda: len(user.notices) == 1)
    notice = user.window.notifications.notices[0]
    assert notice.level == "info"
    assert "gone.gguf" in notice.message


def test_a_damaged_file_is_kept_and_the_defaults_are_used(make_user: ProgramMaker) -> None:
    file = remembered_file()
    file.parent.mkdir(parents=True)
    file.write_text("{ not json")
    user = make_user()
    user.wait(lambda: len(user.notices) == 1)
    assert user.window.notifications.notices[0].level == "warning"
    assert file.with_name("remembered.json.damaged").read_text() == "{ not json"


def test_geometry_text_size_and_models_survive_a_restart(
    make_user: ProgramMaker, guide: Path
) -> None:
    first = make_user()
    first.load(guide)
    first.window.resize(700, 555)
    first.window.actions_.zoom_in.trigger()
    first.window.close()
    remembered, error = load_remembered(remembered_file())
    assert error is None
    assert remembered.last_model == str(guide)
    assert remembered.recent_models == [str(guide)]
    assert remembered.text_scale == pytest.approx(1.1)
    second = make_user()
    assert (second.window.width(), second.window.height()) == (700, 555)
    assert second.program.theme.scale == pytest.approx(1.1)
    second.wait_for(State.READY)


def test_a_model_that_took_the_program_down_is_not_loaded_again(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path
) -> None:
    save_remembered(remembered_file(), Remembered(last_model=str(model_file)))
    user = make_user(scripted_command(tmp_path, "", pause=1, load=60_000))
    user.wait_for(State.LOADING)
    user.wait(lambda: load_remembered(remembered_file())[0].last_model == "")


def test_an_unloaded_model_is_not_loaded_at_the_next_start(
    scripted: User, model_file: Path
) -> None:
    scripted.load(model_file)
    scripted.window.actions_.unload.trigger()
    scripted.window.close()
    assert load_remembered(remembered_file())[0].last_model == ""


def test_a_model_file_can_be_dropped_onto_the_window(scripted: User, model_file: Path) -> None:
    window = scripted.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(model_file))])
    enter = drag_enter(data)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    overlay = window.findChild(object, "drop.overlay")
    assert overlay.isVisible()
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert not overlay.isVisible()
    scripted.wait_for(State.READY)
    assert scripted.chat.loader.path == str(model_file)


def test_other_files_are_attached_to_the_chat(scripted: User, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Notes.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    enter = drag_enter(data)
    enter.ignore()
    scripted.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    scripted.window.dropEvent(drop)
    files = scripted.window.chat_page.pane.files
    scripted.wait(lambda: bool(files.files) and files.files[0].attachment is not None)
    assert files.files[0].name == "notes.txt"


def test_light_and_dark_change_at_once(scripted: User) -> None:
    theme = scripted.program.theme
    theme.force_scheme("dark")
    assert theme.colours is DARK
    dark = corner_colour(scripted)
    theme.force_scheme("light")
    assert theme.colours is LIGHT
    assert (dark, corner_colour(scripted)) == (DARK.rail, LIGHT.rail)


def test_a_chosen_scheme_is_there_at_the_next_start(
    scripted: User, make_user: ProgramMaker
) -> None:
    actions = {action.data(): action for action in scripted.window.actions_.schemes}
    assert actions[""].isChecked()
    actions["contrast"].trigger()
    assert corner_colour(scripted) == CONTRAST.rail
    scripted.window.close()
    again = make_user()
    assert again.program.theme.colours is CONTRAST
    assert [action.data() for action in again.window.actions_.schemes if action.isChecked()] == [
        "contrast"
    ]
    again.program.theme.force_scheme("light")


def test_notices_stack_and_the_same_one_is_not_repeated(scripted: User) -> None:
    notifier = scripted.program.notifier
    for text in ("One.", "Two.", "Two.", "Three.", "Four."):
        notifier.error(text)
    assert scripted.notices == ["Four.", "Three.", "Two."]
    assert len(scripted.notices) == MAX_SHOWN
    newest = scripted.window.notifications.findChildren(NoticeBar)[-1]
    scripted.wait(newest.isVisible)
    scripted.click(f"{newest.objectName()}.dismiss")
    assert scripted.notices == ["Three.", "Two."]


def test_a_notice_offers_its_action_and_its_details(scripted: User) -> None:
    done: list[str] = []
    action = Action("Do it", lambda: done.append("done"))
    scripted.program.notifier.error("Message.", "Remedy.", "line 1\nline 2", action)
    scripted.click("notice.0.details")
    assert scripted.window.findChild(object, "notice.0.detailsText").isVisible()
    scripted.click("notice.0.action")
    assert done == ["done"]
    assert scripted.notices == []


def test_a_bug_is_told_once_and_logged(
    scripted: User, pannier_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scripted.program.faults, "_previous", lambda *_: None)
    for _ in range(2):
        error = RuntimeError("a bug")
        sys.excepthook(RuntimeError, error, None)
    assert len(scripted.notices) == 1
    assert "a bug" in scripted.window.notifications.notices[0].details
    assert "a bug" in (pannier_home / "logs" / "pannier.log").read_text()


def test_an_engine_that_cannot_be_started_is_told(make_user: ProgramMaker) -> None:
    user = make_user(["/there/is/no/such/program"])
    user.wait(lambda: len(user.notices) == 1)
    assert "could not be started" in user.notices[0]


def test_a_long_menu_of_recent_models_leaves_room_for_the_actions(
    scripted: User, model_file: Path
) -> None:
    scripted.load(model_file)
    menu = scripted.window.chat_page.pane.chooser.menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert model_file.stem in texts
    assert scripted.window.actions_.open_guide in menu.actions()
    recent = next(action for action in menu.actions() if action.text() == model_file.stem)
    recent.trigger()
    assert scripted.chat.state is State.LOADING


def drag_enter(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def corner_colour(user: User) -> str:
    """The colour of the rail's lower left corner."""
    rail = user.window.rail
    return rail.grab().toImage().pixelColor(2, rail.height() - 3).name()
