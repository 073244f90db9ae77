# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The user's own chats as text to calibrate on."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pannier.core.errors import UserError
from pannier.core.imatrix.text import TextPart

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore
    from pannier.core.chat.whole import WholeChat

CHATS = "chats"
"""Name of such a text in the file that is made: titles are nobody's business there."""


def chat_parts(store: "ChatStore", chats: Sequence[int]) -> Iterator[TextPart]:
    """Read these conversations one by one; those that are gone by now are left out.

    Raises:
        UserError: the chats cannot be read.
    """
    for number in chats:
        try:
            whole = store.conversations.read_whole(number)
        except UserError as error:
            if error.kind == "chat_missing":
                continue
            raise
        yield TextPart(CHATS, chat_text(whole))


def chat_text(chat: "WholeChat") -> str:
    """What was said along the path that is shown, thoughts before their answers.

    Without names, times and marks of any kind: they are no part of what a model reads or writes.
    """
    said = (part.strip() for message in chat.shown for part in (message.thinking, message.text))
    return "\n\n".join(part for part in said if part)
