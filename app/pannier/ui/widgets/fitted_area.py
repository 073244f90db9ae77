# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A scroll area that is as high as its content, but never takes most of a small window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class FittedArea(QScrollArea):
    """Beyond a share of the window's height it scrolls."""

    def __init__(self, most: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._most = most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def setWidget(self, widget: QWidget) -> None:
        """Show `widget`, and follow its height."""
        super().setWidget(widget)
        widget.installEventFilter(self)

    def hasHeightForWidth(self) -> bool:
        """Another width, other line breaks."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the content needs, as far as the window allows it."""
        content = self.widget()
        if content is None:
            return 0
        wraps = content.hasHeightForWidth()
        needed = content.heightForWidth(width) if wraps else content.sizeHint().height()
        return min(needed, int(self.window().height() * self._most))

    def sizeHint(self) -> QSize:
        """As large as the content."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(0, self.fontMetrics().lineSpacing() * 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the height when something in the content has come, gone or unfolded."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
