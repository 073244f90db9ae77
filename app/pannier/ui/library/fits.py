# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the models of the library fit the budget, each for itself."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pannier.core.library import LibraryModel
from pannier.core.memory.fit import FitSearch, Verdict
from pannier.core.memory.fit.judge import FileVerdict, by_size, from_fit
from pannier.ui.fit.local_facts import LocalFile
from pannier.ui.fit.ranked_files import verdict_tip
from pannier.ui.fit.service import FitService
from pannier.ui.fit.verdict_chip import ShownVerdict
from pannier.ui.widgets.while_seen import WhileSeen

_ORDER: dict[Verdict, int] = {"full": 0, "partial": 1, "cpu": 2, "too_large": 3}


class LibraryFits(QObject):
    """Verdicts by the model's key. Headers are read in the background while the page is shown.

    Signals:
        changed: verdicts are different.
    """

    changed = Signal()

    def __init__(self, service: FitService, view: QWidget) -> None:
        super().__init__(view)
        self._service = service
        self._search: FitSearch | None = None
        self._verdicts: dict[LocalFile, FileVerdict] = {}
        self._seen = WhileSeen(view, self._judge_anew)
        service.budget.changed.connect(self._seen.tell)
        service.local.read.connect(self._seen.tell)

    def want(self, models: Sequence[LibraryModel]) -> None:
        """Read the headers of these, as far as they are there."""
        self._service.local.want([LocalFile.of(model) for model in models if model.loadable])

    def verdict(self, model: LibraryModel) -> FileVerdict | None:
        """How a model fits; None for what cannot be loaded."""
        if not model.loadable:
            return None
        file = LocalFile.of(model)
        found = self._verdicts.get(file)
        if found is None:
            found = self._verdicts[file] = self._judge(file)
        return found

    def shown(self, model: LibraryModel) -> ShownVerdict | None:
        """The verdict for a chip."""
        verdict = self.verdict(model)
        return None if verdict is None else ShownVerdict(verdict.verdict, verdict.marked)

    def text(self, model: LibraryModel) -> str:
        """The verdict in words."""
        verdict = self.verdict(model)
        return "" if verdict is None else verdict.marked

    def tip(self, model: LibraryModel) -> str:
        """What it rests on."""
        verdict = self.verdict(model)
        return "" if verdict is None else verdict_tip(verdict)

    def order(self, model: LibraryModel) -> tuple[int, int] | None:
        """Sorts what fits best first."""
        verdict = self.verdict(model)
        if verdict is None:
            return None
        return _ORDER[verdict.verdict], verdict.fit.cpu_layers if verdict.fit is not None else 0

    def _judge(self, file: LocalFile) -> FileVerdict:
        """Judged when it is first looked at: of a long list only some rows are."""
        summary = self._service.local.get(file)
        if summary is None:
            return by_size(file.size_bytes, self._service.budget.machine)
        if self._search is None:
            budget = self._service.budget
            self._search = FitSearch(budget.options, budget.machine)
        return from_fit(self._search.fit(summary))

    def _judge_anew(self) -> None:
        self._search = None
        self._verdicts.clear()
        self.changed.emit()
