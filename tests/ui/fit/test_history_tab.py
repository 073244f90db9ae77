# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The history of loads on the Fit page: filled by loads in the window, cleared, brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QPushButton

from pannier.core.language import tr
from pannier.core.memory.accuracy import device_loads
from pannier.core.memory.load_history import DeviceRecord, LoadHistory, LoadRecord
from pannier.ui.fit.history_tab import HistoryTab
from pannier.ui.fit.page import FitPage
from tests.ui.conftest import User

MIB = 1024**2


def record(number: int, forecast: int | None, allocated: int) -> LoadRecord:
    card = DeviceRecord(
        "CUDA0", "Card", "CUDA", "1.0", forecast, allocated, allocated, allocated + 5 * MIB
    )
    return LoadRecord(float(number), f"Model {number}", f"/{number}.gguf", 8192, 33, 33, [card])


def open_history(user: User) -> HistoryTab:
    user.window.show_page("fit")
    page = user.window.findChild(FitPage)
    assert page is not None
    (action,) = [
        each for group in page.menu_groups for each in group if "history" in each.objectName()
    ]
    action.trigger()
    return page.history


def models_of(tab: HistoryTab) -> list[str]:
    return [row.load.model for row in tab._items.shown]


def test_a_load_in_the_window_is_in_the_history(user: User, guide: Path) -> None:
    tab = open_history(user)
    user.qtbot.waitUntil(tab._nothing.isVisible)
    user.load(guide)
    user.wait(lambda: LoadHistory().loads() != [])
    user.window.show_page("fit")
    user.wait(lambda: models_of(tab) != [])
    (load,) = LoadHistory().loads()
    assert load.path == str(guide)
    (row,) = device_loads([load])
    assert row.is_as_planned
    assert row.error == pytest.approx(0, abs=0.1)
    assert models_of(tab) == [load.model]
    assert tr("%Ln load(s).", "", 1) in user.text_of("fit.history.summary")
    assert "came true to the byte 1 of 1 times" in user.text_of("fit.history.summary")
    assert not tab._nothing.isVisible()


def test_clearing_can_be_undone(scripted: User) -> None:
    history = LoadHistory()
    for number in range(3):
        history.add(record(number, 99 * MIB, 100 * MIB))
    tab = open_history(scripted)
    scripted.wait(lambda: models_of(tab) == ["Model 2", "Model 1", "Model 0"])
    assert "Card (CUDA, driver 1.0) takes 5.00 MiB" in scripted.text_of("fit.history.learned")
    scripted.click("fit.history.clear")
    scripted.wait(tab._nothing.isVisible)
    assert history.loads() == []
    history.add(record(7, None, MIB))
    (bar,) = scripted.window.notifications.findChildren(QPushButton)
    assert bar.text() == "Undo"
    bar.click()
    scripted.wait(lambda: models_of(tab) == ["Model 7", "Model 2", "Model 1", "Model 0"])
    assert len(history.loads()) == 4


def test_a_point_tells_its_load(scripted: User) -> None:
    history = LoadHistory()
    history.add(record(1, 100 * MIB, 100 * MIB))
    history.add(record(2, 4000 * MIB, 2000 * MIB))
    chart = open_history(scripted).chart
    scripted.wait(lambda: len(chart._rows) == 2)
    area = chart._area()
    points = {row.load.model: chart._point(row, area) for row in chart._rows}
    on_line, below = points["Model 1"], points["Model 2"]
    assert area.bottom() - on_line.y() == pytest.approx(on_line.x() - area.left())
    assert area.bottom() - below.y() < below.x() - area.left()
    found = chart.row_at(below + QPointF(2, 2))
    assert found is not None
    assert found.load.model == "Model 2"
    assert chart.row_at(QPointF(area.left() + 1, area.top() + 1)) is None
