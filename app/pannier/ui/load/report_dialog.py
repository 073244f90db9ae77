# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The load report: what every device holds, and every option that came out otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.memory import LoadReport
from pannier.ui.load.report_rows import (
    free_table,
    mapped_note,
    memory_table,
    options_table,
    report_text,
    summary,
)
from pannier.ui.theme import LARGE, MEDIUM, SMALL
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import named_button, resize_within_screen, text_label
from pannier.ui.widgets.text_table import TextTable


class LoadReportDialog(QDialog):
    """Shows one report; it stays as it is when another model is loaded."""

    def __init__(self, report: LoadReport, parent: QWidget) -> None:
        super().__init__(parent)
        self._report = report
        self.setObjectName("report")
        self.setWindowTitle(tr("Load report: {name}").format(name=report.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_within_screen(self, 780, 660)
        page = QWidget(self)
        page.setProperty("part", "column")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self._fill(column)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())

    def _fill(self, column: QVBoxLayout) -> None:
        report = self._report
        column.addWidget(text_label(report.name, "title", self))
        for line in summary(report):
            column.addWidget(text_label(line, "body", self))
        path = ElidedLabel(report.path, self)
        path.setProperty("text_role", "caption")
        path.setToolTip(report.path)
        column.addWidget(path)
        self._section(column, tr("Memory, as measured"), "report.memory", memory_table(report))
        note = mapped_note(report)
        if note:
            column.addWidget(text_label(note, "caption", self))
        self._section(column, tr("Free memory around the load"), "report.free", free_table(report))
        column.addWidget(
            text_label(tr("Other programs and drivers move these numbers, too."), "caption", self)
        )
        changes = options_table(report)
        if len(changes) > 1:
            title = tr("Options that came out otherwise")
            self._section(column, title, "report.options", changes, text_columns=4)
        else:
            column.addSpacing(MEDIUM)
            column.addWidget(text_label(tr("Every option came out as asked."), "body", self))

    def _section(
        self,
        column: QVBoxLayout,
        title: str,
        name: str,
        rows: list[list[str]],
        *,
        text_columns: int = 1,
    ) -> None:
        column.addSpacing(MEDIUM)
        column.addWidget(text_label(title, "author", self))
        table = TextTable(rows, text_columns, self)
        table.setObjectName(name)
        table.setAccessibleName(title)
        column.addWidget(table)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        copy = named_button(tr("Copy as text"), "report.copy", self)
        copy.clicked.connect(self._on_copy_clicked)
        close = named_button(tr("Close"), "report.close", self)
        close.clicked.connect(self.close)
        close.setDefault(True)
        close.setFocus()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        return buttons

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._report))
