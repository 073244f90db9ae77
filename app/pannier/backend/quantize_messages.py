# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The messages by which a worker quantizes, measures how fast it would, and checks the result."""

import msgspec

from pannier.backend.messages import Command, JobEvent
from pannier.core.quantize.progress import CheckReport, CheckStep
from pannier.core.quantize.recipe import QuantizeRecipe, Threads


class PlanTypes(Command, frozen=True):
    """Ask which types a model's tensors would get by quantizing; answered by `TypesPlanned`.

    Attributes:
        file_type: such as "Q4_K_M".
        has_imatrix: whether an importance matrix would be used.
        recipe: what else is chosen by hand; its imatrix does not count.
    """

    path: str
    file_type: str
    has_imatrix: bool = False
    recipe: QuantizeRecipe = QuantizeRecipe()


class TypesPlanned(JobEvent, frozen=True):
    """What quantizing would make of the tensors.

    Attributes:
        types: the type of every tensor by its name, such as "Q4_K".
        wanted: the types that tensors should have had, but their rows are not whole blocks of it.
        needs_imatrix: whether llama.cpp refuses to do it without an importance matrix.
    """

    types: dict[str, str]
    wanted: dict[str, str] = msgspec.field(default_factory=dict)
    needs_imatrix: bool = False


class MeasureQuantizing(Command, frozen=True):
    """Measure how fast tensors are quantized; answered by `QuantizingMeasured`.

    Attributes:
        path: the source; any of its shards.
        samples: for every type that is to be measured a tensor of the source to take rows from.
        evaluation: measure how fast the source is evaluated, too.
        seconds: how long all of it may take.
    """

    path: str
    samples: dict[str, str] = msgspec.field(default_factory=dict)
    evaluation: bool = False
    threads: Threads | None = None
    seconds: float = 2.0


class QuantizingMeasured(JobEvent, frozen=True):
    """What was measured.

    Attributes:
        speeds: weights a second by tensor type, reading them included.
        operations: multiplications and additions a second of an evaluation; 0 for unknown.
    """

    speeds: dict[str, float]
    operations: float = 0.0


class Quantize(Command, frozen=True):
    """Quantize a model; answered by `QuantizeStep`…, then `Quantized` or `Failed`.

    Attributes:
        path: the source; its first shard.
        output: the file to write; of a split that is kept, without number and ending.
        file_type: such as "Q4_K_M".
        metadata: texts and numbers that are added to the result's metadata.
    """

    path: str
    output: str
    file_type: str
    recipe: QuantizeRecipe
    metadata: dict[str, str | int] = msgspec.field(default_factory=dict)


class QuantizeStep(JobEvent, frozen=True):
    """A tensor is being worked on: the `index`-th of `count`, from 1."""

    index: int
    count: int
    name: str


class Quantized(JobEvent, frozen=True):
    """The file is written and on the disk; what quantizing took, in seconds."""

    seconds: float


class CheckQuantized(Command, frozen=True):
    """Check a file that was made; answered by `CheckProgress`…, then `QuantizedChecked`.

    Attributes:
        path: the file; the first shard.
        source: what it was made from.
        source_states: size and time of change of the source's files when it was read.
    """

    path: str
    source: str
    source_states: tuple[tuple[int, int], ...]
    threads: Threads | None = None


class CheckProgress(JobEvent, frozen=True):
    """How far the check is, 0 to 1."""

    step: CheckStep
    fraction: float


class QuantizedChecked(JobEvent, frozen=True):
    """Nothing is wrong with the file."""

    report: CheckReport
