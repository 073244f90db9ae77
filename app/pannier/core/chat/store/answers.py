# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers while they grow: what streams in is on the disk within half a second."""

import contextlib
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from pannier.core.chat.records import Generation, Message, ModelIdentity, now
from pannier.core.chat.store import index, tree
from pannier.core.chat.store.database import Database, storable
from pannier.core.chat.store.rows import as_json
from pannier.core.errors import UserError

COMMIT_SECONDS = 0.4
"""How long text waits at most before it is committed."""

Piece = tuple[str, str]
"""Text and thinking text."""


@dataclass
class _Growing:
    """An answer under way: what it began with, what came since, and how much of that is saved."""

    text: str = ""
    thinking: str = ""
    pieces: list[Piece] = field(default_factory=list)
    saved: int = 0

    def so_far(self) -> Piece:
        pieces = self.pieces.copy()
        return (
            self.text + "".join(text for text, _ in pieces),
            self.thinking + "".join(thinking for _, thinking in pieces),
        )


class Answers:
    """Answers under way. Several conversations may have one each at the same time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._growing: dict[int, _Growing] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    def begin(
        self,
        conversation: int,
        parent: int,
        *,
        model: ModelIdentity | None,
        generation: Generation,
    ) -> Message:
        """Add an empty answer below a question; it becomes the path's end.

        Below a question that has answers it is a sibling of them (regenerate).
        """
        with self._database.writing() as connection:
            tree.check_parent(connection, conversation, parent)
            answer = Message(
                id=0,
                conversation=conversation,
                parent=parent,
                role="assistant",
                text="",
                created=now(),
                is_growing=True,
                model=model,
                generation=generation,
            )
            number = tree.insert(connection, answer)
            tree.lead_through(connection, number)
            tree.touch(connection, conversation, answer.created)
            message = tree.one(connection, number)
        with self._changed:
            self._growing[number] = _Growing()
        return message

    def resume(self, message: int) -> Message:
        """Let an answer grow on where it ended."""
        with self._database.writing() as connection:
            old = tree.one(connection, message)
            if not old.is_growing:
                index.remove_message(connection, message, old.text)
                connection.execute("UPDATE message SET growing = 1 WHERE id = ?", (message,))
            tree.lead_through(connection, message)
            resumed = tree.one(connection, message)
        with self._changed:
            self._growing.setdefault(message, _Growing(old.text, old.thinking))
        return resumed

    def so_far(self, message: int) -> Piece | None:
        """Text and thinking text of an answer under way; None for others. Returns at once."""
        growing = self._growing.get(message)
        return None if growing is None else growing.so_far()

    def append(self, message: int, text: str = "", *, thinking: str = "") -> None:
        """Add text to an answer under way. Returns at once: callable on the GUI thread.

        A thread of the store commits it within `COMMIT_SECONDS`. When that fails, the text is kept
        and tried again; `ChatStore.writability` tells.

        Raises:
            ValueError: the answer is not under way.
        """
        with self._changed:
            growing = self._growing.get(message)
            if growing is None:
                raise ValueError(f"message {message} is no answer under way")
            growing.pieces.append((storable(text), storable(thinking)))
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(
                    target=self._save_again_and_again, name="chat-writer", daemon=True
                )
                self._thread.start()
            self._changed.notify()

    def finish(self, message: int, generation: Generation) -> Message:
        """End an answer: everything is committed, and it can be searched.

        Raises:
            UserError: (`chats_full`, `chats_unwritable`) it could not be saved; the text is kept
                in memory, and `finish` can be called again.
            ValueError: the answer is not under way.
        """
        growing = self._growing.get(message)
        if growing is None:
            raise ValueError(f"message {message} is no answer under way")
        with self._database.writing() as connection:
            text, thinking = growing.so_far()
            end(connection, message, text, thinking, generation)
            finished = tree.one(connection, message)
            tree.touch(connection, finished.conversation, now())
        with self._changed:
            self._growing.pop(message, None)
        return finished

    def save(self) -> None:
        """Commit what has come so far.

        Raises:
            UserError: it could not be saved; it is kept in memory.
        """
        with self._database.writing() as connection:
            with self._changed:
                waiting = {
                    message: growing.pieces[growing.saved :]
                    for message, growing in self._growing.items()
                    if growing.saved < len(growing.pieces)
                }
            for message, pieces in waiting.items():
                _save_pieces(connection, message, pieces)
        with self._changed:
            for message, pieces in waiting.items():
                if message in self._growing:
                    self._growing[message].saved += len(pieces)

    def close(self) -> None:
        """Commit what is pending, if that is possible, and end the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
        with contextlib.suppress(UserError):
            self.save()

    def _has_unsaved(self) -> bool:
        return any(growing.saved < len(growing.pieces) for growing in self._growing.values())

    def _save_again_and_again(self) -> None:
        """Save what has come, every `COMMIT_SECONDS`; runs on a thread of its own."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._has_unsaved())
                # More may come meanwhile, and goes with it.
                self._changed.wait_for(lambda: self._closed, timeout=COMMIT_SECONDS)
                if self._closed:
                    return
            with contextlib.suppress(UserError):  # tried again; the store tells of it
                self.save()


def _save_pieces(connection: sqlite3.Connection, message: int, pieces: Sequence[Piece]) -> None:
    # Its conversation may have been deleted meanwhile, or the answer just been finished.
    connection.execute(
        "INSERT INTO piece (message, text, thinking) "
        "SELECT id, ?, ? FROM message WHERE id = ? AND growing",
        (
            "".join(text for text, _ in pieces),
            "".join(thinking for _, thinking in pieces),
            message,
        ),
    )


def end(
    connection: sqlite3.Connection,
    message: int,
    text: str,
    thinking: str,
    generation: Generation | None,
) -> None:
    """Give an answer its whole text, and let it be found."""
    connection.execute(
        "UPDATE message SET growing = 0, text = ?, thinking = ?, generation = ? WHERE id = ?",
        (text, thinking, as_json(generation), message),
    )
    connection.execute("DELETE FROM piece WHERE message = ?", (message,))
    index.add_message(connection, message, text)


def end_interrupted(connection: sqlite3.Connection) -> list[int]:
    """End the answers that a killed program left growing; returns their numbers."""
    numbers = [row[0] for row in connection.execute("SELECT id FROM message WHERE growing")]
    for number in numbers:
        message = tree.one(connection, number)
        generation = msgspec.structs.replace(
            message.generation or Generation(), stop_reason="interrupted"
        )
        end(connection, number, message.text, message.thinking, generation)
    return numbers
