# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the program remembers between two starts."""

from pannier.core.settings.remembered import (
    MAX_RECENT,
    Remembered,
    load_remembered,
    remembered_file,
    save_remembered,
)

__all__ = [
    "MAX_RECENT",
    "Remembered",
    "load_remembered",
    "remembered_file",
    "save_remembered",
]
