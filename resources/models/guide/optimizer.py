# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Muon for the matrices (momentum with orthogonalized updates); AdamW does the rest."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

# Newton-Schulz coefficients of the quintic iteration from Keller Jordan's Muon.
_A, _B, _C = 3.4445, -4.7750, 2.0315


def orthogonalized(stack: Tensor, steps: int = 5) -> Tensor:
    """Push the singular values of every matrix in a stack towards one."""
    tall = stack.shape[-2] > stack.shape[-1]
    x = stack.transpose(-2, -1) if tall else stack
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.transpose(-2, -1)
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    return x.transpose(-2, -1) if tall else x


class Muon(torch.optim.Optimizer):
    """Matrices of the same shape are updated together, which is faster on a CPU."""

    def __init__(
        self, matrices: Iterable[nn.Parameter], lr: float, momentum: float, decay: float
    ) -> None:
        groups: dict[tuple[int, ...], list[nn.Parameter]] = {}
        for matrix in matrices:
            groups.setdefault(tuple(matrix.shape), []).append(matrix)
        defaults = {"lr": lr, "momentum": momentum, "decay": decay}
        super().__init__([{"params": group} for group in groups.values()], defaults)

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        """Update all matrices."""
        for group in self.param_groups:
            matrices = group["params"]
            gradient = torch.stack([matrix.grad for matrix in matrices])
            state = self.state[matrices[0]]
            memory = state.setdefault("momentum", torch.zeros_like(gradient))
            memory.lerp_(gradient, 1 - group["momentum"])
            update = orthogonalized(gradient.lerp(memory, group["momentum"]))
            rows, columns = gradient.shape[-2:]
            rate = group["lr"] * max(1.0, rows / columns) ** 0.5
            for matrix, change in zip(matrices, update, strict=True):
                matrix.mul_(1 - group["lr"] * group["decay"]).sub_(change, alpha=rate)
