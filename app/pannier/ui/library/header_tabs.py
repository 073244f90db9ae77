# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tabs on what a model's header holds: metadata, tensors, chat template."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, TensorInfo
from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.sizes import file_size
from pannier.ui.library.header_details import HeaderDetails, MetadataRow, render_example
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import MEDIUM, SMALL, Theme
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.stacked_bar import Part, StackedBar
from pannier.ui.widgets.table import Table

MAX_SHOWN_LETTERS = 100_000
MAX_PARTS = 8


class MetadataTab(QWidget):
    """All metadata: a searchable table, and the chosen value as a whole."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        columns = [
            Column[MetadataRow]("key", tr("Key"), lambda row: shown(row.key), letters=14),
            Column[MetadataRow]("kind", tr("Type"), lambda row: row.kind, letters=6),
            Column[MetadataRow]("value", tr("Value"), lambda row: shown(row.text), letters=14),
        ]
        self._items = Records(columns, lambda row: row.key, self)
        self.search = SearchField("library.metadataSearch", tr("Search metadata"), theme, self)
        self.table = Table("library.metadata", tr("Metadata"), self._items, theme, self)
        self.value = text_box("library.metadataValue", tr("Value"), self)
        self.value.setPlaceholderText(tr("Choose a line to see its whole value."))
        self.search.set_list(self.table)
        self.search.searched.connect(self._items.set_filter)
        self.table.set_placeholder(tr("Nothing in the metadata matches."))
        self.table.picked.connect(self._on_table_picked)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.value)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        layout = _column(self)
        layout.addWidget(self.search)
        layout.addWidget(split, 1)

    def show_details(self, details: HeaderDetails | None) -> None:
        """Show the metadata of a model, or none."""
        self._items.set_records(details.metadata if details else ())
        self._on_table_picked()

    def _on_table_picked(self) -> None:
        row = self.table.current
        self.value.setPlainText(row.text[:MAX_SHOWN_LETTERS] if row else "")


class TensorsTab(QWidget):
    """All tensors, and how much of the model is stored in which type."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        columns = [
            Column[TensorInfo]("name", tr("Tensor"), lambda row: shown(row.name), letters=12),
            Column[TensorInfo]("type", tr("Type"), lambda row: row.type_name, letters=6),
            Column[TensorInfo](
                "shape",
                tr("Shape"),
                lambda row: " x ".join(map(str, row.shape)),
                order=lambda row: row.elements,
                is_number=True,
                letters=11,
            ),
            Column[TensorInfo](
                "size",
                tr("Size"),
                lambda row: "" if row.size_bytes is None else file_size(row.size_bytes),
                order=lambda row: row.size_bytes,
                is_number=True,
                letters=7,
            ),
        ]
        self._items = Records(columns, lambda row: row.name, self)
        self.bar = StackedBar("library.types", tr("Size by tensor type"), theme, self)
        self.search = SearchField("library.tensorSearch", tr("Search tensors"), theme, self)
        self.table = Table("library.tensors", tr("Tensors"), self._items, theme, self)
        self.search.set_list(self.table)
        self.search.searched.connect(self._items.set_filter)
        self.table.set_placeholder(tr("No tensor matches."))
        layout = _column(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)

    def show_details(self, details: HeaderDetails | None) -> None:
        """Show the tensors of a model, or none."""
        self._items.set_records(details.model.tensors if details else ())
        self.bar.show_parts(_type_parts(details.model) if details else ())


class TemplateTab(QWidget):
    """The chat template, and what it makes of a short chat.

    The template is untrusted code: it runs in a worker process of its own, and only once this tab
    is looked at.
    """

    def __init__(self, tasks: TaskRunner, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._theme = theme
        self._path = ""
        self._rendered = ""
        self._task: Task | None = None
        self.source = text_box("library.template", tr("Chat template"), self)
        self._source_title = QLabel(self)
        self._title = QLabel(tr("A short chat as the model reads it"), self)
        for label in (self._source_title, self._title):
            label.setProperty("text_role", "small")
        lower = QWidget(self)
        self.example = text_box("library.templateExample", tr("Rendered example"), lower)
        lower_column = QVBoxLayout(lower)
        lower_column.setContentsMargins(0, SMALL, 0, 0)
        lower_column.addWidget(self._title)
        lower_column.addWidget(self.example, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setHandleWidth(1)
        split.addWidget(self.source)
        split.addWidget(lower)
        layout = _column(self)
        layout.addWidget(self._source_title)
        layout.addWidget(split, 1)
        theme.changed.connect(self._set_fonts)

    def show_details(self, details: HeaderDetails | None) -> None:
        """Show the template of a model, or none."""
        if self._task is not None:
            self._task.cancel()
        template = details.model.chat_template if details else None
        path = str(details.model.paths[0]) if details and template else ""
        self._path, self._rendered = path, ""
        self.source.setPlainText((template or "")[:MAX_SHOWN_LETTERS])
        self.example.clear()
        if details is None:
            self._source_title.clear()
        elif template is None:
            self._source_title.setText(
                tr("This file has no chat template. Pannier chats with it in the ChatML form.")
            )
        else:
            self._source_title.setText(tr("The template in the file (Jinja)"))
        for widget in (self.source, self.example, self._title):
            widget.setVisible(template is not None)
        if self.isVisible():
            self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the example is wanted."""
        super().showEvent(event)
        # WORKAROUND: Qt's style sheets forget the font of a box that is made in a hidden tab.
        self._set_fonts()
        self._render()

    def _render(self) -> None:
        path = self._path
        if not path or self._rendered == path:
            return
        self._rendered = path
        self.example.setPlaceholderText(tr("The worker renders it…"))
        self._task = task = self._tasks.start(
            lambda: render_example(path), lambda text: self._show_example(path, text)
        )
        task.failed.connect(lambda error: self._show_failure(path, error))
        task.finished.connect(lambda: self._on_task_finished(task))

    def _show_example(self, path: str, text: str) -> None:
        if path == self._path:
            self.example.setPlainText(text)

    def _show_failure(self, path: str, error: UserError) -> None:
        if path == self._path:
            self.example.setPlaceholderText(f"{error.message}\n\n{error.remedy}")

    def _on_task_finished(self, task: Task) -> None:
        if self._task is task:
            self._task = None

    def _set_fonts(self) -> None:
        for box in (self.source, self.example):
            box.setFont(self._theme.fixed_font("body"))


def text_box(name: str, title: str, parent: QWidget) -> QPlainTextEdit:
    """A box for text that can be read and copied, but not changed."""
    box = QPlainTextEdit(parent)
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setProperty("part", "log")
    box.setReadOnly(True)
    box.setAcceptDrops(False)
    return box


def _type_parts(model: GgufModel) -> Sequence[Part]:
    """The tensor types by the bytes they take, the small ones together."""
    known = [(name, share.size_bytes or 0) for name, share in model.tensor_types.items()]
    known.sort(key=lambda pair: -pair[1])
    shown_types, rest = known[:MAX_PARTS], known[MAX_PARTS:]
    if len(rest) == 1:
        shown_types, rest = known, []
    parts = [Part(name, size, file_size(size)) for name, size in shown_types]
    if rest:
        size = sum(size for _, size in rest)
        parts.append(Part(tr("%Ln more type(s)", "", len(rest)), size, file_size(size)))
    return parts


def _column(parent: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
    layout.setSpacing(SMALL)
    return layout
