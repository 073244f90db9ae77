# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Names and values under headings, as one text: it wraps anywhere and all of it can be selected."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from pannier.ui.theme import LARGE, TINY, Theme

NAME_LETTERS = 22
CELL_PADDING = TINY / 2


@dataclass(frozen=True, slots=True)
class Facts:
    """A heading, which may be empty, and names with values; a value may have several lines."""

    heading: str
    rows: Sequence[tuple[str, str]]


class FactSheet(QTextBrowser):
    """Plain text only: whatever a value holds is shown as it is."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: list[Facts] = []
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme.changed.connect(self._render)

    def show_facts(self, groups: Sequence[Facts]) -> None:
        """Show these; groups without rows are left out."""
        self._groups = [group for group in groups if group.rows]
        self._render()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing outside the text is read."""
        return None

    def _render(self) -> None:
        place = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        document.setDefaultFont(self._theme.font("body"))
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for group in self._groups:
            self._write(cursor, group)
        cursor.endEditBlock()
        # The view's own cursor was pushed to the end by what was written, and is scrolled to.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _write(self, cursor: QTextCursor, group: Facts) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        block = cursor.blockFormat()
        block.setLeftMargin(CELL_PADDING)
        cursor.setBlockFormat(block)
        if group.heading:
            cursor.insertText(group.heading, self._format(self._theme.colours.text, bold=True))
        table_format = QTextTableFormat()
        table_format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        table_format.setBorder(0)
        table_format.setCellSpacing(0)
        table_format.setCellPadding(CELL_PADDING)
        table_format.setTopMargin(TINY if group.heading else 0)
        table_format.setBottomMargin(LARGE)
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table_format.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.FixedLength, self._name_width()),
                QTextLength(QTextLength.Type.VariableLength, 0),
            ]
        )
        table = cursor.insertTable(len(group.rows), 2, table_format)
        muted = self._format(self._theme.colours.muted)
        plain = self._format(self._theme.colours.text)
        for row, (name, value) in enumerate(group.rows):
            table.cellAt(row, 0).firstCursorPosition().insertText(name, muted)
            table.cellAt(row, 1).firstCursorPosition().insertText(value, plain)

    def _name_width(self) -> int:
        """Width of all names, as of the longest; very long ones wrap."""
        metrics = QFontMetrics(self._theme.font("body"))
        names = (name for group in self._groups for name, _ in group.rows)
        widest = max(metrics.horizontalAdvance(name) for name in names)
        return min(widest, metrics.averageCharWidth() * NAME_LETTERS) + LARGE

    def _format(self, colour: str, *, bold: bool = False) -> QTextCharFormat:
        text_format = QTextCharFormat()
        text_format.setForeground(QColor(colour))
        if bold:
            text_format.setFontWeight(QFont.Weight.DemiBold)
        return text_format
