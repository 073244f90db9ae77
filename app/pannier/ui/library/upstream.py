# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which models of the library have a newer file on the Hub, where the user wants to know."""

from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, Signal

from pannier.core.library import LibraryModel, Provenance
from pannier.ui.tasks import Task, TaskRunner

Steps = Generator[str, None, frozenset[Provenance]]


class UpstreamWatch(QObject):
    """Asks the Hub in the background, if the settings allow it.

    Signals:
        changed: other models than before have a newer file.
    """

    changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._replaced: frozenset[Provenance] = frozenset()

    def look(self, models: Sequence[LibraryModel]) -> None:
        """Ask about these models; while it is being asked, nothing new is."""
        files = {file for model in models for file in _origins(model)}
        if self._task is None and files:
            self._task = self._tasks.start(lambda: _ask(files), self._on_asked)
            self._task.finished.connect(self._on_finished)

    def newer_repo(self, model: LibraryModel) -> str:
        """The repository that has a newer file of this model; empty when none is known."""
        newer = (file.repo for file in _origins(model) if file in self._replaced)
        return next(newer, "")

    def _on_asked(self, replaced: frozenset[Provenance]) -> None:
        if replaced != self._replaced:
            self._replaced = replaced
            self.changed.emit()

    def _on_finished(self) -> None:
        self._task = None


def _origins(model: LibraryModel) -> list[Provenance]:
    found = (file.provenance for place in model.places for file in place.files)
    return [each for each in found if each.repo and each.file and each.sha256]


def _ask(files: set[Provenance]) -> Steps:
    """Background job. What the Hub needs is imported only for those who want to know."""
    from pannier.ui.hub_access import HubAccess  # noqa: PLC0415 - see above

    access = HubAccess()
    if not access.settings().hub.look_for_newer or access.hub_settings().offline:
        return frozenset()
    from pannier.hub.answer_cache import AnswerCache  # noqa: PLC0415
    from pannier.hub.session import HubSession  # noqa: PLC0415
    from pannier.hub.upstream import replaced_files  # noqa: PLC0415

    with HubSession(access.hub_settings()) as session:
        return (yield from replaced_files(session, files, AnswerCache()))
