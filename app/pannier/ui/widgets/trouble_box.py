# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What went wrong, in the place where it went wrong, with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedPicture
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.level import LEVEL_PICTURES, Level, spoken


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: the end of its object name, what it says, and whether it is the usual choice."""

    name: str
    text: str
    is_primary: bool = False


class TroubleBox(QFrame):
    """Hidden until `show_trouble`.

    Signals:
        chosen: the name of an offer.
    """

    chosen = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("part", "notice")
        self._theme = theme
        self._picture: ThemedPicture | None = None
        self._message = self._label("body")
        self._remedy = self._label("small")
        self._buttons: list[QPushButton] = []
        self._row = FlowLayout(None, SMALL, centred=False)
        column = QVBoxLayout()
        column.setSpacing(TINY)
        column.addWidget(self._message)
        column.addWidget(self._remedy)
        column.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.setSpacing(SMALL)
        layout.addLayout(column, 1)
        self._line = layout
        self.hide()

    @property
    def text(self) -> str:
        """What it says, for tests and people."""
        return f"{self._message.text()} {self._remedy.text()}".strip()

    def show_trouble(
        self, message: str, remedy: str, offers: Sequence[Offer] = (), level: Level = "error"
    ) -> None:
        """Say what happened, what to do, and offer it."""
        self._message.setText(message)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(spoken(level, self.text))
        self._show_offers(offers)
        if self.property("level") != level:
            self.setProperty("level", level)
            self._show_picture(level)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()

    def _show_picture(self, level: Level) -> None:
        """Made when it is first needed: most of these boxes are never seen."""
        if self._picture is None:
            label = QLabel(self)
            self._picture = ThemedPicture(label, self._theme, *LEVEL_PICTURES[level])
            self._line.insertWidget(0, label, alignment=Qt.AlignmentFlag.AlignTop)
        else:
            self._picture.show_icon(*LEVEL_PICTURES[level])

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            # Out of the window at once: its name may be given to the next one.
            button.setParent(None)
            button.deleteLater()
        self._buttons = [self._button(offer) for offer in offers]
        for button in self._buttons:
            self._row.addWidget(button)

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.text, self)
        button.setObjectName(f"{self.objectName()}.{offer.name}")
        button.setAccessibleName(offer.text)
        button.setProperty("kind", "primary" if offer.is_primary else "notice")
        button.clicked.connect(lambda: self.chosen.emit(offer.name))
        return button

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("text_role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
