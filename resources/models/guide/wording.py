# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Questions as people type them into a search box: the telling words of a question or an answer."""

import math
import random
import re
from collections import Counter

from corpus import PHRASES, Corpus, Entry

_FRAMES: tuple[str, ...] = tuple(PHRASES["frames"])
_WORD = re.compile(r"[\w.+-]*\w")


def _words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.lower() for word in _WORD.findall(text)]


class Wording:
    """Knows which words tell entries apart."""

    def __init__(self, corpus: Corpus) -> None:
        spread: Counter[str] = Counter()
        vocabulary: dict[str, set[str]] = {}
        for entry in corpus.entries:
            known = [entry.answer, *corpus.written[entry.id], *corpus.templated[entry.id][:1]]
            vocabulary[entry.id] = {word for text in known for word in _words(text)}
            spread.update(vocabulary[entry.id])
        self.spread = spread
        self.telling = {
            entry.id: self._telling(_words(entry.answer), 12) for entry in corpus.entries
        }

    def _telling(self, words: list[str], limit: int) -> list[tuple[str, float]]:
        """Return the rarest words with their weights."""
        several = {word for word in words if len(word) > 1}
        rare = sorted(several, key=lambda word: (self.spread[word], word))
        return [(word, 1 / math.sqrt(self.spread[word])) for word in rare[:limit]]

    def from_answer(self, entry: Entry, rng: random.Random) -> str | None:
        """Ask with two to four telling words of the answer, or with some neighbouring ones."""
        if rng.random() < 0.5:
            return self.part_of(rng.choice(re.split(r"(?<=[.:;]) ", entry.answer)), rng)
        telling = self.telling[entry.id]
        if len(telling) < 3:
            return None
        words, weights = zip(*telling, strict=True)
        drawn = list(dict.fromkeys(rng.choices(words, weights, k=rng.randint(2, 4))))
        if len(drawn) < 2 or min(self.spread[word] for word in drawn) > 3:
            return None
        return rng.choice(_FRAMES).format(" ".join(drawn))

    def part_of(self, question: str, rng: random.Random) -> str | None:
        """Return some neighbouring words of a question, with the most telling one among them."""
        spots = list(_WORD.finditer(question))
        if len(spots) < 2:
            return None
        counts = [self.spread[spot[0].lower()] or 999 for spot in spots]
        best = counts.index(min(counts))
        first = rng.randint(max(0, best - 2), best)
        last = rng.randint(best, min(len(spots) - 1, best + 3))
        if counts[best] > (1 if first == last else 3):
            return None
        part = question[spots[first].start() : spots[last].end()]
        return rng.choice(_FRAMES).format(part) if rng.random() < 0.4 else part
