# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Offers models that could go when a disk is too full for what is to be written."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pannier.core.language import tr
from pannier.core.library import Library, LibraryModel
from pannier.core.library.names import shown
from pannier.core.quantize.room import could_go
from pannier.core.sizes import file_size
from pannier.ui.formats import day, moment
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table

_SIZE_COLUMN = 2


class RoomDialog(Dialog):
    """Nothing is chosen at first, and nothing is removed but what the user chooses.

    Signals:
        trash_wanted: the `LibraryModel`s to move to the trash, as a list.
    """

    trash_wanted = Signal(object)

    def __init__(
        self,
        folder: Path,
        short_bytes: int,
        keep: Collection[Path],
        tasks: TaskRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__("quantize.room", tr("Make room"), parent)
        self._short_bytes = short_bytes
        self._is_over = False
        self.add_text(
            tr(
                "{size} are lacking. These large models on the same disk are rarely used. What you "
                "choose is moved to the trash, from which it can be brought back; the disk has the "
                "room when the trash is emptied."
            ).format(size=file_size(short_bytes)),
            "small",
        )
        self._items = Records(_columns(), lambda model: model.key, self)
        self.table = Table("quantize.room.table", tr("Models"), self._items, theme, self)
        self.table.set_placeholder(tr("Reading…"))
        self.table.sortByColumn(_SIZE_COLUMN, Qt.SortOrder.DescendingOrder)
        self.content.addWidget(self.table, 1)
        self._sum = self.add_text("", "small")
        self._sum.setObjectName("quantize.room.sum")
        self.add_cancel()
        self._trash = self.add_button("trash", tr("Move to the trash"), "primary")
        self._trash.clicked.connect(self._on_trash_clicked)
        self.table.picked.connect(self._on_table_picked)
        self._on_table_picked()
        resize_within_screen(self, 720, 420)
        tasks.start(
            lambda: could_go(Library().remembered().models, folder, keep), self._show_models
        )

    def done(self, result: int) -> None:
        """What is still being read is not shown any more."""
        self._is_over = True
        super().done(result)

    def _show_models(self, models: Sequence[LibraryModel]) -> None:
        if not self._is_over:
            self.table.set_placeholder(tr("There are no models of yours on this disk."))
            self._items.set_records(models)

    def _on_table_picked(self) -> None:
        chosen = self.table.selected
        size = sum(model.size_bytes for model in chosen)
        self._sum.setText(
            tr("Chosen: {size} of {short} that are lacking").format(
                size=file_size(size), short=file_size(self._short_bytes)
            )
        )
        self._trash.setEnabled(bool(chosen))

    def _on_trash_clicked(self) -> None:
        self.trash_wanted.emit(self.table.selected)
        self.accept()


def _columns() -> list[Column[LibraryModel]]:
    return [
        Column("name", tr("Name"), lambda model: shown(model.name), letters=22),
        Column("type", tr("File type"), lambda model: model.file_type or "", letters=9),
        Column(
            "size",
            tr("Size"),
            lambda model: file_size(model.size_bytes),
            order=lambda model: model.size_bytes,
            is_number=True,
            letters=9,
        ),
        Column(
            "last_used",
            tr("Last used"),
            lambda model: day(model.last_used) or tr("never"),
            order=lambda model: model.last_used or 0.0,
            tip=lambda model: moment(model.last_used) or tr("Never loaded by Pannier"),
            letters=12,
        ),
        Column("folder", tr("Folder"), lambda model: shown(str(model.path.parent)), letters=16),
    ]
