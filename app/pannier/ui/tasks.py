# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Background jobs: functions and generators on a thread pool, their outcome on this thread."""

import itertools
import sys
import threading
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from pannier.core.errors import UserError

Work = Callable[[], Any]
"""A function, or one that returns a generator: each `yield` reports progress and may be the end."""
MIN_THREADS = 8
# The window's thread asks for Python's lock at every event that Python sees. With the usual 5 ms it
# would wait that long each time for a job that computes, and a page of many widgets for seconds.
SWITCH_SECONDS = 0.0005


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

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = threading.Event()

    def cancel(self) -> None:
        """End a generator at its next `yield`; the result of a plain function is dropped."""
        self.stop.set()

    def end(self, result: object, error: BaseException | None) -> None:
        """Tell the outcome, and be gone."""
        try:
            if isinstance(error, UserError):
                self.failed.emit(error)
            elif error is not None:
                sys.excepthook(type(error), error, error.__traceback__)
            elif self.stop.is_set():
                self.cancelled.emit()
            else:
                self.succeeded.emit(result)
        finally:
            self.finished.emit()
            self.deleteLater()


class TaskRunner(QObject):
    """Starts jobs and waits for them at the end of the program.

    The threads of the pool know a job by its number only, and emit signals of this object, which
    outlives them. A `Task` is deleted as soon as its outcome is told; a thread that still held it
    at that moment would crash the program.

    Signals:
        _progressed: number of a job, and what it yielded.
        _ended: number of a job, its result, and the exception that ended it.
    """

    _progressed = Signal(int, object)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._pool = QThreadPool(self)
        # Jobs wait for disks and networks more than they compute.
        self._pool.setMaxThreadCount(max(MIN_THREADS, self._pool.maxThreadCount()))
        self._numbers = itertools.count(1)
        self._tasks: dict[int, Task] = {}
        self._is_over = False
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._on_self_progressed, queued)
        self._ended.connect(self._on_self_ended, queued)

    def start(self, work: Work, on_success: Callable[[Any], None] | None = None) -> Task:
        """Run `work` in the background; connect the task's other signals as you need them."""
        task = Task(self)
        if on_success is not None:
            task.succeeded.connect(on_success)
        number = next(self._numbers)
        self._tasks[number] = task
        stop = task.stop
        self._pool.start(lambda: self._run(number, work, stop))
        return task

    def shut_down(self, seconds: float = 2.0) -> bool:
        """Cancel everything and wait a little; returns whether all threads are done.

        Nothing is told any more: this object may be gone before a job that takes longer ends.
        """
        self._is_over = True
        for task in self._tasks.values():
            task.cancel()
        return self._pool.waitForDone(int(seconds * 1000))

    def _run(self, number: int, work: Work, stop: threading.Event) -> None:
        """Do the work; called on a thread of the pool."""
        result: object = None
        error: BaseException | None = None
        try:
            result = work()
            if isinstance(result, Generator):
                result = self._drain(number, result, stop)
        except Exception as caught:  # noqa: BLE001  the boundary: every outcome is delivered
            error = caught
        finally:
            if not self._is_over:
                self._ended.emit(number, result, error)

    def _drain(
        self, number: int, steps: Generator[object, None, object], stop: threading.Event
    ) -> object:
        """Run a generator to its end. Closing it runs its `finally` here, on its own thread."""
        while not stop.is_set():
            try:
                value = next(steps)
                if not self._is_over:
                    self._progressed.emit(number, value)
            except StopIteration as end:
                return end.value
        steps.close()
        return None

    def _on_self_progressed(self, number: int, value: object) -> None:
        self._tasks[number].progressed.emit(value)

    def _on_self_ended(self, number: int, result: object, error: BaseException | None) -> None:
        self._tasks.pop(number).end(result, error)
