# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A memory plan in a few lines: whether it fits, and what needs how much of what."""

from dataclasses import dataclass

from pannier.core.language import number, tr
from pannier.core.memory import Budget, DeviceMemory, MemoryPlan, StepDown
from pannier.core.sizes import memory_size
from pannier.ui.load.report_rows import device_name

HOST = "host"


@dataclass(frozen=True, slots=True)
class ForecastText:
    """What the forecast says.

    Attributes:
        headline: whether it fits, and where the layers would lie.
        lines: the numbers, device by device, and what came out otherwise than asked.
    """

    headline: str
    lines: tuple[str, ...]


def forecast_text(plan: MemoryPlan) -> ForecastText:
    """Word a plan."""
    place = tr("CPU")
    if plan.gpu_layers:
        place = tr("GPU {n}/{all} layers").format(n=plan.gpu_layers, all=plan.layers)
    if plan.fits:
        headline = tr("Fits: {place}").format(place=place)
    else:
        short = ", ".join(
            tr("{size} too much for {device}").format(
                size=memory_size(budget.missing_bytes), device=_in_sentence(budget.id)
            )
            for budget in plan.short
        )
        headline = tr("Does not fit: {short}").format(short=short)
    rows = {row.id: row for row in (*plan.devices, plan.host)}
    needs = [_need(budget, rows[budget.id]) for budget in plan.budgets if budget.id in rows]
    reasons = [change.reason for change in plan.changes if change.reason]
    if not plan.devices and not reasons:
        reasons = [tr("The engine found no GPU that it can use.")]
    return ForecastText(headline, (*needs, _parts(plan), *reasons))


def step_text(step: StepDown) -> str:
    """A way to take less memory, with what it saves."""
    change = step.change[:1].upper() + step.change[1:]
    if step.gain_bytes is None:
        return change
    return tr("{change}: saves {size}").format(change=change, size=memory_size(step.gain_bytes))


def short_step_text(step: StepDown) -> str:
    """The same for a small button."""
    change = step.change[:1].upper() + step.change[1:]
    saved = "" if step.gain_bytes is None else f" (\N{MINUS SIGN}{memory_size(step.gain_bytes)})"
    return change + saved


def _need(budget: Budget, row: DeviceMemory) -> str:
    text = tr("{device} needs {needed} of {limit}")
    if budget.id == HOST and row.mapped_bytes:
        text = tr("{device} needs {needed} of {limit}, and maps {mapped} of the file")
    return text.format(
        device=device_name(budget.id),
        needed=memory_size(budget.needed_bytes),
        limit=memory_size(budget.limit_bytes),
        mapped=memory_size(row.mapped_bytes),
    )


def _parts(plan: MemoryPlan) -> str:
    rows = [*plan.devices, plan.host]
    parts = [tr("KV cache {size}").format(size=memory_size(sum(row.kv_bytes for row in rows)))]
    state = sum(row.state_bytes for row in rows)
    if state:
        parts.append(tr("recurrent state {size}").format(size=memory_size(state)))
    compute = sum(row.compute_bytes for row in rows)
    parts.append(tr("compute buffers {size}").format(size=memory_size(compute)))
    if plan.options.context_length:
        parts.append(tr("context {n} tokens").format(n=number(plan.options.context_length)))
    return "  ·  ".join(parts)


def _in_sentence(name: str) -> str:
    return tr("main memory") if name == HOST else name
