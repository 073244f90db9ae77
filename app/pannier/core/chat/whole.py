# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A whole conversation: all messages, the path through them, and what is attached to them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import msgspec

from pannier.core.chat.records import Conversation, Message, new_uid


@dataclass(frozen=True)
class WholeChat:
    """A conversation, outside of any store. Ids mean something within it only.

    Attributes:
        conversation: the conversation.
        messages: parents before children, siblings in their order.
        path: ids of the messages that are shown.
        chosen: by the id of a message, the child that the path last went on with.
        contents: what is attached, by its SHA-256.
        folders: names of the folders it lies in, from the top.
    """

    conversation: Conversation
    messages: Sequence[Message]
    path: Sequence[int]
    chosen: Mapping[int, int] = field(default_factory=dict)
    contents: Mapping[str, bytes] = field(default_factory=dict)
    folders: Sequence[str] = ()

    @property
    def shown(self) -> list[Message]:
        """The messages of the path."""
        by_id = {message.id: message for message in self.messages}
        return [by_id[number] for number in self.path]

    def only(self, numbers: Iterable[int]) -> "WholeChat":
        """The conversation with these messages alone, which are a path."""
        line = list(numbers)
        kept = set(line)
        messages = [message for message in self.messages if message.id in kept]
        return replace(self, messages=messages, path=line, chosen=chosen_along(line))

    def copied(self, moment: float) -> "WholeChat":
        """The same as another conversation, begun at `moment`."""
        conversation = msgspec.structs.replace(
            self.conversation, uid=new_uid(), created=moment, changed=moment, trashed=None
        )
        return replace(self, conversation=conversation)


def tidied(chat: WholeChat) -> WholeChat:
    """The same with a path that leads through its messages to a leaf, and no other choices.

    Where nothing was chosen, or something that is not there, the path takes the latest.
    """
    children: dict[int | None, list[int]] = {}
    for message in chat.messages:
        children.setdefault(message.parent, []).append(message.id)
    wished = {**chat.chosen, **chosen_along(chat.path)}
    path: list[int] = []
    below = children.get(None, [])
    at = chat.path[0] if chat.path else 0
    while below:
        path.append(at if at in below else below[-1])
        below = children.get(path[-1], [])
        at = wished.get(path[-1], 0)
    chosen = {
        number: child for number, child in chat.chosen.items() if child in children.get(number, ())
    }
    return replace(chat, path=path, chosen={**chosen, **chosen_along(path)})


def chosen_along(path: Sequence[int]) -> dict[int, int]:
    """What a path chooses at each message."""
    return dict(pairwise(path))
