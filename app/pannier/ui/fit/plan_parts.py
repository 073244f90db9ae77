# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A memory plan as bars: one for each device and one for main memory, with what each part is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory import Budget, DeviceMemory, MemoryPlan
from pannier.core.memory.fit.wish import MemoryUser
from pannier.core.memory.forecast import Machine
from pannier.core.memory.load_report import HOST
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


@dataclass(frozen=True, slots=True)
class _Room:
    """The memory that a load would lie in, in bytes."""

    title: str
    whole: int
    free: int
    users: Sequence[MemoryUser] = ()


def plan_bars(
    plan: MemoryPlan, machine: Machine, users: Mapping[str, Sequence[MemoryUser]]
) -> list[Bar]:
    """The bars of a plan that was made for a machine; `users` by device id."""
    budgets = {budget.id: budget for budget in plan.budgets}
    devices = {device.id: device for device in machine.devices}
    bars = []
    for row in plan.devices:
        device = devices.get(row.id)
        if device is not None and row.id in budgets:
            held_by = users.get(row.id, ()) if device.free_bytes < device.total_bytes else ()
            title = _device_title(device, machine)
            room = _Room(title, device.total_bytes, device.free_bytes, held_by)
            bars.append(_bar(room, row, budgets[row.id]))
    host = machine.host
    if HOST in budgets:
        room = _Room(tr("Main memory"), host.total_bytes, host.available_bytes)
        bars.append(_bar(room, plan.host, budgets[HOST]))
    return bars


def _device_title(device: Device, machine: Machine) -> str:
    if len(machine.devices) == 1:
        title = tr("GPU")
    else:
        title = tr("GPU {n}").format(n=machine.devices.index(device) + 1)
    if device.free_bytes == device.total_bytes:
        return title
    return f"{title} ({device.name})"


def _bar(room: _Room, row: DeviceMemory, budget: Budget) -> Bar:
    """One bar: what the load takes, what others hold, what stays free, what is left."""
    others = max(0, room.whole - room.free)
    left = max(0, room.free - row.total_bytes)
    kept = min(max(0, budget.free_bytes - budget.limit_bytes), left)
    parts = [
        *_load_parts(row),
        Part(
            tr("other programs"),
            others,
            memory_size(others),
            look="hatched",
            tip=_others_tip(room.users),
        ),
        Part(
            tr("kept free"),
            kept,
            memory_size(kept),
            look="hatched",
            tip=tr(
                "Not to be filled: scratch memory that no plan knows, and the screen. "
                "The load option “memory margin” changes it."
            ),
        ),
        Part(tr("free"), left - kept, memory_size(left - kept), look="empty"),
    ]
    is_short = budget.missing_bytes > 0
    summary = needed_text(budget.needed_bytes, budget.limit_bytes, is_short=is_short)
    shown = [part for part in parts if part.value > 0]
    return Bar(room.title, summary, is_short, shown, room.whole)


def needed_text(needed: int, limit: int, *, is_short: bool) -> str:
    """How much of a memory is needed, in bytes: "6.10 GiB of 8.00 GiB"."""
    text = tr("too much: {needed} of {limit}") if is_short else tr("{needed} of {limit}")
    return text.format(needed=memory_size(needed), limit=memory_size(limit))


def _load_parts(row: DeviceMemory) -> list[Part]:
    """The parts of the load itself."""
    described = [
        (
            _WEIGHTS,
            tr("weights"),
            row.weights_bytes - row.mapped_bytes,
            tr("The model itself. A smaller file type shrinks it; fewer GPU layers move it."),
        ),
        (
            _MAPPED,
            tr("mapped file"),
            row.mapped_bytes,
            tr("Weights that are the file itself: the system may drop and read them again."),
        ),
        (
            _KV,
            tr("KV cache"),
            row.kv_bytes,
            tr("Grows with the context length. A shorter context or q8_0 shrinks it."),
        ),
        (
            _STATE,
            tr("recurrent state"),
            row.state_bytes,
            tr("The same for any context length."),
        ),
        (
            _COMPUTE,
            tr("compute"),
            row.compute_bytes,
            tr("Scratch space of one step. Fewer prompt tokens at a time (ubatch) shrink it."),
        ),
        (_OUTPUT, tr("output"), row.output_bytes, tr("One number for each token it knows.")),
        (
            _PROJECTOR,
            tr("projector"),
            row.projector_bytes,
            tr("The model that sees images. Without it, this is free."),
        ),
        (
            _DRAFT,
            tr("draft model"),
            row.draft_bytes,
            tr("The small model that guesses ahead. Without it, this is free."),
        ),
        (_RUNTIME, tr("runtime"), row.overhead_bytes, _runtime_tip(row)),
    ]
    return [
        Part(label, size, memory_size(size), colour, tip=tip)
        for colour, label, size, tip in described
        if size > 0
    ]


def _runtime_tip(row: DeviceMemory) -> str:
    if row.overhead_origin == "learned":
        return tr("What the driver takes beside all this: learned from earlier loads.")
    return tr(
        "What the driver takes beside all this: a guess until this machine has loaded a model."
    )


def _others_tip(users: Sequence[MemoryUser]) -> str:
    if not users:
        return tr("Held by other programs; closing them frees it.")
    named = ", ".join(f"{user.name} {memory_size(user.size)}" for user in users)
    return tr("Held by {users}. Closing them frees it.").format(users=named)
