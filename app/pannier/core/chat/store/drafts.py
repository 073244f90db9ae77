# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Drafts, one for each conversation, and the prompts that were sent."""

from pannier.core.chat.records import Draft

MAX_PROMPTS = 500


class Drafts:
    """What is typed and not sent yet, and what was sent before."""

    def get(self, conversation: int | None) -> Draft:
        """The draft of a conversation; None stands for a new one."""
        raise NotImplementedError

    def save(self, conversation: int | None, draft: Draft) -> None:
        """Keep a draft; an empty one is forgotten."""
        raise NotImplementedError

    def prompts(self, limit: int = MAX_PROMPTS) -> list[str]:
        """Prompts that were sent, latest first, each once."""
        raise NotImplementedError

    def add_prompt(self, text: str) -> None:
        """Remember a prompt that was sent."""
        raise NotImplementedError
