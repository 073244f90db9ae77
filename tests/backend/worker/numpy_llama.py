# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A llama model computed by numpy alone: what every weight matrix is multiplied with.

Slow and plain, so that it can be checked by reading: the equations of the model, in double
precision, for models whose weights are F32. Of experts, those with the best scores are used.
"""

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
EPSILON = 1e-5
ROPE_BASE = 10_000.0


class NumpyLlama:
    """A model, and the sums of squares of all inputs that its matrices have seen.

    Attributes:
        sums: by name of the tensor, a row for each expert, or one.
        counts: rows that were summed up in each of these.
    """

    def __init__(self, path: Path) -> None:
        reader = gguf.GGUFReader(path)
        self._weights = {
            tensor.name: np.array(tensor.data, dtype=np.float64) for tensor in reader.tensors
        }
        self._values = {name: field.contents() for name, field in reader.fields.items()}
        self.sums: dict[str, Array] = {}
        self.counts: dict[str, NDArray[np.int64]] = {}

    def read(self, tokens: list[int]) -> None:
        """Evaluate one text from its beginning."""
        hidden = self._weights["token_embd.weight"][tokens]
        for layer in range(self._values["llama.block_count"]):
            block = f"blk.{layer}."
            hidden = hidden + self._attend(block, _normed(hidden))
            normed = _normed(hidden)
            if f"{block}ffn_gate_inp.weight" in self._weights:
                hidden = hidden + self._ask_experts(block, normed)
            else:
                gate = self._times(f"{block}ffn_gate.weight", normed)
                up = self._times(f"{block}ffn_up.weight", normed)
                hidden = hidden + self._times(f"{block}ffn_down.weight", _silu(gate) * up)

    def _attend(self, block: str, inputs: Array) -> Array:
        heads = self._values["llama.attention.head_count"]
        kv_heads = self._values["llama.attention.head_count_kv"]
        length = len(inputs)
        query, key, value = (
            self._times(f"{block}attn_{name}.weight", inputs).reshape(length, count, -1)
            for name, count in (("q", heads), ("k", kv_heads), ("v", kv_heads))
        )
        query, key = _rotated(query), _rotated(key)
        mixed = np.empty_like(query)
        for head in range(heads):
            shared = head * kv_heads // heads
            scores = query[:, head] @ key[:, shared].T / np.sqrt(query.shape[2])
            scores[np.triu_indices(length, 1)] = -np.inf
            mixed[:, head] = _softmax(scores) @ value[:, shared]
        return self._times(f"{block}attn_output.weight", mixed.reshape(length, -1))

    def _ask_experts(self, block: str, inputs: Array) -> Array:
        used = self._values["llama.expert_used_count"]
        chances = _softmax(self._times(f"{block}ffn_gate_inp.weight", inputs))
        answers = np.zeros_like(inputs)
        for token, row in enumerate(inputs):
            best = np.argsort(-chances[token])[:used]
            total = chances[token, best].sum()
            for expert in best:
                gate = self._times(f"{block}ffn_gate_exps.weight", row[None], expert)
                up = self._times(f"{block}ffn_up_exps.weight", row[None], expert)
                down = self._times(f"{block}ffn_down_exps.weight", _silu(gate) * up, expert)
                answers[token] += chances[token, expert] / total * down[0]
        return answers

    def _times(self, name: str, inputs: Array, expert: int | None = None) -> Array:
        """Multiply with a matrix, or with that of one expert, and sum up its inputs."""
        weights = self._weights[name]
        experts = 1 if expert is None else len(weights)
        if name not in self.sums:
            self.sums[name] = np.zeros((experts, inputs.shape[1]))
            self.counts[name] = np.zeros(experts, dtype=np.int64)
        self.sums[name][expert or 0] += (inputs**2).sum(axis=0)
        self.counts[name][expert or 0] += len(inputs)
        return inputs @ (weights if expert is None else weights[expert]).T


def _normed(inputs: Array) -> Array:
    """Root mean square norm; the models of the tests have no other weights in it than ones."""
    return inputs / np.sqrt((inputs**2).mean(axis=1, keepdims=True) + EPSILON)


def _rotated(vectors: Array) -> Array:
    """Rotary position embedding: neighbours are pairs."""
    length, _, size = vectors.shape
    angles = np.arange(length)[:, None] * ROPE_BASE ** (-np.arange(0, size, 2) / size)
    sine, cosine = np.sin(angles)[:, None], np.cos(angles)[:, None]
    even, odd = vectors[..., 0::2], vectors[..., 1::2]
    turned = np.empty_like(vectors)
    turned[..., 0::2] = even * cosine - odd * sine
    turned[..., 1::2] = even * sine + odd * cosine
    return turned


def _silu(inputs: Array) -> Array:
    return inputs / (1 + np.exp(-inputs))


def _softmax(inputs: Array) -> Array:
    powers = np.exp(inputs - inputs.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
