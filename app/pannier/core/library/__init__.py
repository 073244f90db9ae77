# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Local models: folders of the user, stores of other programs, and what can be done with them."""

from pannier.core.library.entries import (
    Companion,
    CompanionKind,
    Folder,
    LibraryFile,
    LibraryModel,
    Origin,
    Place,
    Provenance,
    Scan,
    ScanProblem,
    ScanProgress,
    Totals,
    totals,
)
from pannier.core.library.leftovers import (
    Leftover,
    LeftoverKind,
    find_leftovers,
    remove_leftovers,
)
from pannier.core.library.library import Library
from pannier.core.library.move import MoveRecord, move_model, undo_move
from pannier.core.library.names import shown
from pannier.core.library.pairing import companion_candidates
from pannier.core.library.projector import projector_of
from pannier.core.library.stores import folder_at
from pannier.core.library.stores.ollama import OllamaDetails, ollama_details
from pannier.core.library.trash import TrashedFile, TrashRecord, restore, trash_model
from pannier.core.library.verify import CopyProgress, FileToVerify, VerifiedFile, verify

__all__ = [
    "Companion",
    "CompanionKind",
    "CopyProgress",
    "FileToVerify",
    "Folder",
    "Leftover",
    "LeftoverKind",
    "Library",
    "LibraryFile",
    "LibraryModel",
    "MoveRecord",
    "OllamaDetails",
    "Origin",
    "Place",
    "Provenance",
    "Scan",
    "ScanProblem",
    "ScanProgress",
    "Totals",
    "TrashRecord",
    "TrashedFile",
    "VerifiedFile",
    "companion_candidates",
    "find_leftovers",
    "folder_at",
    "move_model",
    "ollama_details",
    "projector_of",
    "remove_leftovers",
    "restore",
    "shown",
    "totals",
    "trash_model",
    "undo_move",
    "verify",
]
