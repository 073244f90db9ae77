# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The store of all chats, and how it is opened and closed."""

from pathlib import Path

from pannier.core.chat.records import SearchResult
from pannier.core.chat.store.answers import Answers
from pannier.core.chat.store.conversations import Conversations
from pannier.core.chat.store.drafts import Drafts
from pannier.core.chat.store.folders import Folders
from pannier.core.chat.store.messages import Messages
from pannier.core.chat.store.opening import Opening, Writability
from pannier.core.errors import UserError


class ChatStore:
    """All chats, in one SQLite file. Made by `open_chats`; `close` it in the end.

    Every method does disk work and belongs on a thread of the task runner, except
    `Answers.append` and the attributes. Any thread may call any method at any time: writing is
    done one after another, reading beside it.

    Attributes:
        opening: how it was opened.
        conversations: conversations as a whole.
        folders: folders of conversations.
        messages: their trees of messages.
        answers: answers while they grow.
        drafts: what is typed and not sent yet, and the prompts that were sent.
    """

    opening: Opening
    conversations: Conversations
    folders: Folders
    messages: Messages
    answers: Answers
    drafts: Drafts

    @property
    def writability(self) -> Writability:
        """Whether chats can be saved, as the last attempt showed."""
        raise NotImplementedError

    @property
    def problem(self) -> UserError | None:
        """Why they cannot be saved, for the user; None when they can."""
        raise NotImplementedError

    def retry_writing(self) -> Writability:
        """Try again whether chats can be saved, after the user has made room."""
        raise NotImplementedError

    def maintain(self) -> None:
        """Make today's backup and empty what is old in the trash; for once after the start."""
        raise NotImplementedError

    def search(
        self, text: str, *, conversation: int | None = None, limit: int = 50
    ) -> SearchResult:
        """Find all words of `text` in messages and titles, the last one also as a beginning.

        Upper case, accents and vowel points make no difference; "in quotes" is found word after
        word. The trash is not searched, nor an answer before it is finished.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Commit what is pending and close the file; a second call does nothing."""
        raise NotImplementedError


def chats_file() -> Path:
    """The file that holds them."""
    raise NotImplementedError


def open_chats(file: Path) -> ChatStore:
    """Open the chats, making, checking, upgrading and repairing the file as needed.

    A full disk or a folder that cannot be written is no error: see `ChatStore.writability`.

    Raises:
        UserError: `chats_newer` when a later version of Pannier wrote the file, which is not
            touched; `chats_unreadable` when it can be neither read nor put aside.
    """
    raise NotImplementedError
