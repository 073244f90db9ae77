# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The byte-level BPE tokenizer of the bundled model, as llama.cpp's "gpt-2" reads it."""

import json
import random
from collections.abc import Iterator

from corpus import CONTROL_TOKENS, SYSTEM_MESSAGES, Corpus, augmented
from offtopic import off_topic_question
from tokenizers import Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel
from tokenizers.trainers import BpeTrainer


def _texts(corpus: Corpus, seed: int) -> Iterator[str]:
    """Yield what the tokenizer learns from: answers, questions as people type them, other words."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    for entry in corpus.entries:
        for _ in range(4):
            yield entry.answer
        for question in (*corpus.written[entry.id], *corpus.templated[entry.id]):
            yield question
            yield augmented(question, rng)
    yield from SYSTEM_MESSAGES
    for _ in range(600):
        yield augmented(off_topic_question(rng), rng)
    for _ in range(40):
        yield "user\n"
        yield "assistant\n"
        yield "system\n"


def _byte_level(model: BPE) -> Tokenizer:
    """Set a tokenizer up the way GPT-2's splits and spells."""
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = ByteLevelDecoder()
    return tokenizer


def tokenizer_from(tokens: list[str], merges: list[str]) -> Tokenizer:
    """Build the tokenizer again from what a GGUF file keeps."""
    numbers = {token: number for number, token in enumerate(tokens)}
    parts = [merge.split(" ") for merge in merges]
    tokenizer = _byte_level(BPE(numbers, [(left, right) for left, right in parts]))
    tokenizer.add_special_tokens(list(CONTROL_TOKENS))
    return tokenizer


def train_tokenizer(corpus: Corpus, size: int, seed: int) -> Tokenizer:
    """Train a tokenizer of exactly `size` tokens on the corpus."""
    tokenizer = _byte_level(BPE())
    trainer = BpeTrainer(
        vocab_size=size,
        min_frequency=1,
        show_progress=False,
        special_tokens=list(CONTROL_TOKENS),
        initial_alphabet=sorted(ByteLevel.alphabet()),
    )
    tokenizer.train_from_iterator(_texts(corpus, seed), trainer)
    if tokenizer.get_vocab_size() != size:
        raise ValueError(f"the corpus is too small for {size} tokens")
    return tokenizer


def merges_of(tokenizer: Tokenizer) -> list[str]:
    """Return the merge rules in the form that GGUF keeps."""
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    return [merge if isinstance(merge, str) else " ".join(merge) for merge in merges]


def tokens_of(tokenizer: Tokenizer) -> list[str]:
    """Return every token in the order of its number."""
    return [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]
