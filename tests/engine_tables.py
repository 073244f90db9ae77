# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Asks llama.cpp which tensors a model of some shape has: hyperparameters are all that is needed.

So files of every architecture can be made, at any size, that llama.cpp plans and even loads. Run as
a program, it answers for the metadata files named on its standard input, one process for each,
since llama.cpp may abort.
"""

import ctypes
import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pannier.core.gguf import GGML_TYPES, GgmlType, ggml_type_named
from tests.core.gguf.packing import GgufFile, Packer

Value = int | float | bool | str | list[int] | list[bool] | list[float]
Shape = Mapping[str, Value]
Tensor = tuple[str, list[int]]
_SECONDS = 60


def write_header(path: Path, shape: Shape, tensors: Iterable[bytes] = ()) -> Path:
    """Write the metadata of a model, and a table of tensors."""
    entries = [_entry(key, value) for key, value in shape.items()]
    path.write_bytes(GgufFile(values=entries, tensors=list(tensors)).pack())
    return path


def write_model(path: Path, shape: Shape, tensors: Sequence[Tensor], matrices: str = "F16") -> Path:
    """Write a model of which only the header is there: the weights are a hole in the file.

    `matrices` is the type of everything that is multiplied with, where its rows allow it.
    """
    offset = 0
    entries = []
    for name, lengths in tensors:
        kind = _type_of(name, lengths, matrices)
        entries.append(Packer().tensor(name, lengths, kind.id, offset))
        size = math.prod(lengths) // kind.block_weights * kind.block_bytes
        offset += -(-size // 32) * 32
    write_header(path, shape, entries)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size + offset)
    return path


def _type_of(name: str, lengths: Sequence[int], matrices: str) -> GgmlType:
    single = GGML_TYPES[0]
    small = len(lengths) < 2 or "norm" in name or "ssm" in name or not name.endswith(".weight")
    wanted = ggml_type_named(matrices)
    if small or wanted is None:
        return single
    return wanted if lengths[0] % wanted.block_weights == 0 else GGML_TYPES[1]


def tensor_tables(shapes: Sequence[Shape], folder: Path) -> list[list[Tensor] | None]:
    """The tensors of a model of each shape, with their shapes; None where llama.cpp refuses it."""
    paths = [
        write_header(folder / f"shape{number}.gguf", shape) for number, shape in enumerate(shapes)
    ]
    answer = subprocess.run(
        [sys.executable, __file__],
        input="\n".join(map(str, paths)),
        capture_output=True,
        text=True,
        check=True,
        timeout=_SECONDS,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return [json.loads(line) for line in answer.stdout.splitlines()]


def _entry(key: str, value: Value) -> bytes:
    packer = Packer()
    if isinstance(value, str):
        return packer.string(key, value)
    if isinstance(value, list):
        kind, code = _kind(value[0])
        return packer.array(key, kind, len(value), packer.number(code, *value))
    kind, code = _kind(value)
    return packer.scalar(key, kind, packer.number(code, value))


def _kind(value: float) -> tuple[int, str]:
    """Number of a value's type in GGUF files, and its code in `struct`."""
    if isinstance(value, bool):
        return 7, "?"
    return (4, "I") if isinstance(value, int) else (6, "f")


class _Vector(ctypes.Structure):
    """std::vector of libstdc++."""

    _fields_ = [(name, ctypes.c_void_p) for name in ("begin", "end", "capacity")]


class _Named(ctypes.Structure):
    """std::pair of a std::string and a pointer, of libstdc++."""

    _fields_ = [
        ("text", ctypes.c_void_p),
        ("length", ctypes.c_size_t),
        ("local", ctypes.c_char * 16),
        ("tensor", ctypes.c_void_p),
    ]


class _Init(ctypes.Structure):
    """`gguf_init_params`."""

    _fields_ = [("no_alloc", ctypes.c_bool), ("context", ctypes.c_void_p)]


def _answer(path: str) -> list[Tensor] | None:
    """The tensors that llama.cpp makes for a model with this metadata."""
    import llama_cpp.llama_cpp as llama  # noqa: PLC0415 - only in the process that may abort

    from pannier.backend.worker import ggml  # noqa: PLC0415
    from pannier.backend.worker.ggml_structs import Tensor as GgmlTensor  # noqa: PLC0415

    pointer = ctypes.c_void_p
    setter = ctypes.CFUNCTYPE(None, pointer, pointer)
    read = ggml.function("gguf_init_from_file", pointer, ctypes.c_char_p, _Init)
    make = ggml.function(
        "llama_model_init_from_user", pointer, pointer, setter, pointer, llama.llama_model_params
    )
    tensors_of = ggml.function(
        "_Z29llama_internal_get_tensor_mapB5cxx11PK11llama_model", ctypes.POINTER(_Vector), pointer
    )
    params = llama.llama_model_default_params()
    params.no_alloc = True
    params.load_mode = llama.LLAMA_LOAD_MODE_NONE
    no_devices = (pointer * 1)(None)
    params.devices = ctypes.addressof(no_devices)
    model = make(read(path.encode(), _Init(no_alloc=True)), setter(lambda *_: None), None, params)
    if not model:
        return None
    found = tensors_of(model).contents
    size = ctypes.sizeof(_Named)
    entries = [
        _Named.from_address(found.begin + index * size)
        for index in range((found.end - found.begin) // size)
    ]
    named = {  # what several layers share is there several times
        ctypes.string_at(entry.text, entry.length).decode(): _trimmed(
            list(GgmlTensor.from_address(entry.tensor).ne)
        )
        for entry in entries
    }
    # Every matrix may have a scale of its own; files of the usual types have none.
    return [tensor for tensor in named.items() if not tensor[0].endswith(("scale", "scale_inv"))]


def _trimmed(lengths: list[int]) -> list[int]:
    while len(lengths) > 1 and lengths[-1] == 1:
        lengths.pop()
    return lengths


def _answer_in_child(path: str) -> str:
    """The answer as JSON, "null" when llama.cpp refuses or aborts."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        with os.fdopen(writing, "w") as stream:
            json.dump(_answer(path), stream)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        text = stream.read()
    os.waitpid(child, 0)
    return text or "null"


if __name__ == "__main__":
    import llama_cpp.llama_cpp

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    quiet = llama_cpp.llama_cpp.llama_log_callback(lambda *_: None)
    if not os.environ.get("ENGINE_TABLES_LOUD"):
        llama_cpp.llama_cpp.llama_log_set(quiet, ctypes.c_void_p(0))
    llama_cpp.llama_cpp.llama_backend_init()
    os.environ["GGML_NO_BACKTRACE"] = "1"
    for line in sys.stdin.read().splitlines():
        print(_answer_in_child(line), flush=True)  # noqa: T201 - this program's answer
