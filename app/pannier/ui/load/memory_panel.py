# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Memory is short: what is missing where, and a button for every way to load with less."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.memory import Budget, StepDown
from pannier.core.sizes import memory_size
from pannier.ui.load.forecast_text import step_text
from pannier.ui.load.report_rows import device_name
from pannier.ui.load.shortage import Shortage
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon, ThemedPicture
from pannier.ui.widgets.fitted_area import FittedArea
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.plain import named_button, text_label

MAX_HEIGHT_SHARE = 0.5


class MemoryPanel(FittedArea):
    """Shows one `Shortage`. It blocks nothing: the conversation and the message stay as they are.

    Signals:
        step_chosen: the `StepDown` to load with.
        anyway_chosen: load without leaving anything free.
        options_wanted: the user wants to choose all load options.
        dismissed: the user does not want to load the model.
    """

    step_chosen = Signal(object)
    anyway_chosen = Signal()
    options_wanted = Signal()
    dismissed = Signal()

    def __init__(self, prefix: str, shortage: Shortage, theme: Theme, parent: QWidget) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(MAX_HEIGHT_SHARE, parent)
        self._prefix = prefix
        frame = QFrame(self)
        frame.setObjectName("memory")
        frame.setProperty("part", "notice")
        frame.setProperty("level", "error")
        frame.setAccessibleName(shortage.message)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, MEDIUM)
        layout.setSpacing(MEDIUM)
        picture = QLabel(self)
        ThemedPicture(picture, theme, "lucide/circle-alert", "danger")
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._column(shortage), 1)
        layout.addWidget(self._dismiss(theme), alignment=Qt.AlignmentFlag.AlignTop)
        self.setWidget(frame)

    def _column(self, shortage: Shortage) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.setContentsMargins(0, TINY // 2, 0, 0)
        column.addWidget(text_label(shortage.message, "body", self))
        for budget in shortage.short:
            column.addWidget(text_label(_room(budget), "small", self))
        if shortage.steps:
            column.addWidget(text_label(tr("Load it with less memory:"), "author", self))
            column.addLayout(self._steps(shortage.steps))
        column.addWidget(self._other_ways(shortage))
        return column

    def _steps(self, steps: tuple[StepDown, ...]) -> QGridLayout:
        """One row for each: what changes, what it saves, and the button that does it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(0, 1)
        for number, step in enumerate(steps):
            text = text_label(step_text(step), "body", self)
            text.setObjectName(f"{self._prefix}.step.{number}.text")
            button = named_button(tr("Load"), f"{self._prefix}.step.{number}", self, "notice")
            button.setAccessibleName(tr("Load with {change}").format(change=text.text()))
            button.clicked.connect(lambda _checked, step=step: self.step_chosen.emit(step))
            grid.addWidget(text, number, 0)
            grid.addWidget(button, number, 1)
        return grid

    def _other_ways(self, shortage: Shortage) -> QWidget:
        row = QWidget(self)
        layout = FlowLayout(row, SMALL, centred=False)
        options = named_button(tr("Load with options…"), f"{self._prefix}.options", row, "notice")
        options.setToolTip(tr("Choose everything yourself and see what it needs"))
        options.clicked.connect(self.options_wanted)
        layout.addWidget(options)
        if shortage.may_fit:
            anyway = named_button(tr("Load anyway"), f"{self._prefix}.loadAnyway", row, "notice")
            anyway.setToolTip(
                tr(
                    "It would fit if nothing were kept free. If memory runs out all the same, the "
                    "worker process ends; your chat stays."
                )
            )
            anyway.clicked.connect(self.anyway_chosen)
            layout.addWidget(anyway)
        return row

    def _dismiss(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self._prefix}.dismiss")
        button.setProperty("kind", "icon")
        button.setToolTip(tr("Do not load this model"))
        button.setAccessibleName(tr("Do not load this model"))
        ThemedIcon(button, theme, "x", "text")
        button.clicked.connect(self.dismissed)
        return button


def _room(budget: Budget) -> str:
    """The numbers behind a limit."""
    return tr("{device}: {missing} too much. {free} are free, {limit} may be used.").format(
        device=device_name(budget.id),
        missing=memory_size(budget.missing_bytes),
        free=memory_size(budget.free_bytes),
        limit=memory_size(budget.limit_bytes),
    )
