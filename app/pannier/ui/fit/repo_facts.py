# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads what plans need of the models of one repository at a time, in the background."""

from PySide6.QtCore import QObject, Signal

from pannier.hub.answer_cache import AnswerCache
from pannier.hub.repo import Repo
from pannier.ui.fit.examiner import Facts, read_remote_facts
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import Task, TaskRunner


class RepoFacts(QObject):
    """Another repository ends the one before.

    Signals:
        read: path of a model's first file, and its `FileFacts` or the `UserError` instead.
    """

    read = Signal(str, object)

    def __init__(self, purpose: str, access: HubAccess, tasks: TaskRunner, parent: QObject) -> None:
        """`purpose` names the session with the Hub, which is broken off for another repository."""
        super().__init__(parent)
        self._purpose = purpose
        self._access = access
        self._tasks = tasks
        self._task: Task | None = None
        self._of: tuple[str, str] | None = None

    def show(self, repo: Repo) -> None:
        """Read a repository, unless it is the one that was read last."""
        if self._of == (repo.id, repo.commit):
            return
        self.stop()
        self._of = repo.id, repo.commit
        cache, access, purpose = AnswerCache(), self._access, self._purpose
        self._task = task = self._tasks.start(
            lambda: read_remote_facts(access, purpose, repo, cache)
        )
        task.progressed.connect(lambda step: self._on_step(task, step))
        task.finished.connect(lambda: self._on_finished(task))

    def stop(self) -> None:
        """End whatever is read."""
        self._of = None
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._access.break_off(self._purpose)

    def _on_step(self, task: Task, step: tuple[str, Facts]) -> None:
        if task is self._task:
            self.read.emit(*step)

    def _on_finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
