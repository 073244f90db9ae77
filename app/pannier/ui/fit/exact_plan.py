# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's own plan for the file that is looked at, asked for as soon as things rest."""

import logging

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from pannier.backend.planner import PASSING
from pannier.backend.planner_questions import PlanQuestion
from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader
from pannier.core.memory import MemoryPlan
from pannier.core.memory.fit import FileFit
from pannier.core.memory.forecast import Machine
from pannier.ui.fit.bridge import PlannerBridge

REST_MILLISECONDS = 80
AGAIN_MILLISECONDS = 2000
MAX_TRIES = 3
_log = logging.getLogger(__name__)


class ExactPlan(QObject):
    """Follows one file and one budget. Where llama.cpp does not answer, there is no plan.

    Attributes:
        plan: llama.cpp's plan of what was shown last; None as long as there is none.
        problem: why there will be none; None when nothing is wrong.

    Signals:
        found: `plan` or `problem` is there.
    """

    found = Signal()

    def __init__(self, slot: str, bridge: PlannerBridge, parent: QObject) -> None:
        """`slot` names what shows the plan: a newer question takes its place there."""
        super().__init__(parent)
        self._slot = slot
        self._bridge = bridge
        self._question: PlanQuestion | None = None
        self._tries = 0
        self.plan: MemoryPlan | None = None
        self.problem: UserError | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._on_rest_timeout)
        bridge.answered.connect(self._on_bridge_answered)

    def follow(self, header: StrippedHeader | None, fit: FileFit | None, machine: Machine) -> None:
        """Look at another file, or at the same with another budget."""
        if header is None or fit is None:
            self._question, self.plan, self.problem = None, None, None
            self._rest.stop()
            return
        before, self._question = self._question, PlanQuestion(header, fit.options, machine)
        if fit.verdict == "partial":
            # How many layers really fit is best found out by trying.
            self._question = _with_auto_layers(self._question)
        self.plan = self._usable(self._bridge.known(self._question))
        is_other = before is None or before.key != self._question.key
        if is_other:
            self._tries, self.problem = 0, None
        if self.plan is not None:
            self._rest.stop()
        elif is_other:
            self._rest.start(REST_MILLISECONDS)

    def _usable(self, plan: MemoryPlan | None) -> MemoryPlan | None:
        """The plan, unless it does not fit: then fewer layers must be tried."""
        if plan is None or self._question is None:
            return None
        asked = self._question.options.gpu_layers
        if plan.fits or asked == "auto" or not asked:
            return plan
        return self._bridge.known(_with_auto_layers(self._question))

    def _on_rest_timeout(self) -> None:
        if self._question is not None:
            first = self._bridge.known(self._question)
            question = self._question if first is None else _with_auto_layers(self._question)
            self._bridge.ask(self._slot, question)

    def _on_bridge_answered(
        self, slot: str, question: PlanQuestion, answer: MemoryPlan | UserError
    ) -> None:
        wanted = self._question
        if slot != self._slot or wanted is None or question.header is not wanted.header:
            return
        if isinstance(answer, UserError):
            _log.info("no exact plan: %s", answer)
            self._on_refused(answer)
            return
        self.plan = self._usable(self._bridge.known(wanted))
        if self.plan is not None:
            self.found.emit()
        elif self._bridge.known(wanted) is not None:
            self._rest.start(REST_MILLISECONDS)

    def _on_refused(self, error: UserError) -> None:
        """Ask again later when that may help, else say what is wrong."""
        self._tries += 1
        if error.kind in PASSING and self._tries < MAX_TRIES:
            self._rest.start(AGAIN_MILLISECONDS)
            return
        self.problem = error
        self.found.emit()


def _with_auto_layers(question: PlanQuestion) -> PlanQuestion:
    options = msgspec.structs.replace(question.options, gpu_layers="auto")
    return PlanQuestion(question.header, options, question.machine)
