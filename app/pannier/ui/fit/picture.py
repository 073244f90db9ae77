# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The picture of a load: a bar for each device and for main memory, and how exact it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.memory import Origin
from pannier.ui.fit.plan_parts import Bar, needed_text
from pannier.ui.theme import SMALL, TINY, Theme
from pannier.ui.widgets.stacked_bar import StackedBar
from pannier.ui.widgets.steady_text import SteadyText

_WIDEST = 1023 * 2**20


class BarRow(QWidget):
    """A title, how much is needed, and the bar."""

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = SteadyText(self, role="strong")
        widest = needed_text(_WIDEST, _WIDEST, is_short=True)
        self._summary = SteadyText(
            self, widest, role="small", alignment=Qt.AlignmentFlag.AlignRight
        )
        self._summary.setObjectName(f"fit.bar.{number}.summary")
        self.bar = StackedBar(f"fit.bar.{number}", "", theme, self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SMALL)
        layout.setSpacing(TINY)
        layout.addLayout(head)
        layout.addWidget(self.bar)

    def show_bar(self, bar: Bar) -> None:
        """Show it."""
        self._title.set_text(bar.title)
        self._summary.set_text(bar.summary)
        self._summary.set_role("trouble" if bar.is_short else "small")
        self.bar.set_title(f"{bar.title}, {bar.summary}")
        self.bar.show_parts(bar.parts, bar.whole)


class Picture(QWidget):
    """Bars below each other."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[BarRow] = []
        self.setObjectName("fit.picture")
        self._origin = SteadyText(self, role="caption", lines=2)
        self._origin.setObjectName("fit.exactness")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self._origin)

    def show_bars(self, bars: Sequence[Bar], origin: Origin, problem: str = "") -> None:
        """Show bars, where their numbers come from, and why they are no better than that."""
        while len(self._rows) < len(bars):
            row = BarRow(len(self._rows), self._theme, self)
            self._rows.append(row)
            self._column.insertWidget(len(self._rows) - 1, row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(bars))
        for row, bar in zip(self._rows, bars, strict=False):
            row.show_bar(bar)
        text = origin_text(origin)
        self._origin.set_text(
            tr("{origin}. {problem}", "two sentences").format(origin=text, problem=problem)
            if problem
            else text
        )


def origin_text(origin: Origin) -> str:
    """The mark of an origin, and what it means."""
    match origin:
        case "dry run":
            return tr("= planned by llama.cpp itself, to the byte")
        case "measured":
            return tr("measured when it was loaded")
        case _:
            return tr("≈ calculated from the header; weights and KV cache are exact")
