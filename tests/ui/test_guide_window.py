# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The user guide: every page is there, and every link leads to one."""

import re

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from pannier.core.paths import guide_folder
from pannier.ui.guide_window import GuideWindow
from pannier.ui.widgets.markdown_view import MarkdownView
from tests.ui.conftest import User

LINK = re.compile(r"(?<!!)\[[^]]*\]\(([^)]+)\)")


def test_every_link_leads_to_a_page_and_every_page_is_linked() -> None:
    pages = {page.name: page.read_text(encoding="utf-8") for page in guide_folder().glob("*.md")}
    assert len(pages) >= 8
    links = {
        link for text in pages.values() for link in re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", text)
    }
    assert links | {"index.md"} == set(pages)


def test_every_picture_is_there_is_used_and_says_what_it_shows() -> None:
    folder = guide_folder()
    text = "".join(page.read_text(encoding="utf-8") for page in folder.glob("*.md"))
    pictures = re.findall(r"!\[([^]]*)\]\(([^)]+)\)", text)
    assert {name for _, name in pictures} == {
        f"images/{file.name}" for file in folder.glob("images/*")
    }
    assert all(description for description, _ in pictures)
    assert sum(file.stat().st_size for file in folder.glob("images/*")) <= 1_500_000


def test_pictures_are_shown_as_wide_as_the_page(scripted: User) -> None:
    scripted.window.actions_.guide.trigger()
    guide = scripted.window.findChild(GuideWindow)
    assert guide is not None
    view = guide.findChild(MarkdownView, "guide.text")
    assert view is not None
    view.link_clicked.emit("chat.md")
    heights = []
    for width in (900, 600):
        guide.resize(width, 640)
        heights.append(view.height())
        picture = view.loadResource(2, "images/chat.png")
        assert isinstance(picture, QImage)
        assert picture.width() <= view.viewport().width()
    assert heights[0] != heights[1]
    for outside in (
        "../../README.md",
        "/etc/hostname",
        "https://example.com/x.png",
        "images/no.png",
    ):
        assert view.loadResource(2, outside) is None
    guide.close()


def test_pages_are_shown_and_left_again(scripted: User) -> None:
    scripted.window.actions_.guide.trigger()
    guide = scripted.window.findChild(GuideWindow)
    assert guide is not None
    view = guide.findChild(MarkdownView, "guide.text")
    back = guide.findChild(QPushButton, "guide.contents")
    assert view is not None
    assert back is not None
    assert not back.isEnabled()
    view.link_clicked.emit("chat.md")
    assert "Nothing is overwritten" in view.toPlainText()
    back.click()
    assert "User guide" in view.toPlainText()
    view.link_clicked.emit("../../../etc/passwd.md")
    assert "User guide" in view.toPlainText()
    guide.close()
