# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Fit page: the budget at the top, and what it means for a model or for plain numbers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout

from pannier.core.language import tr
from pannier.ui.fit.budget_panel import BudgetPanel
from pannier.ui.fit.history_tab import HistoryTab
from pannier.ui.fit.model_tab import ModelTab
from pannier.ui.fit.parameters_tab import ParametersTab
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.theme import MEDIUM, SMALL
from pannier.ui.widgets.when_shown import WhenShown

# A lower page keeps what is seldom changed folded away at first.
ROOMY_HEIGHT = 860


class FitPage(RailPage):
    """The budget and its tabs.

    Attributes:
        panel: the budget.
        model: the tab that examines a model.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__("fit", tr("F&it"), context.place)
        service = context.fit()
        theme = context.theme
        self._is_sized = False
        self.panel = BudgetPanel(service.budget, theme, self)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("fit.tabs")
        self._tabs.tabBar().setObjectName("fit.tabBar")
        self._tabs.tabBar().setAccessibleName(tr("Parts of the page"))
        self._tabs.setDocumentMode(True)
        area = self._add_tab(tr("A model"))
        self.model = ModelTab(context, service, area.viewport())
        area.setWidget(self.model)
        area = self._add_tab(tr("By parameters"))
        self._parameters = WhenShown(
            lambda place: ParametersTab(service.budget, theme, place), area.viewport()
        )
        area.setWidget(self._parameters)
        area = self._add_tab(tr("Loads so far"))
        self._history = WhenShown(
            lambda place: HistoryTab(context, service, place), area.viewport()
        )
        area.setWidget(self._history)
        for part in (self.model, self._parameters, self._history):
            part.setProperty("part", "column")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.panel)
        layout.addWidget(self._tabs, 1)
        self._make_actions()
        self.setFocusProxy(self.panel)

    @property
    def parameters(self) -> ParametersTab:
        """The tab with the table."""
        return self._parameters.content

    @property
    def history(self) -> HistoryTab:
        """The tab with the loads so far."""
        return self._history.content

    def examine(self, target: str) -> None:
        """Examine the file with this path, or the repository with this name."""
        self._tabs.setCurrentIndex(0)
        self.model.examine(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Unfold the rest of the budget where there is room."""
        super().resizeEvent(event)
        if not self._is_sized:
            self._is_sized = True
            self.panel.fold.setChecked(self.height() >= ROOMY_HEIGHT)

    def _add_tab(self, title: str) -> QScrollArea:
        """A tab with nothing in it: what does not fit into a low window can be scrolled."""
        area = QScrollArea(self._tabs)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.addTab(area, title)
        return area

    def _make_actions(self) -> None:
        make = self.make_action
        find = make(
            "action.fit.target",
            tr("&Examine…"),
            "Ctrl+F",
            tr("Write what to examine"),
        )
        find.triggered.connect(self._on_target_triggered)
        file = make(
            "action.fit.file",
            tr("Examine a &file…"),
            "Ctrl+Shift+E",
            tr("Choose a model file to examine"),
        )
        file.triggered.connect(self.model.choose_file)
        now = make(
            "action.fit.asItIs",
            tr("This machine as it is &now"),
            "F5",
            tr("Look at the memory again, with nothing imagined"),
        )
        now.triggered.connect(self.panel.as_it_is)
        slider = make(
            "action.fit.slider",
            tr("&Memory slider"),
            "Ctrl+M",
            tr("Go to the slider of the first card"),
        )
        slider.triggered.connect(self._on_slider_triggered)
        load = make(
            "action.fit.load",
            tr("&Load the chosen file"),
            "Ctrl+Shift+G",
            tr("Load the chosen file with the options that it fits with"),
        )
        load.triggered.connect(self.model.pane.load_wanted)
        history = make(
            "action.fit.history",
            tr("Loads so fa&r"),
            "Ctrl+H",
            tr("What loads were expected to take and took"),
        )
        history.triggered.connect(lambda: self._tabs.setCurrentIndex(2))
        self.menu_groups += [[find, file], [slider, now], [load], [history]]

    def _on_slider_triggered(self) -> None:
        self.panel.sliders.setFocus()

    def _on_target_triggered(self) -> None:
        self._tabs.setCurrentIndex(0)
        self.model.target.begin()
