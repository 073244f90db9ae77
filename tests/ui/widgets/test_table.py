# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tables: sorting, filtering, grouping, a selection that stays, columns that are remembered."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pannier.ui.theme import Theme
from pannier.ui.widgets.records import UNKNOWN, Column, Records
from pannier.ui.widgets.table import Table


@dataclass(frozen=True)
class Ship:
    """Something to list."""

    name: str
    flag: str
    tons: int | None


SHIPS = [
    Ship("Ästrid", "Sweden", 300),
    Ship("Beagle", "Britain", 242),
    Ship("Vasa", "Sweden", 1210),
    Ship("Ghost", "", None),
]
DOWN = Qt.SortOrder.DescendingOrder


def sum_of(ships: Sequence[Ship]) -> str:
    return f"{sum(ship.tons or 0 for ship in ships)} t"


COLUMNS = [
    Column[Ship]("name", "Name", lambda ship: ship.name),
    Column[Ship]("flag", "Flag", lambda ship: ship.flag),
    Column[Ship](
        "tons",
        "Tons",
        lambda ship: f"{ship.tons} t" if ship.tons else "",
        order=lambda ship: ship.tons,
        is_number=True,
        is_searched=False,
        total=sum_of,
    ),
]


@pytest.fixture
def table(window: QWidget, theme: Theme) -> Table[Ship]:
    return make_table(window, theme)


def make_table(window: QWidget, theme: Theme) -> Table[Ship]:
    items = Records(COLUMNS, lambda ship: ship.name, window)
    QAbstractItemModelTester(items, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    table = Table("test.ships", "Ships", items, theme, window)
    table.resize(700, 400)
    items.set_records(SHIPS)
    table.show()
    return table


def names(table: Table[Ship]) -> list[str]:
    return [ship.name for ship in table.items.shown]


def cell(table: Table[Ship], row: int, column: int, parent: QModelIndex | None = None) -> str:
    return str(table.items.index(row, column, parent or QModelIndex()).data())


def test_it_is_sorted_by_the_column_and_the_unknown_comes_last(table: Table[Ship]) -> None:
    assert names(table) == ["Beagle", "Ghost", "Vasa", "Ästrid"]
    table.sortByColumn(2, DOWN)
    assert names(table) == ["Vasa", "Ästrid", "Beagle", "Ghost"]
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Beagle", "Ästrid", "Vasa", "Ghost"]


def test_what_is_unknown_is_a_dash(table: Table[Ship]) -> None:
    row = names(table).index("Ghost")
    assert (cell(table, row, 1), cell(table, row, 2)) == (UNKNOWN, UNKNOWN)
    spoken = table.items.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "unknown"


def test_all_words_must_be_found_in_any_column_and_case(table: Table[Ship]) -> None:
    table.items.set_filter("sweDEN")
    assert names(table) == ["Vasa", "Ästrid"]
    table.items.set_filter("sweDEN v")
    assert names(table) == ["Vasa"]
    table.items.set_filter("äSTRID")
    assert names(table) == ["Ästrid"]
    table.items.set_filter("300")
    assert names(table) == []
    table.items.set_filter(" ")
    assert len(names(table)) == 4


def test_the_selection_stays_through_filter_sort_and_new_records(table: Table[Ship]) -> None:
    assert table.select("Vasa")
    table.items.set_filter("sweden")
    table.sortByColumn(2, DOWN)
    table.items.set_records([*SHIPS, Ship("Ajax", "Britain", 1)])
    assert table.current is not None
    assert table.current.name == "Vasa"
    table.items.set_filter("britain")
    assert table.current is None
    assert table.selected == []


def test_a_long_selection_is_kept_row_by_row(table: Table[Ship]) -> None:
    table.selectAll()
    table.sortByColumn(2, DOWN)
    assert [ship.name for ship in table.selected] == ["Vasa", "Ästrid", "Beagle", "Ghost"]


def test_a_record_that_changes_is_told(table: Table[Ship], qtbot: QtBot) -> None:
    table.select("Vasa")
    with qtbot.waitSignal(table.picked):
        table.items.set_records([Ship("Vasa", "Sweden", 999)])
    assert table.current == Ship("Vasa", "Sweden", 999)


def test_new_records_do_not_scroll_the_table(table: Table[Ship], qtbot: QtBot) -> None:
    many = [Ship(f"Ship {number:03}", "", number) for number in range(200)]
    table.items.set_records(many)
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    place = table.indexAt(table.rect().center()).data()
    table.items.set_records([*many, Ship("Ship 999", "", 1)])
    qtbot.wait(1)
    assert table.indexAt(table.rect().center()).data() == place


def test_groups_have_a_count_and_totals(table: Table[Ship]) -> None:
    table.items.set_group(lambda ship: ship.flag or "No flag")
    labels = [cell(table, row, 0) for row in range(table.items.rowCount())]
    assert labels == ["Britain (1)", "No flag (1)", "Sweden (2)"]
    sweden = table.items.index(2, 0)
    assert cell(table, 2, 2) == "1510 t"
    assert [cell(table, row, 0, sweden) for row in range(2)] == ["Vasa", "Ästrid"]
    assert table.isExpanded(sweden)
    table.setCurrentIndex(sweden)
    assert [ship.name for ship in table.selected] == ["Vasa", "Ästrid"]
    assert table.current is None


def test_a_closed_group_stays_closed_and_the_selection_in_it(table: Table[Ship]) -> None:
    table.items.set_group(lambda ship: ship.flag)
    table.select("Vasa")
    group = table.currentIndex().parent()
    table.collapse(group)
    table.items.set_records(SHIPS)
    assert not table.isExpanded(table.items.index(group.row(), 0))
    table.items.set_group(None)
    assert table.items.rowCount() == 4


def test_the_layout_is_remembered(
    table: Table[Ship], qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    with qtbot.waitSignal(table.layout_changed):
        table.sortByColumn(2, DOWN)
    table.header().moveSection(2, 1)
    table.header().resizeSection(2, 200)
    switch(table, "Flag")
    other = make_table(window, theme)
    other.restore_layout(table.layout_text())
    assert names(other) == names(table)
    assert other.header().visualIndex(2) == 1
    assert abs(other.columnWidth(2) - 200) <= 2
    assert other.isColumnHidden(1)
    assert other.layout_text() == table.layout_text()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"columns": 3}', json.dumps({"columns": [["x"]], "sort": 1})]
)
def test_a_damaged_layout_is_the_default(table: Table[Ship], text: str) -> None:
    before = table.layout_text()
    table.restore_layout(text)
    assert table.layout_text() == before


def test_columns_of_another_version_are_passed_over(table: Table[Ship]) -> None:
    layout = {"columns": [["gone", 5, True], ["tons", 30, True]], "sort": "gone"}
    table.restore_layout(json.dumps({**layout, "descending": True}))
    assert table.header().visualIndex(2) == 0
    assert not table.isColumnHidden(0)


def test_the_first_column_takes_the_room_that_is_left(table: Table[Ship]) -> None:
    def used() -> int:
        return sum(table.columnWidth(number) for number in range(3))

    assert used() == table.viewport().width()
    switch(table, "Flag")
    assert used() == table.viewport().width()
    table.resize(150, 300)
    assert table.columnWidth(0) > 100


def switch(table: Table[Ship], title: str) -> None:
    """Choose a column in the header's menu."""
    table.columns_menu.aboutToShow.emit()
    action = next(action for action in table.columns_menu.actions() if action.text() == title)
    action.trigger()


def test_an_empty_table_can_be_grouped(table: Table[Ship]) -> None:
    table.items.set_records([])
    table.items.set_group(lambda ship: ship.flag)
    assert table.items.rowCount() == 0
    assert not table.items.index(0, 0).isValid()


def test_numbers_in_names_are_numbers(table: Table[Ship]) -> None:
    table.items.set_records([Ship(f"blk.{n}.weight", "", n) for n in (10, 2, 1)])
    assert names(table) == ["blk.1.weight", "blk.2.weight", "blk.10.weight"]
