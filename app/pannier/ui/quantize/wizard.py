# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The wizard: from a source to an order, in four steps that can be gone back to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.fit.service import FitService
from pannier.ui.quantize.options_step import OptionsStep
from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.plan_step import PlanStep
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.source_step import SourceStep
from pannier.ui.quantize.target_step import TargetStep
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import LARGE, MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.plain import named_button

SOURCE, TARGET, OPTIONS, PLAN = range(4)
_NAMES = ("source", "target", "options", "plan")


class Wizard(QWidget):
    """Four steps above each other, buttons below.

    Attributes:
        preparation: what has been chosen.
        target: the step with the ladder.
        options: the step with everything else.
        plan: the last step.

    Signals:
        ordered: the `QuantizeOrder`.
        left: the user wants none of it.
        budget_wanted: the whole budget is to be shown.
    """

    ordered = Signal(object)
    left = Signal()
    budget_wanted = Signal()

    def __init__(
        self,
        preparation: Preparation,
        service: FitService,
        archive: ChatArchive,
        tasks: TaskRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.preparation = preparation
        self._goes_on = False
        self.setObjectName("quantize.wizard")
        self._steps = QStackedWidget(self)
        self.source = SourceStep(preparation, tasks, theme, self)
        self.target = TargetStep(preparation, service, archive, tasks, theme, self)
        self.options = OptionsStep(preparation, theme, self)
        self.plan = PlanStep(preparation, theme, self)
        self._shown: list[QWidget] = [self.source, self.target, self.options, self.plan]
        for step in self._shown:
            self._steps.addWidget(step)
        self._titles = self._make_titles()
        self._lay_out()
        self.target.bar.more_wanted.connect(self.budget_wanted)
        preparation.source_changed.connect(self._on_source_changed)
        preparation.ladder_changed.connect(self._follow)
        preparation.chosen_changed.connect(self._follow)
        preparation.outlook_changed.connect(self._follow)
        self.options.rules.changed.connect(self._follow)
        self.show_step(SOURCE)

    @property
    def step(self) -> int:
        """Number of the step that is shown."""
        return self._steps.currentIndex()

    def begin(self) -> None:
        """Begin at the first step."""
        self._goes_on = False
        self.show_step(SOURCE)

    def go_on_when_read(self) -> None:
        """The source is chosen already: go to the file types as soon as it can be taken."""
        self.begin()
        self._goes_on = True
        self._on_source_changed()

    def show_step(self, step: int) -> None:
        """Go to a step."""
        if self.step == OPTIONS and step != OPTIONS:
            self.options.apply()
        self._steps.setCurrentIndex(step)
        self._follow()
        self.setFocusProxy(self._shown[step])
        self.setFocus()

    def _make_titles(self) -> list[QToolButton]:
        texts = (tr("Source"), tr("Target"), tr("Options"), tr("Plan"))
        titles = []
        for number, (name, text) in enumerate(zip(_NAMES, texts, strict=True)):
            button = QToolButton(self)
            button.setObjectName(f"quantize.step.{name}")
            button.setProperty("kind", "step")
            button.setText(f"{number + 1}  {text}")
            button.setAccessibleName(tr("Step {n}: {title}").format(n=number + 1, title=text))
            button.setCheckable(True)
            button.clicked.connect(lambda _on, number=number: self.show_step(number))
            titles.append(button)
        return titles

    def _lay_out(self) -> None:
        title = QLabel(tr("Quantize a model"), self)
        title.setProperty("text_role", "title")
        head = QHBoxLayout()
        head.setSpacing(TINY)
        head.addWidget(title)
        head.addStretch()
        for button in self._titles:
            head.addWidget(button)
        cancel = named_button(tr("Cancel"), "quantize.cancel", self)
        cancel.clicked.connect(self.left)
        self._back = named_button(tr("Back"), "quantize.back", self)
        self._back.clicked.connect(lambda: self.show_step(self.step - 1))
        self._next: QPushButton = named_button("", "quantize.next", self, "primary")
        self._next.clicked.connect(self._on_next_clicked)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(cancel)
        foot.addStretch()
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addLayout(head)
        layout.addWidget(self._steps, 1)
        layout.addLayout(foot)

    def _can_leave(self, step: int) -> bool:
        """Whether a step has all that the next one needs."""
        preparation = self.preparation
        match step:
            case 0:
                return preparation.may_quantize
            case 1:
                return preparation.ladder_error is None and bool(preparation.chosen_rungs)
            case 2:
                return self.options.is_fine
            case _:
                return preparation.can_start

    def _follow(self) -> None:
        """Show where one can go."""
        step = self.step
        is_open = True
        for number, button in enumerate(self._titles):
            button.setEnabled(is_open)
            button.setChecked(number == step)
            is_open = is_open and self._can_leave(number)
        self._back.setEnabled(step > SOURCE)
        self._next.setEnabled(self._can_leave(step))
        if step < PLAN:
            text = tr("Next")
        elif self.preparation.hub is not None:
            text = tr("Download and quantize")
        else:
            text = tr("Start")
        self._next.setText(text)
        self._next.setAccessibleName(text)

    def _on_source_changed(self) -> None:
        preparation = self.preparation
        if preparation.source_error is not None or (
            preparation.source and preparation.source.refusal
        ):
            self._goes_on = False
        if self._goes_on and preparation.may_quantize:
            self._goes_on = False
            self.show_step(TARGET)
        elif self.step != SOURCE and preparation.source is None:
            self.show_step(SOURCE)
        self._follow()

    def _on_next_clicked(self) -> None:
        if self.step < PLAN:
            self.show_step(self.step + 1)
            return
        order: QuantizeOrder | None = self.preparation.order()
        if order is not None:
            self.ordered.emit(order)
