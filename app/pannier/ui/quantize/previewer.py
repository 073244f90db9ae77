# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing would give, while the user is still choosing: one question at a time."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from pannier.backend.quantize_preview import QuantizePreview
from pannier.core.errors import UserError
from pannier.core.memory.fit.facts import FileFacts
from pannier.core.quantize.ladder import Rung
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource
from pannier.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """The file types of a source.

    Attributes:
        rungs: all that llama.cpp knows, the most precise first.
        facts: what forecasts and exact plans of them are made from, by their names.
    """

    rungs: Sequence[Rung]
    facts: Mapping[str, FileFacts]


@dataclass(frozen=True, slots=True)
class LadderQuestion:
    """What a ladder depends on.

    Attributes:
        source: the model.
        recipe: how it would be quantized.
        imatrix_planned: as if there were an importance matrix already.
    """

    source: QuantizeSource
    recipe: QuantizeRecipe
    imatrix_planned: bool


@dataclass(frozen=True, slots=True)
class SpeedQuestion:
    """What speeds depend on.

    Attributes:
        source: the model.
        rungs: the file types that are to be made.
        recipe: how.
        tokens: of the text that an importance matrix is made from first; 0 for none.
    """

    source: QuantizeSource
    rungs: tuple[Rung, ...]
    recipe: QuantizeRecipe
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured.

    Attributes:
        speeds: weights a second by tensor type; empty when they could not be measured.
        imatrix_seconds: how long the importance matrix takes; 0 for unknown, or when there is none.
    """

    speeds: Mapping[str, float] = field(default_factory=dict)
    imatrix_seconds: float = 0.0


class Previewer(QObject):
    """Keeps a worker process for its answers; a newer question takes the place of an older one.

    Signals:
        ladder_made: the `LadderQuestion`, and its `Ladder`.
        ladder_refused: the `LadderQuestion`, and the `UserError` instead.
        measured: the `SpeedQuestion`, and what was `Measured`.
    """

    ladder_made = Signal(object, object)
    ladder_refused = Signal(object, object)
    measured = Signal(object, object)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        # For one thread at a time: jobs of this object hold it while they ask.
        self._turn = threading.Lock()
        self._preview = QuantizePreview()
        self._is_ended = False
        self._is_busy = False
        self._ladder: LadderQuestion | None = None
        self._speeds: SpeedQuestion | None = None

    def ask_ladder(self, question: LadderQuestion) -> None:
        """Ask for the file types."""
        self._ladder, self._speeds = question, None
        self._do_next()

    def measure(self, question: SpeedQuestion) -> None:
        """Ask how fast it would be; that takes two seconds."""
        self._speeds = question
        self._do_next()

    def rest(self) -> None:
        """Nobody will ask for a while: take everything back, and end the process."""
        self._ladder = self._speeds = None
        self._tasks.start(self._close)

    def shut_down(self) -> None:
        """End the process, whatever it is doing."""
        self._is_ended = True
        self._ladder = self._speeds = None
        if self._is_busy:
            self._preview.kill()  # the job that asks closes it then
        else:
            self._preview.close()

    def _do_next(self) -> None:
        if self._is_busy or self._is_ended:
            return
        if self._ladder is not None:
            asked, self._ladder = self._ladder, None
            self._start(
                lambda: _ladder(self._preview, asked),
                lambda ladder: self.ladder_made.emit(asked, ladder),
                lambda error: self.ladder_refused.emit(asked, error),
            )
        elif self._speeds is not None:
            wanted, self._speeds = self._speeds, None
            self._start(
                lambda: _measured(self._preview, wanted),
                lambda measured: self.measured.emit(wanted, measured or Measured()),
                lambda _error: self.measured.emit(wanted, Measured()),
            )

    def _start(
        self,
        work: Callable[[], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[UserError], None],
    ) -> None:
        self._is_busy = True
        task = self._tasks.start(lambda: self._in_turn(work), on_success)
        task.failed.connect(on_failure)
        task.finished.connect(self._on_task_finished)

    def _in_turn(self, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - hands on what it gets
        """Background job. A process that was started while the program ended is ended, too."""
        with self._turn:
            try:
                return None if self._is_ended else work()
            finally:
                if self._is_ended:
                    self._preview.close()

    def _close(self) -> None:
        """Background job."""
        with self._turn:
            self._preview.close()

    def _on_task_finished(self) -> None:
        self._is_busy = False
        self._do_next()


def _measured(preview: QuantizePreview, question: SpeedQuestion) -> Measured:
    """Background job: how fast it would be."""
    source, recipe, tokens = question.source, question.recipe, question.tokens
    speeds = preview.speeds(source, question.rungs, recipe)
    seconds = preview.evaluation_seconds(source, tokens, recipe) if tokens else 0.0
    return Measured(speeds, seconds)


def _ladder(preview: QuantizePreview, question: LadderQuestion) -> Ladder:
    """Background job: all file types, with what their forecasts are made from."""
    rungs = preview.ladder(
        question.source, question.recipe, imatrix_planned=question.imatrix_planned
    )
    facts = {
        rung.name: FileFacts(rung.summary, rung.header)
        for rung in rungs
        if rung.summary is not None and rung.header is not None
    }
    return Ladder(rungs, facts)
