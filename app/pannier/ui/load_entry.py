# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads of models as entries of the window's list of jobs."""

import itertools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Failed
from pannier.core.language import tr
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.jobs import Job, Jobs, JobState

_numbers = itertools.count()


class LoadEntry(QObject):
    """Tells of the loads of one loader, its parent."""

    def __init__(self, loader: ModelLoader, jobs: Jobs, show: Callable[[], None]) -> None:
        super().__init__(loader)
        self._loader = loader
        self._jobs = jobs
        self._show = show
        self._key = ""
        self._title = ""
        loader.started.connect(self._on_loader_started)
        loader.progressed.connect(self._on_loader_progressed)
        loader.succeeded.connect(lambda _path: self._end(JobState.DONE))
        loader.refused.connect(self._on_loader_refused)
        loader.died.connect(self._on_loader_died)
        loader.unloaded.connect(lambda _why: self._end(JobState.CANCELLED))

    def _on_loader_started(self, path: str) -> None:
        self._end(JobState.CANCELLED)  # another model was wanted meanwhile
        self._key = f"load.{next(_numbers)}"
        self._title = tr("Loading {name}").format(name=Path(path).stem)
        self._put(None)

    def _on_loader_progressed(self, share: float) -> None:
        if self._key:
            self._put(share)

    def _on_loader_refused(self, event: Failed) -> None:
        state = JobState.CANCELLED if event.kind == "cancelled" else JobState.FAILED
        self._end(state, event.message)

    def _on_loader_died(self, event: WorkerDied, _had_work: object) -> None:
        self._end(JobState.FAILED, event.message)

    def _put(self, share: float | None) -> None:
        self._jobs.put(
            Job(self._key, self._title, share=share, cancel=self._loader.unload, show=self._show)
        )

    def _end(self, state: JobState, detail: str = "") -> None:
        key, self._key = self._key, ""
        if key:
            self._jobs.put(Job(key, self._title, state, detail, show=self._show))
