# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Help, Keyboard shortcuts: a page made of the actions themselves, so it is never out of date."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from pannier.core.language import tr
from pannier.ui.palette import menu_actions, plain_title
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.fact_sheet import Facts, FactSheet

SIZE = (620, 560)


class ShortcutsDialog(Dialog):
    """Every action that has keys, by menu."""

    def __init__(self, bar: QMenuBar, theme: Theme, parent: QWidget) -> None:
        super().__init__("shortcuts", tr("Keyboard shortcuts"), parent)
        self.resize(*SIZE)
        groups: dict[str, list[tuple[str, str]]] = {}
        for place, action in menu_actions(bar):
            keys = QKeySequence.listToString(
                action.shortcuts(), QKeySequence.SequenceFormat.NativeText
            )
            if keys:
                groups.setdefault(place, []).append((plain_title(action), keys.replace(";", ",")))
        sheet = FactSheet("shortcuts.list", tr("Keyboard shortcuts"), theme, self)
        sheet.setProperty("part", "sheet")
        sheet.show_facts([Facts(place, rows) for place, rows in groups.items()])
        self.content.addWidget(sheet, 1)
        self.add_button("close", tr("Close")).clicked.connect(self.close)
