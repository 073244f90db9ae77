# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The one model of the window: which file, with which options, how its load goes, how it ends."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.backend.client import ClientEvent
from pannier.backend.death import WorkerDied
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import Failed, Loaded, LoadProgress
from pannier.core.chat import TemplateTraits
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, LoadReport, StepDown
from pannier.core.paths import BUNDLED_MODEL
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.load.shortage import Shortage, shortage_of
from pannier.ui.load.step_gains import StepGains
from pannier.ui.tasks import Task, TaskRunner


class ModelLoader(QObject):
    """Loads and unloads.

    Attributes:
        options_for: how the model at a path is to be loaded; the controller says it.
        path: the model that is loaded, is being loaded or was tried last.
        options: what was asked for in that load.
        report: what came of it; None while there is no model.
        traits: what the model's own chat template can do.
        sees_images: whether messages to the model may hold images.
        is_loading: whether it is being loaded.
        shortage: why it was not loaded, when memory was short and there is a choice.

    Signals:
        changed: one of the attributes is different.
        progressed: share of the model that is read, 0 to 1.
        started: the path of a model; an earlier one is gone.
        succeeded: the path of the model that is ready.
        refused: the `Failed` that ended the load.
        died: the `WorkerDied` that ended the model or its load, and whether there was either.
        unloaded: the user ended the model or its load; why, in a sentence.
        given_up: the user does not want to load with less memory; why there is no model.
    """

    changed = Signal()
    progressed = Signal(float)
    started = Signal(str)
    succeeded = Signal(str)
    refused = Signal(object)
    died = Signal(object, bool)
    unloaded = Signal(str)
    given_up = Signal(str)

    def __init__(
        self, engine: EngineBridge, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._tasks = tasks
        self._looking: Task | None = None
        self.options_for: Callable[[str], LoadOptions] = lambda _path: LoadOptions()
        self._job = NO_JOB
        self.path = ""
        self.options = LoadOptions()
        self.report: LoadReport | None = None
        self.traits = TemplateTraits()
        self.sees_images = False
        self.is_loading = False
        self.shortage: Shortage | None = None
        self._gains = StepGains(engine, self)
        self._gains.measured.connect(self._on_gains_measured)
        engine.event_received.connect(self._on_engine_event_received)

    @property
    def name(self) -> str:
        """Name of the model that is loaded or being loaded, else empty."""
        if self.report is not None:
            return self.report.name
        return Path(self.path).stem if self.is_loading else ""

    @property
    def has_guide(self) -> bool:
        """Whether the loaded model is the one that comes with the program."""
        return self.report is not None and Path(self.path).name == Path(BUNDLED_MODEL).name

    def load(
        self, path: str, options: LoadOptions | None = None, *, find_projector: bool = False
    ) -> None:
        """Load a model, whatever else is going on; without options, with those kept for it.

        Then, or with `find_projector`, a projector that lies beside the model is loaded, too.
        """
        self.path = path
        self.options = self.options_for(path) if options is None else options
        self.report = None
        self.shortage = None
        self.is_loading = True
        self._job = NO_JOB
        self._gains.forget()
        self._stop_looking()
        self.started.emit(path)
        if (options is None or find_projector) and not self.options.mmproj:
            self._looking = self._tasks.start(lambda: _projector_beside(path), self._begin)
            self.changed.emit()
        else:
            self._begin("")

    def _begin(self, projector: str) -> None:
        """Load, with the projector that was found; empty for none, or for the options' own."""
        self._looking = None
        if projector:
            self.options = msgspec.structs.replace(self.options, mmproj=projector)
        self.is_loading = False
        try:
            self._job = self._engine.load(self.path, self.options)
            self.is_loading = True
        finally:
            self.changed.emit()

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def load_again(self) -> None:
        """Load the same model with the same options once more."""
        self.load(self.path, self.options)

    def load_with_less(self, step: StepDown) -> None:
        """Load the model that was too large with a change that the user has chosen."""
        self.load(self.path, step.options)

    def load_anyway(self) -> None:
        """Load the model that was too large, whatever ought to stay free."""
        self.load(self.path, msgspec.structs.replace(self.options, check_memory=False))

    def give_up(self) -> None:
        """Leave the model that was too large alone."""
        shortage, self.shortage = self.shortage, None
        self._gains.forget()
        if shortage is not None:
            self.given_up.emit(shortage.message)
            self.changed.emit()

    def unload(self) -> None:
        """Give back all memory of the model, or end its load."""
        loading = self.is_loading
        self._stop_looking()
        self._engine.unload()
        self._forget()
        self.unloaded.emit(
            tr("Loading was cancelled.") if loading else tr("The model was unloaded.")
        )
        self.changed.emit()
        self._engine.start()

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if isinstance(event, WorkerDied):
            self._take_death(event)
        elif isinstance(event, JobEvent) and self.is_loading and event.job == self._job:
            self._take_load_event(event)

    def _take_load_event(self, event: JobEvent) -> None:
        match event:
            case LoadProgress(fraction=fraction):
                self.progressed.emit(fraction)
            case Loaded(report=report):
                self.report = report
                self.traits, self.sees_images = event.template, event.sees_images
                self.is_loading = False
                self.changed.emit()
                self.succeeded.emit(self.path)
            case Failed():
                self._forget()
                self.shortage = shortage_of(self.path, self.options, event)
                self.refused.emit(event)
                self.changed.emit()

    def _take_death(self, event: WorkerDied) -> None:
        had_work = self.is_loading or self.report is not None
        if not had_work and self._gains.is_measuring:
            self._gains.forget()  # what could not be loaded cannot always be planned, either
            return
        if had_work:
            self._forget()
            self.shortage = shortage_of(self.path, self.options, event)
        self.died.emit(event, had_work)
        self.changed.emit()
        if had_work and self.shortage is not None:
            self._gains.measure(self.shortage)

    def _on_gains_measured(self, steps: tuple[StepDown, ...]) -> None:
        if self.shortage is not None:
            self.shortage = dataclasses.replace(self.shortage, steps=steps)
            self.changed.emit()

    def _forget(self) -> None:
        self.report = None
        self.traits, self.sees_images = TemplateTraits(), False
        self.shortage = None
        self.is_loading = False
        self._job = NO_JOB


def _projector_beside(path: str) -> str:
    """The file that lets a model see, if one lies beside it; called on another thread."""
    from pannier.core.library import projector_of  # noqa: PLC0415 - much that no start needs

    folder = Path(path).parent
    try:
        # Most folders hold none; only one that does is read.
        if not any("mmproj" in file.name.casefold() for file in folder.iterdir()):
            return ""
        found = projector_of(Path(path))
    except OSError:
        return ""  # the load will say what is the matter with the folder
    return "" if found is None else str(found)
