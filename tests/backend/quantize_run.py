# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing in tests: from a source to files, in one call."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path

from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantizer import quantize
from pannier.core.quantize.ladder import Rung
from pannier.core.quantize.plan import QuantizePlan, make_plan
from pannier.core.quantize.progress import QuantizedFile, QuantizeEvent
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import read_source


def ladder_of(path: Path, *types: str, recipe: QuantizeRecipe | None = None) -> Mapping[str, Rung]:
    """The file types of a model by name: those given, or all."""
    with QuantizePreview() as preview:
        rungs = preview.ladder(read_source(path), recipe or QuantizeRecipe(), types)
    return {rung.name: rung for rung in rungs}


def plan_of(
    path: Path, folder: Path, types: Sequence[str], recipe: QuantizeRecipe | None = None
) -> QuantizePlan:
    """The plan of making these types of a model."""
    recipe = recipe or QuantizeRecipe()
    rungs = ladder_of(path, *types, recipe=recipe)
    return make_plan(read_source(path), list(rungs.values()), recipe, folder=folder)


def events_of(
    plan: QuantizePlan, *, overwrite: bool = False, check: bool = False
) -> tuple[list[QuantizeEvent], tuple[QuantizedFile, ...]]:
    """Do what is planned: all events, and the files."""
    return _drained(quantize(plan, overwrite=overwrite, check=check))


def produce(
    path: Path,
    folder: Path,
    types: Sequence[str],
    recipe: QuantizeRecipe | None = None,
    *,
    check: bool = False,
) -> tuple[list[QuantizeEvent], tuple[QuantizedFile, ...]]:
    """Plan and make these types in one process: all events, and the files."""
    source, recipe = read_source(path), recipe or QuantizeRecipe()
    with QuantizePreview() as preview:
        plan = make_plan(source, preview.ladder(source, recipe, types), recipe, folder=folder)
        return _drained(quantize(plan, check=check, preview=preview))


def make(
    path: Path, folder: Path, *types: str, recipe: QuantizeRecipe | None = None
) -> tuple[QuantizedFile, ...]:
    """Files of these types, without checking them."""
    return produce(path, folder, types, recipe)[1]


def _drained(
    run: Generator[QuantizeEvent, None, tuple[QuantizedFile, ...]],
) -> tuple[list[QuantizeEvent], tuple[QuantizedFile, ...]]:
    events = []
    while True:
        try:
            events.append(next(run))
        except StopIteration as end:
            return events, end.value


def left_in(folder: Path) -> list[str]:
    """Names of everything in a folder."""
    return sorted(path.name for path in folder.iterdir())


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder."""
    return (path for path in folder.rglob("*") if path.is_file())
