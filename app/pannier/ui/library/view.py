# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the Library page was left: what it shows beside the table's columns."""

import json
from dataclasses import asdict, dataclass

MIN_SHARE, MAX_SHARE = 0.15, 0.85


@dataclass
class LibraryView:
    """Choices of the user.

    Attributes:
        is_grouped: whether models of one base model stand together.
        has_companions: whether projectors, adapters and importance matrices are listed, too.
        has_details: whether the details are shown.
        details_share: their share of the page's width.
    """

    is_grouped: bool = False
    has_companions: bool = False
    has_details: bool = True
    details_share: float = 0.38

    def to_text(self) -> str:
        """The text to remember it by."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "LibraryView":
        """Read it; what is missing or damaged takes its default."""
        view = cls()
        try:
            values = json.loads(text)
        except ValueError:
            return view
        for name, default in asdict(view).items():
            value = values.get(name) if isinstance(values, dict) else None
            if isinstance(value, type(default)):
                setattr(view, name, value)
        view.details_share = min(MAX_SHARE, max(MIN_SHARE, view.details_share))
        return view
