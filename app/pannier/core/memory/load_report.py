# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a load really did: where the layers went and what every device holds, as measured."""

from typing import Literal

import msgspec

from pannier.core.language import tr

Origin = Literal["analytic", "dry run", "measured"]

OverheadOrigin = Literal["learned", "prior"]
"""Where an overhead comes from: from earlier loads on this machine, or from others' measurements.
"""

HOST = "host"
"""The id of main memory among devices."""


class OptionChange(msgspec.Struct, frozen=True):
    """A load option that came out otherwise than asked, with the reason."""

    name: str
    asked: str
    got: str
    reason: str


class DeviceMemory(msgspec.Struct):
    """Memory of one device, in bytes, by what it holds. `total_bytes` is always the sum.

    Attributes:
        id: the device's id, or "host" for main memory.
        layers: layers whose weights and KV cache belong there.
        overhead_bytes: what the device takes beyond llama.cpp's own buffers.
        overhead_origin: where that number comes from.
        projector_bytes: the model that sees images or hears sound.
        draft_bytes: the smaller model that guesses ahead.
        mapped_bytes: the part of the weights that is the mapped file itself: it counts as used,
            but the system can drop it and read it again.
    """

    id: str
    layers: int = 0
    weights_bytes: int = 0
    kv_bytes: int = 0
    state_bytes: int = 0
    compute_bytes: int = 0
    output_bytes: int = 0
    overhead_bytes: int = 0
    total_bytes: int = 0
    mapped_bytes: int = 0
    projector_bytes: int = 0
    draft_bytes: int = 0
    overhead_origin: OverheadOrigin = "prior"

    def __post_init__(self) -> None:
        self.total_bytes = (
            self.weights_bytes
            + self.kv_bytes
            + self.state_bytes
            + self.compute_bytes
            + self.output_bytes
            + self.overhead_bytes
            + self.projector_bytes
            + self.draft_bytes
        )


class DeviceFree(msgspec.Struct, frozen=True):
    """Free memory of a device around a load, in bytes, as the device itself counts.

    Other programs and the driver move it too, so that the difference is not the model's alone.
    """

    id: str
    total_bytes: int
    free_before_bytes: int
    free_after_bytes: int


class DeviceForecast(msgspec.Struct, frozen=True):
    """What was expected of a device before a load, in bytes of llama.cpp's buffers alone.

    Attributes:
        id: the device's id, or "host".
        name: the product's name; empty for main memory.
        backend: the ggml backend that drives it; empty for main memory.
        analytic_bytes: the forecast from the header; None for an architecture that is not known.
        planned_bytes: llama.cpp's own plan; None where it could not be read.
    """

    id: str
    name: str
    backend: str
    analytic_bytes: int | None
    planned_bytes: int | None


class LoadReport(msgspec.Struct, frozen=True):
    """The result of a load.

    Attributes:
        path: the file that was loaded.
        name: the model's own name, or its file name without one.
        architecture: llama.cpp's name of it, for example "llama".
        description: architecture, size and file type in llama.cpp's words.
        parameters: number of weights.
        context_length: tokens.
        layers: all layers that can be offloaded, the output layer included.
        gpu_layers: how many of them lie on a GPU.
        gpu_reason: why not all layers are on a GPU; empty when they are.
        devices: every GPU-like device in use.
        host: main memory.
        options: the load options that were changed.
        seconds: duration of the load.
        origin: how the numbers were obtained.
        free: free memory of the devices and of main memory ("host") before and after.
        rpc_servers: the other machines that were given to the load.
        forecasts: what was expected of the devices and of main memory.
    """

    path: str
    name: str
    architecture: str
    description: str
    parameters: int
    context_length: int
    layers: int
    gpu_layers: int
    gpu_reason: str
    devices: list[DeviceMemory]
    host: DeviceMemory
    options: list[OptionChange]
    seconds: float
    origin: Origin = "measured"
    free: list[DeviceFree] = []
    rpc_servers: tuple[str, ...] = ()
    forecasts: list[DeviceForecast] = []

    @property
    def place(self) -> str:
        """Where the model lies, in a few words: "GPU 28/33 layers" or "CPU"."""
        if self.gpu_layers == 0:
            return tr("CPU")
        return tr("GPU {n}/{all} layers").format(n=self.gpu_layers, all=self.layers)

    @property
    def returned_bytes(self) -> dict[str, int]:
        """What will be free again after the unload, by device id, "host" included.

        A mapped file does not count: it never was out of reach.
        """
        held = {device.id: device.total_bytes for device in self.devices}
        return {**held, self.host.id: self.host.total_bytes - self.host.mapped_bytes}

    @property
    def total_bytes(self) -> int:
        """Memory on all devices and the host together, in bytes."""
        return self.host.total_bytes + sum(device.total_bytes for device in self.devices)
