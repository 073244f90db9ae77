# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the load options need to know about a model, read from its header."""

from dataclasses import dataclass

from pannier.core.gguf import read_model
from pannier.core.language import number, tr
from pannier.core.memory.forecast import ModelSummary, summarize
from pannier.core.sizes import file_size, short_count


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Facts about one model file.

    Attributes:
        path: the file.
        name: the model's name.
        description: what it is, in a line.
        blocks: its layers without the output layer.
        context_length: tokens that it was trained for; None when the file does not say.
        experts: experts in a layer; 0 for a dense model.
        summary: what a forecast is made from.
    """

    path: str
    name: str
    description: str
    blocks: int
    context_length: int | None
    experts: int
    summary: ModelSummary

    @property
    def layers(self) -> int:
        """Layers that can be offloaded, the output layer included."""
        return self.blocks + 1


def read_facts(path: str) -> ModelFacts:
    """Read them; takes a moment on a slow disk, so not on the GUI thread.

    Raises:
        GgufError: the file cannot be used.
    """
    model = read_model(path)
    parts = [
        model.architecture or "",
        tr("{n} parameters").format(n=short_count(model.parameters)),
        model.file_type or "",
        file_size(model.size_bytes),
    ]
    if model.context_length:
        trained = number(model.context_length)
        parts.append(tr("trained for {n} tokens").format(n=trained))
    return ModelFacts(
        path=path,
        name=model.name,
        description="  ·  ".join(part for part in parts if part),
        blocks=model.layers or 0,
        context_length=model.context_length,
        experts=model.experts or 0,
        summary=summarize(model),
    )
