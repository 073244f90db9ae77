# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What counts as a word in a search, in any writing, and where words stand in a text.

SQLite's own ways to find words do not find two Chinese characters, an emoji or a word without its
vowel points. So text is folded here, and SQLite is given words between spaces: a Chinese, Japanese
or Korean character and an emoji are words of their own; accents and vowel points are left out.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

_QUOTED_OR_WORD = re.compile(r'"([^"]*)"?|(\S+)')
# What SQLite's tokenizer `ascii` takes for a word.
_WORD = re.compile(r"[a-z0-9\x80-\U0010ffff]+")
_MARKS = {"Mn", "Me", "Cf"}
_SYMBOLS = {"So", "Sk"}
_ALONE = (
    (0x2E80, 0x2FDF),  # CJK radicals
    (0x3005, 0x3007),
    (0x3040, 0x30FF),  # kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),  # CJK ideographs
    (0xF900, 0xFAFF),
    (0x1F000, 0x1FAFF),  # emoji, also those that this Python does not know yet
    (0x20000, 0x3FFFF),
)
# Text is followed character by character only in pieces of this size that hold a match. They
# overlap, so that a match across a border is not missed.
_PIECE, _OVERLAP = 4096, 256
MAX_WORDS = 16
MAX_QUERY_CHARACTERS = 1000


class _Folds(dict[int, str]):
    """What each character becomes; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if category in _MARKS:
            folded = ""
        elif category in _SYMBOLS or any(low <= code <= high for low, high in _ALONE):
            folded = f" {char} "
        else:
            folded = char if category[0] in "LNM" or category == "Co" else " "
        self[code] = folded
        return folded


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are to follow each other.

    Attributes:
        words: the words, folded.
        is_beginning: whether the last one may go on.
    """

    words: tuple[str, ...]
    is_beginning: bool


def folded(text: str) -> str:
    """`text` as words between spaces, without case, accents and vowel points."""
    if text.isascii():
        return text.lower().replace("\0", " ")
    return unicodedata.normalize("NFKD", text).casefold().translate(_FOLDS)


def phrases(query: str) -> list[Phrase]:
    """The phrases that are all to be found; none when there is no word in the query."""
    found: list[Phrase] = []
    for match in _QUOTED_OR_WORD.finditer(query[:MAX_QUERY_CHARACTERS]):
        quoted, word = match.groups()
        words = tuple(_WORD.findall(folded(quoted if word is None else word)))
        if words:
            is_last = match.end() == len(query) and word is not None
            # Every message has words that begin with a given letter.
            may_go_on = len(words[-1]) > 1 and _is_joined(words[-1][-1])
            found.append(Phrase(words, is_last and may_go_on))
    return found[:MAX_WORDS]


def fts_query(wanted: Sequence[Phrase]) -> str:
    """The query in the language of SQLite's full-text search."""
    return " AND ".join(
        f'"{" ".join(phrase.words)}"{" *" if phrase.is_beginning else ""}' for phrase in wanted
    )


def places(text: str, wanted: Sequence[Phrase], *, limit: int) -> list[tuple[int, int]]:
    """Where the phrases stand in a text, as (start, end), in order; at most so many of each."""
    found: set[tuple[int, int]] = set()
    plain = text.lower() if text.isascii() else text.casefold()
    for phrase in wanted:
        pattern = _pattern(phrase)
        matches: Iterable[tuple[int, int]] = ()
        if len(plain) == len(text):
            matches = [match.span() for match in islice(pattern.finditer(plain), limit)]
        if not matches and not text.isascii():
            matches = islice(_folded_places(text, pattern), limit)
        found.update(matches)
    return sorted(found)


def _pattern(phrase: Phrase) -> re.Pattern[str]:
    """Find a phrase in text that has lost its case."""
    words = phrase.words
    pattern = r"(?<![^\W_])" if _is_joined(words[0][0]) else ""
    pattern += re.escape(words[0])
    for before, word in pairwise(words):
        are_apart = _is_joined(before[-1]) and _is_joined(word[0])
        pattern += (r"[\W_]+?" if are_apart else r"[\W_]*?") + re.escape(word)
    if _is_joined(words[-1][-1]) and not phrase.is_beginning:
        pattern += r"(?![^\W_])"
    return re.compile(pattern)


def _folded_places(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Find a phrase in the folded text, and where that is in the text itself."""
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE + _OVERLAP]
        if pattern.search(folded(piece)) is None:
            continue
        letters = [folded(char) for char in piece]
        origins = [start + at for at, letter in enumerate(letters) for _ in letter]
        for match in pattern.finditer("".join(letters)):
            end = origins[match.end() - 1] + 1
            while end < len(text) and unicodedata.category(text[end]) in _MARKS:
                end += 1
            yield origins[match.start()], end


def _is_joined(char: str) -> bool:
    """Whether a character makes words with its neighbours."""
    return char.isalnum() and not any(low <= ord(char) <= high for low, high in _ALONE)
