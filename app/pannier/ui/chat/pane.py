# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One chat on the page: its model, its messages, and where one writes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pannier.core.chat.records import Message
from pannier.core.language import tr
from pannier.core.settings.load_layers import loaded_otherwise
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.attached import AttachedFiles
from pannier.ui.chat.chooser import ModelChooser
from pannier.ui.chat.composer import Composer
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.draft_files import DraftFiles
from pannier.ui.chat.drafts import DraftKeeper
from pannier.ui.chat.find_bar import FindBar
from pannier.ui.chat.gauge_keeper import GaugeKeeper
from pannier.ui.chat.larger_contexts import LargerContexts
from pannier.ui.chat.load_strip import LoadStrip
from pannier.ui.chat.message_menu import MessageMenu
from pannier.ui.chat.message_records import WAITING_ID, message_record, waiting_record
from pannier.ui.chat.thinking_switch import ThinkingSwitch
from pannier.ui.chat.token_counts import TokenCounts
from pannier.ui.chat.welcome import Welcome
from pannier.ui.load.option_words import options_line
from pannier.ui.load.shortage import Shortage
from pannier.ui.notifications import Action, Notifier
from pannier.ui.theme import LARGE, READING_WIDTH, SMALL, Theme
from pannier.ui.transcript.records import MessageRecord
from pannier.ui.transcript.view import Transcript
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.plain import named_button

MODEL_LETTERS = 28
SAFE_LINKS = {"http", "https", "mailto"}


@dataclass(frozen=True, slots=True)
class PaneActions:
    """What a pane's buttons trigger."""

    send: QAction
    stop: QAction
    attach: QAction
    unload: QAction
    load_options: QAction
    open_guide: QAction
    open_model: QAction


@dataclass(frozen=True, slots=True)
class PaneParts:
    """What a pane shows and drives.

    Attributes:
        controller: the chat.
        archive: where it is kept.
        engine: what answers in it.
        contexts: longer contexts for the model.
    """

    controller: ChatController
    archive: ChatArchive
    engine: EngineBridge
    contexts: LargerContexts


class ChatPane(QFrame):
    """Shows what a controller does, and tells it what the user wants.

    Signals:
        updated: what can be done may be different.
        sent: the text and the attachments of a draft that was taken.
    """

    updated = Signal()
    sent = Signal(str, object)

    def __init__(
        self,
        prefix: str,
        parts: PaneParts,
        actions: PaneActions,
        chooser: ModelChooser,
        theme: Theme,
        notifier: Notifier,
        parent: QWidget,
        *,
        keeps_new: bool = True,
    ) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(parent)
        controller, archive = parts.controller, parts.archive
        self._controller = controller
        self._actions = actions
        self._theme = theme
        self._notifier = notifier
        self._shortage: Shortage | None = None
        self._memory: QWidget | None = None
        self._has_waiting = False
        self._marked: int | None = None
        self.chooser = chooser
        self._prefix = prefix
        self.transcript = Transcript(theme, self, prefix=prefix)
        self.find_bar = FindBar(prefix, self.transcript, theme, self)
        self.composer = Composer(prefix, theme, actions.send, actions.stop, actions.attach, self)
        self.composer.text.needs_ctrl = lambda: controller.settings.needs_ctrl
        self.draft = DraftKeeper(controller, archive, self.composer.text, self, keeps_new=keeps_new)
        self.counts = TokenCounts(parts.engine, controller, archive, self)
        self.files = DraftFiles(
            parts.engine,
            controller,
            archive,
            self.draft,
            self.counts,
            self.composer.chips,
            notifier,
            self,
        )
        self.gauge = GaugeKeeper(self.composer, controller, self.counts, parts.contexts, self)
        self.thinking = ThinkingSwitch(self.composer.thinking, controller, self)
        self.attached = AttachedFiles(archive, theme, self)
        self.menu = MessageMenu(controller, self.transcript, self.composer, theme, self)
        self._welcome = Welcome(
            prefix, controller, theme, actions.open_guide, actions.open_model, self
        )
        self._strip = LoadStrip(prefix, actions.unload, self)
        self._wanted_model = named_button(tr("Load"), f"{prefix}.loadModel", self, "link")
        self._wanted_model.clicked.connect(self._on_wanted_model_clicked)
        self._unsaved = self._unsaved_button(archive)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._welcome)
        self._middle.addWidget(self.transcript)
        self._lay_out()
        self.setFocusProxy(self.composer)
        self._connect()
        self._on_controller_shown(None)
        self._on_controller_state_changed()

    @property
    def header(self) -> QHBoxLayout:
        """The row with the model's name, for what else is to stand there."""
        return self._header

    def record(self, message: Message) -> MessageRecord:
        """How a message of the path is shown now."""
        controller = self._controller
        live = controller.live
        dropped = self._dropped
        return message_record(
            message,
            live if live is not None and live.message.id == message.id else None,
            picture=self.attached.picture,
            is_last=bool(controller.path) and controller.path[-1].id == message.id,
            is_cut=bool(dropped) and message.id == self._first_seen(dropped),
        )

    def send(self) -> None:
        """Send the draft; it stays when it is not taken."""
        problem = self.files.problem
        if problem:
            self._notifier.warning(problem)
            return
        draft = self.draft.draft
        if self._controller.send(draft.text, draft.attachments):
            self.draft.clear()
            self.sent.emit(draft.text, draft.attachments)

    @property
    def _dropped(self) -> tuple[int, ...]:
        """The messages that the newest answer did not see."""
        live = self._controller.live
        if live is not None:
            return live.dropped
        answers = [one.generation for one in self._controller.path if one.generation is not None]
        return answers[-1].dropped if answers else ()

    def _first_seen(self, dropped: tuple[int, ...]) -> int | None:
        """The first message behind those that were left out."""
        ids = [one.id for one in self._controller.path]
        places = [ids.index(number) for number in dropped if number in ids]
        after = max(places, default=-1) + 1
        return ids[after] if places and after < len(ids) else None

    def _lay_out(self) -> None:
        self._header = QHBoxLayout()
        self._header.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self._header.setSpacing(SMALL)
        self._header.addWidget(self.chooser)
        self._header.addWidget(self._wanted_model)
        self._header.addStretch()
        self._header.addWidget(self._unsaved)
        column = QWidget(self)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SMALL)
        inner.addWidget(self._strip)
        inner.addWidget(self.composer)
        self._foot_column = inner
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._middle, 1)
        layout.addLayout(centred(column, READING_WIDTH, side=LARGE, top=SMALL, bottom=LARGE))

    def _unsaved_button(self, archive: ChatArchive) -> QPushButton:
        """Shown while chats are kept in memory only."""
        button = named_button(tr("Not saved"), f"{self._prefix}.saveAgain", self, "link")
        words = tr(
            "What is new is kept in memory until Pannier ends. Make room on the disk, then click "
            "here to save it; you can also export or copy it."
        )
        button.setToolTip(words)
        button.setAccessibleDescription(words)
        button.clicked.connect(archive.save_again)
        button.hide()
        archive.saving_changed.connect(lambda: button.setVisible(archive.unsaved_since is not None))
        return button

    def _connect(self) -> None:
        controller = self._controller
        controller.state_changed.connect(self._on_controller_state_changed)
        controller.conversation_changed.connect(self._show_wanted_model)
        controller.settings.changed.connect(self._show_wanted_model)
        controller.shown.connect(self._on_controller_shown)
        controller.appended.connect(self._on_controller_appended)
        controller.removed.connect(self.transcript.remove)
        controller.found.connect(self.transcript.scroll_to)
        controller.changed.connect(self._on_controller_changed)
        controller.grown.connect(self._on_controller_grown)
        controller.text_returned.connect(self.draft.give_back)
        controller.loader.progressed.connect(self._strip.show_fraction)
        self._welcome.suggestion_chosen.connect(controller.send)
        self.chooser.chosen.connect(controller.loader.load)
        self.attached.loaded.connect(self._on_attached_loaded)
        self.transcript.attachment_activated.connect(self._on_transcript_attachment_activated)
        self.transcript.link_activated.connect(self._on_transcript_link_activated)
        self.composer.submitted.connect(self.send)
        self.draft.changed.connect(self._on_draft_changed)
        self.gauge.options_wanted.connect(self._actions.load_options.trigger)
        self.find_bar.closed.connect(self.setFocus)
        text = self.composer.text
        text.large_text_pasted.connect(self.files.add_text)
        text.files_pasted.connect(self.files.add_paths)
        text.image_pasted.connect(self.files.add_image)

    def _on_draft_changed(self) -> None:
        self.counts.set_draft(self.composer.text.toPlainText())
        self.updated.emit()

    def _on_controller_shown(self, focus: int | None) -> None:
        self._has_waiting = False
        self._marked = self._first_seen(self._dropped)
        path = self._controller.path
        self.transcript.set_messages([self.record(message) for message in path])
        self._middle.setCurrentWidget(self.transcript if path else self._welcome)
        if focus is not None:
            self.transcript.scroll_to(focus)
        self.find_bar.find_again()
        self._show_waiting()

    def _on_controller_appended(self, message: Message) -> None:
        self._remove_waiting()
        path = self._controller.path
        if len(path) > 1:
            self.transcript.replace(self.record(path[-2]))
        self.transcript.append(self.record(message))
        self._middle.setCurrentWidget(self.transcript)
        self.transcript.follow()

    def _on_controller_changed(self, number: int) -> None:
        for message in self._controller.path:
            if message.id == number:
                self.transcript.replace(self.record(message))
        self._show_cut()
        self.updated.emit()

    def _on_controller_grown(self, number: int, text: str, thinking: str) -> None:
        live = self._controller.live
        is_first = live is not None and (
            (text and live.text == text) or (thinking and live.thinking == thinking)
        )
        if is_first:
            self._on_controller_changed(number)  # what said that one waits goes away
        else:
            self.transcript.update_streaming(number, text, thinking)

    def _show_cut(self) -> None:
        """Draw the line between what the model still sees and what it does not."""
        first = self._first_seen(self._dropped)
        if first == self._marked:
            return
        old, self._marked = self._marked, first
        for message in self._controller.path:
            if message.id in {old, first}:
                self.transcript.replace(self.record(message))

    def _show_waiting(self) -> None:
        """Say below a question why it has no answer yet, or will have none."""
        controller = self._controller
        self._remove_waiting()
        if controller.waits and controller.wanted is not None:
            if controller.wanted.resumed is None:
                self._add_waiting(waiting_record(controller.loader.name, self._why_it_waits()))
        elif controller.why_not:
            self._add_waiting(waiting_record("", controller.why_not))

    def _why_it_waits(self) -> str:
        if self._controller.state is State.ANSWERING:
            return tr("Queued: sent when the answer in the other chat is finished.")
        return tr("Queued: sent as soon as the model is ready.")

    def _add_waiting(self, record: MessageRecord) -> None:
        self.transcript.append(record)
        self._has_waiting = True

    def _remove_waiting(self) -> None:
        if self._has_waiting:
            self.transcript.remove(WAITING_ID)
            self._has_waiting = False

    def _on_controller_state_changed(self) -> None:
        controller = self._controller
        self.chooser.show_model(controller.loader.name)
        self._show_wanted_model()
        loading = controller.state is State.LOADING
        if loading and self._strip.isHidden():
            self._strip.begin(controller.loader.name)
        self._strip.setVisible(loading)
        self._show_shortage(controller.loader.shortage)
        self._show_waiting()
        if controller.path:
            self.transcript.replace(self.record(controller.path[-1]))
        answering = controller.state is State.ANSWERING
        self.composer.show_state(answering=answering, placeholder=self._placeholder())
        self.updated.emit()

    def _show_wanted_model(self) -> None:
        """Offer the model that the chat was held with, when it is not the one that is loaded."""
        conversation, loader = self._controller.conversation, self._controller.loader
        model = conversation.model if conversation is not None else None
        is_other = model is not None and bool(model.path) and model.path != loader.path
        is_gone = model is not None and not is_other and loader.report is None
        self._wanted_model.setVisible((is_other or is_gone) and not loader.is_loading)
        if not (is_other or is_gone):
            self._show_wanted_options()
        elif model is not None:
            metrics = self._wanted_model.fontMetrics()
            most = metrics.averageCharWidth() * MODEL_LETTERS
            name = metrics.elidedText(model.name, Qt.TextElideMode.ElideMiddle, most)
            self._wanted_model.setText(tr("Load {name}").format(name=name.replace("&", "&&")))
            words = tr("This chat was held with {name}: load it").format(name=model.name)
            self._wanted_model.setToolTip(words)
            self._wanted_model.setAccessibleName(words)

    def _show_wanted_options(self) -> None:
        """Offer to load the model again when this chat is set to other load options."""
        loader = self._controller.loader
        if loader.report is None:
            return
        layers = self._controller.load_layers(loader.path)
        names = loaded_otherwise(layers, loader.options)
        if not names:
            return
        self._wanted_model.setText(tr("Load as set", "with the load options that are set"))
        words = tr("Set: {set}. Loaded: {loaded}. Load the model again as it is set.").format(
            set=options_line(layers.options(), names), loaded=options_line(loader.options, names)
        )
        self._wanted_model.setToolTip(words)
        self._wanted_model.setAccessibleName(words)
        self._wanted_model.show()

    def _on_wanted_model_clicked(self) -> None:
        conversation, loader = self._controller.conversation, self._controller.loader
        path = loader.path
        if conversation is not None and conversation.model is not None:
            path = conversation.model.path or path
        loader.load(path)

    def _placeholder(self) -> str:
        controller = self._controller
        match controller.state:
            case State.NO_MODEL:
                return tr("Choose a model first; then write here")
            case State.LOADING if controller.wanted is not None:
                return tr("Your message is sent when the model is ready")
            case State.LOADING:
                return tr("Write already: it is sent when the model is ready")
            case State.ANSWERING:
                return tr("Answering… Esc stops")
            case State.READY:
                return tr("Message {name}").format(name=controller.loader.name)

    def _show_shortage(self, shortage: Shortage | None) -> None:
        """Put a panel above the input while the user can choose to load with less memory."""
        if shortage is self._shortage:
            return
        self._shortage = shortage
        if self._memory is not None:
            self._memory.setParent(None)
            self._memory.deleteLater()
            self._memory = None
        if shortage is not None:
            self._memory = self._memory_panel(shortage)
            self._foot_column.insertWidget(0, self._memory)

    def _memory_panel(self, shortage: Shortage) -> QWidget:
        from pannier.ui.load.memory_panel import MemoryPanel  # noqa: PLC0415 - rarely needed

        loader = self._controller.loader
        prefix = "memory" if self._prefix == "chat" else f"{self._prefix}.memory"
        panel = MemoryPanel(prefix, shortage, self._theme, self)
        panel.step_chosen.connect(loader.load_with_less)
        panel.anyway_chosen.connect(loader.load_anyway)
        panel.options_wanted.connect(self._actions.load_options.trigger)
        panel.dismissed.connect(loader.give_up)
        return panel

    def _on_attached_loaded(self, content: str) -> None:
        for message in self._controller.path:
            if any(file.content == content for file in message.attachments):
                self.transcript.replace(self.record(message))

    def _on_transcript_attachment_activated(self, number: object, place: int) -> None:
        message = next((one for one in self._controller.path if one.id == number), None)
        if message is not None:
            self.attached.show(message.attachments[place])

    def _on_transcript_link_activated(self, address: str) -> None:
        """Ask first: the address was written by a model."""
        url = QUrl(address)
        if url.scheme().lower() not in SAFE_LINKS:
            self._notifier.warning(
                tr("This link is not opened: {address}").format(address=address),
                tr("Only web and mail addresses can be opened from a chat."),
            )
            return
        self._notifier.info(
            tr("Open this link in your browser?"),
            address,
            Action(tr("Open"), lambda: _open(url)),
        )


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
