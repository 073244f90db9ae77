# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Plans loads on devices that are named in the command: imagined ones, or real ones as if empty."""

import dataclasses
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from pannier.backend.protocol import Plan, PlanProjector
from pannier.backend.worker.channel import StopSwitch
from pannier.backend.worker.devices import EngineDevice, engine_devices, offload_devices
from pannier.backend.worker.dry_run import DryRun
from pannier.backend.worker.load_check import settle
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.phantom import PhantomDevices
from pannier.backend.worker.plan import needs_cpu_alone, on_cpu_alone, plan_with
from pannier.backend.worker.projector import projector_bytes
from pannier.core.gguf import GgufModel, read_model
from pannier.core.hardware import Device, host_memory
from pannier.core.memory import MemoryPlan

_MAX_PHANTOMS = 64


class ImaginedPlans:
    """Plans one after the other; what two have in common is done once.

    The phantoms of equal devices are shared, whatever their memory, and the last model stays open:
    another context for it costs a few milliseconds.
    """

    def __init__(self, log: LogCapture, switch: StopSwitch) -> None:
        self._log = log
        self._switch = switch
        self._phantoms: OrderedDict[tuple[Device, ...], PhantomDevices] = OrderedDict()
        self._run: DryRun | None = None
        self._run_key: tuple[object, ...] = ()
        self._header: GgufModel | None = None

    def plan(self, command: Plan) -> MemoryPlan | None:
        """Plan a load; None where a dry run cannot be read.

        Raises:
            UserError: as for a load.
        """
        devices = self._devices(command.devices, command.options.rpc_servers)
        run_key = (_identity(command.path), tuple(device.handle for device in devices))
        if self._run is None or self._header is None or run_key != self._run_key:
            self.close()
            self._header = read_model(command.path)
            self._run = DryRun(command.path, self._header, devices, self._log)
            self._run_key = run_key
        settled = settle(self._header, command.options, devices)
        host = command.host or host_memory()
        made = plan_with(self._run, settled, self._switch, host, command.returning)
        if made is None or not needs_cpu_alone(settled, made):
            return made
        alone = on_cpu_alone(settled)
        with DryRun(command.path, self._header, [], self._log) as run:
            return plan_with(run, alone, self._switch, host, command.returning)

    def projector(self, command: PlanProjector) -> dict[str, int]:
        """Bytes by device id of a projector, which goes to the first device.

        Raises:
            UserError: (`unsupported`, `load_failed`) it cannot be planned.
        """
        servers = command.options.rpc_servers
        devices = self._devices(command.devices, servers) or offload_devices(servers)
        return projector_bytes(command.path, next(iter(devices), None), command.options)

    def close(self) -> None:
        """Forget the model that stays open."""
        if self._run is not None:
            self._run.close()
            self._run = None

    def _devices(self, wanted: Sequence[Device], rpc_servers: Sequence[str]) -> list[EngineDevice]:
        real = {device.id: device for device in engine_devices(rpc_servers)}
        missing = [device for device in wanted if device.id not in real]
        phantoms = {device.id: device for device in self._phantoms_of(missing)}
        return [
            dataclasses.replace(
                real.get(device.id) or phantoms[device.id],
                assumed=(device.free_bytes, device.total_bytes),
            )
            for device in wanted
        ]

    def _phantoms_of(self, wanted: Sequence[Device]) -> list[EngineDevice]:
        key = tuple(_without_memory(device) for device in wanted)
        if not key:
            return []
        if key not in self._phantoms:
            if len(self._phantoms) >= _MAX_PHANTOMS:
                self.close()  # its model may lie on the ones that go
                self._phantoms.popitem(last=False)
            self._phantoms[key] = PhantomDevices(key)
        self._phantoms.move_to_end(key)
        return self._phantoms[key].devices


def _identity(path: str) -> tuple[object, ...]:
    """What tells a file from one that has taken its place."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return (path,)  # reading it says what is wrong
    return path, status.st_mtime_ns, status.st_size


def _without_memory(device: Device) -> Device:
    return Device(
        id=device.id,
        name="",
        kind=device.kind,
        backend=device.backend,
        total_bytes=0,
        free_bytes=0,
    )
