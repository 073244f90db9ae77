# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A box to choose from, with an arrow in the colours of the theme."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from pannier.ui.theme import SMALL, Theme

ARROW_SIZE = 16


class ChoiceBox(QComboBox):
    """The style sheet takes Qt's own arrow away, as it does not follow the theme."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("part", "choice")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the rest."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - ARROW_SIZE - SMALL
        place = QRect(left, (self.height() - ARROW_SIZE) // 2, ARROW_SIZE, ARROW_SIZE)
        self._arrow.paint(painter, place, Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _on_theme_changed(self) -> None:
        self._arrow = self._theme.icon("chevron-down", "muted")
        self.update()
