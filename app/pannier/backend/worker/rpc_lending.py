# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Lends this machine's devices to other machines, by ggml's RPC server."""

import ctypes
import os
import sys
import threading
from collections.abc import Sequence

from pannier.backend.worker import ggml
from pannier.backend.worker.devices import RPC_BACKEND, EngineDevice, engine_devices
from pannier.backend.worker.modules import start_engine
from pannier.core.hardware import physical_cores
from pannier.core.language import tr

EXIT_UNUSABLE = 1


def serve(arguments: Sequence[str]) -> None:
    """Serve until the standard input ends; never returns. Arguments as for `rpc_server.main`."""
    host, port, *wanted = arguments
    threading.Thread(target=_end_with_input, name="parent-watch", daemon=True).start()
    start_engine()
    devices = _chosen(wanted)
    registry = ggml.registry_by_name(RPC_BACKEND.encode())
    if not registry:
        _give_up(tr("this engine was built without support for other machines (RPC)."))
    handles = (ctypes.c_void_p * len(devices))(*(device.handle for device in devices))
    # ggml_backend_rpc_start_server of ggml-rpc.h: endpoint, cache folder, threads, devices
    start = ctypes.CFUNCTYPE(
        None,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_size_t,
        ctypes.POINTER(ctypes.c_void_p),
    )(ggml.registry_address(registry, b"ggml_backend_rpc_start_server"))
    start(f"{host}:{port}".encode(), None, physical_cores(), len(devices), handles)
    _give_up(
        tr("llama.cpp could not listen on {address}.").format(address=f"{host}:{port}")
    )  # it serves for ever otherwise


def _chosen(wanted: Sequence[str]) -> list[EngineDevice]:
    """The devices to lend: those that are named, else all GPUs, else the CPU."""
    there = engine_devices()
    by_id = {device.id: device for device in there}
    unknown = [name for name in wanted if name not in by_id]
    if unknown:
        _give_up(
            tr("there is no device {name}, only {others}.").format(
                name=unknown[0], others=", ".join(by_id)
            )
        )
    if wanted:
        return [by_id[name] for name in wanted]
    gpus = [device for device in there if device.takes_layers]
    return gpus or [device for device in there if device.kind == "cpu"]


def _give_up(reason: str) -> None:
    sys.stderr.write(f"{reason}\n")
    sys.stderr.flush()
    os._exit(EXIT_UNUSABLE)


def _end_with_input() -> None:
    """The parent is gone when its end of the pipe is: nobody would end this process otherwise."""
    while os.read(0, 1024):
        pass
    os._exit(0)
