# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier fit` says about one file."""

from collections.abc import Sequence
from dataclasses import dataclass

from pannier.cli import output
from pannier.cli.fit_models import FitModel
from pannier.core.library import shown
from pannier.core.memory import DeviceMemory, MemoryPlan
from pannier.core.memory.fit import FileFit
from pannier.core.memory.load_report import HOST
from pannier.core.sizes import file_size, memory_size

_ORIGINS = {
    "dry run": "= llama.cpp's own plan, to the byte",
    "analytic": "≈ forecast from the header; --exact asks llama.cpp",
}
_PARTS = {
    "Weights": "weights_bytes",
    "KV cache": "kv_bytes",
    "State": "state_bytes",
    "Compute": "compute_bytes",
    "Output": "output_bytes",
    "Projector": "projector_bytes",
    "Draft": "draft_bytes",
    "Overhead": "overhead_bytes",
    "Total": "total_bytes",
}


_RARE = frozenset({"state_bytes", "projector_bytes", "draft_bytes", "overhead_bytes"})


@dataclass(frozen=True)
class Found:
    """One file and its plan.

    Attributes:
        file: the file.
        plan: the plan with the options that were asked for.
        fit: how it fits with them.
        best: how it would fit best, with less of what was asked for if need be.
    """

    file: FitModel
    plan: MemoryPlan
    fit: FileFit
    best: FileFit


def document(found: Found) -> dict[str, object]:
    """Return what is known about the file."""
    file, fit = found.file, found.fit
    return {
        "file": file.name,
        "name": file.summary.name,
        "architecture": file.summary.shape.architecture,
        "file_type": file.summary.file_type or None,
        "parameters": file.summary.parameters,
        "size_bytes": file.summary.size_bytes,
        "verdict": fit.verdict,
        "label": fit.label,
        "fits": found.plan.fits,
        "spare_bytes": fit.spare_bytes,
        "max_context": fit.max_context,
        "suggestion": _suggestion(found),
        "plan": found.plan,
    }


def _suggestion(found: Found) -> dict[str, object] | None:
    """How it would fit better than it was asked for; None when it would not."""
    best = found.best
    if not _is_better(found):
        return None
    return {
        "verdict": best.verdict,
        "label": best.label,
        "changes": best.changes,
        "options": best.options,
    }


def _is_better(found: Found) -> bool:
    order = ("too_large", "cpu", "partial", "full")
    best, fit = found.best, found.fit
    if not best.is_known or (not best.changes and best.cpu_moe_layers == fit.cpu_moe_layers):
        return False
    if order.index(best.verdict) > order.index(fit.verdict):
        return True
    return best.verdict == fit.verdict == "partial" and best.gpu_layers > fit.gpu_layers


def show(found: Found) -> None:
    """Print what is known about the file."""
    file, fit, plan = found.file, found.fit, found.plan
    size = file_size(file.summary.size_bytes)
    words = [shown(file.summary.name), file.summary.file_type, size]
    best = found.best
    changed = f", with {' and '.join(best.changes)}" if best.changes else ""
    advice = f"{best.label}{changed}" if _is_better(found) else ""
    output.print_fields(
        {
            "Model": ", ".join(word for word in words if word),
            "Verdict": f"{fit.label}{_spare(fit)}",
            "Context": f"{fit.context_length:,} tokens",
            "Longest context": _longest(fit),
            "Better": advice,
            "Numbers": _ORIGINS[plan.origin],
        }
    )
    print()
    rows = [*plan.devices, plan.host]
    parts = {
        title: name
        for title, name in _PARTS.items()
        if name not in _RARE or any(getattr(row, name) for row in rows)
    }
    output.print_table(
        ("", "Layers", *parts, "May take"), [_row(row, plan, list(parts.values())) for row in rows]
    )
    for line in _remarks(plan):
        print(line)


def _spare(fit: FileFit) -> str:
    if fit.verdict == "too_large" or fit.spare_bytes < 0:
        return ""
    return f", {memory_size(fit.spare_bytes)} to spare"


def _longest(fit: FileFit) -> str:
    if not fit.max_context:
        return ""
    return f"{fit.max_context:,} tokens with all layers on the GPU"


def _row(row: DeviceMemory, plan: MemoryPlan, parts: Sequence[str]) -> tuple[str, ...]:
    limits = {budget.id: budget.limit_bytes for budget in plan.budgets}
    sizes = [getattr(row, name) for name in parts]
    return (
        "Main memory" if row.id == HOST else row.id,
        str(row.layers),
        *(memory_size(size) if size else "-" for size in sizes),
        memory_size(limits[row.id]),
    )


def _remarks(plan: MemoryPlan) -> list[str]:
    lines = []
    if plan.host.mapped_bytes:
        lines.append(
            f"{memory_size(plan.host.mapped_bytes)} of main memory are the mapped file, which the "
            "system can drop and read again."
        )
    for row in plan.devices:
        if row.overhead_bytes:
            origin = "learned from loads" if row.overhead_origin == "learned" else "a guess"
            lines.append(f"The overhead of {row.id} (driver, pools) is {origin}.")
    for budget in plan.short:
        name = "Main memory" if budget.id == HOST else budget.id
        lines.append(f"{name} is {memory_size(budget.missing_bytes)} short.")
    lines += [f"It would fit with: {step.change}." for step in plan.step_downs]
    return ["", *lines] if lines else []
