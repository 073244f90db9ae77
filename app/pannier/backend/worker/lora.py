# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""LoRA adapters: checked before the model is loaded, applied after."""

import ctypes
import math
import os
from collections.abc import Sequence
from pathlib import Path

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.logs import LogCapture
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, read_model
from pannier.core.language import tr, translatable
from pannier.core.memory import LoraAdapter

_REMEDY = translatable("Choose an adapter that was made for this model.")


def check_adapter(adapter: LoraAdapter, header: GgufModel) -> None:
    """Make sure that the file is a LoRA adapter for a model of this architecture.

    Raises:
        UserError: (`lora_mismatch`, `invalid_option`, a `GgufError`'s) it is not.
    """
    if not math.isfinite(adapter.scale):
        raise UserError(
            tr("The scale of a LoRA adapter is not a number."),
            remedy=tr("1 is usual."),
            kind="invalid_option",
        )
    name = Path(adapter.path).name
    lora = read_model(adapter.path)
    kind = lora.values.get("general.type", lora.kind)
    if kind != "adapter" or lora.values.get("adapter.type") != "lora":
        raise UserError(
            tr("{name} is not a LoRA adapter, but a file of kind {kind}.").format(
                name=name, kind=kind
            ),
            remedy=tr(_REMEDY),
            kind="lora_mismatch",
        )
    if lora.architecture != header.architecture:
        raise UserError(
            tr(
                "The LoRA adapter {name} is for models of architecture {architecture}, and this "
                "model is a {own}."
            ).format(name=name, architecture=lora.architecture, own=header.architecture),
            remedy=tr(_REMEDY),
            kind="lora_mismatch",
        )


def adapter_bytes(adapters: Sequence[LoraAdapter]) -> int:
    """Bytes of the tensors of all adapters, without what alignment adds."""
    return sum(
        tensor.size_bytes or 0
        for adapter in adapters
        for tensor in read_model(adapter.path).tensors
    )


def apply_adapters(
    model: llama.llama_model_p,
    context: llama.llama_context_p,
    adapters: Sequence[LoraAdapter],
    log: LogCapture,
) -> None:
    """Load the adapters and let `context` use them; the model frees them with itself.

    Raises:
        UserError: (`lora_mismatch`) the weights of one do not go with the model's.
    """
    if not adapters:
        return
    handles = []
    for adapter in adapters:
        seen = len(log.errors)
        handle = llama.llama_adapter_lora_init(model, os.fsencode(adapter.path))
        if not handle:  # a null pointer, not None
            said = [*log.errors[seen:], ""][0]
            said = said.partition("adapter: ")[2] or said
            raise UserError(
                tr("The LoRA adapter {name} does not go with this model: {reason}.").format(
                    name=Path(adapter.path).name, reason=said or tr("llama.cpp does not say why")
                ),
                remedy=tr(_REMEDY),
                kind="lora_mismatch",
            )
        handles.append(handle)
    array = (llama.llama_adapter_lora_p_ctypes * len(handles))(*handles)
    scales = (ctypes.c_float * len(adapters))(*(adapter.scale for adapter in adapters))
    llama.llama_set_adapters_lora(context, array, len(handles), scales)
