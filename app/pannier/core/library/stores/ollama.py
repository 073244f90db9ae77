# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Ollama's store: manifests that name blobs by their SHA-256."""

from collections.abc import Mapping
from dataclasses import dataclass

from pannier.core.gguf import JsonValue
from pannier.core.library.entries import Place


@dataclass(frozen=True, slots=True)
class OllamaDetails:
    """What Ollama keeps beside the weights of a model.

    Attributes:
        template: its prompt template, in Go's template language; empty for none.
        system: its system prompt; empty for none.
        parameters: its sampling and load parameters, such as `{"temperature": 0.6}`.
        license: text of the license; empty for none.
    """

    template: str
    system: str
    parameters: Mapping[str, JsonValue]
    license: str


def ollama_details(place: Place) -> OllamaDetails:
    """Read what Ollama's manifest says of the model at this place.

    Raises:
        UserError: the manifest or a text that it names cannot be read (`manifest_damaged`).
    """
    raise NotImplementedError
