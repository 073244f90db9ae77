# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How file types that do not exist yet would fit the budget."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pannier.core.memory.fit.file_fit import FileFit
from pannier.core.quantize.ladder import Rung, recommended
from pannier.ui.fit.ranked_files import FitFile, RankedFiles
from pannier.ui.fit.service import FitService
from pannier.ui.fit.verdict_chip import ShownVerdict
from pannier.ui.quantize.previewer import Ladder


class RungFits(QObject):
    """Verdicts of a ladder, always in step with the budget.

    Attributes:
        recommended: name of the file type to take; empty for none.
        reason: why, in a sentence.

    Signals:
        changed: a verdict or the recommended file type is different.
    """

    changed = Signal()

    def __init__(self, service: FitService, view: QWidget) -> None:
        super().__init__(view)
        self._ranked = RankedFiles("quantize", service.budget, service.planner, view)
        self._rungs: Sequence[Rung] = ()
        self.recommended = ""
        self.reason = ""
        self._ranked.changed.connect(self._on_ranked_changed)

    def show_ladder(self, ladder: Ladder | None) -> None:
        """Take other file types."""
        rungs = () if ladder is None else ladder.rungs
        self._rungs = [rung for rung in rungs if ladder and rung.name in ladder.facts]
        files = [
            FitFile(rung.name, rung.name, rung.size_bytes, rung.name, rung.bits_per_weight)
            for rung in self._rungs
        ]
        self._ranked.forget_facts()
        self._ranked.show_files(files)
        if ladder is not None:
            self._ranked.set_all_facts(ladder.facts)

    def look_at(self, name: str) -> None:
        """Have llama.cpp itself plan this one."""
        self._ranked.choose(name)

    def shown(self, rung: Rung) -> ShownVerdict | None:
        """The verdict for a chip."""
        verdict = self._ranked.verdict(rung.name)
        if verdict is None:
            return None
        return ShownVerdict(verdict.verdict, verdict.marked, rung.name == self.recommended)

    def text(self, rung: Rung) -> str:
        """The verdict in words."""
        verdict = self._ranked.verdict(rung.name)
        return "" if verdict is None else verdict.marked

    def tip(self, rung: Rung) -> str:
        """What it rests on."""
        return self._ranked.tip(rung.name)

    def order(self, rung: Rung) -> tuple[int, int] | None:
        """Sorts what fits best first."""
        verdict = self._ranked.verdict(rung.name)
        if verdict is None:
            return None
        layers = verdict.fit.cpu_layers if verdict.fit is not None else 0
        return ("full", "partial", "cpu", "too_large").index(verdict.verdict), layers

    def _on_ranked_changed(self) -> None:
        """Recommend the best that can be made now."""
        ranked = self._ranked
        pairs: list[tuple[Rung, FileFit]] = [
            (rung, verdict.fit)
            for rung in self._rungs
            if (verdict := ranked.verdict(rung.name)) is not None and verdict.fit is not None
        ]
        best, self.reason = recommended(
            [rung for rung, _ in pairs],
            [fit for _, fit in pairs],
            ranked.budget.machine,
            sensitive=ranked.budget.wish.sensitive,
        )
        self.recommended = "" if best is None else best.name
        self.changed.emit()
