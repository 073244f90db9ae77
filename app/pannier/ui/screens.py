# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Windows that lie on no screen any more come back onto one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

# So much of the title bar must be seen that the window can be moved by it.
GRIP_WIDTH, GRIP_HEIGHT = 120, 24
# The system moves windows away from a screen that goes, or does not; it comes first.
DELAY_MILLISECONDS = 500
_MOVABLE = {Qt.WindowType.Window, Qt.WindowType.Dialog}


class ScreenWatch(QObject):
    """Looks after all windows of the program when screens go, come, or are another size."""

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MILLISECONDS)
        self._soon.timeout.connect(self._on_soon_timeout)
        app.screenRemoved.connect(self._on_screens_changed)
        app.screenAdded.connect(self._on_screen_added)
        for screen in app.screens():
            self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_screens_changed)

    def _on_screen_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._soon.start()

    def _on_screens_changed(self) -> None:
        self._soon.start()

    def _on_soon_timeout(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in _MOVABLE:
                bring_back(window)


def bring_back(window: QWidget) -> None:
    """Move a window onto a screen, if too little of it can be seen to move it by hand."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or window.isMaximized() or window.isFullScreen():
        return
    place = reachable(window.frameGeometry(), screens)
    window.move(place.topLeft())
    if place.size() != window.frameGeometry().size():
        frame = window.frameGeometry().size() - window.size()
        window.resize(place.size() - frame)


def reachable(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The place of a window, or the nearest one in the middle of a screen that it can be used at.

    The first screen is the main one.
    """
    title = QRect(window.topLeft(), window.topRight() + QPoint(0, GRIP_HEIGHT))
    for screen in screens:
        seen = title.intersected(screen)
        if seen.width() >= min(GRIP_WIDTH, window.width()) and seen.height() >= GRIP_HEIGHT:
            return window
    main = screens[0]
    size = window.size().boundedTo(main.size())
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(main.center())
    return place
