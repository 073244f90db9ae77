# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first run as a dialog of three steps, each of which can be skipped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.ui.first_run.machine_step import MachineStep
from pannier.ui.first_run.models_step import ModelsStep
from pannier.ui.pages import PageContext
from pannier.ui.theme import MEDIUM, Theme
from pannier.ui.widgets.choice_card import ChoiceCard
from pannier.ui.widgets.dialog import Dialog

SIZE = (640, 500)
GUIDE, FIND, OWN = "guide", "find", "own"


class FirstRunDialog(Dialog):
    """Closing it in whatever way leaves everything as it is; nothing needs to be answered.

    Attributes:
        has_models: whether models were found on this computer.

    Signals:
        chosen: what to begin with: `GUIDE`, `FIND` or `OWN`; the dialog is closed by then.
        engines_wanted: the user wants to see which engines there are.
    """

    chosen = Signal(str)
    engines_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__("firstRun", tr("Welcome to Pannier"), parent)
        self.resize(*SIZE)
        self._step = self.add_text("", "caption")
        self._title = self.add_text("", "title")
        self._steps = QStackedWidget(self)
        self._machine = MachineStep(context.fit().budget, context.tasks, self)
        self._machine.engines_wanted.connect(self.engines_wanted)
        self._models = ModelsStep(context, self)
        for step in (self._machine, self._models, self._beginning(context.theme)):
            self._steps.addWidget(self._scrolled(step))
        self.content.setSpacing(MEDIUM)
        self.content.addWidget(self._steps, 1)
        skip = self.add_side_button("skip", tr("Skip"))
        skip.setToolTip(tr("Begin without this; it stays in the menu Help"))
        skip.clicked.connect(self.reject)
        self._back = self.add_button("back", tr("Back"))
        self._back.clicked.connect(lambda: self._go_to(self._steps.currentIndex() - 1))
        self._next = self.add_button("next", tr("Next"), "primary")
        self._next.clicked.connect(lambda: self._go_to(self._steps.currentIndex() + 1))
        self._go_to(0)

    @property
    def has_models(self) -> bool:
        """Whether models were found on this computer, as far as that is known by now."""
        found = self._models.found
        return found is not None and found.count > 0

    def _beginning(self, theme: Theme) -> QWidget:
        """The last step: what to begin with."""
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        for name, picture, title, text in (
            (
                GUIDE,
                "lucide/message-square",
                tr("Talk to Pannier Guide"),
                tr(
                    "A small model that comes with Pannier. It answers questions about models, "
                    "memory and quantization, and needs no download."
                ),
            ),
            (
                FIND,
                "lucide/compass",
                tr("Find a model that fits this computer"),
                tr("Search the Hugging Face Hub for models that this computer can run."),
            ),
            (
                OWN,
                "lucide/folder-open",
                tr("Use a model that I have"),
                tr("Open a GGUF file, or choose one of the models that were found here."),
            ),
        ):
            card = ChoiceCard(f"firstRun.{name}", picture, title, text, theme, page)
            card.clicked.connect(lambda _checked, name=name: self._choose(name))
            layout.addWidget(card)
        layout.addStretch()
        return page

    def _scrolled(self, step: QWidget) -> QScrollArea:
        """A step in a window that may be too low for it."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(area)
        page.setProperty("part", "column")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(step)
        area.setWidget(page)
        return area

    def _go_to(self, number: int) -> None:
        titles = (
            tr("What this computer can do"),
            tr("Where models live"),
            tr("What would you like to do first?"),
        )
        self._steps.setCurrentIndex(number)
        self._title.setText(titles[number])
        step = tr("Step {n} of {count}").format(n=number + 1, count=len(titles))
        self._step.setText(step)
        is_last = number == len(titles) - 1
        self._back.setVisible(number > 0)
        self._next.setVisible(not is_last)
        if is_last:
            card = self.findChild(ChoiceCard, f"firstRun.{GUIDE}")
            if card is not None:
                card.setFocus()
        else:
            self._next.setFocus()

    def _choose(self, name: str) -> None:
        self.accept()
        self.chosen.emit(name)
