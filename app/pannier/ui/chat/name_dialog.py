# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Asks for a name: of a folder, of a preset."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from pannier.ui.widgets.dialog import Dialog

WIDTH = 380
MAX_LETTERS = 120


class NameDialog(Dialog):
    """One line, and the button that takes it.

    Signals:
        named: the name, without white space around it and never empty.
    """

    named = Signal(str)

    def __init__(self, name: str, title: str, label: str, button: str, parent: QWidget) -> None:
        super().__init__(name, title, parent)
        self._line = QLineEdit(self)
        self._line.setObjectName(f"{name}.name")
        self._line.setAccessibleName(label)
        self._line.setMaxLength(MAX_LETTERS)
        caption = QLabel(label, self)
        caption.setBuddy(self._line)
        self.content.addWidget(caption)
        self.content.addWidget(self._line)
        self.add_cancel()
        self._take = self.add_button("take", button, "primary")
        self._take.setEnabled(False)
        self._take.clicked.connect(self._on_take_clicked)
        self._line.textChanged.connect(lambda text: self._take.setEnabled(bool(text.strip())))
        self.setMinimumWidth(WIDTH)

    def _on_take_clicked(self) -> None:
        self.named.emit(self._line.text().strip())
        self.accept()
