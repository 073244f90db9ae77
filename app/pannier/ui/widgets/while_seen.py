# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Follows changes only as far as somebody can see them: hidden pages cost nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhileSeen(QObject):
    """Calls a function on every change while a widget is visible, else once when it is shown."""

    def __init__(self, widget: QWidget, follow: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._follow = follow
        self._is_stale = False
        widget.installEventFilter(self)

    def tell(self) -> None:
        """Something is different; a signal can be connected to this."""
        if self._widget.isVisible():
            self._follow()
        else:
            self._is_stale = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Catch up before the widget is painted."""
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._is_stale = False
            self._follow()
        return False
