# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds words in all messages and titles, and shows the text around them."""

import sqlite3
from collections.abc import Sequence

from pannier.core.chat.records import SearchHit, SearchResult, Span
from pannier.core.chat.store.words import Phrase, fts_query, phrases, places

# Of more matches than this only those of the latest messages are looked at.
_MOST_MATCHES = 300
_SNIPPET_BEFORE, _SNIPPET_CHARACTERS = 40, 160
_MOST_MARKS = 8
_ONE_LINE = dict.fromkeys((*range(32), 127, 133, 8232, 8233), " ")

# The words are looked up first, whatever SQLite thinks: that is what CROSS JOIN says.
_TITLES = """
SELECT conversation.id, conversation.title, conversation.changed
FROM words CROSS JOIN conversation ON conversation.id = -words.rowid
WHERE words MATCH ? AND words.rowid < 0 AND conversation.trashed IS NULL
ORDER BY words.rowid LIMIT ?
"""
_MESSAGES = """
SELECT message.id, message.created
FROM words
CROSS JOIN message ON message.id = words.rowid
CROSS JOIN conversation ON conversation.id = message.conversation
WHERE words MATCH ? AND words.rowid BETWEEN ? AND ? AND message.trashed IS NULL
AND conversation.trashed IS NULL AND (? IS NULL OR conversation.id = ?)
ORDER BY words.rowid DESC LIMIT ?
"""
_TEXT = """
SELECT message.id, conversation.id, conversation.title, role, message.created, text
FROM message JOIN conversation ON conversation.id = message.conversation WHERE message.id = ?
"""


def search(
    connection: sqlite3.Connection, text: str, conversation: int | None, limit: int
) -> SearchResult:
    """Find `text`; see `ChatStore.search`."""
    wanted = phrases(text)
    if not wanted:
        return SearchResult(())
    hits = [] if conversation is not None else _titles(connection, wanted, limit + 1)
    newest = _messages(connection, wanted, conversation)
    for number in newest[: limit + 1 - len(hits)]:
        row = connection.execute(_TEXT, (number,)).fetchone()
        hits.append(_message_hit(row, wanted))
    return SearchResult(tuple(hits[:limit]), has_more=len(hits) > limit)


def _titles(
    connection: sqlite3.Connection, wanted: Sequence[Phrase], limit: int
) -> list[SearchHit]:
    rows = connection.execute(_TITLES, (fts_query(wanted), limit))
    return [
        SearchHit(
            conversation=number,
            title=title,
            message=None,
            role=None,
            created=changed,
            snippet=title,
            marks=_spans(places(title, wanted, limit=_MOST_MARKS)),
            place=None,
        )
        for number, title, changed in rows
    ]


def _messages(
    connection: sqlite3.Connection, wanted: Sequence[Phrase], conversation: int | None
) -> list[int]:
    """The messages that match, newest first."""
    low, high = 1, 2**62
    if conversation is not None:
        low, high = connection.execute(
            "SELECT coalesce(min(id), 0), coalesce(max(id), 0) FROM message WHERE conversation = ?",
            (conversation,),
        ).fetchone()
    rows = connection.execute(
        _MESSAGES, (fts_query(wanted), low, high, conversation, conversation, _MOST_MATCHES)
    ).fetchall()
    # Imported messages were added late and may be old.
    return [number for number, _ in sorted(rows, key=lambda row: (-row[1], -row[0]))]


def _message_hit(row: tuple[int, int, str, str, float, str], wanted: Sequence[Phrase]) -> SearchHit:
    message, conversation, title, role, created, text = row
    found = places(text, wanted, limit=_MOST_MARKS)
    snippet, marks = _snippet(text, found)
    return SearchHit(
        conversation=conversation,
        title=title,
        message=message,
        role="user" if role == "user" else "assistant" if role == "assistant" else "system",
        created=created,
        snippet=snippet,
        marks=marks,
        place=Span(*found[0]) if found else None,
    )


def _snippet(text: str, found: Sequence[tuple[int, int]]) -> tuple[str, tuple[Span, ...]]:
    """The text around the first match, on one line, with the matches in it."""
    first = found[0][0] if found else 0
    start = max(first - _SNIPPET_BEFORE, 0)
    if start:
        # Begin with a whole word, if there is a space before the match.
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(start + _SNIPPET_CHARACTERS, len(text))
    head = "…" if start else ""
    tail = "…" if end < len(text) else ""
    # One character for one, so that the marks stay where they are.
    line = text[start:end].translate(_ONE_LINE)
    shift = len(head) - start
    marks = [(low + shift, min(high, end) + shift) for low, high in found if low < end]
    return f"{head}{line}{tail}", _spans(marks)


def _spans(found: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """Spans that do not overlap."""
    spans: list[Span] = []
    for start, end in found:
        if not spans or start >= spans[-1].end:
            spans.append(Span(start, end))
    return tuple(spans)
