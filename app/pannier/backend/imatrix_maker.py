# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes an importance matrix, in a worker process of its own that is gone afterwards."""

import queue
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Failed, ImatrixMade, ImatrixStep, LoadProgress
from pannier.backend.session import EngineError
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.made import DEFAULT_CONTEXT, ImatrixOrder, ImatrixProgress, MadeImatrix
from pannier.core.imatrix.text import CalibrationText
from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.memory import LoadOptions

if TYPE_CHECKING:
    from pannier.core.imatrix.partial import Partial

TICK_SECONDS = 0.1
SAVE_SECONDS = 30.0
"""How long a cancelled worker may take to save what it has done."""


@dataclass(frozen=True, kw_only=True)
class ImatrixRequest:
    """What is to be made.

    Attributes:
        model: GGUF file of the model; the more precise, the better (F16, BF16, Q8_0).
        text: what to calibrate on.
        output: the file to write, a `.gguf`.
        context_length: tokens of a chunk.
        chunks: how many chunks at most; None takes the whole text.
        options: GPU layers, threads and the like; the context length in them does not count.
        resume: go on with what an interrupted run for the same output has left. Without it such a
            leftover is deleted.
        replace: whether `output` may be there already.
    """

    model: Path
    text: CalibrationText
    output: Path
    context_length: int = DEFAULT_CONTEXT
    chunks: int | None = None
    options: LoadOptions = field(default_factory=LoadOptions)
    resume: bool = False
    replace: bool = False


def resumable(request: ImatrixRequest) -> "Partial | None":
    """What an interrupted run has left that this one can go on with.

    Raises:
        GgufError: there is no such model.
    """
    # The window reads this module soon after its start; numpy comes along only here.
    from pannier.core.imatrix.partial import find_partial, model_identity  # noqa: PLC0415

    left = find_partial(request.output.absolute())
    if left is None or not left.goes_on(
        identity=model_identity(request.model.absolute()),
        text_sha256=request.text.sha256,
        context_length=request.context_length,
    ):
        return None
    return left


def check_target(request: ImatrixRequest) -> None:
    """Make sure that no file is overwritten silently.

    Raises:
        ImatrixError: (`target_exists`) there is one of that name.
    """
    if request.output.exists() and not request.replace:
        raise ImatrixError(
            tr("There is a file {name} already.").format(name=shown(request.output.name)),
            remedy=tr("Choose another name, or start over to replace it."),
            kind="target_exists",
        )


def make_imatrix(
    request: ImatrixRequest, command: Sequence[str] | None = None
) -> Generator[ImatrixProgress, None, MadeImatrix]:
    """Make it; yields progress several times a second, also where nothing has changed.

    Closing the generator cancels: the worker saves the chunks that are done beside the output
    (`core.imatrix.partial.find_partial` finds them) and ends. `command` starts another worker.

    Raises:
        UserError: `ImatrixError`'s and `GgufError`'s kinds, those of a load, or `worker_died`.
    """
    from pannier.core.imatrix.files import check_writable  # noqa: PLC0415 - as above
    from pannier.core.imatrix.partial import remove_partial, sole_maker  # noqa: PLC0415

    check_target(request)
    read_model(request.model)  # what is no model needs no worker to say so
    output = request.output.absolute()
    with sole_maker(output):
        check_writable(output)
        if not request.resume:
            remove_partial(output)
        return (yield from _work(request, output, command))


def _work(
    request: ImatrixRequest, output: Path, command: Sequence[str] | None
) -> Generator[ImatrixProgress, None, MadeImatrix]:
    """Start a worker, follow it, and end it in any case."""
    events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
    client = _start(events, command)
    try:
        job = client.make_imatrix(_order(request, output))
        try:
            return (yield from _follow(events))
        except GeneratorExit:
            client.stop(job)
            _wait_for_end(events)
            raise
    finally:
        client.close()


def _start(events: "queue.SimpleQueue[ClientEvent]", command: Sequence[str] | None) -> WorkerClient:
    try:
        return WorkerClient(events.put, command, huge_pages=False)
    except OSError as error:
        raise UserError(
            tr("The engine could not be started: {reason}.").format(reason=error.strerror or error),
            remedy=tr("Run `pannier doctor`; it shows what is missing."),
            kind="not_started",
        ) from error


def _order(request: ImatrixRequest, output: Path) -> ImatrixOrder:
    return ImatrixOrder(
        path=str(request.model.absolute()),
        text=request.text.text.encode("utf-8", "replace").decode(),
        datasets=request.text.names,
        output=str(output),
        context_length=request.context_length,
        chunks=request.chunks,
        options=request.options,
        resume=request.resume,
    )


def _follow(
    events: "queue.SimpleQueue[ClientEvent]",
) -> Generator[ImatrixProgress, None, MadeImatrix]:
    """Yield how far it is until it is done."""
    progress = ImatrixProgress(phase="loading", fraction=0.0)
    while True:
        try:
            event = events.get(timeout=TICK_SECONDS)
        except queue.Empty:
            yield progress  # the only place where a caller can cancel
            continue
        match event:
            case ImatrixMade(made=made):
                return made
            case Failed() | WorkerDied():
                raise EngineError.from_event(event)
            case LoadProgress(fraction=fraction):
                progress = ImatrixProgress(phase="loading", fraction=fraction)
                yield progress
            case ImatrixStep(progress=progress):
                yield progress


def _wait_for_end(events: "queue.SimpleQueue[ClientEvent]") -> None:
    """Let a worker that was told to stop save what it has done."""
    deadline = time.monotonic() + SAVE_SECONDS
    while (left := deadline - time.monotonic()) > 0:
        try:
            event = events.get(timeout=left)
        except queue.Empty:
            return
        if isinstance(event, ImatrixMade | Failed | WorkerDied):
            return
