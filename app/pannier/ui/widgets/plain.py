# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Labels and buttons as dialogs and panels have them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

TITLE_BAR = 48  # what window managers put around a dialog


def text_label(text: str, role: str, parent: QWidget) -> QLabel:
    """Plain text with line breaks that can be selected; `role` is a `text_role` of the style."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text_role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def beside_icon(text: str) -> str:
    """A button's text with room before it: Qt's styles put icons closer to it than is pleasant."""
    return f" {text}"


def resize_within_screen(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or less on a small screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width()), min(height, room.height() - TITLE_BAR))


def clear_layout(layout: QLayout) -> None:
    """Take all widgets out of a layout, and delete them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # At once, for whoever looks before the event loop comes to delete it.
            widget.setParent(None)
            widget.deleteLater()


def named_button(text: str, name: str, parent: QWidget, kind: str = "") -> QPushButton:
    """A button that tests and assistive tools find; `kind` is one of the style's."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    button.setProperty("kind", kind)
    return button
