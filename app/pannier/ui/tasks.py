# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Background jobs: functions and generators on a thread pool, their outcome on this thread."""

import sys
import threading
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from pannier.core.errors import UserError

Work = Callable[[], Any]
"""A function, or one that returns a generator: each `yield` reports progress and may be the end."""


class Task(QObject):
    """One job. It lives on the thread that started it, and all its signals are heard there.

    Signals:
        progressed: what a generator yielded.
        succeeded: what the function or generator returned.
        failed: the `UserError` that ended it. Other exceptions are bugs: they go to sys.excepthook.
        cancelled: it ended because `cancel` was called.
        finished: it is over, in whichever way; always the last signal.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _over = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()
        self._over.connect(self._on_self_over)

    def cancel(self) -> None:
        """End a generator at its next `yield`; the result of a plain function is dropped."""
        self._cancel.set()

    def run(self, work: Work) -> None:
        """Do the work; called once, on a thread of the pool."""
        result: object = None
        error: BaseException | None = None
        try:
            result = work()
            if isinstance(result, Generator):
                result = self._drain(result)
        except Exception as caught:  # noqa: BLE001  the boundary: every outcome is delivered
            error = caught
        finally:
            self._over.emit(result, error)

    def _drain(self, steps: Generator[object, None, object]) -> object:
        """Run a generator to its end. Closing it runs its `finally` here, on its own thread."""
        while not self._cancel.is_set():
            try:
                self.progressed.emit(next(steps))
            except StopIteration as end:
                return end.value
        steps.close()
        return None

    def _on_self_over(self, result: object, error: BaseException | None) -> None:
        try:
            if isinstance(error, UserError):
                self.failed.emit(error)
            elif error is not None:
                sys.excepthook(type(error), error, error.__traceback__)
            elif self._cancel.is_set():
                self.cancelled.emit()
            else:
                self.succeeded.emit(result)
        finally:
            self.finished.emit()
            self.deleteLater()


class TaskRunner(QObject):
    """Starts jobs and waits for them at the end of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)

    def start(self, work: Work, on_success: Callable[[Any], None] | None = None) -> Task:
        """Run `work` in the background; connect the task's other signals as you need them."""
        task = Task(self)
        if on_success is not None:
            task.succeeded.connect(on_success)
        self._pool.start(lambda: task.run(work))
        return task

    def shut_down(self, seconds: float = 2.0) -> bool:
        """Cancel everything and wait a little; returns whether all threads are done."""
        for task in self.findChildren(Task):
            task.cancel()
        return self._pool.waitForDone(int(seconds * 1000))
