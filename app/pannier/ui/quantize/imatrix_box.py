# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The importance matrix that is used: none, one from a file, or one made from the user's text."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.quantize.order import TextChoice
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.text_dialog import TextDialog
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import SMALL, Theme
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import named_button

NONE, FILE, TEXT = range(3)


class ImatrixBox(QWidget):
    """A choice of three; the latter two open a dialog. What was chosen stands beside it."""

    def __init__(
        self,
        preparation: Preparation,
        archive: ChatArchive,
        tasks: TaskRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._archive = archive
        self._tasks = tasks
        self._theme = theme
        self._choice = ChoiceBox("quantize.imatrix", tr("Importance matrix"), theme, self)
        self._choice.setToolTip(
            tr(
                "An importance matrix says which weights matter most on a text. Small file types "
                "gain much from it, and the smallest cannot be made without."
            )
        )
        for text in (
            tr("No importance matrix"),
            tr("Importance matrix from a file…"),
            tr("Make one from my text…"),
        ):
            self._choice.addItem(text)
        self._detail = ElidedLabel("", self)
        self._detail.setObjectName("quantize.imatrixDetail")
        self._detail.setProperty("text_role", "small")
        self._change = named_button(tr("Change…"), "quantize.imatrixChange", self, "notice")
        self._change.clicked.connect(lambda: self._ask(self._choice.currentIndex()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._choice)
        layout.addWidget(self._detail)
        layout.addWidget(self._change)
        layout.addStretch()
        self._choice.activated.connect(self._ask)
        preparation.ladder_changed.connect(self.show_choice)
        preparation.source_changed.connect(self.show_choice)
        self.show_choice()

    def show_choice(self) -> None:
        """Show what is chosen."""
        preparation = self._preparation
        text, file = preparation.text, preparation.recipe.imatrix
        if text is not None:
            index, detail = TEXT, self._text_detail(text)
        elif file is not None:
            index, detail = FILE, shown(Path(file).name)
        else:
            index, detail = NONE, ""
        self._choice.setCurrentIndex(index)
        self._detail.setText(detail)
        self._detail.setToolTip(file or detail)
        self._change.setVisible(index != NONE)

    def take_file(self, path: Path) -> None:
        """Use an importance matrix that is there."""
        self._take(str(path), None)

    def take_text(self, text: TextChoice) -> None:
        """Have one made."""
        self._take(None, text)

    def ask_text(self) -> None:
        """Let the user choose what to make one from; what was chosen before stands there."""
        text = self._preparation.text or TextChoice()
        dialog = TextDialog(text, self._archive, self._tasks, self._theme, self)
        dialog.taken.connect(self.take_text)
        dialog.finished.connect(self.show_choice)
        dialog.open()

    def _take(self, file: str | None, text: TextChoice | None) -> None:
        preparation = self._preparation
        preparation.set_imatrix(file, text)
        self.show_choice()

    def _ask(self, index: int) -> None:
        if index == FILE:
            self._ask_file()
        elif index == TEXT:
            self.ask_text()
        else:
            self._take(None, None)

    def _ask_file(self) -> None:
        path = self._preparation.path
        dialog = QFileDialog(
            self,
            tr("Choose an importance matrix"),
            str(Path.home() if path is None else path.parent),
            tr("Importance matrices (*.gguf *.dat *.imatrix);;All files (*)"),
        )
        dialog.setObjectName("quantize.imatrixFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.finished.connect(self.show_choice)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _text_detail(self, text: TextChoice) -> str:
        parts = [shown(path.name) for path in text.paths[:2]]
        if len(text.paths) > len(parts):
            parts.append(tr("%Ln more", "texts", len(text.paths) - len(parts)))
        if text.chats:
            parts.append(tr("%Ln chat(s)", "", len(text.chats)))
        if text.pasted.strip():
            parts.append(tr("pasted text"))
        if text.tokens:
            parts.append(tr("about {n} tokens").format(n=number(text.tokens)))
        return ", ".join(parts)
