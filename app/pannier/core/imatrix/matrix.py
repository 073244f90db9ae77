# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""An importance matrix in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pannier.core.imatrix.made import Coverage, ExpertTensor

Values = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Entry:
    """What was measured at the input of one tensor.

    Attributes:
        sums: sums of the squares of what arrived; a row for each count, in it a value for each
            column of the tensor (for each of its matrices, where they share one count).
        counts: how many tokens that were: one number, or one for each expert.
    """

    sums: Values
    counts: NDArray[np.int64]

    @property
    def weights(self) -> Values:
        """Means of the squares, flat, as llama.cpp's quantizer takes them.

        What no token reached is 1, which weighs nothing in particular (llama-quantize does so).
        """
        counts = self.counts.astype(np.float32)[:, None]
        means = np.divide(self.sums, counts, out=np.ones_like(self.sums), where=counts > 0)
        return means.ravel()


@dataclass(frozen=True)
class Imatrix:
    """An importance matrix.

    Attributes:
        entries: by name of the tensor in the model.
        chunk_count: chunks of text that it was computed on; 0 where the file does not say.
        chunk_size: tokens of a chunk; 0 where the file does not say (the legacy format).
        datasets: names of the texts.
        text_sha256: hash of the text; empty unless Pannier made it.
        model_name: the model's name in its metadata; empty unless Pannier made it.
        notes: further metadata of Pannier's.
    """

    entries: Mapping[str, Entry]
    chunk_count: int = 0
    chunk_size: int = 0
    datasets: tuple[str, ...] = ()
    text_sha256: str = ""
    model_name: str = ""
    notes: Mapping[str, str | int] = field(default_factory=dict)

    def weights(self) -> dict[str, Values]:
        """What llama.cpp's quantizer takes: a flat array by name of the tensor."""
        return {name: entry.weights for name, entry in self.entries.items()}

    @property
    def coverage(self) -> Coverage:
        """What of the model the text has reached."""
        experts = tuple(
            _expert_tensor(name, entry.counts)
            for name, entry in self.entries.items()
            if len(entry.counts) > 1
        )
        tensors = sum(bool(entry.counts.any()) for entry in self.entries.values())
        return Coverage(tensors=tensors, expert_tensors=experts)


def _expert_tensor(name: str, counts: NDArray[np.int64]) -> ExpertTensor:
    used = counts[counts > 0]
    return ExpertTensor(
        name=name,
        experts=len(counts),
        unused=len(counts) - len(used),
        fewest_tokens=int(used.min()) if len(used) else 0,
    )
