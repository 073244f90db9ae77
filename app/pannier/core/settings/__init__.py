# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the program remembers between two starts, and what its user has set.

`declared` and `settings_file` are imported by those who need them: msgspec, which they use, would
keep the window's first picture waiting.
"""

from pannier.core.settings.hand_edits import take_hand_edits
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
    "take_hand_edits",
]
