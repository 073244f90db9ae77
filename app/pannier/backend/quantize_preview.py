# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing would give, found out by a worker process without writing anything."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from pannier.backend.header_files import HeaderFiles
from pannier.backend.quantize_messages import (
    MeasureQuantizing,
    PlanTypes,
    QuantizingMeasured,
    TypesPlanned,
)
from pannier.backend.quantize_worker import QuantizeWorker
from pannier.backend.session import EngineError
from pannier.core.errors import UserError
from pannier.core.gguf import FILE_TYPES, FileType, file_type_named
from pannier.core.imatrix.effort import operations
from pannier.core.language import tr
from pannier.core.quantize.imatrix_facts import ImatrixFacts, read_imatrix_facts
from pannier.core.quantize.ladder import Rung, impossible_rung, make_rung
from pannier.core.quantize.recipe import QuantizeRecipe, check_recipe
from pannier.core.quantize.source import QuantizeSource

MEASURE_SECONDS = 2.0
"""How long the speed is measured."""

_REFUSALS = frozenset({"load_failed", "invalid_option"})
"""What llama.cpp answers for a type that it cannot make of this very model."""

_MAX_DEATHS = 32
"""Processes that llama.cpp may bring down before that is an error."""


class QuantizePreview:
    """Answers what quantizing would give; a context manager that keeps one worker process.

    For one thread at a time. Nothing is written but small headers in the system's temporary folder.
    The process can do the quantizing, too: `hand_over` gives it away.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = command
        self._files = HeaderFiles()
        self._process: QuantizeWorker | None = None
        self._deaths = 0
        self._is_killed = False

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
        *,
        imatrix_planned: bool = False,
    ) -> tuple[Rung, ...]:
        """What the model would be in every file type, from the most precise to the smallest.

        With `file_types` only these, in their order. With `imatrix_planned` as if there were an
        importance matrix already. Below a second for all types of a large model.

        Raises:
            UserError: a file type, a tensor type or the importance matrix cannot be used.
        """
        check_recipe(recipe)
        chosen = [_file_type(name) for name in file_types] or _all_types()
        imatrix = None if recipe.imatrix is None else read_imatrix_facts(recipe.imatrix, source)
        path = str(self._files.path(source.header))
        with_imatrix = imatrix_planned or imatrix is not None
        rungs = []
        for kind in chosen:
            planned = self._planned(path, kind, recipe, has_imatrix=with_imatrix)
            if isinstance(planned, str):
                rungs.append(impossible_rung(kind, planned))
                continue
            lock = "" if imatrix_planned else _lock(kind, planned, imatrix)
            rungs.append(
                make_rung(
                    source, kind, planned.types, wanted=planned.wanted, lock=lock, recipe=recipe
                )
            )
        return tuple(rungs)

    def speeds(
        self, source: QuantizeSource, rungs: Sequence[Rung], recipe: QuantizeRecipe
    ) -> Mapping[str, float]:
        """Weights a second by tensor type, measured on the model's own tensors for 2 seconds.

        Raises:
            UserError: the source cannot be read.
        """
        largest: dict[str, tuple[int, str]] = {}
        for rung in rungs:
            for tensor in source.model.tensors:
                kind = rung.types.get(tensor.name, tensor.type_name)
                if len(tensor.shape) > 1:
                    largest[kind] = max(largest.get(kind, (0, "")), (tensor.elements, tensor.name))
        samples = {kind: name for kind, (_, name) in largest.items()}
        measured = self._worker().do(
            lambda job: MeasureQuantizing(
                job=job,
                path=str(source.paths[0]),
                samples=samples,
                threads=recipe.threads,
                seconds=MEASURE_SECONDS,
            ),
            QuantizingMeasured,
        )
        return measured.speeds

    def evaluation_seconds(
        self, source: QuantizeSource, tokens: int, recipe: QuantizeRecipe
    ) -> float:
        """How long so many tokens of text take for an importance matrix; 0 for unknown.

        Measured on a matrix as the model's largest, for less than a second.

        Raises:
            UserError: the source cannot be read.
        """
        measured = self._worker().do(
            lambda job: MeasureQuantizing(
                job=job, path=str(source.paths[0]), threads=recipe.threads, evaluation=True
            ),
            QuantizingMeasured,
        )
        return (
            operations(source.model, tokens) / measured.operations if measured.operations else 0.0
        )

    def hand_over(self) -> QuantizeWorker | None:
        """Give the process away, for `quantize`; None when there is none. The next is started."""
        process, self._process = self._process, None
        return process

    def kill(self) -> None:
        """End what is being asked, from any thread: it fails, and so does whatever follows."""
        self._is_killed = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process; waits for it."""
        self._end_process()
        self._files.close()

    def _planned(
        self, path: str, kind: FileType, recipe: QuantizeRecipe, *, has_imatrix: bool
    ) -> TypesPlanned | str:
        """The types of the tensors, or why llama.cpp cannot make this file type of this model."""
        try:
            return self._worker().do(
                lambda job: PlanTypes(
                    job=job,
                    path=path,
                    file_type=kind.name,
                    has_imatrix=has_imatrix,
                    recipe=recipe,
                ),
                TypesPlanned,
            )
        except EngineError as error:
            if error.kind in _REFUSALS:
                return error.message
            has_failed = error.kind != "worker_died" or self._deaths >= _MAX_DEATHS
            if has_failed or self._is_killed:
                raise
        # As for some types of projectors, of which llama.cpp knows no attention heads.
        self._deaths += 1
        self._end_process()
        return tr(
            "llama.cpp fails one of its own checks when it makes {type} of this model."
        ).format(type=kind.name)

    def _end_process(self) -> None:
        process = self.hand_over()
        if process is not None:
            process.close()

    def _worker(self) -> QuantizeWorker:
        if self._is_killed:
            raise UserError(tr("This was broken off."), kind="cancelled")
        if self._process is None:
            self._process = QuantizeWorker(self._command)
        return self._process


def _lock(kind: FileType, planned: TypesPlanned, imatrix: ImatrixFacts | None) -> str:
    """Why a file type cannot be made without an importance matrix, or without a better one."""
    if imatrix is None:
        if not planned.needs_imatrix:
            return ""
        return tr(
            "{type} needs an importance matrix: with so few bits, llama.cpp refuses to quantize "
            "without one."
        ).format(type=kind.name)
    lacking = imatrix.lacking(kind.name, planned.types)
    if not lacking:
        return ""
    if len(lacking) == 1:
        text = tr("The importance matrix has no values for {name}, which {type} cannot do without.")
    else:
        text = tr(
            "The importance matrix has no values for {name} and %Ln more tensor(s), which {type} "
            "cannot do without.",
            "",
            len(lacking) - 1,
        )
    return text.format(name=lacking[0], type=kind.name)


def _all_types() -> list[FileType]:
    return [kind for kind in FILE_TYPES if kind.quantizable]


def _file_type(name: str) -> FileType:
    kind = file_type_named(name)
    if kind is None or not kind.quantizable:
        raise UserError(
            tr("llama.cpp cannot make files of type {type}.").format(type=name),
            remedy=tr("Choose one of {types}.").format(
                types=", ".join(kind.name for kind in _all_types())
            ),
            kind="invalid_option",
        )
    return kind
