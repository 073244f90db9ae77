# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Devices as ggml sees them.

ggml's functions are taken from libllama's own handle: the wheel ships several copies of the ggml
libraries, and a copy opened by name would have an empty registry of its own.
"""

import ctypes

import llama_cpp.llama_cpp as llama

from pannier.core.hardware import Device, DeviceKind

_KINDS: dict[int, DeviceKind] = {0: "cpu", 1: "gpu", 2: "integrated gpu", 3: "accelerator"}


def _function(name: str, result: type | None, *arguments: type) -> "ctypes._NamedFuncPointer":
    function = getattr(llama._lib, name)  # noqa: SLF001 - see the module's docstring
    function.restype = result
    function.argtypes = list(arguments)
    return function  # type: ignore[no-any-return]


_count = _function("ggml_backend_dev_count", ctypes.c_size_t)
_get = _function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
_name = _function("ggml_backend_dev_name", ctypes.c_char_p, ctypes.c_void_p)
_description = _function("ggml_backend_dev_description", ctypes.c_char_p, ctypes.c_void_p)
_type = _function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)
_registry = _function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)
_registry_name = _function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)
_memory = _function(
    "ggml_backend_dev_memory",
    None,
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_size_t),
    ctypes.POINTER(ctypes.c_size_t),
)


def list_devices() -> list[Device]:
    """Every device of the engine, in ggml's order, with its memory now."""
    return [_describe(_get(index)) for index in range(_count())]


def gpu_ids() -> list[str]:
    """Ids of the devices that layers can be offloaded to."""
    return [device.id for device in list_devices() if "gpu" in device.kind]


def _describe(device: int) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    _memory(device, ctypes.byref(free), ctypes.byref(total))
    return Device(
        id=_name(device).decode(),
        name=_description(device).decode("utf-8", "replace").strip(),
        kind=_KINDS.get(_type(device), "accelerator"),
        backend=_registry_name(_registry(device)).decode(),
        total_bytes=total.value,
        free_bytes=free.value,
    )
