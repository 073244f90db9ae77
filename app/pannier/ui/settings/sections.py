# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of pages beside the settings: a click goes to one, scrolling marks where one is."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QScrollArea, QWidget

from pannier.core.language import tr
from pannier.core.settings.declared import PAGES
from pannier.ui.theme import HUGE


class SectionList(QListWidget):
    """One line for each page of the settings that has something to show."""

    def __init__(
        self, scroll: QScrollArea, sections: Mapping[str, QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._sections = list(sections.values())
        self._is_going = False
        self.setObjectName("settings.pages")
        self.setAccessibleName(tr("Pages of the settings"))
        self.setProperty("part", "pages")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        for page in sections:
            self.addItem(tr(PAGES[page]))
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._on_self_current_row_changed)
        scroll.verticalScrollBar().valueChanged.connect(self._on_bar_value_changed)

    def follow(self) -> None:
        """Mark the page that is at the top, and hide those that a search has left nothing of."""
        top = self._scroll.verticalScrollBar().value()
        shown = [row for row, each in enumerate(self._sections) if not each.isHidden()]
        for row in range(self.count()):
            self.item(row).setHidden(row not in shown)
        passed = [row for row in shown if self._top(row) <= top + HUGE]
        with QSignalBlocker(self):
            self.setCurrentRow((passed or shown or [-1])[-1 if passed else 0])

    def _top(self, row: int) -> int:
        # All sections are children of one column, which begins below a margin.
        return self._sections[row].y()

    def _on_bar_value_changed(self) -> None:
        if not self._is_going:
            self.follow()

    def _on_self_current_row_changed(self, row: int) -> None:
        if row < 0:
            return
        # The last pages cannot come to the top, and stay marked all the same.
        self._is_going = True
        self._scroll.verticalScrollBar().setValue(self._top(row))
        self._is_going = False
