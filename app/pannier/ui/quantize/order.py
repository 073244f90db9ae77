# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user has ordered in the wizard, and the background job that makes it."""

import dataclasses
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from pannier.backend.imatrix_maker import ImatrixRequest, make_imatrix, resumable
from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantizer import quantize
from pannier.core.errors import UserError
from pannier.core.imatrix.chats import chat_parts
from pannier.core.imatrix.made import ImatrixProgress, MadeImatrix
from pannier.core.imatrix.text import CalibrationText, TextPart, gather_text
from pannier.core.language import tr
from pannier.core.memory import LoadOptions
from pannier.core.quantize.naming import imatrix_name
from pannier.core.quantize.plan import make_plan
from pannier.core.quantize.progress import QuantizedFile, QuantizeEvent
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource, read_source
from pannier.hub.download.jobs import JobSpec

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore

PASTED = "pasted text"


@dataclass(frozen=True, slots=True)
class TextChoice:
    """Text of the user's that an importance matrix is to be made from.

    Attributes:
        paths: files and folders.
        pasted: text that was typed or pasted.
        chats: numbers of conversations in the store of chats.
        tokens: how much it was when it was chosen, as a rule of thumb; 0 when that is not known.
    """

    paths: tuple[Path, ...] = ()
    pasted: str = ""
    chats: tuple[int, ...] = ()
    tokens: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return not (self.paths or self.pasted.strip() or self.chats)

    def gather(self, store: "ChatStore | None") -> Generator[str, None, CalibrationText]:
        """Background job: read all of it; yields the name of each text; raises as `gather_text`.

        Without a `store` there must be no chats among it: (`chats_unreadable`).
        """
        if self.chats and store is None:
            raise UserError(
                tr("The chats cannot be read."),
                remedy=tr("Start Pannier again, or choose another text."),
                kind="chats_unreadable",
            )
        return (yield from gather_text(self.paths, self._given(store)))

    def _given(self, store: "ChatStore | None") -> Iterator[TextPart]:
        if store is not None:
            yield from chat_parts(store, self.chats)
        if self.pasted.strip():
            yield TextPart(PASTED, self.pasted)


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


Step: TypeAlias = QuantizeEvent | ImatrixProgress | MadeImatrix | str
"""What a running order tells; a string is the name of a text that is being read."""


def run_order(
    order: QuantizeOrder, store: "ChatStore | None"
) -> Generator[Step, None, tuple[QuantizedFile, ...]]:
    """Background job: make all files. Closing it leaves nothing of the file at work.

    The plan is made anew: what was free and what was there when it was ordered may be long ago.
    `store` holds the chats that may be part of the text.

    Raises:
        UserError: why not; files that were finished before stay.
    """
    source = read_source(order.source)
    recipe = order.recipe
    if order.text is not None:
        _check_beforehand(order, source)
        text = yield from order.text.gather(store)
        yield from _make_imatrix(order, source, text)
        recipe = msgspec.structs.replace(recipe, imatrix=str(order.imatrix_path))
    with QuantizePreview() as preview:
        rungs = preview.ladder(source, recipe, order.file_types)
        plan = make_plan(source, rungs, recipe, folder=order.folder, names=order.names)
        return (yield from quantize(plan, overwrite=order.overwrite, preview=preview))


def _check_beforehand(order: QuantizeOrder, source: QuantizeSource) -> None:
    """Make sure that nothing stands against it yet, before hours go into an importance matrix.

    Raises:
        UserError: something does.
    """
    with QuantizePreview() as preview:
        rungs = preview.ladder(source, order.recipe, order.file_types, imatrix_planned=True)
    plan = make_plan(source, rungs, order.recipe, folder=order.folder, names=order.names)
    plan.check(overwrite=order.overwrite)


def _make_imatrix(
    order: QuantizeOrder, source: QuantizeSource, text: CalibrationText
) -> Generator[Step, None, None]:
    """Make the importance matrix; go on where an interrupted run of this order was."""
    if _is_made(order.imatrix_path, source, text):
        return
    request = ImatrixRequest(
        model=source.paths[0],
        text=text,
        output=order.imatrix_path,
        options=LoadOptions(threads=order.recipe.threads),
        replace=order.overwrite,
    )
    if resumable(request) is not None:
        request = dataclasses.replace(request, resume=True)
    yield (yield from make_imatrix(request))


def _is_made(path: Path, source: QuantizeSource, text: CalibrationText) -> bool:
    """Whether there is an importance matrix of this very text and model, made before it failed."""
    # The window reads this module soon after its start; numpy comes along only here.
    from pannier.core.imatrix.files import read_imatrix  # noqa: PLC0415
    from pannier.core.imatrix.match import match  # noqa: PLC0415

    try:
        imatrix = read_imatrix(path)
        match(imatrix, source.model)
        is_newer = path.stat().st_mtime_ns >= max(changed for _, changed in source.states)
    except (UserError, OSError):
        return False
    same_model = imatrix.model_name == source.model.name
    return is_newer and same_model and imatrix.text_sha256 == text.sha256
