# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is typed and not sent yet: kept for every chat, whatever happens."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from pannier.core.chat.records import Attachment, Draft
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.input import InputText

SAVE_MILLISECONDS = 400


class DraftKeeper(QObject):
    """Keeps the draft of the chat that is shown, and brings back that of another one.

    Attributes:
        attachments: files that go with the draft.

    Signals:
        changed: the text or the attachments are different.
        loaded: the draft of another chat is there.
        cleared: the draft was sent.
    """

    changed = Signal()
    loaded = Signal()
    cleared = Signal()

    def __init__(
        self,
        controller: ChatController,
        archive: ChatArchive,
        text: InputText,
        parent: QObject,
        *,
        keeps_new: bool = True,
    ) -> None:
        """`keeps_new` is whether the draft of a chat that is not begun is kept here, too."""
        super().__init__(parent)
        self._controller = controller
        self._archive = archive
        self._text = text
        self._key: int | None = None
        self._keeps_new = keeps_new
        self.attachments: list[Attachment] = []
        self._saved = Draft()
        self._soon = QTimer(self, singleShot=True, interval=SAVE_MILLISECONDS)
        self._soon.timeout.connect(self.save)
        text.edited.connect(self._on_text_edited)
        controller.shown.connect(self._on_controller_shown)
        controller.conversation_changed.connect(self._on_controller_conversation_changed)
        archive.opened.connect(self._load)

    @property
    def draft(self) -> Draft:
        """What there is now."""
        return Draft(self._text.toPlainText(), tuple(self.attachments))

    def set_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Other files go with it."""
        self.attachments = list(attachments)
        self._soon.start()
        self.changed.emit()

    def clear(self) -> None:
        """It was sent."""
        if self._text.toPlainText().strip():
            self._text.add_past(self._text.toPlainText().strip())
        self._text.show_text("")
        self.attachments = []
        self.save()
        self.cleared.emit()
        self.changed.emit()

    def give_back(self, text: str, attachments: Sequence[Attachment]) -> None:
        """What was sent could not be kept: it goes before what was typed since."""
        later = self._text.toPlainText()
        self._text.show_text(f"{text}\n{later}" if later else text)
        self.attachments = [*attachments, *self.attachments]
        self.loaded.emit()
        self._on_text_edited()

    def save(self) -> None:
        """Keep it now."""
        self._soon.stop()
        key, draft = self._key, self.draft
        if draft != self._saved and (key is not None or self._keeps_new):
            self._saved = draft
            self._archive.run(lambda store: store.drafts.save(key, draft))

    def _on_text_edited(self) -> None:
        self._soon.start()
        self.changed.emit()

    def _on_controller_shown(self) -> None:
        conversation = self._controller.conversation
        key = conversation.id if conversation is not None else None
        if key != self._key:
            self.save()
            self._key = key
            self._saved = Draft()
            self.attachments = []
            self._text.show_text("")
            self._load()

    def _on_controller_conversation_changed(self) -> None:
        """A new chat is in the store now, where it has a number."""
        conversation = self._controller.conversation
        if self._key is None and conversation is not None:
            self._key = conversation.id

    def _load(self) -> None:
        key, knows = self._key, self._key is not None or self._keeps_new
        self._archive.run(
            lambda store: (store.drafts.get(key) if knows else Draft(), store.drafts.prompts()),
            lambda found: self._on_loaded(key, *found),
        )

    def _on_loaded(self, key: int | None, draft: Draft, prompts: list[str]) -> None:
        """Another chat may be shown by now, or something typed."""
        self._text.set_past(list(reversed(prompts)))
        if key != self._key:
            return
        self._saved = draft
        self._text.show_text(draft.text + self._text.toPlainText())
        self.attachments = [*draft.attachments, *self.attachments]
        self.loaded.emit()
        self.changed.emit()
