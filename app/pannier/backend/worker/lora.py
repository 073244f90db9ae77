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
from pannier.core.memory import LoraAdapter

_REMEDY = "Choose an adapter that was made for this model."


def check_adapter(adapter: LoraAdapter, header: GgufModel) -> None:
    """Make sure that the file is a LoRA adapter for a model of this architecture.

    Raises:
        UserError: (`lora_mismatch`, `invalid_option`, a `GgufError`'s) it is not.
    """
    if not math.isfinite(adapter.scale):
        raise UserError(
            "The scale of a LoRA adapter is not a number.",
            remedy="1 is usual.",
            kind="invalid_option",
        )
    name = Path(adapter.path).name
    lora = read_model(adapter.path)
    kind = lora.values.get("general.type", lora.kind)
    if kind != "adapter" or lora.values.get("adapter.type") != "lora":
        raise UserError(
            f"{name} is not a LoRA adapter, but a file of kind {kind}.",
            remedy=_REMEDY,
            kind="lora_mismatch",
        )
    if lora.architecture != header.architecture:
        raise UserError(
            f"The LoRA adapter {name} is for models of architecture {lora.architecture}, and this "
            f"model is a {header.architecture}.",
            remedy=_REMEDY,
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
            said = log.errors[seen:] or ["llama.cpp does not say why"]
            raise UserError(
                f"The LoRA adapter {Path(adapter.path).name} does not go with this model: "
                f"{said[0].partition('adapter: ')[2] or said[0]}.",
                remedy=_REMEDY,
                kind="lora_mismatch",
            )
        handles.append(handle)
    array = (llama.llama_adapter_lora_p_ctypes * len(handles))(*handles)
    scales = (ctypes.c_float * len(adapters))(*(adapter.scale for adapter in adapters))
    llama.llama_set_adapters_lora(context, array, len(handles), scales)
