# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A table of a few rows of text and numbers, as high as its content; nothing in it is cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)


class TextTable(QTableWidget):
    """Read-only. The first row of `rows` has the headings; after the text columns come numbers."""

    def __init__(
        self, rows: Sequence[Sequence[str]], text_columns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(len(rows) - 1, len(rows[0]), parent)
        self.setProperty("part", "table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        has_text = text_columns == len(rows[0])
        wide = QSizePolicy.Policy.Expanding if has_text else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self._fill(rows, text_columns)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(has_text)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        outside = self.size() - self.viewport().size()
        content = QSize(self.horizontalHeader().length(), self.verticalHeader().length())
        return content + outside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other line breaks."""
        super().resizeEvent(event)
        self.resizeRowsToContents()
        self.updateGeometry()

    def _fill(self, rows: Sequence[Sequence[str]], text_columns: int) -> None:
        for column in range(self.columnCount()):
            side = (
                Qt.AlignmentFlag.AlignLeft if column < text_columns else Qt.AlignmentFlag.AlignRight
            )
            for row, cells in enumerate(rows):
                item = QTableWidgetItem(cells[column])
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if row == 0:
                    self.setHorizontalHeaderItem(column, item)
                else:
                    self.setItem(row - 1, column, item)
