# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds the projector through which a model sees images."""

from pathlib import Path

from pannier.core.library.entries import CompanionKind
from pannier.core.library.library import Library
from pannier.core.library.stores import folder_at


def projector_of(model: Path) -> Path | None:
    """The projector in a model's own folder that the library pairs with it, if any.

    Whoever has scanned the library knows more: there the user may have chosen one of another
    folder. Headers that were read before come from the cache; it is not for the GUI thread all the
    same.
    """
    steps = Library().scan([folder_at(model.parent)])
    try:
        while True:
            next(steps)
    except StopIteration as end:
        entry = end.value.find(model)
    companion = entry.companion(CompanionKind.MMPROJ) if entry is not None else None
    return companion.path if companion is not None else None
