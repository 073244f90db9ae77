# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Puts a load report together from what llama.cpp logged."""

from pannier.backend.protocol import Load
from pannier.backend.worker.logs import BufferKind, LogCapture
from pannier.core.gguf import GgufModel
from pannier.core.memory import DeviceMemory, LoadReport, OptionChange


def make_report(
    command: Load,
    header: GgufModel,
    log: LogCapture,
    *,
    gpu_ids: list[str],
    context_length: int,
    description: str,
    seconds: float,
) -> LoadReport:
    """Report the load that `log` has just witnessed; `gpu_ids` are the devices there are."""
    layers = sum(log.layers.values())
    on_gpu = sum(log.layers[device] for device in gpu_ids)
    reason = _gpu_reason(command, gpu_ids, layers, on_gpu)
    return LoadReport(
        path=command.path,
        name=header.name,
        architecture=header.architecture or "",
        description=description,
        parameters=header.parameters,
        context_length=context_length,
        layers=layers,
        gpu_layers=on_gpu,
        gpu_reason=reason,
        devices=[_memory(log, device, log.layers[device]) for device in gpu_ids],
        host=_host_memory(log, gpu_ids, layers - on_gpu),
        options=_changes(command, header, context_length, on_gpu, reason),
        seconds=seconds,
    )


def _gpu_reason(command: Load, gpu_ids: list[str], layers: int, on_gpu: int) -> str:
    if on_gpu == layers:
        return ""
    if not gpu_ids:
        return "The engine found no GPU that it can use."
    return f"{command.options.gpu_layers} GPU layers were asked for."


def _changes(
    command: Load, header: GgufModel, context_length: int, on_gpu: int, reason: str
) -> list[OptionChange]:
    """Every option that came out otherwise than asked."""
    changes = []
    asked = command.options
    if asked.context_length not in (None, context_length):
        changes.append(
            OptionChange(
                name="context_length",
                asked=str(asked.context_length),
                got=str(context_length),
                reason="llama.cpp rounds the context up to whole blocks of its KV cache.",
            )
        )
    wanted = asked.gpu_layers
    if wanted not in ("auto", on_gpu) and (reason or wanted != "all"):
        changes.append(
            OptionChange(
                name="gpu_layers",
                asked=str(wanted),
                got=str(on_gpu),
                reason=reason or "The model has no more layers.",
            )
        )
    if header.chat_template is None:
        changes.append(
            OptionChange(
                name="chat_template",
                asked="from the model",
                got="ChatML",
                reason="The file has no chat template.",
            )
        )
    return changes


def _memory(log: LogCapture, device: str, layers: int) -> DeviceMemory:
    """Buffers of one device: its own name, or its name with an address behind it."""
    mine = {key: size for key, size in log.buffers.items() if _belongs(key[0], device)}
    return _sum(device, layers, mine)


def _host_memory(log: LogCapture, gpu_ids: list[str], layers: int) -> DeviceMemory:
    """All buffers that belong to no GPU: plain, mapped, repacked and pinned main memory."""
    rest = {
        key: size
        for key, size in log.buffers.items()
        if not any(_belongs(key[0], device) for device in gpu_ids)
    }
    return _sum("host", layers, rest)


def _belongs(buffer_name: str, device: str) -> bool:
    return buffer_name == device or buffer_name.startswith(f"{device}[")


def _sum(device: str, layers: int, buffers: dict[tuple[str, BufferKind], int]) -> DeviceMemory:
    def total(kind: BufferKind) -> int:
        return sum(size for (_, holds), size in buffers.items() if holds == kind)

    return DeviceMemory(
        id=device,
        layers=layers,
        weights_bytes=total("weights"),
        kv_bytes=total("kv"),
        state_bytes=total("state"),
        compute_bytes=total("compute"),
        output_bytes=total("output"),
    )
