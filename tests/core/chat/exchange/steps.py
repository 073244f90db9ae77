# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Exports and imports, run to their end."""

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from pannier.core.chat.exchange import ExportKind, ImportReport, export_chats, import_chats
from pannier.core.chat.store import ChatStore

T = TypeVar("T")


def finished(steps: Generator[object, None, T]) -> T:
    """Run a job to its end; returns what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def exported(store: ChatStore, target: Path, kind: ExportKind, *chats: int) -> list[Path]:
    """Export chats, or all of them."""
    numbers = list(chats) or [chat.id for chat in store.conversations.all()]
    return finished(export_chats(store, numbers, target, kind))


def imported(store: ChatStore, path: Path, *, folder: int | None = None) -> ImportReport:
    """Import a file."""
    return finished(import_chats(store, path, folder=folder))
