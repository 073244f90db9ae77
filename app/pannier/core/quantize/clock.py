# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How far a file is, how fast it goes, and how long it still takes."""

import time
from collections.abc import Callable

from pannier.core.quantize.ladder import bytes_as
from pannier.core.quantize.plan import PlannedFile
from pannier.core.quantize.progress import TensorProgress
from pannier.core.quantize.source import QuantizeSource

_STEADY_SECONDS = 0.5
"""No speed is told before: the first tensors are the smallest or the largest."""


class TensorClock:
    """Counts tensors as they begin; one is done when the next begins.

    Within a tensor it goes on at the speed of those before: llama.cpp does not tell.
    """

    def __init__(
        self,
        source: QuantizeSource,
        file: PlannedFile,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        tensors = source.model.tensors
        self._now = now
        self._types = {
            tensor.name: (tensor.type_name, file.rung.types.get(tensor.name, tensor.type_name))
            for tensor in tensors
        }
        self._read = {tensor.name: tensor.size_bytes or 0 for tensor in tensors}
        self._written = {tensor.name: bytes_as(tensor, file.rung.types) for tensor in tensors}
        self._total = sum(self._read.values())
        self._started = self._began = now()
        self._count = len(tensors)
        self._index = 0
        self._name = ""
        self._done = self._done_written = 0

    def begin(self, index: int, count: int, name: str) -> None:
        """The `index`-th tensor of `count` is being worked on, from 1."""
        self._done += self._read.get(self._name, 0)
        self._done_written += self._written.get(self._name, 0)
        self._began = self._now()
        if not self._index:
            self._started = self._began  # until then the header was read
        self._index, self._count, self._name = index, count, name

    def progress(self) -> TensorProgress:
        """How far it is now."""
        now = self._now()
        size = self._read.get(self._name, 0)
        spent = self._began - self._started
        speed = self._done / spent if spent > _STEADY_SECONDS else 0.0
        share = min(1.0, (now - self._began) * speed / size) if size and speed else 0.0
        done = self._done + round(share * size)
        if not speed and now - self._started > _STEADY_SECONDS:
            speed = self._done / (now - self._started)
        return self._made(done, share, speed)

    def finished(self) -> TensorProgress:
        """All tensors are done."""
        spent = max(self._now() - self._started, 1e-9)
        return self._made(self._total, 1.0, self._total / spent)

    def _made(self, done: int, share: float, speed: float) -> TensorProgress:
        old, new = self._types.get(self._name, ("", ""))
        written = self._written.get(self._name, 0)
        return TensorProgress(
            index=self._index,
            count=self._count,
            name=self._name,
            from_type=old,
            to_type=new,
            tensor_bytes=self._read.get(self._name, 0),
            tensor_written=written,
            read_bytes=done,
            total_bytes=self._total,
            written_bytes=self._done_written + round(share * written),
            bytes_per_second=speed,
            seconds_left=(self._total - done) / speed if speed else None,
        )
