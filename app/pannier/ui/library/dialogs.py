# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Small dialogs of the Library page: another name, hashes to verify, what could not be read."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pannier.core.language import tr
from pannier.core.library import FileToVerify, LibraryModel, ScanProblem
from pannier.core.library.names import shown
from pannier.ui.library.columns import path_text
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table

_SHA256 = re.compile(r"[0-9a-fA-F]{64}")


class RenameDialog(Dialog):
    """Asks for the name to show.

    Signals:
        named: the name; empty for that in the file.
    """

    named = Signal(str)

    def __init__(self, model: LibraryModel, parent: QWidget) -> None:
        super().__init__("library.rename", tr("Rename as displayed"), parent)
        self.add_text(tr("Name to show for {file}").format(file=shown(model.path.name)))
        self._field = QLineEdit(model.display_name or model.name, self)
        self._field.setObjectName("library.rename.name")
        self._field.setAccessibleName(tr("Name to show"))
        self._field.selectAll()
        self.content.addWidget(self._field)
        self.add_text(
            tr("The file keeps its own name. Leave this empty to show the name in the file."),
            "small",
        )
        self.add_cancel()
        done = self.add_button("done", tr("Rename"), "primary")
        done.clicked.connect(self._on_done_clicked)
        self.resize(480, self.sizeHint().height())

    def _on_done_clicked(self) -> None:
        self.named.emit(self._field.text().strip())
        self.accept()


class VerifyDialog(Dialog):
    """Asks for the SHA-256 of files whose publisher's hash is not known.

    Signals:
        confirmed: the list of `FileToVerify`.
    """

    confirmed = Signal(object)

    def __init__(self, model: LibraryModel, parent: QWidget) -> None:
        super().__init__("library.verify", tr("Verify {name}").format(name=model.name), parent)
        self.add_text(
            tr(
                "Pannier does not know which SHA-256 this file should have. Paste it from the "
                "page that the file was downloaded from."
            )
        )
        self._fields: list[tuple[LibraryModel, QLineEdit]] = []
        self._files = model.places[0].files
        self._inputs = []
        for number, file in enumerate(self._files):
            self.add_text(shown(file.path.name), "small")
            field = QLineEdit(file.provenance.sha256, self)
            field.setObjectName(f"library.verify.hash.{number}")
            field.setAccessibleName(tr("SHA-256 of {file}").format(file=shown(file.path.name)))
            field.setPlaceholderText(tr("64 hexadecimal digits"))
            field.textChanged.connect(self._on_text_changed)
            self.content.addWidget(field)
            self._inputs.append(field)
        self.content.addStretch()
        self.add_cancel()
        self._done = self.add_button("done", tr("Verify"), "primary")
        self._done.clicked.connect(self._on_done_clicked)
        self._on_text_changed()
        self.resize(640, self.sizeHint().height())

    def _hashes(self) -> list[FileToVerify]:
        texts = [field.text().strip().removeprefix("sha256:") for field in self._inputs]
        return [
            FileToVerify(file.path, text)
            for file, text in zip(self._files, texts, strict=True)
            if _SHA256.fullmatch(text)
        ]

    def _on_text_changed(self) -> None:
        given = [field for field in self._inputs if field.text().strip()]
        self._done.setEnabled(bool(given) and len(self._hashes()) == len(given))

    def _on_done_clicked(self) -> None:
        self.confirmed.emit(self._hashes())
        self.accept()


class ProblemsDialog(Dialog):
    """What a scan could not read, and what can be done about it."""

    def __init__(self, problems: Sequence[ScanProblem], theme: Theme, parent: QWidget) -> None:
        super().__init__("library.problems", tr("Not in the library"), parent)
        self.add_text(tr("These could not be read. Everything else is in the library."))
        columns = [
            Column[ScanProblem]("file", tr("File"), lambda row: shown(row.path.name), tip=_tip),
            Column[ScanProblem]("what", tr("What is wrong"), _what, letters=60, tip=_what),
            Column[ScanProblem](
                "folder", tr("Folder"), lambda row: path_text(row.path.parent), letters=30
            ),
        ]
        items = Records(columns, lambda row: (row.path, row.kind), self)
        table = Table("library.problems.table", tr("Problems"), items, theme, self)
        items.set_records(problems)
        self.content.addWidget(table, 1)
        close = self.add_button("close", tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.resize(860, 380)


def _what(problem: ScanProblem) -> str:
    return f"{problem.message} {problem.remedy}".strip()


def _tip(problem: ScanProblem) -> str:
    return path_text(problem.path)
