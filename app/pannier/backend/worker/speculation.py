# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Guesses the next tokens from repetitions in the text itself: no second model is needed."""

import itertools
from collections.abc import Sequence


class NgramDrafter:
    """Finds where the last tokens stood before, and drafts what followed them there.

    Attributes:
        drafted: tokens guessed so far.
        accepted: how many of them were right.
    """

    def __init__(self, tokens: Sequence[int], ngram_size: int, draft_tokens: int) -> None:
        self.drafted = 0
        self.accepted = 0
        self._size = ngram_size
        self._draft_tokens = draft_tokens
        self._tokens: list[int] = []
        self._ends: dict[tuple[int, ...], int] = {}  # where each n-gram ended last
        for token in tokens:
            self.add(token)

    def add(self, token: int) -> None:
        """Go on with `token`. The n-gram that it completes is not known until the next one."""
        if len(self._tokens) >= self._size:
            self._ends[tuple(self._tokens[-self._size :])] = len(self._tokens)
        self._tokens.append(token)

    def draft(self, room: int) -> list[int]:
        """Up to `room` tokens that followed when the text went the same way the last time."""
        end = self._ends.get(tuple(self._tokens[-self._size :]))
        if end is None:
            return []
        followed = self._tokens[end : end + min(room, self._draft_tokens)]
        return list(itertools.takewhile(lambda token: token >= 0, followed))  # no parts of images
