# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing will write and where, how long it takes, and what it needs until then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.quantize.ladder import Rung
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file, or the shards of one, that is to be made.

    Attributes:
        rung: its type, and what it will be.
        paths: its files.
        size_bytes: bytes of them all, exact.
        metadata: what is written into it about its origin.
        existing: those of its files that are there already.
        seconds: how long it takes; None while the speed was not measured.
    """

    rung: Rung
    paths: tuple[Path, ...]
    size_bytes: int
    metadata: Mapping[str, str | int]
    existing: tuple[Path, ...]
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Removable:
    """Something on the disk that could be deleted to make room.

    Attributes:
        path: the file.
        size_bytes: what that would free.
        what: what it is, in a few words.
    """

    path: Path
    size_bytes: int
    what: str


@dataclass(frozen=True, slots=True)
class DiskNeed:
    """Room on the disk that is written to.

    Attributes:
        folder: where the files go.
        free_bytes: free now.
        peak_bytes: needed at most while it runs, beyond what is there.
        after_bytes: taken when it is done, beyond what is there.
        removable: what could be deleted, the largest first.
    """

    folder: Path
    free_bytes: int
    peak_bytes: int
    after_bytes: int
    removable: tuple[Removable, ...] = ()

    @property
    def short_bytes(self) -> int:
        """How many bytes are lacking; 0 when everything fits."""
        return max(0, self.peak_bytes - self.free_bytes)


@dataclass(frozen=True, slots=True)
class QuantizePlan:
    """What is going to be done.

    Attributes:
        source: the model.
        recipe: how.
        files: what is made, in order.
        disk: room on the disk.
        memory_bytes: main memory that the quantizer takes, the mapped source apart.
        memory_available_bytes: what is available now.
    """

    source: QuantizeSource
    recipe: QuantizeRecipe
    files: tuple[PlannedFile, ...]
    disk: DiskNeed
    memory_bytes: int
    memory_available_bytes: int

    @property
    def seconds(self) -> float | None:
        """How long all files take together; None while the speed was not measured."""
        each = [file.seconds for file in self.files]
        return None if None in each else sum(seconds or 0.0 for seconds in each)

    def problems(self, *, overwrite: bool = False) -> list[UserError]:
        """What stands against it, the gravest first; existing files count unless `overwrite`."""
        raise NotImplementedError

    def check(self, *, overwrite: bool = False) -> None:
        """Raise the first of the problems, if there is one."""
        for problem in self.problems(overwrite=overwrite):
            raise problem


def make_plan(
    source: QuantizeSource,
    rungs: Sequence[Rung],
    recipe: QuantizeRecipe,
    *,
    folder: Path | None = None,
    names: Mapping[str, str] | None = None,
    speeds: Mapping[str, float] | None = None,
    removable: Sequence[Removable] = (),
) -> QuantizePlan:
    """Plan the making of these file types.

    Args:
        source: the model.
        rungs: the file types, from the ladder.
        recipe: how.
        folder: where the files go; None is the source's folder.
        names: file names by file type, with their ending; those not given are made up.
        speeds: weights a second by tensor type, as measured; without them no time is told.
        removable: what could be deleted on that disk, besides what the plan finds itself.

    Raises:
        UserError: (`folder_gone`) the disk does not answer; (`invalid_option`) a name is none.
    """
    raise NotImplementedError
