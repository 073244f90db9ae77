# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a projector (mmproj) would take: the model that turns images or sound into tokens.

`mtmd_get_memory_usage` of llama.cpp's tools/mtmd/mtmd.h returns a C++ map, read as in
`memory_breakdown`.
"""

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.memory_breakdown import Map
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.hardware import physical_cores
from pannier.core.language import tr
from pannier.core.memory import LoadOptions
from pannier.core.memory.load_report import HOST

if TYPE_CHECKING:
    from llama_cpp import mtmd_cpp

_SYMBOL = "_Z21mtmd_get_memory_usagePKc19mtmd_context_params"
_FLASH = {"auto": -1, "off": 0, "on": 1}


class _Node(ctypes.Structure):
    _fields_ = [
        ("colour", ctypes.c_uint64),
        ("parent", ctypes.c_uint64),
        ("left", ctypes.c_uint64),
        ("right", ctypes.c_uint64),
        ("device", ctypes.c_uint64),
        ("size", ctypes.c_uint64),
    ]


def require_libmtmd() -> None:
    """Load the library that nothing else needs.

    Raises:
        UserError: (`unsupported`) this build of llama.cpp came without it.
    """
    try:
        from llama_cpp import mtmd_cpp  # noqa: F401, PLC0415
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        raise UserError(
            tr("This build of llama.cpp came without libmtmd, so no model can see images with it."),
            remedy=tr(
                "Load the model without a projector, or install Pannier from its own packages."
            ),
            kind="unsupported",
        ) from error


def projector_params(
    options: LoadOptions, device: EngineDevice | None
) -> "mtmd_cpp.mtmd_context_params":
    """What libmtmd needs to load a projector onto a device; without one, onto the CPU."""
    from llama_cpp import mtmd_cpp  # noqa: PLC0415

    params: mtmd_cpp.mtmd_context_params = mtmd_cpp.mtmd_context_params_default()
    params.use_gpu = device is not None
    params.device = ctypes.c_void_p(device.handle if device else None)
    params.print_timings = False
    params.warmup = True
    params.n_threads = options.threads or physical_cores()
    params.flash_attn_type = _FLASH[options.flash_attention]
    return params


def projector_bytes(path: str, device: EngineDevice | None, options: LoadOptions) -> dict[str, int]:
    """Bytes by device id, "host" included, of a projector on `device`; without one, on the CPU.

    Raises:
        UserError: (`unsupported`, `load_failed`) it cannot be planned here, or at all.
    """
    require_libmtmd()
    from llama_cpp import mtmd_cpp  # noqa: PLC0415

    get = getattr(mtmd_cpp._libmtmd, _SYMBOL, None)  # noqa: SLF001 - it is not declared anywhere
    if not sys.platform.startswith("linux") or get is None:
        raise UserError(tr("On this system a projector cannot be planned."), kind="unsupported")
    get.restype = Map
    get.argtypes = [ctypes.c_char_p, mtmd_cpp.mtmd_context_params]
    found: Map = get(os.fsencode(path), projector_params(options, device))
    sizes = {HOST: 0}
    _collect(found.root, device, sizes)
    if not found.count:
        raise UserError(
            tr("llama.cpp cannot use this file as a projector."),
            remedy=tr("Choose the mmproj file that belongs to the model."),
            kind="load_failed",
        )
    return sizes


def projector_sizes(options: LoadOptions, devices: Sequence[EngineDevice]) -> dict[str, int]:
    """Bytes by device id of the projector of a load; it goes to the first device.

    Where libmtmd cannot be asked they are those of its weights alone.

    Raises:
        UserError: (`load_failed`, `unsupported`, a `GgufError`'s) it cannot be used.
    """
    if not options.mmproj:
        return {}
    device = next(iter(devices), None)
    require_libmtmd()
    try:
        return projector_bytes(options.mmproj, device, options)
    except UserError as error:
        if error.kind != "unsupported":
            raise
    weights = sum(tensor.size_bytes or 0 for tensor in read_model(options.mmproj).tensors)
    return {device.id if device else HOST: weights}


def check_projector(path: str) -> None:
    """Make sure that a file is a projector.

    Raises:
        UserError: (`projector_mismatch`, a `GgufError`'s) it is not.
    """
    kind = read_model(path).kind
    if kind != "mmproj":
        raise UserError(
            tr("{name} is no projector, but a file of kind {kind}.").format(
                name=Path(path).name, kind=kind
            ),
            remedy=tr("Choose the mmproj file that belongs to the model."),
            kind="projector_mismatch",
        )


def _collect(address: int, device: EngineDevice | None, sizes: dict[str, int]) -> None:
    if not address:
        return
    node = _Node.from_address(address)
    name = device.id if device and node.device == device.handle else HOST
    sizes[name] = sizes.get(name, 0) + node.size
    for child in (node.left, node.right):
        _collect(child, device, sizes)
