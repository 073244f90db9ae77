# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The widget of a message that is visible. When that leaves the view, it is given another one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from pannier.core.language import tr
from pannier.ui.theme import ICON_SIZE, LARGE, MEDIUM, TINY
from pannier.ui.transcript.body import BodySpans
from pannier.ui.transcript.footer import Footer
from pannier.ui.transcript.layout import QUOTE_BAR
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.message import (
    MOST_SPOKEN,
    PICTURE_HEIGHT,
    Message,
    Part,
    attachment_label,
)
from pannier.ui.transcript.records import Attachment, MessageState

RADIUS = 14.0
RING = 2
SIDE = 4  # room at both sides for the ring around a message that has the keys
HEAD_SPARE = 16  # what Qt forgets of the padding when it says how wide a button must be
_LINES = ("author", "waiting", "trouble", "details", "facts")


class Row(QWidget):
    """Paints a message; its buttons are widgets of their own.

    Attributes:
        message: what it shows.

    Signals:
        fold_requested: show or hide the thinking.
        menu_requested: a menu is wanted at a global position.
    """

    fold_requested = Signal()
    menu_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.message: Message | None = None
        self._look: Look | None = None
        self._spans: Callable[[Part], BodySpans] | None = None
        self._has_ring = False
        self.setMouseTracking(True)
        self.footer = Footer(self)
        self._head: QToolButton | None = None

    def show_message(
        self, message: Message, look: Look, spans: Callable[[Part], BodySpans]
    ) -> None:
        """Show a message, or what is new about it."""
        is_other = message is not self.message
        self.message, self._look, self._spans = message, look, spans
        if is_other:
            self._has_ring = False
            self.setObjectName(message.name)
            self.setAccessibleName(message.spoken_title)
        if QAccessible.isActive() or self.hasFocus():
            self._describe()
        elif is_other or message.record.state is not MessageState.STREAMING:
            self.setAccessibleDescription(message.record.text[:MOST_SPOKEN])
        self._show_head(message, look)
        self.footer.setVisible(message.record.state.is_over)
        if message.record.state.is_over:
            self.footer.show_message(message, look)
            message.set_buttons_width(self.footer.width())
        self.update()

    def refresh(self) -> None:
        """Show how long it has been thinking; the stage has what is new painted."""
        message, look = self.message, self._look
        if message is not None and look is not None and not message.record.state.is_over:
            self._show_head(message, look)

    def update_from(self, y: float) -> None:
        """Paint again what stands below a height."""
        top = int(y)
        self.update(0, top, self.width(), max(0, self.height() - top))

    def clear(self) -> None:
        """Show nothing, until there is another message."""
        self.hide()
        self.message = None

    def buttons(self) -> list[QAbstractButton]:
        """The buttons, from top to bottom."""
        if self._head is None or self._head.isHidden():
            return self.footer.buttons()
        return [self._head, *self.footer.buttons()]

    def arrange(self) -> None:
        """Put the buttons into their places."""
        if self.message is None:
            return
        geometry = self.message.geometry()
        if self._head is not None:
            self._head.move(SIDE, int(geometry.head.top()))
        footer = geometry.footer
        self.footer.move(SIDE + int(footer.right()) - self.footer.width(), int(footer.top()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what of the message lies in the area to be painted."""
        if self.message is None or self._look is None or self._spans is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        painter.translate(SIDE, 0)
        clip = QRectF(event.rect()).translated(-SIDE, 0)
        message, look, geometry = self.message, self._look, self.message.geometry()
        self._paint_marker(painter, message, look)
        for number, attachment in enumerate(message.record.attachments):
            _paint_attachment(painter, geometry.attachments[number], attachment, look)
        if geometry.thinking.height():
            bar = QRectF(0, geometry.thinking.top(), QUOTE_BAR, geometry.thinking.height())
            painter.fillRect(bar, QColor(look.colours.border))
        if message.is_mine and geometry.bubble.height():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.colours.bubble))
            painter.drawRoundedRect(geometry.bubble, RADIUS, RADIUS)
        _paint_lines(painter, message)
        for part, body in zip(Part, message.bodies, strict=True):
            area = message.area(part)
            if area.height():
                body.draw(painter, area.x(), area.y(), clip, self._spans(part))
            if not body.is_done:
                self._paint_rest(painter, area.adjusted(0, body.heights.total, 0, 0), clip, look)
        if self._has_ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.accent), RING))
            ring = QRectF(self.rect()).translated(-SIDE, 0).adjusted(RING, 0, -RING, -LARGE)
            painter.drawRoundedRect(ring, RADIUS / 2, RADIUS / 2)
        painter.end()

    def _paint_rest(self, painter: QPainter, area: QRectF, clip: QRectF, look: Look) -> None:
        """Where the rest of a very long text will be."""
        painter.setPen(QColor(look.colours.muted))
        painter.setFont(look.small)
        text = tr("Reading the rest of this text…")
        painter.drawText(area.intersected(clip), Qt.AlignmentFlag.AlignCenter, text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are for this message."""
        # Only now without Markdown: to read all messages for everybody would take time.
        self._describe()
        super().focusInEvent(event)
        self._has_ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are for something else."""
        super().focusOutEvent(event)
        self._has_ring = False
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the message; by key, the menu is where its visible part begins."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(QPoint(SIDE, max(0, -self.y())))
        self.menu_requested.emit(at)

    def _describe(self) -> None:
        if self.message is not None:
            self.setAccessibleDescription(self.message.spoken())

    def _show_head(self, message: Message, look: Look) -> None:
        """The button that unfolds the thinking."""
        if message.thinking.is_empty:
            if self._head is not None:
                self._head.hide()
            return
        head = self._head = self._head or self._new_head()
        title = message.thinking_title()
        if head.text() != title:
            head.setText(title)
            head.setAccessibleName(title)
            head.ensurePolished()
            head.resize(head.sizeHint() + QSize(HEAD_SPARE, 0))
        head.setObjectName(f"{message.name}.thinking")
        head.setToolTip(tr("Hide the thinking") if message.is_unfolded else tr("Show the thinking"))
        head.setIcon(look.icon("chevron-down" if message.is_unfolded else "chevron-right"))
        head.show()

    def _new_head(self) -> QToolButton:
        head = QToolButton(self)
        head.setProperty("kind", "fold")
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setIconSize(QSize(ICON_SIZE - 2, ICON_SIZE - 2))
        head.setCursor(Qt.CursorShape.PointingHandCursor)
        head.clicked.connect(self.fold_requested)
        return head

    def _paint_marker(self, painter: QPainter, message: Message, look: Look) -> None:
        """Words in the middle of a line across the page."""
        block = message.line("marker")
        area = message.geometry().marker
        if block is None:
            return
        width = min(block.natural_width, area.width())
        left = area.left() + (area.width() - width) / 2
        block.draw(painter, left, area.top())
        painter.setPen(QPen(QColor(look.colours.strong_border), 1))
        middle = round(area.center().y()) + 0.5
        for start, end in (
            (area.left(), left - MEDIUM),
            (left + width + MEDIUM, area.right()),
        ):
            if end > start:
                painter.drawLine(int(start), int(middle), int(end), int(middle))


def _paint_lines(painter: QPainter, message: Message) -> None:
    geometry = message.geometry()
    areas = (
        geometry.author,
        geometry.waiting,
        geometry.trouble,
        geometry.details,
        geometry.facts,
    )
    for name, area in zip(_LINES, areas, strict=True):
        block = message.line(name)
        if block is not None and area.height():
            block.draw(painter, area.left(), area.top())


def _paint_attachment(painter: QPainter, area: QRectF, attachment: Attachment, look: Look) -> None:
    painter.setPen(QColor(look.colours.border))
    painter.setBrush(QColor(look.colours.surface))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS / 2, RADIUS / 2)
    label = QRectF(area)
    if attachment.picture is not None and not attachment.picture.isNull():
        label.setTop(area.top() + PICTURE_HEIGHT)
        size = attachment.picture.size().scaled(
            int(area.width()) - 4, PICTURE_HEIGHT - 4, Qt.AspectRatioMode.KeepAspectRatio
        )
        left = area.left() + (area.width() - size.width()) / 2
        place = QRectF(left, area.top() + 3, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, attachment.picture)
    text = attachment_label(attachment.name, attachment.detail)
    metrics = QFontMetricsF(look.small)
    room = area.width() - 2 * MEDIUM + 2
    painter.setFont(look.small)
    painter.setPen(QColor(look.colours.text))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
    label.adjust(MEDIUM, 0, -TINY, 0)
    painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, shown)
