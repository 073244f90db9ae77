# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Measures how fast tensors are quantized, on rows of the model that is to be quantized."""

import ctypes
import os
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pannier.backend.quantize_messages import MeasureQuantizing, QuantizingMeasured
from pannier.backend.worker import ggml
from pannier.backend.worker.evaluation_speed import operations_per_second
from pannier.core.errors import UserError
from pannier.core.gguf import GgmlType, GgufModel, TensorInfo, ggml_type_named, read_model
from pannier.core.gguf.file_types import GGML_TYPES
from pannier.core.language import tr

_STEP_WEIGHTS = 1 << 20
"""Weights that a thread takes at once: enough that starting it does not count."""

_MIN_SECONDS = 0.02

_STAND_IN = "Q4_K"
# Types whose tables take ggml 2 to 24 seconds to make: how fast they are, as a multiple of the
# stand-in (measured once, on rows of Pannier Guide).
_SLOW_TABLES = {"IQ2_XXS": 0.26, "IQ2_XS": 0.15, "IQ2_S": 0.99, "IQ1_S": 0.45, "IQ1_M": 0.49}

_quantize_chunk = ggml.function(
    "ggml_quantize_chunk",
    ctypes.c_size_t,
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_int64,
    ctypes.c_int64,
    ctypes.c_int64,
    ctypes.c_void_p,
)


class _TypeTraits(ctypes.Structure):
    """`struct ggml_type_traits` of ggml.h."""

    _fields_ = (
        ("type_name", ctypes.c_char_p),
        ("block_size", ctypes.c_int64),
        ("block_size_interleave", ctypes.c_int64),
        ("type_size", ctypes.c_size_t),
        ("is_quantized", ctypes.c_bool),
        ("to_float", ctypes.c_void_p),
        ("from_float_ref", ctypes.c_void_p),
    )


_type_traits = ggml.function("ggml_get_type_traits", ctypes.POINTER(_TypeTraits), ctypes.c_int)
_ToFloat = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)


def measure_quantizing(command: MeasureQuantizing) -> QuantizingMeasured:
    """Quantize rows of the source to every type in turn, and throw the result away.

    Raises:
        UserError: the source cannot be read.
    """
    model = read_model(command.path)
    places = _places(model)
    threads = command.threads or os.cpu_count() or 1
    speeds = {}
    share = command.seconds / max(len(command.samples), 1)
    with ThreadPoolExecutor(threads) as pool:
        for type_name, tensor_name in command.samples.items():
            factor = _SLOW_TABLES.get(type_name, 1.0)
            kind = ggml_type_named(_STAND_IN if type_name in _SLOW_TABLES else type_name)
            place = places.get(tensor_name)
            if kind is not None and place is not None:
                speeds[type_name] = factor * _Sample(*place, kind).speed(pool, threads, share)
    operations = operations_per_second(model, command.threads) if command.evaluation else 0.0
    return QuantizingMeasured(job=command.job, speeds=speeds, operations=operations)


def _places(model: GgufModel) -> Mapping[str, tuple[Path, int, TensorInfo]]:
    """File and offset of every tensor by its name."""
    return {
        tensor.name: (file, shard.data_offset + tensor.offset, tensor)
        for file, shard in zip(model.paths, model.shards, strict=True)
        for tensor in shard.tensors
    }


class _Sample:
    """Rows of one tensor, quantized to one type."""

    def __init__(self, path: Path, offset: int, tensor: TensorInfo, kind: GgmlType) -> None:
        self._path, self._offset, self._kind = path, offset, kind
        self._source = GGML_TYPES[tensor.type_id]
        self._row = tensor.shape[0]
        self._rows = tensor.elements // self._row
        self._step = max(1, min(self._rows, _STEP_WEIGHTS // self._row))
        self._importance = np.ones(self._row, dtype=np.float32)  # what some types insist on

    def speed(self, pool: ThreadPoolExecutor, threads: int, seconds: float) -> float:
        """Weights a second with so many threads, after a first row that does not count."""
        self._quantize(0, 1)
        started = time.perf_counter()
        done = 0
        spent = 0.0
        while spent < max(seconds, _MIN_SECONDS):
            starts = [(done + index * self._step) % self._rows for index in range(threads)]
            done += sum(pool.map(self._quantize, starts, [self._step] * threads))
            spent = time.perf_counter() - started
        return done * self._row / spent

    def _quantize(self, first: int, count: int) -> int:
        """Read and quantize rows; returns how many that were. In C, other threads go on."""
        count = min(count, self._rows - first)
        weights = self._read(first, count)
        if self._kind is self._source:
            return count  # copied as it is
        blocks = count * self._row // self._kind.block_weights
        result = np.empty(blocks * self._kind.block_bytes, dtype=np.uint8)
        _quantize_chunk(
            self._kind.id,
            weights.ctypes.data,
            result.ctypes.data,
            0,
            count,
            self._row,
            self._importance.ctypes.data,
        )
        return count

    def _read(self, first: int, count: int) -> NDArray[np.float32]:
        """The weights of some rows as the quantizer takes them."""
        row_bytes = self._row // self._source.block_weights * self._source.block_bytes
        try:
            raw = np.fromfile(
                self._path,
                dtype=np.uint8,
                count=count * row_bytes,
                offset=self._offset + first * row_bytes,
            )
        except OSError as error:
            raise _unreadable(self._path) from error
        if raw.size < count * row_bytes:
            raise _unreadable(self._path)
        to_float = _type_traits(self._source.id).contents.to_float
        if not to_float:  # F32
            return raw.view(np.float32)
        weights = np.empty(count * self._row, dtype=np.float32)
        _ToFloat(to_float)(raw.ctypes.data, weights.ctypes.data, weights.size)
        return weights


def _unreadable(path: Path) -> UserError:
    return UserError(
        tr("{name} could not be read to its end.").format(name=path.name),
        remedy=tr("Check that it is still there, and that its disk is connected."),
        kind="file_unreadable",
    )
