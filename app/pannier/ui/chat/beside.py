# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A second chat beside the first one, with a model of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from pannier.core.language import tr
from pannier.core.paths import bundled_model
from pannier.ui.chat.chats import Chats
from pannier.ui.chat.chooser import ModelChooser
from pannier.ui.chat.controller import State
from pannier.ui.chat.pane import ChatPane, PaneActions, PaneParts
from pannier.ui.pages import PageContext
from pannier.ui.theme import ThemedIcon

PREFIX = "beside"


class ChatBeside(QObject):
    """Makes the second chat, and keeps its buttons as they must be.

    Attributes:
        pane: the chat.
        controller: what drives it.

    Signals:
        closed: the user wants one chat alone.
    """

    closed = Signal()

    def __init__(
        self,
        parts: PaneParts,
        chats: Chats,
        context: PageContext,
        show_options: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._context = context
        self.controller = parts.controller
        self._actions = self._make_actions(show_options)
        chooser = ModelChooser(
            f"{PREFIX}.modelChooser",
            context.theme,
            [self._actions.open_guide, self._actions.open_model, self._actions.load_options],
            self._actions.unload,
            lambda: context.remembered.recent_models,
            parent,
        )
        self.pane = ChatPane(
            PREFIX,
            parts,
            self._actions,
            chooser,
            context.theme,
            context.notifier,
            parent,
            keeps_new=False,
        )
        self.pane.menu.recent_models = lambda: list(context.remembered.recent_models)
        self.pane.header.addWidget(self._close_button())
        self.pane.updated.connect(self._update_actions)
        controller = self.controller
        controller.stored.connect(chats.refresh)
        chats.changed.connect(controller.update_conversation)
        chats.removed.connect(self._on_chats_removed)
        self._update_actions()

    def _make_actions(self, show_options: Callable[[], None]) -> PaneActions:
        controller = self.controller
        return PaneActions(
            send=self._action(tr("Send"), tr("Send your message here"), lambda: self.pane.send()),  # noqa: PLW0108 - it is made later
            stop=self._action(tr("Stop"), tr("End the answer here"), controller.stop),
            attach=self._action(
                tr("Attach files…"), tr("Send files along with the message"), self._attach
            ),
            unload=self._action(
                tr("Unload model"), tr("Give back its memory"), controller.loader.unload
            ),
            load_options=self._action(
                tr("Load with options…"), tr("Choose how the model is loaded"), show_options
            ),
            open_guide=self._action(
                tr("Load Pannier Guide"),
                tr("Load the small model that comes with Pannier"),
                lambda: controller.loader.load(str(bundled_model())),
            ),
            open_model=self._action(
                tr("Open model…"), tr("Open a GGUF file and load it here"), self._open_model
            ),
        )

    def _action(self, text: str, tip: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setToolTip(tip)
        action.triggered.connect(lambda: do())  # noqa: PLW0108 - without the signal's argument
        return action

    def _close_button(self) -> QToolButton:
        button = QToolButton(self._widget)
        button.setObjectName(f"{PREFIX}.close")
        button.setProperty("kind", "icon")
        button.setAccessibleName(tr("Close this chat and unload its model"))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self.closed)
        ThemedIcon(button, self._context.theme, "x", "text")
        return button

    def _update_actions(self) -> None:
        controller, actions = self.controller, self._actions
        draft = self.pane.draft.draft
        actions.send.setEnabled(
            controller.can_send and bool(draft.text.strip() or draft.attachments)
        )
        actions.stop.setEnabled(controller.state is State.ANSWERING)
        actions.unload.setEnabled(controller.state is not State.NO_MODEL)

    def _on_chats_removed(self, conversations: list[int]) -> None:
        shown = self.controller.conversation
        if shown is not None and shown.id in conversations:
            self.controller.new_chat()

    def _attach(self) -> None:
        dialog = self._file_dialog(tr("Attach files"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.pane.files.add_paths)
        dialog.open()

    def _open_model(self) -> None:
        dialog = self._file_dialog(tr("Open a model"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("GGUF models (*.gguf)"))
        recent = self._context.remembered.recent_models
        dialog.setDirectory(str(Path(recent[0]).parent if recent else Path.home()))
        dialog.fileSelected.connect(self.controller.loader.load)
        dialog.open()

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._widget, title)
        dialog.setObjectName(f"{PREFIX}.files")
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
