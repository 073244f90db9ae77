# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One message of a chat, as the chat template of a model sees it."""

from typing import Literal

import msgspec

Role = Literal["system", "user", "assistant"]


class ChatMessage(msgspec.Struct, frozen=True):
    """A message: who said it, and its text (Markdown)."""

    role: Role
    content: str
