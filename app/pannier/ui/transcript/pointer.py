# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The mouse in the transcript: it selects, opens links, scrolls tables, presses buttons of code."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip

from pannier.core.language import tr
from pannier.ui.transcript.blocks import COPY_CODE, SAVE_CODE
from pannier.ui.transcript.body import END, START, Body, Place
from pannier.ui.transcript.column import Column, Spot
from pannier.ui.transcript.highlights import Highlights, selected_text
from pannier.ui.transcript.layout import Placed
from pannier.ui.transcript.message import Part
from pannier.ui.transcript.stage import Stage
from pannier.ui.transcript.table_block import TableBlock

SCROLL_MILLISECONDS = 30


@dataclass(frozen=True, slots=True)
class Under:
    """What lies under the pointer."""

    message: int
    body: Body
    piece: int
    placed: Placed
    x: float
    y: float


class Pointer(QObject):
    """Turns the mouse's events into what they mean.

    Signals:
        link_clicked: the address of a link.
        save_clicked: the text of a code block, and its language.
        attachment_clicked: the number of a message, and of its attachment.
    """

    link_clicked = Signal(str)
    save_clicked = Signal(str, str)
    attachment_clicked = Signal(int, int)

    def __init__(
        self, area: QAbstractScrollArea, column: Column, highlights: Highlights, stage: Stage
    ) -> None:
        super().__init__(area)
        self._area = area
        self._column = column
        self._highlights = highlights
        self._stage = stage
        self._pressed: QPointF | None = None
        self._at = QPointF()
        self._table: tuple[TableBlock, float] | None = None
        self._scroll = QTimer(self, interval=SCROLL_MILLISECONDS)
        self._scroll.timeout.connect(self._on_scroll_timeout)

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or to move a table."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        under = self._under(event.position())
        block = under.placed.block if under is not None else None
        if under is not None and isinstance(block, TableBlock) and block.is_on_bar(under.y):
            self._table = (block, event.position().x())
            return
        spot = self._spot(event.position())
        selection = self._highlights.selection
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or selection.anchor is None:
            selection.anchor = spot
        selection.head = spot
        self._stage.update_rows()

    def move(self, event: QMouseEvent) -> None:
        """Select up to here; without a button, show what a click would do."""
        self._at = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            self._show_cursor(event)
        elif self._table is not None:
            block, x = self._table
            if block.scroll((self._at.x() - x) * block.bar_ratio):
                self._stage.update_rows()
            self._table = (block, self._at.x())
        elif self._highlights.selection.anchor is not None:
            self._highlights.selection.head = self._spot(self._at)
            self._stage.update_rows()
            is_outside = not 0 <= self._at.y() <= self._area.viewport().height()
            if is_outside and not self._scroll.isActive():
                self._scroll.start()
            elif not is_outside:
                self._scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """A press and a release in one place are a click."""
        self._scroll.stop()
        pressed, self._pressed = self._pressed, None
        was_table, self._table = self._table is not None, None
        if pressed is None or was_table:
            return
        self._offer_selection()
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance() and self._highlights.selection.is_empty:
            self._click(event)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        spot, under = self._spot(event.position()), self._under(event.position())
        if spot is None or under is None:
            return
        start, end = under.placed.block.word_at(spot.place.unit)
        selection = self._highlights.selection
        selection.anchor = _moved(spot, start)
        selection.head = _moved(spot, end)
        self._stage.update_rows()

    def wheel(self, event: QWheelEvent) -> bool:
        """Scroll a table sideways; returns whether there was one to scroll."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        is_sideways = abs(delta.x()) > abs(delta.y())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta, is_sideways = QPoint(delta.y() or delta.x(), 0), True
        under = self._under(event.position()) if is_sideways else None
        if under is None or not isinstance(under.placed.block, TableBlock):
            return False
        if under.placed.block.scroll(-delta.x()):
            self._stage.update_rows()
        return True

    def select_message(self, number: int) -> None:
        """Select all of a message; if it is already, all of the chat."""
        selection = self._highlights.selection
        all_of_it = Spot(number, Part.THINKING, START), Spot(number, Part.TEXT, END)
        if selection.ordered() == all_of_it:
            last = len(self._column.messages) - 1
            all_of_it = Spot(0, Part.THINKING, START), Spot(last, Part.TEXT, END)
        selection.anchor, selection.head = all_of_it
        self._stage.update_rows()

    def _offer_selection(self) -> None:
        """On X11 and Wayland, what is selected can be pasted with the middle button."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and not self._highlights.selection.is_empty:
            text = selected_text(self._column, self._highlights.selection)
            clipboard.setText(text, QClipboard.Mode.Selection)

    def _click(self, event: QMouseEvent) -> None:
        found = self._attachment(event.position())
        if found is not None:
            self.attachment_clicked.emit(*found)
            return
        under = self._under(event.position())
        if under is None:
            return
        run = under.placed.block.run_at(under.x, under.y)
        if run is not None:
            self.link_clicked.emit(run.target)
            return
        tool = under.placed.block.tool_at(under.x, under.y)
        code, language = under.body.code_of(under.piece, under.placed.leaf) if tool else ("", "")
        if tool == COPY_CODE:
            QGuiApplication.clipboard().setText(code)
            QToolTip.showText(event.globalPosition().toPoint(), tr("Copied"))
        elif tool == SAVE_CODE:
            self.save_clicked.emit(code, language)

    def _show_cursor(self, event: QMouseEvent) -> None:
        """A hand on what can be clicked, with the address of a link beside it."""
        under = self._under(event.position())
        shape, tip = Qt.CursorShape.ArrowCursor, ""
        if under is not None:
            shape = Qt.CursorShape.IBeamCursor
            block = under.placed.block
            run = block.run_at(under.x, under.y)
            tool = block.tool_at(under.x, under.y)
            if run is not None:
                shape, tip = Qt.CursorShape.PointingHandCursor, run.target
            elif tool:
                shape = Qt.CursorShape.PointingHandCursor
                is_copy = tool == COPY_CODE
                tip = tr("Copy this code") if is_copy else tr("Save this code…")
        elif self._attachment(event.position()) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        viewport = self._area.viewport()
        if viewport.cursor().shape() is not shape:
            viewport.setCursor(shape)
        if viewport.toolTip() != tip:
            viewport.setToolTip(tip)

    def _in_column(self, point: QPointF) -> QPointF:
        value = self._area.verticalScrollBar().value()
        return QPointF(point.x() - self._stage.left, point.y() + value)

    def _spot(self, point: QPointF) -> Spot | None:
        """The nearest place of what is in view."""
        bottom = float(self._area.viewport().height() - 1)
        inside = QPointF(point.x(), min(max(0.0, point.y()), bottom))
        at = self._in_column(inside)
        return self._column.spot_at(at.x(), at.y())

    def _under(self, point: QPointF) -> Under | None:
        at = self._in_column(point)
        for number in self._column.between(at.y(), at.y()):
            message = self._column.messages[number]
            for part, body in zip(Part, message.bodies, strict=True):
                area = message.area(part).translated(0, self._column.top(number))
                found = body.leaf_at(at.x() - area.x(), at.y() - area.y())
                if area.contains(at) and found is not None:
                    return Under(number, body, *found)
        return None

    def _attachment(self, point: QPointF) -> tuple[int, int] | None:
        at = self._in_column(point)
        for number in self._column.between(at.y(), at.y()):
            top = self._column.top(number)
            areas = self._column.messages[number].geometry().attachments
            for count, area in enumerate(areas):
                if area.translated(0, top).contains(at):
                    return number, count
        return None

    def _on_scroll_timeout(self) -> None:
        """Go on selecting what is out of view."""
        bar = self._area.verticalScrollBar()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - self._stage.page
        bar.setValue(bar.value() + round(beyond / 2))
        self._highlights.selection.head = self._spot(self._at)
        self._stage.update_rows()


def _moved(spot: Spot, unit: int) -> Spot:
    return Spot(spot.message, spot.part, Place(spot.place.piece, spot.place.leaf, unit))
