# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats in files: exported to be read or kept, imported from Pannier and other programs."""

from pannier.core.chat.exchange.export import ExportProgress, export_chats, export_text
from pannier.core.chat.exchange.importing import ImportReport, import_chats
from pannier.core.chat.exchange.problems import ImportProblem
from pannier.core.chat.export_kinds import ENDINGS, ExportKind

__all__ = [
    "ENDINGS",
    "ExportKind",
    "ExportProgress",
    "ImportProblem",
    "ImportReport",
    "export_chats",
    "export_text",
    "import_chats",
]
