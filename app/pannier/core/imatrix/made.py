# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How an importance matrix is ordered, and what is told while it is made and when it is done."""

from typing import Annotated, Literal

import msgspec

from pannier.core.memory import LoadOptions

DEFAULT_CONTEXT = 512
"""Tokens of a chunk, llama-imatrix's own default. Chunks are evaluated independently."""

MIN_CONTEXT = 32
"""llama.cpp's collector ignores steps of fewer than 16 tokens; below this it is all beginnings."""

ChunkTokens = Annotated[int, msgspec.Meta(ge=MIN_CONTEXT, le=131072)]
ChunkCount = Annotated[int, msgspec.Meta(ge=1)]


class ImatrixOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker is to make.

    Attributes:
        path: file of the model.
        text: what to calibrate on.
        datasets: names of the texts in it, to be written into the file.
        output: the file to write.
        context_length: tokens of a chunk.
        chunks: how many chunks at most; None takes the whole text.
        options: GPU layers, threads and the like; the context length in them does not count.
        resume: go on with the unfinished file of `output`.
    """

    path: str
    text: str
    datasets: tuple[str, ...]
    output: str
    context_length: ChunkTokens = DEFAULT_CONTEXT
    chunks: ChunkCount | None = None
    options: LoadOptions = LoadOptions()
    resume: bool = False


class ImatrixProgress(msgspec.Struct, frozen=True):
    """How far it is.

    Attributes:
        phase: "loading" the model, "computing" chunks or "saving" the file.
        fraction: share of that phase, 0 to 1.
        chunk: chunks that are done, those of an earlier run included.
        chunks: chunks there are to do in all.
        tokens: tokens of the chunks that are done.
        tokens_per_second: speed of this run; 0 while unknown.
        seconds_left: estimate for the rest; None while unknown.
    """

    phase: Literal["loading", "computing", "saving"]
    fraction: float
    chunk: int = 0
    chunks: int = 0
    tokens: int = 0
    tokens_per_second: float = 0.0
    seconds_left: float | None = None


class ExpertTensor(msgspec.Struct, frozen=True):
    """How well the experts of one tensor are covered.

    Attributes:
        name: the tensor, such as "blk.0.ffn_down_exps.weight".
        experts: experts it has.
        unused: those that no token was sent to; they are quantized as without an imatrix.
        fewest_tokens: tokens that the least used of the others got.
    """

    name: str
    experts: int
    unused: int
    fewest_tokens: int


class Coverage(msgspec.Struct, frozen=True):
    """What of the model the text has reached.

    Attributes:
        tensors: tensors with values.
        expert_tensors: those that hold experts, in the order of the layers.
    """

    tensors: int
    expert_tensors: tuple[ExpertTensor, ...] = ()

    @property
    def experts(self) -> int:
        """Experts of all tensors together; 0 for a model without any."""
        return sum(tensor.experts for tensor in self.expert_tensors)

    @property
    def unused_experts(self) -> int:
        """Those that no token was sent to."""
        return sum(tensor.unused for tensor in self.expert_tensors)

    @property
    def share(self) -> float:
        """Share of the experts that have values, 0 to 1; 1 for a model without experts."""
        return 1 - self.unused_experts / self.experts if self.experts else 1.0


class MadeImatrix(msgspec.Struct, frozen=True):
    """An importance matrix that was made.

    Attributes:
        path: its file.
        size_bytes: size of that file.
        chunks: chunks it was computed on.
        tokens: their tokens.
        context_length: tokens of a chunk.
        seconds: time spent on computing in this run, without loading the model.
        text_sha256: hash of the text in lower-case hexadecimal.
        coverage: what of the model the text has reached.
        continued_at: the chunks that an earlier run had done already.
    """

    path: str
    size_bytes: int
    chunks: int
    tokens: int
    context_length: int
    seconds: float
    text_sha256: str
    coverage: Coverage
    continued_at: int = 0

    @property
    def tokens_per_second(self) -> float:
        """Speed of this run; 0 where it had nothing left to do."""
        tokens = self.tokens - self.continued_at * self.context_length
        return tokens / self.seconds if self.seconds > 0 else 0.0
