# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A column of limited width in the middle of whatever room there is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

_ALMOST_ALL = 1000


def centred(
    widget: QWidget, width: int, side: int = 0, top: int = 0, bottom: int = 0
) -> QHBoxLayout:
    """A layout with `widget` in its middle, at most `width` wide, and margins around it."""
    widget.setMaximumWidth(width)
    layout = QHBoxLayout()
    layout.setContentsMargins(side, top, side, bottom)
    layout.addStretch(1)
    layout.addWidget(widget, _ALMOST_ALL)
    layout.addStretch(1)
    return layout
