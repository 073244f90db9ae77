# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""ggml's own structures (ggml.h, ggml-backend-impl.h), for a device that is made in Python.

They belong to the bundled version of ggml; `layout_is_known` tells when another one is loaded.
"""

import ctypes
from typing import Any

from pannier.backend.worker import ggml

_Pointer, _Size = ctypes.c_void_p, ctypes.c_size_t
_Field = tuple[str, Any]
_MAX_SOURCES = 10
_OBJECT_BYTES = 32
"""Size of `ggml_object`, which ggml counts in the overhead of a tensor."""


def _pointers(*names: str) -> list[_Field]:
    """Fields that each hold a function; unset, they are null."""
    return [(name, _Pointer) for name in names]


class Tensor(ctypes.Structure):
    """`ggml_tensor`."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("buffer", _Pointer),
        ("ne", ctypes.c_int64 * 4),
        ("nb", _Size * 4),
        ("op", ctypes.c_int),
        ("op_params", ctypes.c_int32 * 16),
        ("flags", ctypes.c_int32),
        ("src", _Pointer * _MAX_SOURCES),
        ("view_src", _Pointer),
        ("view_offs", _Size),
        ("data", _Pointer),
        ("name", ctypes.c_char * 64),
        ("extra", _Pointer),
        ("padding", ctypes.c_char * 8),
    ]


class BufferTypeInterface(ctypes.Structure):
    """`ggml_backend_buffer_type_i`."""

    _fields_ = _pointers(
        "get_name", "alloc_buffer", "get_alignment", "get_max_size", "get_alloc_size", "is_host"
    )


class BufferType(ctypes.Structure):
    """`ggml_backend_buffer_type`."""

    _fields_ = [("interface", BufferTypeInterface), ("device", _Pointer), ("context", _Pointer)]


class BufferInterface(ctypes.Structure):
    """`ggml_backend_buffer_i`."""

    _fields_ = _pointers(
        "free_buffer",
        "get_base",
        "init_tensor",
        "memset_tensor",
        "set_tensor",
        "get_tensor",
        "set_tensor_2d",
        "get_tensor_2d",
        "cpy_tensor",
        "clear",
        "reset",
    )


class Buffer(ctypes.Structure):
    """`ggml_backend_buffer`."""

    _fields_ = [
        ("interface", BufferInterface),
        ("buffer_type", _Pointer),
        ("context", _Pointer),
        ("size", _Size),
        ("usage", ctypes.c_int),
    ]


class BackendInterface(ctypes.Structure):
    """`ggml_backend_i`."""

    _fields_ = _pointers(
        "get_name",
        "free",
        "set_tensor_async",
        "get_tensor_async",
        "set_tensor_2d_async",
        "get_tensor_2d_async",
        "cpy_tensor_async",
        "synchronize",
        "graph_plan_create",
        "graph_plan_free",
        "graph_plan_update",
        "graph_plan_compute",
        "graph_compute",
        "event_record",
        "event_wait",
        "graph_optimize",
    )


class Backend(ctypes.Structure):
    """`ggml_backend`."""

    _fields_ = [
        ("guid", _Pointer),
        ("interface", BackendInterface),
        ("device", _Pointer),
        ("context", _Pointer),
    ]


class DeviceInterface(ctypes.Structure):
    """`ggml_backend_device_i`."""

    _fields_ = _pointers(
        "get_name",
        "get_description",
        "get_memory",
        "get_type",
        "get_props",
        "init_backend",
        "get_buffer_type",
        "get_host_buffer_type",
        "buffer_from_host_ptr",
        "supports_op",
        "supports_buft",
        "offload_op",
        "event_new",
        "event_free",
        "event_synchronize",
    )


class Device(ctypes.Structure):
    """`ggml_backend_device`."""

    _fields_ = [("interface", DeviceInterface), ("registry", _Pointer), ("context", _Pointer)]


class RegistryInterface(ctypes.Structure):
    """`ggml_backend_reg_i`."""

    _fields_ = _pointers("get_name", "get_device_count", "get_device", "get_proc_address")


class Registry(ctypes.Structure):
    """`ggml_backend_reg`."""

    _fields_ = [
        ("api_version", ctypes.c_int),
        ("interface", RegistryInterface),
        ("context", _Pointer),
    ]


class Event(ctypes.Structure):
    """`ggml_backend_event`."""

    _fields_ = [("device", _Pointer), ("context", _Pointer)]


class DeviceProperties(ctypes.Structure):
    """`ggml_backend_dev_props` with `ggml_backend_dev_caps` at its end."""

    _fields_ = [
        ("name", _Pointer),
        ("description", _Pointer),
        ("memory_free", _Size),
        ("memory_total", _Size),
        ("type", ctypes.c_int),
        ("device_id", _Pointer),
        ("is_async", ctypes.c_bool),
        ("host_buffer", ctypes.c_bool),
        ("buffer_from_host_ptr", ctypes.c_bool),
        ("events", ctypes.c_bool),
        ("mmap_support", ctypes.c_bool),
    ]


def layout_is_known() -> bool:
    """Whether the loaded ggml has these structures, as far as it tells."""
    overhead: int = ggml.function("ggml_tensor_overhead", _Size)()
    return overhead == ctypes.sizeof(Tensor) + _OBJECT_BYTES
