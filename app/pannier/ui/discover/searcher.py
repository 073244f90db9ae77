# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Searches in the background: what is remembered first, then the Hub's answer, then more of it."""

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError
from pannier.hub.found_repo import FoundRepo
from pannier.hub.search import Search, SearchQuery
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import Task, TaskRunner, Work

PURPOSE = "search"


class Searcher(QObject):
    """The search of now. A new one ends the one before, wherever that is.

    Attributes:
        query: what is searched for.
        found: what has been found so far; that of the last query until something has come.
        is_busy: whether the Hub is being asked.
        is_remembered: whether `found` is what the Hub said last time.
        finished: whether there is nothing more to come.
        came_up_empty: whether the last models that were looked at all failed to pass the filters.
        error: why nothing comes; None when nothing is wrong.

    Signals:
        changed: any of these is different.
    """

    changed = Signal()

    def __init__(self, access: HubAccess, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._cache = AnswerCache()
        self._search: Search | None = None
        # Of the search of now; jobs read it to see that they are superseded.
        self._number = 0
        self.query = SearchQuery()
        self.found: list[FoundRepo] = []
        self.is_busy = False
        self.is_remembered = False
        self.finished = False
        self.came_up_empty = False
        self.error: UserError | None = None

    @property
    def endpoint(self) -> str:
        """Address of the Hub that is searched."""
        return self._access.endpoint

    def search(self, query: SearchQuery) -> None:
        """Search for something else, or for the same again."""
        self._number += 1
        self._access.break_off(PURPOSE)
        self.query = query
        self._search = None
        self.is_remembered = False
        self.finished = False
        number = self._number
        task = self._start(lambda: self._begin(number, query))
        task.progressed.connect(lambda found: self._on_remembered(number, found))
        task.succeeded.connect(lambda begun: self._on_begun(number, *begun))

    def more(self) -> None:
        """Fetch the next page, unless there is none or one is under way."""
        search, number = self._search, self._number
        if search is None or self.is_busy or self.finished or self.error is not None:
            return
        self._start(search.next_page).succeeded.connect(lambda found: self._on_more(number, found))

    def retry(self) -> None:
        """Try again what has failed, with the settings of now."""
        self._access.refresh()
        self.error = None
        if self._search is None:
            self.search(self.query)
        else:
            self.more()

    def _start(self, work: Work) -> Task:
        number = self._number
        self.is_busy = True
        self.error = None
        task = self._tasks.start(work)
        task.failed.connect(lambda error: self._on_failed(number, error))
        self.changed.emit()
        return task

    def _begin(
        self, number: int, query: SearchQuery
    ) -> Generator[list[FoundRepo], None, tuple[Search, list[FoundRepo]]]:
        """Background job: what is remembered, then the first page."""
        search = Search(self._access.session(PURPOSE), query, cache=self._cache)
        yield search.cached_page()
        if number != self._number:
            raise CancelledError
        return search, search.next_page()

    def _on_remembered(self, number: int, found: list[FoundRepo]) -> None:
        if number == self._number and found:
            self.found = found
            self.is_remembered = True
            self.changed.emit()

    def _on_begun(self, number: int, search: Search, found: list[FoundRepo]) -> None:
        if number != self._number:
            return
        self._search = search
        self.found = found
        self._on_answered(search, found)

    def _on_more(self, number: int, found: list[FoundRepo]) -> None:
        if number != self._number or self._search is None:
            return
        self.found = [*self.found, *found]
        self._on_answered(self._search, found)

    def _on_answered(self, search: Search, found: list[FoundRepo]) -> None:
        self.finished = search.finished
        self.came_up_empty = not found and not search.finished
        self.is_busy = False
        self.is_remembered = False
        self.changed.emit()

    def _on_failed(self, number: int, error: UserError) -> None:
        if number != self._number:
            return
        self.is_busy = False
        if isinstance(error, CancelledError):
            # Settings or account have changed meanwhile.
            if not self._access.is_ended:
                self.search(self.query)
            return
        self.error = error
        if not self.is_remembered and self._search is None:
            # What was found for another query would be taken for the answer.
            self.found = []
        self.changed.emit()
