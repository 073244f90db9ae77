# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The chosen file: its picture, the load options that stand behind it, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory.fit import FileFit
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.picture import Picture
from pannier.ui.fit.plan_parts import plan_bars
from pannier.ui.fit.ranked_files import FitFile, RankedFiles
from pannier.ui.fit.verdict_chip import VerdictChip
from pannier.ui.fit.wish_boxes import chats_text, context_text
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.steady_text import SteadyText

_TITLE_LETTERS = 40


class PlanPane(QWidget):
    """Follows the chosen file of `RankedFiles`.

    Signals:
        load_wanted: the chosen file is to be loaded with these options.
        options_wanted: the dialog with all load options is to be opened on it.
        hub_wanted: the chosen file is to be looked at in Discover.
    """

    load_wanted = Signal()
    options_wanted = Signal()
    hub_wanted = Signal()

    def __init__(
        self, ranked: RankedFiles, budget: SharedBudget, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ranked = ranked
        self._budget = budget
        self._is_unrolled = False
        self.setObjectName("fit.pane")
        self.setAccessibleName(tr("The chosen file"))
        self._titled: Sequence[FitFile] = ()
        self._area = QScrollArea(self)
        self._content = QWidget(self._area.viewport())
        self._content.setProperty("part", "column")
        self._title = SteadyText(self._content, role="strong")
        self._chip = VerdictChip(theme, self._tip, self._content)
        self._options = SteadyText(self._content, role="small", lines=2)
        self._options.setObjectName("fit.options")
        self.picture = Picture(theme, self._content)
        self._load = self._button("fit.load", tr("Load with these options"), "primary")
        self._load.clicked.connect(self.load_wanted)
        self._choose = self._button("fit.loadOptions", tr("All options…"), "")
        self._choose.clicked.connect(self.options_wanted)
        self._hub = self._button("fit.showInDiscover", tr("Show in Discover"), "primary")
        self._hub.clicked.connect(self.hub_wanted)
        self._lay_out()
        ranked.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the chosen file as it fits now."""
        file = self._ranked.chosen
        self._content.setVisible(file is not None)
        self._buttons.setVisible(file is not None)
        if file is None:
            return
        if self._ranked.files is not self._titled:
            self._titled = self._ranked.files
            self._title.set_widest(*(each.label[:_TITLE_LETTERS] for each in self._titled))
        self._title.set_text(file.label)
        self._chip.show_verdict(self._ranked.shown(file.key))
        plan = self._ranked.plan
        self.picture.setVisible(plan is not None)
        if plan is not None:
            budget = self._budget
            bars = plan_bars(plan, budget.machine, budget.measured.users)
            problem = self._ranked.problem
            self.picture.show_bars(bars, plan.origin, "" if problem is None else str(problem))
        self._show_options()
        self._fit_height()
        is_local = file.path is not None
        self._load.setVisible(is_local)
        self._choose.setVisible(is_local)
        self._hub.setVisible(not is_local)

    def set_unrolled(self, *, is_unrolled: bool) -> None:
        """Be as high as the picture, for a page that can be scrolled itself."""
        self._is_unrolled = is_unrolled
        if not is_unrolled:
            self._area.setMinimumHeight(0)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower picture is a higher one."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        if self._is_unrolled:
            height = self._column.totalHeightForWidth(self._area.viewport().width())
            if height != self._area.minimumHeight():
                self._area.setMinimumHeight(height)

    def _lay_out(self) -> None:
        head = FlowLayout(None, MEDIUM, centred=False)
        head.addWidget(self._title)
        head.addWidget(self._chip)
        self._buttons = QWidget(self)
        buttons = FlowLayout(self._buttons, SMALL, centred=False)
        for button in (self._load, self._choose, self._hub):
            buttons.addWidget(button)
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self._options)
        column.addWidget(self.picture)
        column.addStretch()
        area = self._area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        margin = QVBoxLayout()
        margin.setContentsMargins(MEDIUM, TINY, MEDIUM, SMALL)
        margin.addWidget(self._buttons)
        layout.addLayout(margin)

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setProperty("kind", kind)
        return button

    def _show_options(self) -> None:
        """The load options in words, or why there is no plan."""
        file = self._ranked.chosen
        if file is None:
            return
        facts, verdict = self._ranked.facts(file.key), self._ranked.verdict(file.key)
        if isinstance(facts, UserError):
            text = tr("Its header could not be read: {error}").format(error=facts)
        elif verdict is None or verdict.fit is None:
            text = tr("Reading its header…")
        else:
            text = self._options_text(verdict.fit)
            self._load.setEnabled(verdict.verdict != "too_large")
        self._options.set_text(text)

    def _options_text(self, fit: FileFit) -> str:
        parts = [
            tr("{n} context").format(n=context_text(fit.context_length)),
            *([chats_text(fit.options.parallel_chats)] if fit.options.parallel_chats > 1 else []),
            tr("{n} of {all} layers on the GPU").format(n=fit.gpu_layers, all=fit.layers),
        ]
        if fit.cpu_moe_layers and fit.gpu_layers:
            parts.append(tr("experts of {n} on the CPU").format(n=fit.cpu_moe_layers))
        parts.append(tr("KV cache {type}").format(type=fit.options.kv_type_k))
        if fit.changes:
            parts.append(tr("made to fit: {changes}").format(changes="; ".join(fit.changes)))
        return "  ·  ".join(parts)

    def _tip(self) -> str:
        file = self._ranked.chosen
        return "" if file is None else self._ranked.tip(file.key)
