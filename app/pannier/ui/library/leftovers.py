# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The dialog on what interrupted work left behind: shown with its size before anything is gone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pannier.core.language import tr
from pannier.core.library import Leftover, LeftoverKind
from pannier.core.library.names import shown
from pannier.core.sizes import file_size
from pannier.ui.formats import moment
from pannier.ui.library.columns import path_text
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table


class LeftoversDialog(Dialog):
    """Lists leftovers, all of them selected; only what stays selected is removed.

    Signals:
        remove_requested: the `Leftover`s to delete for good.
    """

    remove_requested = Signal(object)

    def __init__(self, leftovers: Sequence[Leftover], theme: Theme, parent: QWidget) -> None:
        super().__init__("library.leftovers", tr("Leftovers of interrupted work"), parent)
        self.add_text(
            tr(
                "These files are unfinished, and nothing is at work on them. What is selected is "
                "deleted for good; a download that is removed starts from its beginning."
            )
        )
        kinds = {
            LeftoverKind.DOWNLOAD: tr("Download"),
            LeftoverKind.MOVE: tr("Move"),
            LeftoverKind.QUANTIZE: tr("Quantize"),
            LeftoverKind.IMATRIX: tr("Imatrix"),
        }
        columns = [
            Column[Leftover]("target", tr("File"), lambda row: shown(row.target.name), tip=_paths),
            Column[Leftover]("kind", tr("Work"), lambda row: kinds[row.kind], letters=10),
            Column[Leftover](
                "size",
                tr("Size"),
                lambda row: file_size(row.size_bytes),
                order=lambda row: row.size_bytes,
                is_number=True,
                letters=9,
            ),
            Column[Leftover](
                "modified",
                tr("Last change"),
                lambda row: moment(row.modified),
                order=lambda row: row.modified,
                letters=16,
            ),
            Column[Leftover](
                "folder", tr("Folder"), lambda row: path_text(row.target.parent), letters=26
            ),
        ]
        items = Records(columns, lambda row: row.paths, self)
        self.table = Table("library.leftovers.table", tr("Leftovers"), items, theme, self)
        items.set_records(leftovers)
        self.content.addWidget(self.table, 1)
        self._sum = self.add_text("", "small")
        self.add_cancel()
        self._remove = self.add_button("remove", tr("Delete for good"), "primary")
        self._remove.clicked.connect(self._on_remove_clicked)
        self.table.picked.connect(self._on_table_picked)
        self.table.selectAll()
        self._on_table_picked()
        self.resize(820, 380)

    def _on_table_picked(self) -> None:
        chosen = self.table.selected
        size = file_size(sum(leftover.size_bytes for leftover in chosen))
        self._sum.setText(tr("%Ln selected: {size}", "files", len(chosen)).format(size=size))
        self._remove.setEnabled(bool(chosen))

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self.table.selected)
        self.accept()


def _paths(leftover: Leftover) -> str:
    return "\n".join(path_text(path) for path in leftover.paths)
