# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a context has allocated, to the byte, as llama.cpp itself accounts for it.

`llama_get_memory_breakdown` of llama.cpp's src/llama-ext.h returns a C++ map from buffer type to
three sizes. ctypes can call it where the map's layout in memory is known, and that is GNU's: a map
of 48 bytes, nodes of a red-black tree with their colour and three links before the value. The same
holds for the tensors of `llama_internal_get_tensor_map`: a vector of names and pointers.
"""

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.worker import ggml
from pannier.backend.worker.ggml_structs import Tensor

MAPPED = "CPU_Mapped"
"""Name of the buffer type of weights that are the mapped file itself."""

_SYMBOL = "_Z26llama_get_memory_breakdownPK13llama_context"
_TENSORS = "_Z29llama_internal_get_tensor_mapB5cxx11PK11llama_model"


class Map(ctypes.Structure):
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
        ("buffer_type", ctypes.c_uint64),
        ("model", ctypes.c_uint64),
        ("context", ctypes.c_uint64),
        ("compute", ctypes.c_uint64),
    ]


class _NamedTensor(ctypes.Structure):
    """std::pair of std::string and a pointer."""

    _fields_ = [("name", ctypes.c_uint64 * 4), ("tensor", ctypes.POINTER(Tensor))]


class _NamedTensors(ctypes.Structure):
    """std::vector: its first item, its end and the end of its room."""

    _fields_ = [
        ("first", ctypes.c_uint64),
        ("end", ctypes.c_uint64),
        ("room", ctypes.c_uint64),
    ]


@dataclass(frozen=True, slots=True)
class BufferUse:
    """Bytes in buffers of one type.

    Attributes:
        buffer: name of the buffer type, such as "CPU_REPACK" or "RPC0[127.0.0.1:50052]".
        device: id of the device it lies on; empty for main memory.
        alignment: every tensor in them starts at a multiple of this many bytes.
        plain: whether it is plain main memory, which a mapped file can take the place of.
        weights: weights.
        context: KV cache and recurrent state together.
        compute: compute buffers.
    """

    buffer: str
    device: str
    alignment: int
    plain: bool
    weights: int
    context: int
    compute: int


def memory_breakdown(context: llama.llama_context_p) -> list[BufferUse] | None:
    """What `context` and its model use; None where the layout of the answer is not known."""
    if not _is_readable(_SYMBOL):
        return None
    get = ggml.function(_SYMBOL, Map, ctypes.c_void_p)
    # The map's nodes are never freed: a few hundred bytes, and only C++ could do it.
    found: Map = get(ctypes.cast(context, ctypes.c_void_p))
    rows = [_row(node) for node in _walk(found.root)]
    return rows if len(rows) == found.count else None


def mapped_weights(model: llama.llama_model_p, alignment: int) -> int | None:
    """Bytes of the tensors of `model` that are the mapped file itself; None if that is not known.

    Each begins at a multiple of `alignment`. The buffer around them tells less: it reaches from the
    first of them in the file to the last, whatever lies between.
    """
    if not _is_readable(_TENSORS):
        return None
    get = ggml.function(_TENSORS, ctypes.POINTER(_NamedTensors), ctypes.c_void_p)
    found: _NamedTensors = get(ctypes.cast(model, ctypes.c_void_p)).contents
    count = (found.end - found.first) // ctypes.sizeof(_NamedTensor)
    total = 0
    for named in (_NamedTensor * count).from_address(found.first) if count else ():
        buffer = named.tensor.contents.buffer
        if buffer and ggml.text(ggml.buffer_name(buffer)) == MAPPED:
            total += -(-int(ggml.tensor_bytes(named.tensor)) // alignment) * alignment
    return total


def _is_readable(symbol: str) -> bool:
    """Whether there is such a function, and what it returns has a layout that is known here."""
    return sys.platform.startswith("linux") and hasattr(llama._lib, symbol)  # noqa: SLF001 - as in ggml.py


def _walk(address: int) -> Iterator[_Node]:
    if address:
        node = _Node.from_address(address)
        yield from _walk(node.left)
        yield node
        yield from _walk(node.right)


def _row(node: _Node) -> BufferUse:
    return BufferUse(
        buffer=ggml.text(ggml.buffer_type_name(node.buffer_type)),
        device=device_of(node.buffer_type),
        alignment=int(ggml.buffer_type_alignment(node.buffer_type)),
        plain=bool(ggml.buffer_type_is_host(node.buffer_type)),
        weights=node.model,
        context=node.context,
        compute=node.compute,
    )


def device_of(buffer_type: int) -> str:
    """Id of the device that a buffer type allocates on; empty for main memory.

    Repacked weights (CPU_REPACK) lie in main memory although ggml does not call them host memory.
    """
    device = ggml.buffer_type_device(buffer_type)
    if not device or ggml.buffer_type_is_host(buffer_type):
        return ""
    if ggml.device_type(device) in (ggml.TYPE_CPU, ggml.TYPE_ACCELERATOR):
        return ""
    return ggml.text(ggml.device_name(device))
