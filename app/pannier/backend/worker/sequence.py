# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The one sequence of tokens that a context has evaluated, and how much of it can be used again.

What llama.cpp keeps of a sequence differs. A plain KV cache can be cut back to any length. One with
a sliding window has forgotten what slid out of it, so cutting it back far leaves a hole that
llama.cpp does not notice. A recurrent state holds the whole text in one place and cannot be cut at
all. For the latter two, checkpoints of that part of the memory are taken while a prompt is
evaluated, and a shorter sequence starts from the longest one that fits, or from nothing.

An image is a run of negative numbers among the tokens, and can only be kept or cut as a whole. It
may take fewer positions than cells, so that positions are counted apart from tokens.
"""

import ctypes
import math
from collections.abc import Callable
from collections.abc import Sequence as Tokens
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.core.errors import UserError
from pannier.core.language import tr

MAX_CHECKPOINTS = 8
MAX_CHECKPOINT_BYTES = 512 * 1024 * 1024

ABORTED = 2  # llama_decode's answer when the abort callback said so
_PARTIAL = 1  # LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY: only what cannot be cut back


@dataclass(frozen=True)
class _Image:
    """A part of an image: where it begins, and how many cells and positions it takes."""

    start: int
    cells: int
    positions: int

    @property
    def end(self) -> int:
        return self.start + self.cells


@dataclass(frozen=True)
class _Checkpoint:
    """The uncuttable part of the memory, as it was behind `length` tokens."""

    length: int
    state: ctypes.Array[ctypes.c_char]


class Sequence:
    """What the context holds.

    Attributes:
        tokens: the evaluated tokens, in order.
        limit: how many there can be.
        step: how many one call evaluates at most.
        needs_checkpoints: whether this memory cannot simply be cut back.
        can_be_cut: whether at least the latest tokens can be taken back.
    """

    def __init__(self, model: llama.llama_model_p, context: llama.llama_context_p) -> None:
        self._context = context
        self._memory = llama.llama_get_memory(context)
        self._window = int(llama.llama_model_n_swa(model))
        recurrent = bool(
            llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model)
        )
        self.can_be_cut = not recurrent
        self.needs_checkpoints = recurrent or self._window > 0
        self.tokens: list[int] = []
        self.limit = int(llama.llama_n_ctx_seq(context))
        self.step = int(llama.llama_n_batch(context))
        self._checkpoints: list[_Checkpoint] = []
        self._images: list[_Image] = []
        self._exact: float = math.inf  # tokens behind this one were moved: no fresh text has them
        self._batch = llama.llama_batch_init(self.step, 0, 1)
        self._one = (llama.llama_token * 1)()
        self._next = llama.llama_batch_get_one(self._one, 1)

    def close(self) -> None:
        """Free what the context does not free itself."""
        llama.llama_batch_free(self._batch)

    def clear(self) -> None:
        """Forget everything."""
        llama.llama_memory_clear(self._memory, False)  # noqa: FBT003 - a C call
        self.tokens.clear()
        self._checkpoints.clear()
        self._images.clear()
        self._exact = math.inf

    def reuse(self, wanted: Tokens[int]) -> int:
        """Cut back to a sequence that `wanted` begins with; returns how many tokens remain."""
        shared = self._shared(wanted)
        if shared == len(self.tokens):
            return shared
        if not (self._reaches(shared) and self._remove(shared)) and not self._restore(shared):
            self.clear()
        return len(self.tokens)

    def extend(self, tokens: Tokens[int]) -> bool:
        """Evaluate `tokens`, up to `step`, for the scores behind the last; False when stopped.

        Raises:
            UserError: (`out_of_memory`) llama.cpp could not do it.
        """
        if self._images:
            self._fill(tokens, scores=False)
            return self._decode(self._batch, tokens)
        array = (llama.llama_token * len(tokens))(*tokens)
        return self._decode(llama.llama_batch_get_one(array, len(tokens)), tokens)

    def extend_by_one(self, token: int) -> bool:
        """As `extend`, for the one token that was sampled last: as little as possible in Python."""
        if self._images:
            return self.extend([token])
        self._one[0] = token
        result = llama.llama_decode(self._context, self._next)
        if result != 0:
            return self._failed(result)
        self.tokens.append(token)
        return True

    def extend_by_draft(self, tokens: Tokens[int]) -> bool:
        """As `extend`, for the scores behind every one of `tokens`."""
        self._fill(tokens, scores=True)
        return self._decode(self._batch, tokens)

    def extend_by_image(
        self, cells: Tokens[int], positions: int, evaluate: Callable[[int], int]
    ) -> bool:
        """Let `evaluate` put a part of an image behind a position; False when stopped.

        Raises:
            UserError: (`out_of_memory`) it could not; it answers 0 when it did.
        """
        start = len(self.tokens)
        result = evaluate(self._position(start))
        if result != 0:
            return self._failed(result)
        llama.llama_synchronize(self._context)
        self._images.append(_Image(start, len(cells), positions))
        self.tokens.extend(cells)
        return True

    def _fill(self, tokens: Tokens[int], *, scores: bool) -> None:
        """Put these tokens into the batch; `scores` behind every one of them, or the last."""
        batch = self._batch
        batch.n_tokens = len(tokens)
        first = self._position(len(self.tokens))
        for i, token in enumerate(tokens):
            batch.token[i] = token
            batch.pos[i] = first + i
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = 0
            batch.logits[i] = scores or i == len(tokens) - 1

    def _position(self, length: int) -> int:
        """The position behind the first `length` tokens."""
        return length - sum(
            image.cells - image.positions for image in self._images if image.end <= length
        )

    def take_back(self, length: int) -> None:
        """Remove all but the first `length` tokens, of which only the last ones were drafts."""
        if length < len(self.tokens) and not self._remove(length):
            raise ValueError("this memory cannot be cut back")

    def shift(self, keep: int, discard: int) -> bool:
        """Cut `discard` tokens out behind the first `keep` and move the rest up; False: cannot."""
        end = keep + discard
        if self._images:  # where they lie in two dimensions, they cannot be moved
            return False
        if not llama.llama_memory_can_shift(self._memory):
            return False
        if not llama.llama_memory_seq_rm(self._memory, 0, keep, end):
            return False
        llama.llama_memory_seq_add(self._memory, 0, end, -1, -discard)
        del self.tokens[keep:end]
        self._drop_checkpoints(keep)
        self._exact = min(self._exact, keep)
        return True

    def checkpoint(self) -> None:
        """Save what could not be cut back to here; does nothing for a plain KV cache."""
        length = len(self.tokens)
        taken = any(checkpoint.length == length for checkpoint in self._checkpoints)
        if not self.needs_checkpoints or not length or taken:
            return
        size = llama.llama_state_seq_get_size_ext(self._context, 0, _PARTIAL)
        if not 0 < size <= MAX_CHECKPOINT_BYTES:
            return
        total = sum(len(checkpoint.state) for checkpoint in self._checkpoints)
        while self._checkpoints and (
            len(self._checkpoints) >= MAX_CHECKPOINTS or total + size > MAX_CHECKPOINT_BYTES
        ):
            total -= len(self._checkpoints.pop(0).state)
        state = ctypes.create_string_buffer(size)
        target = ctypes.cast(state, ctypes.POINTER(ctypes.c_uint8))
        if llama.llama_state_seq_get_data_ext(self._context, target, size, 0, _PARTIAL) == size:
            self._checkpoints.append(_Checkpoint(length, state))

    def _shared(self, wanted: Tokens[int]) -> int:
        shared = 0
        for old, new in zip(self.tokens, wanted, strict=False):
            if old != new:
                break
            shared += 1
        shared = int(min(shared, self._exact))
        cut = [image.start for image in self._images if image.start < shared < image.end]
        return cut[0] if cut else shared

    def _reaches(self, length: int) -> bool:
        """Whether the memory holds all that the token behind the first `length` looks back at."""
        first = llama.llama_memory_seq_pos_min(self._memory, 0)
        return bool(first == 0 or 0 < first < self._position(length) - self._window)

    def _remove(self, length: int) -> bool:
        position = self._position(length)
        if length == 0 or not llama.llama_memory_seq_rm(self._memory, 0, position, -1):
            return False
        del self.tokens[length:]
        self._images = [image for image in self._images if image.end <= length]
        self._drop_checkpoints(length)
        if length <= self._exact:
            self._exact = math.inf
        return True

    def _restore(self, length: int) -> bool:
        """Go back to the longest checkpoint of at most `length` tokens; False: there is none."""
        self._drop_checkpoints(length)
        if not self._checkpoints:
            return False
        checkpoint = self._checkpoints[-1]
        source = ctypes.cast(checkpoint.state, ctypes.POINTER(ctypes.c_uint8))
        size = len(checkpoint.state)
        if not llama.llama_state_seq_set_data_ext(self._context, source, size, 0, _PARTIAL):
            return False
        return self._remove(checkpoint.length)

    def _drop_checkpoints(self, length: int) -> None:
        """Forget the checkpoints of more than `length` tokens."""
        self._checkpoints = [c for c in self._checkpoints if c.length <= length]

    def _decode(self, batch: llama.llama_batch, tokens: Tokens[int]) -> bool:
        result = llama.llama_decode(self._context, batch)
        if result != 0:
            return self._failed(result)
        llama.llama_synchronize(self._context)  # a GPU may have only been told what to do
        self.tokens.extend(tokens)
        return True

    def _failed(self, result: int) -> bool:
        """Make memory and record agree after `llama_decode` gave up."""
        # Part of the batch may be in the memory, and a recurrent state may be half overwritten.
        if not (self.can_be_cut and self._remove(len(self.tokens))) and not self._restore(
            len(self.tokens)
        ):
            self.clear()
        if result == ABORTED:
            return False
        raise UserError(
            tr("llama.cpp could not evaluate the text (code {result}).").format(result=result),
            remedy=tr("Load the model again; if it happens again, with a shorter context."),
            kind="out_of_memory",
        )
