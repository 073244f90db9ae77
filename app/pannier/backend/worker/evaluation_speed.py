# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Measures how fast weights are multiplied with a text, on the best device there is."""

import contextlib
import ctypes
import time
from collections.abc import Iterator

from pannier.backend.worker import ggml
from pannier.core.gguf import GgufModel, TensorInfo
from pannier.core.hardware import physical_cores

TOKENS = 512
"""As many as a chunk has, and as llama.cpp computes at once."""

_MAX_ROWS = 4096
_TENSORS = 8
_MIN_SECONDS = 0.3
_F32 = 0

_pointer, _size, _i64 = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64


class _InitParams(ctypes.Structure):
    """`struct ggml_init_params` of ggml.h."""

    _fields_ = (("mem_size", _size), ("mem_buffer", _pointer), ("no_alloc", ctypes.c_bool))


_init = ggml.function("ggml_init", _pointer, _InitParams)
_free = ggml.function("ggml_free", None, _pointer)
_tensor_overhead = ggml.function("ggml_tensor_overhead", _size)
_graph_overhead = ggml.function("ggml_graph_overhead", _size)
_new_matrix = ggml.function("ggml_new_tensor_2d", _pointer, _pointer, ctypes.c_int, _i64, _i64)
_multiply = ggml.function("ggml_mul_mat", _pointer, _pointer, _pointer, _pointer)
_new_graph = ggml.function("ggml_new_graph", _pointer, _pointer)
_expand = ggml.function("ggml_build_forward_expand", None, _pointer, _pointer)
_best = ggml.function("ggml_backend_init_best", _pointer)
_is_cpu = ggml.function("ggml_backend_is_cpu", ctypes.c_bool, _pointer)
_set_threads = ggml.function("ggml_backend_cpu_set_n_threads", None, _pointer, ctypes.c_int)
_allocate = ggml.function("ggml_backend_alloc_ctx_tensors", _pointer, _pointer, _pointer)
_clear = ggml.function("ggml_backend_buffer_clear", None, _pointer, ctypes.c_uint8)
_free_buffer = ggml.function("ggml_backend_buffer_free", None, _pointer)
_compute = ggml.function("ggml_backend_graph_compute", ctypes.c_int, _pointer, _pointer)


def operations_per_second(model: GgufModel, threads: int | None) -> float:
    """Multiplications and additions a second; 0 where it cannot be measured."""
    sample = max(
        (tensor for tensor in model.tensors if len(tensor.shape) > 1),
        key=lambda tensor: tensor.elements if tensor.name.startswith("blk.") else 0,
        default=None,
    )
    if sample is None:
        return 0.0
    with _graph(sample, threads or physical_cores()) as prepared:
        if prepared is None:
            return 0.0
        backend, graph = prepared
        if _compute(backend, graph) != 0:  # the first time does not count: memory, kernels
            return 0.0
        started, times, spent = time.perf_counter(), 0, 0.0
        while spent < _MIN_SECONDS:
            _compute(backend, graph)
            times += 1
            spent = time.perf_counter() - started
    columns, rows = _shape(sample)
    return 2 * columns * rows * TOKENS * times / spent


def _shape(tensor: TensorInfo) -> tuple[int, int]:
    return tensor.shape[0], min(_MAX_ROWS, tensor.shape[1])


@contextlib.contextmanager
def _graph(sample: TensorInfo, threads: int) -> Iterator[tuple[int, int] | None]:
    """A backend, and on it one product of a matrix as the sample with a text; None: no memory."""
    columns, rows = _shape(sample)
    context = _init(
        _InitParams(mem_size=_TENSORS * _tensor_overhead() + _graph_overhead(), no_alloc=True)
    )
    backend = _best()
    buffer = None
    try:
        if _is_cpu(backend):
            _set_threads(backend, threads)
        weights = _new_matrix(context, sample.type_id, columns, rows)
        product = _multiply(context, weights, _new_matrix(context, _F32, columns, TOKENS))
        graph = _new_graph(context)
        _expand(graph, product)
        buffer = _allocate(context, backend)
        if buffer:
            _clear(buffer, 0)
        yield (backend, graph) if buffer else None
    finally:
        if buffer:
            _free_buffer(buffer)
        ggml.backend_free(backend)
        _free(context)
