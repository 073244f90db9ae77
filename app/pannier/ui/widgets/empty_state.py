# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a page shows when it has nothing else: a picture, a title, a sentence, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pannier.ui.theme import HUGE, MEDIUM, SMALL, Theme, ThemedPicture
from pannier.ui.widgets.centred import centred

PICTURE_SIZE = 44
TEXT_WIDTH = 470


class EmptyState(QScrollArea):
    """Centred in whatever room there is, and scrolls where there is too little.

    Attributes:
        extra: layout below the text, for buttons.
    """

    def __init__(self, theme: Theme, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Put in while it is empty: nothing is styled or laid out twice.
        page = QWidget(self.viewport())
        self.setWidget(page)
        page.setProperty("part", "column")
        self._title = self._label("display", page)
        self._text = self._label("reading", page)
        image = QLabel(page)
        if picture.startswith("lucide/"):
            ThemedPicture(image, theme, picture, "accent", PICTURE_SIZE)
        else:
            ThemedPicture(image, theme, picture, "text", PICTURE_SIZE + MEDIUM)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(SMALL)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
        layout.setSpacing(0)
        layout.addStretch(2)
        layout.addWidget(image, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(MEDIUM)
        layout.addLayout(centred(self._title, TEXT_WIDTH))
        layout.addSpacing(SMALL)
        layout.addLayout(centred(self._text, TEXT_WIDTH))
        layout.addSpacing(HUGE)
        layout.addLayout(self.extra)
        layout.addStretch(3)

    def set_texts(self, title: str, text: str) -> None:
        """Show a title and a sentence."""
        self._title.setText(title)
        self._text.setText(text)

    @staticmethod
    def _label(role: str, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("text_role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label
