# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tree of messages of a conversation: its path, its siblings, and what is added to it."""

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from pannier.core.chat.messages import Role
from pannier.core.chat.records import Attachment, AttachmentKind, Message, now
from pannier.core.chat.store import index, tree
from pannier.core.chat.store.answers import Answers
from pannier.core.chat.store.attachments import contents, keep
from pannier.core.chat.store.database import Database, storable
from pannier.core.chat.store.rows import missing
from pannier.core.chat.store.titling import give_title
from pannier.core.errors import UserError
from pannier.core.language import tr


class Messages:
    """The messages of all conversations. Errors: see `Conversations`, and `message_missing`.

    Nothing is ever overwritten: what looks like a change makes a sibling.
    """

    def __init__(self, database: Database, answers: Answers) -> None:
        self._database = database
        self._answers = answers

    def path(self, conversation: int) -> list[Message]:
        """The messages that are shown: from the first one to a leaf, with their siblings."""
        with self._database.reading() as connection:
            skeleton = tree.skeleton(connection, conversation)
            return self._live(tree.load(connection, skeleton.path(), skeleton))

    def path_to(self, message: int) -> list[Message]:
        """The messages from the first one to this one, whatever is shown."""
        with self._database.reading() as connection:
            line = tree.ancestors(connection, message)
            if not line:
                raise missing("message")
            return self._live(tree.load(connection, line))

    def get(self, message: int) -> Message:
        """One message."""
        with self._database.reading() as connection:
            return self._live([tree.one(connection, message)])[0]

    def tree(self, conversation: int) -> list[Message]:
        """Every message, parents before children, removed ones left out."""
        with self._database.reading() as connection:
            skeleton = tree.skeleton(connection, conversation)
            return self._live(tree.load(connection, list(skeleton.parents), skeleton))

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
        with self._database.writing() as connection:
            tree.check_parent(connection, conversation, parent)
            message = Message(
                id=0,
                conversation=conversation,
                parent=parent,
                role=role,
                text=storable(text),
                created=now(),
                attachments=tuple(attachments),
            )
            return _added(connection, message)

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
        with self._database.writing() as connection:
            old = tree.one(connection, message)
            kept = old.attachments if attachments is None else tuple(attachments)
            new = msgspec.structs.replace(
                old,
                text=storable(text),
                thinking=old.thinking if thinking is None else storable(thinking),
                created=now(),
                edited=True,
                is_growing=False,
                attachments=kept,
            )
            return _added(connection, new)

    def select(self, message: int) -> list[Message]:
        """Lead the path through this message, on to where it last went; returns the new path."""
        with self._database.writing() as connection:
            tree.lead_through(connection, message)
            conversation = tree.conversation_of_message(connection, message)
        return self.path(conversation)

    def trash(self, message: int) -> list[Message]:
        """Remove a message with all below it; `restore` brings them back. Returns the new path."""
        with self._database.writing() as connection:
            conversation = tree.conversation_of_message(connection, message)
            _mark_removed(connection, tree.below(connection, message), now())
            tree.touch(connection, conversation, now())
        return self.path(conversation)

    def restore(self, message: int) -> list[Message]:
        """Bring back a removed message with all below it, and lead the path through it.

        What was removed at another time stays removed.
        """
        with self._database.writing() as connection:
            conversation = tree.conversation_of_message(connection, message)
            connection.executemany(
                "UPDATE message SET trashed = NULL WHERE id = ? "
                "AND trashed = (SELECT trashed FROM message WHERE id = ?)",
                [(number, message) for number in reversed(tree.below(connection, message))],
            )
            tree.lead_through(connection, message)
            tree.touch(connection, conversation, now())
        return self.path(conversation)

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

        Content that no message or draft came to hold is removed a week later.
        """
        with self._database.writing() as connection:
            digest = keep(connection, content)
        return Attachment(
            name=storable(name),
            kind=kind,
            content=digest,
            size_bytes=len(content),
            media_type=media_type,
            tokens=tokens,
        )

    def content(self, attachment: Attachment) -> bytes:
        """What the model sees of an attached file.

        Raises:
            UserError: (`attachment_missing`) it is no longer there.
        """
        with self._database.reading() as connection:
            found = contents(connection, [attachment.content])
        if attachment.content not in found:
            raise UserError(
                tr("The content of {name} is no longer there.").format(name=attachment.name),
                remedy=tr("Attach the file again."),
                kind="attachment_missing",
            )
        return found[attachment.content]

    def _live(self, messages: Iterable[Message]) -> list[Message]:
        """Put in the text of answers under way: more of it is in memory than on the disk."""
        whole = []
        for message in messages:
            so_far = self._answers.so_far(message.id) if message.is_growing else None
            if so_far is not None:
                text, thinking = so_far
                message = msgspec.structs.replace(message, text=text, thinking=thinking)  # noqa: PLW2901
            whole.append(message)
        return whole


def _added(connection: sqlite3.Connection, message: Message) -> Message:
    number = tree.insert(connection, message)
    index.add_message(connection, number, message.text)
    tree.lead_through(connection, number)
    tree.touch(connection, message.conversation, message.created)
    give_title(connection, message)
    return tree.one(connection, number)


def _mark_removed(connection: sqlite3.Connection, numbers: Sequence[int], moment: float) -> None:
    connection.executemany(
        "UPDATE message SET trashed = ? WHERE id = ? AND trashed IS NULL",
        [(moment, number) for number in numbers],
    )
