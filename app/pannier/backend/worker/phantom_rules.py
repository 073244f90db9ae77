# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a GPU does with llama.cpp's graphs, as far as memory depends on it.

After ggml-cuda.cu (`supports_op`, `get_alloc_size`, `offload_op`) and fattn.cu, for GPUs with
tensor cores; the other backends differ in what they pad and where they need scratch memory.
"""

import ctypes
from collections.abc import Callable
from functools import cache

from pannier.backend.worker import ggml
from pannier.backend.worker.ggml_structs import Tensor
from pannier.core.gguf import GGML_TYPES
from pannier.core.memory.forecast.device_rules import DeviceRules, padded

_F32, _F16, _BF16, _I32 = 0, 1, 30, 26
_PLAIN = frozenset({_F32, _F16, _BF16, _I32})
_CACHE_TYPES = frozenset({_F32, _F16, _BF16, 2, 3, 6, 7, 8})
_NO_MATRIX = frozenset({34, 35})  # ternary types
_NO_ROWS = frozenset({9, 15, 34, 35, 40})
_WHOLE_ROWS = frozenset({20, 39})  # IQ4_NL and MXFP4: rows of whole super-blocks only
_SUPER_BLOCK = 256
_SQUARE_HEADS = frozenset({40, 64, 72, 80, 96, 112, 128, 256})
_OTHER_HEADS = {192: (128, 8), 320: (256, 32), 512: (512, 1), 576: (512, 1)}
"""Length of a key -> that of a value, and what the heads per KV head must be a multiple of."""
_STRIDE = 256
_F16_BYTES = 2

_nbytes = ggml.function("ggml_nbytes", ctypes.c_size_t, ctypes.c_void_p)
_nrows = ggml.function("ggml_nrows", ctypes.c_int64, ctypes.c_void_p)
_op_name = ggml.function("ggml_op_name", ctypes.c_char_p, ctypes.c_int)


@cache
def operation(number: int) -> str:
    """Ggml's name of an operation, such as "MUL_MAT"."""
    return ggml.text(_op_name(number))


tensor_at = Tensor.from_address
"""The tensor at an address."""


def allocated_bytes(address: int, rules: DeviceRules) -> int:
    """What a device reserves for a tensor, before alignment."""
    tensor = tensor_at(address)
    size = int(_nbytes(address))
    if tensor.type not in _PLAIN:
        return size + rules.row_bytes(tensor.ne[0], tensor.type)
    if rules.widens_cache and operation(tensor.op) == "FLASH_ATTN_EXT":
        return size + _wide_copies(tensor, size)
    return size


def _wide_copies(tensor: Tensor, start: int) -> int:
    """Room behind the result for f16 copies of keys and values of another type.

    The vector kernel for one or two tokens does without, but a prompt comes first.
    """
    query, keys, values = (tensor_at(tensor.src[index]) for index in range(3))
    quantized = _block(keys.type) > 1 or _block(values.type) > 1
    if quantized and query.ne[1] <= 2 and _has_vector_kernel(query, keys):
        return 0
    end = start
    if keys.type != _F16:
        end = padded(end, 128) + _elements(keys) * _F16_BYTES
    if values.type != _F16 and not _is_same_view(tensor, keys, values):
        end = padded(end, 128) + _elements(values) * _F16_BYTES
    return end - start


def _has_vector_kernel(query: Tensor, keys: Tensor) -> bool:
    size = query.ne[0]
    fits = size <= 256 and size % 64 == 0 and size != 192
    return bool(fits and keys.ne[1] % _STRIDE == 0)


def _is_same_view(tensor: Tensor, keys: Tensor, values: Tensor) -> bool:
    """Whether the values are a part of the keys, as with MLA."""
    if not values.view_src:
        return False
    is_keys = values.view_src == tensor.src[1]
    same = values.view_src == keys.view_src and values.view_offs == keys.view_offs
    return bool(is_keys or same)


def _block(type_id: int) -> int:
    kind = GGML_TYPES.get(type_id)
    return kind.block_weights if kind else 1


def _elements(tensor: Tensor) -> int:
    count: int = tensor.ne[0] * tensor.ne[1] * tensor.ne[2] * tensor.ne[3]
    return count


def batch_size(address: int) -> int:
    """How many tokens an operation works on at once (`get_op_batch_size`)."""
    tensor = tensor_at(address)
    name = operation(tensor.op)
    if name == "GET_ROWS":
        return 0
    if name == "MUL_MAT":
        return int(tensor.ne[1])
    if name in ("MUL_MAT_ID", "ROPE"):
        return int(tensor.ne[2])
    return int(_nrows(address))


def can_compute(tensor: Tensor) -> bool:
    """Whether CUDA has a kernel for the operation that gives this tensor."""
    check = _check(tensor.op)
    return check is None or check(tensor)


@cache
def _check(number: int) -> Callable[[Tensor], bool] | None:
    """What to look at for an operation, if anything."""
    return _CHECKS.get(operation(number))


def _matrix(tensor: Tensor) -> bool:
    return tensor_at(tensor.src[0]).type not in _NO_MATRIX


def _rows(tensor: Tensor) -> bool:
    source = tensor_at(tensor.src[0])
    if source.type in _WHOLE_ROWS:
        return bool(source.ne[0] % _SUPER_BLOCK == 0)
    return source.type not in _NO_ROWS


def _convolution(tensor: Tensor) -> bool:
    return bool(tensor_at(tensor.src[0]).ne[1] % 128 == 0)


def _scan(tensor: Tensor) -> bool:
    state = tensor_at(tensor.src[0])
    if tensor_at(tensor.src[3]).ne[0] == 1:  # Mamba 2
        return state.ne[0] in (96, 128, 256) and state.ne[1] % 16 == 0
    one_group = tensor_at(tensor.src[4]).ne[1] == 1
    heads_fit = state.ne[1] == 1 and state.ne[2] % 128 == 0
    return bool(state.ne[0] == 16 and heads_fit and one_group)


def _attention(tensor: Tensor) -> bool:
    query, keys, values = (tensor_at(tensor.src[index]) for index in range(3))
    if not {keys.type, values.type} <= _CACHE_TYPES:
        return False
    size = keys.ne[0]
    if size in _SQUARE_HEADS:
        return bool(values.ne[0] == size)
    if size not in _OTHER_HEADS:
        return False
    value_size, multiple = _OTHER_HEADS[size]
    ratio = query.ne[2] // max(1, keys.ne[2])
    grouped = ratio >= 2 and bool(tensor.src[3]) and keys.ne[1] % _STRIDE == 0
    return bool(values.ne[0] == value_size and grouped and ratio % multiple == 0)


_CHECKS = {
    "MUL_MAT": _matrix,
    "MUL_MAT_ID": _matrix,
    "GET_ROWS": _rows,
    "SSM_CONV": _convolution,
    "SSM_SCAN": _scan,
    "FLASH_ATTN_EXT": _attention,
}
