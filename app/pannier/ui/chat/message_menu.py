# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user does with single messages: the transcript's buttons, and the menu of Regenerate."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from pannier.core.chat.records import Message
from pannier.core.language import tr
from pannier.ui.chat.composer import Composer
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.edit_dialog import EditDialog
from pannier.ui.theme import Theme
from pannier.ui.transcript.records import MessageAction
from pannier.ui.transcript.view import Transcript


class MessageMenu(QObject):
    """Does what is asked for a message.

    Signals:
        settings_wanted: the user wants to answer again with other settings.
        code_saved: a text is to be written to a file, both as texts.
    """

    settings_wanted = Signal()
    save_wanted = Signal(str, str)

    def __init__(
        self,
        controller: ChatController,
        transcript: Transcript,
        composer: Composer,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._controller = controller
        self._composer = composer
        self._theme = theme
        self.recent_models: Callable[[], list[str]] = list
        transcript.action_requested.connect(self._on_transcript_action_requested)
        transcript.quote_requested.connect(self._on_transcript_quote_requested)
        transcript.code_save_requested.connect(self._on_transcript_code_save_requested)

    def edit(self, message: Message) -> None:
        """Let the user change a message."""
        dialog = EditDialog(message, self._theme, self._widget)
        dialog.edited.connect(lambda text, then: self._controller.edit(message.id, text, then=then))
        dialog.open()

    def answer_again(self, message: Message) -> None:
        """Have the question of an answer, or a question, answered once more."""
        question = message.id if message.role == "user" else message.parent
        if question is not None:
            self._controller.answer(question)

    def answer_exactly(self, message: Message) -> None:
        """The same with the same options and the same seed."""
        generation = message.generation
        if message.parent is not None and generation is not None:
            self._controller.answer(message.parent, generation)

    def _on_transcript_action_requested(self, action: MessageAction, number: object) -> None:
        controller = self._controller
        message = next((one for one in controller.path if one.id == number), None)
        if message is None:
            return
        match action:
            case MessageAction.EDIT:
                self.edit(message)
            case MessageAction.REGENERATE:
                self._show_menu(message)
            case MessageAction.RETRY:
                self.answer_again(message)
            case MessageAction.CONTINUE:
                controller.resume(message.id)
            case MessageAction.BRANCH:
                controller.branch(message.id)
            case MessageAction.DELETE:
                controller.remove(message.id)
            case MessageAction.PREVIOUS_SIBLING | MessageAction.NEXT_SIBLING:
                step = 1 if action is MessageAction.NEXT_SIBLING else -1
                other = controller.sibling(message.id, step)
                if other is not None:
                    controller.select(other)
            case _:
                self._on_transcript_quote_requested(number, message.text)

    def _show_menu(self, message: Message) -> None:
        """Ways to answer again, where the mouse is."""
        menu = QMenu(self._widget)
        menu.setObjectName("chat.answerAgain")
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.addAction(tr("Answer again"), lambda: self.answer_again(message))
        if message.generation is not None and message.generation.seed is not None:
            menu.addAction(
                tr("Run again exactly (seed {n})").format(n=message.generation.seed),
                lambda: self.answer_exactly(message),
            )
        menu.addAction(tr("Other settings…"), self.settings_wanted.emit)
        models = menu.addMenu(tr("With another model"))
        for path in self.recent_models():
            if path != self._controller.loader.path:
                name = Path(path).stem.replace("&", "&&")
                models.addAction(name, partial(self._answer_with, message, path))
        models.setEnabled(bool(models.actions()))
        menu.popup(QCursor.pos())

    def _answer_with(self, message: Message, path: str) -> None:
        """Load another model, which answers when it is ready."""
        self._controller.loader.load(path)
        self.answer_again(message)

    def _on_transcript_quote_requested(self, _number: object, text: str) -> None:
        """Put it into the draft, each line marked as a quotation."""
        quoted = "\n".join(f"> {line}" for line in text.strip().splitlines())
        box = self._composer.text
        before = box.toPlainText().rstrip()
        box.setPlainText(f"{before}\n\n{quoted}\n\n" if before else f"{quoted}\n\n")
        box.moveCursor(box.textCursor().MoveOperation.End)
        box.setFocus()

    def _on_transcript_code_save_requested(self, text: str, language: str) -> None:
        dialog = QFileDialog(self._widget, tr("Save the code"))
        dialog.setObjectName("chat.saveCode")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(f"code{_ENDINGS.get(language.casefold(), '.txt')}")
        dialog.fileSelected.connect(lambda path: self.save_wanted.emit(path, text))
        dialog.open()


_ENDINGS = {
    "bash": ".sh",
    "c": ".c",
    "c++": ".cpp",
    "cpp": ".cpp",
    "css": ".css",
    "go": ".go",
    "html": ".html",
    "java": ".java",
    "javascript": ".js",
    "js": ".js",
    "json": ".json",
    "markdown": ".md",
    "python": ".py",
    "py": ".py",
    "rust": ".rs",
    "sh": ".sh",
    "shell": ".sh",
    "sql": ".sql",
    "toml": ".toml",
    "ts": ".ts",
    "typescript": ".ts",
    "xml": ".xml",
    "yaml": ".yaml",
}
