# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Rules for llama.cpp that keep certain tensors in main memory."""

import ctypes

from pannier.backend.worker import ggml
from pannier.core.memory.load_options import CpuMoeLayers

_EXPERTS = r"\.ffn_(up|down|gate|gate_up)_(ch|)exps"  # as llama.cpp's --cpu-moe has it


class TensorOverride(ctypes.Structure):
    """`llama_model_tensor_buft_override`, which llama_cpp does not declare."""

    _fields_ = [("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p)]


def expert_overrides(layers: CpuMoeLayers) -> "ctypes.Array[TensorOverride] | None":
    """The rules that keep the experts of the first `layers` layers in main memory; None for 0."""
    if layers == 0:
        return None
    patterns = (
        [_EXPERTS] if layers == "all" else [rf"blk\.{layer}{_EXPERTS}" for layer in range(layers)]
    )
    rules = (TensorOverride * (len(patterns) + 1))()  # the last one stays empty and ends the list
    for rule, pattern in zip(rules, patterns, strict=False):
        rule.pattern = pattern.encode()
        rule.buffer_type = ggml.cpu_buffer_type()
    return rules
