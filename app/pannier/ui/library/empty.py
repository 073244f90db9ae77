# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Library page without a model: how to get some into it."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from pannier.core.language import tr
from pannier.core.library import Folder
from pannier.ui.theme import READING_WIDTH, SMALL, Theme
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.flow_layout import FlowLayout


class EmptyLibrary(EmptyState):
    """Says what to do, and what other programs have been looked at."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(theme, "lucide/library-big", parent)
        self.setObjectName("library.empty")
        row = QWidget(self)
        layout = FlowLayout(row, SMALL)
        for number, action in enumerate(actions):
            button = QPushButton(action.text().replace("&", ""), row)
            button.setObjectName(f"library.empty.{number}")
            button.setAccessibleName(button.text())
            button.setToolTip(action.toolTip())
            button.setProperty("kind", "" if number else "primary")
            button.clicked.connect(action.trigger)
            layout.addWidget(button)
        self.extra.addLayout(centred(row, READING_WIDTH))

    def show_folders(self, folders: Sequence[Folder], *, scanning: bool) -> None:
        """Say what was looked at."""
        if scanning:
            self.set_texts(
                tr("Looking for models"),
                tr("Pannier looks into your folders and those of other programs."),
            )
            return
        added = [folder for folder in folders if folder.added]
        stores = [folder for folder in folders if not folder.added]
        self.set_texts(
            tr("No models in your folders yet") if added else tr("No models yet"),
            " ".join([self._advice(), self._found(stores)]).strip(),
        )

    def _advice(self) -> str:
        return tr(
            "Add a folder with GGUF files, or drag files and folders onto this page. They are used "
            "where they are: nothing is moved or copied."
        )

    def _found(self, stores: Sequence[Folder]) -> str:
        if not stores:
            return tr(
                "Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache appear here "
                "by themselves."
            )
        hidden = [store.origin.title for store in stores if not store.shown]
        if hidden:
            return tr("Found in other programs, but hidden: {programs}.").format(
                programs=", ".join(dict.fromkeys(hidden))
            )
        return tr("Found in other programs, but without a GGUF model: {programs}.").format(
            programs=", ".join(dict.fromkeys(store.origin.title for store in stores))
        )
