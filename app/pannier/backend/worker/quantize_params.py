# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A recipe as llama.cpp's quantizer takes it; the same for a dry run and for the real one."""

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.core.errors import UserError
from pannier.core.gguf import file_type_named, ggml_type_named
from pannier.core.language import tr
from pannier.core.quantize.origin import MAX_TEXT_BYTES
from pannier.core.quantize.recipe import QuantizeRecipe, quantizable_type

_NO_TYPE = llama.GGML_TYPE_COUNT
_INTEGER, _TEXT = 0, 3  # `enum llama_model_kv_override_type`


@dataclass
class QuantizeParams:
    """`llama_model_quantize_params` and the memory that they point to."""

    params: llama.llama_model_quantize_params
    keep_alive: list[object]


def quantize_params(file_type: str, recipe: QuantizeRecipe) -> QuantizeParams:
    """What llama.cpp needs to make a file type by a recipe; without importance matrix, metadata.

    Raises:
        UserError: (`invalid_option`) llama.cpp cannot make this type, or one that a rule names.
    """
    kind = file_type_named(file_type)
    if kind is None or not kind.quantizable:
        raise UserError(
            tr("llama.cpp cannot make files of type {type}.").format(type=file_type),
            remedy=tr("Choose another file type."),
            kind="invalid_option",
        )
    params = llama.llama_model_quantize_default_params()
    made = QuantizeParams(params, [])
    params.ftype = kind.id
    params.nthread = recipe.threads or 0  # 0: as many as there are logical processors
    # Whether that is allowed has been decided before; Q8_0 counts as quantized for llama.cpp.
    params.allow_requantize = True
    params.pure = recipe.pure
    params.keep_split = recipe.keep_split
    params.output_tensor_type = _type_number(recipe.output_type)
    params.token_embedding_type = _type_number(recipe.embedding_type)
    params.max_buf_size = recipe.memory_limit or 0
    if recipe.tensor_rules:
        count = len(recipe.tensor_rules)
        rules = (llama.llama_model_tensor_override * (count + 1))()  # ends with an empty one
        for rule, entry in zip(recipe.tensor_rules, rules, strict=False):
            entry.pattern = rule.pattern.encode()
            entry.type = quantizable_type(rule.type_name).id
        rules[count].type = _NO_TYPE
        params.tt_overrides = rules
        made.keep_alive.append(rules)
    return made


def add_metadata(made: QuantizeParams, metadata: Mapping[str, str | int]) -> None:
    """Have texts and numbers written into the result's metadata."""
    entries = (llama.llama_model_kv_override * (len(metadata) + 1))()  # ends with an empty key
    for (key, value), entry in zip(metadata.items(), entries, strict=False):
        entry.key = key.encode()
        if isinstance(value, str):
            entry.tag = _TEXT
            entry.value.val_str = value.encode()[:MAX_TEXT_BYTES]
        else:
            entry.tag = _INTEGER
            entry.value.val_i64 = value
    made.params.kv_overrides = ctypes.cast(entries, ctypes.POINTER(llama.llama_model_kv_override))
    made.keep_alive.append(entries)


def _type_number(name: str | None) -> int:
    kind = None if name is None else ggml_type_named(name)
    return _NO_TYPE if kind is None else kind.id
