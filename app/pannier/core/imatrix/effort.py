# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How much computing an importance matrix takes."""

from pannier.core.gguf import GgufModel, TensorInfo

EXTRA = 1.25
"""What attention, sums and everything but the weights' own products take on top (measured)."""

_OPERATIONS = 2  # a multiplication and an addition for each weight
_LAYERS = "blk."
_EXPERTS = "_exps."


def operations(model: GgufModel, tokens: int) -> float:
    """Operations of so many tokens through all layers; the output layer is left out."""
    weights = sum(_active(tensor, model) for tensor in model.tensors)
    return _OPERATIONS * weights * tokens * EXTRA


def _active(tensor: TensorInfo, model: GgufModel) -> float:
    """Weights of a tensor that a token is multiplied with: of experts only those that it gets."""
    if not tensor.name.startswith(_LAYERS) or len(tensor.shape) < 2:
        return 0.0
    used, experts = model.experts_used, tensor.shape[-1]
    if _EXPERTS in tensor.name and len(tensor.shape) > 2 and used:
        return tensor.elements * min(1.0, used / experts)
    return float(tensor.elements)
