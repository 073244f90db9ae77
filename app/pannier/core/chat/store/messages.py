# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tree of messages of a conversation: its path, its siblings, and what is added to it."""

from collections.abc import Sequence

from pannier.core.chat.messages import Role
from pannier.core.chat.records import Attachment, AttachmentKind, Message


class Messages:
    """The messages of all conversations. Errors: see `Conversations`, and `message_missing`.

    Nothing is ever overwritten: what looks like a change makes a sibling.
    """

    def path(self, conversation: int) -> list[Message]:
        """The messages that are shown: from the first one to a leaf, with their siblings."""
        raise NotImplementedError

    def path_to(self, message: int) -> list[Message]:
        """The messages from the first one to this one, whatever is shown."""
        raise NotImplementedError

    def get(self, message: int) -> Message:
        """One message."""
        raise NotImplementedError

    def tree(self, conversation: int) -> list[Message]:
        """Every message, parents before children, removed ones left out."""
        raise NotImplementedError

    def add(
        self,
        conversation: int,
        role: Role,
        text: str,
        *,
        parent: int | None = None,
        attachments: Sequence[Attachment] = (),
    ) -> Message:
        """Add a whole message below `parent` (None: a first message); it becomes the path's end.

        The first question gives the conversation its title.
        """
        raise NotImplementedError

    def edit(
        self,
        message: int,
        text: str,
        *,
        thinking: str | None = None,
        attachments: Sequence[Attachment] | None = None,
    ) -> Message:
        """Add a sibling with another text, which becomes the path's end; the old one stays.

        Thinking text and attachments are taken over unless others are given. Of an answer, model
        and generation are taken over, so that it can be continued from there (`Answers.resume`).
        """
        raise NotImplementedError

    def select(self, message: int) -> list[Message]:
        """Lead the path through this message, on to where it last went; returns the new path."""
        raise NotImplementedError

    def trash(self, message: int) -> list[Message]:
        """Remove a message with all below it; `restore` brings them back. Returns the new path."""
        raise NotImplementedError

    def restore(self, message: int) -> list[Message]:
        """Bring back a removed message with all below it, and lead the path through it."""
        raise NotImplementedError

    def attach(
        self,
        name: str,
        kind: AttachmentKind,
        content: bytes,
        *,
        media_type: str = "",
        tokens: int | None = None,
    ) -> Attachment:
        """Keep the content of a file, for `add` or a draft; text is UTF-8.

        Content that no message or draft came to hold is removed some days later.
        """
        raise NotImplementedError

    def content(self, attachment: Attachment) -> bytes:
        """What the model sees of an attached file.

        Raises:
            UserError: (`attachment_missing`) it is no longer there.
        """
        raise NotImplementedError
