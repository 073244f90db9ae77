# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be done on the Chat page alone: its own menu, beside the window's."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from pannier.core.language import tr
from pannier.ui.actions import make_action


class ChatActions(QObject):
    """Actions of the page. While another page is shown, their shortcuts do nothing.

    Attributes:
        title: of the menu.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.title = tr("Con&versation")
        self._make_answer_actions()
        self._make_search_actions()
        self._make_chat_actions()
        self._make_view_actions()

    @property
    def groups(self) -> list[list[QAction]]:
        """What stands in the menu, with a line between two groups."""
        return [
            [self.resume, self.regenerate, self.exactly, self.edit],
            [self.attach],
            [self.find, self.search],
            [self.rename, self.pin, self.duplicate, self.export, self.export_all, self.import_],
            [self.trash],
            [self.previous, self.next],
            [self.list, self.panel, self.template],
            [self.beside],
        ]

    def _make_answer_actions(self) -> None:
        make = self._make
        self.resume = make(
            "continue", tr("&Continue the answer"), "Ctrl+J", tr("Go on where the answer ended")
        )
        self.regenerate = make(
            "regenerate", tr("&Answer again"), "Ctrl+R", tr("Another answer beside this one")
        )
        self.exactly = make(
            "exactly",
            tr("Run again e&xactly"),
            "Ctrl+Shift+R",
            tr("The same question with the same options and the same seed"),
        )
        self.edit = make(
            "edit",
            tr("&Edit my last message"),
            "Ctrl+Up",
            tr("Change it and ask again from there"),
        )
        self.attach = make(
            "attach",
            tr("A&ttach files…"),
            "Ctrl+Shift+A",
            tr("Send files along with the message"),
        )

    def _make_search_actions(self) -> None:
        make = self._make
        find = QKeySequence(QKeySequence.StandardKey.Find).toString()
        self.find = make("find", tr("&Find in this chat"), find, tr("Find words in this chat"))
        self.search = make(
            "search", tr("&Search all chats"), "Ctrl+Shift+F", tr("Find words in every chat")
        )

    def _make_chat_actions(self) -> None:
        make = self._make
        self.rename = make("rename", tr("Re&name"), "F2", tr("Give the chat another title"))
        self.pin = make(
            "pin", tr("&Pin"), "Ctrl+Shift+P", tr("Keep the chat at the head of the list")
        )
        self.pin.setCheckable(True)
        self.duplicate = make(
            "duplicate", tr("&Duplicate"), "Ctrl+D", tr("Copy the chat with all its messages")
        )
        self.export = make(
            "export",
            tr("E&xport…"),
            "Ctrl+E",
            tr("Save the chat as Markdown, HTML, text or JSON"),
        )
        self.export_all = make(
            "exportAll", tr("Export all chats…"), "Ctrl+Shift+E", tr("Save every chat in one go")
        )
        self.import_ = make(
            "import",
            tr("&Import chats…"),
            "Ctrl+Shift+I",
            tr("Take over chats from Pannier, ChatGPT or LM Studio"),
        )
        self.trash = make(
            "trash",
            tr("&Move to the trash"),
            "Ctrl+Shift+Backspace",
            tr("Put the chat into the trash, which keeps it for a while"),
        )
        self.previous = make("previous", tr("Chat above"), "Ctrl+PgUp", tr("Go up in the list"))
        self.next = make("next", tr("Chat below"), "Ctrl+PgDown", tr("Go down in the list"))

    def _make_view_actions(self) -> None:
        make = self._make
        self.list = make(
            "list", tr("&List of chats"), "Ctrl+B", tr("Show or hide the list of chats")
        )
        self.panel = make(
            "panel",
            tr("Chat se&ttings"),
            "Ctrl+Shift+S",
            tr("Show or hide what this chat is set to"),
        )
        self.beside = make(
            "beside",
            tr("T&wo chats side by side"),
            "Ctrl+Shift+B",
            tr("A second chat with a model of its own, when memory allows"),
        )
        for action in (self.list, self.panel, self.beside):
            action.setCheckable(True)
        self.template = make(
            "template",
            tr("Chat te&mplate…"),
            "Ctrl+T",
            tr("See how the chat is written for the model, and change it"),
        )

    def _make(self, name: str, text: str, shortcut: str, tip: str) -> QAction:
        return make_action(self, f"action.chat.{name}", text, shortcut, tip)
