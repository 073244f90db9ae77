# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A large button for a choice that needs a sentence: picture, title, and what comes of it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.ui.theme import LARGE, MEDIUM, TINY, Theme, ThemedPicture

PICTURE_SIZE = 28


class ChoiceCard(QPushButton):
    """As high as its texts need at its width."""

    def __init__(
        self, name: str, picture: str, title: str, text: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setProperty("kind", "card")
        self.setAutoDefault(True)
        image = QLabel(self)
        ThemedPicture(image, theme, picture, "accent", PICTURE_SIZE)
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        for line, role in ((title, "strong"), (text, "small")):
            label = QLabel(line, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("text_role", role)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            texts.addWidget(label)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._layout.setSpacing(LARGE)
        self._layout.addWidget(image)
        self._layout.addLayout(texts, 1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Another width, other line breaks."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the texts need."""
        return self._layout.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Room for everything."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never less than the texts need."""
        return self._layout.minimumSize()

    def event(self, event: QEvent) -> bool:
        """Follow texts that have got another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
