# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Markdown, as high as its content, selectable, never fetching anything.

Pictures are shown only where a folder of our own is named for them.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from pannier.core.language import tr
from pannier.ui.theme import Theme
from pannier.ui.widgets.markdown_style import (
    CODE_PADDING,
    QUOTE_INDENT,
    is_code,
    quote_level,
    replace_images,
    style_markdown,
)

CODE_RADIUS = 8
QUOTE_BAR = 3.0
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class MarkdownView(QTextBrowser):
    """A piece of text in the page's flow: it does not scroll, it grows.

    Attributes:
        images: addresses of images in the text, as they are written there. In their place stands
            a link with their description, unless `pictures` is their folder.

    Signals:
        link_clicked: the address of a link that was clicked; nothing is opened here.
    """

    link_clicked = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, pictures: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._pictures = pictures
        self.images: set[str] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_self_anchor_clicked)
        theme.changed.connect(self._render)

    def show_markdown(self, text: str) -> None:
        """Show Markdown; raw HTML in it stays text."""
        self._source = text
        self._render()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Nothing outside the text is read, but pictures of the folder that was named for them."""
        if self._pictures is None:
            return None
        room = self.viewport().width() - round(2 * self.document().documentMargin())
        return _fitted(self._pictures, QUrl(name), room, self.devicePixelRatio())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        if self._pictures is not None:
            self._render()
        else:
            self._fit_height()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(self.width(), self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling is the page's."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds of code blocks, then the text on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.colours.border))
        painter.setBrush(QColor(self._theme.colours.code))
        for area in self._code_areas():
            painter.drawRoundedRect(area, CODE_RADIUS, CODE_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.strong_border))
        for left, lines in self._runs(lambda block: quote_level(block) > 0):
            bar = QRectF(left - QUOTE_INDENT, lines.top(), QUOTE_BAR, lines.height())
            painter.drawRoundedRect(bar, QUOTE_BAR / 2, QUOTE_BAR / 2)
        painter.end()
        super().paintEvent(event)

    def _code_areas(self) -> list[QRectF]:
        """The ground of each code block."""
        right = self.viewport().width() - 0.5
        areas = []
        for margin, lines in self._runs(is_code):
            left = margin - CODE_PADDING + 0.5
            top = lines.top() - CODE_PADDING + 0.5
            areas.append(QRectF(left, top, right - left, lines.height() + 2 * CODE_PADDING - 1))
        return areas

    def _runs(self, belongs: Callable[[QTextBlock], bool]) -> list[tuple[float, QRectF]]:
        """Left margin and lines of every run of neighbouring blocks of one kind."""
        runs: list[tuple[float, QRectF]] = []
        continues = False
        block = self.document().begin()
        while block.isValid():
            fits = belongs(block)
            if fits:
                lines = block.layout().boundingRect().translated(block.layout().position())
                if continues:
                    runs[-1] = (runs[-1][0], runs[-1][1].united(lines))
                else:
                    runs.append((block.blockFormat().leftMargin(), lines))
            continues = fits
            block = block.next()
        return runs

    def _render(self) -> None:
        """Lay the text out anew, keeping what is selected."""
        selection = self.textCursor()
        anchor, position = selection.anchor(), selection.position()
        document = self.document()
        document.setDefaultFont(self._theme.font("reading"))
        document.setMarkdown(self._source, _FEATURES)
        if self._pictures is None:
            self.images = replace_images(document, tr("Image: {description}"))
        style_markdown(document, self._theme)
        if anchor != position:
            self._select(anchor, position)
        self._fit_height()

    def _select(self, anchor: int, position: int) -> None:
        end = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, end))
        cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _fit_height(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        self.setFixedHeight(max(1, int(document.size().height() + 0.999)))

    def _on_self_anchor_clicked(self, address: QUrl) -> None:
        self.link_clicked.emit(address.toString())


def _fitted(folder: Path, name: QUrl, width: int, ratio: float) -> QImage | None:
    """A picture of the folder, at most `width` wide; None for what does not lie in it."""
    file = (folder / name.path()).resolve()
    if not name.isRelative() or not file.is_relative_to(folder.resolve()) or not file.is_file():
        return None
    image = QImage(str(file))
    room = round(width * ratio)
    if image.width() > room > 0:
        image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
    return image
