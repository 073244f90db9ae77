# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A part of a page that costs nothing before somebody looks at it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Content = TypeVar("Content", bound=QWidget)


class WhenShown(QWidget, Generic[Content]):
    """The place of a widget that is made when it is first shown or asked for."""

    def __init__(self, make: Callable[[QWidget], Content], parent: QWidget) -> None:
        """`make` is given the widget's parent."""
        super().__init__(parent)
        self._make = make
        self._content: Content | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether it is there yet."""
        return self._content is not None

    @property
    def content(self) -> Content:
        """The widget, which is made where it is not there yet."""
        return self.make()

    def make(self) -> Content:
        """Make the widget, unless it is there."""
        if self._content is None:
            self._content = self._make(self)
            self._place.addWidget(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Make it."""
        self.content.show()
        super().showEvent(event)
