# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How a file fits according to llama.cpp's own plan of it."""

import msgspec

from pannier.core.memory.fit.file_fit import FileFit, Verdict
from pannier.core.memory.load_report import HOST
from pannier.core.memory.memory_plan import MemoryPlan


def after_plan(fit: FileFit, plan: MemoryPlan) -> FileFit:
    """The fit with the numbers of a plan that was made with its options, or with other layers."""
    options = plan.options
    kept = options.cpu_moe_layers
    if isinstance(kept, str):
        kept = plan.layers - 1
    host_limit = sum(budget.limit_bytes for budget in plan.budgets if budget.id == HOST)
    verdict: Verdict = "full"
    # A mapped file that is larger than main memory would be read anew for every token.
    if plan.short or plan.host.total_bytes > host_limit:
        verdict = "too_large"
    elif not plan.gpu_layers:
        verdict = "cpu"
    elif plan.gpu_layers < plan.layers or kept:
        verdict = "partial"
    spare = [
        budget.limit_bytes - budget.needed_bytes
        for budget in plan.budgets
        if (budget.id == HOST) == (verdict == "cpu" or not plan.devices)
    ]
    return msgspec.structs.replace(
        fit,
        verdict=verdict,
        layers=plan.layers,
        gpu_layers=plan.gpu_layers,
        cpu_moe_layers=kept,
        context_length=options.context_length or fit.context_length,
        device_bytes=tuple(row.total_bytes for row in plan.devices),
        host_bytes=plan.host.total_bytes,
        spare_bytes=min(spare, default=0),
    )
