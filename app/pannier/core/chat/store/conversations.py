# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Conversations as a whole: list, title, pin, folder, settings, copy, trash."""

from collections.abc import Sequence

from pannier.core.chat.records import Conversation, ModelIdentity
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer


class Conversations:
    """All conversations.

    Every method may raise `UserError`: `chats_unwritable` or `chats_full` when it writes and
    cannot, `chat_missing` when there is no such conversation.
    """

    def all(self, *, trashed: bool = False) -> list[Conversation]:
        """Conversations outside the trash, or in it; pinned ones first, then the last changed."""
        raise NotImplementedError

    def get(self, conversation: int) -> Conversation:
        """One of them, also from the trash."""
        raise NotImplementedError

    def create(
        self,
        *,
        title: str = "",
        folder: int | None = None,
        model: ModelIdentity | None = None,
        settings: SettingsLayer = NOTHING_SET,
    ) -> Conversation:
        """Begin one. Without a title it gets one from the first question."""
        raise NotImplementedError

    def rename(self, conversation: int, title: str) -> Conversation:
        """Give it a title; an empty one goes back to the one from the first question."""
        raise NotImplementedError

    def pin(self, conversation: int, *, pinned: bool) -> Conversation:
        """Keep it at the head of the list, or not."""
        raise NotImplementedError

    def move(self, conversations: Sequence[int], folder: int | None) -> None:
        """Put conversations into a folder, or to the top."""
        raise NotImplementedError

    def set_model(self, conversation: int, model: ModelIdentity | None) -> Conversation:
        """Set the model it is held with."""
        raise NotImplementedError

    def set_settings(self, conversation: int, settings: SettingsLayer) -> Conversation:
        """Set what holds for it alone."""
        raise NotImplementedError

    def duplicate(self, conversation: int, *, up_to: int | None = None) -> Conversation:
        """Copy it whole, or only the path that leads to the message `up_to` (branch)."""
        raise NotImplementedError

    def trash(self, conversations: Sequence[int]) -> None:
        """Put conversations into the trash, from where `restore` takes them back."""
        raise NotImplementedError

    def restore(self, conversations: Sequence[int]) -> None:
        """Take conversations out of the trash, into the folder they were in."""
        raise NotImplementedError

    def delete(self, conversations: Sequence[int]) -> None:
        """Delete conversations in the trash for good; others are left alone."""
        raise NotImplementedError

    def purge(self, *, older_than_days: float = 30) -> int:
        """Delete for good what was put into the trash so long ago; returns how many things.

        Messages that were removed from a conversation count, too.
        """
        raise NotImplementedError
