# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The rail at the left: one button for each page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pannier.ui.actions import Page
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon


class Rail(QFrame):
    """The pages' buttons; the last one stands at the bottom.

    What Qt's namespace holds is said by name here, as Qt Designer does: see `pannier.ui.theme`.

    Signals:
        chosen: name of a page.
    """

    chosen = Signal(str)

    def __init__(self, pages: list[Page], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(TINY)
        for page in pages:
            if page is pages[-1]:
                layout.addStretch()
            button = self._button(page, theme)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[page.name] = button

    def show_page(self, name: str) -> None:
        """Mark the button of a page; Tab goes to it, the arrow keys go to the others."""
        self._buttons[name].setChecked(True)
        for page, button in self._buttons.items():
            button.setProperty("focusPolicy", "TabFocus" if page == name else "NoFocus")

    def _button(self, page: Page, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"rail.{page.name}")
        button.setText(page.title)
        button.setAccessibleName(page.title)
        button.setToolTip(page.title)
        button.setCheckable(True)
        button.setProperty("toolButtonStyle", "ToolButtonTextUnderIcon")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ThemedIcon(button, theme, page.icon)
        button.clicked.connect(lambda: self.chosen.emit(page.name))
        return button
