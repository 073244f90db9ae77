# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The forecast below the load options: what a load would need, and what would be less."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import MemoryPlan, StepDown
from pannier.ui.load.forecast_text import forecast_text, short_step_text
from pannier.ui.theme import MEDIUM, SMALL, TINY
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.plain import clear_layout, named_button, text_label

# A shorter wait is not worth a flicker.
PATIENCE_MILLISECONDS = 400


class ForecastView(QFrame):
    """A few lines, and a button for every way to take less memory.

    Signals:
        step_chosen: the `StepDown` to take over.
        anyway_chosen: load what fits only when nothing is kept free.
    """

    step_chosen = Signal(object)
    anyway_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "forecast")
        self._headline = text_label("", "body", self)
        self._headline.setObjectName("loadOptions.forecast")
        self._headline.setAccessibleDescription(tr("Forecast of the memory"))
        self.setToolTip(tr("From llama.cpp's own dry run: exact to the byte"))
        self._lines = text_label("", "small", self)
        self._lines.setObjectName("loadOptions.forecast.details")
        self._steps = QWidget(self)
        self._flow = FlowLayout(self._steps, SMALL, centred=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.setSpacing(TINY)
        for widget in (self._headline, self._lines, self._steps):
            layout.addWidget(widget)
        # So that the rows above do not jump with every change.
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lines.setMinimumHeight(self._lines.fontMetrics().lineSpacing() * 3)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._on_patience_timeout)
        self.show_pending()

    def show_pending(self) -> None:
        """The forecast is being made; the last one stays for a moment."""
        if not self._patience.isActive():
            self._patience.start()

    def show_plan(self, plan: MemoryPlan) -> None:
        """Show what the load would need."""
        text = forecast_text(plan)
        self._show(text.headline, "\n".join(text.lines), "fits" if plan.fits else "short")
        may_fit = bool(plan.short) and all(budget.fits_free for budget in plan.short)
        self._offer_steps(plan.step_downs, anyway=may_fit)

    def _offer_steps(self, steps: Sequence[StepDown], *, anyway: bool) -> None:
        for number, step in enumerate(steps):
            button = named_button(
                short_step_text(step), f"loadOptions.step.{number}", self._steps, "notice"
            )
            button.setToolTip(tr("Choose these options"))
            button.clicked.connect(lambda _checked, step=step: self.step_chosen.emit(step))
            self._flow.addWidget(button)
        if anyway:
            button = named_button(
                tr("Load anyway"), "loadOptions.loadAnyway", self._steps, "notice"
            )
            button.setToolTip(tr("It fits when nothing is kept free; memory may run out later"))
            button.clicked.connect(self.anyway_chosen)
            self._flow.addWidget(button)
        self._steps.setVisible(self._flow.count() > 0)

    def show_refusal(self, error: UserError) -> None:
        """Show why there is no forecast."""
        self._show(error.message, error.remedy, "short")

    def show_hint(self, text: str) -> None:
        """Show what is to be done before there can be a forecast."""
        self._show(text, "", "")

    def _show(self, headline: str, lines: str, state: str) -> None:
        self._patience.stop()
        self._headline.setText(headline)
        self._lines.setText(lines)
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)
        clear_layout(self._flow)
        self._steps.hide()

    def _on_patience_timeout(self) -> None:
        self._show(tr("Calculating what it will need…"), "", "")
