# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The text that an importance matrix is made from: files, folders, chats, and what is pasted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from pannier.core.errors import UserError
from pannier.core.imatrix.text import (
    ENOUGH_TOKENS,
    FEW_TOKENS,
    LEAST_TOKENS,
    CalibrationText,
    how_much,
)
from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.quantize.chats_dialog import ChatsDialog
from pannier.ui.quantize.order import TextChoice
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import SMALL, Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen

COUNT_DELAY_MILLISECONDS = 300


class TextDialog(Dialog):
    """Says at once how much text it is, and whether that is enough.

    Signals:
        taken: the `TextChoice`.
    """

    taken = Signal(object)

    def __init__(
        self,
        choice: TextChoice,
        archive: ChatArchive,
        tasks: TaskRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__("quantize.text", tr("Text for the importance matrix"), parent)
        self._archive = archive
        self._tasks = tasks
        self._theme = theme
        self._paths = list(choice.paths)
        self._chats = choice.chats
        self._tokens = 0
        self._task: Task | None = None
        self.add_text(
            tr("Choose text like what the model is going to read and write. {advice}").format(
                advice=how_much()
            ),
            "small",
        )
        self._list = QListWidget(self)
        self._list.setObjectName("quantize.text.list")
        self._list.setAccessibleName(tr("Files, folders and chats"))
        self._list.setProperty("part", "form")
        self._list.setMaximumHeight(self.fontMetrics().lineSpacing() * 7)
        self._list.setTextElideMode(self._list.textElideMode().ElideMiddle)
        self._pasted = QPlainTextEdit(choice.pasted, self)
        self._pasted.setObjectName("quantize.text.pasted")
        self._pasted.setAccessibleName(tr("Pasted text"))
        self._pasted.setPlaceholderText(tr("Or paste text here"))
        self._pasted.setProperty("part", "form")
        self._pasted.setTabChangesFocus(True)
        self._lay_out()
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_DELAY_MILLISECONDS)
        self._count_soon.timeout.connect(self._count)
        self._pasted.textChanged.connect(self._count_soon.start)
        self._show_paths()
        resize_within_screen(self, 620, 520)

    @property
    def choice(self) -> TextChoice:
        """What is chosen."""
        pasted = self._pasted.toPlainText()
        return TextChoice(tuple(self._paths), pasted, self._chats, self._tokens)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take these files and folders, too."""
        self._paths += [path for path in paths if path not in self._paths]
        self._show_paths()

    def take_chats(self, chats: tuple[int, ...]) -> None:
        """Take these conversations instead of those before."""
        self._chats = chats
        self._show_paths()

    def done(self, result: int) -> None:
        """Nothing is counted any more."""
        self._count_soon.stop()
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for name, text, slot in (
            ("addFiles", tr("Add files…"), self._on_add_files_clicked),
            ("addFolder", tr("Add a folder…"), self._on_add_folder_clicked),
            ("addChats", tr("Add my chats…"), self._on_add_chats_clicked),
            ("remove", tr("Remove"), self._on_remove_clicked),
        ):
            button = self.make_button(name, text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch()
        self.content.addWidget(self._list)
        self.content.addLayout(buttons)
        self.content.addWidget(self._pasted, 1)
        self._amount = self.add_text("", "small")
        self._amount.setObjectName("quantize.text.amount")
        self.add_cancel()
        self._take = self.add_button("take", tr("Use this text"), "primary")
        self._take.clicked.connect(self._on_take_clicked)

    def _show_paths(self) -> None:
        self._list.clear()
        self._list.addItems([shown(str(path)) for path in self._paths])
        if self._chats:
            self._list.addItem(tr("%Ln chat(s) of yours", "", len(self._chats)))
        self._count_soon.start()

    def _count(self) -> None:
        if self._task is not None:
            self._task.cancel()
        choice = self.choice
        self._take.setEnabled(False)
        if choice.is_empty:
            self._amount.setText(tr("No text yet."))
            return
        self._amount.setText(tr("Reading…"))
        store = self._archive.store
        self._task = task = self._tasks.start(lambda: choice.gather(store))
        task.succeeded.connect(lambda text: self._on_counted(task, text))
        task.failed.connect(lambda error: self._on_count_failed(task, error))

    def _on_counted(self, task: Task, text: CalibrationText) -> None:
        if task is not self._task:
            return
        self._tokens = tokens = text.likely_tokens
        # How many tokens it is, the model's vocabulary decides; but no token is less than a byte.
        is_enough = len(text.text.encode("utf-8", "replace")) >= LEAST_TOKENS
        lines = [_amount_text(tokens)]
        if text.skipped:
            count = len(text.skipped)
            lines.append(tr("%Ln file(s) could not be read and are left out.", "", count))
        self._amount.setText(" ".join(line for line in lines if line))
        self._take.setEnabled(is_enough)

    def _on_count_failed(self, task: Task, error: UserError) -> None:
        if task is self._task:
            self._amount.setText(str(error))

    def _on_add_files_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Add text files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.add_paths([Path(path) for path in paths]))
        self._ask("quantize.text.files", dialog)

    def _on_add_folder_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Add a folder with text"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.add_paths([Path(path)]))
        self._ask("quantize.text.folder", dialog)

    def _on_add_chats_clicked(self) -> None:
        dialog = ChatsDialog(self._chats, self._archive, self._theme, self)
        dialog.taken.connect(self.take_chats)
        dialog.open()

    def _ask(self, name: str, dialog: QFileDialog) -> None:
        dialog.setObjectName(name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_remove_clicked(self) -> None:
        row = self._list.currentRow()
        if row >= len(self._paths):
            self._chats = ()
        elif row >= 0:
            del self._paths[row]
        self._show_paths()

    def _on_take_clicked(self) -> None:
        self.taken.emit(self.choice)
        self.accept()


def _amount_text(tokens: int) -> str:
    """How much a text is, and whether that is enough."""
    if tokens < LEAST_TOKENS:
        text = tr("About {n} tokens, which may be too little: at least {least} are needed.")
        return text.format(n=number(tokens), least=number(LEAST_TOKENS))
    if tokens < FEW_TOKENS:
        text = tr("About {n} tokens, which is very little.")
    elif tokens < ENOUGH_TOKENS:
        text = tr("About {n} tokens, which is less than usual.")
    else:
        text = tr("About {n} tokens, which is enough for most models.")
    return text.format(n=number(tokens))
