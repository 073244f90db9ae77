# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A window beside the main one: content, and a row of buttons below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.ui.theme import LARGE, MEDIUM, SMALL


class Dialog(QDialog):
    """Open it with `open()`: it blocks its parent, but not the program. It deletes itself.

    Attributes:
        content: layout of what stands above the buttons.
    """

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.content = QVBoxLayout()
        self.content.setSpacing(SMALL)
        self._side_buttons, self._buttons = QHBoxLayout(), QHBoxLayout()
        row = QHBoxLayout()
        for part in (self._side_buttons, self._buttons):
            part.setSpacing(SMALL)
            row.addLayout(part)
        row.insertStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(self.content, 1)
        layout.addLayout(row)

    def add_text(self, text: str, role: str = "body") -> QLabel:
        """Add a paragraph to the content."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("text_role", role)
        label.setWordWrap(True)
        self.content.addWidget(label)
        return label

    def add_button(self, name: str, text: str, kind: str = "") -> QPushButton:
        """Add a button at the right; `name` goes behind the dialog's own."""
        button = self.make_button(name, text, kind)
        self._buttons.addWidget(button)
        return button

    def add_side_button(self, name: str, text: str) -> QPushButton:
        """Add a button at the left, apart from those that close the dialog."""
        button = self.make_button(name, text)
        self._side_buttons.addWidget(button)
        return button

    def add_cancel(self) -> QPushButton:
        """Add the button that closes the dialog and does nothing else."""
        button = self.add_button("cancel", tr("Cancel"))
        button.clicked.connect(self.reject)
        return button

    def make_button(self, name: str, text: str, kind: str = "") -> QPushButton:
        """Make a button of the dialog."""
        button = QPushButton(text, self)
        button.setObjectName(f"{self.objectName()}.{name}")
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("kind", kind)
        button.setAutoDefault(kind == "primary")
        button.setDefault(kind == "primary")
        return button
