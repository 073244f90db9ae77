# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which files of a repository this machine can run, judged from their sizes alone.

The one place where Discover gets its verdicts: whoever can forecast memory exactly replaces
`judge`, and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from pannier.core.hardware import host_memory, nvidia_gpus
from pannier.core.sizes import memory_size

Verdict = Literal["full", "partial", "cpu", "too_large"]

CAVEAT_MARK = "≈"
# What a context of some thousand tokens and the compute buffers take on top of the file. The
# truth lies between a twentieth and a third of it, depending on the architecture.
_ON_TOP = 1.15
# Above 8 bits a file is twice as large and as slow, and answers the same.
_ENOUGH_BITS = 8.6
# Where not all of a model can lie on the GPU, speed counts: the usual choice is Q4_K_M.
_USUAL_BITS = 4.9


@dataclass(frozen=True, slots=True)
class FreeMemory:
    """Memory that is free now, in bytes; `gpu_bytes` is 0 without a GPU of known memory."""

    gpu_bytes: int
    host_bytes: int

    @property
    def best_bytes(self) -> int:
        """What a model should fit into."""
        return self.gpu_bytes or self.host_bytes


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file of a model: what it takes on the disk, and bits per weight as far as known."""

    size_bytes: int
    bits_per_weight: float | None


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """Where a file would lie, in a few words, and why."""

    verdict: Verdict
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How the files of a model fit.

    Attributes:
        files: a verdict for each candidate, in their order.
        recommended: index of the one to take; None when there is none.
        note: what must be known about all of them.
    """

    files: Sequence[FileVerdict]
    recommended: int | None
    note: str


def read_free_memory() -> FreeMemory:
    """Look at the machine; asks the driver, so not on the GUI thread."""
    gpus = nvidia_gpus().gpus
    return FreeMemory(sum(gpu.free_bytes for gpu in gpus), host_memory().available_bytes)


def judge(candidates: Sequence[Candidate], memory: FreeMemory) -> Verdicts:
    """Judge all files of a model."""
    files = [_judge_size(each.size_bytes, memory) for each in candidates]
    note = _tr(
        "{mark} The verdicts are judged from the files' sizes alone, against the memory that is "
        "free now ({free}). What a context takes on top depends on the model."
    ).format(mark=CAVEAT_MARK, free=_free(memory))
    return Verdicts(files, _recommended(candidates, files), note)


def most_parameters(memory: FreeMemory) -> int:
    """The largest model, in weights, that fits with the usual 4 to 5 bits a weight."""
    return int(memory.best_bytes / _ON_TOP / _USUAL_BITS * 8)


def _judge_size(size_bytes: int, memory: FreeMemory) -> FileVerdict:
    needed = int(size_bytes * _ON_TOP)
    if memory.gpu_bytes and needed <= memory.gpu_bytes:
        verdict: Verdict = "full"
        label = _tr("fits on the GPU")
    elif needed <= memory.gpu_bytes + memory.host_bytes:
        verdict = "partial" if memory.gpu_bytes else "cpu"
        label = _tr("partly on the GPU") if memory.gpu_bytes else _tr("fits in memory")
    else:
        verdict, label = "too_large", _tr("too large")
    return FileVerdict(verdict, f"{CAVEAT_MARK} {label}", _reason(needed, memory))


def _reason(needed: int, memory: FreeMemory) -> str:
    return _tr(
        "Judged from the file's size alone: with some context it needs about {needed}. "
        "Free now: {free}."
    ).format(needed=memory_size(needed), free=_free(memory))


def _free(memory: FreeMemory) -> str:
    free = _tr("{size} of main memory").format(size=memory_size(memory.host_bytes))
    if not memory.gpu_bytes:
        return free
    return _tr("{size} on the GPU and {host}").format(size=memory_size(memory.gpu_bytes), host=free)


def _recommended(candidates: Sequence[Candidate], files: Sequence[FileVerdict]) -> int | None:
    small = [
        index
        for index, each in enumerate(candidates)
        if each.bits_per_weight is not None and each.bits_per_weight <= _ENOUGH_BITS
    ]
    full = [index for index in small if files[index].verdict == "full"]
    if full:
        return max(full, key=lambda index: candidates[index].size_bytes)
    possible = [index for index in small if files[index].verdict != "too_large"]
    if not possible:
        return None
    return min(possible, key=lambda index: abs(_bits(candidates[index]) - _USUAL_BITS))


def _bits(candidate: Candidate) -> float:
    return candidate.bits_per_weight or 0.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Discover", text)
