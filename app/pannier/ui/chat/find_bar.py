# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The bar that finds words in the chat that is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from pannier.core.language import number, tr
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon
from pannier.ui.transcript.view import Transcript
from pannier.ui.widgets.search_field import SearchField

FIELD_WIDTH = 260


class FindBar(QFrame):
    """A field, the number of places, and the way from one to the next. Esc closes it.

    Signals:
        closed: it is not needed any more.
    """

    closed = Signal()

    def __init__(self, prefix: str, transcript: Transcript, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._places = 0
        self._place = 0
        self._theme = theme
        self.setProperty("part", "findbar")
        self.field = SearchField(f"{prefix}.find", tr("Find in this chat"), theme, self)
        self.field.setMaximumWidth(FIELD_WIDTH)
        self._count = QLabel(self)
        self._count.setObjectName(f"{prefix}.findCount")
        self._count.setProperty("text_role", "small")
        up = self._button(f"{prefix}.findPrevious", "chevron-up", tr("Previous place"))
        up.clicked.connect(lambda: self._step(backwards=True))
        down = self._button(f"{prefix}.findNext", "chevron-down", tr("Next place"))
        down.clicked.connect(lambda: self._step(backwards=False))
        close = self._button(f"{prefix}.findClose", "x", tr("Close"))
        close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, TINY, SMALL, TINY)
        layout.setSpacing(TINY)
        layout.addStretch()
        layout.addWidget(self._count)
        layout.addSpacing(TINY)
        layout.addWidget(self.field, 1)
        for button in (up, down, close):
            layout.addWidget(button)
        self.field.searched.connect(self._on_field_searched)
        transcript.places_found.connect(self._on_transcript_places_found)
        self.hide()

    def begin(self, words: str = "") -> None:
        """Show it, and let the user type."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.begin()

    def close_bar(self) -> None:
        """Mark nothing any more."""
        self.hide()
        self._transcript.find_text("")
        self.closed.emit()

    def find_again(self) -> None:
        """Another chat is shown: look there."""
        if self.isVisible():
            self._on_field_searched(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(backwards=is_back)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "icon")
        button.setAccessibleName(text)
        button.setToolTip(text)
        ThemedIcon(button, self._theme, icon, "text")
        return button

    def _step(self, *, backwards: bool) -> None:
        self._place = self._transcript.find_next(backwards=backwards)
        self._show_count()

    def _on_field_searched(self, words: str) -> None:
        self._places = self._transcript.find_text(words)
        self._place = 0
        self._show_count()

    def _on_transcript_places_found(self, places: int) -> None:
        """A long chat tells of places while it goes on looking."""
        self._places = places
        self._show_count()

    def _show_count(self) -> None:
        if not self.field.text():
            self._count.clear()
        elif not self._places:
            self._count.setText(tr("Not found"))
        elif self._place:
            self._count.setText(
                tr("{n} of {count}").format(n=number(self._place), count=number(self._places))
            )
        else:
            self._count.setText(tr("%Ln place(s)", "", self._places))
