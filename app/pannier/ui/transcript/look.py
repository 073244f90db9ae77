# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Fonts, colours and distances of the transcript, made once for a theme and a text size."""

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QTextCharFormat

from pannier.ui.theme import Theme
from pannier.ui.transcript.highlight import TokenKind
from pannier.ui.transcript.leaves import Style

LINE_SPACING = 1.28
CODE_SPACING = 1.22
_HEADINGS = {1: 1.4, 2: 1.25, 3: 1.12}
_TOKEN_SERIES = {
    TokenKind.KEYWORD: 4,
    TokenKind.STRING: 5,
    TokenKind.NUMBER: 3,
    TokenKind.NAME: 2,
}


class Look:
    """How everything in the transcript looks.

    Attributes:
        colours: the theme's.
        em: height of the letters of the text, in pixels; distances are multiples of it.
        reading, code, caption, small: fonts.
        line: height of a line of text, in pixels.
        code_line: height of a line of code.
        letter: width of a usual letter.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.colours = theme.colours
        self.reading = theme.font("reading")
        self.code = theme.fixed_font("reading")
        self.small = theme.font("small")
        self.caption = theme.font("caption")
        metrics = QFontMetricsF(self.reading)
        self.em = metrics.height() / 1.2
        self.line = metrics.height() * LINE_SPACING
        self.code_line = QFontMetricsF(self.code).height() * CODE_SPACING
        self.letter = metrics.averageCharWidth()
        self.paragraph_gap = round(self.em * 0.62)
        self.item_gap = round(self.em * 0.25)
        self.indent = round(self.em * 1.55)
        self.padding = round(self.em * 0.62)
        self._formats: dict[Style, QTextCharFormat] = {}
        self._tokens: dict[TokenKind, QTextCharFormat] = {}
        self._icons: dict[str, QIcon] = {}
        self.selected = _format(self.colours.on_accent, self.colours.accent)
        self.marked = _format(self.colours.text, self.colours.warning_soft)
        # A line below as well: the ground of what was found is hardly seen by everybody.
        self.marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self.current = _format(self.colours.window, self.colours.warning)

    def heading(self, level: int) -> QFont:
        """The font of a heading; 0 is a paragraph."""
        font = QFont(self.reading)
        if level:
            font.setPointSizeF(font.pointSizeF() * _HEADINGS.get(level, 1.0))
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def icon(self, name: str) -> QIcon:
        """An icon in a quiet colour."""
        if name not in self._icons:
            self._icons[name] = self._theme.icon(name, "muted")
        return self._icons[name]

    def format(self, style: Style) -> QTextCharFormat:
        """The format of a run."""
        found = self._formats.get(style)
        if found is None:
            found = self._formats[style] = self._made(style)
        return found

    def token(self, kind: TokenKind) -> QTextCharFormat:
        """The format of a token of code."""
        if kind not in self._tokens:
            made = QTextCharFormat()
            if kind is TokenKind.COMMENT:
                made.setForeground(QColor(self.colours.muted))
                made.setFontItalic(True)
            else:
                made.setForeground(QColor(self.code_colour(kind)))
            self._tokens[kind] = made
        return self._tokens[kind]

    def code_colour(self, kind: TokenKind) -> str:
        """Dark enough on light ground, light enough on dark ground to be read."""
        is_dark = QColor(self.colours.window).lightnessF() < 0.5
        colour = QColor(self.colours.series[_TOKEN_SERIES[kind]])
        lightness = max(colour.lightnessF(), 0.68) if is_dark else min(colour.lightnessF(), 0.33)
        return QColor.fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness).name()

    def _made(self, style: Style) -> QTextCharFormat:
        made = QTextCharFormat()
        if style & Style.BOLD:
            made.setFontWeight(QFont.Weight.DemiBold)
        if style & Style.ITALIC:
            made.setFontItalic(True)
        if style & Style.STRIKE:
            made.setFontStrikeOut(True)
        if style & Style.CODE:
            made.setFontFamilies(self.code.families())
            made.setFontPointSize(self.code.pointSizeF())
            made.setBackground(QColor(self.colours.hover))
        if style & Style.LINK:
            made.setForeground(QColor(self.colours.accent))
            made.setFontUnderline(True)
        return made


def _format(text: str, ground: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(text))
    made.setBackground(QColor(ground))
    return made
