# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Paints the rows of the list of chats."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pannier.ui.chat.list_rows import ROW_ROLE, ListRow, RowKind
from pannier.ui.theme import SMALL, TINY, TextRole, Theme

Index = QModelIndex | QPersistentModelIndex
SIDE = 10
INDENT = 14
RADIUS = 7
MARK = 14
SNIPPET_LINES = 2


class RowDelegate(QStyledItemDelegate):
    """One line for a chat, some more for a message that was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        row: ListRow = index.data(ROW_ROLE)
        line = self._metrics("body").height()
        match row.kind:
            case RowKind.HEADING:
                return QSize(0, self._metrics("caption").height() + SMALL + TINY)
            case RowKind.HIT:
                return QSize(0, line + SNIPPET_LINES * self._metrics("small").height() + 2 * SMALL)
            case _:
                return QSize(0, line + 2 * SMALL - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: ListRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, area, row)
        else:
            self._paint_ground(painter, area, state)
            inner = area.adjusted(SIDE + (INDENT if row.is_inside else 0), 0, -SIDE, 0)
            if row.kind is RowKind.HIT:
                self._paint_hit(painter, inner, row)
            else:
                self._paint_line(painter, inner, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        ground = QRectF(area).adjusted(TINY, 1, -TINY, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if is_chosen else colours.hover))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_heading(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        place = area.adjusted(SIDE, 0, -SIDE, -TINY // 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, row.title)

    def _paint_line(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        """A mark, the title, and what stands at the right."""
        icon = self._icon_of(row)
        if icon:
            place = QRect(area.left(), area.center().y() - MARK // 2 + 1, MARK, MARK)
            self._theme.icon(icon, "accent" if row.is_busy else "muted").paint(painter, place)
            area = area.adjusted(MARK + 6, 0, 0, 0)
        if row.detail:
            area = self._paint_detail(painter, area, row.detail)
        font = self._theme.font("body")
        if row.kind is RowKind.FOLDER:
            font.setWeight(QFont.Weight.DemiBold)
        self._paint_text(painter, area, row.title, font, self._theme.colours.text)

    def _icon_of(self, row: ListRow) -> str:
        if row.kind is RowKind.FOLDER:
            return "chevron-right" if row.is_folded else "chevron-down"
        if row.is_busy:
            return "ellipsis"
        return "pin" if row.is_pinned else ""

    def _paint_detail(self, painter: QPainter, area: QRect, detail: str) -> QRect:
        """Returns what is left of the room."""
        font = self._theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(detail)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, detail)
        return area.adjusted(0, 0, -width - SMALL, 0)

    def _paint_hit(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        """The chat's title, and below it the text with what was found set off."""
        line = self._metrics("body").height()
        head = QRect(area.left(), area.top() + SMALL, area.width(), line)
        if row.detail:
            head = self._paint_detail(painter, head, row.detail)
        font = self._theme.font("body")
        font.setWeight(QFont.Weight.DemiBold)
        self._paint_text(painter, head, row.title, font, self._theme.colours.text)
        self._paint_snippet(painter, area.adjusted(0, SMALL + line, 0, -SMALL), row)

    def _paint_snippet(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        """Words one after the other; those that do not fit in two lines are left out."""
        plain, marked = self._theme.font("small"), self._theme.font("small")
        marked.setWeight(QFont.Weight.DemiBold)
        colours = self._theme.colours
        x, y, height = area.left(), area.top(), self._metrics("small").height()
        for text, is_marked in row.snippet:
            font = marked if is_marked else plain
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colours.accent if is_marked else colours.muted))
            for piece in _words(text):
                word = piece
                if x + metrics.horizontalAdvance(word) > area.right() and x > area.left():
                    x, y = area.left(), y + height
                    word = piece.lstrip()
                if y + height > area.bottom() + TINY:
                    return
                shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, area.right() - x)
                painter.drawText(x, y + metrics.ascent(), shown)
                x += metrics.horizontalAdvance(word)

    def _paint_text(
        self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._theme.font(role))


def _words(text: str) -> list[str]:
    """Pieces that a line can break before; each begins with the space before it."""
    words = text.replace("\n", " ").split(" ")
    return [word if number == 0 else f" {word}" for number, word in enumerate(words)]
