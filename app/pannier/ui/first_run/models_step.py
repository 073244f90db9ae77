# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Second step: where new models go, and the models that other programs have here already."""

import functools
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library import Folder, Library, Origin, Scan, ScanProgress
from pannier.core.settings.effects import download_folder
from pannier.core.sizes import file_size
from pannier.hub.download.disk import free_bytes
from pannier.ui.jobs import follow_task
from pannier.ui.library.columns import path_text
from pannier.ui.library.folders import FolderRow, ask_folder, folder_row
from pannier.ui.pages import PageContext
from pannier.ui.settings.store import SettingsStore
from pannier.ui.tasks import Task
from pannier.ui.theme import LARGE, SMALL, TINY
from pannier.ui.widgets.plain import clear_layout


@dataclass(frozen=True, slots=True)
class FoundModels:
    """The folders that have models in them, and how many models there are in all."""

    rows: Sequence[FolderRow]
    count: int


class ModelsStep(QWidget):
    """Changes are kept at once.

    Attributes:
        found: models of this computer; None until it has been looked for them.
    """

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._settings: SettingsStore = context.settings()
        self._library = Library()
        self._looking: Task | None = None
        self._is_outdated = False
        self.found: FoundModels | None = None
        self._folder = QLabel(self)
        self._folder.setObjectName("firstRun.folderPath")
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._folder.setWordWrap(True)
        self._room = QLabel(self)
        self._room.setProperty("text_role", "small")
        self._change = self._button("folder", tr("Change…"), self._on_change_clicked)
        self._change.setToolTip(tr("Choose the folder that downloads go to"))
        self._state = QLabel(self)
        self._state.setObjectName("firstRun.found")
        self._state.setWordWrap(True)
        self._state.setProperty("text_role", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self._add = self._button("addFolder", tr("Add a folder of mine…"), self._on_add_clicked)
        self._add.setToolTip(tr("Show the models of another folder; they stay where they are"))
        self._lay_out()
        self._settings.when_read(self._show_folder)
        self._settings.changed.connect(self._show_folder)
        self._look()

    def _lay_out(self) -> None:
        place = QVBoxLayout()
        place.setSpacing(TINY)
        place.addWidget(self._folder)
        place.addWidget(self._room)
        line = QHBoxLayout()
        line.setSpacing(LARGE)
        line.addLayout(place, 1)
        line.addWidget(self._change, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(_heading(tr("New models go to"), self))
        layout.addLayout(line)
        layout.addSpacing(LARGE)
        layout.addWidget(_heading(tr("Models that are here already"), self))
        layout.addWidget(self._state)
        layout.addLayout(self._rows)
        layout.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def _button(self, name: str, text: str, on_click: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"firstRun.{name}")
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(on_click)
        return button

    def _show_folder(self) -> None:
        folder = download_folder(self._settings.settings.downloads)
        self._folder.setText(path_text(folder))
        task = self._context.tasks.start(lambda: free_bytes(folder), self._on_room_measured)
        # Why a drive does not answer is told when something is to be written there.
        task.failed.connect(lambda _error: self._room.setText(""))

    def _on_room_measured(self, free: int) -> None:
        self._room.setText(tr("{size} are free there").format(size=file_size(free)))

    def _on_change_clicked(self) -> None:
        start = download_folder(self._settings.settings.downloads)
        dialog = ask_folder(self, tr("Choose a folder for models"), start)
        dialog.setObjectName("firstRun.folderDialog")
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def use_folder(self, path: str) -> None:
        """Have downloads go to a folder from now on."""
        self._settings.when_read(lambda: self._settings.change("downloads", "folder", path))

    def _on_add_clicked(self) -> None:
        dialog = ask_folder(self, tr("Choose a folder with models"))
        dialog.setObjectName("firstRun.addDialog")
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    def add_folder(self, path: str) -> None:
        """Show the models of a folder in the library."""
        task = self._context.tasks.start(lambda: self._library.add_folder(Path(path)))
        task.failed.connect(self._context.notifier.user_error)
        task.finished.connect(self._look)

    def _look(self) -> None:
        """Look for models; those of a large disk are also told of in the list of jobs."""
        if self._looking is not None:
            self._is_outdated = True
            return
        self._is_outdated = False
        self._state.setText(tr("Looking for models of other programs…"))
        self._looking = task = self._context.tasks.start(
            lambda: _find(self._library), self._on_found
        )
        follow_task(self._context.jobs, task, tr("Looking for models"), _tell)
        task.failed.connect(self._on_look_failed)
        task.finished.connect(self._on_looking_finished)

    def _on_looking_finished(self) -> None:
        self._looking = None
        if self._is_outdated:
            self._look()

    def _on_look_failed(self, error: UserError) -> None:
        self._state.setText(f"{error.message} {error.remedy}".strip())

    def _on_found(self, found: FoundModels) -> None:
        self.found = found
        clear_layout(self._rows)
        for number, row in enumerate(found.rows):
            self._rows.addWidget(self._box(number, row))
        if found.rows:
            text = tr("Pannier uses them where they are: nothing is copied or moved.")
        else:
            text = tr(
                "None were found where Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache "
                "keep theirs."
            )
        self._state.setText(text)

    def _box(self, number: int, row: FolderRow) -> QWidget:
        box = QCheckBox(_row_text(row), self)
        box.setObjectName(f"firstRun.store.{number}")
        box.setAccessibleName(box.text())
        box.setToolTip(path_text(row.folder.path))
        box.setChecked(row.folder.shown)
        box.setEnabled(not row.folder.added)
        box.toggled.connect(functools.partial(self._on_box_toggled, row.folder))
        return box

    def _on_box_toggled(self, folder: Folder, shown: bool) -> None:  # noqa: FBT001 - a slot
        task = self._context.tasks.start(
            lambda: self._library.show_folder(folder.path, shown=shown)
        )
        task.failed.connect(self._context.notifier.user_error)


def _find(library: Library) -> Generator[ScanProgress, None, FoundModels]:
    """Background job: what is where; folders without models are left out."""
    folders = library.folders()
    # Those that are hidden are looked at, too: the user is asked about them.
    everything = [folder for folder in folders if folder.available]
    scan: Scan = yield from library.scan(everything)
    rows = [folder_row(folder, scan.models) for folder in folders]
    return FoundModels([row for row in rows if row.models], len(scan.models))


def _tell(progress: ScanProgress) -> tuple[float | None, str]:
    share = progress.files_read / progress.files_found if progress.files_found else None
    return share, ""


def _row_text(row: FolderRow) -> str:
    origin = row.folder.origin
    name = path_text(row.folder.path) if origin is Origin.FOLDER else origin.title
    count = tr("%Ln model(s)", "", row.models)
    return tr("{name}: {models}, {size}").format(
        name=name, models=count, size=file_size(row.size_bytes)
    )


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("text_role", "strong")
    return label
