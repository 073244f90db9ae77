# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The scores of all tokens at one position, as an array that llama.cpp's samplers work on."""

import array
import ctypes
import math
from typing import TYPE_CHECKING

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import SampledToken, TokenProbability
from pannier.backend.worker.tokens import Vocabulary

if TYPE_CHECKING:
    SamplerPointer = llama.llama_sampler_p

FIELDS = 3  # llama_token_data: id, logit, p


class Candidates:
    """All tokens with their scores; only grammars and log-probabilities need it in Python.

    Attributes:
        array: what samplers are applied to.
    """

    def __init__(self, context: llama.llama_context_p, size: int) -> None:
        self._context = context
        self._size = size
        self._entries = (llama.llama_token_data * size)()
        content = memoryview(self._entries).cast("B")
        self._scores = content.cast("f")[1::FIELDS]
        content.cast("i")[0::FIELDS] = memoryview(array.array("i", range(size)))
        self._blank = bytes(content)
        self.array = llama.llama_token_data_array()

    def fill(self, index: int) -> None:
        """Take the scores of output `index` of the last evaluation, in the order of the tokens."""
        ctypes.memmove(self._entries, self._blank, len(self._blank))
        logits = llama.llama_get_logits_ith(self._context, index)
        if not logits:
            raise ValueError(f"llama.cpp has no logits for output {index}")
        source = (ctypes.c_float * self._size).from_address(ctypes.addressof(logits.contents))
        self._scores[:] = memoryview(source).cast("B").cast("f")
        self.array = llama.llama_token_data_array(
            data=self._entries, size=self._size, selected=-1, sorted=False
        )

    def apply(self, sampler: "SamplerPointer") -> None:
        """Let `sampler` change, narrow or choose from the scores."""
        llama.llama_sampler_apply(sampler, ctypes.byref(self.array))

    @property
    def chosen_token(self) -> int:
        """The token that the last sampler chose."""
        return int(self.array.data[self.array.selected].id)

    @property
    def chosen_score(self) -> float:
        """Its score."""
        return self.array.data[self.array.selected].logit


class LogProbabilities:
    """Tells how likely the model found each token, before any sampling option."""

    def __init__(self, context: llama.llama_context_p, vocabulary: Vocabulary, top: int) -> None:
        self._vocabulary = vocabulary
        self._top = min(top, vocabulary.size)
        self._candidates = Candidates(context, vocabulary.size)
        # llama.cpp computes probabilities as a side effect of drawing; the draw itself is not used.
        self._softmax = llama.llama_sampler_init_dist(0)
        self._best = llama.llama_sampler_init_top_k(max(self._top, 1))

    def close(self) -> None:
        """Free the samplers."""
        llama.llama_sampler_free(self._softmax)
        llama.llama_sampler_free(self._best)

    def read(self, index: int, token: int) -> SampledToken:
        """The log-probability of `token` at output `index`, and those of its alternatives."""
        self._candidates.fill(index)
        self._candidates.apply(self._softmax)
        entries = self._candidates.array.data
        score = entries[token].logit
        self._candidates.apply(self._best)
        # From the scores, since a small probability is zero in single precision.
        norm = math.log(entries[0].p) - entries[0].logit
        best = [self._word(int(entries[i].id), entries[i].logit + norm) for i in range(self._top)]
        mine = self._word(token, score + norm)
        return SampledToken(
            token=mine.token,
            text=mine.text,
            log_probability=mine.log_probability,
            alternatives=best,
        )

    def _word(self, token: int, log_probability: float) -> TokenProbability:
        text = self._vocabulary.piece(token).decode("utf-8", "replace")
        return TokenProbability(token=token, text=text, log_probability=log_probability)


def is_null(pointer: object) -> bool:
    """Whether what llama.cpp returned is a null pointer, which ctypes does not turn into None."""
    return not pointer
