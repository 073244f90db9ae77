# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A message on the desktop, for whoever has gone to another window."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from pannier.ui.theme import app_icon

SHOWN_MILLISECONDS = 10_000


class DesktopNotice(QObject):
    """Shows messages by an icon in the system's tray, which is there only as long as they are.

    Signals:
        clicked: the user has clicked a message; the window has come to the front.
    """

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._over.timeout.connect(self._on_over_timeout)

    def show_text(self, text: str) -> None:
        """Show a message; nothing where the desktop has no tray."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._tray.setToolTip(QApplication.applicationDisplayName())
            self._tray.messageClicked.connect(self._on_tray_clicked)
            self._tray.activated.connect(self._on_tray_clicked)
        self._tray.show()
        self._tray.showMessage(
            QApplication.applicationDisplayName(), text, app_icon(), SHOWN_MILLISECONDS
        )
        self._over.start()

    def _on_tray_clicked(self) -> None:
        self._on_over_timeout()
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.clicked.emit()

    def _on_over_timeout(self) -> None:
        self._over.stop()
        if self._tray is not None:
            self._tray.hide()
