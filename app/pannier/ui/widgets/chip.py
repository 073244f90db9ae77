# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A word or two on a coloured ground: a verdict at a glance."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Tone = Literal["good", "fair", "bad", "plain"]


class Chip(QLabel):
    """A label whose ground says how good it is; its words say so as well."""

    def __init__(self, parent: QWidget, text: str = "", tone: Tone = "plain") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "chip")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_word(text, tone)

    def show_word(self, text: str, tone: Tone, tip: str = "") -> None:
        """Show a word; the tooltip is part of what is read aloud."""
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(f"{text}. {tip}" if tip else text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                # A style sheet looks at properties once, and again only when it is asked to.
                self.style().unpolish(self)
                self.style().polish(self)
