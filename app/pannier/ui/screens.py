# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A window that lies on no screen any more comes back onto one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# So much of the title bar must be seen that the window can be moved by it.
GRIP_WIDTH, GRIP_HEIGHT = 120, 24


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
