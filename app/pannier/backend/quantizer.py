# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing through worker processes: the ladder, the speed, the work itself, and its check."""

from collections.abc import Generator, Mapping, Sequence
from types import TracebackType
from typing import Self

from pannier.core.quantize.ladder import Rung
from pannier.core.quantize.plan import QuantizePlan
from pannier.core.quantize.progress import QuantizedFile, QuantizeEvent
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource

MEASURE_SECONDS = 2.0
"""How long the speed is measured."""

TICK_SECONDS = 0.1
"""How often `quantize` yields at least, so that closing it takes effect at once."""


class QuantizePreview:
    """Answers what quantizing would give; a context manager that keeps one worker process.

    For one thread at a time. Nothing is written but small headers in the system's temporary folder.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ladder(
        self,
        source: QuantizeSource,
        recipe: QuantizeRecipe,
        file_types: Sequence[str] = (),
    ) -> tuple[Rung, ...]:
        """What the model would be in every file type, from the most precise to the smallest.

        With `file_types` only these, in their order. Below a second for all types of a large model.

        Raises:
            UserError: a file type, a tensor type or the importance matrix cannot be used.
        """
        raise NotImplementedError

    def speeds(
        self, source: QuantizeSource, rungs: Sequence[Rung], recipe: QuantizeRecipe
    ) -> Mapping[str, float]:
        """Weights a second by tensor type, measured on the model's own tensors for 2 seconds.

        Raises:
            UserError: the source cannot be read.
        """
        raise NotImplementedError

    def close(self) -> None:
        """End the process; waits for it."""
        raise NotImplementedError


def quantize(
    plan: QuantizePlan,
    *,
    overwrite: bool = False,
    check: bool = True,
    command: Sequence[str] | None = None,
) -> Generator[QuantizeEvent, None, tuple[QuantizedFile, ...]]:
    """Do what is planned; yields progress at least every `TICK_SECONDS`, returns what was made.

    Every file is made under a temporary name in its own folder, checked, and only then given its
    name. Closing the generator cancels: the worker is killed, and nothing of the file at work is
    left behind. Files that were finished before stay.

    Args:
        plan: what to do.
        overwrite: replace files that are there already.
        check: read every file back, load it, let it write a few words and compare it with its
            source.
        command: how the worker is started, for tests.

    Raises:
        UserError: (`target_exists`, `disk_space`, `disk_full`, `folder_read_only`,
            `source_changed`, `source_invalid`, `imatrix_missing`, `quantize_failed`, `check_failed`, `worker_died`,
            ...) it failed; nothing is left of the file at work.
    """
    raise NotImplementedError
    yield
