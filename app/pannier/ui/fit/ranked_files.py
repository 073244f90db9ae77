# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The files of one model and how they fit, always in step with the budget."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.core.memory import MemoryPlan
from pannier.core.memory.accuracy import far_off
from pannier.core.memory.fit import FileFit
from pannier.core.memory.fit.facts import FileFacts
from pannier.core.memory.fit.judge import (
    Candidate,
    FileVerdict,
    Judgement,
    confirmed,
    judge,
)
from pannier.core.memory.forecast import ModelSummary, forecast
from pannier.core.sizes import memory_size
from pannier.ui.fit.bridge import PlannerBridge
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.exact_plan import ExactPlan
from pannier.ui.fit.look_ahead import LookAhead
from pannier.ui.fit.verdict_chip import ShownVerdict
from pannier.ui.fit.wish_boxes import context_text
from pannier.ui.widgets.while_seen import WhileSeen

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FitFile:
    """A file that is examined.

    Attributes:
        key: tells it from the others: its path, here or in its repository.
        label: what to call it: the file type, or a name.
        size_bytes: bytes of its files.
        file_type: such as "Q4_K_M"; empty when it is not known.
        bits: bits per weight; None when they are not known.
        path: where it lies; None for one on the Hub.
    """

    key: str
    label: str
    size_bytes: int
    file_type: str
    bits: float | None
    path: Path | None = None


class RankedFiles(QObject):
    """Files with their verdicts; the chosen one has its plan from llama.cpp itself.

    They are judged while their view is visible, and when it is shown again.

    Attributes:
        budget: what they are measured against.
        files: the files, in the order in which they were given.
        judgement: how they fit.
        chosen: the file that is looked at; None for none.
        follows_best: whether the recommended file is looked at, whichever that is.
        ahead: finds out what a slider will ask for.

    Signals:
        changed: a verdict, the recommended file or the plan is different.
    """

    changed = Signal()

    def __init__(
        self, slot: str, budget: SharedBudget, bridge: PlannerBridge, view: QWidget
    ) -> None:
        """`slot` names what shows the plan of the chosen file, `view` is what shows the files."""
        super().__init__(view)
        self.budget = budget
        self._facts: dict[str, FileFacts | UserError] = {}
        self._places: dict[str, int] = {}
        self._candidates: list[Candidate] = []
        self._summaries: list[ModelSummary] = []
        self.ahead = LookAhead(self)
        self._exact = ExactPlan(slot, bridge, self)
        self._exact.found.connect(self._on_exact_found)
        self.files: Sequence[FitFile] = ()
        self.judgement = Judgement((), None, "")
        self.chosen: FitFile | None = None
        self.follows_best = False
        self._shown: dict[str, ShownVerdict] = {}
        self._seen = WhileSeen(view, self._judge)
        budget.changed.connect(self._seen.tell)

    def show_files(self, files: Sequence[FitFile]) -> None:
        """Take other files; what is known of those that stay is kept."""
        keys = {file.key for file in files}
        self._facts = {key: facts for key, facts in self._facts.items() if key in keys}
        self._places = {file.key: place for place, file in enumerate(files)}
        self.files = tuple(files)
        if self.chosen is not None and self.chosen.key not in keys:
            self.chosen = None
        self._gather()

    def set_facts(self, key: str, facts: FileFacts | UserError) -> None:
        """Take what the header of a file says, or why it cannot be read."""
        self.set_all_facts({key: facts})

    def set_all_facts(self, facts: Mapping[str, FileFacts | UserError]) -> None:
        """The same for several files."""
        self._facts.update(facts)
        self._gather()

    def forget_facts(self) -> None:
        """Another model may have files of the same names."""
        self._facts = {}

    def choose(self, key: str | None) -> None:
        """Look at a file."""
        place = None if key is None else self._places.get(key)
        chosen = None if place is None else self.files[place]
        if chosen != self.chosen:
            self.chosen = chosen
            self._follow_exact()
            self._tell()

    def facts(self, key: str) -> FileFacts | UserError | None:
        """What the header of a file says; None before it has been read."""
        return self._facts.get(key)

    def verdict(self, key: str) -> FileVerdict | None:
        """How a file fits, as exactly as it is known by now."""
        place = self._places.get(key)
        if place is None or place >= len(self.judgement.files):
            return None
        verdict = self.judgement.files[place]
        plan = self._exact.plan
        if plan is not None and self.chosen is not None and self.chosen.key == key:
            return confirmed(verdict, plan)
        return verdict

    def is_recommended(self, key: str) -> bool:
        """Whether it is the file to take."""
        place = self.judgement.recommended
        return place is not None and self.files[place].key == key

    @property
    def recommended(self) -> FitFile | None:
        """The file to take."""
        place = self.judgement.recommended
        return None if place is None else self.files[place]

    @property
    def plan(self) -> MemoryPlan | None:
        """The plan of the chosen file: llama.cpp's own, else the forecast."""
        if self._exact.plan is not None or self.chosen is None:
            return self._exact.plan
        facts, verdict = self._facts.get(self.chosen.key), self.verdict(self.chosen.key)
        if not isinstance(facts, FileFacts) or verdict is None or verdict.fit is None:
            return None
        return forecast(facts.summary, verdict.fit.options, self.budget.machine)

    @property
    def problem(self) -> UserError | None:
        """Why llama.cpp itself has no plan of the chosen file; None when nothing is wrong."""
        return self._exact.problem

    def shown(self, key: str) -> ShownVerdict | None:
        """The verdict of a file for a chip."""
        found = self._shown.get(key)
        if found is None:
            verdict = self.verdict(key)
            if verdict is None:
                return None
            found = ShownVerdict(verdict.verdict, verdict.marked, self.is_recommended(key))
            self._shown[key] = found
        return found

    def tip(self, key: str) -> str:
        """What a verdict rests on; of the recommended file, why it is that."""
        verdict = self.verdict(key)
        text = "" if verdict is None else verdict_tip(verdict)
        return f"{self.judgement.reason}\n{text}" if self.is_recommended(key) else text

    def _gather(self) -> None:
        self._candidates = [self._candidate(file) for file in self.files]
        self._summaries = [each.summary for each in self._candidates if each.summary is not None]
        self._judge()

    def _judge(self) -> None:
        budget = self.budget
        self.judgement = judge(
            self._candidates,
            budget.options,
            budget.machine,
            sensitive=budget.wish.sensitive,
        )
        self.ahead.follow(self._summaries, budget.options, budget.machine)
        if self.follows_best and self.files:
            self.chosen = self.recommended or self.files[0]
        self._follow_exact()
        self._tell()

    def _tell(self) -> None:
        self._shown.clear()
        self.changed.emit()

    def _candidate(self, file: FitFile) -> Candidate:
        facts = self._facts.get(file.key)
        summary = facts.summary if isinstance(facts, FileFacts) else None
        return Candidate(file.size_bytes, file.file_type, summary)

    def _on_exact_found(self) -> None:
        """Show it, and note in the log when the forecast was another."""
        plan = self._exact.plan
        facts = None if self.chosen is None else self._facts.get(self.chosen.key)
        if plan is not None and isinstance(facts, FileFacts):
            mine = forecast(facts.summary, plan.options, self.budget.machine)
            for name, error in far_off(mine, plan).items():
                _log.info("%s: forecast %+.1f %% on %s", facts.summary.name, 100 * error, name)
        self._tell()

    def _follow_exact(self) -> None:
        facts = verdict = None
        if self.chosen is not None:
            facts = self._facts.get(self.chosen.key)
            verdict = self.judgement.files[self._places[self.chosen.key]]
        header = facts.header if isinstance(facts, FileFacts) else None
        fit = None if verdict is None else verdict.fit
        self._exact.follow(header, fit, self.budget.machine)


def verdict_tip(verdict: FileVerdict) -> str:
    """What a verdict rests on, and the numbers behind it."""
    fit = verdict.fit
    if fit is None:
        return tr(
            "Judged from the file's size alone: its header has not been read. What the context "
            "takes on top is a guess."
        )
    lines = [
        tr("{needs} with {context} context").format(
            needs=needs_text(fit), context=context_text(fit.context_length)
        ),
        *fit.changes,
    ]
    if fit.max_context:
        lines.append(
            tr("Largest context with all layers on the GPU: {n} tokens").format(
                n=number(fit.max_context)
            )
        )
    lines.append(_exactness(verdict))
    return "\n".join(lines)


def needs_text(fit: FileFit) -> str:
    """What a file needs where."""
    text = tr("{host} of main memory")
    if any(fit.device_bytes):
        text = tr("{gpu} on the GPU, {host} of main memory")
    return text.format(gpu=memory_size(sum(fit.device_bytes)), host=memory_size(fit.host_bytes))


def _exactness(verdict: FileVerdict) -> str:
    if verdict.exactness == "dry run":
        return tr("= planned by llama.cpp itself")
    if verdict.fit is not None and not verdict.fit.is_known:
        return tr("~ its architecture is not known here: only llama.cpp's own plan can tell")
    return tr("≈ calculated from its header")
