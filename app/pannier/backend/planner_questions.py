# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a planner can be asked."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from pannier.backend.client import WorkerClient
from pannier.backend.session import EngineSession
from pannier.core.gguf import StrippedHeader, as_quantized, file_type_named
from pannier.core.hardware import HostMemory
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.forecast import Machine, with_budgets

T = TypeVar("T")

_PLENTY = 1 << 50


class Question(Protocol[T]):
    """A question to the planner's worker about one header."""

    @property
    def header(self) -> StrippedHeader:
        """The header that it is about."""

    @property
    def key(self) -> tuple[object, ...]:
        """The same for questions that have the same answer."""

    def submit(self, client: WorkerClient, path: str) -> int:
        """Ask the worker, with the header in a file at `path`; returns the job number."""

    def wait(self, session: EngineSession, job: int) -> T:
        """Wait for the worker's answer."""

    def adapt(self, answer: T) -> T:
        """The answer to this very question, from that to one with the same key."""


@dataclass(frozen=True)
class PlanQuestion:
    """What would a load take?

    Attributes:
        header: of the model.
        options: load options; "auto" GPU layers are found out by trying, which takes longer.
        machine: devices and main memory to plan for; overheads are added to the answer.
    """

    header: StrippedHeader
    options: LoadOptions
    machine: Machine

    @property
    def key(self) -> tuple[object, ...]:
        """The options that the plan depends on, and the devices; their memory only if it must."""
        relevant = msgspec.structs.replace(
            self.options,
            threads=None,
            threads_batch=None,
            mlock=False,
            check_tensors=False,
            check_memory=True,
        )
        devices: tuple[object, ...] = tuple(
            (device.id, device.backend, device.kind) for device in self.machine.devices
        )
        if self._depends_on_memory:
            limits = tuple(self.machine.room(self.options))
            devices = (devices, limits, self.machine.host_room)
        return self.header.identity, relevant, devices

    @property
    def _depends_on_memory(self) -> bool:
        """Whether another amount of free memory may divide the model otherwise."""
        divided = len(self.machine.devices) < 2 or bool(self.options.tensor_split)
        return self.options.gpu_layers in ("auto", 0) or not divided

    def submit(self, client: WorkerClient, path: str) -> int:
        """Ask the worker; returns the job number."""
        machine = self.machine.for_one_model
        if not self._depends_on_memory:  # then nobody needs to look for what would fit
            machine = _with_plenty(machine)
        return client.plan(path, self.options, devices=machine.devices, host=machine.host)

    def wait(self, session: EngineSession, job: int) -> MemoryPlan:
        """Wait for the plan."""
        return session.wait_for_plan(job)

    def adapt(self, answer: MemoryPlan) -> MemoryPlan:
        """The plan with the budgets and overheads of this machine."""
        adapted = with_budgets(answer, self.options, self.machine)
        if self._depends_on_memory:
            return msgspec.structs.replace(adapted, step_downs=answer.step_downs)
        return adapted


def _with_plenty(machine: Machine) -> Machine:
    """The machine with memory for any model."""
    devices = tuple(
        msgspec.structs.replace(device, total_bytes=_PLENTY, free_bytes=_PLENTY)
        for device in machine.devices
    )
    return Machine(devices, HostMemory(_PLENTY, _PLENTY))


@dataclass(frozen=True)
class ProjectorQuestion:
    """What would a projector take that is loaded beside a model?

    Attributes:
        header: of the projector.
        options: load options of the model.
        machine: devices to plan for; the projector takes the first.
    """

    header: StrippedHeader
    options: LoadOptions
    machine: Machine

    @property
    def key(self) -> tuple[object, ...]:
        """What its size depends on."""
        devices = self.machine.devices[:1]
        kinds = tuple((device.id, device.backend, device.kind) for device in devices)
        servers = self.options.rpc_servers
        return "projector", self.header.identity, self.options.flash_attention, servers, kinds

    def submit(self, client: WorkerClient, path: str) -> int:
        """Ask the worker; returns the job number."""
        return client.plan_projector(path, self.options, self.machine.devices)

    def wait(self, session: EngineSession, job: int) -> dict[str, int]:
        """Wait for bytes by device id, "host" included."""
        return session.wait_for_projector(job)

    def adapt(self, answer: dict[str, int]) -> dict[str, int]:
        """The answer as it is."""
        return answer


@dataclass(frozen=True)
class TypesQuestion:
    """What would the header of a model be after quantizing?

    Attributes:
        header: of the model as it is, best in F16 or BF16.
        file_type: such as "Q4_K_M".
        has_imatrix: whether an importance matrix would be used.
    """

    header: StrippedHeader
    file_type: str
    has_imatrix: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """The question itself."""
        return self.header.identity, self.file_type, self.has_imatrix

    def submit(self, client: WorkerClient, path: str) -> int:
        """Ask the worker; returns the job number."""
        return client.plan_types(path, self.file_type, has_imatrix=self.has_imatrix)

    def wait(self, session: EngineSession, job: int) -> StrippedHeader:
        """Wait for the types, and make the header that has them."""
        types = session.wait_for_types(job)
        return as_quantized(self.header, types, file_type_named(self.file_type))

    def adapt(self, answer: StrippedHeader) -> StrippedHeader:
        """The answer as it is."""
        return answer
