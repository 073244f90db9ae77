# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The scrolling column of turns. It follows the newest text unless the user scrolled up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from pannier.ui.chat.conversation import Turn
from pannier.ui.chat.message import TurnWidget
from pannier.ui.theme import HUGE, LARGE, MEDIUM, READING_WIDTH, Theme, ThemedIcon
from pannier.ui.widgets.centred import centred

NEAR_BOTTOM = 8
SCROLL_BAR_WIDTH = 12  # as in window.qss


class Transcript(QScrollArea):
    """All turns of the conversation.

    Signals:
        retry_requested: the `Turn` to answer once more.
        edit_requested: the `Turn` whose question goes back to the input.
        link_clicked: the address of a link in an answer.
    """

    retry_requested = Signal(object)
    edit_requested = Signal(object)
    link_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._follows = True
        self._number = 0
        self.turns: list[TurnWidget] = []
        self.setObjectName("chat.transcript")
        self.setProperty("part", "transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        # Always there, so that the column stays above the input box when scrolling begins.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._column())
        self._below = self._below_button()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_bar_range_changed)
        bar.valueChanged.connect(self._on_bar_value_changed)

    def add(self, turn: Turn) -> None:
        """Show a new turn at the end, and go there."""
        widget = TurnWidget(turn, self._number, self._theme, self)
        self._number += 1
        widget.retry_requested.connect(lambda: self.retry_requested.emit(turn))
        widget.edit_requested.connect(lambda: self.edit_requested.emit(turn))
        widget.link_clicked.connect(self.link_clicked)
        self.turns.append(widget)
        self._list.insertWidget(self._list.count() - 1, widget)
        self.follow()

    def update_turn(self, turn: Turn) -> None:
        """Show what is new in a turn."""
        for widget in reversed(self.turns):
            if widget.turn is turn:
                widget.turn_changed()
                return

    def remove(self, turn: Turn) -> None:
        """Take a turn away."""
        for widget in [widget for widget in self.turns if widget.turn is turn]:
            self.turns.remove(widget)
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def clear(self) -> None:
        """Take all turns away."""
        for widget in list(self.turns):
            self.remove(widget.turn)
        self._number = 0
        self.follow()

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._follows = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._below.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its place."""
        super().resizeEvent(event)
        self._place_button()

    def _column(self) -> QWidget:
        """The column of readable width in the middle of a page of any width."""
        page = QWidget(self)
        page.setProperty("part", "column")
        column = QWidget(page)
        self._list = QVBoxLayout(column)
        self._list.setContentsMargins(0, HUGE, 0, HUGE)
        self._list.setSpacing(HUGE)
        self._list.addStretch()
        layout = centred(column, READING_WIDTH, side=LARGE)
        layout.setContentsMargins(LARGE, 0, LARGE - SCROLL_BAR_WIDTH, 0)
        page.setLayout(layout)
        return page

    def _below_button(self) -> QPushButton:
        button = QPushButton(self.tr("New text below"), self)
        button.setObjectName("chat.newTextBelow")
        button.setAccessibleName(self.tr("Go to the new text below"))
        button.setToolTip(self.tr("Go to the end"))
        button.setProperty("kind", "floating")
        ThemedIcon(button, self._theme, "arrow-down", "accent")
        button.clicked.connect(self.follow)
        button.hide()
        return button

    def _place_button(self) -> None:
        self._below.adjustSize()
        left = (self.width() - self._below.width()) // 2
        self._below.move(left, self.height() - self._below.height() - MEDIUM)

    def _on_bar_range_changed(self, _minimum: int, maximum: int) -> None:
        bar = self.verticalScrollBar()
        if bar.property("idle") != (maximum == 0):
            bar.setProperty("idle", maximum == 0)
            bar.style().unpolish(bar)
            bar.style().polish(bar)
        if self._follows:
            bar.setValue(maximum)
        elif self.verticalScrollBar().value() < maximum - NEAR_BOTTOM:
            self._place_button()
            self._below.show()
            self._below.raise_()

    def _on_bar_value_changed(self, value: int) -> None:
        """Scrolling up ends following, scrolling to the end begins it again."""
        self._follows = value >= self.verticalScrollBar().maximum() - NEAR_BOTTOM
        if self._follows:
            self._below.hide()
