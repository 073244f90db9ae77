# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Markdown from a model: shown well, harmless, and kept selected while it grows."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pannier.ui.theme import Theme
from pannier.ui.widgets.markdown_view import MarkdownView


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> MarkdownView:
    theme = Theme(qapp)
    view = MarkdownView(theme)
    qtbot.addWidget(view)
    view.resize(500, 50)
    view.show()
    return view


def test_a_table_after_a_code_block_has_no_stray_line(view: MarkdownView) -> None:
    view.show_markdown("```\ncode\n```\n| A | B |\n|---|---|\n| 1 | 2 |\n")
    (table,) = (
        frame
        for frame in view.document().rootFrame().childFrames()
        if isinstance(frame, QTextTable)
    )
    cell = table.cellAt(0, 0)
    assert cell.firstCursorPosition().block().text() == "A"
    assert cell.firstCursorPosition().block() == cell.lastCursorPosition().block()


def test_html_stays_text(view: MarkdownView) -> None:
    view.show_markdown("<script>alert(1)</script> <b>bold</b>")
    assert "<script>" in view.toPlainText()
    assert "<b>" in view.toPlainText()


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x.png", "file:///etc/passwd"])
def test_nothing_is_fetched(view: MarkdownView, address: str) -> None:
    view.show_markdown(f"![picture]({address})")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl(address)) is None
    view.grab()


def test_an_unclosed_code_block_is_shown_while_it_is_written(view: MarkdownView) -> None:
    view.show_markdown("Text\n\n```python\nprint(1)")
    assert "print(1)" in view.toPlainText()
    view.grab()


def test_a_selection_survives_new_text(view: MarkdownView) -> None:
    view.show_markdown("Some words to select.")
    cursor = view.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.show_markdown("Some words to select. And more.")
    assert view.textCursor().selectedText() == "words"


def test_it_is_as_high_as_its_text_at_every_width(view: MarkdownView) -> None:
    view.show_markdown("word " * 200)
    heights = []
    for width in (600, 300):
        view.resize(width, 50)
        heights.append(view.height())
        assert view.height() >= view.document().size().height()
    assert heights[1] > heights[0]
