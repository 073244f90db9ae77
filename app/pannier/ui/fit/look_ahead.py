# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds out, while the slider rests, where files would lie with cards of any other size."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import FitSearch
from pannier.core.memory.forecast import Machine, ModelSummary
from pannier.core.memory.forecast.machine import imagined

REST_MILLISECONDS = 200


class LookAhead(QObject):
    """One file at a time, each a few milliseconds. Another move puts the rest of them off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._about: object = None
        self._search: FitSearch | None = None
        self._left: list[ModelSummary] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be found out."""
        return not self._left

    def follow(
        self, models: Sequence[ModelSummary], options: LoadOptions, machine: Machine
    ) -> None:
        """These files are looked at; begin when nothing has moved for a moment."""
        if not machine.devices:  # the slider is about to imagine one
            machine = imagined((0,), machine.host)
        kinds = [(device.backend, device.kind) for device in machine.devices]
        about = models, options, kinds
        if about != self._about:
            self._about = about
            self._search = FitSearch(options, machine)
            self._left = list(reversed(models))
        if self._left:
            self._timer.start(REST_MILLISECONDS)
        else:
            self._timer.stop()  # it may have been started for files that are shown no more

    def _on_timer_timeout(self) -> None:
        if self._search is not None:
            self._search.look_ahead(self._left.pop())
        if self._left:
            self._timer.start(0)
