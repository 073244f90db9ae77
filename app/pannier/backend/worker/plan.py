# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Decides before a load whether it fits, how many layers the GPUs can take, and what would help."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import msgspec

from pannier.backend.worker.channel import StopSwitch
from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.dry_run import LONGEST_CONTEXT, DryRun
from pannier.backend.worker.load_check import SettledLoad
from pannier.backend.worker.load_errors import OutOfMemoryError, cancelled
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.measure import Measured
from pannier.backend.worker.step_search import find_step_downs, largest
from pannier.core.errors import UserError
from pannier.core.hardware import HostMemory, host_memory
from pannier.core.language import number, tr
from pannier.core.memory import (
    Budget,
    LoadOptions,
    MemoryPlan,
    OptionChange,
    StepDown,
)
from pannier.core.memory.forecast.forecast import without_devices
from pannier.core.memory.forecast.machine import HOST_MARGIN
from pannier.core.memory.load_options import GpuLayers
from pannier.core.memory.load_report import HOST

MIB = 1024 * 1024
GIB = 1024 * MIB


@dataclass(frozen=True)
class _Limit:
    free: int
    limit: int


class _Planner:
    """One settled load and the memory there is for it."""

    def __init__(
        self,
        settled: SettledLoad,
        run: DryRun,
        switch: StopSwitch,
        host: HostMemory,
        returning: Mapping[str, int],
    ) -> None:
        self._settled = settled
        self._run = run
        self._switch = switch
        self.limits = _limits(settled.devices, settled.options, host, returning)

    def measure(self, options: LoadOptions) -> Measured:
        """One dry run.

        Raises:
            UserError: (`cancelled`) the user stopped the job.
        """
        if self._switch.requested:
            raise cancelled()
        return self._run.measure(options)

    def budgets(self, options: LoadOptions) -> list[Budget]:
        return self.weigh(self.measure(options))

    def weigh(self, measured: Measured) -> list[Budget]:
        """What every device must hold and may hold."""
        rows = {row.id: row.total_bytes for row in measured.devices}
        rows[HOST] = measured.host.total_bytes - measured.host.mapped_bytes
        return [
            Budget(
                id=name,
                needed_bytes=needed,
                free_bytes=self.limits[name].free,
                limit_bytes=self.limits[name].limit,
            )
            for name, needed in rows.items()
            if name in self.limits
        ]

    def check_state(self, chats: int) -> None:
        """Refuse a recurrent state that even a dry run could not allocate.

        Raises:
            OutOfMemoryError: it is larger than all memory.
        """
        state = self._run.state_bytes(chats)
        free = sum(limit.free for limit in self.limits.values())
        if state > free:
            raise OutOfMemoryError(
                tr(
                    "The recurrent state of this model takes {needed}, and only {free} of memory "
                    "are free."
                ).format(needed=_size(state), free=_size(free)),
                remedy=tr("Choose a smaller model."),
            )

    def auto_layers(self, options: LoadOptions) -> LoadOptions:
        """The largest number of GPU layers that the GPUs can hold; 0 when they can hold none."""

        def with_layers(layers: int) -> LoadOptions:
            return msgspec.structs.replace(options, gpu_layers=layers)

        def gpus_hold(layers: int) -> bool:
            budgets = self.budgets(with_layers(layers))
            return not any(budget.missing_bytes for budget in budgets if budget.id != HOST)

        return with_layers(largest(gpus_hold, 0, self._settled.layers) or 0)


def plan(
    settled: SettledLoad,
    path: str,
    log: LogCapture,
    switch: StopSwitch,
    returning: Mapping[str, int] = MappingProxyType({}),
) -> MemoryPlan | None:
    """Plan the memory of a load; None where a dry run cannot be read.

    `returning` is what will be free by then beyond what is free now, in bytes by device id.

    Raises:
        UserError: (`out_of_memory`, `load_failed`, `cancelled`) llama.cpp cannot even plan it.
    """
    with DryRun(path, settled.header, settled.devices, log) as run:
        made = plan_with(run, settled, switch, host_memory(), returning)
    if made is None or not needs_cpu_alone(settled, made):
        return made
    alone = on_cpu_alone(settled)
    with DryRun(path, alone.header, [], log) as run:
        return plan_with(run, alone, switch, host_memory(), returning)


def needs_cpu_alone(settled: SettledLoad, made: MemoryPlan) -> bool:
    """Whether the GPUs have no room even for computing with weights that lie in main memory."""
    return _asks_for_cpu(settled.options.gpu_layers, made.options, made.short)


def _asks_for_cpu(asked: GpuLayers, options: LoadOptions, short: Sequence[Budget]) -> bool:
    no_layers = asked in ("auto", 0) and options.gpu_layers == 0
    return no_layers and any(budget.id != HOST for budget in short)


def on_cpu_alone(settled: SettledLoad) -> SettledLoad:
    """The same load on the CPU alone."""
    options = without_devices(settled.options)
    change = OptionChange(
        name="devices",
        asked=", ".join(settled.options.devices) or "all",
        got="none",
        reason=tr("The GPUs have no room, not even to compute what lies in main memory."),
    )
    return SettledLoad(settled.header, options, [], [*settled.changes, change])


def plan_with(
    run: DryRun,
    settled: SettledLoad,
    switch: StopSwitch,
    host: HostMemory,
    returning: Mapping[str, int],
) -> MemoryPlan | None:
    """The same with a dry run that may have been used before, and with this main memory."""
    try:
        return _make_plan(_Planner(settled, run, switch, host, returning), settled)
    except UserError:
        if run.available:
            raise
        return None


def _make_plan(planner: _Planner, settled: SettledLoad) -> MemoryPlan:
    planner.check_state(settled.options.parallel_chats)
    changes = list(settled.changes)
    options = _with_split(settled, planner.limits)
    asked = options.gpu_layers
    if asked == "auto":
        options = planner.auto_layers(options)
    measured = planner.measure(options)
    budgets = planner.weigh(measured)
    short = [budget for budget in budgets if budget.missing_bytes]
    if asked == "auto" and settled.devices and options.gpu_layers != settled.layers:
        changes.append(_chosen_layers(settled, options, planner.limits))
    steps: list[StepDown] = []
    if short and not _asks_for_cpu(asked, options, short):
        steps = find_step_downs(
            planner.budgets, options, budgets, settled.header, longest=LONGEST_CONTEXT
        )
    return MemoryPlan(
        options=options,
        layers=settled.layers,
        gpu_layers=sum(row.layers for row in measured.devices),
        devices=measured.devices,
        host=measured.host,
        budgets=budgets,
        changes=changes,
        step_downs=steps,
    )


def _with_split(settled: SettledLoad, limits: dict[str, _Limit]) -> LoadOptions:
    """Say how several GPUs share the layers, so that the plan and the load divide them alike.

    llama.cpp's own split goes by the memory that is free at that moment.
    """
    options = settled.options
    if len(settled.devices) < 2 or options.tensor_split:
        return options
    shares = tuple(limits[device.id].limit / MIB for device in settled.devices)
    return msgspec.structs.replace(options, tensor_split=shares) if any(shares) else options


def _chosen_layers(
    settled: SettledLoad, options: LoadOptions, limits: dict[str, _Limit]
) -> OptionChange:
    room = ", ".join(
        tr("{device} may take {size} MiB").format(
            device=device.id, size=number(limits[device.id].limit / MIB)
        )
        for device in settled.devices
    )
    return OptionChange(
        name="gpu_layers",
        asked="auto",
        got=str(options.gpu_layers),
        reason=tr("More of the {layers} layers do not fit: {room}.").format(
            layers=settled.layers, room=room
        ),
    )


def _limits(
    devices: Sequence[EngineDevice],
    options: LoadOptions,
    host: HostMemory,
    returning: Mapping[str, int],
) -> dict[str, _Limit]:
    """Free memory and what may be used of it, by device id; "host" is main memory."""
    available = host.available_bytes + returning.get(HOST, 0)
    limits = {HOST: _Limit(available, max(0, available - HOST_MARGIN))}
    for device in devices:
        free, total = device.memory()
        if total == 0:  # a backend that does not know; llama.cpp, too, then goes by main memory
            free = available
        else:
            free += returning.get(device.id, 0)
        usable = max(0, free - options.memory_margin)
        if options.gpu_memory_limit is not None:
            usable = min(usable, options.gpu_memory_limit)
        limits[device.id] = _Limit(free, usable)
    return limits


def refusal(made: MemoryPlan) -> OutOfMemoryError:
    """Word a plan that does not fit, with the step-downs."""
    parts = [
        tr("{place} would have to hold {needed} and can take {limit}").format(
            place=tr("main memory") if budget.id == HOST else budget.id,
            needed=_size(budget.needed_bytes),
            limit=_size(budget.limit_bytes),
        )
        for budget in made.short
    ]
    error = OutOfMemoryError(
        tr("The model does not fit: {shortages}.").format(shortages=", ".join(parts)),
        remedy=_advice(made.step_downs),
    )
    error.step_downs = made.step_downs
    error.short = made.short
    return error


def _advice(steps: Sequence[StepDown]) -> str:
    if not steps:
        return tr("Choose a smaller quant or a smaller model, or close other programs.")
    words = [
        step.change
        if step.gain_bytes is None
        else tr("{change} (saves {size})").format(change=step.change, size=_size(step.gain_bytes))
        for step in steps
    ]
    return tr("What would fit: {changes}.").format(changes="; ".join(words))


def _size(size: int) -> str:
    return f"{number(size / GIB, 1)} GiB" if size >= GIB else f"{number(size / MIB, 1)} MiB"
