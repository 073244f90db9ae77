# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Gives a model's memory back when nobody has asked it anything for a while."""

from PySide6.QtCore import QObject, QTimer

from pannier.core.language import tr
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.notifications import Action, Notifier

_MINUTE_MILLISECONDS = 60_000


class IdleUnload(QObject):
    """Counts from the last thing that happened: a load, an answer, another chat."""

    def __init__(self, controller: ChatController, notifier: Notifier) -> None:
        super().__init__(controller)
        self._controller = controller
        self._notifier = notifier
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.now)
        controller.state_changed.connect(self.begin_anew)
        controller.shown.connect(self.begin_anew)

    def set_minutes(self, minutes: int) -> None:
        """Unload after so many minutes; 0 for never."""
        self._idle.setInterval(minutes * _MINUTE_MILLISECONDS)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Something has happened."""
        if self._idle.interval() and self._controller.state is State.READY:
            self._idle.start()
        else:
            self._idle.stop()

    def stop(self) -> None:
        """The program ends."""
        self._idle.stop()

    def now(self) -> None:
        """The time is over: unload, unless an answer is under way."""
        loader = self._controller.loader
        if self._controller.state is not State.READY:
            return
        name, again = loader.name, Action(tr("Load it again"), loader.load_again)
        loader.unload()
        self._notifier.info(
            tr("{name} was unloaded: nothing was asked for a while.").format(name=name),
            tr("The settings say after how long."),
            again,
        )
