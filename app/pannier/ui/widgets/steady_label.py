# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A label for what changes often: it keeps its size, so that another text lays nothing out."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

_STYLE_EVENTS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show)


class SteadyLabel(QLabel):
    """One line, as wide as the widest text that it will have to show."""

    def __init__(self, parent: QWidget, *widest: str) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._fix_size()

    def event(self, event: QEvent) -> bool:
        """Measure again when the font is another one."""
        done = super().event(event)
        if event.type() in _STYLE_EVENTS:
            self._fix_size()
        return done

    def _fix_size(self) -> None:
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(text) for text in self._widest), default=0)
        margins = self.contentsMargins()
        self.setFixedSize(width + margins.left() + margins.right() + 2, metrics.height())
