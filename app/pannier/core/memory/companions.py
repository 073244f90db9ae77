# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is loaded beside a model: a projector for images or sound, a smaller model that guesses."""

import dataclasses
from collections.abc import Mapping

from pannier.core.gguf import GgufModel
from pannier.core.memory.forecast.device_rules import HOST_ALIGNMENT, padded, rules_of
from pannier.core.memory.forecast.machine import Companions, Machine
from pannier.core.memory.load_report import HOST
from pannier.core.memory.memory_plan import MemoryPlan


def projector_weights(projector: GgufModel, machine: Machine) -> dict[str, int]:
    """Bytes of a projector's weights by device id: it goes to the first device.

    What it computes with comes on top, up to several times as much; llama.cpp itself knows
    (`backend.planner`).
    """
    first = next(iter(machine.devices), None)
    alignment = HOST_ALIGNMENT if first is None else rules_of(first).alignment
    size = sum(padded(tensor.size_bytes or 0, alignment) for tensor in projector.tensors)
    return {HOST if first is None else first.id: size}


def with_companions(
    machine: Machine, projector: Mapping[str, int], draft: MemoryPlan | None = None
) -> Machine:
    """The machine with what is loaded beside: a projector's bytes by device id, and a draft model.

    The plan of the draft model is one for this machine, as if it were alone there.
    """
    rows = [] if draft is None else [*draft.devices, draft.host]
    drafts = {row.id: row.total_bytes - machine.set_aside(row.id) for row in rows}
    names = [HOST, *(device.id for device in machine.devices)]
    companions = {
        name: Companions(projector.get(name, 0), max(0, drafts.get(name, 0))) for name in names
    }
    return dataclasses.replace(machine, companions=companions)
