# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Windows come back from screens that are gone, and look as they did when they were left."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QComboBox, QSplitter, QWidget

from pannier.core.settings import Remembered, remembered_file, save_remembered
from pannier.ui.screens import DELAY_MILLISECONDS, bring_back, reachable
from tests.ui.conftest import ProgramMaker, User

MAIN, SECOND = QRect(0, 0, 1280, 800), QRect(1280, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("window", "stays"),
    [
        (QRect(100, 100, 800, 600), True),
        (QRect(1400, 50, 800, 600), True),
        (QRect(1000, 700, 800, 600), True),
        (QRect(-700, 100, 800, 600), False),
        (QRect(100, -300, 800, 600), False),
        (QRect(4000, 4000, 800, 600), False),
    ],
)
def test_a_window_stays_where_it_can_be_reached(window: QRect, stays: bool) -> None:  # noqa: FBT001
    place = reachable(window, [MAIN, SECOND])
    assert (place == window) == stays
    assert stays or MAIN.contains(place)


def test_a_window_larger_than_the_screen_that_is_left_is_made_smaller() -> None:
    assert MAIN.contains(reachable(QRect(1300, 0, 1900, 1000), [MAIN]))


def test_a_window_off_every_screen_comes_back(scripted: User) -> None:
    scripted.window.move(-5000, -5000)
    bring_back(scripted.window)
    screen = scripted.window.screen().availableGeometry()
    assert screen.intersects(scripted.window.frameGeometry())


def test_all_windows_come_back_when_their_screen_goes(scripted: User, qapp: QApplication) -> None:
    """Also when it is only made smaller, or another one comes and all are put elsewhere."""
    main, guide = scripted.window, QWidget()
    guide.resize(400, 300)
    guide.show()
    screen = main.screen()
    room = screen.availableGeometry()
    happenings = (
        lambda: qapp.screenRemoved.emit(screen),
        lambda: screen.availableGeometryChanged.emit(room),
        lambda: qapp.screenAdded.emit(screen),
    )
    for happening in happenings:
        for window in (main, guide):
            window.move(-5000, -5000)
        happening()
        for window in (main, guide):
            scripted.wait(
                lambda window=window: screen.availableGeometry().contains(
                    window.geometry().center()
                )
            )
    place = main.geometry()
    qapp.screenRemoved.emit(screen)
    scripted.qtbot.wait(DELAY_MILLISECONDS + 50)
    assert main.geometry() == place  # what can be reached stays where it is
    guide.close()
    guide.deleteLater()


def test_parts_are_as_wide_and_sorted_as_they_were_left(make_user: ProgramMaker) -> None:
    first = make_user()
    first.window.resize(1600, 800)
    first.window.show_page("discover")
    split = first.window.findChild(QSplitter, "discover.split")
    order = first.window.findChild(QComboBox, "discover.sort")
    assert split is not None
    assert order is not None
    first.wait(lambda: sum(split.sizes()) > 1400)
    split.moveSplitter(420, 1)
    order.setCurrentIndex(2)
    first.window.close()
    second = make_user()
    second.window.resize(1600, 800)  # the screen of tests is small
    second.window.show_page("discover")
    again = second.window.findChild(QSplitter, "discover.split")
    chosen = second.window.findChild(QComboBox, "discover.sort")
    assert again is not None
    assert chosen is not None
    second.wait(lambda: abs(again.sizes()[0] - 420) < 5)
    assert chosen.currentData() == order.currentData()


def test_what_is_remembered_wrongly_is_as_usual(make_user: ProgramMaker) -> None:
    views = {"discover.split": "wide", "discover.sort": "nonsense", "chat.split": "-9"}
    save_remembered(remembered_file(), Remembered(views=views))
    user = make_user()
    user.window.show_page("discover")
    split = user.window.findChild(QSplitter, "discover.split")
    assert split is not None
    user.wait(lambda: split.sizes()[0] > 100)
