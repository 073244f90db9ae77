# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""ggml's own functions, which llama_cpp does not declare.

They are taken from libllama's handle: the wheel ships several copies of the ggml libraries, and a
copy opened by name would have an empty registry and other buffer types of its own.
"""

import ctypes
from typing import Any

import llama_cpp.llama_cpp as llama

TYPE_CPU, TYPE_GPU, TYPE_INTEGRATED, TYPE_ACCELERATOR = range(4)
"""`enum ggml_backend_dev_type`."""


def function(name: str, result: Any, *arguments: Any) -> "ctypes._NamedFuncPointer":  # noqa: ANN401 - ctypes types
    """The exported function `name`, declared."""
    found = getattr(llama._lib, name)  # noqa: SLF001 - see the module's docstring
    found.restype = result
    found.argtypes = list(arguments)
    return found  # type: ignore[no-any-return]


_pointer, _size = ctypes.c_void_p, ctypes.c_size_t
_size_pointer = ctypes.POINTER(ctypes.c_size_t)

device_count = function("ggml_backend_dev_count", _size)
device_get = function("ggml_backend_dev_get", _pointer, _size)
device_name = function("ggml_backend_dev_name", ctypes.c_char_p, _pointer)
device_description = function("ggml_backend_dev_description", ctypes.c_char_p, _pointer)
device_type = function("ggml_backend_dev_type", ctypes.c_int, _pointer)
device_memory = function("ggml_backend_dev_memory", None, _pointer, _size_pointer, _size_pointer)
device_registry = function("ggml_backend_dev_backend_reg", _pointer, _pointer)
device_init = function("ggml_backend_dev_init", _pointer, _pointer, ctypes.c_char_p)
device_buffer_type = function("ggml_backend_dev_buffer_type", _pointer, _pointer)
backend_free = function("ggml_backend_free", None, _pointer)

registry_name = function("ggml_backend_reg_name", ctypes.c_char_p, _pointer)
registry_by_name = function("ggml_backend_reg_by_name", _pointer, ctypes.c_char_p)
registry_device_count = function("ggml_backend_reg_dev_count", _size, _pointer)
registry_device = function("ggml_backend_reg_dev_get", _pointer, _pointer, _size)
registry_address = function(
    "ggml_backend_reg_get_proc_address", _pointer, _pointer, ctypes.c_char_p
)
register = function("ggml_backend_register", None, _pointer)

cpu_buffer_type = function("ggml_backend_cpu_buffer_type", _pointer)
buffer_type_name = function("ggml_backend_buft_name", ctypes.c_char_p, _pointer)
buffer_type_alignment = function("ggml_backend_buft_get_alignment", _size, _pointer)
buffer_type_is_host = function("ggml_backend_buft_is_host", ctypes.c_bool, _pointer)
buffer_type_device = function("ggml_backend_buft_get_device", _pointer, _pointer)
buffer_name = function("ggml_backend_buffer_name", ctypes.c_char_p, _pointer)
buffer_is_host = function("ggml_backend_buffer_is_host", ctypes.c_bool, _pointer)
tensor_bytes = function("ggml_nbytes", _size, _pointer)
tensor_get = function("ggml_backend_tensor_get", None, _pointer, _pointer, _size, _size)
operation_name = function("ggml_op_name", ctypes.c_char_p, ctypes.c_int)


def text(value: bytes | None) -> str:
    """A C string as text; no string is empty text."""
    return (value or b"").decode("utf-8", "replace").strip()
