# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Keeps the orders that are not done on the disk, always the latest, one writing after another."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.queue_file import load_orders, save_orders
from pannier.ui.tasks import Task, TaskRunner


class OrderKeeper(QObject):
    """Writes in the background.

    Signals:
        failed: the `UserError` for which they could not be written.
    """

    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._turn = threading.Lock()
        self._kept: tuple[QuantizeOrder, ...] = ()
        self._wanted: tuple[QuantizeOrder, ...] = ()
        self._is_over = False

    def keep(self, orders: Sequence[QuantizeOrder]) -> None:
        """Write these, unless they are there already."""
        self._wanted = tuple(orders)
        self._do_next()

    def read(self, on_read: Callable[[Sequence[QuantizeOrder]], None]) -> None:
        """Hand over what the last run of the program has left."""

        def take(orders: tuple[QuantizeOrder, ...]) -> None:
            self._kept = self._wanted = orders
            on_read(orders)

        self._tasks.start(load_orders, take)

    def shut_down(self) -> None:
        """From now on jobs end because the program does: they stay to be done."""
        self._is_over = True
        if self._wanted != self._kept:
            self._tasks.start(self._save)

    def _do_next(self) -> None:
        if self._task is not None or self._is_over or self._wanted == self._kept:
            return
        self._kept = self._wanted
        self._task = task = self._tasks.start(self._save)
        task.failed.connect(self.failed)
        task.finished.connect(self._on_task_finished)

    def _save(self) -> None:
        """Background job: write what is wanted by now; the last one may overtake another."""
        with self._turn:
            save_orders(self._wanted)

    def _on_task_finished(self) -> None:
        self._task = None
        self._do_next()
