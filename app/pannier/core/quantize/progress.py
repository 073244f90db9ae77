# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is told while files are quantized, and what came of it."""

from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

CheckStep = Literal["reading", "loading", "generating", "comparing"]


class TargetStarted(msgspec.Struct, frozen=True):
    """Work on a file begins.

    Attributes:
        index: which file, from 0.
        count: how many files there are.
        file_type: such as "Q4_K_M".
        path: the file's name when it is done.
    """

    index: int
    count: int
    file_type: str
    path: Path


class TensorProgress(msgspec.Struct, frozen=True):
    """How far a file is.

    Attributes:
        index: number of the tensor at work, from 1; as `count` when the last one is done.
        count: how many tensors there are.
        name: of the tensor at work.
        from_type: its type in the source, such as "F16".
        to_type: its type in the result.
        tensor_bytes: its bytes in the source.
        tensor_written: its bytes in the result.
        read_bytes: bytes of the source that are done, of `total_bytes`.
        total_bytes: bytes of all tensors of the source.
        written_bytes: bytes written so far.
        bytes_per_second: of the source; 0 while it is not known.
        seconds_left: until this file is written; None while it is not known.
    """

    index: int
    count: int
    name: str
    from_type: str
    to_type: str
    tensor_bytes: int
    tensor_written: int
    read_bytes: int
    total_bytes: int
    written_bytes: int
    bytes_per_second: float
    seconds_left: float | None


class Checking(msgspec.Struct, frozen=True):
    """The finished file is being checked.

    Attributes:
        step: what is being done.
        fraction: how far the whole check is, 0 to 1.
    """

    step: CheckStep
    fraction: float


class CheckReport(msgspec.Struct, frozen=True, kw_only=True):
    """What the check of a finished file found; what is wrong with it is an error instead.

    Attributes:
        tensors: tensors that were read back, all within the file and without NaN and infinity.
        text: what the model wrote; empty for one that does not write.
        same_top_token: share of positions at which result and source find the same token likeliest,
            0 to 1; None when they were not compared.
        positions: how many positions were compared.
        not_compared: why they were not; empty when they were.
        seconds: how long the check took.
    """

    tensors: int
    text: str = ""
    same_top_token: float | None = None
    positions: int = 0
    not_compared: str = ""
    seconds: float = 0.0


class QuantizedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was made.

    Attributes:
        paths: its files; several when it is split.
        file_type: such as "Q4_K_M".
        size_bytes: bytes of all its files.
        planned_bytes: what the plan said that they would be.
        bits_per_weight: bits that a weight costs on average.
        seconds: time for quantizing, without the check.
        check: what the check found; None when it was left out.
    """

    paths: tuple[Path, ...]
    file_type: str
    size_bytes: int
    planned_bytes: int
    bits_per_weight: float
    seconds: float
    check: CheckReport | None = None


class TargetFinished(msgspec.Struct, frozen=True):
    """A file is done and has its name."""

    index: int
    count: int
    file: QuantizedFile


QuantizeEvent: TypeAlias = TargetStarted | TensorProgress | Checking | TargetFinished
