# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The budget of the window below the load options: how they would fit a card, at every move."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import FitSearch
from pannier.core.memory.fit.judge import FileVerdict, from_fit
from pannier.core.memory.forecast import ModelSummary
from pannier.core.memory.forecast.forecast import cpu_alone
from pannier.core.memory.load_options import NO_DEVICES
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.card_slider import CardSliders
from pannier.ui.fit.ranked_files import needs_text, verdict_tip
from pannier.ui.fit.verdict_chip import ShownVerdict, VerdictChip
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.steady_text import SteadyText


class BudgetRow(QFrame):
    """The slider of every card, and what the chosen load options would be on them.

    The engine's own forecast stands below it: that one is for this machine as it is.
    """

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self._summary: ModelSummary | None = None
        self._options = LoadOptions()
        self._verdict: FileVerdict | None = None
        self.setObjectName("loadOptions.budget")
        self.setProperty("part", "panel")
        self.sliders = CardSliders(budget, theme, self)
        self._chip = VerdictChip(theme, self._tip, self)
        self._chip.setObjectName("loadOptions.budget.verdict")
        self._needs = SteadyText(self, role="small")
        self._needs.setObjectName("loadOptions.budget.needs")
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._chip)
        line.addWidget(self._needs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.setSpacing(TINY)
        layout.addWidget(self.sliders)
        layout.addLayout(line)
        budget.changed.connect(self._on_budget_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is free now."""
        super().showEvent(event)
        self._budget.look()

    def follow(self, summary: ModelSummary | None, options: LoadOptions) -> None:
        """Show how a model fits with these options; None while its header is not known."""
        self._summary, self._options = summary, options
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        verdict = self._verdict = self._judge()
        if verdict is None or verdict.fit is None:
            self._chip.show_verdict(None)
            self._needs.set_text("")
            return
        self._chip.show_verdict(ShownVerdict(verdict.verdict, verdict.marked))
        self._needs.set_text(needs_text(verdict.fit))

    def _judge(self) -> FileVerdict | None:
        if self._summary is None:
            return None
        machine = self._budget.machine
        if self._options.devices == NO_DEVICES:
            machine = cpu_alone(machine)
        return from_fit(FitSearch(self._options, machine).fit(self._summary))

    def _tip(self) -> str:
        return "" if self._verdict is None else verdict_tip(self._verdict)
