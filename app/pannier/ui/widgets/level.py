# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How grave a message is, as a picture and in words: colours alone do not tell everybody."""

from typing import Literal

from pannier.core.language import tr
from pannier.ui.theme import ColourName

Level = Literal["info", "warning", "error"]
LEVEL_PICTURES: dict[Level, tuple[str, ColourName]] = {
    "info": ("lucide/info", "info"),
    "warning": ("lucide/triangle-alert", "warning"),
    "error": ("lucide/circle-alert", "danger"),
}


def spoken(level: Level, text: str) -> str:
    """A message as it is read aloud."""
    said = {
        "info": tr("Note: {text}"),
        "warning": tr("Warning: {text}"),
        "error": tr("Error: {text}"),
    }
    return said[level].format(text=text)
