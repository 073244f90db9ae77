# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Typography for a document that Qt has read from Markdown: sizes, margins, code, tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
)

from pannier.ui.theme import Theme

CODE_PADDING = 10
LINE_HEIGHT_PERCENT = 128
PARAGRAPH_GAP = 10
ITEM_GAP = 4
CELL_PADDING = 7
INDENT = 24
QUOTE_INDENT = 16
_HEADING_SIZES = {1: 1.4, 2: 1.25, 3: 1.12}
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_CODE_FENCE = QTextFormat.Property.BlockCodeFence
_CODE_LANGUAGE = QTextFormat.Property.BlockCodeLanguage
_QUOTE_LEVEL = QTextFormat.Property.BlockQuoteLevel


def quote_level(block: QTextBlock) -> int:
    """How many quotes a block lies in."""
    return block.blockFormat().intProperty(_QUOTE_LEVEL)


def is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of a code block."""
    block_format = block.blockFormat()
    return block_format.hasProperty(_CODE_FENCE) or block_format.hasProperty(_CODE_LANGUAGE)


def replace_images(document: QTextDocument, wording: str) -> set[str]:
    """Put links in the place of images, which are never fetched; returns their addresses.

    `wording` is the text of a link, with `{description}` in it.
    """
    found: list[tuple[int, int, QTextImageFormat]] = []
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().isImageFormat():
                image = fragment.charFormat().toImageFormat()
                found.append((fragment.position(), fragment.length(), image))
            iterator += 1
        block = block.next()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for position, length, image in reversed(found):
        name = str(image.property(QTextFormat.Property.ImageAltText) or "").strip()
        link = QTextCharFormat()
        link.setAnchor(True)
        link.setAnchorHref(image.anchorHref() or image.name())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        text = wording.format(description=name or image.name().rpartition("/")[2])
        cursor.insertText(f"[{text}]", link)
    cursor.endEditBlock()
    return {image.name() for _, _, image in found if not image.anchorHref()}


def style_markdown(document: QTextDocument, theme: Theme) -> None:
    """Give every block, list and table of `document` the theme's typography."""
    document.setIndentWidth(INDENT)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame, theme)
    block = document.begin()
    while block.isValid():
        if is_code(block):
            _style_code(cursor, block, theme)
        else:
            _style_text(cursor, block, theme)
        block = block.next()
    cursor.endEditBlock()


def _style_code(cursor: QTextCursor, block: QTextBlock, theme: Theme) -> None:
    """A line of code; the first and the last of a block keep room for the ground's edge."""
    block_format = QTextBlockFormat()
    block_format.setLeftMargin(CODE_PADDING)
    block_format.setRightMargin(CODE_PADDING)
    block_format.setNonBreakableLines(False)
    block_format.setLineHeight(LINE_HEIGHT_PERCENT, _PROPORTIONAL)
    first = not is_code(block.previous())
    last = not is_code(block.next())
    before = 0 if block.position() == 0 else PARAGRAPH_GAP // 2
    block_format.setTopMargin(CODE_PADDING + before if first else 0)
    block_format.setBottomMargin(CODE_PADDING + PARAGRAPH_GAP if last else 0)
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(block_format)
    text_format = QTextCharFormat()
    text_format.setFont(theme.fixed_font("reading"))
    _merge(cursor, block.position(), block.length() - 1, text_format)


def _style_text(cursor: QTextCursor, block: QTextBlock, theme: Theme) -> None:
    old = block.blockFormat()
    level = old.headingLevel()
    cursor.setPosition(block.position())
    in_table = cursor.currentTable() is not None
    block_format = QTextBlockFormat()
    # A share of a picture's height would be a hole below it.
    is_tight = in_table or _PICTURE in block.text()
    block_format.setLineHeight(100 if is_tight else LINE_HEIGHT_PERCENT, _PROPORTIONAL)
    in_list = block.textList() is not None
    gap = ITEM_GAP if in_list and _is_item(block.next()) else PARAGRAPH_GAP
    last = not block.next().isValid()
    block_format.setTopMargin(PARAGRAPH_GAP // 2 if level and block.position() else 0)
    block_format.setBottomMargin(0 if in_table or last else ITEM_GAP if level else gap)
    quote = quote_level(block)
    if quote:
        block_format.setLeftMargin(QUOTE_INDENT * quote)
        block_format.setRightMargin(0)
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(block_format)
    if level:
        text_format = QTextCharFormat()
        text_format.setFontPointSize(theme.point_size("reading") * _HEADING_SIZES.get(level, 1.0))
        text_format.setFontWeight(QFont.Weight.DemiBold)
        text_format.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        _merge(cursor, block.position(), block.length() - 1, text_format)
    _style_fragments(cursor, block, theme, muted=quote > 0)


def _style_fragments(cursor: QTextCursor, block: QTextBlock, theme: Theme, *, muted: bool) -> None:
    """Inline code, bold, links and quotes."""
    pieces: list[tuple[int, int, QTextCharFormat]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        old = fragment.charFormat()
        new = QTextCharFormat()
        if old.fontFixedPitch():
            new.setFontFamilies(theme.fixed_font("reading").families())
            new.setFontPointSize(theme.fixed_font("reading").pointSizeF())
            new.setBackground(QColor(theme.colours.hover))
        if old.fontWeight() >= QFont.Weight.Bold:
            new.setFontWeight(QFont.Weight.DemiBold)
        if old.isAnchor():
            new.setForeground(QColor(theme.colours.accent))
        elif muted:
            new.setForeground(QColor(theme.colours.muted))
        if new.propertyCount():
            pieces.append((fragment.position(), fragment.length(), new))
        iterator += 1
    for position, length, piece in pieces:
        _merge(cursor, position, length, piece)


def _style_table(table: QTextTable, theme: Theme) -> None:
    table_format = table.format()
    table_format.setBorder(1)
    table_format.setBorderCollapse(True)
    table_format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table_format.setBorderBrush(QBrush(QColor(theme.colours.border)))
    table_format.setCellPadding(CELL_PADDING)
    table_format.setCellSpacing(0)
    table_format.setTopMargin(CODE_PADDING if _follows_code(table) else PARAGRAPH_GAP // 2)
    table_format.setBottomMargin(PARAGRAPH_GAP)
    table_format.setAlignment(Qt.AlignmentFlag.AlignLeft)
    table_format.setWidth(QTextLength())
    table.setFormat(table_format)
    _remove_stray_block(table)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cell_format = cell.format()
        cell_format.setBackground(QColor(theme.colours.code))
        cell.setFormat(cell_format)
        _embolden(cell)


def _follows_code(table: QTextTable) -> bool:
    """Whether a code block stands right before a table: its ground needs room below."""
    before = table.firstCursorPosition().block().previous()
    return before.isValid() and is_code(before)


def _embolden(cell: QTextTableCell) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(bold)


def _remove_stray_block(table: QTextTable) -> None:
    """Mend the first header cell.

    WORKAROUND: Qt puts an empty line into it when the table directly follows a code block.
    """
    cell = table.cellAt(0, 0)
    first = cell.firstCursorPosition()
    if first.block() != cell.lastCursorPosition().block() and not first.block().text():
        first.deleteChar()


def _is_item(block: QTextBlock) -> bool:
    return block.isValid() and block.textList() is not None


def _merge(cursor: QTextCursor, position: int, length: int, text_format: QTextCharFormat) -> None:
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(text_format)
