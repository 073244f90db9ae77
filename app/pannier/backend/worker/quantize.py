# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizes a model into a file that is on the disk when it is done."""

import contextlib
import ctypes
import glob
import importlib.metadata
import os
import re
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
from numpy.typing import NDArray

from pannier.backend.quantize_messages import Quantize, Quantized, QuantizeStep
from pannier.backend.worker.channel import Channel
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.quantize_errors import quantize_error, source_changed
from pannier.backend.worker.quantize_params import QuantizeParams, add_metadata, quantize_params
from pannier.core.gguf import parse_shard_name
from pannier.core.quantize.origin import PREFIX

_TENSOR = re.compile(r"^\[ *(?P<index>\d+)/ *(?P<count>\d+)\] (?P<name>\S+) +- ")
_ENGINE_KEY = PREFIX + "llama_cpp"
_WRITE_BACK_SECONDS = 0.5


def quantize(command: Quantize, channel: Channel, log: LogCapture) -> Quantized:
    """Quantize `command.path` into `command.output`, telling every tensor that begins.

    Raises:
        UserError: it cannot be done; what is unfinished lies in the output.
    """
    started = time.perf_counter()
    made = quantize_params(command.file_type, command.recipe)
    if command.recipe.imatrix is not None:
        _add_imatrix(made, _weights(Path(command.recipe.imatrix)))
    metadata = dict(command.metadata)
    if _ENGINE_KEY in metadata:  # this engine, whichever the program thought it was
        metadata[_ENGINE_KEY] = importlib.metadata.version("llama-cpp-python")
    add_metadata(made, metadata)
    log.clear()

    def on_piece(piece: str) -> None:
        if found := _TENSOR.match(piece):
            channel.send(
                QuantizeStep(
                    job=command.job,
                    index=int(found["index"]),
                    count=int(found["count"]),
                    name=found["name"],
                )
            )

    log.listener = on_piece
    try:
        with _unchanged(_shards(Path(command.path))), _written_back(Path(command.output)):
            failed = llama.llama_model_quantize(
                os.fsencode(command.path), os.fsencode(command.output), ctypes.byref(made.params)
            )
            if failed:
                raise quantize_error(log.errors, Path(command.output))
    finally:
        log.listener = None
    for path in _outputs(Path(command.output)):
        _sync(path)
    return Quantized(job=command.job, seconds=time.perf_counter() - started)


def _weights(path: Path) -> dict[str, NDArray[Any]]:
    """What an importance matrix holds; importing what reads it takes an eighth of a second."""
    from pannier.core.imatrix.files import read_imatrix  # noqa: PLC0415 - see above

    return read_imatrix(path).weights()


def _add_imatrix(made: QuantizeParams, weights: dict[str, NDArray[Any]]) -> None:
    """Hand an importance matrix over; llama.cpp makes a copy of its own."""
    entries = (llama.llama_model_imatrix_data * (len(weights) + 1))()  # ends with an empty one
    for (name, values), entry in zip(weights.items(), entries, strict=False):
        entry.name = name.encode()
        entry.data = values.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        entry.size = values.size
    made.params.imatrix = ctypes.cast(entries, ctypes.POINTER(llama.llama_model_imatrix_data))
    made.keep_alive += [entries, weights]


def _shards(first: Path) -> list[Path]:
    name = parse_shard_name(first.name)
    if name is None:
        return [first]
    return [first.with_name(name.sibling(number)) for number in range(1, name.count + 1)]


def _outputs(output: Path) -> list[Path]:
    """The file that was written, or the shards that begin with its name."""
    if output.exists():
        return [output]
    return sorted(output.parent.glob(f"{glob.escape(output.name)}-*-of-*.gguf"))


@contextlib.contextmanager
def _unchanged(paths: Sequence[Path]) -> Iterator[None]:
    """Make sure that the source was the same from the beginning to the end.

    llama.cpp maps it into memory: what is written into it meanwhile would be half old and half new.
    A file that was only deleted or replaced is still there as it was, for as long as it is open.

    Raises:
        UserError: (`source_changed`) it was written to.
    """
    with contextlib.ExitStack() as stack:
        handles = []
        for path in paths:
            with contextlib.suppress(OSError):  # llama.cpp says what is missing
                handles.append(stack.enter_context(path.open("rb")).fileno())
        before = [_state(handle) for handle in handles]
        yield
        if [_state(handle) for handle in handles] != before:
            raise source_changed(paths[0])


def _state(handle: int) -> tuple[int, int]:
    status = os.fstat(handle)
    return status.st_size, status.st_mtime_ns


@contextlib.contextmanager
def _written_back(output: Path) -> Iterator[None]:
    """Have the file written to the disk while it grows, so that the end need not wait for it."""
    done = threading.Event()

    def write_back() -> None:
        while not done.wait(_WRITE_BACK_SECONDS):
            with contextlib.suppress(OSError):  # it is not there yet; or the end will tell
                _sync(output)

    thread = threading.Thread(target=write_back, name="write-back", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _sync(path: Path) -> None:
    with path.open("r+b", buffering=0) as file:
        os.fsync(file.fileno())
