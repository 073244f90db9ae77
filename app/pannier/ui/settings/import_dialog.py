# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What settings from a file would change, shown before anything is changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pannier.core.language import tr
from pannier.core.settings.exchange import Change, SettingsImport
from pannier.ui.settings.controls import value_text
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table

SIZE = (680, 460)
MAX_LETTERS = 60


class ImportDialog(Dialog):
    """Lists the changes, and names what cannot be taken over.

    Signals:
        accepted_import: the user wants it.
    """

    accepted_import = Signal()

    def __init__(self, name: str, found: SettingsImport, theme: Theme, parent: QWidget) -> None:
        """`name` is that of the file."""
        super().__init__("settingsImport", tr("Import settings"), parent)
        count = len(found.changes)
        if count:
            self.add_text(tr("{name} changes %Ln setting(s).", "", count).format(name=name))
            self._add_table(found, theme)
        else:
            self.add_text(tr("{name} changes nothing.").format(name=name))
        if found.unknown:
            self.add_text(
                tr("This version does not know these, and leaves them out: {names}.").format(
                    names=", ".join(found.unknown)
                ),
                "small",
            )
        for declaration, value in found.refused:
            self.add_text(
                tr("“{title}” stays as it is; it cannot be “{value}”.").format(
                    title=tr(declaration.title), value=str(value)[:MAX_LETTERS]
                ),
                "trouble",
            )
        if count:
            self.add_cancel()
            take = self.add_button("take", tr("Import"), "primary")
            take.clicked.connect(self._on_take_clicked)
            resize_within_screen(self, *SIZE)
        else:
            close = self.add_button("close", tr("Close"), "primary")
            close.clicked.connect(self.accept)

    def _add_table(self, found: SettingsImport, theme: Theme) -> None:
        columns = [
            Column[Change](
                "setting", tr("Setting"), lambda row: tr(row.declaration.title), letters=28
            ),
            Column[Change](
                "now", tr("Now"), lambda row: value_text(row.declaration, row.now), letters=18
            ),
            Column[Change](
                "then",
                tr("After the import"),
                lambda row: value_text(row.declaration, row.then),
                letters=18,
            ),
        ]
        items = Records(columns, lambda row: row.declaration.key, self)
        items.set_records(found.changes)
        self.content.addWidget(
            Table("settingsImport.changes", tr("What the import changes"), items, theme, self), 1
        )

    def _on_take_clicked(self) -> None:
        self.accepted_import.emit()
        self.accept()
