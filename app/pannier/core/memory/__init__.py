# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Memory of a loaded model: what was asked for, planned, and what every device really holds."""

from pannier.core.memory.load_options import (
    DEFAULT_CONTEXT_LENGTH,
    QUANTIZED_KV_TYPES,
    KvType,
    LoadOptions,
    LoraAdapter,
)
from pannier.core.memory.load_report import (
    DeviceForecast,
    DeviceFree,
    DeviceMemory,
    LoadReport,
    OptionChange,
    Origin,
)
from pannier.core.memory.memory_plan import Budget, MemoryPlan, StepDown
from pannier.core.memory.option_texts import OPTION_TEXTS, OptionText, option_title
from pannier.core.memory.stored_options import options_from_stored, stored_options

__all__ = [
    "DEFAULT_CONTEXT_LENGTH",
    "OPTION_TEXTS",
    "QUANTIZED_KV_TYPES",
    "Budget",
    "DeviceForecast",
    "DeviceFree",
    "DeviceMemory",
    "KvType",
    "LoadOptions",
    "LoadReport",
    "LoraAdapter",
    "MemoryPlan",
    "OptionChange",
    "OptionText",
    "Origin",
    "StepDown",
    "option_title",
    "options_from_stored",
    "stored_options",
]
