# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the Chat page does with one chat: what is asked, what is being answered, what is shown."""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Failed
from pannier.core.chat.records import (
    Attachment,
    Conversation,
    Generation,
    Message,
    ModelIdentity,
)
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, stored_options
from pannier.core.settings.layers import (
    NOTHING_SET,
    ChatSettings,
    Group,
    LayerName,
    ResolvedSettings,
    SettingsLayer,
)
from pannier.core.settings.load_layers import LoadLayers
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.answering import Answering, AnswerRequest, LiveAnswer
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.chat_settings import ChatSettingsKeeper
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.chat.switches import template_options
from pannier.ui.notifications import Action, Notifier

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore


class State(enum.Enum):
    """What the page can do at the moment."""

    NO_MODEL = "no model"
    LOADING = "loading"
    READY = "ready"
    ANSWERING = "answering"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An answer that waits for the model, or for another answer.

    Attributes:
        conversation: id of the conversation.
        question: the message to be answered.
        resumed: the answer to be continued instead; None begins a new one.
        exactly: an answer's account, whose options are used; None goes by the settings.
    """

    conversation: int
    question: int
    resumed: int | None = None
    exactly: Generation | None = None


class ChatController(QObject):
    """Shows one chat and drives the engine for it.

    Attributes:
        loader: the model that answers.
        answering: the answer under way, perhaps in another chat than the one that is shown.
        settings: what chats are set to.
        conversation: the chat that is shown; None for one that nothing was asked in yet.
        path: its messages that are shown, oldest first.
        wanted: the answer that waits.

    Signals:
        state_changed: `state`, `wanted` or the loader's is different.
        shown: another chat, or another path of it; the id of the message to look at, or None for
            the end.
        appended: a `Message` at the end of the path.
        found: the id of a message of the path, and words to be marked in it.
        removed: the id of the message that was the path's last.
        changed: the id of a message of the path that is to be shown in another way.
        grown: the id of a message of the path, and the new pieces of its text and its thinking.
        conversation_changed: `conversation` has another title or other settings.
        stored: something was changed in the store that a list of chats shows.
        text_returned: the text of a question that could not be kept, and its attachments.
    """

    state_changed = Signal()
    shown = Signal(object)
    appended = Signal(object)
    found = Signal(int, str)
    removed = Signal(int)
    changed = Signal(int)
    grown = Signal(int, str, str)
    conversation_changed = Signal()
    stored = Signal()
    text_returned = Signal(str, object)

    def __init__(
        self,
        engine: EngineBridge,
        loader: ModelLoader,
        archive: ChatArchive,
        settings: ChatSettingsKeeper,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._notifier = notifier
        self._is_sending = False
        self._folder: int | None = None
        self.loader = loader
        self.loader.options_for = self.load_options
        self.settings = settings
        self.conversation: Conversation | None = None
        self.path: list[Message] = []
        self.wanted: Wanted | None = None
        self.why_not = ""
        self.answering = Answering(engine, archive, notifier, self)
        self._connect()

    @property
    def state(self) -> State:
        """What can be done now."""
        if self.loader.is_loading:
            return State.LOADING
        if self.loader.report is None:
            return State.NO_MODEL
        return State.ANSWERING if self.answering.is_active else State.READY

    @property
    def live(self) -> LiveAnswer | None:
        """The answer under way, if it is among the messages that are shown."""
        live = self.answering.live
        if live is None or all(one.id != live.message.id for one in reversed(self.path)):
            return None
        return live

    @property
    def waits(self) -> bool:
        """Whether an answer in the chat that is shown waits."""
        wanted, conversation = self.wanted, self.conversation
        return bool(wanted and conversation and wanted.conversation == conversation.id)

    @property
    def can_send(self) -> bool:
        """Whether a question would be taken now."""
        if self._is_sending or self.wanted is not None:
            return False
        is_elsewhere = self.answering.is_active and self.live is None
        return self.state in {State.READY, State.LOADING} or (
            self.answering.live is not None and is_elsewhere
        )

    def resolved(self) -> ResolvedSettings:
        """What holds for this chat with this model."""
        return self.settings.resolved(self.conversation, self.loader.path)

    def send(self, text: str, attachments: Sequence[Attachment] = ()) -> bool:
        """Ask; while a model loads, the question waits for it. Returns whether it was taken."""
        question = text.strip().replace("\0", "�")
        if not (question or attachments) or not self.can_send:
            return False
        self._is_sending = True
        conversation, path = self.conversation, self.path
        parent = path[-1].id if path else None
        folder = self._folder
        settings = self.settings.new_chat if conversation is None else None

        def job(store: "ChatStore") -> tuple[Conversation, Message]:
            kept = conversation
            if kept is None:
                kept = store.conversations.create(folder=folder, settings=settings or NOTHING_SET)
            message = store.messages.add(
                kept.id, "user", question, parent=parent, attachments=attachments
            )
            store.drafts.add_prompt(question)
            return store.conversations.get(kept.id), message

        def fail(error: UserError) -> None:
            self._is_sending = False
            self._notifier.user_error(error)
            self.text_returned.emit(text, attachments)
            self.state_changed.emit()

        self._archive.run(job, lambda kept: self._on_sent(path, *kept), fail)
        self.state_changed.emit()
        return True

    def stop(self) -> None:
        """End the answer early; what is there stays."""
        if self.state is State.ANSWERING:
            self.answering.stop()

    def new_chat(self, folder: int | None = None) -> None:
        """Show an empty chat; the model stays, and so does an answer that is being written."""
        self._folder = folder
        self._show(None, [])

    def open(self, conversation: int, message: int | None = None, words: str = "") -> None:
        """Show a chat, and a message of it with the words that were searched for."""

        def job(store: "ChatStore") -> tuple[Conversation, list[Message]]:
            if message is not None:
                shown = {one.id for one in store.messages.path(conversation)}
                if message not in shown:
                    store.messages.select(message)
            return store.conversations.get(conversation), store.messages.path(conversation)

        def show(found: tuple[Conversation, list[Message]]) -> None:
            self._show(*found, focus=message)
            if message is not None and words:
                self.found.emit(message, words)

        self._archive.run(job, show)

    def open_if_there(self, conversation: int) -> None:
        """Show a chat that may have been thrown away since."""

        def job(store: "ChatStore") -> tuple[Conversation, list[Message]] | None:
            for one in store.conversations.all():
                if one.id == conversation:
                    return one, store.messages.path(conversation)
            return None

        def show(found: tuple[Conversation, list[Message]] | None) -> None:
            if found is not None and self.conversation is None and not self._is_sending:
                self._show(*found)

        self._archive.run(job, show)

    def answer(self, question: int, exactly: Generation | None = None) -> None:
        """Answer a question once more, below it or as another answer beside the present ones."""
        self._want(question, exactly=exactly)

    def resume(self, message: int) -> None:
        """Go on with an answer that has ended."""
        question = self._message(message).parent
        if question is not None:
            self._want(question, resumed=message)

    def edit(self, message: int, text: str, *, then: str = "") -> None:
        """Put a changed message beside the old one.

        `then` is "answer" to have a question answered, "resume" to have an answer continued.
        """
        conversation = self.conversation
        if conversation is None:
            return
        if then and self.live is not None:
            self.answering.stop()

        def job(store: "ChatStore") -> tuple[int, list[Message]]:
            edited = store.messages.edit(message, text)
            if then == "answer":
                store.drafts.add_prompt(text)
            return edited.id, store.messages.path(conversation.id)

        def go_on(done: tuple[int, list[Message]]) -> None:
            edited, path = done
            parent = next((one.parent for one in path if one.id == edited), None)
            self._take_path(conversation.id, path)
            if then == "answer":
                self._want_in(conversation.id, edited)
            elif then == "resume" and parent is not None:
                self._want_in(conversation.id, parent, edited)

        self._archive.run(job, go_on)

    def select(self, message: int) -> None:
        """Show another message in the place of its sibling."""
        self._change_path(lambda store: store.messages.select(message), message)

    def remove(self, message: int) -> None:
        """Remove a message with all below it, and offer to undo that."""
        conversation = self.conversation
        if conversation is None:
            return
        if self.live is not None:
            self.answering.stop()
        undo = Action(tr("Undo"), lambda: self._restore(conversation.id, message))
        self._change_path(lambda store: store.messages.trash(message))
        self._notifier.info(tr("The message and what followed it were removed."), action=undo)

    def branch(self, message: int) -> None:
        """Copy the chat up to a message into a new one, and show that."""
        conversation = self.conversation
        if conversation is not None:
            self._archive.run(
                lambda store: store.conversations.duplicate(conversation.id, up_to=message),
                lambda copy: self.open(copy.id),
            )
            self._archive.run(lambda _store: None, lambda _none: self.stored.emit())

    def update_conversation(self, conversation: Conversation) -> None:
        """Take the chat that is shown as it is now."""
        if self.conversation is not None and conversation.id == self.conversation.id:
            self.conversation = conversation
            self.conversation_changed.emit()

    def set_layer(self, name: LayerName, layer: SettingsLayer) -> None:
        """Set what holds for this chat, for all with this model, or for all."""
        conversation = self.conversation
        if name != "chat" or conversation is None:
            self.settings.set_layer(name, layer, self.loader.path)
            return
        # At once, so that the next change begins with this one.
        self.update_conversation(msgspec.structs.replace(conversation, settings=layer))
        number = conversation.id
        self._archive.run(lambda store: store.conversations.set_settings(number, layer))

    def set_value(self, group: Group, name: str, value: object) -> None:
        """Set one value for this chat.

        Raises:
            UserError: (`invalid_option`) it cannot be that.
        """
        layer = self.settings.layer("chat", self.conversation, self.loader.path)
        self.set_layer("chat", layer.with_value(group, name, value))

    def sibling(self, message: int, step: int) -> int | None:
        """The id of the message beside another in its place; None at the ends."""
        siblings = self._message(message).siblings
        place = siblings.index(message) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    def _connect(self) -> None:
        answering, loader = self.answering, self.loader
        answering.begun.connect(self._on_answering_begun)
        answering.grown.connect(self._on_answering_grown)
        answering.progressed.connect(self._on_answering_progressed)
        answering.ended.connect(self._on_answering_ended)
        answering.refused.connect(self._on_answering_refused)
        loader.changed.connect(self.state_changed)
        loader.started.connect(self._on_loader_started)
        loader.succeeded.connect(self._on_loader_succeeded)
        loader.refused.connect(self._on_loader_refused)
        loader.died.connect(self._on_loader_died)
        loader.unloaded.connect(self._on_loader_unloaded)
        loader.given_up.connect(self._give_up)

    def _message(self, message: int) -> Message:
        return next(one for one in self.path if one.id == message)

    def _show(
        self, conversation: Conversation | None, path: list[Message], focus: int | None = None
    ) -> None:
        self.conversation, self.path = conversation, path
        self.why_not = ""
        self.shown.emit(focus)
        self.conversation_changed.emit()
        self.state_changed.emit()

    def _take_path(self, conversation: int, path: list[Message], focus: int | None = None) -> None:
        if self.conversation is not None and self.conversation.id == conversation:
            self.path = path
            self.shown.emit(focus)
            self.state_changed.emit()

    def _change_path(
        self, job: Callable[["ChatStore"], list[Message]], focus: int | None = None
    ) -> None:
        conversation = self.conversation
        if conversation is not None:
            number = conversation.id
            self._archive.run(job, lambda path: self._take_path(number, path, focus))

    def _restore(self, conversation: int, message: int) -> None:
        """Bring a message back; another chat may be shown by now."""
        self._archive.run(
            lambda store: store.messages.restore(message),
            lambda path: self._take_path(conversation, path, message),
        )

    def _on_changed(self, conversation: Conversation) -> None:
        self.update_conversation(conversation)
        self.stored.emit()

    def _on_sent(self, path: list[Message], conversation: Conversation, question: Message) -> None:
        """The question is in the store. The user may look at another chat by now."""
        self._is_sending = False
        if path is self.path:
            if self.conversation is None:
                self.settings.take_new_chat()
            path.append(question)
            self.conversation = conversation
            self.why_not = ""
            self.appended.emit(question)
            self.conversation_changed.emit()
        elif self.conversation is not None and self.conversation.id == conversation.id:
            self.open(conversation.id)
        self.stored.emit()
        self._want_in(conversation.id, question.id)

    def _want(
        self, question: int, resumed: int | None = None, exactly: Generation | None = None
    ) -> None:
        if self.conversation is not None:
            if self.live is not None:
                self.answering.stop()
            self._want_in(self.conversation.id, question, resumed, exactly)

    def _want_in(
        self,
        conversation: int,
        question: int,
        resumed: int | None = None,
        exactly: Generation | None = None,
    ) -> None:
        self.wanted = Wanted(conversation, question, resumed, exactly)
        self.why_not = ""
        if self.state is State.NO_MODEL and self.loader.path:
            self.loader.load_again()
        self._advance()
        self.state_changed.emit()

    def _advance(self) -> None:
        """Begin the answer that waits, as soon as nothing is in its way."""
        wanted = self.wanted
        if wanted is None or self.state is not State.READY:
            return
        conversation = self.conversation
        if conversation is not None and conversation.id == wanted.conversation:
            self._start(wanted, conversation)
        else:
            self._archive.run(
                lambda store: store.conversations.get(wanted.conversation),
                lambda found: self._start(wanted, found),
            )

    def _start(self, wanted: Wanted, conversation: Conversation) -> None:
        """Begin an answer, unless something else has been begun meanwhile."""
        if self.wanted is not wanted or self.state is not State.READY:
            return
        self.wanted = None
        report = self.loader.report
        resolved = self.settings.resolved(conversation, self.loader.path)
        chat, sampling = resolved.chat, resolved.sampling
        if wanted.exactly is not None:
            chat = _as_it_was(chat, wanted.exactly)
            sampling = wanted.exactly.sampling
        model = self._identity()
        if model is not None and model != conversation.model:
            self._archive.run(
                lambda store: store.conversations.set_model(conversation.id, model),
                self._on_changed,
            )
        self.answering.start(
            AnswerRequest(
                conversation=conversation.id,
                question=wanted.question,
                resumed=wanted.resumed,
                model=model,
                sampling=sampling,
                template=template_options(chat),
                system_prompt=chat.system_prompt,
                policy=chat.context_policy,
                context_length=report.context_length if report else None,
                load=stored_options(self.loader.options),
            )
        )
        self.state_changed.emit()

    def load_layers(self, path: str) -> LoadLayers:
        """What is set for loading the model at a path for this chat."""
        return self.settings.load_layers(self.conversation, path)

    def load_options(self, path: str) -> LoadOptions:
        """How the model at a path is loaded for this chat."""
        return self.load_layers(path).options()

    def keep_load_layers(self, path: str, layers: LoadLayers) -> None:
        """Keep what was set for the model at a path, for this chat or for all models."""
        for name in layers.changed():
            layer = self.settings.layer(name, self.conversation, path)
            layer = msgspec.structs.replace(layer, load=layers.values(name))
            if name == "chat":
                self.set_layer(name, layer)
            else:
                self.settings.set_layer(name, layer, path)

    def _identity(self) -> ModelIdentity | None:
        report = self.loader.report
        if report is None:
            return None
        return ModelIdentity(name=report.name, path=self.loader.path)

    def _on_answering_begun(self, live: LiveAnswer) -> None:
        """Show it, unless the user looks at something else by now."""
        message, request = live.message, live.request
        ids = [one.id for one in self.path]
        if request.resumed in ids:
            self.path = [message if one.id == message.id else one for one in self.path]
            self.changed.emit(message.id)
        elif request.question in ids:
            place = ids.index(request.question)
            self.path, gone = self.path[: place + 1], self.path[place + 1 :]
            for one in reversed(gone):
                self.removed.emit(one.id)
            self.path.append(message)
            self.appended.emit(message)
        self.state_changed.emit()

    def _on_answering_grown(self, live: LiveAnswer, text: str, thinking: str) -> None:
        if self.live is live:
            self.grown.emit(live.message.id, text, thinking)

    def _on_answering_progressed(self, live: LiveAnswer) -> None:
        if self.live is live:
            self.changed.emit(live.message.id)

    def _on_answering_ended(self, message: Message) -> None:
        for place, one in enumerate(self.path):
            if one.id == message.id:
                self.path[place] = msgspec.structs.replace(message, siblings=one.siblings)
                self.changed.emit(message.id)
        self.stored.emit()
        self._advance()
        self.state_changed.emit()

    def _on_answering_refused(self, error: UserError) -> None:
        self._notifier.user_error(error)
        self.why_not = error.message if self.path and self.path[-1].role == "user" else ""
        self.state_changed.emit()

    def _on_loader_started(self, _path: str) -> None:
        self.answering.break_off(tr("Another model was loaded."))

    def _on_loader_succeeded(self, _path: str) -> None:
        self._advance()

    def _on_loader_refused(self, event: Failed) -> None:
        """A question waits on while the user can still choose to load with less memory."""
        if self.loader.shortage is None:
            self._give_up(event.message)

    def _on_loader_died(self, _event: WorkerDied) -> None:
        """The worker is gone, and with it the model. What was received stays."""
        self.answering.break_off(tr("The answer broke off: the worker process ended."))
        if self.loader.shortage is None:
            self._give_up(tr("Not answered: the worker process ended."))

    def _on_loader_unloaded(self, why: str) -> None:
        self.answering.break_off(why)
        self._give_up(why)

    def _give_up(self, why: str) -> None:
        """Let the answer that waits be; its question stays in the chat."""
        if self.waits and self.path and self.path[-1].role == "user":
            self.why_not = why
        self.wanted = None
        self.state_changed.emit()


def _as_it_was(chat: ChatSettings, generation: Generation) -> ChatSettings:
    """The settings that an answer came about with; a template of the user's own stays."""
    return msgspec.structs.replace(
        chat,
        system_prompt=generation.system_prompt,
        context_policy=generation.context_policy,
        template_switches=generation.template_switches,
    )
