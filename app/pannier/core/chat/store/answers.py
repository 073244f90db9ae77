# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers while they grow: what streams in is on the disk within half a second."""

from pannier.core.chat.records import Generation, Message, ModelIdentity

COMMIT_SECONDS = 0.4
"""How long text waits at most before it is committed."""


class Answers:
    """Answers under way. Several conversations may have one each at the same time."""

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
        raise NotImplementedError

    def resume(self, message: int) -> Message:
        """Let an answer grow on where it ended."""
        raise NotImplementedError

    def so_far(self, message: int) -> tuple[str, str] | None:
        """Text and thinking text of an answer under way; None for others. Returns at once."""
        raise NotImplementedError

    def append(self, message: int, text: str = "", *, thinking: str = "") -> None:
        """Add text to an answer under way. Returns at once: callable on the GUI thread.

        A thread of the store commits it within `COMMIT_SECONDS`. When that fails, the text is kept
        and tried again; `ChatStore.writability` tells.
        """
        raise NotImplementedError

    def finish(self, message: int, generation: Generation) -> Message:
        """End an answer: everything is committed, and it can be searched.

        Raises:
            UserError: (`chats_full`, `chats_unwritable`) it could not be saved; the text is kept
                in memory, and `finish` can be called again.
        """
        raise NotImplementedError
