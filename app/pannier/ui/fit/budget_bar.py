# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The budget in one row, for pages that show files."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton, QWidget

from pannier.core.language import tr
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.card_slider import CardSliders, device_text
from pannier.ui.fit.wish_boxes import ChatsBox, ContextBox, KvTypeBox
from pannier.ui.theme import MEDIUM, SMALL, Theme, ThemedIcon
from pannier.ui.widgets.while_seen import WhileSeen

NARROW_WIDTH = 1080


class BudgetBar(QFrame):
    """Sliders of the cards, context, KV cache, and the way to the Fit page.

    Signals:
        more_wanted: the whole budget is to be shown.
    """

    more_wanted = Signal()

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self.setObjectName("fit.bar")
        self.setProperty("part", "budget")
        self.sliders = CardSliders(budget, theme, self)
        self._now = self._button(
            "fit.asItIs",
            "rotate-ccw",
            tr("This machine as it is now, nothing imagined"),
            theme,
        )
        self._now.clicked.connect(budget.take_as_it_is)
        more = self._button(
            "fit.more", "gauge", tr("More cards, main memory and all details"), theme
        )
        more.clicked.connect(self.more_wanted)
        self._choices = choices = QHBoxLayout()
        choices.setSpacing(SMALL)
        choices.addWidget(ContextBox(budget, theme, self))
        choices.addWidget(ChatsBox(budget, theme, self))
        choices.addWidget(KvTypeBox(budget, theme, self))
        choices.addStretch()
        choices.addWidget(self._now)
        choices.addWidget(more)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self._rows.setSpacing(SMALL)
        self._rows.addWidget(self.sliders, 1)
        self._rows.addLayout(choices)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is free now."""
        super().showEvent(event)
        self._budget.look()

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of two rows, whether it stands in one now or not."""
        sliders, choices = self.sliders.minimumSizeHint(), self._choices.minimumSize()
        width = max(sliders.width(), choices.width()) + 2 * MEDIUM
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the sliders where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_WIDTH
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(below if is_narrow else beside)

    def _button(self, name: str, icon: str, tip: str, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "icon")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        ThemedIcon(button, theme, icon, "text")
        return button

    def _on_budget_changed(self) -> None:
        budget = self._budget
        self._now.setEnabled(not budget.wish.is_measured)
        measured = budget.measured
        self.setToolTip(
            "\n".join(
                device_text(device, measured.users.get(device.id, ()))
                for device in measured.devices
            )
        )
