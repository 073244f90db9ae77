# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The size of a model's weights from nothing but their number: the table that everybody knows."""

from dataclasses import dataclass

from pannier.core.gguf import file_type_named, weight_bytes

KNOWN_SIZES = (7, 13, 70, 175)
"""Models of the usual table, in billions of parameters."""

CARD_LINES = (24, 48, 80)
"""Cards that people compare with, in GB: a gamer's, a workstation's, a data centre's."""

BILLION = 10**9


@dataclass(frozen=True, slots=True)
class WeightFormat:
    """A way to store weights.

    Attributes:
        name: such as "FP16" or "Q4_K_M".
        bits: bits per weight, scales included.
        is_file_type: whether it is a type of GGUF files; the others are the plain formats.
    """

    name: str
    bits: float
    is_file_type: bool

    def size(self, parameters: int) -> int:
        """Bytes of so many weights."""
        return weight_bytes(parameters, self.bits)


PLAIN_FORMATS = (
    WeightFormat("FP32", 32, is_file_type=False),
    WeightFormat("FP16/BF16", 16, is_file_type=False),
    WeightFormat("INT8", 8, is_file_type=False),
    WeightFormat("INT4", 4, is_file_type=False),
)

# Measured on a model of the shape of Llama 3.1 8B with llama.cpp's own quantizer; other models
# come out a few hundredths higher or lower.
_MEASURED_BITS = {
    "Q8_0": 8.50,
    "Q6_K": 6.56,
    "Q5_K_M": 5.70,
    "Q4_K_M": 4.89,
    "IQ4_XS": 4.46,
    "Q3_K_M": 4.00,
    "IQ3_XXS": 3.37,
    "Q2_K": 3.16,
    "IQ2_XXS": 2.38,
    "IQ1_S": 2.00,
}
GGUF_FORMATS = tuple(
    WeightFormat(name, bits, is_file_type=True)
    for name, bits in _MEASURED_BITS.items()
    if file_type_named(name) is not None
)
