# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All that a forecast needs of a model file, made once from its header."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from pannier.core.gguf import GgufModel
from pannier.core.memory.forecast.context_cost import ShapeCosts
from pannier.core.memory.forecast.shape import ModelShape, read_shape
from pannier.core.memory.forecast.weights import ModelWeights

if TYPE_CHECKING:
    from pannier.core.memory.forecast.costs import LoadCost

_MAX_SHAPES = 512


@dataclass(frozen=True, slots=True, eq=False)
class ModelSummary:
    """A model file as a forecast sees it; compared by identity.

    Attributes:
        name: the model's own name, or its file name.
        file_type: such as "Q4_K_M"; empty when it is not known.
        size_bytes: bytes of its files.
        parameters: number of weights.
        weights: where its weights go.
        costs: what its shape costs.
        loads: what loads of it take, by whatever that depends on; a slider asks again and again.
    """

    name: str
    file_type: str
    size_bytes: int
    parameters: int
    weights: ModelWeights
    costs: ShapeCosts
    loads: "dict[object, LoadCost]" = field(default_factory=dict)

    @property
    def shape(self) -> ModelShape:
        """Its shape."""
        return self.costs.shape

    @property
    def is_known(self) -> bool:
        """Whether the forecast is to be trusted; otherwise only a dry run can tell."""
        return self.shape.recognised and not self.weights.unknown and self.shape.blocks > 0


def summarize(header: GgufModel) -> ModelSummary:
    """Make the summary of a model; a few milliseconds for a thousand tensors.

    A header that contradicts itself gives numbers, not errors; `is_known` says what they are worth.
    """
    shape = read_shape(header)
    return ModelSummary(
        name=header.name,
        file_type=header.file_type or "",
        size_bytes=header.size_bytes,
        parameters=header.parameters,
        weights=ModelWeights(header, shape),
        costs=_costs(shape),
    )


@lru_cache(maxsize=_MAX_SHAPES)
def _costs(shape: ModelShape) -> ShapeCosts:
    return ShapeCosts(shape)
