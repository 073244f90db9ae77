# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The stacked bar: shares are to scale, nothing is lost, and it says itself in words."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from pannier.ui.theme import DARK, LIGHT, Theme
from pannier.ui.widgets.stacked_bar import BAR_HEIGHT, Part, StackedBar

PARTS = [Part("Q4_K", 750, "750 MB"), Part("Q6_K", 249, "249 MB"), Part("F32", 1, "1 MB")]


@pytest.fixture
def bar(window: QWidget, theme: Theme) -> StackedBar:
    bar = StackedBar("test.bar", "Types", theme, window)
    bar.resize(400, 60)
    bar.show_parts(PARTS)
    bar.show()
    return bar


def label_at(bar: StackedBar, x: float) -> str | None:
    part = bar.part_at(QPointF(x, BAR_HEIGHT / 2))
    return part.label if part else None


def test_parts_lie_to_scale_and_the_smallest_is_seen(bar: StackedBar) -> None:
    assert label_at(bar, 200) == "Q4_K"
    assert label_at(bar, 350) == "Q6_K"
    assert label_at(bar, 398) == "F32"


def test_the_rest_of_the_whole_stays_empty(bar: StackedBar) -> None:
    bar.show_parts(PARTS, whole=2000)
    assert label_at(bar, 100) == "Q4_K"
    assert label_at(bar, 300) is None
    bar.show_parts([], whole=0)
    assert label_at(bar, 10) is None


def test_it_says_itself_in_words(bar: StackedBar) -> None:
    assert bar.accessibleName() == "Types: Q4_K: 750 MB; Q6_K: 249 MB; F32: 1 MB"


def test_the_legend_wraps_and_nothing_is_cut(bar: StackedBar) -> None:
    assert bar.heightForWidth(150) > bar.heightForWidth(1200)
    assert bar.minimumSizeHint().width() < 200


def test_it_is_painted_in_the_colours_of_the_theme(bar: StackedBar, theme: Theme) -> None:
    for colours in (LIGHT, DARK):
        theme.colours = colours
        image = bar.grab().toImage()
        assert image.pixelColor(100, BAR_HEIGHT // 2) == QColor(colours.series[0])
