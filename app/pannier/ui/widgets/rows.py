# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A column of rows made of widgets: one of them is current, the arrow keys go up and down."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from pannier.ui.theme import TINY


class Row(QFrame):
    """A row that can have the focus. Its accessible name should say all that it shows.

    Signals:
        stepped: an arrow key was pressed: -1 for up, 1 for down.
        entered: the Enter key was pressed.
    """

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_current(self, *, is_current: bool) -> None:
        """Mark the row, or not."""
        self.setProperty("current", is_current)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the arrow keys and Enter."""
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)


R = TypeVar("R", bound=Row)


class RowColumn(QWidget, Generic[R]):
    """Rows below each other. The one that has the focus, or had it last, is current.

    Signals:
        current_changed: another row is current, or none.
    """

    current_changed = Signal()

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[R] = []
        self._current: R | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    @property
    def rows(self) -> Sequence[R]:
        """All rows from top to bottom."""
        return self._rows

    @property
    def current(self) -> R | None:
        """The current row."""
        return self._current

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows in this order. Those that were shown before and are not any more end."""
        for old in [old for old in self._rows if old not in rows]:
            self._column.removeWidget(old)
            # Out of the window at once: its name may be given to another.
            old.setParent(None)
            old.deleteLater()
        for place, row in enumerate(rows):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            if row not in self._rows:
                row.stepped.connect(self._on_row_stepped)
        self._rows = list(rows)
        if self._current is not None and self._current not in self._rows:
            self._current = None
            self.current_changed.emit()

    def set_current(self, row: R) -> None:
        """Make a row current."""
        if row is self._current:
            return
        if self._current is not None:
            self._current.set_current(is_current=False)
        self._current = row
        row.set_current(is_current=True)
        self.current_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the current row."""
        super().focusInEvent(event)
        if self._rows:
            (self._current or self._rows[0]).setFocus()

    def _on_row_stepped(self, step: int) -> None:
        if self._current is None:
            return
        place = self._rows.index(self._current) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus of rows; a button of a row may be used without that.

        Were its row made current by the press of a mouse, what is shown of the current row alone
        could move the button away before the release.
        """
        for row in self._rows:
            if row is new:
                self.set_current(row)
