# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user has ordered in the wizard, and the background job that makes it."""

import dataclasses
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import msgspec

from pannier.backend.imatrix_maker import ImatrixRequest, make_imatrix, resumable
from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantizer import quantize
from pannier.core.imatrix.made import ImatrixProgress
from pannier.core.imatrix.text import CalibrationText, TextPart, gather_text
from pannier.core.memory import LoadOptions
from pannier.core.quantize.naming import imatrix_name
from pannier.core.quantize.plan import make_plan
from pannier.core.quantize.progress import QuantizedFile, QuantizeEvent
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource, read_source
from pannier.hub.download.jobs import JobSpec

PASTED = "pasted text"


@dataclass(frozen=True, slots=True)
class TextChoice:
    """Text of the user's that an importance matrix is to be made from.

    Attributes:
        paths: files and folders.
        pasted: text that was typed or pasted.
    """

    paths: tuple[Path, ...] = ()
    pasted: str = ""

    def gather(self) -> Generator[Path, None, CalibrationText]:
        """Read all of it; yields every file that is read; raises as `gather_text`."""
        pasted = [TextPart(PASTED, self.pasted)] if self.pasted.strip() else []
        return (yield from gather_text(self.paths, pasted))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantizeOrder:
    """Files that are to be made from one source.

    Attributes:
        title: what to call the source.
        source: its first file, which may be still to come.
        file_types: such as "Q4_K_M", in the order in which they are made.
        recipe: how.
        folder: where the files go.
        names: file names by file type.
        overwrite: replace files that are there already.
        text: what an importance matrix is made from first; None makes none.
        download: what brings the source; None when it is there.
    """

    title: str
    source: Path
    file_types: tuple[str, ...]
    recipe: QuantizeRecipe
    folder: Path
    names: Mapping[str, str]
    overwrite: bool = False
    text: TextChoice | None = None
    download: JobSpec | None = None

    @property
    def imatrix_path(self) -> Path:
        """The importance matrix that is made from `text`."""
        return self.folder / imatrix_name(self.source)


Step: TypeAlias = QuantizeEvent | ImatrixProgress | Path
"""What a running order tells; a path is a text that is being read."""


def run_order(order: QuantizeOrder) -> Generator[Step, None, tuple[QuantizedFile, ...]]:
    """Background job: make all files. Closing it leaves nothing of the file at work.

    The plan is made anew: what was free and what was there when it was ordered may be long ago.

    Raises:
        UserError: why not; files that were finished before stay.
    """
    source = read_source(order.source)
    recipe = order.recipe
    if order.text is not None:
        yield from _make_imatrix(order, source, order.text)
        recipe = msgspec.structs.replace(recipe, imatrix=str(order.imatrix_path))
    with QuantizePreview() as preview:
        rungs = preview.ladder(source, recipe, order.file_types)
        plan = make_plan(source, rungs, recipe, folder=order.folder, names=order.names)
        return (yield from quantize(plan, overwrite=order.overwrite, preview=preview))


def _make_imatrix(
    order: QuantizeOrder, source: QuantizeSource, choice: TextChoice
) -> Generator[Step, None, None]:
    """Make the importance matrix, or go on where an interrupted run has left one."""
    text = yield from choice.gather()
    request = ImatrixRequest(
        model=source.paths[0],
        text=text,
        output=order.imatrix_path,
        options=LoadOptions(threads=order.recipe.threads),
        replace=order.overwrite,
    )
    if resumable(request) is not None:
        request = dataclasses.replace(request, resume=True)
    yield from make_imatrix(request)
