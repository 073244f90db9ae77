# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Searches in the background: what is remembered first, then the Hub's answer, then more of it."""

from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.hub.errors import CancelledError
from pannier.hub.found_repo import FoundRepo
from pannier.hub.search import Search, SearchQuery
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import Task, TaskRunner


class Searcher(QObject):
    """The search of now. A new one ends the one before, wherever that is.

    Attributes:
        query: what is searched for.
        found: what has been found so far; that of the last query until something has come.
        is_busy: whether the Hub is being asked.
        is_remembered: whether `found` is what the Hub said last time.
        finished: whether there is nothing more to come.
        error: why nothing comes; None when nothing is wrong.

    Signals:
        changed: any of these is different.
    """

    changed = Signal()

    def __init__(self, access: HubAccess, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._search: Search | None = None
        self._task: Task | None = None
        self._number = 0
        self.query = SearchQuery()
        self.found: list[FoundRepo] = []
        self.is_busy = False
        self.is_remembered = False
        self.finished = False
        self.error: UserError | None = None

    def search(self, query: SearchQuery) -> None:
        """Search for something else, or for the same again."""
        self._number += 1
        number = self._number
        self._access.break_off("search")
        self.query = query
        self._search = None
        self.is_remembered = False
        self.finished = False
        task = self._start(lambda: self._begin(number, query), number)
        task.progressed.connect(lambda found: self._on_remembered(number, found))
        task.succeeded.connect(lambda begun: self._on_begun(number, *begun))

    def more(self) -> None:
        """Fetch the next page, unless there is none or one is under way."""
        search = self._search
        if search is None or self.is_busy or self.finished or self.error is not None:
            return
        number = self._number
        task = self._start(search.next_page, number)
        task.succeeded.connect(lambda found: self._on_more(number, found))

    def retry(self) -> None:
        """Try again what has failed."""
        if self.error is None:
            return
        self._access.refresh()
        self.error = None
        if self._search is None or not self.found:
            self.search(self.query)
        else:
            self.more()

    def _start(self, work: object, number: int) -> Task:
        raise NotImplementedError
