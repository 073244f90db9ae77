# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's log: handed on to the client, and read for what a load really allocated.

llama.cpp tells the sizes of its buffers nowhere else in its C API. The lines read here are:

    load_tensors: layer   0 assigned to device CPU, is_swa = 0
    load_tensors:   CPU_Mapped model buffer size =     5.61 MiB
    llama_kv_cache:        CPU KV buffer size =     8.00 MiB
    sched_reserve:        CPU compute buffer size =    16.00 MiB
"""

import contextlib
import ctypes
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import LogLine
from pannier.backend.worker.channel import Channel

MIB = 1024 * 1024
BufferKind = Literal["weights", "kv", "state", "compute", "output", "lora"]

_LEVELS: dict[int, Literal["info", "warning", "error"]] = {2: "info", 3: "warning", 4: "error"}
_DEBUG = 1
_CONTINUED = 5
_BUFFER = re.compile(r": +(\S+) +(model|KV|RS|compute|output|LoRA) buffer size = +([\d.]+) MiB")
_LAYER = re.compile(r": layer +(\d+) assigned to device (\S+), is_swa")
_REFUSED = re.compile(r": (.+) not supported, set to disabled$")
_KINDS: dict[str, BufferKind] = {
    "model": "weights",
    "KV": "kv",
    "RS": "state",
    "compute": "compute",
    "output": "output",
    "LoRA": "lora",
}


class LogCapture:
    """Receives every log line of llama.cpp in this process.

    Attributes:
        buffers: bytes by (buffer's name, what it holds), rounded by the log to 0.01 MiB.
        layers: device id by number of the layer; the last one is the output layer.
        refused: what the device cannot do, such as "Flash Attention".
        errors: the error lines since `clear`, oldest first.
        warnings: the same for warnings.
        listener: hears every piece of text as it comes, before its line is complete.
        callback: what C calls with each piece of a line.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._level = 2
        self._partial = ""
        self._rehearsed: list[str] | None = None
        self.listener: Callable[[str], None] | None = None
        self._beside = False
        self.clear()
        self.callback = llama.llama_log_callback(self._on_log)  # must outlive its use in C
        llama.llama_log_set(self.callback, ctypes.c_void_p(0))

    def clear(self) -> None:
        """Forget what was read; called at the start of a load."""
        self.buffers: Counter[tuple[str, BufferKind]] = Counter()
        self.layers: dict[int, str] = {}
        self.refused: list[str] = []
        self.errors: list[str] = []
        self.warnings: list[str] = []

    @contextlib.contextmanager
    def rehearsal(self) -> Iterator[list[str]]:
        """Read what a dry run logs without handing it on: nothing of it has really happened.

        The list fills with its lines.
        """
        self.clear()
        lines: list[str] = []
        self._rehearsed = lines
        try:
            yield lines
        finally:
            self._rehearsed = None

    @contextlib.contextmanager
    def beside(self) -> Iterator[list[str]]:
        """Hand on what another library logs without taking its buffers for llama.cpp's.

        The list fills with its errors.
        """
        kept, self.errors = self.errors, []
        self._beside = True
        try:
            yield self.errors
        finally:
            self._beside = False
            self.errors = [*kept, *self.errors]

    def _on_log(self, level: int, text: bytes, _user_data: object) -> None:
        """Collect whole lines; llama.cpp also logs pieces of lines."""
        if level != _CONTINUED:
            self._level = level
            if level == _DEBUG and not self._partial and b" assigned to device " not in text:
                return  # over a thousand lines a load, of which nothing is read
        piece = text.decode("utf-8", "replace")
        if self.listener is not None:
            self.listener(piece)
        *lines, self._partial = (self._partial + piece).split("\n")
        for line in lines:
            self._take(line.rstrip())

    def _take(self, line: str) -> None:
        if self._rehearsed is not None and line.startswith("["):  # a tensor of a quantizing dry run
            self._rehearsed.append(line)
            return
        if self._beside:
            pass
        elif found := _BUFFER.search(line):
            self._take_buffer(found[1], _KINDS[found[2]], round(float(found[3]) * MIB))
        elif found := _LAYER.search(line):
            self.layers[int(found[1])] = found[2]
        elif found := _REFUSED.search(line):
            self.refused.append(found[1])
        if self._level not in _LEVELS or not line.strip(" ."):
            return
        level = _LEVELS[self._level]
        if level == "error":
            self.errors.append(line)
        elif level == "warning":
            self.warnings.append(line)
        if self._rehearsed is not None:
            self._rehearsed.append(line)
        else:
            self._channel.send(LogLine(level=level, text=line))

    def _take_buffer(self, name: str, kind: BufferKind, size: int) -> None:
        if kind == "compute":
            self.buffers[name, kind] = size  # reserved anew, not in addition
        else:
            self.buffers[name, kind] += size
