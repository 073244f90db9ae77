# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's own dry run: it plans every buffer of a load and allocates none of them.

The model is opened with `no_alloc`, so that only its header is read, and without its vocabulary,
which has no part in the plan and is most of the time. What a dry run does allocate for real, the
recurrent state, the output row and the book-keeping of the KV cache, is looked at before.
"""

import ctypes
import os
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import llama_cpp.llama_cpp as llama
import msgspec

from pannier.backend.worker import ggml
from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.load_errors import context_error, model_error
from pannier.backend.worker.load_params import context_params, model_params
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.lora import adapter_bytes
from pannier.backend.worker.measure import Measured, measure
from pannier.backend.worker.projector import projector_sizes
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.language import tr
from pannier.core.memory import DeviceMemory, LoadOptions
from pannier.core.memory.forecast.shape import read_shape

LONGEST_CONTEXT = 1 << 20
"""Tokens of the longest context that is tried as it is; llama.cpp allocates about 50 bytes of
book-keeping for each, even in a dry run. What a longer one takes is extrapolated."""

_F32_BYTES = 4

# The options that make another model; all others only make another context.
_MODEL_OPTIONS = (
    "gpu_layers",
    "devices",
    "main_device",
    "split_mode",
    "tensor_split",
    "cpu_moe_layers",
)


class DryRun:
    """Dry runs of one file on the same devices, one after the other; a context manager.

    Attributes:
        available: whether the numbers of a dry run can be read on this system.
    """

    def __init__(
        self, path: str, header: GgufModel, devices: Sequence[EngineDevice], log: LogCapture
    ) -> None:
        self.available = True
        self._path = path
        self._header = header
        self._devices = list(devices)
        self._log = log
        self._model: llama.llama_model_p | None = None
        self._key: tuple[object, ...] = ()
        self._layers: dict[int, str] = {}
        self._projectors: dict[tuple[str, str], dict[str, int]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def measure(self, options: LoadOptions) -> Measured:
        """What a load with `options` would hold; `context_length` must be decided.

        Raises:
            UserError: (`load_failed`, `out_of_memory`, `unknown_architecture`, `unsupported`)
                llama.cpp cannot do it, or its answer cannot be read; then `available` is False.
        """
        length = options.context_length or 0
        longest = LONGEST_CONTEXT // options.parallel_chats
        if length <= longest:
            return self._run(options)
        half, full = (
            self._run(msgspec.structs.replace(options, context_length=tokens))
            for tokens in (longest // 2, longest)
        )
        steps = (length - longest) / (longest // 2)
        return Measured(
            devices=[
                _extrapolate(one, two, steps)
                for one, two in zip(half.devices, full.devices, strict=True)
            ],
            host=_extrapolate(half.host, full.host, steps),
            exact=False,
        )

    def state_bytes(self, chats: int) -> int:
        """Recurrent state of all layers, which a dry run really allocates, from the header."""
        states = read_shape(self._header).states
        return _F32_BYTES * chats * sum(sum(state.elements) for state in states)

    def _run(self, options: LoadOptions) -> Measured:
        with self._log.rehearsal():
            model = self._open_model(options)
            self._log.layers = dict(self._layers)
            context: llama.llama_context_p | None = llama.llama_init_from_model(
                model, context_params(options)
            )
            if context is None:
                raise context_error(options.context_length or 0, self._log.errors)
            try:
                measured = measure(
                    context,
                    self._header,
                    self._log,
                    buffer_devices(self._devices),
                    dry_run=True,
                    maps_file=options.load_mode == "mmap",
                )
            finally:
                llama.llama_free(context)
        if measured is None:
            self.available = False
            raise UserError(
                tr("On this system llama.cpp's plan of the memory cannot be read."),
                remedy=tr("Load the model; its report shows the memory."),
                kind="unsupported",
            )
        _add_adapters(measured, options)
        self._add_projector(measured, options)
        return measured

    def _add_projector(self, measured: Measured, options: LoadOptions) -> None:
        key = (options.mmproj, options.flash_attention)
        if key not in self._projectors:
            self._projectors[key] = projector_sizes(options, self._devices)
        for row in [measured.host, *measured.devices]:
            row.projector_bytes += self._projectors[key].get(row.id, 0)
            row.__post_init__()

    def _open_model(self, options: LoadOptions) -> llama.llama_model_p:
        key = tuple(getattr(options, name) for name in _MODEL_OPTIONS)
        if self._model is not None and key == self._key:
            return self._model
        self.close()
        made = model_params(options, self._devices, dry_run=True)
        overrides = _without_vocabulary(self._header)
        if overrides is not None:
            made.params.kv_overrides = overrides
        model: llama.llama_model_p | None = llama.llama_model_load_from_file(
            os.fsencode(self._path), made.params
        )
        if model is None:
            raise model_error(self._log.errors)
        self._model, self._key, self._layers = model, key, dict(self._log.layers)
        return model

    def close(self) -> None:
        """Close the model; a later run opens it again."""
        if self._model is not None:
            llama.llama_model_free(self._model)
            self._model = None


def buffer_devices(devices: Sequence[EngineDevice]) -> dict[str, str]:
    """Device id by the name of the device's buffer type, in the order of the devices.

    The two differ for RPC: a server counts its own devices, this process counts all of them.
    """
    return {
        ggml.text(ggml.buffer_type_name(ggml.device_buffer_type(device.handle))): device.id
        for device in devices
    }


def _without_vocabulary(
    header: GgufModel,
) -> "ctypes.Array[llama.llama_model_kv_override] | None":
    """Metadata overrides that replace the vocabulary by as many dummy tokens."""
    size = header.vocabulary_size
    key = f"{header.architecture}.vocab_size".encode()
    if size is None or len(key) >= 128:
        return None
    value = llama.llama_model_kv_override_value
    # The third one stays empty and ends the list.
    return (llama.llama_model_kv_override * 3)(
        llama.llama_model_kv_override(
            llama.LLAMA_KV_OVERRIDE_TYPE_STR, b"tokenizer.ggml.model", value(val_str=b"none")
        ),
        llama.llama_model_kv_override(llama.LLAMA_KV_OVERRIDE_TYPE_INT, key, value(val_i64=size)),
    )


def _add_adapters(measured: Measured, options: LoadOptions) -> None:
    """Share out the adapters by layers: a dry run has no weights to attach them to."""
    size = adapter_bytes(options.loras)
    rows = [measured.host, *measured.devices]
    layers = sum(row.layers for row in rows)
    for row in rows if size and layers else []:
        row.weights_bytes += size * row.layers // layers
        row.__post_init__()


def _extrapolate(half: DeviceMemory, full: DeviceMemory, steps: float) -> DeviceMemory:
    """`full`, and `steps` times what it has more than `half`: buffers grow by the token."""

    def grown(small: int, large: int) -> int:
        return round(large + max(0, large - small) * steps)

    return DeviceMemory(
        id=full.id,
        layers=full.layers,
        weights_bytes=full.weights_bytes,
        kv_bytes=grown(half.kv_bytes, full.kv_bytes),
        state_bytes=full.state_bytes,
        compute_bytes=grown(half.compute_bytes, full.compute_bytes),
        output_bytes=full.output_bytes,
        mapped_bytes=full.mapped_bytes,
        projector_bytes=full.projector_bytes,
    )
