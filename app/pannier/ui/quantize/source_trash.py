# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Moves models to the trash, with undo: a source that is no longer needed, what makes room."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library import LibraryModel, TrashRecord, restore, trash_model
from pannier.core.library.names import shown
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext
from pannier.ui.quantize.sources import find_model


class SourceTrash(QObject):
    """One model at a time."""

    def __init__(
        self, context: PageContext, on_changed: Callable[[], None], parent: QObject
    ) -> None:
        """`on_changed` is called when models have come or gone."""
        super().__init__(parent)
        self._context = context
        self._on_changed = on_changed

    def trash(self, path: Path, on_done: Callable[[], None]) -> None:
        """Move the model of a file to the trash; `on_done` is called when it is there."""
        context = self._context
        if context.loaded_path() == str(path):
            context.notifier.warning(
                tr("{name} is loaded, so its file is in use.").format(name=shown(path.name)),
                tr("Unload it first; the conversation stays."),
            )
            return
        task = context.tasks.start(lambda: _trash(path))
        task.succeeded.connect(lambda record: self._on_trashed(path, record, on_done))
        task.failed.connect(context.notifier.user_error)

    def _on_trashed(self, path: Path, record: TrashRecord, on_done: Callable[[], None]) -> None:
        text = tr("{name} is in {where}.").format(name=shown(path.name), where=record.where)
        undo = Action(tr("Undo"), lambda: self._restore(record))
        by_hand = tr("To bring it back, open the trash of your system.")
        can_undo = record.can_undo
        self._context.notifier.info(text, "" if can_undo else by_hand, undo if can_undo else None)
        on_done()
        self._on_changed()

    def _restore(self, record: TrashRecord) -> None:
        task = self._context.tasks.start(lambda: restore(record), lambda _: self._on_changed())
        task.failed.connect(self._context.notifier.user_error)


def _trash(path: Path) -> TrashRecord:
    """Background job.

    Raises:
        UserError: it is not in the library, belongs to another program, or cannot be moved.
    """
    model: LibraryModel | None = find_model(path)
    if model is None:
        raise UserError(
            tr("{name} is not in your library.").format(name=shown(path.name)),
            remedy=tr("Delete it in your file manager, or add its folder to the library first."),
            kind="not_in_library",
        )
    return trash_model(model)
