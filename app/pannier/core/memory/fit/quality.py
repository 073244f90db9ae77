# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which file type keeps more of a model: a prior, until it is measured on the user's own model."""

from dataclasses import dataclass
from functools import cache

from pannier.core.gguf import file_type_named
from pannier.core.language import translatable

SOURCE = translatable(
    "prior: measured by others on Qwen3.5-4B, wikitext-2, 512 tokens "
    "(ngxson/quant-studio, docs/ppl.md)"
)
"""Where the numbers of `PRIORS` come from."""


@dataclass(frozen=True, slots=True)
class QualityPrior:
    """What quantizing to a type cost one model; others lose more or less.

    Attributes:
        divergence: mean Kullback-Leibler divergence from the unquantized model; 0 is identical.
        same_top_token: share of positions at which both find the same token likeliest, 0 to 1.
    """

    divergence: float
    same_top_token: float


PRIORS: dict[str, QualityPrior] = {
    "Q6_K": QualityPrior(0.0045, 0.970),
    "Q5_K_M": QualityPrior(0.0127, 0.950),
    "Q4_K_M": QualityPrior(0.029, 0.922),
    "IQ4_XS": QualityPrior(0.034, 0.915),
    "Q4_0": QualityPrior(0.061, 0.888),
    "Q3_K_M": QualityPrior(0.094, 0.856),
    "IQ3_XXS": QualityPrior(0.159, 0.817),
    "Q2_K": QualityPrior(0.27, 0.770),
    "IQ2_XXS": QualityPrior(0.65, 0.641),
}

# Best first. The types of `PRIORS` stand by their divergence; the others stand between them by
# their bits per weight, K and IQ types before the older ones of the same size.
_ORDER = (
    "F32",
    "BF16",
    "F16",
    "Q8_0",
    "Q6_K",
    "Q5_K_M",
    "Q5_K_S",
    "Q5_1",
    "Q5_0",
    "MXFP4_MOE",
    "Q4_K_M",
    "Q4_K_S",
    "IQ4_NL",
    "IQ4_XS",
    "NVFP4",
    "Q4_1",
    "Q4_0",
    "Q3_K_L",
    "IQ3_M",
    "Q3_K_M",
    "IQ3_S",
    "IQ3_XS",
    "Q3_K_S",
    "IQ3_XXS",
    "Q2_K",
    "IQ2_M",
    "Q2_K_S",
    "IQ2_S",
    "IQ2_XS",
    "TQ2_0",
    "Q2_0",
    "IQ2_XXS",
    "TQ1_0",
    "IQ1_M",
    "IQ1_S",
    "Q1_0",
)
EIGHT_BITS = "Q8_0"
ACCEPTABLE = "IQ3_XXS"
"""The last type before 2 bits, where everybody notices the loss."""

DEFAULT = "Q4_K_M"
"""The common default: quality and size in balance."""


@cache
def rank(file_type: str) -> int:
    """Position in the order of quality, 0 is best; an unknown type stands behind all others."""
    known = file_type_named(file_type)  # "Q4_K" is Q4_K_M
    name = file_type.upper() if known is None else known.name
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)
