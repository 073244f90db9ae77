# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Devices and memory of this machine: what the engine, the NVIDIA driver and the system report."""

from typing import Literal

import msgspec
import psutil
import pynvml

from pannier.core.language import tr

DeviceKind = Literal["cpu", "gpu", "integrated gpu", "accelerator"]


class Device(msgspec.Struct, frozen=True):
    """A device of the engine; memory in bytes, as the engine reports it.

    Attributes:
        id: llama.cpp's short name, such as "CPU" or "CUDA0".
        name: the product's name.
        backend: the ggml backend that drives it, such as "CPU", "CUDA", "Vulkan", "RPC".
    """

    id: str
    name: str
    kind: DeviceKind
    backend: str
    total_bytes: int
    free_bytes: int


class HostMemory(msgspec.Struct, frozen=True):
    """Main memory in bytes; available is what can be had without swapping."""

    total_bytes: int
    available_bytes: int


class GpuProcess(msgspec.Struct, frozen=True):
    """A process with memory on an NVIDIA GPU.

    Attributes:
        used_bytes: None where the driver does not tell (Windows, WSL, containers).
        share: the same as a part of the GPU's memory, 0 to 1.
    """

    pid: int
    name: str
    used_bytes: int | None
    share: float | None = None


class NvidiaGpu(msgspec.Struct, frozen=True):
    """An NVIDIA GPU as its driver reports it; memory in bytes.

    Attributes:
        total_bytes: 0 where the driver does not tell: the GPU shares main memory.
        pci_id: such as "00000000:01:00.0"; empty where the driver does not tell.
    """

    name: str
    driver: str
    total_bytes: int
    free_bytes: int
    processes: list[GpuProcess]
    pci_id: str = ""


class NvidiaReport(msgspec.Struct, frozen=True):
    """What the NVIDIA driver says: its GPUs, and why there are none."""

    gpus: list[NvidiaGpu]
    reason: str


def host_memory() -> HostMemory:
    """Main memory of this machine."""
    memory = psutil.virtual_memory()
    return HostMemory(total_bytes=memory.total, available_bytes=memory.available)


def physical_cores() -> int:
    """Physical CPU cores, at least 1: more threads than these slow generation down."""
    return psutil.cpu_count(logical=False) or psutil.cpu_count() or 1


def nvidia_gpus() -> NvidiaReport:
    """Every NVIDIA GPU. No GPU, or no driver, is a normal case and comes with a reason."""
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        return NvidiaReport(gpus=[], reason=_nvml_reason(error))
    try:
        driver = pynvml.nvmlSystemGetDriverVersion()
        count = pynvml.nvmlDeviceGetCount()
        gpus = [_nvidia_gpu(pynvml.nvmlDeviceGetHandleByIndex(i), driver) for i in range(count)]
        return NvidiaReport(gpus=gpus, reason="" if gpus else tr("the NVIDIA driver found no GPU"))
    except pynvml.NVMLError as error:
        return NvidiaReport(gpus=[], reason=_nvml_reason(error))
    finally:
        pynvml.nvmlShutdown()


def _nvml_reason(error: pynvml.NVMLError) -> str:
    """Why the driver does not answer, in plain words; the library's own for rare cases."""
    if error.value == pynvml.NVML_ERROR_LIBRARY_NOT_FOUND:
        return tr("no NVIDIA driver is installed")
    if error.value == pynvml.NVML_ERROR_DRIVER_NOT_LOADED:
        return tr("the NVIDIA driver is installed but not loaded")
    return str(error)


def _nvidia_gpu(handle: object, driver: str) -> NvidiaGpu:
    try:
        memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
        total, free = memory.total, memory.free
    except pynvml.NVMLError:  # a GPU that shares main memory has none of its own to report
        total, free = 0, 0
    return NvidiaGpu(
        name=pynvml.nvmlDeviceGetName(handle),
        driver=driver,
        total_bytes=total,
        free_bytes=free,
        processes=_gpu_processes(handle, total),
        pci_id=_pci_id(handle),
    )


def _pci_id(handle: object) -> str:
    try:
        return pynvml.nvmlDeviceGetPciInfo(handle).busId
    except pynvml.NVMLError:
        return ""


def _gpu_processes(handle: object, total_bytes: int) -> list[GpuProcess]:
    """Processes with memory on the GPU; a driver that keeps them to itself gives none."""
    try:
        found = [
            *pynvml.nvmlDeviceGetComputeRunningProcesses(handle),
            *pynvml.nvmlDeviceGetGraphicsRunningProcesses(handle),
        ]
    except pynvml.NVMLError:
        return []
    used = {process.pid: process.usedGpuMemory for process in found}
    return [
        GpuProcess(
            pid=pid,
            name=_process_name(pid),
            used_bytes=size,
            share=None if size is None or not total_bytes else size / total_bytes,
        )
        for pid, size in used.items()
    ]


def _process_name(pid: int) -> str:
    try:
        return psutil.Process(pid).name()
    except psutil.Error:
        return ""
