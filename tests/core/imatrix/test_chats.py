# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats as text to calibrate on."""

from pathlib import Path

import pytest

from pannier.core.chat.records import Conversation, Message, new_uid
from pannier.core.chat.store import ChatStore, open_chats
from pannier.core.chat.whole import WholeChat
from pannier.core.imatrix.chats import CHATS, chat_parts
from pannier.core.imatrix.text import gather_text


def add_chat(store: ChatStore, *said: str, title: str = "Secret") -> int:
    """A chat with these messages, by turns of the user and the model."""
    messages = [
        Message(
            id=number,
            conversation=1,
            parent=number - 1 or None,
            role="user" if number % 2 else "assistant",
            text=text,
            thinking="" if number % 2 else "Hmm.",
            created=0.0,
        )
        for number, text in enumerate(said, 1)
    ]
    made = Conversation(id=1, uid=new_uid(), title=title, created=0.0, changed=0.0)
    whole = WholeChat(made, messages, [message.id for message in messages])
    added = store.conversations.insert_whole(whole)
    assert added is not None
    return added.id


def test_what_was_said_is_the_text_and_titles_are_not(tmp_path: Path) -> None:
    store = open_chats(tmp_path / "chats.sqlite")
    try:
        first = add_chat(store, "What is a bee?", "An insect.")
        second = add_chat(store, "And a wasp?", "Another one.")
        gone = add_chat(store, "Forget it.", "Done.")
        store.conversations.trash([gone])
        store.conversations.delete([gone])
        steps = gather_text((), chat_parts(store, [first, second, gone]))
        assert (next(steps), next(steps)) == (CHATS, CHATS)
        with pytest.raises(StopIteration) as ended:
            next(steps)
        text = ended.value.value
        assert text.text == (
            "What is a bee?\n\nHmm.\n\nAn insect.\n\nAnd a wasp?\n\nHmm.\n\nAnother one."
        )
        assert text.names == (CHATS,)
    finally:
        store.close()
