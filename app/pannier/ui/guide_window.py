# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""F1: the user guide, the same pages that lie in docs/guide."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.paths import guide_folder
from pannier.ui.theme import MEDIUM, SMALL, Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.markdown_view import MarkdownView

SIZE = (720, 640)
FIRST = "index"


class GuideWindow(Dialog):
    """One page at a time; links go from page to page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("guide", tr("User guide"), parent)
        self.resize(*SIZE)
        self._folder = guide_folder()
        self._view = MarkdownView(theme, self, pictures=self._folder)
        self._view.setObjectName("guide.text")
        self._view.setAccessibleName(tr("User guide"))
        # Between the text and the frame that it has with the focus.
        self._view.document().setDocumentMargin(MEDIUM)
        self._view.link_clicked.connect(self._on_view_link_clicked)
        self._area = QScrollArea(self)
        self._area.setProperty("part", "reading")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop)
        page = QWidget(self._area)
        page.setProperty("part", "column")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.addWidget(self._view)
        column.addStretch()
        self._area.setWidget(page)
        self.content.addWidget(self._area, 1)
        self._contents = self.add_side_button("contents", tr("Contents"))
        self._contents.clicked.connect(lambda: self.show_page(FIRST))
        self.add_button("close", tr("Close")).clicked.connect(self.close)
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show a page by its name, such as "chat"; the first one where there is none of it."""
        file = self._folder / f"{name}.md"
        if not file.is_file():
            file = self._folder / f"{FIRST}.md"
        self._view.show_markdown(file.read_text(encoding="utf-8"))
        self._contents.setEnabled(file.stem != FIRST)
        self._area.verticalScrollBar().setValue(0)

    def _on_view_link_clicked(self, address: str) -> None:
        url = QUrl(address)
        if url.isRelative() and url.path().endswith(".md"):
            self.show_page(Path(url.path()).stem)
        elif url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)
