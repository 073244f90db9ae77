# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes an importance matrix, in a worker process of its own that is gone afterwards."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.imatrix.made import DEFAULT_CONTEXT, ImatrixProgress, MadeImatrix
from pannier.core.imatrix.text import CalibrationText
from pannier.core.memory import LoadOptions


@dataclass(frozen=True, kw_only=True)
class ImatrixRequest:
    """What is to be made.

    Attributes:
        model: GGUF file of the model; the more precise, the better (F16, BF16, Q8_0).
        text: what to calibrate on.
        output: the file to write, a `.gguf`.
        context_length: tokens of a chunk.
        chunks: how many chunks at most; None takes the whole text.
        options: GPU layers, threads and the like; the context length in them does not count.
        resume: go on with what an interrupted run for the same output has left. Without it such a
            leftover is replaced.
        replace: whether `output` may be there already.
    """

    model: Path
    text: CalibrationText
    output: Path
    context_length: int = DEFAULT_CONTEXT
    chunks: int | None = None
    options: LoadOptions = LoadOptions()
    resume: bool = False
    replace: bool = False


def make_imatrix(
    request: ImatrixRequest, command: Sequence[str] | None = None
) -> Generator[ImatrixProgress, None, MadeImatrix]:
    """Make it; yields progress several times a second, also where nothing has changed.

    Closing the generator cancels: the worker saves the chunks that are done beside the output
    (`core.imatrix.partial.find_partial` finds them) and ends.

    Raises:
        UserError: `ImatrixError`'s kinds, those of a load, or `worker_died`.
    """
    raise NotImplementedError
    yield
