# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first step of the wizard: what is to be quantized."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.quantize.source import QuantizeSource
from pannier.core.sizes import file_size, short_count
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.sources import SourceRow, library_sources, scanned_sources
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import MEDIUM, SMALL, Theme
from pannier.ui.widgets.plain import named_button, text_label
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table
from pannier.ui.widgets.trouble_box import TroubleBox


class SourceStep(QWidget):
    """The models of the library, a button for any other file, and what is known of the choice."""

    def __init__(
        self, preparation: Preparation, tasks: TaskRunner, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._tasks = tasks
        self._looking: Task | None = None
        self._items = Records(_columns(), lambda row: row.path, self, is_faint=_is_faint)
        self.table = Table("quantize.sources", tr("Models"), self._items, theme, self)
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.table.set_placeholder(
            tr("The library has no models yet. Choose a file, or get one in Discover.")
        )
        self._facts = text_label("", "body", self)
        self._facts.setObjectName("quantize.sourceFacts")
        self._trouble = TroubleBox("quantize.sourceTrouble", theme, self)
        self._anyway = QCheckBox(tr("Quantize it all the same"), self)
        self._anyway.setObjectName("quantize.anyway")
        self._anyway.setAccessibleName(self._anyway.text())
        self._anyway.hide()
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._on_table_picked)
        self._anyway.toggled.connect(self._on_anyway_toggled)
        preparation.source_changed.connect(self._show_source)
        self._show_source()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what the library has: at once what it remembers, then what lies there now."""
        super().showEvent(event)
        self._stop_looking()
        self._looking = task = self._tasks.start(library_sources, self._show_rows)
        task.succeeded.connect(lambda _rows: self._look_into_folders(task))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self._stop_looking()

    def _look_into_folders(self, after: Task) -> None:
        if after is self._looking:
            self._looking = self._tasks.start(scanned_sources, self._show_rows)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = None

    def _lay_out(self) -> None:
        lead = text_label(
            tr(
                "Which model shall be made smaller? The more precise it is, the better the result: "
                "F16, BF16, F32 and Q8_0 are good sources."
            ),
            "small",
            self,
        )
        choose = named_button(tr("Choose a file…"), "quantize.chooseFile", self)
        choose.clicked.connect(self._on_choose_clicked)
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(lead, 1)
        head.addWidget(choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._facts)
        layout.addWidget(self._trouble)
        layout.addWidget(self._anyway)

    def _show_rows(self, rows: Sequence[SourceRow]) -> None:
        with QSignalBlocker(self.table):
            self._items.set_records(rows)
            self._select_chosen()

    def _select_chosen(self) -> None:
        path = self._preparation.path
        if path is None or not self.table.select(path):
            self.table.clearSelection()

    def _show_source(self) -> None:
        preparation = self._preparation
        source, error = preparation.source, preparation.source_error
        with QSignalBlocker(self.table):
            self._select_chosen()
        if error is not None:
            self._trouble.show_trouble(error.message, error.remedy)
        elif source is not None and source.refusal:
            remedy = tr("Take the original in F16, BF16 or Q8_0 if you can get it.")
            self._trouble.show_trouble(source.refusal, remedy, level="warning")
        else:
            self._trouble.hide()
        self._anyway.setVisible(source is not None and bool(source.refusal))
        with QSignalBlocker(self._anyway):
            self._anyway.setChecked(preparation.recipe.requantize)
        if preparation.is_reading:
            self._facts.setText(tr("Reading its header…"))
        else:
            self._facts.setText("" if source is None else self._facts_text(source))

    def _facts_text(self, source: QuantizeSource) -> str:
        model = source.model
        parts = [
            shown(source.name),
            model.architecture or "",
            tr("{n} parameters").format(n=short_count(model.parameters)),
            model.file_type or "",
            file_size(model.size_bytes),
        ]
        if source.is_split:
            parts.append(tr("%Ln file(s)", "", len(source.paths)))
        hub = self._preparation.hub
        if hub is not None:
            parts.append(tr("will be downloaded from {repo}").format(repo=shown(hub.repo.id)))
        elif source.provenance is not None:
            parts.append(tr("from {repo}").format(repo=shown(source.provenance.repo)))
        return "  ·  ".join(part for part in parts if part)

    def _on_table_picked(self) -> None:
        row = self.table.current
        if row is not None and row.path != self._preparation.path:
            self._preparation.choose_path(row.path)

    def _on_anyway_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        recipe = self._preparation.recipe
        self._preparation.set_recipe(msgspec.structs.replace(recipe, requantize=is_on))
        self._preparation.source_changed.emit()

    def _on_choose_clicked(self) -> None:
        path = self._preparation.path
        start = Path.home() if path is None else path.parent
        dialog = QFileDialog(
            self,
            tr("Choose a model to quantize"),
            str(start),
            tr("GGUF models (*.gguf);;All files (*)"),
        )
        dialog.setObjectName("quantize.sourceFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self._preparation.choose_path(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _is_faint(row: SourceRow) -> bool:
    return not row.is_full


def _columns() -> list[Column[SourceRow]]:
    return [
        Column("name", tr("Name"), lambda row: row.name, letters=24),
        Column("type", tr("File type"), lambda row: row.file_type, letters=9),
        Column(
            "size",
            tr("Size"),
            lambda row: file_size(row.size_bytes),
            order=lambda row: row.size_bytes,
            is_number=True,
            letters=8,
        ),
        Column("place", tr("Folder"), lambda row: shown(row.place), letters=34),
    ]
