# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Drafts and the history of prompts."""

from pathlib import Path

import pytest

from pannier.core.chat.records import Draft
from pannier.core.chat.store import ChatStore, open_chats
from tests.core.chat.store.chats import talk


def test_every_chat_has_its_draft(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "A")
    picture = store.messages.attach("cat.png", "image", b"png")
    store.drafts.save(conversation, Draft("to be", (picture,)))
    store.drafts.save(None, Draft("new"))
    store.close()

    again = open_chats(file)

    assert again.drafts.get(conversation) == Draft("to be", (picture,))
    assert again.drafts.get(None) == Draft("new")
    again.drafts.save(conversation, Draft())
    assert again.drafts.get(conversation) == Draft()
    again.close()


def test_prompts_are_remembered_once_and_in_order(
    store: ChatStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pannier.core.chat.store.drafts.MAX_PROMPTS", 5)
    for text in ("one", "two", "one", "  ", "long " * 5000):
        store.drafts.add_prompt(text)

    assert store.drafts.prompts() == ["one", "two"]
    for number in range(8):
        store.drafts.add_prompt(f"prompt {number}")
    assert store.drafts.prompts() == [f"prompt {number}" for number in (7, 6, 5, 4, 3)]
    assert store.drafts.prompts(1) == ["prompt 7"]
