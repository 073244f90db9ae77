# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Brings what is visible onto the screen: lays it out, gives it rows, moves the scroll bar."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pannier.ui.theme import LARGE, READING_WIDTH
from pannier.ui.transcript.column import Anchor, Column
from pannier.ui.transcript.highlights import Highlights
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.row import SIDE, Row

NEAR_BOTTOM = 8
SCROLL_BAR_WIDTH = 12  # as in window.qss
SLICE_CHARACTERS = 15_000
SLICE_SECONDS = 0.003
MOST_ROUNDS = 8
MOST_SECONDS = 0.006
AHEAD_SECONDS = 0.003
OPEN_SECONDS = 0.05  # once, when the user goes somewhere


class Stage(QObject):
    """The visible part of a column, in a scroll area.

    Attributes:
        rows: the widgets of the messages that are visible, by number.
        look: fonts and colours.
        left: how far the column is from the left end of the view.
        follows: whether the end of the column stays in view while it grows.
        has_news: whether there is something below that the user has not seen.

    Signals:
        settled: everything visible has been laid out and is in its place.
    """

    settled = Signal()

    def __init__(
        self,
        area: QAbstractScrollArea,
        column: Column,
        highlights: Highlights,
        look: Look,
        make_row: Callable[[], Row],
    ) -> None:
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self._column = column
        self._highlights = highlights
        self._make_row = make_row
        self._spare: list[Row] = []
        self._versions: dict[int, int] = {}
        self._is_settling = False
        self.rows: dict[int, Row] = {}
        self.look = look
        self.left = LARGE
        self.follows = True
        self.has_news = False
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._on_slice_timeout)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._on_ahead_timeout)
        self._bar.valueChanged.connect(self._on_bar_value_changed)

    @property
    def page(self) -> int:
        """How high the view is."""
        return self._area.viewport().height()

    @property
    def visible(self) -> range:
        """The numbers of the messages in view."""
        value = self._bar.value()
        return self._column.between(value, value + self.page)

    def follow(self) -> None:
        """Go to the end and stay there."""
        self.follows = True
        self.settle(seconds=OPEN_SECONDS)

    def show(self, anchor: Anchor) -> None:
        """Scroll to where something is at a certain place of the view."""
        self.follows = False
        self.settle(anchor=anchor, seconds=OPEN_SECONDS)
        self.follows = self._bar.value() >= self._bar.maximum() - NEAR_BOTTOM
        self.settle()

    def fit_width(self) -> None:
        """Give the column the width of the view; what is in view stays there."""
        anchor = self.anchor()
        total = self._area.viewport().width() + SCROLL_BAR_WIDTH
        width = max(1, min(READING_WIDTH, total - 2 * LARGE))
        self.left = (total - width) // 2
        self._column.set_width(float(width))
        self.settle(anchor=anchor)

    def anchor(self) -> Anchor | None:
        """What stays where it is while heights change."""
        value = self._bar.value()
        return self._column.anchor(value, value + self.page)

    def settle(
        self,
        changed: int | None = None,
        anchor: Anchor | None = None,
        seconds: float = MOST_SECONDS,
    ) -> None:
        """Lay out what is visible, until no height is only estimated any more.

        What takes longer than `seconds` goes on when the event loop has had its turn.

        `changed` is the number of a message with another text. While the end is not followed,
        `anchor` stays where it is, or else the uppermost thing in view does.
        """
        if self._is_settling:
            return
        self._is_settling = True
        try:
            if not self.follows and anchor is None:
                anchor = self.anchor()
            if changed is not None:
                self._measure(changed)
            is_done = self._lay_out_view(anchor, time.monotonic() + seconds)
            self._fit_bar(anchor)
        finally:
            self._is_settling = False
        self._place_rows()
        if self.follows:
            self.has_news = False
        if not is_done or self._column.undone(self.visible):
            self._slice.start()
        self.settled.emit()

    def _measure(self, changed: int) -> None:
        """Take note of another text; what grows below the view is news."""
        before = self._column.height
        self._column.measure(changed)
        if self._column.height > before and changed >= self.visible.stop - 1:
            self.has_news = True

    def forget_rows(self) -> None:
        """Show nothing: the messages get other numbers."""
        for number in list(self.rows):
            self._release(number)

    def update_rows(self) -> None:
        """Paint again."""
        for row in self.rows.values():
            row.update()

    def _fit_bar(self, anchor: Anchor | None) -> None:
        most = max(0, math.ceil(self._column.height) - self.page)
        self._bar.setPageStep(self.page)
        self._bar.setSingleStep(round(self.look.line * 2))
        self._bar.setRange(0, most)
        if self.follows:
            self._bar.setValue(most)
        elif anchor is not None:
            self._bar.setValue(round(self._column.anchored(anchor)))
        if self._bar.property("idle") != (most == 0):
            self._bar.setProperty("idle", most == 0)
            self._bar.style().unpolish(self._bar)
            self._bar.style().polish(self._bar)

    def _lay_out_view(self, anchor: Anchor | None, deadline: float) -> bool:
        """Lay out until nothing in view changes any more; returns whether that was reached."""
        for _ in range(MOST_ROUNDS):
            self._fit_bar(anchor)
            value = self._bar.value()
            is_changed = False
            for number in self._column.between(value, value + self.page):
                self._dress(number)
                fresh = self._column.lay_out(number, value, value + self.page, deadline)
                if fresh is not None:
                    is_changed = True
                    self.rows[number].update_from(fresh)
                if time.monotonic() > deadline:
                    return False
            if not is_changed:
                return True
        return False

    def _dress(self, number: int) -> None:
        """Give a message a row, and show what is new about it."""
        message = self._column.messages[number]
        row = self.rows.get(number)
        if row is None:
            row = self._spare.pop() if self._spare else self._make_row()
            self.rows[number] = row
        elif self._versions.get(number) == message.version:
            row.refresh()
            return
        self._versions[number] = message.version
        spans = self._highlights.spans
        row.show_message(message, self.look, lambda part: spans(number, part))

    def _place_rows(self) -> None:
        value = self._bar.value()
        shown = self.visible
        is_new = False
        for number in [number for number in self.rows if number not in shown]:
            self._release(number)
        for number in shown:
            if number not in self.rows:
                continue
            row = self.rows[number]
            height = math.ceil(self._column.message_height(number))
            top = round(self._column.top(number)) - value
            width = int(self._column.width) + 2 * SIDE
            row.setGeometry(self.left - SIDE, top, width, height)
            row.arrange()
            if row.isHidden():
                row.show()
                is_new = True
        if is_new:
            self._order_tabs()

    def _order_tabs(self) -> None:
        """The Tab key goes through the buttons from top to bottom."""
        last: QWidget = self._area
        for number in sorted(self.rows):
            for button in self.rows[number].buttons():
                QWidget.setTabOrder(last, button)
                last = button

    def _release(self, number: int) -> None:
        row = self.rows.pop(number)
        self._versions.pop(number, None)
        if row.isAncestorOf(self._area.focusWidget()) or row.hasFocus():
            self._area.setFocus()
        row.clear()
        self._spare.append(row)

    def _on_bar_value_changed(self, value: int) -> None:
        """Scrolling up ends following, scrolling to the end begins it again."""
        if not self._is_settling:
            self.follows = value >= self._bar.maximum() - NEAR_BOTTOM
            self.settle()
            self._ahead.start()

    def _on_ahead_timeout(self) -> None:
        """Lay out what is scrolled to next, a little at a time, while nothing else happens."""
        if self._slice.isActive():
            return  # what is in view comes first, and settles again
        value = self._bar.value()
        top, bottom = value - self.page, value + 2 * self.page
        anchor = None if self.follows else self.anchor()
        deadline = time.monotonic() + AHEAD_SECONDS
        is_changed = False
        for number in self._column.between(top, bottom):
            fresh = self._column.lay_out(number, top, bottom, deadline)
            if fresh is not None:
                is_changed = True
                if number in self.rows:
                    self.rows[number].update_from(fresh)
            if time.monotonic() > deadline:
                self._ahead.start()
                break
        if is_changed:
            self._is_settling = True
            self._fit_bar(anchor)
            self._is_settling = False
            self._place_rows()

    def _on_slice_timeout(self) -> None:
        """Look at a little more of a very long text, or go on with laying out."""
        bodies = self._column.undone(self.visible)
        if bodies and not bodies[0].work(SLICE_CHARACTERS, SLICE_SECONDS):
            self._slice.start()
            return
        for number in self.visible if bodies else ():
            self._column.messages[number].changed()
            self._column.measure(number)
        self.settle()
        self._ahead.start()
