# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The row of what is sent along with a message: each has a name, its size, and a way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from pannier.core.language import tr
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon, ThemedPicture
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.plain import clear_layout

MAX_WIDTH = 300
CHOICE_WIDTH = 170
"""A way out is never cut off, so a file that needs one gets more room for each."""
PICTURE_SIZE = 15


@dataclass(frozen=True, slots=True)
class ChipChoice:
    """Something that can be done with an attachment that is too long: a key and its words."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class AttachmentChip:
    """An attachment as the row shows it.

    Attributes:
        name: that of the file.
        detail: its size in tokens, or what is wrong with it.
        icon: from the icon library.
        is_refused: whether it cannot be sent as it is.
        choices: what can be done about that.
    """

    name: str
    detail: str
    icon: str = "file-text"
    is_refused: bool = False
    choices: Sequence[ChipChoice] = ()


class AttachmentChips(QWidget):
    """All attachments of the draft; nothing is shown of none.

    Signals:
        removed: the number of the attachment that is not to be sent.
        chosen: the number of an attachment, and the key of what is to be done with it.
    """

    removed = Signal(int)
    chosen = Signal(int, str)

    def __init__(self, prefix: str, theme: Theme, parent: QWidget) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(parent)
        self._prefix = prefix
        self._theme = theme
        self._flow = FlowLayout(self, TINY, centred=False)
        self.hide()

    def show_chips(self, chips: Sequence[AttachmentChip]) -> None:
        """Show these and no others."""
        clear_layout(self._flow)
        for number, chip in enumerate(chips):
            self._flow.addWidget(self._frame(number, chip))
        self.setVisible(bool(chips))
        self.updateGeometry()

    def _frame(self, number: int, chip: AttachmentChip) -> QFrame:
        name = f"{self._prefix}.attachment.{number}"
        frame = QFrame(self)
        frame.setProperty("part", "attachment")
        frame.setProperty("tone", "bad" if chip.is_refused else "plain")
        frame.setMaximumWidth(MAX_WIDTH + len(chip.choices) * CHOICE_WIDTH)
        frame.setToolTip(f"{chip.name}\n{chip.detail}")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(SMALL, TINY // 2, TINY // 2, TINY // 2)
        layout.setSpacing(TINY)
        picture = QLabel(frame)
        ThemedPicture(picture, self._theme, f"lucide/{chip.icon}", "muted", PICTURE_SIZE)
        title = ElidedLabel(chip.name, frame)
        detail = ElidedLabel(chip.detail, frame)
        detail.setProperty("text_role", "caption")
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(title)
        layout.addWidget(detail)
        for choice in chip.choices:
            button = QPushButton(choice.text, frame)
            button.setObjectName(f"{name}.{choice.key}")
            button.setAccessibleName(f"{chip.name}: {choice.text}")
            button.setProperty("kind", "link")
            button.setMinimumWidth(button.sizeHint().width())
            button.clicked.connect(lambda _on, key=choice.key: self.chosen.emit(number, key))
            layout.addWidget(button)
        layout.addWidget(self._remove_button(number, chip, frame))
        return frame

    def _remove_button(self, number: int, chip: AttachmentChip, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setObjectName(f"{self._prefix}.attachment.{number}.remove")
        button.setAccessibleName(tr("Do not send {name}").format(name=chip.name))
        button.setToolTip(tr("Do not send this"))
        button.setProperty("kind", "icon")
        button.clicked.connect(lambda: self.removed.emit(number))
        ThemedIcon(button, self._theme, "x")
        return button
