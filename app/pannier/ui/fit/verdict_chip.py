# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A verdict as a chip: an icon and words on a coloured ground, painted without any layout."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.memory.fit import Verdict
from pannier.ui.theme import SMALL, TINY, ColourName, Theme
from pannier.ui.widgets.records import Index, Records

CHIP_PADDING = 3
CHIP_ICON = 14
MAX_PICTURES = 256
_ICONS: dict[Verdict, str] = {
    "full": "circle-check",
    "partial": "contrast",
    "cpu": "cpu",
    "too_large": "circle-x",
}
_COLOURS: dict[Verdict, ColourName] = {
    "full": "accent",
    "partial": "warning",
    "cpu": "info",
    "too_large": "danger",
}
_GROUNDS: dict[Verdict, str] = {
    "full": "accent_soft",
    "partial": "warning_soft",
    "cpu": "info_soft",
    "too_large": "danger_soft",
}


@dataclass(frozen=True, slots=True)
class ShownVerdict:
    """What a chip shows.

    Attributes:
        verdict: where a model would lie.
        text: the same in words, with the mark of how exact it is in front.
        is_recommended: whether it is the file to take.
    """

    verdict: Verdict
    text: str
    is_recommended: bool = False

    @property
    def spoken(self) -> str:
        """What is read aloud."""
        return (
            tr("{text}, recommended").format(text=self.text) if self.is_recommended else self.text
        )


class ChipPainter:
    """Paints verdicts in the colours of the theme; each chip is drawn once, then copied.

    A slider goes through the same few verdicts again and again, a dozen of them in every picture.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures: OrderedDict[tuple[ShownVerdict, int, bool, float], QPixmap]
        self._pictures = OrderedDict()
        self._icons: dict[Verdict, QIcon] = {}
        self.font = QFont()
        self.metrics = QFontMetrics(self.font)
        self.refresh()

    def refresh(self) -> None:
        """Take up the colours and text size of now."""
        theme = self._theme
        self._pictures.clear()
        self.font = theme.font("small")
        self.metrics = QFontMetrics(self.font)
        self._icons = {each: theme.icon(_ICONS[each], _COLOURS[each]) for each in _ICONS}
        self._star = theme.icon("star", "accent", filled=True)

    @property
    def height(self) -> int:
        """Height of a chip."""
        return max(self.metrics.height(), CHIP_ICON) + 2 * CHIP_PADDING

    def width(self, texts: Iterable[str], *, with_star: bool) -> int:
        """Width of a chip for the widest of these texts."""
        widest = max((self.metrics.horizontalAdvance(text) for text in texts), default=0)
        star = CHIP_ICON + SMALL if with_star else 0
        return SMALL + CHIP_ICON + TINY + widest + SMALL + star

    def paint(
        self, painter: QPainter, area: QRect, shown: ShownVerdict, *, is_selected: bool = False
    ) -> None:
        """Paint a chip at the left of an area, and behind it a star when it is recommended."""
        ratio = painter.device().devicePixelRatio()
        key = shown, area.width(), is_selected, ratio
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._picture(shown, area.width(), is_selected, ratio)
            if len(self._pictures) > MAX_PICTURES:
                self._pictures.popitem(last=False)
        else:
            self._pictures.move_to_end(key)
        top = area.top() + (area.height() - self.height) // 2
        painter.drawPixmap(area.left(), top, picture)

    def _picture(
        self,
        shown: ShownVerdict,
        room: int,
        is_selected: bool,  # noqa: FBT001 - part of the key
        ratio: float,
    ) -> QPixmap:
        """Draw a chip that has so much room."""
        star = CHIP_ICON + SMALL if shown.is_recommended else 0
        width = max(1, min(self.width([shown.text], with_star=False), room - star))
        picture = QPixmap(QSize(round((width + star) * ratio), round(self.height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chip = self._theme.colours, QRect(0, 0, width, self.height)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = "surface" if is_selected else _GROUNDS[shown.verdict]
        painter.setBrush(QColor(getattr(colours, ground)))
        painter.drawRoundedRect(chip, self.height / 2, self.height / 2)
        icon = QRect(SMALL, 0, CHIP_ICON, self.height)
        self._icons[shown.verdict].paint(painter, icon)
        text = chip.adjusted(SMALL + CHIP_ICON + TINY, 0, -SMALL + 2, 0)
        painter.setFont(self.font)
        painter.setPen(QColor(getattr(colours, _COLOURS[shown.verdict])))
        words = self.metrics.elidedText(shown.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if star:
            self._star.paint(painter, QRect(width + SMALL, 0, CHIP_ICON, self.height))
        painter.end()
        return picture


class VerdictChip(QWidget):
    """A chip as a widget. It has room for any verdict, so that another one lays nothing out."""

    def __init__(self, theme: Theme, tip: Callable[[], str], parent: QWidget) -> None:
        """`tip` is asked when somebody wants to know more."""
        super().__init__(parent)
        self._tip = tip
        self._painter = ChipPainter(theme)
        self._shown: ShownVerdict | None = None
        self._size = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._measure()

    @property
    def shown(self) -> ShownVerdict | None:
        """What it shows."""
        return self._shown

    def show_verdict(self, shown: ShownVerdict | None) -> None:
        """Show a verdict; None shows nothing and keeps the room."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName("" if shown is None else shown.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for any verdict; in less of it the words are shortened."""
        return self._size

    def event(self, event: QEvent) -> bool:
        """Say more."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        if self._shown is not None:
            painter = QPainter(self)
            self._painter.paint(painter, self.rect(), self._shown)
            painter.end()

    def _measure(self) -> None:
        width = self._painter.width(_longest_texts(), with_star=True)
        self._size = QSize(width, self._painter.height + 2)
        self.updateGeometry()

    def _on_theme_changed(self) -> None:
        self._painter.refresh()
        self._measure()
        self.update()


def _longest_texts() -> list[str]:
    """The longest texts of verdicts, with their mark."""
    labels = [
        tr("Fits on the GPU"),
        tr("Runs on the CPU"),
        tr("Experts of %Ln layer(s) on the CPU", "", 100),
        tr("{n} of {all} layers on the GPU").format(n=100, all=100),
    ]
    return [f"≈ {label}" for label in labels]


class VerdictCells(QStyledItemDelegate):
    """Paints a column of a table as chips; its height is left to the other columns."""

    def __init__(
        self,
        items: Records[Any],
        look: Callable[[Any], ShownVerdict | None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`look` says what is shown for a record."""
        super().__init__(parent)
        self._items = items
        self._look = look
        self._painter = ChipPainter(theme)
        theme.changed.connect(self._painter.refresh)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for a chip."""
        return QSize(0, self._painter.height + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the chip of a record; the row has its ground already."""
        record = self._items.record(index)
        shown = None if record is None else self._look(record)
        if shown is not None:
            area = option.rect.adjusted(SMALL, 0, -TINY, 0)
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._painter.paint(painter, area, shown, is_selected=is_selected)
