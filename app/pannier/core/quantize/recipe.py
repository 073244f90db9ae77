# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How files are to be quantized: everything but which file, and to which type."""

import re
from collections.abc import Iterable
from typing import Annotated

import msgspec

from pannier.core.errors import UserError
from pannier.core.gguf import FILE_TYPES, Family, GgmlType, TensorInfo, ggml_type_named
from pannier.core.language import tr

Threads = Annotated[int, msgspec.Meta(ge=1, le=1024)]
Bytes = Annotated[int, msgspec.Meta(ge=1)]

# llama.cpp can compute with these, but nothing quantizes to them (ggml.c, `ggml_quantize_chunk`).
_NOT_MADE = frozenset({"Q8_1", "Q8_K", "F64"})


class TensorRule(msgspec.Struct, frozen=True):
    """Tensors whose type is chosen by hand.

    Attributes:
        pattern: regular expression, searched for in a tensor's name; the first rule that is found
            counts.
        type_name: tensor type such as "Q6_K".
    """

    pattern: str
    type_name: str


class QuantizeRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """How files are quantized; the same for all that are made in one go.

    Attributes:
        output_type: tensor type of the output matrix; None leaves it to llama.cpp.
        embedding_type: tensor type of the token embeddings; None leaves it to llama.cpp.
        tensor_rules: tensor types by hand; of no effect on F32, F16 and BF16 files.
        pure: all tensors in the main type, without the mix that llama.cpp makes.
        keep_split: a split model is split in the same way again; otherwise one file is made.
        requantize: take a source that is below 8 bits already.
        threads: CPU threads; None takes the number of logical processors, as llama-quantize does.
        memory_limit: bytes of a tensor that are in work at once; None is llama.cpp's 8 GiB.
        imatrix: path of an importance matrix.
    """

    output_type: str | None = None
    embedding_type: str | None = None
    tensor_rules: tuple[TensorRule, ...] = ()
    pure: bool = False
    keep_split: bool = False
    requantize: bool = False
    threads: Threads | None = None
    memory_limit: Bytes | None = None
    imatrix: str | None = None


def tensor_types() -> list[str]:
    """Names of the tensor types that the quantizer can make, by falling bits per weight."""
    made = {kind.main_type for kind in FILE_TYPES if kind.quantizable}
    return [kind.name for kind in sorted(made, key=lambda kind: -kind.bits_per_weight)]


def parse_tensor_rule(text: str) -> TensorRule:
    """Read a rule as the command line has it: "ffn_down=Q6_K".

    Raises:
        UserError: (`invalid_option`) it is none.
    """
    pattern, equals, type_name = text.rpartition("=")
    if not equals or not pattern:
        raise _invalid(
            tr("“{text}” is no rule for tensor types.").format(text=text),
            tr("Write it as ffn_down=Q6_K."),
        )
    rule = TensorRule(pattern, type_name.upper())
    check_recipe(QuantizeRecipe(tensor_rules=(rule,)))
    return rule


def check_recipe(recipe: QuantizeRecipe) -> None:
    """Make sure that the types exist and the patterns are regular expressions.

    Raises:
        UserError: (`invalid_option`) they are not.
    """
    for name in (recipe.output_type, recipe.embedding_type):
        if name is not None:
            quantizable_type(name)
    for rule in recipe.tensor_rules:
        quantizable_type(rule.type_name)
        _compiled(rule.pattern)


def quantizable_type(name: str) -> GgmlType:
    """Return the tensor type of that name, in any case.

    Raises:
        UserError: (`invalid_option`) there is none, or llama.cpp does not quantize to it.
    """
    kind = ggml_type_named(name)
    if kind is None or kind.family is Family.INTEGER or kind.name in _NOT_MADE:
        raise _invalid(
            tr("llama.cpp cannot make tensors of type {type}.").format(type=name),
            tr("Choose one of {types}.").format(types=", ".join(tensor_types())),
        )
    return kind


def matching_tensors(pattern: str, tensors: Iterable[TensorInfo]) -> list[TensorInfo]:
    """Return the matrices whose names a rule's pattern is found in, for showing.

    Vectors, such as those of norms, keep their type in any case.

    Raises:
        UserError: (`invalid_option`) the pattern is no regular expression.
    """
    found = _compiled(pattern)
    return [tensor for tensor in tensors if len(tensor.shape) > 1 and found.search(tensor.name)]


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise _invalid(
            tr("The pattern “{pattern}” is no regular expression: {reason}.").format(
                pattern=pattern, reason=error
            ),
            tr("Write a part of the tensors' names, such as ffn_down or blk\\.0\\."),
        ) from error


def _invalid(message: str, remedy: str) -> UserError:
    return UserError(message, remedy=remedy, kind="invalid_option")
