# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The second step of the wizard: which file types are made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.quantize.ladder import Rung, best_under
from pannier.core.sizes import file_size, parse_size
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.fit.budget_bar import BudgetBar
from pannier.ui.fit.service import FitService
from pannier.ui.quantize.imatrix_box import ImatrixBox
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.rung_fits import RungFits
from pannier.ui.quantize.rung_table import RungTable
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import LARGE, SMALL, Theme
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.plain import named_button
from pannier.ui.widgets.steady_text import SteadyText
from pannier.ui.widgets.trouble_box import TroubleBox


class TargetStep(QWidget):
    """The ladder of file types for the shared budget, and a field for a size to aim at."""

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
        self._preparation = preparation
        self._is_untouched = True
        self._fits = RungFits(service, self)
        self.bar = BudgetBar(service.budget, theme, self)
        self.table = RungTable(self._fits, theme, self)
        self.imatrix = ImatrixBox(preparation, archive, tasks, theme, self)
        self._reason = SteadyText(self, role="strong", lines=2)
        self._reason.setObjectName("quantize.recommended")
        self._sum = QLabel(self)
        self._sum.setObjectName("quantize.sum")
        self._sum.setProperty("text_role", "small")
        self._aim = QLineEdit(self)
        self._trouble = TroubleBox("quantize.ladderTrouble", theme, self)
        self._lay_out()
        self.setFocusProxy(self.table)
        self._connect()
        self._show_ladder()

    def _lay_out(self) -> None:
        self._aim.setObjectName("quantize.aim")
        self._aim.setAccessibleName(tr("Aim at a size"))
        self._aim.setPlaceholderText(tr("such as 5 GiB"))
        self._aim.setToolTip(tr("Chooses the best file type that is no larger than this"))
        hint = self.fontMetrics().horizontalAdvance(self._aim.placeholderText())
        self._aim.setFixedWidth(hint + 2 * LARGE)
        aim = named_button(tr("Choose by size"), "quantize.aimAtSize", self, "notice")
        aim.setToolTip(self._aim.toolTip())
        aim.clicked.connect(self._on_aim_wanted)
        sizes = QWidget(self)
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for part in (QLabel(tr("Aim at a size:"), sizes), self._aim, aim):
            row.addWidget(part)
        tools = FlowLayout(None, SMALL, centred=False)
        tools.addWidget(self.imatrix)
        tools.addWidget(sizes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.bar)
        layout.addLayout(tools)
        layout.addWidget(self._reason)
        layout.addWidget(self._trouble)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._sum)

    def _connect(self) -> None:
        preparation = self._preparation
        self._aim.returnPressed.connect(self._on_aim_wanted)
        self._aim.textChanged.connect(self._aim_is_fine)
        self.table.ticked.connect(self._on_table_ticked)
        self.table.picked.connect(self._on_table_picked)
        self._fits.changed.connect(self._show_recommended)
        preparation.source_changed.connect(self._on_source_changed)
        preparation.ladder_changed.connect(self._show_ladder)
        preparation.chosen_changed.connect(self._show_chosen)

    def _show_ladder(self) -> None:
        preparation = self._preparation
        error = preparation.ladder_error
        if error is not None:
            self._trouble.show_trouble(error.message, error.remedy)
        else:
            self._trouble.hide()
        ladder = preparation.ladder if error is None else None
        self.table.show_rungs([] if ladder is None else ladder.rungs)
        self._fits.show_ladder(ladder)
        waiting = tr("Working out what this model would be in every file type…")
        self.table.set_placeholder(waiting if error is None else "")
        self._show_recommended()
        self._show_chosen()

    def _show_recommended(self) -> None:
        """Say which to take, and take it as long as the user has taken none."""
        fits, preparation = self._fits, self._preparation
        if preparation.ladder is None or preparation.ladder_error is not None:
            self._reason.set_text("")
            return
        if not fits.recommended:
            self._reason.set_text(tr("None of them fits, not even in main memory."))
            return
        self._reason.set_text(tr("Recommended  ·  {reason}").format(reason=fits.reason))
        if self._is_untouched and preparation.chosen != [fits.recommended]:
            preparation.set_chosen([fits.recommended])
            self.table.select(fits.recommended)

    def _show_chosen(self) -> None:
        rungs = self._preparation.chosen_rungs
        self.table.show_ticked(self._preparation.chosen)
        if not rungs:
            self._sum.setText(tr("Tick the file types that shall be made."))
            return
        size = file_size(sum(rung.size_bytes for rung in rungs))
        names = ", ".join(rung.name for rung in rungs)
        self._sum.setText(tr("Chosen: {names}  ·  {size}").format(names=names, size=size))

    def _on_source_changed(self) -> None:
        if self._preparation.is_reading:
            self._is_untouched = True
            self._aim.clear()
            self._show_ladder()

    def _on_table_ticked(self, names: list[str]) -> None:
        self._is_untouched = False
        self._preparation.set_chosen(names)

    def _on_table_picked(self) -> None:
        if self.table.current is not None:
            self._fits.look_at(self.table.current.name)

    def _aim_is_fine(self) -> None:
        self._trouble.hide()

    def _on_aim_wanted(self) -> None:
        ladder = self._preparation.ladder
        if ladder is None:
            return
        try:
            size = parse_size(self._aim.text())
        except ValueError:
            self._trouble.show_trouble(
                tr("That is no size."), tr("Write it as 5 GiB or 5.4 GB."), level="info"
            )
            return
        best = best_under(ladder.rungs, size)
        if best is None:
            smallest = min(rung.size_bytes for rung in ladder.rungs if not rung.lock)
            said = tr("No file type is that small: the smallest that can be made has {size}.")
            self._trouble.show_trouble(
                said.format(size=file_size(smallest)), _instead(ladder.rungs, size), level="info"
            )
            return
        self._is_untouched = False
        self._preparation.set_chosen([best.name])
        self.table.select(best.name)


def _instead(rungs: Sequence[Rung], size: int) -> str:
    """What to do when nothing that can be made now is as small as this."""
    locked = best_under(rungs, size, with_imatrix=True)
    if locked is None:
        return tr("Aim at a larger size.")
    text = tr("With an importance matrix {type} could be made, which has {size}.")
    return text.format(type=locked.name, size=file_size(locked.size_bytes))
