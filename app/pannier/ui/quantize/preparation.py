# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What has been chosen in the wizard so far, and all that follows from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.library.names import shown
from pannier.core.quantize.ladder import Rung
from pannier.core.quantize.plan import QuantizePlan, make_plan
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource
from pannier.ui.hub_access import HubAccess
from pannier.ui.quantize.order import QuantizeOrder, TextChoice
from pannier.ui.quantize.previewer import (
    Ladder,
    LadderQuestion,
    Measured,
    Previewer,
    SpeedQuestion,
)
from pannier.ui.quantize.sources import PURPOSE, HubModel, ReadSource, read_local, read_remote
from pannier.ui.tasks import Task, TaskRunner

UNKNOWN_SECONDS = -1.0
"""A time that could not be measured."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would be done with all that is chosen.

    Attributes:
        plan: files, disk, memory and time.
        imatrix_exists: whether the importance matrix that is to be made is there already.
    """

    plan: QuantizePlan
    imatrix_exists: bool = False


class Preparation(QObject):
    """The state of the wizard; one writer for all of its pages.

    Attributes:
        hub: the file on the Hub that is to be fetched; None for one on this computer.
        source: what is to be quantized; None while it is not known.
        source_error: why it is not known.
        is_reading: whether it is being read.
        recipe: how.
        text: what an importance matrix is to be made from; None makes none.
        ladder: the file types; None while they are not known.
        ladder_error: why they are not known.
        chosen: names of the file types to make, the most precise first.
        folder: where the files go; None before the source is known.
        names: file names by file type, where the user has given one.
        overwrite: whether files that are there may be replaced.
        outlook: what all that comes to; None while it is not known.
        outlook_error: why it is not known.
        imatrix_seconds: how long making the importance matrix takes; 0 while that is not known,
            `UNKNOWN_SECONDS` when it cannot be.
        is_measuring: whether the speed is being measured.

    Signals:
        source_changed: another source, or what is known of it.
        ladder_changed: other file types.
        chosen_changed: others of them are chosen.
        outlook_changed: what it comes to is different.
    """

    source_changed = Signal()
    ladder_changed = Signal()
    chosen_changed = Signal()
    outlook_changed = Signal()

    def __init__(
        self,
        access: Callable[[], HubAccess],
        tasks: TaskRunner,
        previewer: Previewer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._previewer = previewer
        self._reading: Task | None = None
        self._planning: Task | None = None
        self._asked: LadderQuestion | None = None
        self._wants_plan = False
        self._path: Path | None = None
        self.hub: HubModel | None = None
        self.folder: Path | None = None
        self.recipe = QuantizeRecipe()
        self.text: TextChoice | None = None
        self.overwrite = False
        self.source: QuantizeSource | None = None
        self.source_error: UserError | None = None
        self.is_reading = False
        self.ladder: Ladder | None = None
        self.ladder_error: UserError | None = None
        self.chosen: list[str] = []
        self.names: Mapping[str, str] = {}
        self.outlook: Outlook | None = None
        self.outlook_error: UserError | None = None
        self.imatrix_seconds = 0.0
        self._measuring: SpeedQuestion | None = None
        self._speeds: dict[str, float] = {}
        previewer.ladder_made.connect(self._on_previewer_ladder_made)
        previewer.ladder_refused.connect(self._on_previewer_ladder_refused)
        previewer.measured.connect(self._on_previewer_measured)

    @property
    def title(self) -> str:
        """What to call the source."""
        return "" if self.source is None else self.source.name

    @property
    def path(self) -> Path | None:
        """The file of this computer that was chosen."""
        return self._path

    @property
    def may_quantize(self) -> bool:
        """Whether the source can be taken, or is taken all the same."""
        source = self.source
        return source is not None and (not source.refusal or self.recipe.requantize)

    @property
    def chosen_rungs(self) -> Sequence[Rung]:
        """The file types that are to be made."""
        rungs = () if self.ladder is None else self.ladder.rungs
        return [rung for rung in rungs if rung.name in self.chosen]

    @property
    def problems(self) -> Sequence[UserError]:
        """What stands against it."""
        if self.outlook is None:
            return ()
        return self.outlook.plan.problems(overwrite=self.overwrite)

    @property
    def is_measuring(self) -> bool:
        """Whether the speed will be known in a moment."""
        return self._measuring is not None

    @property
    def can_start(self) -> bool:
        """Whether nothing stands against it."""
        outlook = self.outlook
        if outlook is None or not outlook.plan.files:
            return False
        return not self.problems and (self.overwrite or not outlook.imatrix_exists)

    def choose_path(self, path: Path) -> None:
        """Take a file of this computer."""
        self.hub, self._path = None, path
        self._read(lambda: read_local(path))

    def choose_hub(self, hub: HubModel) -> None:
        """Take a file of the Hub; it is downloaded when the work begins."""
        access = self._access()
        self.hub, self._path = hub, None
        self._read(lambda: read_remote(access, hub))

    def forget(self) -> None:
        """Begin anew: nothing is chosen, and how it is done is as it was."""
        self.end()
        self._forget_source()
        self.hub = self._path = None
        self.is_reading = False
        self._take_no_imatrix()
        self.source_changed.emit()
        self.ladder_changed.emit()

    def set_recipe(self, recipe: QuantizeRecipe) -> None:
        """Quantize otherwise."""
        if recipe != self.recipe:
            self.recipe = recipe
            self._ask_ladder()

    def set_imatrix(self, file: str | None, text: TextChoice | None) -> None:
        """Use an importance matrix from a file, or make one from a text first; or use none."""
        recipe = msgspec.structs.replace(self.recipe, imatrix=file)
        if (recipe, text) != (self.recipe, self.text):
            self.recipe, self.text = recipe, text
            self.imatrix_seconds = 0.0
            self._ask_ladder()

    def set_chosen(self, names: Sequence[str]) -> None:
        """Make these file types; those that cannot be made are left out."""
        rungs = () if self.ladder is None else self.ladder.rungs
        chosen = [rung.name for rung in rungs if rung.name in names and not rung.lock]
        if chosen != self.chosen:
            self.chosen = chosen
            self.outlook = None
            self.chosen_changed.emit()

    def set_folder(self, folder: Path) -> None:
        """Write somewhere else."""
        if folder != self.folder:
            self.folder = folder
            self.plan()

    def set_name(self, file_type: str, name: str) -> None:
        """Give a file another name."""
        self.names = {**self.names, file_type: name}
        self.plan()

    def set_overwrite(self, *, overwrite: bool) -> None:
        """Replace files that are there, or do not."""
        self.overwrite = overwrite
        self.outlook_changed.emit()

    def plan(self) -> None:
        """Work out what all of it comes to; measures the speed where that has not been done."""
        source, rungs = self.source, tuple(self.chosen_rungs)
        self._wants_plan = True
        if source is None or not rungs or self._asked is not None:
            return
        self._measure(source, rungs)
        if self._planning is not None:
            self._planning.cancel()
        recipe, folder, names = self.recipe, self.folder, dict(self.names)
        needs = {kind for rung in rungs for kind in rung.types.values()}
        speeds = self._speeds if needs <= self._speeds.keys() else None
        imatrix = None if self.text is None else self._order(source).imatrix_path
        download = 0 if self.hub is None else self.hub.model.size_bytes

        def work() -> Outlook:
            plan = make_plan(
                source,
                rungs,
                recipe,
                folder=folder,
                names=names,
                speeds=speeds,
                download_bytes=download,
            )
            return Outlook(plan, imatrix is not None and imatrix.exists())

        self._planning = task = self._tasks.start(work)
        task.succeeded.connect(lambda outlook: self._on_planned(task, outlook))
        task.failed.connect(lambda error: self._on_plan_failed(task, error))

    def order(self) -> QuantizeOrder | None:
        """All of it as an order; None while something is missing."""
        return None if self.source is None or not self.chosen else self._order(self.source)

    def end(self) -> None:
        """Nobody wants to know any more."""
        for task in (self._reading, self._planning):
            if task is not None:
                task.cancel()
        self._asked = None
        self._reading = self._planning = None
        if self.hub is not None:
            self._access().break_off(PURPOSE)
        self._previewer.rest()

    def _order(self, source: QuantizeSource) -> QuantizeOrder:
        return QuantizeOrder(
            title=shown(source.name),
            source=source.paths[0],
            file_types=tuple(self.chosen),
            recipe=self.recipe,
            folder=self.folder or source.paths[0].parent,
            names=dict(self.names),
            overwrite=self.overwrite,
            text=self.text,
            download=None if self.hub is None else self.hub.job,
        )

    def _forget_source(self) -> None:
        self.source = None
        self.source_error = None
        self.ladder = None
        self.ladder_error = None
        self.chosen = []
        self.names = {}
        self.outlook = None
        self.outlook_error = None
        self.overwrite = False
        self._asked = None
        self._measuring = None
        self._wants_plan = False
        self._speeds = {}
        self.imatrix_seconds = 0.0

    def _read(self, work: Callable[[], ReadSource]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._forget_source()
        self.is_reading = True
        self._take_no_imatrix()
        self._reading = task = self._tasks.start(work)
        task.succeeded.connect(lambda read: self._on_read(task, read))
        task.failed.connect(lambda error: self._on_read_failed(task, error))
        self.source_changed.emit()

    def _take_no_imatrix(self) -> None:
        """Both that and the consent to quantize again were for another source."""
        self.recipe = msgspec.structs.replace(self.recipe, requantize=False, imatrix=None)
        self.text = None

    def _on_read(self, task: Task, read: ReadSource) -> None:
        if task is not self._reading:
            return
        self.source, self.folder = read.source, read.folder
        self.is_reading = False
        self.source_changed.emit()
        self._ask_ladder()

    def _on_read_failed(self, task: Task, error: UserError) -> None:
        if task is self._reading:
            self.source_error, self.is_reading = error, False
            self.source_changed.emit()

    def _ask_ladder(self) -> None:
        self.outlook = None
        self._measuring = None
        if self.source is None or not self.may_quantize:
            return
        planned = self.text is not None
        self._asked = LadderQuestion(self.source, self.recipe, imatrix_planned=planned)
        self._previewer.ask_ladder(self._asked)

    def _on_previewer_ladder_made(self, question: LadderQuestion, ladder: Ladder) -> None:
        if question is not self._asked:
            return
        self._asked = None
        before = self.chosen
        self.ladder, self.ladder_error, self.chosen = ladder, None, []
        self.ladder_changed.emit()
        self.set_chosen(before or self.chosen)
        if self._wants_plan:
            self.plan()

    def _on_previewer_ladder_refused(self, question: LadderQuestion, error: UserError) -> None:
        if question is self._asked:
            self._asked = None
            self.ladder_error = error
            self.ladder_changed.emit()

    def _measure(self, source: QuantizeSource, rungs: Sequence[Rung]) -> None:
        """Measure on the tensors themselves; those on the Hub are not here yet."""
        needs = {kind for rung in rungs for kind in rung.types.values()}
        tokens = 0 if self.text is None or self.imatrix_seconds else self.text.tokens
        is_known = not tokens and needs <= self._speeds.keys()
        if self.hub is None and self._measuring is None and not is_known:
            self._measuring = SpeedQuestion(source, tuple(rungs), self.recipe, tokens)
            self._previewer.measure(self._measuring)

    def _on_previewer_measured(self, question: SpeedQuestion, measured: Measured) -> None:
        if question is not self._measuring:
            return
        # Types that could not be measured are not asked for again.
        kinds = {kind for rung in question.rungs for kind in rung.types.values()}
        speeds = measured.speeds
        mean = sum(speeds.values()) / len(speeds) if speeds else 0.0
        self._speeds |= {kind: speeds.get(kind, mean) for kind in kinds}
        self._measuring = None
        if question.tokens:
            # What could not be measured is not asked for again, either.
            self.imatrix_seconds = measured.imatrix_seconds or UNKNOWN_SECONDS
        self.plan()

    def _on_planned(self, task: Task, outlook: Outlook) -> None:
        if task is self._planning:
            self.outlook, self.outlook_error = outlook, None
            self.outlook_changed.emit()

    def _on_plan_failed(self, task: Task, error: UserError) -> None:
        if task is self._planning:
            self.outlook, self.outlook_error = None, error
            self.outlook_changed.emit()
