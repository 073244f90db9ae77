# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a projector (mmproj) would take: the model that turns images or sound into tokens.

`mtmd_get_memory_usage` of llama.cpp's tools/mtmd/mtmd.h returns a C++ map, read as in
`memory_breakdown`.
"""

import ctypes
import os
import sys

from pannier.backend.worker.devices import EngineDevice
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from pannier.core.memory.load_report import HOST

_SYMBOL = "_Z21mtmd_get_memory_usagePKc19mtmd_context_params"
_FLASH = {"auto": -1, "off": 0, "on": 1}


class _Map(ctypes.Structure):
    """std::map of libstdc++: comparator, root's node header, number of nodes."""

    _fields_ = [
        ("comparator", ctypes.c_uint64),
        ("colour", ctypes.c_uint64),
        ("root", ctypes.c_uint64),
        ("leftmost", ctypes.c_uint64),
        ("rightmost", ctypes.c_uint64),
        ("count", ctypes.c_uint64),
    ]


class _Node(ctypes.Structure):
    _fields_ = [
        ("colour", ctypes.c_uint64),
        ("parent", ctypes.c_uint64),
        ("left", ctypes.c_uint64),
        ("right", ctypes.c_uint64),
        ("device", ctypes.c_uint64),
        ("size", ctypes.c_uint64),
    ]


def projector_bytes(path: str, device: EngineDevice | None, options: LoadOptions) -> dict[str, int]:
    """Bytes by device id, "host" included, of a projector on `device`; without one, on the CPU.

    Raises:
        UserError: (`unsupported`, `load_failed`) it cannot be planned here, or at all.
    """
    from llama_cpp import mtmd_cpp  # noqa: PLC0415 - a library that nothing else needs

    get = getattr(mtmd_cpp._libmtmd, _SYMBOL, None)  # noqa: SLF001 - it is not declared anywhere
    if not sys.platform.startswith("linux") or get is None:
        raise UserError("On this system a projector cannot be planned.", kind="unsupported")
    params = mtmd_cpp.mtmd_context_params_default()
    params.use_gpu = device is not None
    params.device = device.handle if device else None
    params.print_timings = False
    params.warmup = True
    params.flash_attn_type = _FLASH[options.flash_attention]
    get.restype = _Map
    get.argtypes = [ctypes.c_char_p, mtmd_cpp.mtmd_context_params]
    found: _Map = get(os.fsencode(path), params)
    sizes = {HOST: 0}
    _collect(found.root, device, sizes)
    if not found.count:
        raise UserError(
            "llama.cpp cannot use this file as a projector.",
            remedy="Choose the mmproj file that belongs to the model.",
            kind="load_failed",
        )
    return sizes


def _collect(address: int, device: EngineDevice | None, sizes: dict[str, int]) -> None:
    if not address:
        return
    node = _Node.from_address(address)
    name = device.id if device and node.device == device.handle else HOST
    sizes[name] = sizes.get(name, 0) + node.size
    for child in (node.left, node.right):
        _collect(child, device, sizes)
