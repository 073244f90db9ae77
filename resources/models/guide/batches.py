# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Training batches: short chats packed side by side, and long ones of many turns."""

import random
from dataclasses import dataclass, field

import torch
from corpus import (
    IM_END,
    IM_START,
    SYSTEM_MESSAGES,
    Corpus,
    Entry,
    augmented,
    normalised,
    prompt_text,
    suggested_questions,
)
from offtopic import off_topic_question
from tokenizers import Tokenizer
from torch import Tensor
from wording import Wording

IGNORED = -100  # what cross_entropy leaves out


@dataclass(frozen=True, slots=True)
class Batch:
    """Inputs, the tokens to predict, and the mask that keeps packed chats apart."""

    inputs: Tensor
    targets: Tensor
    mask: Tensor | None


@dataclass(slots=True)
class Piece:
    """Some tokens, each with a flag that says whether the model has to learn it."""

    tokens: list[int] = field(default_factory=list)
    learn: list[bool] = field(default_factory=list)

    def add(self, tokens: list[int], *, learn: bool) -> None:
        """Append tokens."""
        self.tokens += tokens
        self.learn += [learn] * len(tokens)


class Chats:
    """Draws questions and builds batches from them."""

    refusal_share = 0.15
    suggested_share = 0.06
    hard_share = 0.2

    def __init__(self, corpus: Corpus, tokenizer: Tokenizer, seed: int) -> None:
        self.rng = random.Random(seed)  # noqa: S311 - not for secrets
        self.tokenizer = tokenizer
        self.corpus = corpus
        self.topics = [entry for entry in corpus.entries if not entry.refuses]
        self.refusals = [entry for entry in corpus.entries if entry.refuses]
        by_answer = {entry.answer: entry for entry in corpus.entries}
        self.suggested = [
            (by_answer[corpus.answer_to(question)], question) for question in suggested_questions()
        ]
        self.hard: list[tuple[Entry, str]] = []
        self.answers = {
            entry.id: self.encode(entry.answer) + self.encode(IM_END) for entry in corpus.entries
        }
        self.wording = Wording(corpus)
        self.break_after = self.encode("\n")
        self.opening = self.encode(f"{IM_START}user\n")
        self.closing = self.encode(f"{IM_END}\n{IM_START}assistant\n")
        self.size = tokenizer.get_vocab_size()
        self.taken = self._taken()

    def _taken(self) -> dict[str, str]:
        """Map every phrasing to its entry; held-out ones to nothing, so that none slips in."""
        taken: dict[str, str] = {}
        for entry in self.corpus.entries:
            known = (*self.corpus.written[entry.id], *self.corpus.templated[entry.id])
            taken |= {normalised(question): entry.id for question in known}
        for questions in self.corpus.held_out.values():
            taken |= {normalised(question): "" for question in questions}
        return taken

    def encode(self, text: str) -> list[int]:
        """Turn text into tokens."""
        ids: list[int] = self.tokenizer.encode(text).ids
        return ids

    def question(self) -> tuple[Entry, str]:
        """Draw an entry and one way to ask for it."""
        rng = self.rng
        draw = rng.random()
        if draw < self.suggested_share:
            entry, text = rng.choice(self.suggested)
        elif self.refusals and draw < self.suggested_share + self.refusal_share:
            entry = rng.choice(self.refusals)
            text = off_topic_question(rng)
            if rng.random() < 0.25:
                text = rng.choice(self.corpus.written[entry.id])
        elif self.hard and rng.random() < self.hard_share:
            entry, text = rng.choice(self.hard)
        else:
            entry = rng.choice(self.topics)
            templated = self.corpus.templated[entry.id]
            use_template = templated and rng.random() < 0.25
            text = rng.choice(templated if use_template else self.corpus.written[entry.id])
            text = self._in_few_words(entry, text)
        varied = augmented(text, rng)
        return entry, varied if self.taken.get(normalised(varied), entry.id) == entry.id else text

    def _in_few_words(self, entry: Entry, question: str) -> str:
        """Exchange a question now and then for some telling words."""
        draw = self.rng.random()
        few = None
        if draw < 0.1:
            few = self.wording.from_answer(entry, self.rng)
        elif draw < 0.22:
            few = self.wording.part_of(question, self.rng)
        known = few is None or self.taken.get(normalised(few), entry.id) != entry.id
        return question if few is None or known else few

    def prompt(self, question: str) -> list[int]:
        """Return a user's turn and the start of the answer."""
        return self.encode(prompt_text(question))

    def _system(self) -> list[int]:
        """Return a system message's tokens."""
        return self.encode(f"{IM_START}system\n{self.rng.choice(SYSTEM_MESSAGES)}{IM_END}\n")

    def _smudged(self, prompt: list[int]) -> list[int]:
        """Put a random token for a few of the question's, like words never seen before."""
        first, last = len(self.opening), len(prompt) - len(self.closing)
        if self.rng.random() < 0.4 and last - first > 4:
            for _ in range(self.rng.randint(1, max(1, (last - first) // 8))):
                prompt[self.rng.randrange(first, last)] = self.rng.randrange(259, self.size)
        return prompt

    def _short(self, cut_share: float) -> Piece:
        """Build a chat of one turn; some are cut after the words that decide the answer."""
        piece = Piece()
        if self.rng.random() < 0.08:
            piece.add(self._system(), learn=False)
        entry, question = self.question()
        piece.add(self._smudged(self.prompt(question)), learn=False)
        answer = self.answers[entry.id]
        if self.rng.random() < cut_share:
            answer = answer[: self.rng.randint(4, 20)]
        piece.add(answer, learn=True)
        return piece

    def _long(self, length: int) -> Piece:
        """Build a chat of many turns, cut to a length."""
        piece = Piece()
        if self.rng.random() < 0.2:
            piece.add(self._system(), learn=False)
        while len(piece.tokens) < length:
            entry, question = self.question()
            piece.add(self.prompt(question), learn=False)
            piece.add(self.answers[entry.id], learn=True)
            piece.add(self.break_after, learn=False)
        return piece

    def long_batch(self, rows: int, length: int) -> Batch:
        """Make a batch of chats with many turns."""
        inputs = torch.zeros(rows, length, dtype=torch.long)
        targets = torch.full((rows, length), IGNORED)
        for row in range(rows):
            self._write(self._long(length + 1), inputs[row], targets[row], 0)
        return Batch(inputs, targets, None)

    def short_batch(self, rows: int, length: int, cut_share: float) -> Batch:
        """Make a batch of rows, each holding several chats that cannot see one another."""
        inputs = torch.zeros(rows, length, dtype=torch.long)
        targets = torch.full((rows, length), IGNORED)
        owners = torch.zeros(rows, length, dtype=torch.long)
        room = [length] * rows
        number = misses = 0
        while misses < 4:
            piece = self._short(cut_share)
            size = len(piece.tokens) - 1
            row = next((at for at in range(rows) if room[at] >= size), None)
            if row is None:
                misses += 1
                continue
            number += 1
            start = length - room[row]
            owners[row, start : start + size] = number
            self._write(piece, inputs[row], targets[row], start)
            room[row] -= size
        same = owners[:, :, None] == owners[:, None, :]
        mask = same & torch.ones(length, length, dtype=torch.bool).tril()
        return Batch(inputs, targets, mask[:, None])

    @staticmethod
    def _write(piece: Piece, inputs: Tensor, targets: Tensor, start: int) -> None:
        """Put a piece into a row."""
        size = min(len(piece.tokens) - 1, len(inputs) - start)
        inputs[start : start + size] = torch.tensor(piece.tokens[:size])
        following = zip(piece.tokens[1 : size + 1], piece.learn[1 : size + 1], strict=True)
        wanted = [token if learn else IGNORED for token, learn in following]
        targets[start : start + size] = torch.tensor(wanted)
