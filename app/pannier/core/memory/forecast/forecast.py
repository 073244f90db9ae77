# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The memory that a load will take, from the header alone, in microseconds."""

from collections.abc import Sequence

import msgspec

from pannier.core.memory.forecast.costs import LoadCost, LoadScene, Part, Split, context_terms
from pannier.core.memory.forecast.machine import Companions, Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import DEFAULT_CONTEXT_LENGTH, MIB, NO_DEVICES, LoadOptions
from pannier.core.memory.load_report import HOST, DeviceMemory
from pannier.core.memory.memory_plan import Budget, MemoryPlan

_ONE_SHARE = (1.0,)


def forecast(model: ModelSummary, options: LoadOptions, machine: Machine) -> MemoryPlan:
    """Plan a load as llama.cpp would do it; weights and caches to the byte, compute buffers nearly.

    "auto" GPU layers are as many as fit. Look at `model.is_known` before you believe the numbers:
    for an architecture that is not known, ask the engine itself (`backend.planner`).
    """
    shares = split_shares(options, machine)
    context = context_length(model, options)
    scene = LoadScene(
        model.costs,
        context_terms(options, context),
        machine.devices,
        shares,
        maps_file=options.load_mode == "mmap",
    )
    cost = LoadCost(model, scene)
    asked, layers = options.gpu_layers, model.shape.blocks + 1
    most = layers if machine.devices else 0
    moe = options.cpu_moe_layers
    split = Split(
        gpu_layers=most if isinstance(asked, str) else min(asked, most),
        cpu_moe_layers=moe if isinstance(moe, int) else layers,
    )
    if asked in ("auto", 0) and machine.devices:
        limits = machine.room(options)
        split = as_many_layers_as_fit(cost, split, limits)
        if not split.gpu_layers and not fits(cost.device_parts(split), limits):
            return forecast(model, without_devices(options), cpu_alone(machine))
    decided = msgspec.structs.replace(
        options,
        context_length=context,
        gpu_layers=split.gpu_layers,
        tensor_split=shares if len(shares) > 1 else options.tensor_split,
    )
    return _plan(decided, machine, layers, [*cost.device_parts(split), cost.host_part(split)])


def without_devices(options: LoadOptions) -> LoadOptions:
    """The options of a load whose GPUs have no room even to compute what lies in main memory."""
    return msgspec.structs.replace(
        options,
        devices=NO_DEVICES,
        main_device=None,
        split_mode="layer",
        tensor_split=(),
        gpu_layers=0,
        cpu_moe_layers=0,
    )


def context_length(model: ModelSummary, options: LoadOptions) -> int:
    """The context that a load takes: what is asked for, else the trained one within reason."""
    if options.context_length is not None:
        return options.context_length
    return min(model.shape.context_length or DEFAULT_CONTEXT_LENGTH, DEFAULT_CONTEXT_LENGTH)


def split_shares(options: LoadOptions, machine: Machine) -> tuple[float, ...]:
    """The devices' parts of the layers: what is asked for, else by what each may take."""
    if len(machine.devices) == 1:
        return _ONE_SHARE
    if options.tensor_split and len(options.tensor_split) == len(machine.devices):
        return options.tensor_split
    return tuple(room / MIB for room in machine.room(options))


def fits(parts: Sequence[Part], limits: Sequence[int]) -> bool:
    """Whether every device can hold its part."""
    return all(part.total <= limit for part, limit in zip(parts, limits, strict=True))


def as_many_layers_as_fit(cost: LoadCost, split: Split, limits: Sequence[int]) -> Split:
    """At most the layers of `split`; 0 when the devices can hold none."""
    if fits(cost.device_parts(split), limits):
        return split
    low, high = 0, split.gpu_layers  # `high` does not fit
    while high - low > 1:
        middle = (low + high) // 2
        if fits(cost.device_parts(Split(middle, split.cpu_moe_layers)), limits):
            low = middle
        else:
            high = middle
    return Split(low, split.cpu_moe_layers)


def cpu_alone(machine: Machine) -> Machine:
    """The machine without its devices."""
    beside = [machine.companion(name) for name in (HOST, *(row.id for row in machine.devices))]
    together = Companions(
        sum(each.projector for each in beside), sum(each.draft for each in beside)
    )
    return Machine((), machine.host, companions={HOST: together})


def with_budgets(plan: MemoryPlan, options: LoadOptions, machine: Machine) -> MemoryPlan:
    """The same plan with the limits of a machine, which must have its devices.

    What a machine sets aside (overheads, what is loaded beside) becomes part of the plan.

    Ways to make it fit are left out: they were found for another machine.
    """
    if not plan.devices:
        machine = cpu_alone(machine)
    devices = [_with_set_aside(row, machine) for row in plan.devices]
    host = _with_set_aside(plan.host, machine)
    limits = dict(
        zip((device.id for device in machine.devices), machine.limits(options), strict=True)
    )
    free = {device.id: device.free_bytes for device in machine.devices}
    budgets = [
        Budget(row.id, row.total_bytes, free[row.id], limits[row.id])
        for row in devices
        if row.id in limits
    ]
    needed = host.total_bytes - host.mapped_bytes
    budgets.append(Budget(HOST, needed, machine.host.available_bytes, machine.host_limit))
    return msgspec.structs.replace(plan, devices=devices, host=host, budgets=budgets, step_downs=[])


def _plan(options: LoadOptions, machine: Machine, layers: int, parts: Sequence[Part]) -> MemoryPlan:
    *on_devices, on_host = parts
    devices = [
        _row(device.id, part) for device, part in zip(machine.devices, on_devices, strict=True)
    ]
    plan = MemoryPlan(
        options=options,
        layers=layers,
        gpu_layers=sum(row.layers for row in devices),
        devices=devices,
        host=_row(HOST, on_host),
        budgets=[],
        origin="analytic",
    )
    return with_budgets(plan, options, machine)


def _with_set_aside(row: DeviceMemory, machine: Machine) -> DeviceMemory:
    overhead = machine.overhead(row.id)
    beside = machine.companion(row.id)
    changed = msgspec.structs.replace(
        row,
        overhead_bytes=overhead.size,
        projector_bytes=beside.projector,
        draft_bytes=beside.draft,
    )
    changed.overhead_origin = overhead.origin
    return changed


def _row(name: str, part: Part) -> DeviceMemory:
    return DeviceMemory(
        id=name,
        layers=part.layers,
        weights_bytes=part.weights,
        kv_bytes=part.cache,
        state_bytes=part.state,
        compute_bytes=part.compute,
        output_bytes=part.output,
        mapped_bytes=part.mapped,
    )
