# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The importance matrix that `pannier quantize --calibrate` makes before it quantizes."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from pannier.backend.imatrix_maker import ImatrixRequest, make_imatrix
from pannier.cli import output
from pannier.core.imatrix.text import gather_text
from pannier.core.memory import LoadOptions
from pannier.core.quantize.naming import imatrix_name
from pannier.core.quantize.source import QuantizeSource


def make(
    source: QuantizeSource, texts: Sequence[Path], folder: Path, arguments: argparse.Namespace
) -> Path:
    """Make an importance matrix from these texts beside the results; returns its path.

    Raises:
        UserError: a text cannot be read, or the matrix cannot be made.
    """
    gathered = gather_text(texts)
    while True:
        try:
            next(gathered)
        except StopIteration as end:
            text = end.value
            break
    request = ImatrixRequest(
        model=source.paths[0],
        text=text,
        output=folder / imatrix_name(source.paths[0]),
        options=LoadOptions(threads=arguments.threads),
        replace=arguments.force,
    )
    line = output.ProgressLine("Importance matrix")
    try:
        for progress in make_imatrix(request):
            line.show(progress.fraction, progress.phase)
    finally:
        line.clear()
    output.note(f"Importance matrix: {request.output}")
    return request.output
