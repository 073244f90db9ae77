# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Puts a load report together: what was asked, what came of it, and what every device holds."""

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.dry_run import buffer_devices
from pannier.backend.worker.load_check import SettledLoad, why_no_gpu
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.measure import measure
from pannier.backend.worker.projector import projector_sizes
from pannier.core.errors import UserError
from pannier.core.hardware import host_memory
from pannier.core.language import tr
from pannier.core.memory import (
    DeviceForecast,
    DeviceFree,
    LoadOptions,
    LoadReport,
    MemoryPlan,
    OptionChange,
)
from pannier.core.memory.companions import with_companions
from pannier.core.memory.forecast import Machine, forecast, summarize
from pannier.core.memory.load_report import HOST

Memory = tuple[int, int]


@dataclass(frozen=True)
class LoadFacts:
    """What a load knows of itself when it is done.

    Attributes:
        options: the options that it was done with.
        changes: the options that were changed before it.
        free_before: free and total bytes by device id before it, "host" included.
        made: the plan it went by; None where there is none.
    """

    path: str
    settled: SettledLoad
    options: LoadOptions
    changes: Sequence[OptionChange]
    free_before: Mapping[str, Memory]
    made: MemoryPlan | None
    model: llama.llama_model_p
    context: llama.llama_context_p
    seconds: float


def free_memory(devices: Sequence[EngineDevice]) -> dict[str, Memory]:
    """Free and total bytes by device id, and of main memory as "host"."""
    host = host_memory()
    memory = {device.id: device.memory() for device in devices}
    return {**memory, HOST: (host.available_bytes, host.total_bytes)}


def make_report(facts: LoadFacts, log: LogCapture) -> LoadReport:
    """Report the load that `log` has just witnessed."""
    header, devices = facts.settled.header, facts.settled.devices
    measured = measure(
        facts.context,
        header,
        log,
        buffer_devices(devices),
        dry_run=False,
        maps_file=facts.options.load_mode == "mmap",
    )
    if measured is None:
        raise UserError(tr("The memory of the model cannot be read."), kind="internal")
    projector = projector_sizes(facts.options, devices)
    for row in [measured.host, *measured.devices]:
        row.projector_bytes = projector.get(row.id, 0)
        row.__post_init__()
    on_gpu = sum(row.layers for row in measured.devices)
    layers = on_gpu + measured.host.layers
    return LoadReport(
        path=facts.path,
        name=header.name,
        architecture=header.architecture or "",
        description=_description(facts.model),
        parameters=header.parameters,
        context_length=llama.llama_n_ctx_seq(facts.context),
        layers=layers,
        gpu_layers=on_gpu,
        gpu_reason=_gpu_reason(facts, layers, on_gpu),
        devices=measured.devices,
        host=measured.host,
        options=[*facts.changes, *_late_changes(facts, log, layers, on_gpu)],
        seconds=facts.seconds,
        free=_free(facts.free_before, free_memory(devices)),
        rpc_servers=facts.options.rpc_servers,
        forecasts=_forecasts(facts, projector),
    )


def _forecasts(facts: LoadFacts, projector: Mapping[str, int]) -> list[DeviceForecast]:
    """What was expected; to be compared with what came of it."""
    devices = [device.describe() for device in facts.settled.devices]
    summary = summarize(facts.settled.header)
    machine = with_companions(Machine(tuple(devices), host_memory()), projector)
    guess = forecast(summary, facts.options, machine)
    plans = [guess if summary.is_known else None, facts.made]
    totals = [{} if plan is None else _totals(plan) for plan in plans]
    names = [(device.id, device.name, device.backend) for device in devices]
    return [
        DeviceForecast(name, product, backend, *(total.get(name) for total in totals))
        for name, product, backend in [*names, (HOST, "", "")]
    ]


def _totals(plan: MemoryPlan) -> dict[str, int]:
    return {row.id: row.total_bytes for row in (*plan.devices, plan.host)}


def _description(model: llama.llama_model_p) -> str:
    text = ctypes.create_string_buffer(256)
    llama.llama_model_desc(model, text, len(text))
    return text.value.decode("utf-8", "replace")


def _gpu_reason(facts: LoadFacts, layers: int, on_gpu: int) -> str:
    if on_gpu == layers:
        return ""
    for change in facts.changes:
        if change.name in ("devices", "gpu_layers"):
            return change.reason
    if not facts.settled.devices:
        return why_no_gpu(facts.options)
    asked = facts.options.gpu_layers
    if asked == 1:
        return tr("1 GPU layer was asked for.")
    return tr("{count} GPU layers were asked for.").format(count=asked)


def _late_changes(
    facts: LoadFacts, log: LogCapture, layers: int, on_gpu: int
) -> list[OptionChange]:
    """What only the load itself could tell."""
    changes = []
    options, length = facts.options, llama.llama_n_ctx_seq(facts.context)
    if options.context_length != length:
        changes.append(
            OptionChange(
                name="context_length",
                asked=str(options.context_length),
                got=str(length),
                reason=tr("llama.cpp rounds the context up to whole blocks of its KV cache."),
            )
        )
    if options.gpu_layers not in ("auto", "all", on_gpu):
        changes.append(
            OptionChange(
                name="gpu_layers",
                asked=str(options.gpu_layers),
                got=str(on_gpu),
                reason=tr("llama.cpp put {on_gpu} of {layers} layers on a GPU.").format(
                    on_gpu=on_gpu, layers=layers
                ),
            )
        )
    if "Flash Attention" in log.refused:
        changes.append(
            OptionChange(
                name="flash_attention",
                asked=options.flash_attention,
                got="off",
                reason=tr("The device of a layer does not support it for this model."),
            )
        )
    if options.mlock and (failed := [line for line in log.warnings if "failed to " in line]):
        changes.append(
            OptionChange(name="mlock", asked="true", got="false", reason=_sentence(failed[0]))
        )
    if options.load_mode == "mmap" and not llama.llama_supports_mmap():
        changes.append(
            OptionChange(
                name="load_mode",
                asked="mmap",
                got="read",
                reason=tr("This system cannot map files."),
            )
        )
    if facts.settled.header.chat_template is None:
        changes.append(
            OptionChange(
                name="chat_template",
                asked=tr("from the model"),
                got="ChatML",
                reason=tr("The file has no chat template."),
            )
        )
    return changes


def _sentence(line: str) -> str:
    return line.removeprefix("warning: ").strip().capitalize().rstrip(".") + "."


def _free(before: Mapping[str, Memory], after: Mapping[str, Memory]) -> list[DeviceFree]:
    return [
        DeviceFree(
            id=name,
            total_bytes=total,
            free_before_bytes=free,
            free_after_bytes=after[name][0],
        )
        for name, (free, total) in before.items()
        if name in after
    ]
