# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the planner's thread meets Qt: its answers become a signal on the GUI thread."""

import functools
from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from pannier.backend.planner import Planner
from pannier.backend.planner_questions import PlanQuestion
from pannier.core.errors import UserError
from pannier.core.memory import MemoryPlan


class PlannerBridge(QObject):
    """The planner of the window; it starts its worker with the first question.

    Signals:
        answered: the slot, the `PlanQuestion`, and its `MemoryPlan` or the `UserError` instead.
            What a newer question in the same slot has overtaken is not told.
    """

    answered = Signal(str, object, object)
    # As above; emitted on the planner's thread.
    _arrived = Signal(str, object, object)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner = Planner(command)
        self._asked: dict[str, PlanQuestion] = {}
        self._arrived.connect(self._on_self_arrived, Qt.ConnectionType.QueuedConnection)

    def known(self, question: PlanQuestion) -> MemoryPlan | None:
        """The answer, if it is known already."""
        return self._planner.known(question)

    def ask(self, slot: str, question: PlanQuestion) -> None:
        """Ask; the question that was in this slot is taken back."""
        self._asked[slot] = question
        future = self._planner.ask(question, slot=slot)
        future.add_done_callback(functools.partial(self._tell, slot, question))

    def shut_down(self) -> None:
        """End the planner's worker and wait for it."""
        self._asked.clear()
        self._planner.close()

    def _tell(self, slot: str, question: PlanQuestion, future: Future[MemoryPlan]) -> None:
        """Hand an answer over; called on the planner's thread, or at once."""
        if future.cancelled():
            return
        error = future.exception()
        if error is None or isinstance(error, UserError):
            self._arrived.emit(slot, question, error or future.result())

    def _on_self_arrived(self, slot: str, question: PlanQuestion, answer: object) -> None:
        if self._asked.get(slot) is question:
            self.answered.emit(slot, question, answer)
