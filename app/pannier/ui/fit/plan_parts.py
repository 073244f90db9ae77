# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A memory plan as bars: one for each device and one for main memory, with what each part is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pannier.core.memory import DeviceMemory, MemoryPlan
from pannier.core.memory.fit.wish import MemoryUser
from pannier.core.memory.forecast import Machine
from pannier.core.sizes import memory_size
from pannier.ui.widgets.stacked_bar import Part

_WEIGHTS, _MAPPED, _KV, _STATE, _COMPUTE, _OUTPUT, _PROJECTOR, _DRAFT, _RUNTIME = range(9)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        title: whose memory it is.
        summary: how much of it is needed.
        is_short: whether that is more than there may be.
        parts: what it consists of.
        whole: bytes of the whole memory.
    """

    title: str
    summary: str
    is_short: bool
    parts: Sequence[Part]
    whole: int


def plan_bars(
    plan: MemoryPlan, machine: Machine, users: dict[str, tuple[MemoryUser, ...]]
) -> list[Bar]:
    """The bars of a plan that was made for a machine; `users` by device id."""
    margin = plan.options.memory_margin
    bars = []
    for number, (row, device) in enumerate(zip(plan.devices, machine.devices, strict=False)):
        title = _tr("GPU") if len(machine.devices) == 1 else _tr("GPU {n}").format(n=number + 1)
        if device.name != "imagined":
            title = f"{title} ({device.name})"
        whole, free = device.total_bytes, device.free_bytes
        bars.append(_bar(title, row, whole, free, margin, users.get(device.id, ())))
    host = machine.host
    bars.append(
        _bar(
            _tr("Main memory"),
            plan.host,
            host.total_bytes,
            host.available_bytes,
            host.available_bytes - machine.host_limit,
            (),
        )
    )
    return bars


def _bar(  # noqa: PLR0913, PLR0917
    title: str,
    row: DeviceMemory,
    whole: int,
    free: int,
    reserve: int,
    users: Sequence[MemoryUser],
) -> Bar:
    """One bar: what the load takes, what others hold, what stays free, what is left."""
    needed = row.total_bytes
    others = max(0, whole - free)
    left = whole - others - needed
    kept = max(0, min(reserve, left))
    parts = [
        *_load_parts(row),
        Part(
            _tr("other programs"),
            others,
            memory_size(others),
            look="hatched",
            tip=_others_tip(users),
        ),
        Part(
            _tr("kept free"),
            kept,
            memory_size(kept),
            look="hatched",
            tip=_tr(
                "Not to be filled: scratch memory that no plan knows, and the screen. "
                "The load option “memory margin” changes it."
            ),
        ),
        Part(_tr("free"), max(0, left - kept), memory_size(max(0, left - kept)), look="empty"),
    ]
    limit = max(0, free - reserve)
    is_short = needed - row.mapped_bytes > limit
    summary = _tr("{needed} of {limit}").format(
        needed=memory_size(needed), limit=memory_size(limit)
    )
    return Bar(title, summary, is_short, [part for part in parts if part.value > 0], whole)


def _load_parts(row: DeviceMemory) -> list[Part]:
    """The parts of the load itself."""
    guess = _tr("a guess until this machine has loaded a model")
    origin = _tr("learned from earlier loads") if row.overhead_origin == "learned" else guess
    described = [
        (
            _WEIGHTS,
            _tr("weights"),
            row.weights_bytes - row.mapped_bytes,
            _tr("The model itself. A smaller file type shrinks it; fewer GPU layers move it."),
        ),
        (
            _MAPPED,
            _tr("mapped file"),
            row.mapped_bytes,
            _tr("Weights that are the file itself: the system may drop and read them again."),
        ),
        (
            _KV,
            _tr("KV cache"),
            row.kv_bytes,
            _tr("Grows with the context length. A shorter context or q8_0 shrinks it."),
        ),
        (
            _STATE,
            _tr("recurrent state"),
            row.state_bytes,
            _tr("The same for any context length."),
        ),
        (
            _COMPUTE,
            _tr("compute"),
            row.compute_bytes,
            _tr("Scratch space of one step. Fewer prompt tokens at a time (ubatch) shrink it."),
        ),
        (_OUTPUT, _tr("output"), row.output_bytes, _tr("One number for each token it knows.")),
        (
            _PROJECTOR,
            _tr("projector"),
            row.projector_bytes,
            _tr("The model that sees images. Without it, this is free."),
        ),
        (
            _DRAFT,
            _tr("draft model"),
            row.draft_bytes,
            _tr("The small model that guesses ahead. Without it, this is free."),
        ),
        (
            _RUNTIME,
            _tr("runtime"),
            row.overhead_bytes,
            _tr("What the driver takes beside all this: {origin}.").format(origin=origin),
        ),
    ]
    return [
        Part(label, size, memory_size(size), colour, tip=tip)
        for colour, label, size, tip in described
        if size > 0
    ]


def _others_tip(users: Sequence[MemoryUser]) -> str:
    if not users:
        return _tr("Held by other programs; closing them frees it.")
    named = ", ".join(f"{user.name} {memory_size(user.size)}" for user in users)
    return _tr("Held by {users}. Closing them frees it.").format(users=named)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fit", text)
