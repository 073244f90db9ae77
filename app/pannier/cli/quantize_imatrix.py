# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The importance matrix that `pannier quantize --calibrate` makes before it quantizes."""

from collections.abc import Sequence
from pathlib import Path

from pannier.backend.imatrix_maker import ImatrixRequest
from pannier.cli import output
from pannier.cli.imatrix_run import gather, make
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.memory import LoadOptions
from pannier.core.quantize.naming import imatrix_name
from pannier.core.quantize.source import QuantizeSource


def make_beside(
    source: QuantizeSource,
    texts: Sequence[str],
    folder: Path,
    *,
    threads: int | None,
    replace: bool,
) -> Path:
    """Make an importance matrix from these texts in the results' folder; returns its path.

    Raises:
        UserError: a text cannot be read, or the matrix cannot be made.
    """
    request = ImatrixRequest(
        model=source.paths[0],
        text=gather(texts),
        output=folder / imatrix_name(source.paths[0]),
        options=LoadOptions(threads=threads),
        replace=replace,
    )
    try:
        made = make(request)
    except ImatrixError as error:
        if error.kind == "target_exists":
            error.remedy = f"Use it (--imatrix {request.output}), or replace it (--force)."
        raise
    output.note(f"Importance matrix: {made.path}")
    return request.output
