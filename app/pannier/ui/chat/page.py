# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Chat page: the list of chats, the chat that is shown, and what it is set to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QWidget,
)

from pannier.core.chat import ChatMessage
from pannier.core.chat.records import Attachment, Message
from pannier.core.language import tr
from pannier.core.settings.load_layers import LoadScope
from pannier.ui.actions import WindowActions
from pannier.ui.chat.actions import ChatActions
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.chats import Chats
from pannier.ui.chat.chooser import ModelChooser
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.exchange import ChatExchange
from pannier.ui.chat.larger_contexts import LargerContexts
from pannier.ui.chat.name_dialog import NameDialog
from pannier.ui.chat.pane import ChatPane, PaneActions, PaneParts
from pannier.ui.chat.sidebar import ChatSidebar
from pannier.ui.chat.switches import template_options
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext
from pannier.ui.theme import ThemedIcon

if TYPE_CHECKING:
    from pannier.ui.chat.beside import ChatBeside
    from pannier.ui.chat.settings_panel import SettingsPanel

OPEN_CHAT = "chat.open"
LIST_HIDDEN = "chat.listHidden"
LIST_WIDTH, PANE_WIDTH, PANEL_WIDTH = 250, 420, 330
NARROW = 760
"""Below this width, and what else is open, the list is shown only when it is asked for."""

LEAST_PANE_WIDTH = 340


@dataclass(frozen=True, slots=True)
class ChatParts:
    """What the page shows and drives."""

    controller: ChatController
    archive: ChatArchive
    chats: Chats
    contexts: LargerContexts
    make_beside: Callable[[], PaneParts]
    show_options_for: Callable[[ChatController, LoadScope], None]


class ChatPage(QWidget):
    """Puts the parts side by side and connects the menu to them.

    Attributes:
        menu_title: title of its menu.
        menu_groups: what stands in its menu.
        pane: the chat that is shown.
        sidebar: the list of chats.
    """

    def __init__(
        self, parts: ChatParts, window_actions: WindowActions, context: PageContext
    ) -> None:
        super().__init__(context.place)
        self._controller = parts.controller
        self._archive = parts.archive
        self._chats = parts.chats
        self._contexts = parts.contexts
        self._context = context
        self._window_actions = window_actions
        self._is_narrow: bool | None = None
        self._was_told = False
        self.panel: SettingsPanel | None = None
        self.beside: ChatBeside | None = None
        self._parts = parts
        self.setObjectName("chat.page")
        self.actions_ = ChatActions(self)
        self.menu_title = self.actions_.title
        self.menu_groups = self.actions_.groups
        self.sidebar = ChatSidebar(
            parts.chats,
            window_actions.new_chat,
            context.theme,
            context.remembered,
            context.save_soon,
            self,
        )
        self.pane = self._make_pane()
        self.exchange = ChatExchange(
            parts.archive, context.tasks, context.notifier, context.jobs, self
        )
        self._fill_header()
        self._splitter = self._make_splitter()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.setFocusProxy(self.pane)
        self._connect()
        self._update_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has room for the chat alone."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out what there is no room for: the list, then the chat beside its settings."""
        has_panel, has_beside = self.actions_.panel.isChecked(), self.actions_.beside.isChecked()
        needed = NARROW + PANEL_WIDTH * has_panel + PANE_WIDTH * has_beside
        is_narrow = self.width() < needed
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            hidden = is_narrow or LIST_HIDDEN in self._context.remembered.views
            self.sidebar.setVisible(not hidden)
            self.actions_.list.setChecked(not hidden)
        self.pane.setVisible(not has_panel or self.width() >= PANEL_WIDTH + LEAST_PANE_WIDTH)

    def may_close(self) -> bool:
        """Whether the window can go; when chats are not saved, only at the second attempt."""
        is_lost, was_told = self._archive.unsaved_since is not None, self._was_told
        self._was_told = is_lost
        if not is_lost or was_told:
            return True
        self._context.notifier.warning(
            tr("Some chats are not saved, and are lost when Pannier ends."),
            tr(
                "Export them, or make room on the disk and save them. "
                "Close again to go all the same."
            ),
            action=Action(tr("Save again"), self._archive.save_again),
        )
        return False

    def pane_at(self, at: QPoint) -> ChatPane:
        """The chat at a place of this page; the first one where there is none."""
        beside = self.beside.pane if self.beside is not None else None
        is_there = beside is not None and beside.isVisible() and beside.geometry().contains(at)
        return beside if is_there and beside is not None else self.pane

    def reopen(self) -> None:
        """Show the chat that was shown when the program ended."""
        number = self._context.remembered.views.get(OPEN_CHAT, "")
        if number.isdecimal() and self._controller.conversation is None:
            self._controller.open_if_there(int(number))

    def show_template(self) -> None:
        """Let the user see and change how the chat is written for the model."""
        from pannier.ui.chat.template_dialog import TemplateDialog  # noqa: PLC0415 - on first use

        controller, context = self._controller, self._context
        loader = controller.loader
        if not loader.path:
            return
        resolved = controller.resolved()
        messages = [ChatMessage(one.role, one.text) for one in controller.path if one.text]
        if resolved.chat.system_prompt and messages:
            messages.insert(0, ChatMessage("system", resolved.chat.system_prompt))
        if messages and messages[-1].role == "assistant":
            messages.append(ChatMessage("user", tr("(your next message)")))
        dialog = TemplateDialog(
            context.engine,
            context.tasks,
            loader.path,
            template_options(resolved.chat),
            messages,
            context.theme,
            self,
        )
        dialog.chosen.connect(self._on_template_chosen)
        dialog.open()

    def _on_template_chosen(self, template: str) -> None:
        """Keep it for the model, whatever the chat."""
        controller = self._controller
        layer = controller.settings.layer("model", None, controller.loader.path)
        if template:
            layer = layer.with_value("chat", "chat_template", template)
        else:
            layer = layer.without_value("chat", "chat_template")
        controller.set_layer("model", layer)

    def _make_pane(self) -> ChatPane:
        context, actions = self._context, self._window_actions
        library = QAction(tr("Choose from the &library…"), self)
        library.triggered.connect(lambda: context.show_page("library"))
        chooser = ModelChooser(
            "chat.modelChooser",
            context.theme,
            [actions.open_guide, actions.open_model, actions.open_with_options, library],
            actions.unload,
            lambda: context.remembered.recent_models,
            self,
        )
        pane = ChatPane(
            "chat",
            PaneParts(self._controller, self._archive, context.engine, self._contexts),
            PaneActions(
                send=actions.send,
                stop=actions.stop,
                attach=self.actions_.attach,
                unload=actions.unload,
                load_options=actions.open_with_options,
                open_guide=actions.open_guide,
                open_model=actions.open_model,
            ),
            chooser,
            context.theme,
            context.notifier,
            self,
        )
        pane.menu.recent_models = lambda: list(context.remembered.recent_models)
        return pane

    def _fill_header(self) -> None:
        """The buttons that show and hide what stands beside the chat."""
        for place, name, icon in ((0, "list", "panel-left"), (-1, "panel", "panel-right")):
            action = getattr(self.actions_, name)
            button = QToolButton(self)
            button.setObjectName(f"chat.toggle.{name}")
            button.setProperty("kind", "icon")
            button.setAccessibleName(action.text().replace("&", ""))
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            ThemedIcon(button, self._context.theme, icon, "text")
            self.pane.header.insertWidget(place, button)

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for widget in (self.sidebar, self.pane):
            splitter.addWidget(widget)
        self.sidebar.setMinimumWidth(LIST_WIDTH * 3 // 4)
        splitter.setStretchFactor(1, 1)
        splitter.setObjectName("chat.split")
        splitter.setSizes([self._context.keep_split(splitter, LIST_WIDTH), PANE_WIDTH * 2])
        return splitter

    def _connect(self) -> None:
        controller, chats, sidebar = self._controller, self._chats, self.sidebar
        controller.stored.connect(chats.refresh)
        controller.shown.connect(self._on_controller_shown)
        controller.conversation_changed.connect(self._on_controller_conversation_changed)
        controller.state_changed.connect(self._on_controller_state_changed)
        chats.changed.connect(controller.update_conversation)
        chats.removed.connect(self._on_chats_removed)
        chats.listed.connect(self._update_actions)
        sidebar.opened.connect(self._on_sidebar_opened)
        sidebar.new_wanted.connect(self._on_sidebar_new_wanted)
        sidebar.beside_wanted.connect(self._on_sidebar_beside_wanted)
        self.pane.sent.connect(self._on_pane_sent)
        sidebar.folder_wanted.connect(self._on_sidebar_folder_wanted)
        self.pane.updated.connect(self._update_actions)
        self.pane.menu.settings_wanted.connect(lambda: self.actions_.panel.setChecked(True))
        self._archive.opened.connect(self.reopen)
        self._connect_window_actions()
        self._connect_actions()

    def _connect_window_actions(self) -> None:
        actions = self._window_actions
        actions.send.triggered.connect(self.pane.send)
        actions.stop.triggered.connect(self._controller.stop)
        actions.new_chat.triggered.connect(self._on_new_chat_triggered)
        actions.copy_answer.triggered.connect(self._on_copy_answer_triggered)

    def _connect_actions(self) -> None:
        actions, controller = self.actions_, self._controller
        menu = self.pane.menu
        self._on_last(actions.resume, "assistant", lambda one: controller.resume(one.id))
        self._on_last(actions.regenerate, "assistant", menu.answer_again)
        self._on_last(actions.exactly, "assistant", menu.answer_exactly)
        self._on_last(actions.edit, "user", menu.edit)
        actions.find.triggered.connect(self._on_find_triggered)
        actions.search.triggered.connect(self._on_search_triggered)
        actions.list.toggled.connect(self._on_list_toggled)
        actions.panel.toggled.connect(self._on_panel_toggled)
        actions.beside.toggled.connect(self._on_beside_toggled)
        actions.rename.triggered.connect(self._on_rename_triggered)
        actions.pin.triggered.connect(self._on_pin_triggered)
        actions.trash.triggered.connect(self._on_trash_triggered)
        actions.duplicate.triggered.connect(self._on_duplicate_triggered)
        actions.template.triggered.connect(self.show_template)
        actions.attach.triggered.connect(self._on_attach_triggered)
        actions.export.triggered.connect(self._on_export_triggered)
        actions.export_all.triggered.connect(
            lambda: self.exchange.export(self._chats.conversations)
        )
        actions.import_.triggered.connect(self.exchange.ask_for_import)
        self.exchange.imported.connect(self._chats.refresh)
        self.exchange.opened.connect(controller.open)
        self.sidebar.export_wanted.connect(self.exchange.export)
        self.sidebar.import_wanted.connect(self.exchange.offer)
        actions.previous.triggered.connect(lambda: self._step(-1))
        actions.next.triggered.connect(lambda: self._step(1))

    def _on_last(self, action: QAction, role: str, do: Callable[[Message], None]) -> None:
        """Have an action do something with the last message of a role."""

        def run() -> None:
            message = self._last(role)
            if message is not None:
                do(message)

        action.triggered.connect(run)

    def _last(self, role: str) -> Message | None:
        path = self._controller.path
        return next((one for one in reversed(path) if one.role == role), None)

    def _update_actions(self) -> None:
        controller, actions, window = self._controller, self.actions_, self._window_actions
        draft = self.pane.draft.draft
        state = controller.state
        has_draft = bool(draft.text.strip() or draft.attachments)
        window.send.setEnabled(controller.can_send and has_draft)
        window.stop.setEnabled(state is State.ANSWERING)
        window.unload.setEnabled(state is not State.NO_MODEL)
        window.unload.setText(
            tr("Cancel loading") if state is State.LOADING else tr("&Unload model")
        )
        window.load_report.setEnabled(controller.loader.report is not None)
        answer = self._last("assistant")
        window.copy_answer.setEnabled(answer is not None)
        is_free = controller.live is None and not controller.waits
        actions.resume.setEnabled(is_free and answer is not None)
        actions.regenerate.setEnabled(is_free and answer is not None)
        has_seed = answer is not None and answer.generation is not None
        actions.exactly.setEnabled(is_free and has_seed)
        actions.edit.setEnabled(is_free and self._last("user") is not None)
        conversation = controller.conversation
        for action in (
            actions.rename,
            actions.pin,
            actions.trash,
            actions.duplicate,
            actions.export,
        ):
            action.setEnabled(conversation is not None)
        actions.export_all.setEnabled(bool(self._chats.conversations))
        actions.template.setEnabled(bool(controller.loader.path))
        actions.pin.setChecked(conversation is not None and conversation.pinned)

    def _on_controller_shown(self) -> None:
        conversation = self._controller.conversation
        self.sidebar.mark(conversation.id if conversation else None)

    def _on_controller_conversation_changed(self) -> None:
        conversation = self._controller.conversation
        views = self._context.remembered.views
        if conversation is None:
            views.pop(OPEN_CHAT, None)
        else:
            views[OPEN_CHAT] = str(conversation.id)
            self.sidebar.mark(conversation.id)
        self._context.save_soon()
        self._update_actions()

    def _on_controller_state_changed(self) -> None:
        live = self._controller.answering.live
        self.sidebar.show_busy(live.request.conversation if live is not None else None)

    def _on_chats_removed(self, conversations: list[int]) -> None:
        shown = self._controller.conversation
        if shown is not None and shown.id in conversations:
            self._controller.new_chat()

    def _on_sidebar_opened(self, conversation: int, message: int, words: str) -> None:
        if self.beside is not None and self.beside.pane.isVisible():
            there = self.beside.controller.conversation
            if there is not None and there.id == conversation:
                self.beside.pane.setFocus()
                return
        shown = self._controller.conversation
        if shown is None or shown.id != conversation or message:
            self._controller.open(conversation, message or None, words)
        if self._is_narrow:
            self.actions_.list.setChecked(False)
        self.pane.setFocus()

    def _on_sidebar_new_wanted(self, folder: int | None) -> None:
        self._controller.new_chat(folder)
        self.pane.setFocus()

    def _on_sidebar_folder_wanted(self, conversations: list[int]) -> None:
        dialog = NameDialog(
            "chatFolder",
            tr("New folder"),
            tr("Name of the folder"),
            tr("Make the folder"),
            self,
        )
        dialog.named.connect(lambda name: self._chats.create_folder(name, conversations))
        dialog.open()

    def _on_new_chat_triggered(self) -> None:
        self._controller.new_chat()
        self.pane.setFocus()

    def _on_copy_answer_triggered(self) -> None:
        answer = self._last("assistant")
        live = self._controller.live
        if answer is not None:
            text = live.text if live and live.message.id == answer.id else answer.text
            QGuiApplication.clipboard().setText(text)

    def _on_find_triggered(self) -> None:
        self.pane.find_bar.begin()

    def _on_search_triggered(self) -> None:
        self.actions_.list.setChecked(True)
        self.sidebar.begin_search()

    def _on_list_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.sidebar.setVisible(shown)
        if shown and self._is_narrow:
            self.actions_.panel.setChecked(False)
        views = self._context.remembered.views
        if not self._is_narrow:
            views.pop(LIST_HIDDEN, None)
            if not shown:
                views[LIST_HIDDEN] = "1"
            self._context.save_soon()

    def _on_panel_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        if shown and self.panel is None:
            self.panel = self._make_panel()
        if self.panel is not None:
            self.panel.setVisible(shown)
            if shown:
                self.panel.show_values()
        self._arrange()

    def _make_panel(self) -> "SettingsPanel":
        from pannier.ui.chat.settings_panel import SettingsPanel  # noqa: PLC0415 - on first use

        context = self._context
        panel = SettingsPanel(self._controller, context.theme, context.notifier, self)
        panel.setMinimumWidth(PANEL_WIDTH)
        panel.setMaximumWidth(PANEL_WIDTH * 2)
        panel.closed.connect(lambda: self.actions_.panel.setChecked(False))
        panel.load_options_wanted.connect(
            lambda: self._parts.show_options_for(self._controller, panel.scope)
        )
        panel.template_wanted.connect(self.actions_.template.trigger)
        self._splitter.addWidget(panel)
        return panel

    def _on_beside_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Show a second chat, or give back the memory of its model."""
        if shown and self.beside is None:
            self.beside = self._make_beside()
        if self.beside is None:
            return
        self.beside.pane.setVisible(shown)
        self.pane.composer.both.setVisible(shown)
        self.pane.composer.both.setChecked(shown)
        self._arrange()
        if not shown and self.beside.controller.state is not State.NO_MODEL:
            self.beside.controller.loader.unload()

    def _make_beside(self) -> "ChatBeside":
        from pannier.ui.chat.beside import ChatBeside  # noqa: PLC0415 - on first use

        parts = self._parts.make_beside()
        controller = parts.controller
        beside = ChatBeside(
            parts,
            self._chats,
            self._context,
            lambda: self._parts.show_options_for(controller, "model"),
            self,
        )
        beside.closed.connect(lambda: self.actions_.beside.setChecked(False))
        self._splitter.insertWidget(self._splitter.indexOf(self.pane) + 1, beside.pane)
        self._splitter.setStretchFactor(self._splitter.indexOf(beside.pane), 1)
        half = self.pane.width() // 2
        sizes = self._splitter.sizes()
        sizes[1], sizes[2] = half, half
        self._splitter.setSizes(sizes)
        return beside

    def _on_sidebar_beside_wanted(self, conversation: int) -> None:
        """Show a chat in the second place, unless it stands in the first one."""
        shown = self._controller.conversation
        if shown is None or shown.id != conversation:
            self.actions_.beside.setChecked(True)
            if self.beside is not None:
                self.beside.controller.open(conversation)

    def _on_pane_sent(self, text: str, attachments: tuple[Attachment, ...]) -> None:
        """Ask the second model the same, if that is wanted."""
        if self.beside is None or not self.pane.composer.both.isChecked():
            return
        if not self.beside.controller.send(text, attachments):
            self._context.notifier.warning(
                tr("The message was not sent to the second chat."),
                tr("Load a model there, or wait until its answer is finished."),
            )

    def _on_rename_triggered(self) -> None:
        conversation = self._controller.conversation
        if conversation is not None:
            self.actions_.list.setChecked(True)
            self.sidebar.rename(conversation.id)

    def _on_pin_triggered(self) -> None:
        conversation = self._controller.conversation
        if conversation is not None:
            self._chats.pin(conversation.id, pinned=not conversation.pinned)

    def _on_trash_triggered(self) -> None:
        conversation = self._controller.conversation
        if conversation is not None:
            self._chats.trash([conversation])

    def _on_duplicate_triggered(self) -> None:
        conversation = self._controller.conversation
        if conversation is not None:
            self._chats.duplicate(conversation.id, lambda copy: self._controller.open(copy.id))

    def _on_export_triggered(self) -> None:
        conversation = self._controller.conversation
        if conversation is not None:
            self.exchange.export([conversation])

    def _on_attach_triggered(self) -> None:
        dialog = QFileDialog(self, tr("Attach files"))
        dialog.setObjectName("chat.attachFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.pane.files.add_paths)
        dialog.open()

    def _step(self, step: int) -> None:
        """Go to the chat above or below in the list."""
        key = self.sidebar.neighbour(step)
        if key is not None:
            self._controller.open(key)
