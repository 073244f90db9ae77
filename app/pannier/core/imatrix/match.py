# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether an importance matrix belongs to a model."""

from dataclasses import dataclass

from pannier.core.gguf import GgufModel
from pannier.core.imatrix.matrix import Imatrix


@dataclass(frozen=True, slots=True)
class Match:
    """How an importance matrix fits a model.

    Attributes:
        matched: names of tensors with values.
        missing: weights of the layers without; types that need an imatrix refuse them.
        unknown: names that the model does not have.
    """

    matched: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def match(imatrix: Imatrix, model: GgufModel) -> Match:
    """Compare names and row sizes.

    Raises:
        ImatrixError: (`imatrix_mismatch`) it was made for another model; says by what it is seen.
    """
    raise NotImplementedError
