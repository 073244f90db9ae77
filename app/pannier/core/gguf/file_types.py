# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GGML tensor types with their block layouts, and the file types that llama.cpp writes."""

import enum
from dataclasses import dataclass
from fractions import Fraction

from pannier.core.language import tr, translatable


class Family(enum.Enum):
    """How a type stores its weights."""

    FLOAT = "float"
    INTEGER = "integer"
    LEGACY = "legacy"
    K = "K"
    IQ = "IQ"
    TERNARY = "ternary"
    BINARY = "binary"
    MX = "MX"


@dataclass(frozen=True, slots=True)
class GgmlType:
    """A tensor type.

    Attributes:
        id: number in GGUF files (`enum ggml_type`).
        name: name such as `Q4_K`.
        block_weights: weights in a block; rows are whole blocks.
        block_bytes: bytes of a block, scales included (ggml-common.h).
        family: how it stores weights.
        fallback: type that the quantizer takes for rows that are not whole blocks
            (llama-quant.cpp, `tensor_type_fallback`); empty when there is none.
    """

    id: int
    name: str
    block_weights: int
    block_bytes: int
    family: Family
    fallback: str = ""

    @property
    def bits_per_weight(self) -> float:
        """Bits that a weight costs, scales included: 8 * bytes / weights of a block."""
        return self.block_bytes * 8 / self.block_weights

    @property
    def scales(self) -> str:
        """How the factors of the weights are stored in a block; empty for plain numbers."""
        return tr(_SCALES.get(self.name, ""))


@dataclass(frozen=True, slots=True)
class FileType:
    """A way of quantizing a whole file; its mix of tensor types depends on the model.

    Attributes:
        name: name in file names and in llama-quantize, such as `Q4_K_M`.
        id: number under `general.file_type` (`enum llama_ftype`).
        main_type: the tensor type that most weights get (`llama_ftype_get_default_type`).
        needs_imatrix: whether llama.cpp refuses to make it without an importance matrix.
        purpose: one sentence on what it is for, to be translated where it is shown.
        quantizable: whether llama.cpp can make it; NVFP4 files come from other tools.
    """

    name: str
    id: int
    main_type: GgmlType
    needs_imatrix: bool
    purpose: str
    quantizable: bool = True

    @property
    def family(self) -> Family:
        """Family of the main type."""
        return self.main_type.family


GGML_TYPES: dict[int, GgmlType] = {
    ggml_type.id: ggml_type
    for ggml_type in (
        GgmlType(0, "F32", 1, 4, Family.FLOAT),
        GgmlType(1, "F16", 1, 2, Family.FLOAT),
        GgmlType(2, "Q4_0", 32, 18, Family.LEGACY),
        GgmlType(3, "Q4_1", 32, 20, Family.LEGACY),
        GgmlType(6, "Q5_0", 32, 22, Family.LEGACY),
        GgmlType(7, "Q5_1", 32, 24, Family.LEGACY),
        GgmlType(8, "Q8_0", 32, 34, Family.LEGACY),
        GgmlType(9, "Q8_1", 32, 36, Family.LEGACY),
        GgmlType(10, "Q2_K", 256, 84, Family.K, "Q4_0"),
        GgmlType(11, "Q3_K", 256, 110, Family.K, "Q4_0"),
        GgmlType(12, "Q4_K", 256, 144, Family.K, "Q5_0"),
        GgmlType(13, "Q5_K", 256, 176, Family.K, "Q5_1"),
        GgmlType(14, "Q6_K", 256, 210, Family.K, "Q8_0"),
        GgmlType(15, "Q8_K", 256, 292, Family.K),
        GgmlType(16, "IQ2_XXS", 256, 66, Family.IQ, "IQ4_NL"),
        GgmlType(17, "IQ2_XS", 256, 74, Family.IQ, "IQ4_NL"),
        GgmlType(18, "IQ3_XXS", 256, 98, Family.IQ, "IQ4_NL"),
        GgmlType(19, "IQ1_S", 256, 50, Family.IQ, "IQ4_NL"),
        GgmlType(20, "IQ4_NL", 32, 18, Family.IQ),
        GgmlType(21, "IQ3_S", 256, 110, Family.IQ, "IQ4_NL"),
        GgmlType(22, "IQ2_S", 256, 82, Family.IQ, "IQ4_NL"),
        GgmlType(23, "IQ4_XS", 256, 136, Family.IQ, "IQ4_NL"),
        GgmlType(24, "I8", 1, 1, Family.INTEGER),
        GgmlType(25, "I16", 1, 2, Family.INTEGER),
        GgmlType(26, "I32", 1, 4, Family.INTEGER),
        GgmlType(27, "I64", 1, 8, Family.INTEGER),
        GgmlType(28, "F64", 1, 8, Family.FLOAT),
        GgmlType(29, "IQ1_M", 256, 56, Family.IQ, "IQ4_NL"),
        GgmlType(30, "BF16", 1, 2, Family.FLOAT),
        GgmlType(34, "TQ1_0", 256, 54, Family.TERNARY, "Q4_0"),
        GgmlType(35, "TQ2_0", 256, 66, Family.TERNARY, "Q4_0"),
        GgmlType(39, "MXFP4", 32, 17, Family.MX),
        GgmlType(40, "NVFP4", 64, 36, Family.MX),
        GgmlType(41, "Q1_0", 128, 18, Family.BINARY),
        GgmlType(42, "Q2_0", 64, 18, Family.TERNARY, "Q4_0"),
    )
}

_FLOAT_FOR_32 = translatable("a 16-bit float for 32 weights")
_FLOAT_FOR_256 = translatable("a 16-bit float for 256 weights")
# From the structs of ggml-common.h.
_SCALES = {
    "Q4_0": _FLOAT_FOR_32,
    "Q4_1": translatable("a 16-bit float and a 16-bit minimum for 32 weights"),
    "Q5_0": _FLOAT_FOR_32,
    "Q5_1": translatable("a 16-bit float and a 16-bit minimum for 32 weights"),
    "Q8_0": _FLOAT_FOR_32,
    "Q8_1": translatable("a 16-bit float for 32 weights, and their sum"),
    "Q2_K": translatable("4-bit scales and minimums for 16 weights, times 16-bit floats for 256"),
    "Q3_K": translatable("6-bit scales for 16 weights, times a 16-bit float for 256"),
    "Q4_K": translatable("6-bit scales and minimums for 32 weights, times 16-bit floats for 256"),
    "Q5_K": translatable("6-bit scales and minimums for 32 weights, times 16-bit floats for 256"),
    "Q6_K": translatable("8-bit scales for 16 weights, times a 16-bit float for 256"),
    "Q8_K": translatable("a 32-bit float for 256 weights, and the sums of every 16"),
    "IQ1_S": translatable("3-bit scales for 32 weights, times a 16-bit float for 256"),
    "IQ1_M": translatable("3-bit scales for 16 weights, times a 16-bit float for 256"),
    "IQ2_XXS": translatable("4-bit scales for 32 weights, times a 16-bit float for 256"),
    "IQ2_XS": translatable("4-bit scales for 16 weights, times a 16-bit float for 256"),
    "IQ2_S": translatable("4-bit scales for 16 weights, times a 16-bit float for 256"),
    "IQ3_XXS": translatable("4-bit scales for 32 weights, times a 16-bit float for 256"),
    "IQ3_S": translatable("4-bit scales for 32 weights, times a 16-bit float for 256"),
    "IQ4_NL": _FLOAT_FOR_32,
    "IQ4_XS": translatable("6-bit scales for 32 weights, times a 16-bit float for 256"),
    "TQ1_0": _FLOAT_FOR_256,
    "TQ2_0": _FLOAT_FOR_256,
    "MXFP4": translatable("an 8-bit power of two for 32 weights"),
    "NVFP4": translatable("8-bit floats for 16 weights"),
    "Q1_0": translatable("a 16-bit float for 128 weights"),
    "Q2_0": translatable("a 16-bit float for 64 weights"),
}

# Types that once were in files: named, but llama.cpp no longer knows their layouts.
_REMOVED_GGML_TYPES = {
    4: "Q4_2",
    5: "Q4_3",
    31: "Q4_0_4_4",
    32: "Q4_0_4_8",
    33: "Q4_0_8_8",
    36: "IQ4_NL_4_4",
    37: "IQ4_NL_4_8",
    38: "IQ4_NL_8_8",
}

_GGML_TYPES_BY_NAME = {ggml_type.name: ggml_type for ggml_type in GGML_TYPES.values()}


def _file_type(
    name: str,
    number: int,
    main: str,
    purpose: str,
    *,
    needs_imatrix: bool = False,
    quantizable: bool = True,
) -> FileType:
    main_type = _GGML_TYPES_BY_NAME[main]
    return FileType(name, number, main_type, needs_imatrix, purpose, quantizable)


# From the most precise to the smallest.
FILE_TYPES: tuple[FileType, ...] = (
    _file_type(
        "F32",
        0,
        "F32",
        translatable("The original in full precision; only as a source to convert from."),
    ),
    _file_type(
        "BF16",
        32,
        "BF16",
        translatable("The weights as most models are trained; the best source to quantize."),
    ),
    _file_type(
        "F16",
        1,
        "F16",
        translatable("Half precision, without visible loss, and fast on every GPU."),
    ),
    _file_type(
        "Q8_0", 7, "Q8_0", translatable("Practically the same answers as F16 at half its size.")
    ),
    _file_type(
        "Q6_K", 18, "Q6_K", translatable("Very close to the original; for when memory allows it.")
    ),
    _file_type(
        "Q5_1", 9, "Q5_1", translatable("An older 5-bit type; Q5_K_M is better at a smaller size.")
    ),
    _file_type(
        "Q5_K_M",
        17,
        "Q5_K",
        translatable("High quality; the choice when Q4_K_M leaves memory free."),
    ),
    _file_type(
        "Q5_K_S", 16, "Q5_K", translatable("A little smaller than Q5_K_M, with a little more loss.")
    ),
    _file_type(
        "Q5_0",
        8,
        "Q5_0",
        translatable("An older 5-bit type for models whose rows do not suit Q5_K."),
    ),
    _file_type(
        "Q4_1",
        3,
        "Q4_1",
        translatable("An older 4-bit type with an offset; Q4_K_S is better and smaller."),
    ),
    _file_type(
        "Q4_K_M",
        15,
        "Q4_K",
        translatable("The common default: good quality at under a third of F16."),
    ),
    _file_type(
        "Q4_K_S", 14, "Q4_K", translatable("A little smaller than Q4_K_M, with a little more loss.")
    ),
    _file_type(
        "IQ4_NL",
        25,
        "IQ4_NL",
        translatable("4 bits with an uneven scale, for rows that do not suit K types."),
    ),
    _file_type(
        "Q4_0",
        2,
        "Q4_0",
        translatable("The classic 4-bit type, simple and fast on CPUs and phones."),
    ),
    _file_type(
        "MXFP4_MOE",
        38,
        "MXFP4",
        translatable("4-bit floats for the experts of models trained with them, as gpt-oss."),
    ),
    _file_type(
        "NVFP4",
        39,
        "NVFP4",
        translatable("4-bit floats with fine scales, made by NVIDIA's tools for new GPUs."),
        quantizable=False,
    ),
    _file_type(
        "IQ4_XS",
        30,
        "IQ4_XS",
        translatable("Nearly the quality of Q4_K_S at a smaller size; slower on CPUs."),
    ),
    _file_type(
        "Q3_K_L",
        13,
        "Q3_K",
        translatable("The best of the 3-bit K types; a visible loss on hard tasks."),
    ),
    _file_type(
        "Q3_K_M", 12, "Q3_K", translatable("3 bits for large models that just do not fit at 4.")
    ),
    _file_type(
        "IQ3_M", 27, "IQ3_S", translatable("Better than Q3_K_M at a smaller size; slower on CPUs.")
    ),
    _file_type(
        "IQ3_S", 26, "IQ3_S", translatable("Better than Q3_K_S at the same size; slower on CPUs.")
    ),
    _file_type(
        "Q3_K_S", 11, "Q3_K", translatable("The smallest 3-bit K type; the loss is easy to notice.")
    ),
    _file_type(
        "IQ3_XS",
        22,
        "IQ3_S",
        translatable("Between IQ3_S and IQ3_XXS, when a few hundred megabytes decide."),
        needs_imatrix=True,
    ),
    _file_type(
        "IQ3_XXS",
        23,
        "IQ3_XXS",
        translatable("About 3 bits; for large models on a small GPU."),
        needs_imatrix=True,
    ),
    _file_type(
        "Q2_K",
        10,
        "Q2_K",
        translatable("The smallest K type without an importance matrix; clearly degraded."),
    ),
    _file_type(
        "Q2_K_S",
        21,
        "Q2_K",
        translatable("Smaller than Q2_K; clearly degraded."),
        needs_imatrix=True,
    ),
    _file_type(
        "Q2_0",
        41,
        "Q2_0",
        translatable("2 bits in small groups, for models trained for ternary weights."),
    ),
    _file_type(
        "IQ2_M",
        29,
        "IQ2_S",
        translatable("2.7 bits; usable with very large models only."),
        needs_imatrix=True,
    ),
    _file_type(
        "IQ2_S",
        28,
        "IQ2_XS",
        translatable("2.5 bits; usable with very large models only."),
        needs_imatrix=True,
    ),
    _file_type(
        "IQ2_XS",
        20,
        "IQ2_XS",
        translatable("2.3 bits; usable with very large models only."),
        needs_imatrix=True,
    ),
    _file_type(
        "IQ2_XXS",
        19,
        "IQ2_XXS",
        translatable("2.1 bits; heavily degraded, for very large models."),
        needs_imatrix=True,
    ),
    _file_type(
        "TQ2_0",
        37,
        "TQ2_0",
        translatable("2.1 bits for ternary models such as BitNet; fast to compute."),
    ),
    _file_type(
        "TQ1_0",
        36,
        "TQ1_0",
        translatable("1.7 bits for ternary models such as BitNet; the most compact."),
    ),
    _file_type(
        "IQ1_M",
        31,
        "IQ1_M",
        translatable("1.75 bits; an experiment, or the last resort for a huge model."),
        needs_imatrix=True,
    ),
    _file_type(
        "IQ1_S",
        24,
        "IQ1_S",
        translatable("1.6 bits; an experiment, the answers are often broken."),
        needs_imatrix=True,
    ),
    _file_type(
        "Q1_0", 40, "Q1_0", translatable("One bit a weight, for models trained for binary weights.")
    ),
)

_FILE_TYPES_BY_ID = {file_type.id: file_type for file_type in FILE_TYPES}
_FILE_TYPES_BY_NAME = {file_type.name: file_type for file_type in FILE_TYPES}
# As llama-quantize (tools/quantize/quantize.cpp) and people write them.
_ALIASES = {
    "Q3_K": "Q3_K_M",
    "Q4_K": "Q4_K_M",
    "Q5_K": "Q5_K_M",
    "MXFP4": "MXFP4_MOE",
    "FP32": "F32",
    "FP16": "F16",
}


def ggml_type_name(number: int) -> str:
    """Return the name of a tensor type; `type 99` for one that is unknown."""
    ggml_type = GGML_TYPES.get(number)
    if ggml_type is not None:
        return ggml_type.name
    return _REMOVED_GGML_TYPES.get(number, tr("type {n}").format(n=number))


def ggml_type_named(name: str) -> GgmlType | None:
    """Return the tensor type of that name in any case, or None."""
    return _GGML_TYPES_BY_NAME.get(name.upper())


def file_type_numbered(number: int) -> FileType | None:
    """Return the file type with that `general.file_type`, or None."""
    return _FILE_TYPES_BY_ID.get(number)


def file_type_named(name: str) -> FileType | None:
    """Return the file type of that name in any case, aliases such as `Q4_K` included, or None."""
    upper = name.upper()
    return _FILE_TYPES_BY_NAME.get(_ALIASES.get(upper, upper))


def weight_bytes(parameters: int, cost: GgmlType | float) -> int:
    """Return the bytes that `parameters` weights take: parameters * bits / 8, rounded up.

    `cost` is a tensor type or a number of bits per weight: 7 billion at 16 bits are 14 GB.
    """
    if isinstance(cost, GgmlType):
        bits = Fraction(cost.block_bytes * 8, cost.block_weights)
    else:
        bits = Fraction(cost)
    return -int(-parameters * bits // 8)
