# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The dialog on the library's folders: those of the user, and the stores of other programs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from pannier.core.language import number, tr
from pannier.core.library import Folder, LibraryModel, Origin, totals
from pannier.core.sizes import file_size
from pannier.ui.library.columns import path_text
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder, and what the models in it take."""

    folder: Folder
    models: int
    size_bytes: int


class FoldersDialog(Dialog):
    """Shows the folders; its page does what is asked, and shows the outcome here again.

    Signals:
        add_requested: a path and its `Origin`.
        remove_requested: the path of a folder that was added.
        show_requested: the path of a store, and whether to show its models.
    """

    add_requested = Signal(object, object)
    remove_requested = Signal(object)
    show_requested = Signal(object, bool)

    def __init__(
        self, models: Callable[[], Sequence[LibraryModel]], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__("library.folders", tr("Folders with models"), parent)
        self._models = models
        self.add_text(
            tr(
                "Pannier shows every GGUF file in these folders and below them. It uses the files "
                "where they are, and never changes those of other programs."
            )
        )
        columns = [
            Column[FolderRow]("path", tr("Folder"), lambda row: path_text(row.folder.path)),
            Column[FolderRow]("origin", tr("Program"), _program, letters=20),
            Column[FolderRow](
                "models",
                tr("Models"),
                lambda row: number(row.models) if row.folder.shown else "",
                order=lambda row: row.models,
                is_number=True,
                letters=7,
            ),
            Column[FolderRow](
                "size",
                tr("Size"),
                lambda row: file_size(row.size_bytes) if row.size_bytes else "",
                order=lambda row: row.size_bytes,
                is_number=True,
                letters=9,
            ),
            Column[FolderRow]("state", tr("State"), self._state, letters=12),
        ]
        self._items = Records(
            columns,
            lambda row: row.folder.path,
            self,
            is_faint=lambda row: not (row.folder.available and row.folder.shown),
        )
        self.table = Table("library.folders.table", tr("Folders"), self._items, theme, self)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.set_placeholder(tr("No folder yet: add one."))
        self.content.addWidget(self.table, 1)
        self._add_buttons()
        self.table.picked.connect(self._update_buttons)
        self._update_buttons()
        self.resize(820, 420)

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders, and what the models in them take."""
        models = self._models()
        self._items.set_records([folder_row(folder, models) for folder in folders])
        self._update_buttons()

    def _add_buttons(self) -> None:
        add = self.add_side_button("add", tr("Add folder…"))
        add.clicked.connect(lambda: self._ask_folder(Origin.FOLDER))
        other = self.add_side_button("addOther", tr("Another program's folder"))
        menu = QMenu(other)
        for origin in Origin:
            if origin is not Origin.FOLDER:
                action = menu.addAction(f"{origin.title}…")
                action.triggered.connect(lambda _on, origin=origin: self._ask_folder(origin))
        other.setMenu(menu)
        self._change = self.add_side_button("change", tr("Remove"))
        self._change.clicked.connect(self._on_change_clicked)
        close = self.add_button("close", tr("Close"))
        close.clicked.connect(self.accept)

    def _ask_folder(self, origin: Origin) -> None:
        dialog = ask_folder(self, tr("Choose a folder with models"))
        dialog.fileSelected.connect(lambda path: self.add_requested.emit(Path(path), origin))
        dialog.open()

    def _update_buttons(self) -> None:
        row = self.table.current
        self._change.setEnabled(row is not None)
        if row is None or row.folder.added:
            text, tip = tr("Remove"), tr("Take it off this list; its files stay")
        elif row.folder.shown:
            text, tip = tr("Hide"), tr("Leave its models out of the library")
        else:
            text, tip = tr("Show"), tr("Show its models in the library")
        self._change.setText(text)
        self._change.setAccessibleName(text)
        self._change.setToolTip(tip)

    def _on_change_clicked(self) -> None:
        row = self.table.current
        if row is None:
            return
        if row.folder.added:
            self.remove_requested.emit(row.folder.path)
        else:
            self.show_requested.emit(row.folder.path, not row.folder.shown)

    def _state(self, row: FolderRow) -> str:
        if not row.folder.shown:
            return tr("hidden")
        if not row.folder.available:
            return tr("away")
        return tr("added") if row.folder.added else tr("found")


def ask_folder(parent: QWidget, title: str, start: Path | None = None) -> QFileDialog:
    """A dialog that asks for a folder; connect `fileSelected` and open it."""
    dialog = QFileDialog(parent, title, str(start or Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def folder_row(folder: Folder, models: Sequence[LibraryModel]) -> FolderRow:
    """A folder with what the models in it take."""
    inside = [
        model for model in models if any(place.folder == folder.path for place in model.places)
    ]
    whole = totals(inside)
    return FolderRow(folder, whole.models, whole.disk_bytes + whole.away_bytes)


def _program(row: FolderRow) -> str:
    return "" if row.folder.origin is Origin.FOLDER else row.folder.origin.title
