# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing on disk: what is to be made, what it will be, and what came of it. No llama.cpp."""

from pannier.core.quantize.ladder import (
    Fallback,
    Rung,
    best_under,
    make_rung,
    recommended,
)
from pannier.core.quantize.origin import (
    PROVENANCE_KEYS,
    QuantizeOrigin,
    origin_of,
)
from pannier.core.quantize.plan import (
    DiskNeed,
    PlannedFile,
    QuantizePlan,
    Removable,
    make_plan,
)
from pannier.core.quantize.progress import (
    Checking,
    CheckReport,
    QuantizedFile,
    QuantizeEvent,
    TargetFinished,
    TargetStarted,
    TensorProgress,
)
from pannier.core.quantize.recipe import (
    QuantizeRecipe,
    TensorRule,
    check_recipe,
    matching_tensors,
    parse_tensor_rule,
)
from pannier.core.quantize.source import QuantizeSource, read_source

__all__ = [
    "PROVENANCE_KEYS",
    "CheckReport",
    "Checking",
    "DiskNeed",
    "Fallback",
    "PlannedFile",
    "QuantizeEvent",
    "QuantizeOrigin",
    "QuantizePlan",
    "QuantizeRecipe",
    "QuantizeSource",
    "QuantizedFile",
    "Removable",
    "Rung",
    "TargetFinished",
    "TargetStarted",
    "TensorProgress",
    "TensorRule",
    "best_under",
    "check_recipe",
    "make_plan",
    "make_rung",
    "matching_tensors",
    "origin_of",
    "parse_tensor_rule",
    "read_source",
    "recommended",
]
