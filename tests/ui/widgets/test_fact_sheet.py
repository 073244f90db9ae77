# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The fact sheet: values as they are, whatever they hold, wrapped and to be copied."""

from PySide6.QtWidgets import QWidget

from pannier.ui.theme import Theme
from pannier.ui.widgets.fact_sheet import Facts, FactSheet


def test_values_are_plain_text_that_wraps(window: QWidget, theme: Theme) -> None:
    sheet = FactSheet("test.facts", "Facts", theme, window)
    sheet.resize(260, 400)
    path = "/models/" + "very-long-" * 30 + "name.gguf"
    sheet.show_facts(
        [
            Facts("File", [("Path", path), ("Name", "<b>not bold</b><img src=x>")]),
            Facts("Left out", []),
        ]
    )
    sheet.show()
    text = sheet.toPlainText()
    assert path in text
    assert "<b>not bold</b><img src=x>" in text
    assert "Left out" not in text
    assert sheet.horizontalScrollBar().maximum() == 0


def test_showing_others_replaces_them(window: QWidget, theme: Theme) -> None:
    sheet = FactSheet("test.facts", "Facts", theme, window)
    sheet.show_facts([Facts("One", [("a", "1")])])
    sheet.show_facts([Facts("", [("b", "2")])])
    assert "One" not in sheet.toPlainText()
    assert "b" in sheet.toPlainText()
