# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A group of options that is folded away until somebody wants it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from pannier.ui.theme import MEDIUM, SMALL, Theme, ThemedIcon
from pannier.ui.widgets.plain import beside_icon


class Fold(QFrame):
    """A title to press, and below it what belongs to it.

    Attributes:
        content: layout of what is folded away.
    """

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "panel")
        self._title = title
        self._button = QToolButton(self)
        self._button.setObjectName(name)
        self._button.setProperty("kind", "icon")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._icon = ThemedIcon(self._button, theme, "chevron-right", "text")
        self._body = QWidget(self)
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        self.content.setSpacing(SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(0)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._body.hide()
        self._button.toggled.connect(self._on_button_toggled)
        self.setFocusProxy(self._button)
        self.show_summary("")

    def show_summary(self, text: str) -> None:
        """Say beside the title what differs from the default."""
        said = f"{self._title}: {text}" if text else self._title
        self._button.setText(beside_icon(said))
        self._button.setAccessibleName(said)

    def _on_button_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._icon.set_name("chevron-down" if is_open else "chevron-right")
        self._body.setVisible(is_open)
