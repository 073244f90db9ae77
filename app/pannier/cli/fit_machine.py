# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The machine that `pannier fit` plans for: this one, or one with other GPUs."""

from collections.abc import Sequence

import msgspec

from pannier.backend.load_memory import device_drivers
from pannier.backend.session import EngineSession
from pannier.core.hardware import host_memory
from pannier.core.memory import LoadOptions
from pannier.core.memory.forecast import Machine
from pannier.core.memory.forecast.machine import load_devices, with_sizes
from pannier.core.memory.load_history import LoadHistory
from pannier.core.memory.overhead import learn, overhead_of


def find_machine(options: LoadOptions, sizes: Sequence[int] | None) -> Machine:
    """The devices that a load with these options would use.

    With `sizes` in bytes they are as many GPUs of these sizes, all free, and 0 is none; this
    machine's own give their names and rules as far as they go.

    Raises:
        UserError: a device that is named is not there; another machine does not answer.
    """
    with EngineSession() as session:
        every = session.devices(options.rpc_servers)
    if sizes is not None:
        any_of_them = msgspec.structs.replace(options, main_device=None, split_mode="layer")
        own = load_devices(every, any_of_them)
        given = with_sizes(own, [size for size in sizes if size])
        devices = load_devices(given, msgspec.structs.replace(options, devices=()))
    else:
        devices = load_devices(every, options)
    learned = learn(LoadHistory().loads())
    drivers = device_drivers(devices)
    overheads = {
        device.id: overhead_of(
            device, drivers.get(device.id, ""), learned, is_imagined=sizes is not None
        )
        for device in devices
    }
    return Machine(devices, host_memory(), overheads)
