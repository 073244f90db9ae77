# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model card on the screen: nothing of it runs, nothing is fetched, links go to the browser."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pannier.core.language import tr
from pannier.hub.model_card import ModelCard
from pannier.ui.theme import Theme
from pannier.ui.widgets.markdown_view import MarkdownView

# What keeps the first look at the worst card below half a second. Cells of tables cost most.
MAX_CHARACTERS = 30_000
MAX_BARS = 2000
MAX_NESTING = 6
_MARKERS = re.compile(
    r"^((?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>])){6})(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]))+"
)


class CardView(MarkdownView):
    """Shows a card, as far as it is not endless."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._card = ModelCard("")
        self.setObjectName("discover.card")
        self.setAccessibleName(tr("Model card"))
        self.link_clicked.connect(self._on_self_link_clicked)

    def show_card(self, card: ModelCard) -> None:
        """Show a card."""
        self._card = card
        text, is_cut = beginning(card.text)
        note = card.note
        if is_cut:
            note = tr("This card is long. [Read the rest in the browser]({page})").format(
                page=card.page
            )
        self.show_markdown(f"{text}\n\n{note}".strip())

    def _on_self_link_clicked(self, written: str) -> None:
        address = self._card.address(written, is_image=written in self.images)
        if address is not None:
            QDesktopServices.openUrl(QUrl(address))


def beginning(text: str) -> tuple[str, bool]:
    """The beginning of a card that can be shown in a moment, and whether more follows."""
    lines: list[str] = []
    characters = bars = 0
    for line in text.splitlines():
        characters += len(line) + 1
        bars += line.count("|")
        if characters > MAX_CHARACTERS or bars > MAX_BARS:
            return "\n".join(lines) if lines else line[:MAX_CHARACTERS], True
        lines.append(_MARKERS.sub(r"\1", line))
    return "\n".join(lines), False
