# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A flat button with a text that must be seen and one that may be shortened."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)


class ElidedButton(QToolButton):
    """Whoever sets the texts gives the whole of them in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_texts(self, head: str, tail: str) -> None:
        """Show `head` in whole, and behind it as much of `tail` as there is room for."""
        self._head = head
        self.setText(f"{head}  ·  {tail}" if tail else head)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for the head."""
        whole = self.sizeHint()
        metrics = self.fontMetrics()
        spare = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(f"{self._head}…")
        return QSize(whole.width() - max(0, spare), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text as far as it fits."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        frame = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        room = self.width() - frame
        # One pixel more: the width of a text is rounded, and what just fits must not be shortened.
        mode = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self.text(), mode, room + 1)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()
