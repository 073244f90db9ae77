# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats on the disk: one SQLite file that loses nothing."""

from pannier.core.chat.store.answers import COMMIT_SECONDS, Answers
from pannier.core.chat.store.chat_store import ChatStore, chats_file, open_chats
from pannier.core.chat.store.conversations import Conversations
from pannier.core.chat.store.drafts import Drafts
from pannier.core.chat.store.folders import Folders
from pannier.core.chat.store.messages import Messages
from pannier.core.chat.store.opening import Opening, OpeningKind, Writability

__all__ = [
    "COMMIT_SECONDS",
    "Answers",
    "ChatStore",
    "Conversations",
    "Drafts",
    "Folders",
    "Messages",
    "Opening",
    "OpeningKind",
    "Writability",
    "chats_file",
    "open_chats",
]
