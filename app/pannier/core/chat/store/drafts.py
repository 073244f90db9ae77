# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Drafts, one for each conversation, and the prompts that were sent."""

from pannier.core.chat.records import Draft
from pannier.core.chat.store.database import Database, storable
from pannier.core.chat.store.rows import as_json, attachments_of

MAX_PROMPTS = 500
# Longer ones are no use in a history, and would swell every backup.
MAX_PROMPT_CHARACTERS = 20_000
_NEW = 0


class Drafts:
    """What is typed and not sent yet, and what was sent before. Errors: see `Conversations`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, conversation: int | None) -> Draft:
        """The draft of a conversation; None stands for a new one."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT text, attachments FROM draft WHERE conversation = ?",
                (conversation or _NEW,),
            ).fetchone()
        return Draft(row[0], attachments_of(row[1])) if row else Draft()

    def save(self, conversation: int | None, draft: Draft) -> None:
        """Keep a draft; an empty one is forgotten."""
        number = conversation or _NEW
        with self._database.writing() as connection:
            if draft == Draft():
                connection.execute("DELETE FROM draft WHERE conversation = ?", (number,))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO draft (conversation, text, attachments) "
                    "VALUES (?, ?, ?)",
                    (number, storable(draft.text), as_json(draft.attachments)),
                )

    def prompts(self, limit: int = MAX_PROMPTS) -> list[str]:
        """Prompts that were sent, latest first, each once."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT text FROM prompt ORDER BY id DESC LIMIT ?", (limit,))
            return [row[0] for row in rows]

    def add_prompt(self, text: str) -> None:
        """Remember a prompt that was sent, unless it is very long."""
        if not text.strip() or len(text) > MAX_PROMPT_CHARACTERS:
            return
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO prompt (text) VALUES (?)", (storable(text),))
            connection.execute(
                "DELETE FROM prompt WHERE id NOT IN "
                "(SELECT id FROM prompt ORDER BY id DESC LIMIT ?)",
                (MAX_PROMPTS,),
            )
