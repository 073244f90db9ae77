# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Conversations as the tests need them."""

from pannier.core.chat.records import (
    Conversation,
    Generation,
    Message,
    ModelIdentity,
    new_uid,
)
from pannier.core.chat.store import ChatStore
from pannier.core.chat.whole import WholeChat

MODEL = ModelIdentity("Tiny", path="/models/tiny.gguf", file_type="Q4_K_M")
ENDED = Generation(stop_reason="end", tokens=3, seconds=0.5, seed=7)


def ask(store: ChatStore, conversation: int, text: str, parent: int | None = None) -> Message:
    """Ask a question below a message."""
    return store.messages.add(conversation, "user", text, parent=parent)


def answer(store: ChatStore, question: Message, text: str) -> Message:
    """Answer a question as the engine would, in two pieces."""
    growing = store.answers.begin(
        question.conversation, question.id, model=MODEL, generation=Generation()
    )
    half = len(text) // 2
    store.answers.append(growing.id, text[:half])
    store.answers.append(growing.id, text[half:])
    return store.answers.finish(growing.id, ENDED)


def talk(store: ChatStore, *texts: str) -> int:
    """Begin a conversation of questions and answers by turns; returns its id."""
    conversation = store.conversations.create().id
    parent: int | None = None
    for number, text in enumerate(texts):
        if number % 2 == 0:
            last = ask(store, conversation, text, parent)
        else:
            last = answer(store, last, text)
        parent = last.id
    return conversation


def long_chat(store: ChatStore, length: int) -> int:
    """Add a conversation of so many messages; returns its id."""
    messages = [
        Message(
            id=number,
            conversation=0,
            parent=number - 1 if number > 1 else None,
            role="user" if number % 2 else "assistant",
            text=f"message {number}",
            created=float(number),
        )
        for number in range(1, length + 1)
    ]
    conversation = Conversation(id=0, uid=new_uid(), created=1.0, changed=float(length))
    path = range(1, length + 1)
    added = store.conversations.insert_whole(WholeChat(conversation, messages, path))
    assert added is not None
    return added.id


def shown(store: ChatStore, conversation: int) -> list[str]:
    """The texts of the path."""
    return [message.text for message in store.messages.path(conversation)]
