# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How much memory a model will take, from its header alone and without the engine."""

from pannier.core.memory.forecast.forecast import forecast, with_budgets
from pannier.core.memory.forecast.machine import Machine, Overhead, imagined
from pannier.core.memory.forecast.summary import ModelSummary, summarize

__all__ = [
    "Machine",
    "ModelSummary",
    "Overhead",
    "forecast",
    "imagined",
    "summarize",
    "with_budgets",
]
