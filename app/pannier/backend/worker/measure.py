# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a model and its context hold, device by device, to the byte.

Two sources that check each other: llama.cpp's own accounting (`memory_breakdown`) knows bytes but
is read through a C++ type, the log is plain text but rounds to 0.01 MiB. Where they contradict each
other, the layout of that type has changed, and the log is believed.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.logs import MIB, BufferKind, LogCapture
from pannier.backend.worker.memory_breakdown import (
    MAPPED,
    BufferUse,
    mapped_weights,
    memory_breakdown,
)
from pannier.core.gguf import GgufModel
from pannier.core.memory import DeviceMemory
from pannier.core.memory.forecast.caches import StateRow
from pannier.core.memory.forecast.device_rules import padded
from pannier.core.memory.forecast.shape import read_shape
from pannier.core.memory.load_report import HOST

_ROUNDING = 0.005 * MIB + 1
_F32_BYTES = 4


@dataclass(frozen=True)
class Measured:
    """Memory by device.

    Attributes:
        devices: every GPU-like device that was asked for, in that order, then any other.
        host: main memory.
        exact: whether the numbers are bytes, not rounded log lines.
    """

    devices: list[DeviceMemory]
    host: DeviceMemory
    exact: bool


Buffers = Mapping[tuple[str, BufferKind], int]


def measure(
    context: llama.llama_context_p,
    header: GgufModel,
    log: LogCapture,
    buffer_devices: Mapping[str, str],
    *,
    dry_run: bool,
    maps_file: bool,
) -> Measured | None:
    """Account for `context` and its model, which `log` has just seen being made.

    `buffer_devices` has the device id of each device's buffer type, by its name. A dry run whose
    breakdown cannot be read gives None: the log says 0.00 MiB for weights and KV cache then.
    `maps_file` says whether the load maps the file, or would.
    """
    rows = memory_breakdown(context)
    if rows is not None and not _agrees(rows, log.buffers, dry_run=dry_run):
        rows = None
    if rows is None and dry_run:
        return None
    if rows is not None:
        rows = _without_gaps(rows, llama.llama_get_model(context))
    chats = int(llama.llama_n_seq_max(context))
    table = _from_log(log.buffers) if rows is None else _from_rows(rows, log, header, chats)
    vocabulary = llama.llama_vocab_n_tokens(
        llama.llama_model_get_vocab(llama.llama_get_model(context))
    )
    table.append(("", "output", _output_bytes(log.buffers, vocabulary * chats)))
    table += [
        (buffer_devices.get(buffer, ""), "weights", size)
        for (buffer, kind), size in log.buffers.items()
        if kind == "lora"
    ]
    if rows is None:
        known = {"", *buffer_devices.values()}
        table = [
            (buffer_devices.get(where, where if where in known else ""), kind, size)
            for where, kind, size in table
        ]
    mapped = _mapped_bytes(rows, log.buffers, dry_run=dry_run) if maps_file else 0
    return _sum(table, log, list(buffer_devices.values()), mapped, exact=rows is not None)


def _without_gaps(rows: Sequence[BufferUse], model: llama.llama_model_p) -> list[BufferUse]:
    """The same without what lies between the tensors that a mapped file serves."""
    found = list(rows)
    for index, row in enumerate(rows):
        if row.buffer == MAPPED:
            size = mapped_weights(model, row.alignment)
            found[index] = row if size is None else dataclasses.replace(row, weights=size)
    return found


def _mapped_bytes(rows: Sequence[BufferUse] | None, buffers: Buffers, *, dry_run: bool) -> int:
    """The weights that are the mapped file itself; in a dry run, those that would be."""
    if rows is not None:
        return sum(row.weights for row in rows if (row.plain and dry_run) or row.buffer == MAPPED)
    mine = {buffer: size for (buffer, kind), size in buffers.items() if kind == "weights"}
    return mine.get(MAPPED, 0)


Table = list[tuple[str, BufferKind, int]]


def _agrees(rows: Sequence[BufferUse], buffers: Buffers, *, dry_run: bool) -> bool:
    """Whether the breakdown adds up to what was logged, within the log's rounding.

    In a dry run the log is silent about weights and KV cache, and true for the rest.
    """
    said = Counter[BufferKind]()
    lines = Counter[BufferKind]()
    for (_, kind), size in buffers.items():
        said[kind] += size
        lines[kind] += 1
    context = sum(row.context for row in rows)
    compute = sum(row.compute for row in rows)
    # The log leaves compute buffers of a byte out.
    if abs(compute - said["compute"]) > _ROUNDING * (lines["compute"] + len(rows)):
        return False
    if dry_run:
        return context >= said["state"] - _ROUNDING * (lines["state"] + 1)
    weights = sum(row.weights for row in rows)
    return abs(weights - said["weights"]) <= _ROUNDING * (lines["weights"] + 1) and abs(
        context - said["kv"] - said["state"]
    ) <= _ROUNDING * (lines["kv"] + lines["state"] + 1)


def _from_rows(rows: Sequence[BufferUse], log: LogCapture, header: GgufModel, chats: int) -> Table:
    """The breakdown by device; it counts KV cache and recurrent state as one."""
    logged = {buffer: size for (buffer, kind), size in log.buffers.items() if kind == "state"}
    pure = bool(logged) and not any(kind == "kv" for _, kind in log.buffers)
    states = read_shape(header).states * chats  # each has one of its own
    table: Table = []
    for row in rows:
        state = row.context if pure else 0
        if row.buffer in logged and not pure:
            state = _exact_state(row, logged[row.buffer], states, log.layers)
        elif states and not logged:  # DeepSeek V4 does not log what its compressors hold back
            found = _state_bytes(row, states, log.layers)
            state = min(found or _state_bytes(row, states, {}), row.context)
        table += [
            (row.device, "weights", row.weights),
            (row.device, "kv", row.context - state),
            (row.device, "state", state),
            (row.device, "compute", row.compute),
        ]
    return table


def _exact_state(
    row: BufferUse, rounded: int, states: Sequence[StateRow], layers: Mapping[int, str]
) -> int:
    """The recurrent state that the log has rounded, from the header; as logged when that differs.

    It lies with its layer, or all of it in main memory.
    """
    for found in (_state_bytes(row, states, layers), _state_bytes(row, states, {})):
        if found and abs(found - rounded) <= _ROUNDING:
            return min(found, row.context)
    return rounded


def _state_bytes(row: BufferUse, states: Sequence[StateRow], layers: Mapping[int, str]) -> int:
    """Recurrent states of the layers that lie where `row` is; of all when no layer's is known."""
    here = row.device or "CPU"
    return sum(
        padded(_F32_BYTES * elements, row.alignment)
        for state in states
        if layers.get(state.layer, here) == here
        for elements in state.elements
    )


def _from_log(buffers: Buffers) -> Table:
    kinds: tuple[BufferKind, ...] = ("weights", "kv", "state", "compute")
    return [(buffer, kind, size) for (buffer, kind), size in buffers.items() if kind in kinds]


def _output_bytes(buffers: Buffers, logits: int) -> int:
    """The output buffer: logits of one token for each chat (`llama_context::output_reserve`).

    What the log says instead, when it does not agree.

    It always lies in main memory: pinned where the device of the output layer offers it.
    """
    said = sum(size for (_, kind), size in buffers.items() if kind == "output")
    exact = logits * _F32_BYTES
    return exact if abs(exact - said) <= _ROUNDING else said


def _sum(
    table: Table, log: LogCapture, device_ids: list[str], mapped: int, *, exact: bool
) -> Measured:
    used = [where for where, _, size in table if where and size]
    ids = list(dict.fromkeys([*device_ids, *used]))
    layers = Counter(log.layers.values())
    sums: dict[str, Counter[BufferKind]] = {name: Counter() for name in ["", *ids]}
    for where, kind, size in table:
        sums[where if where in sums else ""][kind] += size
    rows = {
        name: DeviceMemory(
            id=name or HOST,
            layers=layers[name],
            weights_bytes=kinds["weights"],
            kv_bytes=kinds["kv"],
            state_bytes=kinds["state"],
            compute_bytes=kinds["compute"],
            output_bytes=kinds["output"],
        )
        for name, kinds in sums.items()
    }
    host = rows.pop("")
    host.layers = sum(layers.values()) - sum(row.layers for row in rows.values())
    host.mapped_bytes = mapped
    return Measured(devices=list(rows.values()), host=host, exact=exact)
