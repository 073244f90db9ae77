# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Searching 100,000 messages ÷ a scan with LIKE, and opening a chat of 2,000 messages.

    python benchmarks/chat_store.py [--messages 100000] [--path 2000] [--rounds 5]

The messages have sixty words each out of 20,000, as often as words are in a language. The peer is
the same file without an index: SQLite's `LIKE '%...%'` over the column with the text, newest first,
with as many results. Both take turns. Goals: no search takes longer than 50 ms, and opening the
long chat, siblings, statistics and all, no longer than 100 ms (of the 300 that the window has).
"""

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from result_table import Row, compare, longest, table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pannier.core.chat.records import (  # noqa: E402 - after the path is set
    Conversation,
    Generation,
    Message,
    ModelIdentity,
    new_uid,
)
from pannier.core.chat.store import ChatStore, open_chats  # noqa: E402
from pannier.core.chat.whole import WholeChat  # noqa: E402

SEARCH_GOAL_MS = 50.0
OPEN_GOAL_MS = 100.0
WORDS, VOCABULARY, PER_CHAT, LIMIT = 60, 20_000, 50, 50


def main() -> int:
    """Measure and print the table; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--path", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    source = random.Random(1)  # noqa: S311 - words for a benchmark
    vocabulary = [
        "".join(source.choices("abcdefghijklmnopqrstuvwxyz", k=source.randint(2, 9)))
        for _ in range(VOCABULARY)
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "chats.sqlite"
        store = open_chats(file)
        long_chat = _fill(store, source, vocabulary, arguments.messages, arguments.path)
        store.close()
        begin = time.perf_counter()
        store = open_chats(file)
        rows = [
            Row("opening and checking the file", "ms", (time.perf_counter() - begin) * 1e3,
                note=f"{file.stat().st_size / 1e6:.0f} MB"),
            *_search_rows(store, file, _queries(vocabulary), arguments.rounds),
            *_other_rows(store, long_chat, arguments.rounds),
        ]  # fmt: skip
        store.close()
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def _fill(
    store: ChatStore, source: random.Random, vocabulary: Sequence[str], messages: int, path: int
) -> int:
    """Add chats; returns the id of the long one."""
    weights = [1 / (rank + 1) for rank in range(len(vocabulary))]

    def texts(count: int) -> list[str]:
        words = source.choices(vocabulary, weights, k=count * WORDS)
        return [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)]

    for _ in range((messages - path) // PER_CHAT):
        store.conversations.insert_whole(make_chat(texts(PER_CHAT)))
    added = store.conversations.insert_whole(make_chat(texts(path)))
    assert added is not None
    return added.id


def make_chat(texts: Sequence[str]) -> WholeChat:
    """A chat of these messages, questions and answers by turns."""
    messages = [
        Message(
            id=number,
            conversation=0,
            parent=number - 1 or None,
            role="user" if number % 2 else "assistant",
            text=text,
            created=float(number),
            model=None if number % 2 else ModelIdentity("Model"),
            generation=None if number % 2 else Generation(seed=1, tokens=60, stop_reason="end"),
        )
        for number, text in enumerate(texts, start=1)
    ]
    conversation = Conversation(id=0, uid=new_uid(), created=1.0, changed=float(len(texts)))
    return WholeChat(conversation, messages, range(1, len(texts) + 1))


def _queries(vocabulary: Sequence[str]) -> dict[str, str]:
    return {
        "the commonest word": vocabulary[0],
        "a rare word": vocabulary[9_000],
        "two common words": f"{vocabulary[1]} {vocabulary[2]}",
        "a common and a rare word": f"{vocabulary[0]} {vocabulary[9_000]}",
        "a phrase": f'"{vocabulary[0]} {vocabulary[1]}"',
        "two letters, a beginning": vocabulary[0][:2],
        "four letters, a beginning": (vocabulary[3] * 2)[:4],
        "nothing": "qqqqqqqqqqqq",
    }


def _search_rows(store: ChatStore, file: Path, queries: dict[str, str], rounds: int) -> list[Row]:
    scanner = sqlite3.connect(file)
    slowest: list[float] = []
    rows = []
    for name, query in queries.items():
        ours, peer = [], []
        for _ in range(rounds):
            ours.append(_milliseconds(lambda query=query: store.search(query, limit=LIMIT)))
            peer.append(_milliseconds(lambda query=query: _scan(scanner, query)))
        slowest.append(max(ours))
        rows.append(compare(f"search: {name}, ÷ LIKE", "ms", ours, peer))
    scanner.close()
    return [*rows, longest("search: the slowest of all", slowest, goal=SEARCH_GOAL_MS)]


def _scan(connection: sqlite3.Connection, query: str) -> None:
    phrases = [query.strip('"')] if query.startswith('"') else query.split()
    conditions = " AND ".join(["text LIKE ?"] * len(phrases))
    connection.execute(
        f"SELECT id, text FROM message WHERE {conditions} ORDER BY id DESC LIMIT ?",  # noqa: S608
        (*[f"%{phrase}%" for phrase in phrases], LIMIT),
    ).fetchall()


def _other_rows(store: ChatStore, long_chat: int, rounds: int) -> list[Row]:
    opening = [_milliseconds(lambda: store.messages.path(long_chat)) for _ in range(rounds)]
    listing = [_milliseconds(store.conversations.all) for _ in range(rounds)]
    last = store.messages.path(long_chat)[-1].id
    adding = [
        _milliseconds(lambda: store.messages.add(long_chat, "user", "one more", parent=last))
        for _ in range(rounds)
    ]
    return [
        longest("opening the long chat", opening, goal=OPEN_GOAL_MS),
        Row("listing all chats", "ms", statistics.median(listing)),
        Row("adding a message to the long chat", "ms", statistics.median(adding)),
    ]


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1e3


if __name__ == "__main__":
    sys.exit(main())
