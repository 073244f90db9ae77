# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""With reduced motion nothing moves by itself; without it, Qt does as always."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import pannier.ui
from pannier.ui.theme import Theme
from pannier.ui.widgets.progress_bar import ProgressBar

SOURCES = Path(pannier.ui.__file__).parent
MOVING = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QProgressBar"}


@pytest.fixture
def still(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """A theme in which nothing moves."""
    theme.reduce_motion(is_reduced=True)
    yield theme
    theme.reduce_motion(is_reduced=False)


def moves(bar: ProgressBar) -> bool:
    """Whether Qt lets it run back and forth."""
    return bar.minimum() == bar.maximum()


@pytest.mark.usefixtures("still")
def test_a_bar_stands_still_while_nobody_knows(qtbot: QtBot) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    assert not moves(bar)
    assert bar.property("standing")
    bar.setRange(0, 100)
    bar.setValue(40)
    assert (bar.value(), bar.maximum(), bar.property("standing")) == (40, 100, False)


def test_a_bar_moves_where_that_is_welcome(qtbot: QtBot) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    assert moves(bar)


def test_nothing_blinks_or_slides(qapp: QApplication, theme: Theme) -> None:
    before = qapp.cursorFlashTime(), qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.reduce_motion(is_reduced=True)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.reduce_motion(is_reduced=False)
    assert (qapp.cursorFlashTime(), qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)) == before


def test_nothing_that_moves_is_made_past_the_setting() -> None:
    made = [
        f"{path.relative_to(SOURCES)}:{node.lineno}"
        for path in SOURCES.rglob("*.py")
        if "gallery" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in MOVING
    ]
    assert not made
