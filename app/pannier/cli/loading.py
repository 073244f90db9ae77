# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads a model for a command and tells the user on stderr how it went."""

from pathlib import Path

from pannier.backend.load_memory import remember_load
from pannier.backend.protocol import Loaded
from pannier.backend.session import EngineSession
from pannier.cli import output
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions, LoadReport
from pannier.core.sizes import memory_size, short_count


def load(
    session: EngineSession, path: Path, options: LoadOptions, *, quiet: bool = False
) -> LoadReport:
    """Load a model with a progress bar; `quiet` leaves out the summary that follows."""
    return load_chat(session, path, options, quiet=quiet).report


def load_chat(
    session: EngineSession, path: Path, options: LoadOptions, *, quiet: bool = False
) -> Loaded:
    """The same, and learn what chats with it can be like."""
    progress = output.ProgressLine(f"Loading {path.name}")
    if not progress.visible and not quiet:
        output.note(f"Loading {path.name} ...")
    try:
        loaded = session.load_chat(str(path), options, progress.show)
    finally:
        progress.clear()
    try:
        remember_load(loaded.report, session.client.pid)
    except UserError as error:
        output.note(error.message)
    if not quiet:
        for line in summary(loaded.report):
            output.note(line)
    return loaded


def summary(report: LoadReport) -> list[str]:
    """Say in a few lines what was loaded, where it lies and what was changed."""
    changes = [
        f"Changed: {change.name} is {change.got}, not {change.asked}. {change.reason}"
        for change in report.options
    ]
    place = (
        f"On {report.place}, {memory_size(report.total_bytes)}, loaded in {report.seconds:.1f} s. "
        f"{report.gpu_reason}"
    )
    what = (
        f"{report.name}: {report.architecture}, {short_count(report.parameters)} parameters, "
        f"{report.context_length} tokens of context"
    )
    return [what, place.rstrip(), *changes]
