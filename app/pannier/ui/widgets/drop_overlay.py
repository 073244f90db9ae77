# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Laid over the window while a file is dragged across it: what a drop would do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pannier.ui.theme import HUGE, LARGE, Theme

VEIL_OPACITY = 235


class DropOverlay(QWidget):
    """A veil with a dashed frame and one sentence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self._title = ""
        self._text = ""
        self.setObjectName("drop.overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_texts(self, title: str, text: str) -> None:
        """Cover the parent and say what a drop does."""
        self._title, self._text = title, text
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw veil, frame and texts."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(VEIL_OPACITY)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(LARGE, LARGE, -LARGE, -LARGE)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, LARGE, LARGE)
        middle = frame.adjusted(HUGE, 0, -HUGE, 0)
        font = self._theme.font("display")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        upper = QRectF(middle.left(), middle.top(), middle.width(), middle.height() / 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(upper, flags | Qt.AlignmentFlag.AlignBottom, self._title)
        painter.setFont(self._theme.font("reading"))
        painter.setPen(QColor(colours.muted))
        lower = QRectF(middle.left(), middle.center().y() + 8, middle.width(), middle.height() / 2)
        painter.drawText(lower, flags | Qt.AlignmentFlag.AlignTop, self._text)
        painter.end()
