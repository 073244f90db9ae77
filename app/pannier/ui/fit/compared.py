# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The files of what is examined: how each of them fits, and the chosen one as a picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.ladder import Ladder
from pannier.ui.fit.plan_pane import PlanPane
from pannier.ui.fit.ranked_files import RankedFiles
from pannier.ui.pages import PageContext
from pannier.ui.theme import SMALL, TINY
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.steady_text import SteadyText

BESIDE_WIDTH = 1080
LADDER_WIDTH = 790
LADDER_HEIGHT = 210
REASON_LINES = 2


class Compared(QWidget):
    """Follows `RankedFiles`.

    Attributes:
        ladder: the list of the files.
        pane: the chosen one.
    """

    def __init__(
        self, ranked: RankedFiles, budget: SharedBudget, context: PageContext, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ranked = ranked
        self._split = QSplitter(self)
        self.ladder = Ladder(ranked, context.theme, self._split)
        self.pane = PlanPane(ranked, budget, context.theme, self._split)
        self._title = QLabel(self)
        self._title.setObjectName("fit.title")
        self._title.setProperty("text_role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._detail = ElidedLabel("", self)
        self._detail.setProperty("text_role", "small")
        self._reason = SteadyText(self, lines=REASON_LINES)
        self._reason.setObjectName("fit.reason")
        self._lay_out(context)
        context.keep_layout(self.ladder)
        ranked.changed.connect(self._on_ranked_changed)

    def show_texts(self, title: str, detail: str) -> None:
        """Say whose files these are."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setToolTip(detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ladder and picture stand beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= BESIDE_WIDTH
        side = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if side != self._split.orientation() or self._split.sizes()[0] == 0:
            self._split.setOrientation(side)
            whole = self.width() if is_wide else self._split.height()
            width = self._ladder_width
            self._split.setSizes([width, whole - width] if is_wide else [1, 1])
            self.pane.set_unrolled(is_unrolled=not is_wide)

    def _lay_out(self, context: PageContext) -> None:
        title = QHBoxLayout()
        title.setSpacing(SMALL)
        title.addWidget(self._title)
        title.addWidget(self._detail, 1)
        split = self._split
        split.setObjectName("fit.split")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.ladder)
        split.addWidget(self.pane)
        self._ladder_width = context.keep_split(split, LADDER_WIDTH)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        self.ladder.setMinimumHeight(LADDER_HEIGHT)
        self.pane.setMinimumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(title)
        column.addWidget(self._reason)
        column.addWidget(split, 1)

    def _on_ranked_changed(self) -> None:
        text = self._ranked.judgement.reason
        if not text and self._ranked.files:
            text = tr("None of these files fits, not even in main memory.")
        self._reason.set_text(text)
