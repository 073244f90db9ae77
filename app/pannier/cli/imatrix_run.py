# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Gathers a text and makes an importance matrix of it, with a progress bar on stderr."""

import dataclasses
import sys
from collections.abc import Sequence
from pathlib import Path

from pannier.backend.imatrix_maker import (
    ImatrixRequest,
    check_target,
    make_imatrix,
    resumable,
)
from pannier.cli import output
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.made import ImatrixProgress, MadeImatrix
from pannier.core.imatrix.partial import find_partial
from pannier.core.imatrix.text import CalibrationText, TextPart, gather_text
from pannier.core.library.names import shown

STDIN = "-"
_LISTED = 5
_REPLACE = "Choose another name, or add --start-over to replace it."


def gather(texts: Sequence[str]) -> CalibrationText:
    """Read files, folders and, for `-`, stdin; what is left out of folders is told.

    Raises:
        ImatrixError: there is no usable text.
    """
    given = [TextPart("stdin", sys.stdin.read())] if STDIN in texts else []
    steps = gather_text([Path(text) for text in texts if text != STDIN], given)
    line = output.ProgressLine("Reading texts")
    while True:
        try:
            line.show(0.0, next(steps))
        except StopIteration as end:
            text: CalibrationText = end.value
            break
        finally:
            line.clear()
    for path, why in text.skipped[:_LISTED]:
        output.note(f"Left out: {shown(str(path))}: {why}")
    if len(text.skipped) > _LISTED:
        output.note(f"Left out: {len(text.skipped) - _LISTED} more files")
    return text


def going_on(request: ImatrixRequest) -> ImatrixRequest:
    """The same request, going on with what an interrupted run has left.

    Raises:
        ImatrixError: (`target_exists`, `imatrix_partial`) what is there is something else.
    """
    try:
        check_target(request)
    except ImatrixError as error:
        error.remedy = _REPLACE
        raise
    left = resumable(request)
    if left is not None:
        output.note(f"Going on behind {left.chunks_done} of {left.chunks} chunks.")
        return dataclasses.replace(request, resume=True)
    if find_partial(request.output) is None:
        return request
    raise ImatrixError(
        f"{shown(request.output.name)} was begun with another model, text or length of chunks, and "
        "is unfinished.",
        remedy=_REPLACE,
        kind="imatrix_partial",
    )


def make(request: ImatrixRequest) -> MadeImatrix:
    """Make it; an interruption (Ctrl-C) keeps what is done and says so.

    Raises:
        UserError: it cannot be made.
        KeyboardInterrupt: the user does not want to wait any longer.
    """
    line = output.ProgressLine(request.output.name)
    steps = make_imatrix(request)
    try:
        while True:
            progress = next(steps)
            line.show(progress.fraction, _detail(progress))
    except StopIteration as end:
        made: MadeImatrix = end.value
    except KeyboardInterrupt:
        line.clear()
        steps.close()
        left = find_partial(request.output)
        if left is not None:
            output.note(
                f"{left.chunks_done} of {left.chunks} chunks are kept: the same command goes on "
                "from there."
            )
        raise
    finally:
        line.clear()
    return made


def _detail(progress: ImatrixProgress) -> str:
    """What stands behind the bar."""
    if progress.phase != "computing":
        return progress.phase
    words = [f"chunk {min(progress.chunk + 1, progress.chunks)} of {progress.chunks}"]
    if progress.tokens_per_second:
        words.append(f"{progress.tokens_per_second:,.0f} tokens/s")
    if progress.seconds_left is not None:
        words.append(f"{output.duration(progress.seconds_left)} left")
    return "  ".join(words)
