# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The last step of the wizard: what will be written, and what it takes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.quantize.plan import PlannedFile
from pannier.core.sizes import file_size
from pannier.ui.formats import duration
from pannier.ui.quantize.preparation import Outlook, Preparation
from pannier.ui.quantize.wording import (
    folder_text,
    imatrix_plan_text,
    plan_facts,
    remedy_text,
)
from pannier.ui.theme import LARGE, MEDIUM, SMALL, Theme
from pannier.ui.widgets.level import Level
from pannier.ui.widgets.plain import clear_layout, named_button, text_label
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

_TYPE_LETTERS, _SIZE_LETTERS = 12, 20
REPLACE, REMOVE, ROOM, FOLDER = "replace", "removeLeftovers", "makeRoom", "folder"


class FileRow(QWidget):
    """A file that will be made, with its name to edit.

    Signals:
        named: the user has given another name.
    """

    named = Signal(str)

    def __init__(self, file: PlannedFile, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        kind = QLabel(file.rung.name, self)
        kind.setProperty("text_role", "strong")
        kind.setMinimumWidth(self.fontMetrics().averageCharWidth() * _TYPE_LETTERS)
        self._name = QLineEdit(self)
        self._name.setObjectName(f"quantize.fileName.{number}")
        self._name.setAccessibleName(tr("File name of {type}").format(type=file.rung.name))
        self._name.editingFinished.connect(lambda: self.named.emit(self._name.text()))
        self._size = QLabel(self)
        self._size.setProperty("text_role", "small")
        self._size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._size.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SIZE_LETTERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(kind)
        row.addWidget(self._name, 1)
        row.addWidget(self._size)
        self.show_file(file)

    def show_file(self, file: PlannedFile) -> None:
        """Show name, size and time."""
        if not self._name.hasFocus():
            with QSignalBlocker(self._name):
                self._name.setText(file.paths[0].name)
        parts = [file_size(file.size_bytes)]
        if len(file.paths) > 1:
            parts.append(tr("%Ln file(s)", "", len(file.paths)))
        if file.seconds:
            parts.append(duration(file.seconds))
        self._size.setText("  ·  ".join(parts))


class PlanStep(QWidget):
    """Folder, files, disk, time and memory; and what stands against it.

    Signals:
        removal_wanted: `Removable`s that are to be deleted to make room.
        room_wanted: the `DiskNeed` of a disk on which models could make room.
    """

    removal_wanted = Signal(object)
    room_wanted = Signal(object)

    def __init__(self, preparation: Preparation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._rows: dict[str, FileRow] = {}
        self._problem: UserError | None = None
        self._folder = text_label("", "body", self)
        self._folder.setObjectName("quantize.folder")
        self._files = QVBoxLayout()
        self._files.setSpacing(SMALL)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(LARGE)
        self._facts.setVerticalSpacing(SMALL)
        self._facts.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}
        self._trouble = TroubleBox("quantize.planTrouble", theme, self)
        self._lay_out()
        self._trouble.chosen.connect(self._on_trouble_chosen)
        preparation.outlook_changed.connect(self._show_outlook)

    @property
    def facts(self) -> dict[str, str]:
        """What it takes, as it is shown."""
        return {name: label.text() for name, label in self._values.items()}

    def showEvent(self, event: QShowEvent) -> None:
        """Work it out; what is free and what is there may have changed."""
        super().showEvent(event)
        self._preparation.plan()
        self._show_outlook()

    def _lay_out(self) -> None:
        change = named_button(tr("Change…"), "quantize.changeFolder", self, "notice")
        change.setToolTip(tr("Choose the folder that the files go to"))
        change.clicked.connect(self._ask_folder)
        folder = QHBoxLayout()
        folder.setSpacing(SMALL)
        folder.addWidget(self._folder, 1)
        folder.addWidget(change)
        column = QWidget(self)
        column.setProperty("part", "column")
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, SMALL, 0)
        inner.setSpacing(SMALL)
        inner.addWidget(self._trouble)
        inner.addWidget(self._heading(tr("Folder")))
        inner.addLayout(folder)
        inner.addSpacing(SMALL)
        inner.addWidget(self._heading(tr("Files that will be written")))
        inner.addLayout(self._files)
        inner.addSpacing(SMALL)
        inner.addWidget(self._heading(tr("What it takes")))
        inner.addLayout(self._facts)
        inner.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(scroll)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("text_role", "strong")
        return label

    def _show_outlook(self) -> None:
        preparation = self._preparation
        folder = preparation.folder
        self._folder.setText("" if folder is None else folder_text(folder))
        outlook = preparation.outlook
        if outlook is not None:
            self._show_files(outlook.plan.files)
            self._show_facts(outlook)
        self._show_trouble(outlook)

    def _show_files(self, files: Sequence[PlannedFile]) -> None:
        names = [file.rung.name for file in files]
        if names != list(self._rows):
            for row in self._rows.values():
                self._files.removeWidget(row)
                row.setParent(None)
                row.deleteLater()
            self._rows = {
                file.rung.name: self._row(file, number) for number, file in enumerate(files)
            }
        for file in files:
            self._rows[file.rung.name].show_file(file)

    def _row(self, file: PlannedFile, number: int) -> FileRow:
        row = FileRow(file, number, self)
        kind = file.rung.name
        row.named.connect(lambda name: self._preparation.set_name(kind, name))
        self._files.addWidget(row)
        return row

    def _show_facts(self, outlook: Outlook) -> None:
        preparation = self._preparation
        hub = preparation.hub
        facts = plan_facts(
            outlook.plan,
            download_bytes=0 if hub is None else hub.model.size_bytes,
            is_measuring=preparation.is_measuring,
        )
        order = preparation.order()
        if order is not None and order.text is not None:
            made = imatrix_plan_text(order, preparation.imatrix_seconds)
            facts.append((tr("Importance matrix"), made))
        if [name for name, _ in facts] != list(self._values):
            self._make_facts([name for name, _ in facts])
        for name, value in facts:
            self._values[name].setText(value)

    def _make_facts(self, names: Sequence[str]) -> None:
        clear_layout(self._facts)
        self._values = {}
        for number, name in enumerate(names):
            title = QLabel(name, self)
            title.setProperty("text_role", "small")
            value = text_label("", "body", self)
            self._facts.addWidget(title, number, 0)
            self._facts.addWidget(value, number, 1)
            self._values[name] = value

    def _show_trouble(self, outlook: Outlook | None) -> None:
        preparation = self._preparation
        error = preparation.outlook_error
        problems = [error] if error is not None else list(preparation.problems)
        replaceable = outlook is not None and not preparation.overwrite and outlook.imatrix_exists
        if not problems and replaceable:
            order = preparation.order()
            name = "" if order is None else order.imatrix_path.name
            self._trouble.show_trouble(
                tr("There is an importance matrix {name} already.").format(name=name),
                tr("Choose it as a file in the step Target, or replace it."),
                [Offer(REPLACE, tr("Replace it"))],
                "warning",
            )
        elif problems:
            self._problem = problems[0]
            message = "\n".join(problem.message for problem in problems)
            offers = self._offers(problems, outlook)
            level: Level = "warning" if problems[0].kind == "target_exists" else "error"
            self._trouble.show_trouble(message, remedy_text(problems[0]), offers, level)
        else:
            self._trouble.hide()

    def _offers(self, problems: Sequence[UserError], outlook: Outlook | None) -> Sequence[Offer]:
        kinds = {problem.kind for problem in problems}
        offers = []
        if "target_exists" in kinds:
            offers.append(Offer(REPLACE, tr("Replace what is there")))
        short = None if outlook is None else outlook.plan.short_disk
        if short is not None:
            if short.removable:
                size = file_size(sum(each.size_bytes for each in short.removable))
                text = tr("Delete what interrupted work has left ({size})").format(size=size)
                offers.append(Offer(REMOVE, text))
            offers.append(Offer(ROOM, tr("Models that could go…")))
        if kinds & {"target_exists", "disk_space", "folder_gone", "folder_read_only"}:
            offers.append(Offer(FOLDER, tr("Choose another folder…")))
        return offers

    def _on_trouble_chosen(self, name: str) -> None:
        outlook = self._preparation.outlook
        short = None if outlook is None else outlook.plan.short_disk
        if name == REPLACE:
            self._preparation.set_overwrite(overwrite=True)
        elif name == FOLDER:
            self._ask_folder()
        elif name == REMOVE and short is not None:
            self.removal_wanted.emit(short.removable)
        elif name == ROOM and short is not None:
            self.room_wanted.emit(short)

    def _ask_folder(self) -> None:
        start = self._preparation.folder or Path.home()
        dialog = QFileDialog(self, tr("Write to this folder"), str(start))
        dialog.setObjectName("quantize.folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._preparation.set_folder(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
