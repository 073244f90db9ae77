# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The store of all chats as the window uses it: in the background, one thing after the other."""

import contextlib
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.ui.notifications import Action, Notifier
from pannier.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore

Job = Callable[["ChatStore"], Any]
Then = Callable[[Any], None]
OnError = Callable[[UserError], None]


_UNWRITABLE = {"chats_full", "chats_unwritable"}


@dataclass(frozen=True, slots=True)
class _Entry:
    job: Job
    then: Then | None
    on_error: OnError | None
    is_second_try: bool = False


class ChatArchive(QObject):
    """Opens the store, and does with it what it is told, in that order.

    Attributes:
        store: the store; None until it is open, or when it cannot be opened.
        problem: why it cannot be opened.

    Signals:
        opened: `store` is there.
        saving_changed: chats are kept in memory only, or are saved again.
    """

    opened = Signal()
    saving_changed = Signal()

    def __init__(self, tasks: TaskRunner, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notifier = notifier
        self._waiting: deque[_Entry] = deque()
        self._is_running = False
        self._is_over = False
        self._lock = threading.Lock()
        self._held: ChatStore | None = None
        self.store: ChatStore | None = None
        self.problem: UserError | None = None

    def open(self) -> None:
        """Begin to open the store."""
        task = self._tasks.start(self._open, self._on_opened)
        task.failed.connect(self._on_open_failed)

    def run(self, job: Job, then: Then | None = None, on_error: OnError | None = None) -> None:
        """Do `job` after all that was asked for before; `then` gets what it returns.

        An error goes to `on_error`; without one, it is told to the user.
        """
        self._waiting.append(_Entry(job, then, on_error))
        self._advance()

    def read(self, job: Job, then: Then, on_error: OnError | None = None) -> None:
        """Do `job` beside everything else, in no order with it; dropped before `opened`.

        An error goes to `on_error`; without one, it is told to the user.
        """
        store = self.store
        if store is not None and not self._is_over:
            task = self._tasks.start(lambda: job(store), then)
            task.failed.connect(on_error or self._notifier.user_error)

    def maintain(self, trash_days: float) -> None:
        """Make today's backup, and remove what has been in the trash for longer."""
        store = self.store
        if store is not None and not self._is_over:
            task = self._tasks.start(lambda: store.maintain(trash_days))
            task.failed.connect(self._notifier.user_error)

    @property
    def unsaved_since(self) -> float | None:
        """Chats with something newer are in memory only; None when everything is saved."""
        return None if self.store is None else self.store.unsaved_since

    def save_again(self) -> None:
        """Try to save what is in memory only."""
        self.run(lambda store: store.retry_writing(), self._on_saved_again)

    def shut_down(self) -> None:
        """Do what is left, and close the store. Call it when the task runner has been shut down."""
        with self._lock:
            self._is_over = True
            store, self._held, self.store = self._held, None, None
        if store is None:
            return
        while self._waiting:
            entry = self._waiting.popleft()
            with contextlib.suppress(UserError):  # nobody is there any more to be told
                entry.job(store)
        if store.unsaved_since is not None:
            with contextlib.suppress(UserError):
                store.retry_writing()
        store.close()

    def _open(self) -> "ChatStore | None":
        """Background job; importing SQLite is part of it."""
        from pannier.core.chat.store import chats_file, open_chats  # noqa: PLC0415 - see above

        store = open_chats(chats_file())
        with self._lock:
            if not self._is_over:
                self._held = store
                return store
        store.close()
        return None

    def _advance(self) -> None:
        if self._is_running or self._is_over or not self._waiting:
            return
        if self.problem is not None:
            self._refuse(self.problem)
            return
        store = self.store
        if store is None:
            return
        entry = self._waiting.popleft()
        self._is_running = True
        task = self._tasks.start(lambda: entry.job(store), entry.then)
        task.failed.connect(lambda error: self._on_job_failed(entry, error))
        task.finished.connect(self._on_job_finished)

    def _refuse(self, problem: UserError) -> None:
        entries, self._waiting = self._waiting, deque()
        for entry in entries:
            if entry.on_error is not None:
                entry.on_error(problem)

    def _on_opened(self, store: "ChatStore | None") -> None:
        if store is None or self._is_over:
            return
        self.store = store
        for notice in store.opening.notices:
            if notice is store.problem:
                self._go_on_in_memory(notice)
            else:
                self._notifier.warning(notice.message, notice.remedy)
        self.opened.emit()
        self._advance()

    def _on_open_failed(self, error: UserError) -> None:
        self.problem = error
        again = Action(tr("Try again"), self._on_try_again)
        self._notifier.error(error.message, error.remedy, action=again)
        self._advance()

    def _on_try_again(self) -> None:
        self.problem = None
        self.open()

    def _on_job_failed(self, entry: _Entry, error: UserError) -> None:
        if error.kind in _UNWRITABLE and not entry.is_second_try:
            # The user goes on all the same: the job is done again, in memory.
            self._waiting.appendleft(replace(entry, is_second_try=True))
            self._go_on_in_memory(error)
            return
        tell = entry.on_error or self._notifier.user_error
        tell(error)

    def _go_on_in_memory(self, why: UserError) -> None:
        """Before everything else, keep what comes in memory."""
        self._waiting.appendleft(_Entry(_go_on_in_memory, lambda _none: self._tell(why), None))

    def _tell(self, error: UserError) -> None:
        self._notifier.warning(
            error.message,
            tr("You can go on: what is new is kept in memory, until Pannier ends. {remedy}").format(
                remedy=error.remedy
            ),
            Action(tr("Save again"), self.save_again),
        )
        self.saving_changed.emit()

    def _on_saved_again(self, _writability: object) -> None:
        if self.unsaved_since is None:
            self._notifier.info(tr("All chats are saved again."))
            self.saving_changed.emit()
        elif self.store is not None and self.store.problem is not None:
            self._notifier.user_error(self.store.problem)

    def _on_job_finished(self) -> None:
        self._is_running = False
        self._advance()


def _go_on_in_memory(store: "ChatStore") -> None:
    """Background job."""
    store.go_on_in_memory()
